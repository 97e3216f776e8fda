import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { benchFolder } from './folders.ts';
import { makeRegistry, publishOne } from './site/registry.ts';
import type { Row } from './table.ts';

/** `BENCH_PACKAGES` makes the registry smaller. */
const PACKAGES = Number(process.env.BENCH_PACKAGES ?? 200_000);
const SIZE = { packages: PACKAGES, versions: Math.round(PACKAGES * 2.5) };
const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.cache', 'bench', 'site');
const MB = 1_000_000;

interface Run {
  readonly seconds: number;
  readonly peak: number;
  readonly bytes: number;
  readonly files: number;
  readonly kind: string;
}

/** Builds the site of a large registry in full, then after a publish, each in a process of its own. */
export async function benchSite(): Promise<Row[]> {
  const registry = join(FOLDER, `registry-${PACKAGES}`);
  const out = join(await benchFolder(FOLDER), 'out');
  await bundle();
  await provide(registry);
  // how quick the machine is at this time, by what every builder of this site would have to do
  const reading = readAll(registry);
  const full = await run(registry, out);
  const one = await afterPublishes(registry, out, Math.floor(PACKAGES / 100));
  const other = await afterPublishes(registry, out, Math.floor(PACKAGES / 2));
  const of = `${PACKAGES.toLocaleString('en')} packages / ${SIZE.versions.toLocaleString('en')} versions`;
  return [
    {
      ...figure(`site in full, ${of}: seconds`, full.seconds, 90),
      peer: `git reads it all in ${reading.toFixed(1)} s`,
      ratio: (full.seconds / reading).toFixed(1),
    },
    figure('peak memory of that, MB', full.peak / MB, 1500),
    { ...figure('size of the site, MB', full.bytes / MB, 900), peer: `${full.files.toLocaleString('en')} files` },
    later('site after a publish, % of full', one, full),
    later('after one of a package without a page', other, full),
  ];
}

function figure(title: string, value: number, most: number): Row {
  const ours = value < 10 ? value.toFixed(2) : value.toFixed(0);
  return { figure: title, ours, peer: '–', ratio: '–', goal: `≤ ${most}`, met: value <= most };
}

/** Three times a publish and a build. */
async function afterPublishes(registry: string, out: string, rank: number): Promise<Run[]> {
  const runs: Run[] = [];
  for (const more of [0, 1, 2]) {
    await publishOne(join(registry, 'index.git'), { ...SIZE, rank: rank + more });
    runs.push(await run(registry, out));
  }
  if (runs.some(({ kind }) => kind !== 'changed')) throw new Error('the later builds were not incremental');
  return runs.sort((a, b) => a.seconds - b.seconds);
}

/** The median of some runs, from the quickest on, as a share of a full build. */
function later(title: string, runs: readonly Run[], full: Run): Row {
  const median = runs[Math.floor(runs.length / 2)] ?? full;
  const times = runs.map(({ seconds }) => seconds.toFixed(2)).join(', ');
  return { ...figure(title, (100 * median.seconds) / full.seconds, 3), peer: `median of ${times} s` };
}

/** Seconds that git takes to read every object of the registry, once it is in memory. */
function readAll(registry: string): number {
  const args = ['-C', join(registry, 'index.git'), 'cat-file', '--batch', '--batch-all-objects', '--buffer'];
  const seconds = [1, 2].map(() => {
    const started = performance.now();
    const { status } = spawnSync('git', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`git ended with ${status}`);
    return (performance.now() - started) / 1000;
  });
  return Math.min(...seconds);
}

/** Making a registry takes longer than building its site: it is kept. */
async function provide(registry: string): Promise<void> {
  if (existsSync(registry)) return;
  console.error(`bench: making a registry of ${PACKAGES} packages`);
  const draft = `${registry}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await makeRegistry(join(draft, 'index.git'), SIZE);
  await rename(draft, registry);
}

/** Makes the program that builds the site, out of the sources as they are. */
export async function bundle(): Promise<string> {
  const program = join(FOLDER, 'program', 'index.js');
  await build({
    entryPoints: [join(ROOT, 'src', 'cli', 'main.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return program;
}

async function run(registry: string, out: string): Promise<Run> {
  // a build does not pay for what an earlier one has still to bring to the disk
  spawnSync('sync');
  const started = performance.now();
  const program = join(FOLDER, 'program', 'index.js');
  const preload = `file://${join(import.meta.dirname, 'site', 'peak.mjs')}`;
  const base = ['--base', 'https://bench.example/registry/', '--json'];
  const args = ['--import', preload, program, 'site', '--registry', registry, '--out', out, ...base];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
  const [document, peak, [status]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stdio[3]),
    once(child, 'close'),
  ]);
  if (status !== 0) throw new Error(`the build ended with ${status}: ${document}`);
  const { files, bytes, kind } = JSON.parse(document);
  return { seconds: (performance.now() - started) / 1000, peak: Number(peak), files, bytes, kind };
}

async function textOf(stream: unknown): Promise<string> {
  let text = '';
  for await (const chunk of stream as AsyncIterable<Buffer>) text += chunk.toString();
  return text;
}
