import { partsOf } from './name-parts.ts';
import { inertAddress } from './place.ts';
import type { View, ViewContext, ViewFile, ViewPackage, ViewPart, ViewVersion } from './view.ts';
import { zigName } from './zig-name.ts';

/** Hashes that may be names of files: none is a hidden one. */
const HASH = /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,127}$/;

/** For Zig: addresses and hashes of each version, and which package a hash belongs to. */
export const zigView: View = { folder: 'zig', filesOf, filesOfRegistry: () => [] };

function* filesOf(one: ViewPackage, registry: ViewContext): Iterable<ViewFile | ViewPart> {
  const versions = one.versions.flatMap((version) => versionOf(one.name, version, registry));
  if (versions.length === 0) return;
  const { name, latest } = one;
  yield {
    path: `${name}.json`,
    text: `${JSON.stringify({ name, ...(latest === undefined ? {} : { latest }), versions })}\n`,
  };
  for (const { version, url, yanked, hash, multihash, multihash_of_all } of versions) {
    for (const each of new Set([hash, multihash, multihash_of_all])) {
      if (each === undefined) continue;
      yield { path: `-/hash/${each}.json`, part: { name, vers: version, url, ...(yanked ? { yanked } : {}) } };
    }
  }
}

function versionOf(name: string, one: ViewVersion, registry: ViewContext) {
  const facts = one.ecosystems?.zig;
  if (facts === undefined || !HASH.test(facts.multihash)) return [];
  const { entry } = one;
  const { hash, multihash, multihash_of_all, fingerprint, minimum_zig_version } = facts;
  const url = inertAddress(one, registry);
  const call = zigName(facts.name ?? partsOf(name).base);
  const known = hash !== undefined && HASH.test(hash) ? hash : undefined;
  return [
    {
      version: entry.vers,
      url,
      ...(known === undefined ? {} : { hash: known }),
      multihash,
      ...(multihash_of_all !== undefined && HASH.test(multihash_of_all) ? { multihash_of_all } : {}),
      ...(fingerprint === undefined ? {} : { fingerprint }),
      ...(minimum_zig_version === undefined ? {} : { minimum_zig_version }),
      ...(entry.yanked ? { yanked: true as const, yank_reason: entry.yank_reason } : {}),
      fetch: `zig fetch --save=${call} '${url}'`,
      dependency: `.${call} = .{\n    .url = "${url}",\n    .hash = "${known ?? multihash}",\n},`,
    },
  ];
}
