import { RegistryError } from '../errors.ts';
import { assetPlace } from '../sparse/asset-place.ts';
import { readConfig } from '../sparse/config.ts';
import { readIndexFile } from '../sparse/index-file.ts';
import { REFUSALS, readRefusals } from '../sparse/log.ts';
import { CONFIG_PATH } from '../sparse/path.ts';
import { vaultAddress } from '../sparse/vault.ts';
import { readKnown } from './ingest/known.ts';
import type { BranchStore, ReleaseFinder } from './ingest/ports.ts';
import type { AssetSurvey, IndexPast, Pacing, Progress, ServedFiles } from './ports.ts';
import { type AssetToCompare, assetKey, compareAssets } from './reconcile-assets.ts';
import type { Difference, ReconcileMemory } from './reconcile-memory.ts';
import { comparePages, fileKey } from './reconcile-pages.ts';
import { compareReleases, releaseOf } from './reconcile-releases.ts';

export interface ReconcileRequest {
  /** The GitHub the releases are on: `https://github.com`. */
  readonly server: string;
  /** Login that has the index repository. */
  readonly registryOwner: string;
  /** Absent: there is none, and a clean part of the registry says nothing about the rest. */
  readonly memory?: ReconcileMemory | undefined;
  /** Files that are asked of the server, at most. */
  readonly files: number;
}

export interface ReconcilePorts {
  readonly index: BranchStore;
  readonly log: BranchStore;
  readonly finder: ReleaseFinder;
  readonly survey: AssetSurvey;
  readonly past: IndexPast;
  /** Absent: the registry is not served. */
  readonly served?: ServedFiles | undefined;
  readonly pacing: Pick<Pacing, 'now'>;
  readonly progress: Progress;
}

export interface ReconcileReceipt {
  readonly head: string;
  readonly differences: readonly Difference[];
  /** Archives, and files of the server, that were compared. */
  readonly assets: number;
  readonly files: number;
  /** Whether all is known to agree: nothing differs, and what differed before was looked at. */
  readonly agrees: boolean;
  readonly memory: ReconcileMemory;
}

const EMPTY: ReconcileMemory = { open: [], confirmed: {}, nextAsset: 0, nextFile: 0 };

/** Compares releases, index and what is served. Changes nothing. Throws `INDEX_…`, `TOKEN_INVALID`. */
export async function reconcile(request: ReconcileRequest, ports: ReconcilePorts): Promise<ReconcileReceipt> {
  const { index, log, pacing, progress } = ports;
  const { head } = await index.read([CONFIG_PATH]);
  if (head === undefined)
    throw new RegistryError(
      'INDEX_BRANCH_MISSING',
      `Cannot compare the index ${index.label}: the branch does not exist`,
    );
  const { server, memory = EMPTY } = request;
  const known = await readKnown(index, head, { host: new URL(server).host, progress });
  const listed = await listOf(index, head, server);
  progress.step('Comparing what is served');
  const pages = await pagesOf(request, ports, { head, listed, memory });
  progress.step('Looking for releases that are missing');
  const refusals = readRefusals((await log.read([REFUSALS])).files.get(REFUSALS));
  const open = memory.open.flatMap(({ key }) => releaseOf(key));
  const about = {
    known,
    refusals,
    open,
    cursor: memory.cursor,
    now: pacing.now(),
    registryOwner: request.registryOwner,
  };
  const releases = await compareReleases({ ...about, finder: ports.finder, progress });
  progress.step(`Comparing ${listed.assets.length} archives`);
  const assets = await compareAssets(listed.assets, ports.survey, memory);
  const parts = [pages, releases, assets];
  const seen = (key: string) => parts.some(({ keys }) => keys.has(key));
  // what is no more in the index cannot differ from it
  const there = new Set([...listed.assets.map(assetKey), ...[CONFIG_PATH, ...listed.paths].map(fileKey)]);
  const unseen = memory.open.filter(({ key }) => !seen(key) && (there.has(key) || releaseOf(key).length > 0));
  const differences = [...parts.flatMap((part) => part.differences), ...unseen];
  const { cursor } = releases;
  const whole = assets.keys.size >= listed.assets.length && pages.whole && cursor === undefined;
  return {
    ...{ head, differences, assets: assets.keys.size, files: pages.keys.size },
    agrees: differences.length === 0 && (request.memory !== undefined || whole),
    memory: {
      ...{ open: differences, confirmed: assets.confirmed, nextAsset: assets.next, nextFile: pages.next },
      ...(cursor === undefined ? {} : { cursor }),
    },
  };
}

interface Listed {
  readonly assets: readonly AssetToCompare[];
  /** Files of `index/`, those that were published to last first. */
  readonly paths: readonly string[];
}

/** What is damaged is for `check` to complain. */
async function listOf(index: BranchStore, head: string, server: string): Promise<Listed> {
  const assets: AssetToCompare[] = [];
  const newest: (readonly [path: string, time: string])[] = [];
  const vault = await vaultAt(index, head);
  for await (const [path, text] of index.textsAt(head, 'index')) {
    const entries = quietly(() => readIndexFile(text, path)).flatMap(({ entry }) => entry ?? []);
    newest.push([path, entries.reduce((last, { pubtime }) => (pubtime > last ? pubtime : last), '')]);
    for (const { name, vers, dl, cksum, size, removed, repository } of entries) {
      const place = removed === undefined ? assetPlace(dl, server) : undefined;
      if (place !== undefined)
        assets.push({
          ...{ ...place, version: `${name}@${vers}`, checksum: cksum, size },
          ...(vault !== undefined && dl === vaultAddress(vault, cksum) ? {} : { repository: repository.id }),
        });
    }
  }
  const paths = newest.toSorted((a, b) => (a[1] > b[1] ? -1 : 1)).map(([path]) => path);
  return { assets, paths };
}

async function vaultAt(index: BranchStore, head: string): Promise<string | undefined> {
  const text = (await index.readAt(head, [CONFIG_PATH])).get(CONFIG_PATH);
  return quietly(() => [readConfig(text).vault])[0];
}

interface Scene {
  readonly head: string;
  readonly listed: Listed;
  readonly memory: ReconcileMemory;
}

/** Half of the files are the newest ones, the others come in turn. */
async function pagesOf(request: ReconcileRequest, { served, past, index, pacing }: ReconcilePorts, scene: Scene) {
  const { head, memory, listed } = scene;
  if (served === undefined) return { differences: [], keys: new Set<string>(), next: 0, whole: true };
  const half = Math.ceil(request.files / 2);
  const open = listed.paths.filter((path) => memory.open.some(({ key }) => key === fileKey(path)));
  const first = new Set([CONFIG_PATH, ...open, ...listed.paths.slice(0, half)]);
  const others = listed.paths.filter((path) => !first.has(path)).sort();
  const start = memory.nextFile < others.length ? memory.nextFile : 0;
  const turn = others.slice(start, start + half);
  const paths = [...first, ...turn];
  const files = await index.readAt(head, paths);
  const done = await comparePages({ served, past, paths, head, files, now: pacing.now() });
  return {
    ...done,
    next: start + turn.length,
    whole: turn.length === others.length && done.keys.size === paths.length,
  };
}

function quietly<Value>(read: () => readonly Value[]): readonly Value[] {
  try {
    return read();
  } catch {
    return [];
  }
}
