import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needs } from '../../scripts/needs.mjs';
import { type LocalServer, serveLocalRegistry } from '../../src/cli/serve-local.ts';
import { type DemoRegistry, demoRegistry } from '../cli/demo-registry.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'peers', 'lighthouse');
const RUNS = 5;

let registry: DemoRegistry;
let server: LocalServer;
beforeAll(async () => {
  install();
  registry = await demoRegistry();
  server = await serveLocalRegistry({ dir: registry.dir, env: process.env });
  await server.ready;
}, 300_000);
afterAll(async () => {
  await server?.close();
  await registry?.[Symbol.asyncDispose]();
});

/** Hundreds of files that nothing else needs: fetched when this test is asked for. */
function install(): void {
  if (existsSync(join(FOLDER, 'node_modules', 'lighthouse', 'cli', 'index.js'))) return;
  mkdirSync(FOLDER, { recursive: true });
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', FOLDER, LIGHTHOUSE], {
    // what npm complains of is told with the failure; it would try for half an hour
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 240_000,
  });
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

async function report(url: string, run: number): Promise<Report> {
  const out = join(FOLDER, `report-${process.pid}-${run}.json`);
  const flags = '--headless=new --no-sandbox --disable-dev-shm-usage --no-proxy-server';
  const program = join(FOLDER, 'node_modules', 'lighthouse', 'cli', 'index.js');
  const options = ['--quiet', '--output=json', `--output-path=${out}`, `--chrome-flags=${flags}`];
  // nothing is told to anybody
  const silent = ['--no-enable-error-reporting', '--max-wait-for-load=45000'];
  await promisify(execFile)(process.execPath, [program, url, ...options, ...silent], {
    env: { ...process.env, CHROME_PATH: needs('chromium') },
  });
  const text = await readFile(out, 'utf8');
  await rm(out);
  return JSON.parse(text);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A popular package: its page has a README, a chart and several versions. */
const PAGES = { home: '', package: 'packages/merklet/' };

test.each(Object.entries(PAGES))('%s: at least 95 in all four categories, 99 in accessibility', async (_, path) => {
  const reports: Report[] = [];
  for (let run = 0; run < RUNS; run++) reports.push(await report(`${server.url}${path}`, run));
  const names = ['performance', 'accessibility', 'best-practices', 'seo'];
  const scores = Object.fromEntries(
    names.map((name) => [name, median(reports.map(({ categories }) => 100 * (categories[name]?.score ?? 0)))]),
  );
  const complaints = Object.values(reports[0]?.audits ?? {}).filter(({ score }) => score !== null && score < 0.9);
  const told = complaints.map(({ title, score }) => `${title}: ${score}`).join('\n');
  for (const name of names) {
    expect(scores[name], `${name}\n${told}`).toBeGreaterThanOrEqual(name === 'accessibility' ? 99 : 95);
  }
});
