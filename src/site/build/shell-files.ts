import { deflateRaw } from 'node:zlib';
import { parseName } from '../../manifest/name.ts';
import { type PackagePaths, packagePaths } from '../../sparse/path.ts';
import type { PackageTotals } from '../../sparse/stats-reader.ts';
import type { ClientGroups } from '../../views/clients.ts';
import { readIndexFacts } from '../catalog/index-facts.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { NO_DOWNLOADS } from '../model.ts';
import type { SiteFile } from '../ports.ts';
import { encodeShard, type ShellSource } from '../shell-format.ts';
import type { DetailSources } from './details.ts';
import { attempt, readMetaAt, readOwnership, readReadme } from './read-package.ts';
import { clientGroups } from './view-package.ts';

export type NamedRecord = readonly [name: string, record: ShellSource];

const NOTHING: PackageTotals = { ...NO_DOWNLOADS, versions: new Map(), counts: [] };

/** Packages whose files are read at once. */
const CHUNK = 256;

/** What the browser is given of packages, in the order of the names; it reads the index file itself. */
export async function* shellRecords(
  names: readonly string[],
  sources: DetailSources,
): AsyncGenerator<readonly NamedRecord[]> {
  let next = readChunk(names, 0, sources);
  for (let start = 0; start < names.length; start += CHUNK) {
    const { rows, texts } = await next;
    if (start + CHUNK < names.length) {
      next = readChunk(names, start + CHUNK, sources);
      // who waits for it comes later, or never
      next.catch(() => undefined);
    }
    yield rows.map(({ row, paths }) => [row.name, recordOf(row, { paths, texts, sources })]);
  }
}

/** A shard of such records. */
export async function shardFile(path: string, records: readonly NamedRecord[]): Promise<SiteFile> {
  return [path, await deflated(encodeShard(records))];
}

interface Chunk {
  readonly rows: readonly { readonly row: CatalogRow; readonly paths: ShellPaths }[];
  readonly texts: ReadonlyMap<string, string>;
}

type ShellPaths = Pick<PackagePaths, 'index' | 'meta' | 'owner' | 'readme' | 'derived'>;

async function readChunk(
  names: readonly string[],
  start: number,
  { catalog, layout, tree, damage, views }: DetailSources,
): Promise<Chunk> {
  const rows = names.slice(start, start + CHUNK).flatMap((name) => {
    const row = catalog.get(name);
    return row === undefined ? [] : [{ row, paths: packagePaths(parseName(name), layout) }];
  });
  const wanted = rows.flatMap(({ row, paths: { index, meta, owner, readme, derived } }) => {
    const facts = row.derivedBytes === 0 || views === undefined ? [] : [index, derived];
    return [meta, owner, readme, ...facts];
  });
  return { rows, texts: await tree.read(wanted.filter((path) => !damage.has(path))) };
}

interface RecordSource {
  readonly paths: ShellPaths;
  readonly texts: ReadonlyMap<string, string>;
  readonly sources: DetailSources;
}

/** What clients can make of a package's versions; its index file is read only where something is derived. */
function clientsOf({ name }: CatalogRow, { paths, texts, sources }: RecordSource): ClientGroups {
  const text = texts.get(paths.index);
  const derived = texts.get(paths.derived);
  if (text === undefined || derived === undefined) return [];
  const facts = attempt(paths.index, sources.damage, () => readIndexFacts(text, paths.index, parseName(name)));
  return clientGroups(facts?.entries ?? [], derived, sources.views?.served ?? []);
}

function recordOf(row: CatalogRow, { paths, texts, sources }: RecordSource): ShellSource {
  const { catalog, damage, dependents, stats } = sources;
  const { publishers, custody } = readOwnership(paths.owner, texts.get(paths.owner), damage);
  const { versions, first, counts, ...downloads } = stats?.counts(row.name) ?? NOTHING;
  const clients = clientsOf(row, { paths, texts, sources });
  return {
    owner: row.owner,
    meta: readMetaAt(paths.meta, texts.get(paths.meta), damage),
    publishers,
    ...custody,
    readme: readReadme(texts.get(paths.readme)),
    dependents: (dependents.get(row.name)?.rows ?? []).map(({ name, version, description, downloads: counts }) => ({
      ...{ name, version, description, downloads: counts },
    })),
    dependentCount: catalog.dependentCounts.get(row.name) ?? 0,
    known: [...row.requires, ...row.mentions].filter((name) => catalog.has(name)),
    ...(clients.length === 0 ? {} : { clients }),
    downloads: {
      ...downloads,
      versions: Object.fromEntries(versions),
      timeline: first === undefined ? [] : [[first, ...counts]],
    },
  };
}

/** By other threads. */
function deflated(text: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    deflateRaw(text, { level: 6 }, (error, bytes) => (error === null ? resolve(bytes) : reject(error)));
  });
}
