import { archiveName, archiveRoot, isArchiveRoot } from '../../archive/naming.ts';
import { bytesShown } from '../../archive/refusal.ts';
import { RegistryError } from '../../errors.ts';
import { licensesAllow } from '../../manifest/license-terms.ts';
import { canonical } from '../../manifest/name.ts';
import { readTag } from '../../manifest/tag.ts';
import { provenanceError } from '../../trust/error.ts';
import type { ArchiveCase, Check, Finding } from './facts.ts';

/** The bytes are as many as GitHub says the asset has: a proxy or a cut connection changes that. */
export const bytes: Check<ArchiveCase> = ({ archive, asset }) => {
  if (archive.size === asset.size) return undefined;
  return {
    code: 'ASSET_CHANGED',
    message: `${asset.name} is not the file that the release shows`,
    found: bytesShown(archive.size),
    expected: bytesShown(asset.size),
    cure: 'Nothing to do: it is looked at again in the next run',
  };
};

/** The file's name and its root folder are those of the manifest in it: a foreign archive under a known name is refused. */
export const archiveIdentity: Check<ArchiveCase> = ({ archive, asset, manifest: { name, version } }) => {
  const [file, root] = [archiveName(name, version), archiveRoot(name, version)];
  if (asset.name === file && isArchiveRoot(archive.root, name, version)) return undefined;
  return {
    code: 'ARCHIVE_MISMATCH',
    message: `${asset.name} is the archive of another package or version than its manifest says`,
    found: `${asset.name} with the root folder "${archive.root}"`,
    expected: `${file} with the root folder "${root}", for ${name.full}@${version}`,
    cure: 'Let the publish action make and attach the archive, and release the next version',
  };
};

/** Tag, manifest and archive name one version; the tag is what people look at, the manifest what clients do. */
export const tagVersion: Check<ArchiveCase> = ({ release: { tag }, manifest }) => {
  try {
    const reading = readTag(tag, [manifest]);
    if (reading.kind === 'package') return undefined;
    return {
      code: 'TAG_MISMATCH',
      message: `Tag ${JSON.stringify(tag.slice(0, 100))} is no release of ${manifest.name.full}@${manifest.version}`,
      found: `a tag that ${reading.reason}`,
      expected: `a tag such as v${manifest.version}`,
      cure: 'Release the version under its own tag',
    };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return findingOf(error);
  }
};

/** Only licences that the registry's maintainers take. */
export const license: Check<ArchiveCase> = ({ manifest, rules: { licenses } }) => {
  const { license: expression } = manifest;
  if (expression === undefined && licenses.missing === 'allow') return undefined;
  if (expression !== undefined && (licenses.allowed.length === 0 || licensesAllow(expression, licenses.allowed)))
    return undefined;
  return {
    code: 'LICENSE_REFUSED',
    message: `The license of ${manifest.name.full}@${manifest.version} is none that this registry takes`,
    found: expression ?? 'no license',
    expected: licenses.allowed.length === 0 ? 'a license' : licenses.allowed.slice(0, 20).join(', '),
    cure: 'Name the license in the manifest: `license: "MIT"`; or ask the maintainers to add it under `licenses.allowed`',
  };
};

/** A fork has its parent's manifest: it must not be the first to publish the parent's name. */
export const fork: Check<ArchiveCase> = ({ release: { parent, source }, manifest: { name }, rules, knownOwners }) => {
  if (parent === undefined || rules.names.forks === 'allow' || knownOwners.length > 0) return undefined;
  // twins too: of two names that differ in `-` and `_` the second could never be published. Under its own scope a fork may have any name
  const repository = name.scope === undefined ? parent.fullName.split('/').at(-1) : undefined;
  const theirs = [parent.manifestName, repository].map((known) => known && canonical(known));
  if (!theirs.includes(canonical(name.full))) return undefined;
  return {
    code: 'FORK_CLAIM',
    message: `${source.owner}/${source.name} is a fork and cannot claim the name ${name.full}`,
    found: `a fork of ${parent.fullName}, whose name that is`,
    expected: 'a name of its own, or a release of the repository it was forked from',
    cure: `Rename the package, for example to "@${source.owner.toLowerCase()}/${name.base}"`,
  };
};

/** A bundle that is beside the archive proves this archive, from this repository, owner, tag and commit; none is better than a false one. */
export const provenance: Check<ArchiveCase> = ({ proof, manifest }) => {
  if (proof?.kind !== 'refused') return undefined;
  return findingOf(provenanceError(`${manifest.name.full}@${manifest.version}`, proof.findings));
};

/** An error as a finding; of several problems the first is told. */
export function findingOf(error: RegistryError): Finding {
  const { code, message, found, expected, cure, problems } = error;
  const first = problems[0];
  if (problems.length > 1 && first !== undefined) return { ...first, message: `${message}; first: ${first.message}` };
  return {
    code,
    message,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(cure === undefined ? {} : { cure }),
  };
}
