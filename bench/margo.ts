import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { needs } from '../scripts/needs.mjs';
import { benchFolder } from './folders.ts';
import { CountingServer } from './margo/counting-server.ts';
import { margoProgram, margos, ours } from './margo/registries.ts';
import type { Row } from './table.ts';

const CRATES = 200;
const RUNS = 3;

/** What cannot be measured is not met. */
const MISSING: Row = {
  ...{ figure: `cargo, ${CRATES} crates`, ours: '–', peer: 'no margo: set MARGO (docs/clients.md)', ratio: '–' },
  ...{ goal: '≤ 1.05', met: false },
};

interface Fetched {
  readonly requests: number;
  readonly bytes: number;
  /** Bytes of the index alone. */
  readonly index: number;
  /** Milliseconds. */
  readonly time: number;
}

/** cargo fetches a graph of 200 crates from our files, and from those that margo makes of the same crates; one server for both. */
export async function benchMargo(): Promise<Row[]> {
  const program = margoProgram();
  if (program === undefined) return [MISSING];
  const folder = await benchFolder();
  using server = new CountingServer(join(folder, 'served'));
  const address = await server.listen();
  const wanted = (name: string) => ({
    ...{ count: CRATES, base: `${address}${name}/` },
    ...{ out: join(folder, 'served', name), work: join(folder, name) },
  });
  await mkdir(join(folder, 'served'));
  const ourIndex = await ours(wanted('ours'));
  const theirIndex = await margos(program, wanted('theirs'));
  const runs: { readonly us: Fetched; readonly them: Fetched }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const us = await fetched(server, ourIndex, join(folder, `us-${run}`));
    runs.push({ us, them: await fetched(server, theirIndex, join(folder, `them-${run}`)) });
  }
  return rowsOf(runs);
}

function rowsOf(runs: readonly { readonly us: Fetched; readonly them: Fetched }[]): Row[] {
  const [first] = runs;
  if (first === undefined) return [];
  const row = (what: string, of: (one: Fetched) => number): Row => {
    const ratio = of(first.us) / of(first.them);
    const figure = `cargo, ${CRATES} crates: ${what}`;
    return {
      ...{ figure, ours: `${of(first.us)}`, peer: `${of(first.them)} (margo)`, ratio: ratio.toFixed(3) },
      ...{ goal: '≤ 1.05', met: ratio <= 1.05 },
    };
  };
  const best = (of: (one: (typeof runs)[number]) => Fetched) => Math.min(...runs.map((one) => of(one).time));
  const [us, them] = [best((one) => one.us), best((one) => one.them)];
  const told = { goal: '–', met: true };
  return [
    row('requests', (one) => one.requests),
    row('bytes', (one) => one.bytes),
    { ...row('bytes of the index alone', (one) => one.index), ...told },
    {
      ...{
        figure: `cargo, ${CRATES} crates: ms, best of ${RUNS}`,
        ours: us.toFixed(0),
        peer: `${them.toFixed(0)} (margo)`,
      },
      ...{ ratio: (us / them).toFixed(2), ...told },
    },
  ];
}

/** A cold `cargo fetch` of a project that needs the first crate. */
async function fetched(server: CountingServer, index: string, folder: string): Promise<Fetched> {
  await mkdir(join(folder, 'src'), { recursive: true });
  await writeFile(join(folder, 'src', 'main.rs'), 'fn main() {}\n');
  const dependency = 'a = { version = "1", registry = "here" }';
  const toml = `[package]\nname = "project"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\n${dependency}\n`;
  await writeFile(join(folder, 'Cargo.toml'), toml);
  const env = { ...process.env, CARGO_HOME: join(folder, 'home'), CARGO_REGISTRIES_HERE_INDEX: `sparse+${index}` };
  server.take();
  const start = performance.now();
  const child = spawn(needs('cargo'), ['fetch', '--quiet'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [status] = await once(child, 'close');
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`cargo fetch from ${index} ended with ${status}`);
  const { requests, bytes, archives } = server.take();
  return { requests, bytes, index: bytes - archives, time };
}
