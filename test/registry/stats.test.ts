import { describe, expect, test } from 'vitest';
import type { IndexTexts } from '../../src/registry/ports.ts';
import { type StatisticsReceipt, updateStatistics } from '../../src/registry/stats.ts';
import { STATS_CONFIG, statsPaths } from '../../src/sparse/stats-paths.ts';
import { readStats, type StatsReader } from '../../src/sparse/stats-reader.ts';
import { entryOf, lineOf } from '../sparse/fixture.ts';
import { type Fate, MemoryBranch, MemoryIndex, MemoryPacing, MemoryProgress } from './memory-index.ts';
import { MemoryCounters } from './stats-counters.ts';

const REQUEST = { server: 'https://github.com', account: 'registry-owner', budget: 100 };
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 1);

interface Version {
  readonly name: string;
  readonly vers: string;
  readonly day: number;
  readonly dl?: string;
}

/** A registry whose index, counters and branch of statistics are in memory. */
class World {
  readonly branch = new MemoryBranch();
  readonly counters: MemoryCounters;
  readonly progress = new MemoryProgress();
  readonly versions: Version[] = [];
  readonly files = new Map<string, string>();
  day = 0;

  constructor(batch = 2) {
    this.counters = new MemoryCounters(batch);
  }

  publish(name: string, vers: string, more: { day?: number; dl?: string } = {}): void {
    const { day = this.day } = more;
    const dl = more.dl ?? `https://github.com/acme/${name}/releases/download/v${vers}/${name}-${vers}.tar.gz`;
    this.versions.push({ name, vers, day, dl });
    const pubtime = new Date(START + day * DAY).toISOString().replace('.000', '');
    const line = lineOf(name, vers, { dl, pubtime });
    const path = `index/${name.length === 3 ? `3/${name[0]}` : `${name.slice(0, 2)}/${name.slice(2, 4)}`}/${name}`;
    this.files.set(path, (this.files.get(path) ?? '') + line);
    this.counters.set(`v${vers}/${name}-${vers}.tar.gz`, `RA_${name}_${vers}`, 0);
  }

  download(name: string, vers: string, count: number): void {
    const place = `v${vers}/${name}-${vers}.tar.gz`;
    const asset = this.counters.assets.get(place);
    if (asset !== undefined) asset.downloads += count;
  }

  async run(more: { budget?: number; fates?: readonly Fate[] } = {}): Promise<StatisticsReceipt> {
    this.counters.asked.length = 0;
    this.counters.used = 0;
    const files = this.files;
    const index: IndexTexts = {
      async *readAll() {
        yield* files;
      },
    };
    return await updateStatistics(
      { ...REQUEST, budget: more.budget ?? REQUEST.budget },
      {
        index,
        stats: new MemoryIndex(this.branch, { fates: more.fates ?? [] }),
        counters: this.counters,
        pacing: new MemoryPacing({ start: START + this.day * DAY }),
        progress: this.progress,
      },
    );
  }

  stats(): StatsReader {
    return readStats(this.branch.head?.files ?? new Map());
  }
}

describe('a run', () => {
  test('makes the branch with its first commit, and knows every package of the index', async () => {
    const world = new World();
    world.publish('fmt', '1.0.0');
    world.publish('abc', '2.0.0', { dl: 'archives/abc-2.0.0.tar.gz' });
    world.download('fmt', '1.0.0', 4);
    const receipt = await world.run();
    expect(receipt).toMatchObject({ day: '2026-11-01', packages: 2, versions: 2, read: 1, elsewhere: 1, left: 0 });
    expect(receipt).toMatchObject({ downloads: 4, wrote: true, points: 1 });
    expect(world.branch.commits.length).toBe(1);
    expect(world.stats().ranking).toEqual(['fmt', 'abc']);
    for (const path of world.branch.head?.files.keys() ?? []) expect(statsPaths()).toContain(path);
  });

  test('of which nothing is new writes nothing', async () => {
    const world = new World();
    world.publish('fmt', '1.0.0');
    await world.run();
    expect((await world.run()).wrote).toBe(false);
    expect(world.branch.commits.length).toBe(1);
  });

  test('changes only the files of packages that were downloaded', async () => {
    const world = new World();
    for (let at = 0; at < 200; at++) world.publish(`pack${at}`, '1.0.0');
    await world.run();
    const before = world.branch.head?.files;
    world.day = 1;
    world.download('pack7', '1.0.0', 1);
    await world.run();
    const changed = [...(world.branch.head?.files ?? [])].filter(([path, text]) => before?.get(path) !== text);
    expect(changed.length).toBe(2);
    expect(changed.map(([path]) => path)).toContain('stats/days');
  });

  test.each<readonly Fate[]>(
    [['stale'], ['lost-landed'], ['lost-dropped'], ['lost-later', 'stale']].map((f) => f as Fate[]),
  )('counts everything once whatever happens to its commit (%s)', async (...fates) => {
    const world = new World();
    world.publish('fmt', '1.0.0');
    world.download('fmt', '1.0.0', 3);
    await world.run();
    world.day = 1;
    world.download('fmt', '1.0.0', 2);
    await world.run({ fates });
    expect(world.stats().downloads('fmt')).toEqual({ total: 5, last7: 5, last30: 5, last90: 5 });
  });

  test('puts its counts on top of those of another run that was faster', async () => {
    const world = new World();
    world.publish('fmt', '1.0.0');
    world.publish('abc', '1.0.0');
    await world.run();
    world.day = 1;
    world.download('fmt', '1.0.0', 2);
    world.download('abc', '1.0.0', 1);
    const [a, b] = await Promise.all([world.run(), world.run()]);
    expect([a.downloads, b.downloads]).toEqual([3, 3]);
    expect(world.stats().registry.total).toBe(3);
  });

  test('does not open a day before the newest one when its clock goes back', async () => {
    const world = new World();
    world.day = 5;
    world.publish('fmt', '1.0.0');
    await world.run();
    world.day = 3;
    world.download('fmt', '1.0.0', 2);
    expect((await world.run()).day).toBe('2026-11-06');
    expect(world.stats().days).toEqual([{ day: '2026-11-06', count: 2 }]);
  });
});

describe('a budget too small for all', () => {
  test('reads the newest in every run, the others in rotation, and misses none', async () => {
    const world = new World(1);
    for (let at = 0; at < 20; at++) world.publish(`old${at}`, '1.0.0', { day: -90 });
    await world.run();
    world.day = 1;
    world.publish('new', '1.0.0');
    await world.run();
    for (let at = 0; at < 20; at++) world.download(`old${at}`, '1.0.0', 1);
    world.download('new', '1.0.0', 1);
    const seen: string[] = [];
    for (world.day = 2; world.day < 6; world.day++) {
      const receipt = await world.run({ budget: 6 });
      expect(receipt).toMatchObject({ points: 6, left: 15 });
      expect(world.counters.asked[0]).toBe('RA_new_1.0.0');
      seen.push(...world.counters.asked.slice(1));
    }
    expect(new Set(seen).size).toBe(20);
    expect(seen.length).toBe(20);
    expect(world.stats().registry).toMatchObject({ total: 21, last7: 21 });
  });

  test('keeps its place in the rotation when a run reaches nothing of it', async () => {
    const world = new World(1);
    for (let at = 0; at < 6; at++) world.publish(`old${at}`, '1.0.0', { day: -90 });
    await world.run();
    world.day = 1;
    await world.run({ budget: 2 });
    world.counters.ended = 'GitHub limits requests';
    expect(await world.run()).toMatchObject({ read: 0, left: 6, ended: 'GitHub limits requests' });
    world.counters.ended = undefined;
    await world.run({ budget: 2 });
    expect(world.counters.asked).toEqual(['RA_old2_1.0.0', 'RA_old3_1.0.0']);
  });

  test('finds what it has not found yet over several runs, newest first', async () => {
    const world = new World(1);
    for (let at = 0; at < 9; at++) world.publish(`pack${at}`, '1.0.0', { day: -60 - at });
    expect((await world.run({ budget: 3 })).left).toBe(6);
    expect(world.counters.asked.map((place) => place.split('/')[1])).toEqual(
      [0, 1, 2].map((at) => `pack${at}-1.0.0.tar.gz`),
    );
    for (let run = 0; run < 3; run++) await world.run({ budget: 3 });
    expect(await world.run()).toMatchObject({ read: 9, left: 0 });
    expect(world.counters.asked.every((asked) => asked.startsWith('RA_'))).toBe(true);
  });
});

describe('an asset', () => {
  test('that is gone is looked for at its place, and what took its place counts from zero', async () => {
    const world = new World();
    world.publish('fmt', '1.0.0');
    world.download('fmt', '1.0.0', 5);
    await world.run();
    world.counters.set('v1.0.0/fmt-1.0.0.tar.gz', 'RA_anew', 2);
    world.day = 1;
    expect(await world.run()).toMatchObject({ read: 1, missing: 0, downloads: 2 });
    expect(world.stats().downloads('fmt').total).toBe(7);
  });

  test('that stays away costs a look a week, and counts on when it comes back', async () => {
    const world = new World();
    world.publish('fmt', '1.0.0', { day: -90 });
    world.download('fmt', '1.0.0', 5);
    await world.run();
    const asset = world.counters.assets.get('v1.0.0/fmt-1.0.0.tar.gz');
    world.counters.assets.clear();
    const asked: number[] = [];
    for (world.day = 1; world.day < 16; world.day++) {
      expect((await world.run()).read).toBe(0);
      asked.push(world.counters.asked.length);
    }
    expect(asked.filter((count) => count > 0).length).toBe(3);
    if (asset !== undefined) world.counters.assets.set('v1.0.0/fmt-1.0.0.tar.gz', { ...asset, downloads: 6 });
    for (world.day = 16; world.day < 24; world.day++) await world.run();
    expect(world.stats().downloads('fmt')).toMatchObject({ total: 6, last30: 1 });
  });
});

test('a hostile index costs its own package alone', async () => {
  const world = new World();
  world.publish('fmt', '1.0.0');
  world.files.set('index/ev/il/evil', 'rubbish\n');
  world.files.set('index/ot/he/other', lineOf('fmt', '9.9.9'));
  world.files.set(
    'index/3/a/abc',
    lineOf('abc', '1.0.0', { dl: 'https://example.com/acme/abc/releases/download/v1/a' }),
  );
  const receipt = await world.run();
  expect(receipt).toMatchObject({ packages: 2, versions: 2, read: 1, elsewhere: 1 });
  expect(world.progress.warnings.length).toBe(1);
});

test('a branch too large for one commit is written in several, each with counts and days that agree', async () => {
  const world = new World(1000);
  for (let at = 0; at < 40; at++) world.publish(`pack${at}`, '1.0.0');
  await world.run();
  // as many bytes as a registry of 200,000 packages has
  const large = `{"schema": 1, "note": "${'x'.repeat(26 * 1024 * 1024)}"}`;
  world.branch.swap(world.branch.head?.id, new Map([[STATS_CONFIG, large]]), { headline: 'larger' });
  const { length: before } = world.branch.commits;
  world.day = 1;
  for (let at = 0; at < 40; at++) world.download(`pack${at}`, '1.0.0', 1);
  await world.run();
  const commits = world.branch.commits.slice(before);
  expect(commits.length).toBe(2);
  for (const { files } of commits) {
    const stats = readStats(files);
    expect(stats.registry.last7).toBe(stats.registry.total);
  }
  expect(world.stats().registry.total).toBe(40);
});

test('a branch of a newer form is left alone', async () => {
  const world = new World();
  world.branch.swap(undefined, new Map([[STATS_CONFIG, '{"schema": 2}']]), { headline: 'newer' });
  await expect(world.run()).rejects.toMatchObject({ code: 'INDEX_TOO_NEW' });
  expect(world.branch.commits.length).toBe(1);
});

test('the repository of a version is looked for where its newest version is, with the proof that it is the same', async () => {
  const world = new World();
  const asked: unknown[] = [];
  world.publish('fmt', '1.0.0', { dl: 'https://github.com/acme/old/releases/download/v1.0.0/fmt-1.0.0.tar.gz' });
  world.publish('fmt', '1.1.0', {
    day: 1,
    dl: 'https://github.com/acme/now/releases/download/v1.1.0/fmt-1.1.0.tar.gz',
  });
  world.publish('abc', '1.0.0', {
    day: 2,
    dl: 'https://github.com/Registry-Owner/vault/releases/download/abc%2Fv1.0.0/abc-1.0.0.tar.gz',
  });
  world.counters.find = async (places) => {
    asked.push(...places);
    return new Map();
  };
  await world.run();
  const { id } = entryOf('fmt', '1.0.0').repository;
  expect(asked.slice(0, 3)).toEqual([
    { owner: 'Registry-Owner', name: 'vault', tag: 'abc/v1.0.0', asset: 'abc-1.0.0.tar.gz' },
    {
      owner: 'acme',
      name: 'now',
      tag: 'v1.1.0',
      asset: 'fmt-1.1.0.tar.gz',
      proof: { id, published: '2026-11-02T00:00:00Z' },
    },
    {
      owner: 'acme',
      name: 'now',
      tag: 'v1.0.0',
      asset: 'fmt-1.0.0.tar.gz',
      proof: { id, published: '2026-11-01T00:00:00Z' },
    },
  ]);
});

test('a version that the index leads into a vault is looked for there, and no other version of its repository is', async () => {
  const world = new World();
  const asked: unknown[] = [];
  const { cksum, repository } = entryOf('fmt', '1.1.0');
  world.publish('fmt', '1.0.0', { dl: 'https://github.com/acme/fmt/releases/download/v1.0.0/fmt-1.0.0.tar.gz' });
  world.publish('fmt', '1.1.0', {
    day: 1,
    dl: `https://github.com/elsewhere/vault/releases/download/a-${cksum}/${cksum}.crate`,
  });
  world.counters.find = async (places) => {
    asked.push(...places);
    return new Map();
  };
  await world.run();
  const proof = { id: repository.id, published: '2026-11-01T00:00:00Z' };
  expect(asked.slice(0, 2)).toEqual([
    { owner: 'elsewhere', name: 'vault', tag: `a-${cksum}`, asset: `${cksum}.crate` },
    { owner: 'acme', name: 'fmt', tag: 'v1.0.0', asset: 'fmt-1.0.0.tar.gz', proof },
  ]);
});
