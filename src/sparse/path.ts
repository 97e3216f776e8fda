import { hash } from 'node:crypto';
import { RegistryError } from '../errors.ts';
import { canonical, type PackageName } from '../manifest/name.ts';

/** How the files of an index are spread over folders; named in `config.json`. */
export const LAYOUTS = ['cargo', 'h21'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The index's own description, for machines. */
export const CONFIG_PATH = 'config.json';
/** The registry's policy, for people. */
export const POLICY_PATH = 'registry.yaml';

/** The layout of that name, or `INDEX_TOO_NEW`: guessing would read the wrong file and take a package for absent. */
export function layoutOf(text: string): Layout {
  const known = LAYOUTS.find((layout) => layout === text);
  if (known !== undefined) return known;
  throw new RegistryError('INDEX_TOO_NEW', `Cannot use the index: its layout "${text}" is not known here`, {
    found: `"${text}"`,
    expected: LAYOUTS.map((layout) => `"${layout}"`).join(' or '),
    cure: 'Use a newer version of this action or CLI',
  });
}

/**
 * Where a package's file lies below `index/`, `meta/`, …: scope folder first, then on the canonical base name
 * cargo's rule (`1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`), or two folders of its sha256 (`h21`).
 */
export function packagePath(name: PackageName, layout: Layout): string {
  const file = canonical(name.base);
  const scope = name.scope === undefined ? '' : `@${canonical(name.scope)}/`;
  return `${scope}${folderOf(file, layout)}/${file}`;
}

/** The folders that a file of that name lies in. */
export function folderOf(file: string, layout: Layout): string {
  return layout === 'cargo' ? cargoFolder(file) : hashedFolder(file);
}

function cargoFolder(file: string): string {
  if (file.length <= 2) return `${file.length}`;
  if (file.length === 3) return `3/${file[0]}`;
  return `${file.slice(0, 2)}/${file.slice(2, 4)}`;
}

function hashedFolder(file: string): string {
  const hex = hash('sha256', file, 'hex');
  return `${hex.slice(0, 2)}/${hex.slice(2, 3)}`;
}

/** Every file of the index repository that belongs to one package. */
export interface PackagePaths {
  readonly index: string;
  readonly meta: string;
  readonly derived: string;
  readonly owner: string;
  readonly readme: string;
  /** Present for a scoped name. */
  readonly scope?: string;
}

export function packagePaths(name: PackageName, layout: Layout): PackagePaths {
  const path = packagePath(name, layout);
  const paths = {
    index: `index/${path}`,
    meta: `meta/${path}`,
    derived: `derived/${path}`,
    owner: `owners/${path}`,
    readme: `readme/${path}.md`,
  };
  return name.scope === undefined ? paths : { ...paths, scope: scopePath(name.scope) };
}

/** The record that binds a scope to an account; `-` is no package name. */
export function scopePath(scope: string): string {
  return `owners/@${canonical(scope)}/-`;
}
