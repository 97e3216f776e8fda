import { archiveName } from '../archive/naming.ts';
import { RegistryError } from '../errors.ts';
import { canonical } from '../manifest/name.ts';
import { tagFor } from '../manifest/tag.ts';
import type { FoundPackage, PackageFinding } from './finding.ts';

/**
 * Packages of one job that cannot both be published fail, all of them: which one is meant cannot be told. `released`
 * says that all are for one release, where each archive needs a name of its own.
 */
export function refuseClashes(findings: readonly PackageFinding[], released: boolean): readonly PackageFinding[] {
  const packages = findings.flatMap((finding) => (finding.kind === 'package' ? [finding.found] : []));
  return findings.map((finding) => {
    if (finding.kind !== 'package') return finding;
    const { found } = finding;
    const others = packages.filter((other) => other !== found);
    const twin = others.find((other) => canonical(nameOf(other)) === canonical(nameOf(found)));
    if (twin !== undefined) return failed(found, sameName(found, twin));
    const rival = released ? others.find((other) => fileOf(other) === fileOf(found)) : undefined;
    return rival === undefined ? finding : failed(found, sameFile(found, rival));
  });
}

function failed({ tree }: FoundPackage, error: RegistryError): PackageFinding {
  return { kind: 'failed', subject: tree.folder === '' ? 'package' : tree.folder, error };
}

function sameName(found: FoundPackage, twin: FoundPackage): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot publish "${nameOf(found)}": two folders have that name`, {
    found: `"${nameOf(found)}" in ${folderOf(found)}, and "${nameOf(twin)}" in ${folderOf(twin)}`,
    expected: 'a name of its own for each package, `-` and `_` taken as the same',
    cure: 'Name only one of the folders in `path:`, or change the `name:` of one',
  });
}

function sameFile(found: FoundPackage, rival: FoundPackage): RegistryError {
  const { name, version } = found.read.manifest;
  return new RegistryError(
    'INPUT_INVALID',
    `Cannot publish "${name.full}": another package has the same archive name`,
    {
      found: `${fileOf(found)} for ${folderOf(found)} and for "${nameOf(rival)}" in ${folderOf(rival)}, on one release`,
      expected: 'an archive name of its own for each package of a release',
      cure: `Release each under a tag of its own: \`${tagFor(name, version, true)}\` for this one`,
    },
  );
}

function nameOf({ read }: FoundPackage): string {
  return read.manifest.name.full;
}

function fileOf({ read }: FoundPackage): string {
  // a store may take names that differ in case alone for one
  return archiveName(read.manifest.name, read.manifest.version).toLowerCase();
}

function folderOf({ tree }: FoundPackage): string {
  return tree.folder === '' ? 'the root' : `"${tree.folder}"`;
}
