import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SiteFolder } from '../../src/local/site-folder.ts';
import { createSiteThreads } from '../../src/local/site-threads.ts';
import { type GitTree, openTree } from '../../src/local/tree-reader.ts';
import type { PackingWork, ShardWork } from '../../src/site/ports.ts';
import { GIT, repositoryWith } from '../git/fixture.ts';

const SOURCE = join(import.meta.dirname, '..', '..', 'src', 'local', 'site-threads.ts');
const SETTING = { layout: 'cargo', served: [], damaged: new Set<string>(), packages: 1000, derived: false } as const;

let folder: string;
let site: SiteFolder;
let repository: Awaited<ReturnType<typeof repositoryWith>>;
let tree: GitTree;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clyde-threads-'));
  site = await SiteFolder.open(join(folder, 'site'));
  repository = await repositoryWith({ 'meta/3/f/fmt': 'about fmt', 'meta/zl/ib/zlib': 'about zlib' });
  const opened = await openTree({ git: GIT, folder: repository.path, revisions: ['HEAD'] });
  if (opened === undefined) throw new Error('no commit');
  tree = opened;
});
afterEach(async () => {
  await tree[Symbol.asyncDispose]();
  await repository[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Threads of a program whose work this is. */
async function threadsOf(work: string) {
  const program = join(folder, 'index.js');
  const lines = [`import { runSiteThread } from ${JSON.stringify(SOURCE)};`, `await runSiteThread(${work});`];
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(program, lines.join('\n'));
  const threads = createSiteThreads(program, { site, tree });
  if (threads === undefined) throw new Error('no threads');
  return threads;
}

function* shards(count: number): Generator<ShardWork> {
  for (let at = 0; at < count; at++) {
    const packages = Array.from({ length: at }, () => ({ name: `p${at}`, about: '{}', isDerived: false }));
    yield { path: `shell/${at}.bin`, packages };
  }
}

function workOf(work: Iterable<ShardWork>): PackingWork {
  return { setting: SETTING, shards: work };
}

/** What the first thread does beside; each piece is counted as it is done. */
function others(pieces: number) {
  const done: number[] = [];
  async function* other() {
    for (let at = 0; at < pieces; at++) yield done.push(at);
  }
  return { meanwhile: other(), done };
}

/** A thread whose shards hold the names of their packages. */
const PACK = packing('yield [path, packages.map(({ name }) => name).join()]');

function packing(each: string): string {
  return `{ pack: async function* (shards, { tree, ...setting }) { for await (const { path, packages } of shards) { ${each} } } }`;
}

describe('threads of a site', () => {
  test('write every shard, and tell how much it was', async () => {
    await (await threadsOf(PACK)).pack(workOf(shards(200)), others(0).meanwhile);
    for (let at = 0; at < 200; at++) {
      const names = Array.from({ length: at }, () => `p${at}`).join();
      expect(await readFile(join(site.path, `shell/${at}.bin`), 'utf8')).toBe(names);
    }
    expect(site.size.files).toBe(200);
  });

  test('are several, each with the files of the commit and what holds for all shards', async () => {
    const read = "(await tree.read(['meta/3/f/fmt'])).get('meta/3/f/fmt')";
    const wait = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)';
    const who = "(await import('node:worker_threads')).threadId";
    const each = `${wait}; yield [path, [${who}, setting.layout, setting.damaged.size, tree.date, ${read}].join()]`;
    // listed here, and not again there
    for await (const _ of tree.list('meta'));
    await (await threadsOf(packing(each))).pack(workOf(shards(20)), others(0).meanwhile);
    const texts = await Promise.all(
      Array.from({ length: 20 }, (_, at) => readFile(join(site.path, `shell/${at}.bin`), 'utf8')),
    );
    expect(new Set(texts.map((text) => text.replace(/^\d+/, '')))).toEqual(
      new Set([`,cargo,0,${tree.date},about fmt`]),
    );
    expect(new Set(texts.map((text) => text.split(',')[0])).size).toBeGreaterThan(1);
  });

  test('read lists of files in a stream, those without a file too, however slowly shards come', async () => {
    const each = `taken.push(path); yield packages.map(({ name }) => name)`;
    const work = `{ pack: async function* (shards, { tree }) {
      const taken = [];
      async function* lists() { for await (const { path, packages } of shards) { ${each} } }
      for await (const texts of tree.readLists(lists(), { packages: 1000, folders: ['meta'] }))
        yield [taken.shift(), [...texts.values()].join()];
    } }`;
    const names = [[], ['meta/3/f/fmt'], ['meta/none'], [], ['meta/zl/ib/zlib', 'meta/none', 'meta/3/f/fmt'], []];
    function* slowly(): Generator<ShardWork> {
      // more than are given ahead have nothing to read: nothing may wait for their answers
      for (const [at, paths] of [...names, ...Array.from({ length: 40 }, () => ['meta/none'])].entries())
        yield { path: `${at}`, packages: paths.map((name) => ({ name, about: '', isDerived: false })) };
    }
    await (await threadsOf(work)).pack(workOf(slowly()), others(0).meanwhile);
    const texts = await Promise.all(names.map((_, at) => readFile(join(site.path, `${at}`), 'utf8')));
    expect(texts).toEqual(['', 'about fmt', '', '', 'about zlib,about fmt', '']);
    expect(site.size.files).toBe(46);
  });

  test('leave time for other work, all of which is done in the end', async () => {
    const wait = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)';
    const threads = await threadsOf(packing(`${wait}; yield [path, 'packed']`));
    const { meanwhile, done } = others(300);
    let begun = 0;
    function* watched() {
      for (const shard of shards(60)) {
        begun = Math.max(begun, done.length);
        yield shard;
      }
    }
    await threads.pack(workOf(watched()), meanwhile);
    expect(done).toEqual(Array.from({ length: 300 }, (_, at) => at));
    expect(begun).toBeGreaterThan(0);
    expect(site.size.files).toBe(60);
  });

  test('write what the search index is', async () => {
    const threads = await threadsOf('{ search: ({ ranking }) => ranking.map((name) => [`search/${name}`, name]) }');
    await threads.search({ ranking: ['fmt', 'zlib'], blocks: [] });
    expect(await readFile(join(site.path, 'search/zlib'), 'utf8')).toBe('zlib');
    expect(site.size).toEqual({ files: 2, bytes: 7 });
  });

  test('that write over what an earlier build left count it once', async () => {
    await site.write([
      ['shell/1.bin', 'what was there'],
      ['index.html', '<p>'],
    ]);
    await (await threadsOf(PACK)).pack(workOf(shards(2)), others(0).meanwhile);
    expect(site.size).toEqual({ files: 3, bytes: 5 });
  });

  test('of nothing write nothing', async () => {
    await (await threadsOf(PACK)).pack(workOf(shards(0)), others(0).meanwhile);
    expect(site.size).toEqual({ files: 0, bytes: 0 });
  });

  test.each([
    ['fails', '{ pack: () => { throw new Error("no room") } }', 'no room'],
    ['ends early', '{ pack: () => process.exit(0) }', 'its thread ended early'],
    ['cannot be started', '{ pack: ', 'Unexpected'],
  ])('one that %s fails the build', async (_, work, message) => {
    const threads = await threadsOf(work);
    await expect(threads.pack(workOf(shards(40)), others(0).meanwhile)).rejects.toMatchObject({
      code: 'INTERNAL',
      message: expect.stringContaining(message),
    });
  });

  test('what cannot be read fails the build', async () => {
    const threads = await threadsOf(PACK);
    function* failing() {
      yield* shards(3);
      throw new Error('git ended early');
    }
    await expect(threads.pack(workOf(failing()), others(0).meanwhile)).rejects.toThrow('git ended early');
  });

  test('are not to be had of a program that is no bundle', () => {
    expect(createSiteThreads(join(folder, 'main.ts'), { site, tree })).toBeUndefined();
  });
});
