import { expect } from 'vitest';
import { type ErrorCode, RegistryError } from '../../src/errors.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { parseName } from '../../src/manifest/name.ts';
import { writeConfig } from '../../src/sparse/config.ts';
import { type Entry, encodeEntry } from '../../src/sparse/entry.ts';
import { type Publisher, writeOwner, writeScope } from '../../src/sparse/owner.ts';
import { CONFIG_PATH, type Layout, packagePaths } from '../../src/sparse/path.ts';
import type { IndexView, Publication } from '../../src/sparse/publication.ts';

export const ACME: Publisher = {
  host: 'github.com',
  id: 1001,
  owner_id: 77,
  owner: 'acme',
  full_name: 'acme/fmt',
};

export const DIGEST = 'a'.repeat(64);
export const TSUM = 'b'.repeat(64);
export const COMMIT = 'c'.repeat(40);

export function manifestOf(name: string, version: string, more: Partial<Manifest> = {}): Manifest {
  return { name: parseName(name), version, authors: [], keywords: [], requires: {}, devRequires: {}, ...more };
}

export function publicationOf(name: string, version: string, more: Partial<Publication> = {}): Publication {
  return {
    manifest: manifestOf(name, version),
    publisher: ACME,
    visibility: 'public',
    tag: `v${version}`,
    commit: COMMIT,
    repository: 'https://github.com/acme/fmt',
    archive: { checksum: DIGEST, tsum: TSUM, size: 1234 },
    dl: 'https://github.com/acme/fmt/releases/download/v1/fmt.tar.gz',
    pubtime: '2026-11-21T04:00:00Z',
    ...more,
  };
}

export function entryOf(name: string, vers: string, more: Partial<Entry> = {}): Entry {
  return {
    schema: 1,
    name,
    vers,
    deps: [],
    cksum: DIGEST,
    tsum: TSUM,
    size: 1234,
    dl: 'https://github.com/acme/fmt/releases/download/v1/fmt.tar.gz',
    pubtime: '2026-11-20T04:00:00Z',
    yanked: false,
    license: 'MIT',
    repository: { host: 'github.com', id: 1001, owner_id: 77, tag: `v${vers}`, commit: COMMIT },
    ...more,
  };
}

export function lineOf(name: string, vers: string, more: Partial<Entry> = {}): string {
  return `${encodeEntry(entryOf(name, vers, more))}\n`;
}

/** An index with one package in it, as `judge` sees it. */
export function indexOf(
  name: string,
  text: string | undefined,
  {
    layout = 'cargo',
    owner = ACME,
    files = [],
    visibility = 'public',
  }: {
    layout?: Layout;
    owner?: Publisher | undefined;
    files?: readonly (readonly [string, string | undefined])[];
    visibility?: IndexView['visibility'];
  } = {},
): IndexView {
  const parsed = parseName(name);
  const paths = packagePaths(parsed, layout);
  const known: (readonly [string, string | undefined])[] = [
    [CONFIG_PATH, writeConfig({ name: 'test', layout })],
    ...(text === undefined
      ? []
      : [[paths.index, text] as const, [paths.owner, writeOwner(name, owner ?? ACME)] as const]),
    ...(text === undefined || paths.scope === undefined || parsed.scope === undefined
      ? []
      : [[paths.scope, writeScope(parsed.scope, owner ?? ACME)] as const]),
  ];
  return { files: new Map([...known, ...files]), visibility };
}

/** The error a call throws; fails unless it is one of ours with that code. */
export function refusedWith(code: ErrorCode, call: () => unknown): RegistryError {
  try {
    call();
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    expect(error.code).toBe(code);
    return error;
  }
  throw new Error(`expected ${code}, nothing was thrown`);
}

/** The same for a promise. */
export async function rejectedWith(code: ErrorCode, promise: Promise<unknown>): Promise<RegistryError> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) throw new Error(`expected ${code}, nothing was thrown`);
  return refusedWith(code, () => {
    throw error;
  });
}
