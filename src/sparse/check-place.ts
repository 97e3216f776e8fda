import { NAMESPACES } from '../ecosystems/facts.ts';
import { RegistryError } from '../errors.ts';
import { canonical, type PackageName, parseName } from '../manifest/name.ts';
import { type EcosystemName, ecosystemNamePath, isRecordable } from './ecosystem-name.ts';
import { CONFIG_PATH, LAYOUTS, type Layout, POLICY_PATH, packagePath, packagePaths } from './path.ts';

/** Folders of the index whose files belong to one package each. */
const FOLDERS = { index: 'index', meta: 'meta', derived: 'derived', owners: 'owner', readme: 'readme' } as const;

/** What a file of the index repository is, told by its path alone. */
export type Placed =
  | { readonly kind: 'config' | 'policy' | 'companion' | 'foreign' }
  | { readonly kind: 'scope'; readonly scope: string }
  | {
      readonly kind: 'index' | 'meta' | 'derived' | 'owner' | 'readme';
      /** Path below the folder, without `.md`: the same for all files of a package. */
      readonly key: string;
      /** The package's name in its canonical form. */
      readonly name: PackageName;
    }
  /** Who has a name among those of another client; the name as the path has it. */
  | { readonly kind: 'ecosystem-name'; readonly claimed: EcosystemName }
  /** In a folder of packages at a path that no name leads to. */
  | { readonly kind: 'misplaced'; readonly reason: string; readonly expected?: string };

/** Files that are beside the index for people and for GitHub, as the template brings them. */
const COMPANION = /^(?:\.[^/]+(?:\/.*)?|docs\/.+|[A-Z][A-Z0-9_-]*(?:\.(?:md|txt))?)$/s;

/** Tells a file of the index repository by the path rule of its layout. */
export function placeOf(path: string, layout: Layout): Placed {
  if (path === CONFIG_PATH) return { kind: 'config' };
  if (path === POLICY_PATH) return { kind: 'policy' };
  const [folder = '', ...rest] = path.split('/');
  const kind = Object.entries(FOLDERS).find(([name]) => name === folder)?.[1];
  if (kind !== undefined && rest.length > 0) return inFolder(kind, rest, layout);
  return { kind: COMPANION.test(path) ? 'companion' : 'foreign' };
}

/** Where a file belongs after the index changed from one layout to another. */
export function pathAfter(path: string, from: Layout, to: Layout): string {
  const placed = placeOf(path, from);
  if (placed.kind === 'ecosystem-name') return ecosystemNamePath(placed.claimed, to);
  if (!('key' in placed)) return path;
  return packagePaths(placed.name, to)[placed.kind];
}

function inFolder(kind: (typeof FOLDERS)[keyof typeof FOLDERS], parts: readonly string[], layout: Layout): Placed {
  const [first = '', second] = parts;
  if (kind === 'owner' && first === '-') return ecosystemNameOf(parts.slice(1), layout);
  if (kind === 'owner' && parts.length === 2 && second === '-' && first.startsWith('@')) return scopeOf(first);
  const below = parts.join('/');
  const key = kind === 'readme' ? below.replace(/\.md$/, '') : below;
  if (kind === 'readme' && key === below) return { kind: 'misplaced', reason: 'it does not end in `.md`' };
  const name = nameIn(key);
  if (name instanceof RegistryError) return { kind: 'misplaced', reason: 'its path names no package' };
  const expected = packagePath(name, layout);
  if (expected === key && canonical(name.full) === name.full) return { kind, key, name };
  const elsewhere = LAYOUTS.some((other) => other !== layout && packagePath(name, other) === key);
  const reason = elsewhere
    ? `that is its place in another layout than "${layout}"`
    : 'a package of that name lies elsewhere';
  return { kind: 'misplaced', reason, expected };
}

function ecosystemNameOf([folder = '', ...parts]: readonly string[], layout: Layout): Placed {
  const namespace = NAMESPACES.find((one) => one === folder);
  const scope = parts[0]?.startsWith('@') ? `${parts[0]}/` : '';
  const claimed = namespace === undefined ? undefined : { namespace, name: `${scope}${parts.at(-1) ?? ''}` };
  if (claimed === undefined || !isRecordable(claimed))
    return { kind: 'misplaced', reason: 'its path leads to no name of another client' };
  const expected = ecosystemNamePath(claimed, layout).slice('owners/'.length);
  if (expected === ['-', folder, ...parts].join('/')) return { kind: 'ecosystem-name', claimed };
  return { kind: 'misplaced', reason: 'the record of that name lies elsewhere', expected };
}

function scopeOf(folder: string): Placed {
  const scope = folder.slice(1);
  if (canonical(scope) === scope && !(nameIn(`${folder}/a`) instanceof RegistryError)) return { kind: 'scope', scope };
  return { kind: 'misplaced', reason: 'its path names no scope' };
}

/** The package that a path below a folder is about: the scope is in front, the base name at the end. */
function nameIn(key: string): PackageName | RegistryError {
  const parts = key.split('/');
  const base = parts.at(-1) ?? '';
  const scope = parts[0]?.startsWith('@') ? `${parts[0]}/` : '';
  try {
    return parseName(`${scope}${base}`);
  } catch (error) {
    if (error instanceof RegistryError) return error;
    throw error;
  }
}
