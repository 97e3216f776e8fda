import { parseName } from '../../manifest/name.ts';
import { versionIdentity } from '../../manifest/version.ts';
import { type DerivedLine, readDerivedFile } from '../../sparse/derived.ts';
import type { Entry } from '../../sparse/entry.ts';
import { type Layout, packagePaths } from '../../sparse/path.ts';
import type { ViewName } from '../../sparse/view-policy.ts';
import { type ClientGroups, clientsOf, groupClients } from '../../views/clients.ts';
import type { ViewPackage, ViewVersion } from '../../views/view.ts';
import type { IndexFacts } from '../catalog/index-facts.ts';
import { readIndexFacts } from '../catalog/index-facts.ts';
import { readMeta } from '../catalog/meta.ts';
import { type IndexTree, LARGEST_FILE } from '../ports.ts';

/** A package as views see it, and all of its entries. */
export interface ReadForViews {
  readonly facts: IndexFacts;
  /** Absent where nothing is derived from any of its archives. */
  readonly view: ViewPackage | undefined;
}

/** Packages whose files are read at once. */
const CHUNK = 256;

/** Packages by their names in any form; those without a usable index file are left out. What is damaged is told elsewhere. */
export async function* readForViews(
  names: readonly string[],
  { tree, layout }: { readonly tree: IndexTree; readonly layout: Layout },
): AsyncGenerator<ReadForViews> {
  for (let start = 0; start < names.length; start += CHUNK) {
    const packages = names.slice(start, start + CHUNK).map(parseName);
    const placed = packages.map((name) => ({ name, paths: packagePaths(name, layout) }));
    const wanted = placed.flatMap(({ paths: { index, meta, derived } }) => [index, meta, derived]);
    const sizes = await tree.sizes(wanted);
    const texts = await tree.read(wanted.filter((path) => (sizes.get(path) ?? 0) <= LARGEST_FILE));
    for (const { name, paths } of placed) {
      const { index, meta, derived } = paths;
      const text = texts.get(index);
      const facts = text === undefined ? undefined : quietly(() => readIndexFacts(text, index, name));
      if (facts === undefined) continue;
      const about = texts.get(meta);
      yield {
        facts,
        view: viewPackage(
          facts,
          texts.get(derived),
          about === undefined ? undefined : quietly(() => readMeta(about, meta)),
        ),
      };
    }
  }
}

function viewPackage(
  { name, entries, shown, available }: IndexFacts,
  derived: string | undefined,
  meta: ViewPackage['meta'],
): ViewPackage | undefined {
  if (derived === undefined) return undefined;
  const factsOf = derivedFacts(derived);
  const kept = entries.filter(({ removed }) => removed === undefined).reverse();
  const versions: ViewVersion[] = kept.map((entry) => {
    const ecosystems = factsOf(entry);
    return { entry, ...(ecosystems === undefined ? {} : { ecosystems }) };
  });
  if (!versions.some(({ ecosystems }) => ecosystems !== undefined)) return undefined;
  return {
    ...{ name, versions },
    ...(available ? { latest: shown.vers } : {}),
    ...(meta === undefined ? {} : { meta }),
  };
}

/** What is derived for entries; what was derived from other bytes does not count. */
function derivedFacts(text: string): (entry: Entry) => DerivedLine['ecosystems'] | undefined {
  const lines = new Map(readDerivedFile(text).map((line) => [versionIdentity(line.vers), line]));
  return ({ vers, cksum }) => {
    const line = lines.get(versionIdentity(vers));
    return line?.cksum === cksum ? line.ecosystems : undefined;
  };
}

/** What clients can make of the versions, for the texts on a package's page. */
export function clientGroups(
  entries: readonly Entry[],
  derived: string | undefined,
  served: readonly ViewName[],
): ClientGroups {
  if (derived === undefined || served.length === 0) return [];
  const factsOf = derivedFacts(derived);
  return groupClients(entries.map((entry) => [entry.vers, clientsOf(factsOf(entry), served)] as const));
}

function quietly<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
