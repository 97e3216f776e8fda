import { deflateRaw } from 'node:zlib';
import { parseName } from '../../manifest/name.ts';
import type { PackagePaths } from '../../sparse/path.ts';
import type { PackageTotals } from '../../sparse/stats-reader.ts';
import type { ClientGroups } from '../../views/clients.ts';
import { readIndexFacts } from '../catalog/index-facts.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { NO_DOWNLOADS } from '../model.ts';
import type { SiteFile } from '../ports.ts';
import { encodeShard, type ShellSource } from '../shell-format.ts';
import { type DetailSources, hasDerived } from './details.ts';
import { readChunks } from './read-chunks.ts';
import { attempt, readMetaAt, readOwnership, readReadme } from './read-package.ts';
import { clientGroups } from './view-package.ts';

export type NamedRecord = readonly [name: string, record: ShellSource];

const NOTHING: PackageTotals = { ...NO_DOWNLOADS, versions: new Map(), counts: [] };

const FOLDERS = ['meta', 'owners', 'readme'];

/** What the browser is given of packages, in the order of the names; it reads the index file itself. */
export async function* shellRecords(
  names: readonly string[],
  sources: DetailSources,
): AsyncGenerator<readonly NamedRecord[]> {
  const derived = hasDerived(sources);
  const chunks = readChunks(names, sources, {
    folders: derived ? [...FOLDERS, 'index', 'derived'] : FOLDERS,
    pathsOf: ({ row, paths: { index, meta, owner, readme, derived: facts } }) => [
      ...[meta, owner, readme],
      ...(derived && row.derivedBytes > 0 ? [index, facts] : []),
    ],
  });
  for await (const { rows, texts } of chunks)
    yield rows.map(({ row, paths }) => [row.name, recordOf(row, { paths, texts, sources })]);
}

/** A shard of such records. */
export async function shardFile(path: string, records: readonly NamedRecord[]): Promise<SiteFile> {
  return [path, await deflated(encodeShard(records))];
}

interface RecordSource {
  readonly paths: PackagePaths;
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
