import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listingOf } from '../../src/local/tree-listing.ts';
import { streamLists } from '../../src/local/tree-stream.ts';

const paths = Array.from({ length: 500 }, (_, at) => `index/aa/${at % 16}/package-é${at}`);
const list = Buffer.from(
  [
    ...paths.map((path, at) => `100644 blob ${String(at).padStart(40, '0')}      12\t${path}\0`),
    `120000 blob ${'f'.repeat(40)}      12\tindex/link\0`,
  ].join(''),
);
const listing = listingOf(list);

const find = (path: string) => listing(path)?.oid;

/** Objects of these ids; the fifth is told without its bytes, as one that is too large. */
async function* objects(blocks: AsyncIterable<readonly string[]>) {
  for await (const ids of blocks) {
    for (const id of ids) {
      const bytes = Buffer.from(`text ${Number(id)}`);
      yield Number(id) === 4 ? { size: bytes.length } : { size: bytes.length, bytes };
    }
  }
}

test('lists of paths are answered in turn, empty ones and those without a file too', async () => {
  const lists = [[], paths.slice(0, 3), ['index/absent'], ['index/absent', ...paths.slice(3, 5)], []];
  const found: string[][] = [];
  for await (const texts of streamLists(lists, find, objects)) found.push([...texts.values()]);
  expect(found).toEqual([[], ['text 0', 'text 1', 'text 2'], [], ['text 3'], []]);
});

test('a list is given once its last file has come, without waiting for the next list', async () => {
  const events: string[] = [];
  async function* lists() {
    for (const at of [0, 1, 2]) {
      events.push(`list ${at}`);
      yield [paths[at] ?? ''];
    }
  }
  for await (const texts of streamLists(lists(), find, objects)) events.push([...texts.values()].join());
  expect(events).toEqual(['list 0', 'text 0', 'list 1', 'text 1', 'list 2', 'text 2']);
});

test('each list has the texts of its own paths, whatever the lists are', async () => {
  const path = fc.oneof(fc.constantFrom(...paths), fc.constant('index/absent'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uniqueArray(path, { maxLength: 8 }), { maxLength: 300 }), async (lists) => {
      const found: string[][] = [];
      for await (const texts of streamLists(lists, find, objects)) found.push([...texts.keys()]);
      const there = (listed: string) => listed !== 'index/absent' && listed !== paths[4];
      expect(found).toEqual(lists.map((list) => list.filter(there)));
    }),
    { numRuns: 50 },
  );
});
