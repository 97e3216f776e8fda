import { deflateRawSync } from 'node:zlib';
import { parseName } from '../../manifest/name.ts';
import { type PackagePaths, packagePaths } from '../../sparse/path.ts';
import type { PackageTotals } from '../../sparse/stats-reader.ts';
import { readIndexFacts } from '../catalog/index-facts.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { NO_DOWNLOADS } from '../model.ts';
import type { IndexTree, PackSetting, PackWork, ShardWork, SiteFile } from '../ports.ts';
import { encodeAbout, encodeRecord, encodeShard, type Run, type ShellAbout, type ShellFiles } from '../shell-format.ts';
import { Damage } from './damage.ts';
import type { DetailSources } from './details.ts';
import { attempt, readMetaAt, readOwnership, readReadme } from './read-package.ts';
import { clientGroups } from './view-package.ts';

const NOTHING: PackageTotals = { ...NO_DOWNLOADS, versions: new Map(), counts: [] };

const FOLDERS = ['meta', 'owners', 'readme'];

/** Little more than half the time that zlib's defaults take, and 6 % more bytes. */
const DEFLATE = { level: 4, memLevel: 9, chunkSize: 128 * 1024 };

/** What is packed: path → names. Nothing is read for it. */
export function* shardWork(
  shards: ReadonlyMap<string, readonly string[]>,
  sources: DetailSources,
): Generator<ShardWork> {
  for (const [path, names] of shards) {
    const packages = names.flatMap((name): PackWork[] => {
      const row = sources.catalog.get(name);
      return row === undefined ? [] : [{ name, about: aboutOf(row, sources), isDerived: row.derivedBytes > 0 }];
    });
    yield { path, packages };
  }
}

interface PlacedShard {
  readonly path: string;
  readonly packages: readonly { readonly work: PackWork; readonly paths: PackagePaths }[];
}

/** The files of shards, in their order. What is damaged in their packages' files has been told before. */
export async function* packShards(
  shards: Iterable<ShardWork> | AsyncIterable<ShardWork>,
  { tree, ...setting }: PackSetting & { readonly tree: IndexTree },
): AsyncGenerator<SiteFile> {
  const asked: PlacedShard[] = [];
  async function* lists(): AsyncGenerator<readonly string[]> {
    for await (const { path, packages } of shards) {
      const placed = packages.map((work) => ({ work, paths: pathsOf(work, setting) }));
      asked.push({ path, packages: placed });
      yield placed.flatMap(({ work, paths }) => wanted(work, paths, setting));
    }
  }
  const folders = setting.derived ? [...FOLDERS, 'index', 'derived'] : FOLDERS;
  for await (const texts of tree.readLists(lists(), { packages: setting.packages, folders })) {
    const { path, packages } = asked.shift() ?? { path: '', packages: [] };
    const records = packages.map(({ work, paths }): [string, string] => [
      work.name,
      encodeRecord(work.about, filesOf(work, { paths, texts, setting })),
    ]);
    yield [path, deflateRawSync(bytesOf(encodeShard(records)), DEFLATE)];
  }
}

/** Piece by piece: few texts have letters beyond Latin, and only these are slow to turn into bytes. */
function bytesOf(pieces: Iterable<string>): Buffer {
  return Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
}

function pathsOf({ name }: PackWork, { layout }: PackSetting): PackagePaths {
  return packagePaths(parseName(name), layout);
}

/** What was found damaged may be as large as one likes. */
function wanted(
  { isDerived }: PackWork,
  { index, meta, owner, readme, derived }: PackagePaths,
  setting: PackSetting,
): string[] {
  const { damaged } = setting;
  return [meta, owner, readme, ...(isDerived && setting.derived ? [index, derived] : [])].filter(
    (path) => !damaged.has(path),
  );
}

interface PackSource {
  readonly paths: PackagePaths;
  readonly texts: ReadonlyMap<string, string>;
  readonly setting: PackSetting;
}

/** What a package's own files say; the browser reads its index file itself. */
function filesOf({ name }: PackWork, { paths, texts, setting }: PackSource): ShellFiles {
  const told = new Damage();
  const { publishers, custody } = readOwnership(paths.owner, texts.get(paths.owner), told);
  const index = texts.get(paths.index);
  const derived = texts.get(paths.derived);
  const facts =
    index === undefined || derived === undefined
      ? undefined
      : attempt(paths.index, told, () => readIndexFacts(index, paths.index, parseName(name)));
  const clients = facts === undefined ? [] : clientGroups(facts.entries, derived, setting.served);
  return {
    meta: readMetaAt(paths.meta, texts.get(paths.meta), told),
    publishers,
    ...custody,
    readme: readReadme(texts.get(paths.readme)),
    ...(clients.length === 0 ? {} : { clients }),
  };
}

function aboutOf(row: CatalogRow, { catalog, dependents, stats }: DetailSources): string {
  // rests and spreads would be most of the time that this takes
  const { total, last7, last30, last90, versions, first, counts } = stats?.counts(row.name) ?? NOTHING;
  const timeline: Run[] = first === undefined ? [] : [[first, ...counts]];
  return encodeAbout({
    owner: row.owner,
    dependents: (dependents.get(row.name) ?? []).map(dependentOf),
    dependentCount: catalog.dependentCounts.get(row.name) ?? 0,
    known: [...row.requires, ...row.mentions].filter((name) => catalog.has(name)),
    downloads: { total, last7, last30, last90, versions: Object.fromEntries(versions), timeline },
  });
}

function dependentOf({ name, version, description, downloads }: CatalogRow): ShellAbout['dependents'][number] {
  return { name, version, description, downloads };
}
