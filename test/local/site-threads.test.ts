import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SiteFolder } from '../../src/local/site-folder.ts';
import { createSiteThreads } from '../../src/local/site-threads.ts';
import type { ShardWork, WorkHere } from '../../src/site/ports.ts';

const SOURCE = join(import.meta.dirname, '..', '..', 'src', 'local', 'site-threads.ts');
const PACKAGE = { about: '{}', meta: undefined, owner: undefined, readme: undefined };

let folder: string;
let site: SiteFolder;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clyde-threads-'));
  site = await SiteFolder.open(join(folder, 'site'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Threads of a program whose work this is. */
async function threadsOf(work: string) {
  const program = join(folder, 'index.js');
  const lines = [`import { runSiteThread } from ${JSON.stringify(SOURCE)};`, `await runSiteThread(${work});`];
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(program, lines.join('\n'));
  const threads = createSiteThreads(program, site);
  if (threads === undefined) throw new Error('no threads');
  return threads;
}

async function* shards(count: number): AsyncGenerator<ShardWork> {
  for (let at = 0; at < count; at++)
    yield { path: `shell/${at}.bin`, packages: Array.from({ length: at }, () => ({ ...PACKAGE, name: `p${at}` })) };
}

/** What the first thread does; `pieces` of other work are counted as they are done. */
function hereWith(pieces: number) {
  const done: (number | string)[] = [];
  async function* other() {
    for (let at = 0; at < pieces; at++) yield done.push(at);
  }
  const here: WorkHere = {
    meanwhile: other(),
    pack: async ({ path }) => {
      done.push(path);
      await site.write([[path, 'packed here']]);
    },
  };
  return { here, done };
}

const PACK = '{ search: () => [], pack: ({ path, packages }) => [path, packages.map(({ name }) => name).join()] }';

describe('threads of a site', () => {
  test('write every shard, and tell how much it was', async () => {
    const threads = await threadsOf(PACK);
    const { here, done } = hereWith(0);
    await threads.pack(shards(30), here);
    const packedHere = new Set(done);
    for (let at = 0; at < 30; at++) {
      const path = `shell/${at}.bin`;
      expect(await readFile(join(site.path, path), 'utf8')).toBe(
        packedHere.has(path) ? 'packed here' : Array.from({ length: at }, () => `p${at}`).join(),
      );
    }
    expect(site.size.files).toBe(30);
  });

  test('that have enough to do leave time for other work, then for shards', async () => {
    const wait = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)';
    const threads = await threadsOf(`{ pack: ({ path }) => { ${wait}; return [path, 'packed there'] } }`);
    const { here, done } = hereWith(3);
    await threads.pack(shards(40), here);
    expect(done.slice(0, 3)).toEqual([0, 1, 2]);
    const texts = await Promise.all(
      Array.from({ length: 40 }, (_, at) => readFile(join(site.path, `shell/${at}.bin`), 'utf8')),
    );
    const packedHere = texts.filter((text) => text === 'packed here').length;
    expect(packedHere).toBe(done.length - 3);
    expect(packedHere).toBeGreaterThan(0);
    // the first ones, as many as it is given ahead
    expect(texts.slice(0, 4)).toEqual(Array(4).fill('packed there'));
    expect(site.size.files).toBe(40);
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
    await (await threadsOf(PACK)).pack(shards(2), hereWith(0).here);
    expect(site.size).toEqual({ files: 3, bytes: 5 });
  });

  test('of nothing write nothing', async () => {
    await (await threadsOf(PACK)).pack(shards(0), hereWith(0).here);
    expect(site.size).toEqual({ files: 0, bytes: 0 });
  });

  test.each([
    ['fails', '{ pack: () => { throw new Error("no room") } }', 'no room'],
    ['ends early', '{ pack: () => process.exit(0) }', 'its thread ended early'],
  ])('one that %s fails the build', async (_, work, message) => {
    const threads = await threadsOf(work);
    await expect(threads.pack(shards(20), hereWith(0).here)).rejects.toMatchObject({
      code: 'INTERNAL',
      message: expect.stringContaining(message),
    });
  });

  test('what cannot be read fails the build', async () => {
    const threads = await threadsOf(PACK);
    async function* failing() {
      yield* shards(3);
      throw new Error('git ended early');
    }
    await expect(threads.pack(failing(), hereWith(0).here)).rejects.toThrow('git ended early');
  });

  test('are not to be had of a program that is no bundle', () => {
    expect(createSiteThreads(join(folder, 'main.ts'), site)).toBeUndefined();
  });
});
