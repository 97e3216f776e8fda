import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { benchFolder } from './folders.ts';
import type { Row } from './table.ts';
import type { Client } from './views/facts.ts';
import { makeViewRegistry, publishView } from './views/registry.ts';

/** `BENCH_PACKAGES` makes the registry smaller, `BENCH_CLIENTS=cargo,npm` the archives poorer. */
const PACKAGES = Number(process.env.BENCH_PACKAGES ?? 50_000);
const CLIENTS = (process.env.BENCH_CLIENTS ?? 'cargo,npm,zig,cmake,meson,bazel').split(',') as Client[];
const SIZE = { packages: PACKAGES, versions: PACKAGES * 5, clients: new Set(CLIENTS) };
const FOLDER = join(import.meta.dirname, '..', '.cache', 'bench', 'views');
const RUNS = 5;

interface Run {
  readonly seconds: number;
  /** Bytes of memory. */
  readonly peak: number;
  readonly files: number;
  readonly bytes: number;
  readonly notices: number;
}

/** All views of a registry whose every archive is something to every client; then what one publish after another changes. */
export async function benchViews(): Promise<Row[]> {
  const index = join(FOLDER, `registry-${PACKAGES}-${CLIENTS.join('-')}`, 'index.git');
  const out = join(await benchFolder(FOLDER), 'out');
  await provide(index);
  const full = run('full', index, out);
  const later: Run[] = [];
  for (let at = 0; at < RUNS; at++) {
    await publishView(index, { ...SIZE, rank: Math.floor(((at + 0.5) / RUNS) * PACKAGES) });
    later.push(run('changed', index, out));
  }
  const of = `${PACKAGES.toLocaleString('en')} packages × 5 versions`;
  const seconds = later.map((one) => one.seconds).sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
  const percent = (100 * seconds) / full.seconds;
  return [
    told(`views of ${of}: seconds`, full.seconds.toFixed(1), `${(full.peak / 1e6).toFixed(0)} MB of memory`),
    told('size of these views, MB', (full.bytes / 1e6).toFixed(0), `${full.files.toLocaleString('en')} files`),
    {
      ...told('views after a publish, % of full', percent.toFixed(2), `${seconds.toFixed(3)} s`),
      ...{ goal: '≤ 1', met: percent <= 1 },
    },
  ];
}

/** A figure without a goal. */
function told(figure: string, ours: string, peer: string): Row {
  return { figure, ours, peer, ratio: '–', goal: '–', met: true };
}

/** Making a registry takes longer than making its views: it is kept. */
async function provide(index: string): Promise<void> {
  const folder = join(index, '..');
  if (existsSync(folder)) return;
  console.error(`bench: making a registry of ${PACKAGES} packages`);
  await rm(`${folder}.new`, { recursive: true, force: true });
  await mkdir(`${folder}.new`, { recursive: true });
  await makeViewRegistry(join(`${folder}.new`, 'index.git'), SIZE);
  await rename(`${folder}.new`, folder);
}

function run(kind: 'full' | 'changed', index: string, out: string): Run {
  const program = join(import.meta.dirname, 'views', 'run.ts');
  const told: Run = JSON.parse(execFileSync(process.execPath, [program, kind, index, out], { encoding: 'utf8' }));
  if (told.notices > 0) throw new Error(`The views leave something out: ${JSON.stringify(told)}`);
  return told;
}
