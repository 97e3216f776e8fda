import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPackages } from '../../src/cli/demo-packages.ts';
import { stockDemo } from '../../src/cli/demo-stock.ts';
import { DEMO_NOTICE, demoFiles } from '../../src/cli/demo-texts.ts';
import { SILENT_PROGRESS } from '../../src/cli/system.ts';
import { Git } from '../../src/git/git.ts';
import { openIndexHistory } from '../../src/local/index-history.ts';
import { openTree } from '../../src/local/tree-reader.ts';
import { canonical } from '../../src/manifest/name.ts';
import { isInRange } from '../../src/manifest/version.ts';
import { checkIndex } from '../../src/registry/check.ts';
import type { Entry } from '../../src/sparse/entry.ts';
import { readStats } from '../../src/sparse/stats-reader.ts';
import { CONTEXT, type DemoRegistry, demoRegistry, TODAY } from './demo-registry.ts';

const NOW = CONTEXT.pacing.now() / 1000;
const git = new Git(process.env);

let registry: DemoRegistry;
beforeAll(async () => {
  registry = await demoRegistry();
});
afterAll(() => registry?.[Symbol.asyncDispose]());

async function filesOf(revision: string, folder: string): Promise<ReadonlyMap<string, string>> {
  await using tree = await openTree({ git, folder: registry.dir, revisions: [revision] });
  const files = new Map<string, string>();
  if (tree !== undefined) for await (const [path, text] of tree.readAll(folder)) files.set(path, text);
  return files;
}

async function entries(): Promise<Entry[]> {
  const texts = [...(await filesOf('main', 'index')).values()];
  return texts.flatMap((text) => text.trimEnd().split('\n')).map((line) => JSON.parse(line));
}

test('the same day gives the same packages; their names are theirs alone', () => {
  const packages = demoPackages(NOW, []);
  expect(demoPackages(NOW, [])).toEqual(packages);
  expect(packages).toHaveLength(300);
  expect(new Set(packages.map(({ name }) => canonical(name.replace(/^.*\//, '')))).size).toBe(300);
});

test('the newest versions of all packages go together', () => {
  const packages = demoPackages(NOW, []);
  const newest = new Map(packages.map(({ name, releases }) => [name, releases.at(-1)?.version ?? '']));
  for (const { name, releases } of packages) {
    for (const [required, range] of releases.at(-1)?.requires ?? []) {
      expect([name, required, range, isInRange(newest.get(required) ?? '', range)]).toEqual([
        ...[name, required, range, true],
      ]);
    }
  }
});

test('archives do not depend on the day', () => {
  const today = demoPackages(NOW, []);
  const later = demoPackages(NOW + 86_400 * 400, []);
  for (const [at, item] of today.entries()) {
    const other = later[at];
    const [release, again] = [item.releases.at(-1), other?.releases.at(-1)];
    if (other === undefined || release === undefined || again === undefined) throw new Error('it is not there');
    expect(demoFiles(other, again)).toEqual(demoFiles(item, release));
  }
});

test('everything that is made up says so', async () => {
  const [metas, readmes] = [await filesOf('main', 'meta'), await filesOf('main', 'readme')];
  expect([metas.size, readmes.size]).toEqual([300, 300]);
  for (const text of metas.values()) {
    expect(JSON.parse(text)).toMatchObject({
      keywords: expect.arrayContaining(['generated']),
      description: expect.stringContaining('(generated)'),
    });
  }
  for (const text of readmes.values()) expect(text).toContain(DEMO_NOTICE);
});

test('`check` finds nothing', async () => {
  await using history = await openIndexHistory({ git, folder: registry.dir });
  const report = await checkIndex({}, { history, progress: SILENT_PROGRESS });
  expect(report).toMatchObject({ packages: 300, findings: [] });
});

test('every archive is there with the checksum of its line', async () => {
  const all = await entries();
  expect(all.length).toBeGreaterThan(700);
  for (const { dl, cksum, size } of all) {
    const bytes = await readFile(join(registry.dir, dl));
    expect([dl, bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([dl, size, cksum]);
  }
});

test('what a version requires was released before it and is not yanked', async () => {
  const all = await entries();
  let links = 0;
  for (const { name, deps, pubtime } of all) {
    for (const { name: wanted, req } of deps) {
      links++;
      const found = all.some(
        (other) => other.name === wanted && !other.yanked && other.pubtime < pubtime && isInRange(other.vers, req),
      );
      expect([name, wanted, req, found]).toEqual([name, wanted, req, true]);
    }
  }
  expect(links).toBeGreaterThan(300);
});

test('downloads follow Zipf, sum up, and end today', async () => {
  const stats = readStats(await filesOf('stats', ''));
  expect(stats.newestDay).toBe(TODAY);
  expect(stats.ranking).toHaveLength(300);
  const sums = stats.ranking.map((name) => stats.downloads(name).last90);
  expect(sums.at(0)).toBeGreaterThan(20 * (sums.at(50) ?? 0));
  expect(sums.reduce((sum, count) => sum + count, 0)).toBe(stats.registry.last90);
  for (const name of stats.ranking.slice(0, 20)) {
    const { versions, total, last90 } = stats.package(name);
    expect([...versions.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(total).toBeGreaterThanOrEqual(last90);
  }
});

test('a second time nothing is added', async () => {
  const before = [...(await filesOf('main', 'index'))];
  expect((await stockDemo(registry.dir, [], CONTEXT)).added).toBe(false);
  expect([...(await filesOf('main', 'index'))]).toEqual(before);
});
