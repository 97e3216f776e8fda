import { canonical, type PackageName } from '../manifest/name.ts';
import { versionIdentity } from '../manifest/version.ts';

/** File name of a version's archive, of `[A-Za-z0-9._-]` alone: `@acme/fmt` 1.2.3+7 is `acme-fmt-1.2.3.tar.gz`. */
export function archiveName(name: PackageName, version: string): string {
  const scope = name.scope === undefined ? '' : `${name.scope}-`;
  const file = `${scope}${name.base}-${versionIdentity(version)}.tar.gz`;
  // GitHub would rewrite any other character, and the link in the index would be dead
  if (!/^[A-Za-z0-9._-]+$/.test(file))
    throw new RangeError(`not a validated name and version: ${JSON.stringify(file)}`);
  return file;
}

/** The archive's one root folder, `fmt-1.2.3+7`: cargo wants exactly `{name}-{version}`, build metadata included. */
export function archiveRoot(name: PackageName, version: string): string {
  return `${name.base}-${version}`;
}

/** The version that an archive shall be of. */
export interface ExpectedPackage {
  readonly name: PackageName;
  readonly version: string;
}

/** Whether a folder may be a version's root: a crate's name, which cargo wants there, may differ in case, `-` and `_`. */
export function isArchiveRoot(root: string, name: PackageName, version: string): boolean {
  if (!root.endsWith(`-${version}`)) return false;
  const base = root.slice(0, -version.length - 1);
  // letters beyond ASCII may become plain ones in lower case
  return /^[A-Za-z0-9_-]+$/.test(base) && canonical(base) === canonical(name.base);
}
