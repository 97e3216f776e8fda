import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SiteFolder } from '../../src/local/site-folder.ts';
import { createSiteMemory } from '../../src/local/site-memory.ts';
import type { KeptBytes } from '../../src/site/ports.ts';
import { temporaryFolder } from '../git/fixture.ts';

type Folder = Awaited<ReturnType<typeof temporaryFolder>>;

async function memoryIn(out: Folder, name = 'site') {
  return createSiteMemory({ site: await SiteFolder.open(out.at(name)), cache: out.at('cache') });
}

function state(name: string, blocks: readonly Uint8Array[]): KeptBytes {
  return { head: Buffer.from(`${name}\nfacts\n`), blocks };
}

function block(text: string): Buffer {
  return Buffer.from(`${text}\n`.repeat(1000));
}

function bytesOf(kept: KeptBytes | undefined): Buffer[] | undefined {
  return kept && [kept.head, ...kept.blocks].map((bytes) => Buffer.from(bytes));
}

/** There is never more than one. */
async function blockFile(out: Folder): Promise<{ path: string; bytes: number }> {
  const [name = '', ...more] = (await readdir(out.at('cache'))).filter((file) => file.startsWith('blocks-'));
  expect(more).toEqual([]);
  const path = out.at(`cache/${name}`);
  return { path, bytes: (await stat(path)).size };
}

describe('the state of a build', () => {
  test('is known again only with the files of its own site', async () => {
    await using out = await temporaryFolder();
    const site = await SiteFolder.open(out.at('site'));
    await site.write([['a.txt', 'abc']]);
    const memory = createSiteMemory({ site, cache: out.at('cache') });
    expect(await memory.load()).toBeUndefined();
    await memory.save(state('first', [block('one'), block('two')]));
    const again = await SiteFolder.open(out.at('site'));
    const kept = await createSiteMemory({ site: again, cache: out.at('cache') }).load();
    expect(bytesOf(kept)).toEqual([Buffer.from('first\nfacts\n'), block('one'), block('two')]);
    expect(again.size).toEqual({ files: 1, bytes: 3 });
    expect(await (await memoryIn(out, 'other')).load()).toBeUndefined();
    await memory.forget();
    expect(await memory.load()).toBeUndefined();
  });

  test('lies in the site itself where no other folder is named', async () => {
    await using out = await temporaryFolder();
    const memory = createSiteMemory({ site: await SiteFolder.open(out.path) });
    await memory.save(state('first', []));
    expect(bytesOf(await memory.load())).toEqual([Buffer.from('first\nfacts\n')]);
    expect(await readdir(out.path)).toEqual(['.clyde-site']);
  });

  test('keeps blocks where they are, and adds new ones to them', async () => {
    await using out = await temporaryFolder();
    await (await memoryIn(out)).save(state('first', [block('one'), block('two'), block('six')]));
    const before = await blockFile(out);
    const memory = await memoryIn(out);
    const [one = block(''), , six = block('')] = (await memory.load())?.blocks ?? [];
    await memory.save(state('second', [six, block('new'), one]));
    expect(await blockFile(out)).toEqual({ path: before.path, bytes: before.bytes + 4000 });
    expect(bytesOf(await (await memoryIn(out)).load())).toEqual([
      Buffer.from('second\nfacts\n'),
      block('six'),
      block('new'),
      block('one'),
    ]);
  });

  test('has a file that is never more than half useless, and what was loaded and saved is the same again', async () => {
    await using out = await temporaryFolder();
    // which of the known blocks are kept, and how many new ones come
    const step = fc.record({ kept: fc.array(fc.nat(9), { maxLength: 6 }), more: fc.nat(4) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        for (const [at, { kept, more }] of steps.entries()) {
          const memory = await memoryIn(out);
          const known = (await memory.load())?.blocks ?? [];
          const old = [...new Set(kept)].flatMap((n) => known[n] ?? []);
          const fresh = Array.from({ length: more }, (_, n) => block(`${at} ${n}`));
          const saved = state(`step ${at}`, [...fresh.slice(1), ...old, ...fresh.slice(0, 1)]);
          const expected = bytesOf(saved);
          await memory.save(saved);
          expect(bytesOf(await (await memoryIn(out)).load())).toEqual(expected);
          const length = saved.blocks.reduce((sum, bytes) => sum + bytes.length, 0);
          expect((await blockFile(out)).bytes).toBeLessThanOrEqual(2 * length);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('that two sites keep in one folder is believed only where it is whole', async () => {
    await using out = await temporaryFolder();
    for (const name of ['one', 'two']) await (await memoryIn(out, name)).save(state('first', [block('a'), block('b')]));
    const [one, two] = [await memoryIn(out, 'one'), await memoryIn(out, 'two')];
    const known = (await one.load())?.blocks ?? [];
    const others = (await two.load())?.blocks ?? [];
    await one.save(state('second', [...known, block('mine')]));
    // its file is longer now than it was
    await two.save(state('third', [...others, block('his')]));
    expect(await (await memoryIn(out, 'one')).load()).toBeUndefined();
    const kept = [Buffer.from('third\nfacts\n'), block('a'), block('b'), block('his')];
    expect(bytesOf(await (await memoryIn(out, 'two')).load())).toEqual(kept);
    await one.save(state('fourth', [...known, block('mine')]));
    const again = [Buffer.from('fourth\nfacts\n'), block('a'), block('b'), block('mine')];
    expect(bytesOf(await (await memoryIn(out, 'one')).load())).toEqual(again);
  });

  test('is kept in a new file where the old one is gone', async () => {
    await using out = await temporaryFolder();
    await (await memoryIn(out)).save(state('first', [block('one'), block('two')]));
    const memory = await memoryIn(out);
    const known = (await memory.load())?.blocks ?? [];
    await rm((await blockFile(out)).path);
    await memory.save(state('second', [...known, block('new')]));
    expect(bytesOf(await (await memoryIn(out)).load())?.slice(1)).toEqual([block('one'), block('two'), block('new')]);
  });

  test('of which nothing is used is not held, and a new file takes its place', async () => {
    await using out = await temporaryFolder();
    await (await memoryIn(out)).save(state('first', [block('one')]));
    const before = await blockFile(out);
    const memory = await memoryIn(out);
    await memory.load();
    memory.drop();
    await memory.save(state('second', [block('two')]));
    expect((await blockFile(out)).path).not.toBe(before.path);
    expect(bytesOf(await (await memoryIn(out)).load())?.slice(1)).toEqual([block('two')]);
  });

  test.each([
    ['is gone', (out: Folder) => writeFile(out.at('cache/state'), '')],
    [
      'has a table of another form',
      async (out: Folder) => {
        const text = await readFile(out.at('cache/state'), 'utf8');
        await writeFile(out.at('cache/state'), text.replace(/"places":.*/, '"places":[["a",-1,0]]}'));
      },
    ],
    [
      'has no table',
      async (out: Folder) => {
        const text = await readFile(out.at('cache/state'), 'utf8');
        await writeFile(out.at('cache/state'), text.replace(/^.*/, 'table'));
      },
    ],
    [
      'names another file',
      async (out: Folder) => {
        const text = await readFile(out.at('cache/state'), 'utf8');
        await writeFile(
          out.at('cache/state'),
          text.replace(/"file":"[^"]*"/, '"file":"../site/.clyde-site/mark.json"'),
        );
      },
    ],
    [
      'has zeros where the disk lost something',
      async (out: Folder) => {
        const { path, bytes } = await blockFile(out);
        await writeFile(path, Buffer.alloc(bytes));
      },
    ],
    [
      'has another head',
      async (out: Folder) => {
        const text = await readFile(out.at('cache/state'), 'utf8');
        await writeFile(out.at('cache/state'), text.replace('facts', 'fakes'));
      },
    ],
    ['is cut short', async (out: Folder) => await truncate((await blockFile(out)).path, 10)],
  ])('is none where it %s', async (_, damage) => {
    await using out = await temporaryFolder();
    await (await memoryIn(out)).save(state('first', [block('one')]));
    expect(await (await memoryIn(out)).load()).toBeDefined();
    await damage(out);
    expect(await (await memoryIn(out)).load()).toBeUndefined();
  });
});
