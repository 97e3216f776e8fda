import { createGitHubApi } from '../src/github/api.ts';
import { createGitHubIndex } from '../src/github/index-store.ts';
import { commitToIndex } from '../src/registry/commit.ts';
import type { Pacing } from '../src/registry/ports.ts';
import { startGitHub } from '../test/github/server.ts';
import { type CrowdRun, meanOf, quantile, runCrowd } from '../test/registry/crowd.ts';
import type { Row } from './table.ts';

const PUBLISHERS = 64;
const READ = 150;
const WRITE = 400;
const SIMULATED = [1, 2, 8, 64, 256];
const SEEDS = 20;

const PACING: Pacing = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

/** 64 publishers at once on one index, with GitHub's usual delays: what is lost, how often they try, how long they take. */
export async function benchContention(): Promise<Row[]> {
  await using github = await startGitHub();
  github.createAccount('acme', { type: 'Organization' });
  github.createRepository({ owner: 'acme', name: 'registry', visibility: 'public', files: { 'config.json': '{}\n' } });
  const token = github.createToken({
    kind: 'app',
    repositories: { 'acme/registry': { contents: 'write' } },
    viewerPermission: 'WRITE',
  });
  github.latency.read = READ;
  github.latency.write = WRITE;
  const runs = await Promise.all(Array.from({ length: PUBLISHERS }, (_, n) => publishOne(n)));
  const state = JSON.stringify(github.state());
  const lost = runs.filter(({ path }) => !state.includes(path)).length;
  const times = runs.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const attempts = runs.reduce((sum, run) => sum + run.attempts, 0);
  const p99 = quantile(times, 0.99);
  const rows = [
    {
      figure: `${PUBLISHERS} publishers at once: lost`,
      ours: `${lost}`,
      peer: '',
      ratio: '',
      goal: '0',
      met: lost === 0,
    },
    {
      figure: `${PUBLISHERS} publishers at once: attempts`,
      ours: `${attempts}`,
      peer: `${PUBLISHERS} (no race)`,
      ratio: (attempts / PUBLISHERS).toFixed(1),
      goal: '',
      met: true,
    },
    {
      figure: `${PUBLISHERS} publishers at once: p50`,
      ours: `${quantile(times, 0.5).toFixed(1)} s`,
      peer: `${((PUBLISHERS * WRITE) / 1000).toFixed(1)} s (writes in a row)`,
      ratio: '',
      goal: '',
      met: true,
    },
    {
      figure: `${PUBLISHERS} publishers at once: p99`,
      ours: `${p99.toFixed(1)} s`,
      peer: `${((PUBLISHERS * WRITE) / 1000).toFixed(1)} s (writes in a row)`,
      ratio: '',
      goal: '≤ 35 s',
      met: p99 <= 35,
    },
  ];
  for (const publishers of SIMULATED) rows.push(await simulated(publishers));
  return rows;

  async function publishOne(n: number) {
    const site = { rest: github.apiUrl, graphql: github.graphqlUrl, server: github.url };
    const api = createGitHubApi({ site, token, pacing: PACING });
    const store = createGitHubIndex({ api, repository: { owner: 'acme', name: 'registry' }, branch: 'main' });
    const path = `index/pk/g-/pkg-${n}`;
    const start = performance.now();
    const done = await commitToIndex({
      index: store,
      paths: [path],
      propose: ({ files }) =>
        files.get(path) === undefined
          ? { kind: 'write', changes: new Map([[path, `${n}\n`]]), message: { headline: `Publish ${n}` }, value: n }
          : { kind: 'settled', value: n },
      pacing: PACING,
      progress: { step: () => {}, warn: () => {} },
    });
    return { path: `${path}"`, seconds: (performance.now() - start) / 1000, attempts: done.attempts };
  }
}

/** The same without network and on a virtual clock, so that chance can be tried many times: means over seeds. */
async function simulated(publishers: number): Promise<Row> {
  const runs: CrowdRun[] = [];
  for (let seed = 1; seed <= SEEDS; seed++) runs.push(await runCrowd({ publishers, seed, read: READ, write: WRITE }));
  const at = (part: number) => meanOf(runs.map(({ times }) => quantile(times, part))).toFixed(1);
  const attempts = meanOf(runs.map((run) => run.attempts));
  const lost = runs.reduce((sum, run) => sum + run.lost, 0);
  return {
    figure: `${publishers} on a virtual clock, ${SEEDS} seeds: p50, p99, attempts`,
    ours: `${at(0.5)} s, ${at(0.99)} s, ${attempts.toFixed(0)}`,
    peer: `${((publishers * WRITE) / 1000).toFixed(1)} s (writes in a row)`,
    ratio: (attempts / publishers).toFixed(1),
    goal: '0 lost',
    met: lost === 0,
  };
}
