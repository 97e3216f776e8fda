import { versionIdentity } from '../manifest/version.ts';
import type { Ecosystem, PassedArchive } from './ecosystem.ts';
import type { NpmFacts } from './facts.ts';
import { leaveOut, mismatch, shown } from './fault.ts';
import { type NpmSurroundings, npmFields } from './npm-fields.ts';
import { type Json, NPM_MANIFEST, parseNpmManifest, wrongJson } from './npm-manifest.ts';

/** npm and its kin: the archive is a tarball of a registry. Which names a registry takes is its policy. */
export const npm: Ecosystem<'npm'> = {
  key: 'npm',
  texts: [NPM_MANIFEST],
  nameIn(text) {
    try {
      const manifest = parseNpmManifest(text);
      return notPublished(manifest) === undefined && typeof manifest.name === 'string' ? manifest.name : undefined;
    } catch {
      return undefined;
    }
  },
  start() {
    const around = { shrinkwrap: false, gyp: false, paths: [] as string[] };
    return {
      file({ path }) {
        if (around.paths.length < PATHS) around.paths.push(path);
        around.shrinkwrap ||= path === 'npm-shrinkwrap.json';
        around.gyp ||= path === 'binding.gyp';
        return undefined;
      },
      finish: (archive) => factsOf(archive, around),
    };
  },
};

/** Most files of an archive that are looked through for commands. */
const PATHS = 100_000;

function factsOf(archive: PassedArchive, around: NpmSurroundings): NpmFacts | undefined {
  const text = archive.text(NPM_MANIFEST);
  if (text === undefined) return undefined;
  const manifest = parseNpmManifest(text);
  const reason = notPublished(manifest);
  if (reason !== undefined) {
    archive.note(`Not for npm: ${reason}`);
    return undefined;
  }
  const name = nameOf(manifest);
  checkVersion(manifest, archive);
  const { integrity, shasum, facts } = archive;
  const { fileCount, unpackedSize } = facts;
  return { name, integrity, shasum, fileCount, unpackedSize, fields: npmFields(manifest, around) };
}

/** Why a manifest is only there for development; `undefined`: it is for users. */
function notPublished({ name, version, private: hidden }: Json): string | undefined {
  if (hidden === true) return `${NPM_MANIFEST} has \`"private": true\``;
  if (name === undefined) return `${NPM_MANIFEST} has no \`name\``;
  return version === undefined ? `${NPM_MANIFEST} has no \`version\`` : undefined;
}

function nameOf({ name }: Json): string {
  if (typeof name !== 'string') throw wrongJson('name', name, 'a text');
  if (/^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/.test(name) && name === name.toLowerCase() && name.length <= 214)
    return name;
  throw mismatch(NPM_MANIFEST, 'npm takes no such name', {
    found: shown(name),
    expected: '`@scope/name` in lower case',
    cure: `Name it as in .clyde/package.yaml; what is not for npm: set \`"private": true\`, or ${leaveOut(NPM_MANIFEST)}`,
  });
}

/** npm knows no build metadata. */
function checkVersion({ version }: Json, archive: PassedArchive): void {
  if (typeof version !== 'string') throw wrongJson('version', version, 'a text');
  if (versionIdentity(version) === versionIdentity(archive.version)) return;
  throw mismatch(NPM_MANIFEST, "its version is not the package's", {
    found: shown(version),
    expected: `"${archive.version}", as in .clyde/package.yaml`,
    cure: `Write \`"version": "${archive.version}"\`; what is not for npm: set \`"private": true\`, or ${leaveOut(NPM_MANIFEST)}`,
  });
}
