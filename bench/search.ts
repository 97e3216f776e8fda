import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Asked, askOurs } from './search/ours.ts';
import { rankedPackages } from './search/packages.ts';
import { askMiniSearch, askPagefind, installPeers, type PeerFigures } from './search/peers.ts';
import { meanReciprocalRank, median, queriesFor } from './search/queries.ts';
import type { Row } from './table.ts';

/** Packages of the large registry; `BENCH_PACKAGES` makes it smaller, `BENCH_PEERS` that of the peers alone (Pagefind takes minutes). */
const PACKAGES = Number(process.env.BENCH_PACKAGES ?? 200_000);
const PEERS = Number(process.env.BENCH_PEERS ?? PACKAGES);
const SMALL = 10_000;
/** Of each kind. */
const QUERIES = 150;
const SEED = 20_261_121;
const MB = 1_000_000;

/** What a search costs: its first query, alone and against Pagefind and MiniSearch on the same packages, and its build. */
export async function benchSearch(): Promise<Row[]> {
  const large = await asked(PACKAGES);
  const small = await asked(SMALL);
  const growth = median(large.bytes) / median(small.bytes);
  const of = `${PACKAGES.toLocaleString('en')} packages`;
  return [
    limit(`first query, ${of}: bytes, median`, median(large.bytes), 25_000),
    limit(`first query, ${of}: bytes, worst`, Math.max(...large.bytes), 40_000),
    limit(`first query, ${of}: requests, worst`, Math.max(...large.requests), 14),
    limit(`the same query again, ${of}: ms, median`, median(large.warm), 30),
    {
      figure: `first query, ${SMALL.toLocaleString('en')} → ${of}`,
      ...{ ours: `${median(large.bytes)} bytes`, peer: `${median(small.bytes)} bytes`, ratio: growth.toFixed(2) },
      ...{ goal: '≤ 1.5', met: growth <= 1.5 },
    },
    ...buildRows(of),
    ...(await peerRows(large)),
  ];
}

async function asked(packages: number): Promise<Asked> {
  const ranked = rankedPackages(packages);
  return await askOurs(ranked, queriesFor(ranked, { count: QUERIES, seed: SEED }));
}

function buildRows(of: string): Row[] {
  const script = join(import.meta.dirname, 'search', 'build-alone.ts');
  const output = execFileSync(process.execPath, [script, String(PACKAGES)], { encoding: 'utf8' });
  const { wall, cpu, peak, before, bytes, files } = JSON.parse(output);
  return [
    {
      ...limit(`search index, ${of}: s of one processor`, cpu / 1000, 20),
      peer: `${(wall / 1000).toFixed(1)} s by the clock`,
    },
    {
      ...limit(`search index, ${of}: MB of memory`, peak / MB, 700),
      peer: `${(before / MB).toFixed(0)} MB are the packages`,
    },
    { ...limit(`search index, ${of}: MB of files`, bytes / MB, 100), peer: `${files} files` },
  ];
}

async function peerRows(large: Asked): Promise<Row[]> {
  installPeers();
  const ranked = rankedPackages(PEERS);
  const queries = queriesFor(ranked, { count: QUERIES, seed: SEED });
  const ours = PEERS === PACKAGES ? large : await askOurs(ranked, queries);
  const mini = askMiniSearch(ranked, queries);
  const pagefind = await askPagefind(ranked, queries);
  const best = Math.min(median(mini.bytes), median(pagefind.bytes));
  const fewer = best / median(ours.bytes);
  const [mine, theirs] = [meanReciprocalRank(ours.places), meanReciprocalRank(pagefind.places)];
  const at = `${PEERS.toLocaleString('en')} packages`;
  const kinds = ['prefix', 'typo', 'words'] as const;
  const of = ({ places }: { places: readonly number[] }, kind: string) =>
    meanReciprocalRank(places.filter((_, n) => queries[n]?.kind === kind));
  return [
    {
      figure: `first query, ${at}: bytes, against the better peer`,
      ...{
        ours: `${median(ours.bytes)}`,
        peer: `${median(pagefind.bytes)} Pagefind, ${median(mini.bytes)} MiniSearch`,
      },
      ...{ ratio: fewer.toFixed(1), goal: '≥ 40', met: fewer >= 40 },
    },
    {
      figure: `MRR@10 of ${queries.length} queries, ${at}`,
      ...{
        ours: mine.toFixed(3),
        peer: `${theirs.toFixed(3)} Pagefind by downloads, ${meanReciprocalRank(mini.places).toFixed(3)} MiniSearch`,
      },
      ...{ ratio: (mine / theirs).toFixed(2), goal: '≥ 1', met: mine >= theirs },
    },
    ...kinds.map((kind) => ({
      figure: `MRR@10, ${kind}, ${at}`,
      ...{
        ours: of(ours, kind).toFixed(3),
        peer: `${of(pagefind, kind).toFixed(3)} Pagefind, ${of(mini, kind).toFixed(3)} MiniSearch`,
      },
      ...{ ratio: '', goal: '', met: true },
    })),
    {
      figure: `build of the peers, ${at}`,
      ...{
        ours: '',
        peer: `${seconds(pagefind)} Pagefind, ${seconds(mini)} MiniSearch`,
        ratio: '',
        goal: '',
        met: true,
      },
    },
  ];
}

function seconds({ build }: PeerFigures): string {
  return `${(build / 1000).toFixed(1)} s`;
}

function limit(figure: string, value: number, goal: number): Row {
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(1);
  return { figure, ours: shown, peer: '', ratio: '', goal: `≤ ${goal}`, met: value <= goal };
}
