import { RegistryError } from '../errors.ts';
import type { Ecosystem, PassedArchive } from './ecosystem.ts';
import type { ZigFacts } from './facts.ts';
import { ZIG_MANIFEST } from './zig-fault.ts';
import { ZigTree, zigMultihash, zigPackageHash, zigPathFilter } from './zig-hash.ts';
import { parseZigManifest, type ZigManifest } from './zig-manifest.ts';

/** Every archive is a package to Zig, which knows it by a hash of its files; `build.zig.zon` gives that hash a name. */
export const zig: Ecosystem<'zig'> = {
  key: 'zig',
  texts: [ZIG_MANIFEST],
  start() {
    const tree = new ZigTree();
    return {
      file: ({ path }) => tree.file(path),
      finish: (archive) => {
        const text = archive.text(ZIG_MANIFEST);
        if (text === undefined) return zigFacts(tree);
        const manifest = parseZigManifest(text);
        agree(manifest, archive);
        if (manifest.paths === undefined) archive.warn(NO_PATHS);
        return zigFacts(tree, manifest);
      },
    };
  },
};

/** What a tree is to Zig. */
export function zigFacts(tree: ZigTree, manifest?: ZigManifest): ZigFacts {
  const whole = tree.digest();
  if (manifest === undefined) return { hash: zigPackageHash(whole), multihash: zigMultihash(whole) };
  const { name, version, identifier, fingerprint, minimum_zig_version, dependencies, paths = [] } = manifest;
  const kept = tree.digest(zigPathFilter(paths));
  const id = Number((fingerprint ?? 0n) & 0xffffffffn);
  return {
    ...(identifier ? { hash: zigPackageHash(kept, { name, version, id }) } : {}),
    multihash: zigMultihash(kept),
    ...(kept.digest.equals(whole.digest) ? {} : { multihash_of_all: zigMultihash(whole) }),
    name,
    ...(fingerprint === undefined ? {} : { fingerprint: `0x${fingerprint.toString(16).padStart(16, '0')}` }),
    ...(minimum_zig_version === undefined ? {} : { minimum_zig_version }),
    ...(Object.keys(dependencies).length === 0 ? {} : { dependencies }),
  };
}

/** Zig's hash holds the version: one that is not the package's would be seen by everybody who fetches it. */
function agree({ version }: ZigManifest, archive: PassedArchive): void {
  if (version === archive.version) return;
  throw new RegistryError('ECOSYSTEM_MISMATCH', `${ZIG_MANIFEST} is of another version than the package`, {
    found: version,
    expected: archive.version,
    cure: `In ${ZIG_MANIFEST}:\n    .version = ${JSON.stringify(archive.version)},`,
    at: { file: ZIG_MANIFEST },
  });
}

const NO_PATHS = {
  code: 'ECOSYSTEM_INVALID',
  message: `${ZIG_MANIFEST} does not say which files belong to the package, and Zig since 0.12 wants it`,
  expected: 'a list .paths',
  cure: `In ${ZIG_MANIFEST}:\n    .paths = .{""},`,
  at: { file: ZIG_MANIFEST },
} as const;
