import { expect, test } from 'vitest';
import { listingOf } from '../../src/local/tree-listing.ts';
import { streamLists } from '../../src/local/tree-stream.ts';

const paths = Array.from({ length: 500 }, (_, at) => `index/aa/${at % 16}/package-é${at}`);
const listing = listingOf(
  Buffer.from(
    [
      ...paths.map((path, at) => `100644 blob ${String(at).padStart(40, '0')}\t${path}\0`),
      `120000 blob ${'f'.repeat(40)}\tindex/link\0`,
    ].join(''),
  ),
);

test('a listing knows the ids of its files alone', () => {
  expect(paths.map((path) => Number(listing(path)))).toEqual(paths.map((_, at) => at));
  for (const path of ['index/link', 'index/aa', '', `${paths[0]}x`]) expect(listing(path)).toBeUndefined();
  expect(listingOf(Buffer.of())('index/aa')).toBeUndefined();
});

test('lists of paths are answered in turn, empty ones and those without a file too', async () => {
  const lists = [[], paths.slice(0, 3), ['index/absent'], ['index/absent', ...paths.slice(3, 5)], []];
  const answers = streamLists(lists, listing, async function* (ids) {
    for (const id of [...ids]) {
      const bytes = Buffer.from(`text ${Number(id)}`);
      // the fifth is told without its bytes, as one that is too large
      yield Number(id) === 4 ? { size: bytes.length } : { size: bytes.length, bytes };
    }
  });
  const found: string[][] = [];
  for await (const texts of answers) found.push([...texts.values()]);
  expect(found).toEqual([[], ['text 0', 'text 1', 'text 2'], [], ['text 3'], []]);
});
