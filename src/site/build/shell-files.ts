import { deflateRawSync } from 'node:zlib';
import { parseName } from '../../manifest/name.ts';
import type { PackagePaths } from '../../sparse/path.ts';
import type { PackageTotals } from '../../sparse/stats-reader.ts';
import type { ClientGroups } from '../../views/clients.ts';
import { readIndexFacts } from '../catalog/index-facts.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { NO_DOWNLOADS } from '../model.ts';
import type { PackWork, ShardWork, SiteFile } from '../ports.ts';
import { encodeAbout, encodeRecord, encodeShard } from '../shell-format.ts';
import { Damage } from './damage.ts';
import { type DetailSources, hasDerived } from './details.ts';
import { readChunks } from './read-chunks.ts';
import { attempt, readMetaAt, readOwnership, readReadme } from './read-package.ts';
import { clientGroups } from './view-package.ts';

const NOTHING: PackageTotals = { ...NO_DOWNLOADS, versions: new Map(), counts: [] };

const FOLDERS = ['meta', 'owners', 'readme'];

/** A third less time than zlib's defaults take, and 2 % more bytes. */
const DEFLATE = { level: 5, memLevel: 9, chunkSize: 128 * 1024 };

/** What the browser is given of packages, in the order of the names; it reads the index file itself. */
export async function* packWork(names: readonly string[], sources: DetailSources): AsyncGenerator<readonly PackWork[]> {
  const derived = hasDerived(sources);
  const chunks = readChunks(names, sources, {
    folders: derived ? [...FOLDERS, 'index', 'derived'] : FOLDERS,
    pathsOf: ({ row, paths: { index, meta, owner, readme, derived: facts } }) => [
      ...[meta, owner, readme],
      ...(derived && row.derivedBytes > 0 ? [index, facts] : []),
    ],
  });
  for await (const { rows, texts } of chunks)
    yield rows.map(({ row, paths }) => ({
      name: row.name,
      about: aboutOf(row, { paths, texts, sources }),
      meta: texts.get(paths.meta),
      owner: texts.get(paths.owner),
      readme: texts.get(paths.readme),
    }));
}

/** The file of a shard. Its packages' files have been read before: what is damaged is not among them. */
export function shardFile({ path, packages }: ShardWork): SiteFile {
  const told = new Damage();
  const records = packages.map((work): [string, string] => [work.name, recordOf(work, told)]);
  return [path, deflateRawSync(encodeShard(records), DEFLATE)];
}

function recordOf({ name, about, meta, owner, readme }: PackWork, told: Damage): string {
  const { publishers, custody } = readOwnership(name, owner, told);
  return encodeRecord(about, {
    meta: readMetaAt(name, meta, told),
    publishers,
    ...custody,
    readme: readReadme(readme),
  });
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

function aboutOf(row: CatalogRow, { paths, texts, sources }: RecordSource): string {
  const { catalog, dependents, stats } = sources;
  const { versions, first, counts, ...downloads } = stats?.counts(row.name) ?? NOTHING;
  const clients = clientsOf(row, { paths, texts, sources });
  return encodeAbout({
    owner: row.owner,
    dependents: (dependents.get(row.name) ?? []).map(({ name, version, description, downloads: counts }) => ({
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
  });
}
