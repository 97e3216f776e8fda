import { RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import { readConfig } from './config.ts';
import type { Entry } from './entry.ts';
import { findVersion, type IndexLine, readIndexFile } from './index-file.ts';
import { CONFIG_PATH, LAYOUTS, type PackagePaths, packagePaths } from './path.ts';

/** Path → text for every path that was read. */
export type Files = ReadonlyMap<string, string | undefined>;

/** A package that has versions, as its index file stands. */
export interface PublishedPackage {
  readonly paths: PackagePaths;
  readonly text: string;
  /** At least one. */
  readonly lines: readonly IndexLine[];
}

/** One version of it whose line this program understands. */
export interface PublishedVersion extends PublishedPackage {
  readonly line: IndexLine;
  readonly entry: Entry;
}

/** Every path that a change of a package's life may need, for each layout, so that one read is enough. */
export function lifePaths(name: PackageName): readonly string[] {
  const files = LAYOUTS.flatMap((layout) => {
    const { index, meta, owner, readme } = packagePaths(name, layout);
    return [index, meta, owner, readme];
  });
  const { scope } = packagePaths(name, 'cargo');
  return [CONFIG_PATH, ...files, ...(scope === undefined ? [] : [scope])];
}

/** Where the package's files lie in this index. */
export function pathsIn(files: Files, name: PackageName): PackagePaths {
  return packagePaths(name, readConfig(files.get(CONFIG_PATH)).layout);
}

/** Throws `PACKAGE_UNKNOWN`, also for a name that is written differently. */
export function publishedPackage(files: Files, name: PackageName): PublishedPackage {
  const paths = pathsIn(files, name);
  const text = files.get(paths.index) ?? '';
  const lines = readIndexFile(text, paths.index);
  const other = lines.find((line) => line.name !== name.full);
  if (lines.length === 0 || other !== undefined) throw unknownPackage(name.full, other?.name);
  return { paths, text, lines };
}

/** Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `INDEX_TOO_NEW`. */
export function publishedVersion(files: Files, name: PackageName, version: string): PublishedVersion {
  const published = publishedPackage(files, name);
  const line = findVersion(published.lines, version);
  if (line === undefined) {
    const known = published.lines.map(({ vers }) => vers);
    throw unknownVersion(name.full, version, known);
  }
  if (line.entry === undefined) throw tooNew(name.full, version);
  return { ...published, line, entry: line.entry };
}

export function unknownPackage(name: string, twin: string | undefined): RegistryError {
  return new RegistryError('PACKAGE_UNKNOWN', `Cannot find package "${name}" in the index`, {
    found: twin === undefined ? 'no file for it' : `"${twin}", which is written differently`,
    expected: 'a published package',
    cure: twin === undefined ? 'Check the spelling, the scope and `--registry`' : `Name it "${twin}"`,
  });
}

/** `VERSION_UNKNOWN`, with the newest of those that there are. */
export function unknownVersion(name: string, version: string, known: readonly string[]): RegistryError {
  return new RegistryError('VERSION_UNKNOWN', `Cannot find version ${version} of "${name}" in the index`, {
    found: known.length === 0 ? 'no versions' : known.slice(-10).join(', '),
    expected: 'a published version',
    cure: 'Name one of the published versions',
  });
}

function tooNew(name: string, version: string): RegistryError {
  return new RegistryError(
    'INDEX_TOO_NEW',
    `Cannot change ${name}@${version}: its line was written by a newer program`,
    { cure: 'Use a newer version of this action or CLI' },
  );
}
