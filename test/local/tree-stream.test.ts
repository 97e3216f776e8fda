import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Spool } from '../../src/local/spool.ts';
import { listingOf } from '../../src/local/tree-listing.ts';
import { streamLists } from '../../src/local/tree-stream.ts';

const paths = Array.from({ length: 500 }, (_, at) => `index/aa/${at % 16}/package-é${at}`);
const listing = listingOf(
  Buffer.from(
    [
      ...paths.map((path, at) => `100644 blob ${String(at).padStart(40, '0')}      12\t${path}\0`),
      `120000 blob ${'f'.repeat(40)}      12\tindex/link\0`,
    ].join(''),
  ),
);

test('a listing knows the ids of its files alone', () => {
  expect(paths.map((path) => Number(listing(path)?.oid))).toEqual(paths.map((_, at) => at));
  expect(paths.map((path) => listing(path)?.number)).toEqual(paths.map((_, at) => at));
  for (const path of ['index/link', 'index/aa', '', `${paths[0]}x`]) expect(listing(path)).toBeUndefined();
  expect(listingOf(Buffer.of())('index/aa')).toBeUndefined();
});

test('lists of paths are answered in turn, empty ones and those without a file too', async () => {
  const lists = [[], paths.slice(0, 3), ['index/absent'], ['index/absent', ...paths.slice(3, 5)], []];
  // of each file, then of one in two, the text is at hand
  for (const kept of [() => false, (number: number) => number % 2 === 1, () => true]) {
    const find = (path: string) => {
      const listed = listing(path);
      return listed && { oid: listed.oid, text: () => (kept(listed.number) ? `text ${listed.number}` : undefined) };
    };
    const answers = streamLists(lists, find, async function* (ids) {
      for (const id of [...ids]) {
        const bytes = Buffer.from(`text ${Number(id)}`);
        // the fifth is told without its bytes, as one that is too large
        yield Number(id) === 4 ? { size: bytes.length } : { size: bytes.length, bytes };
      }
    });
    const found: string[][] = [];
    for await (const texts of answers) found.push([...texts.values()]);
    expect(found).toEqual([[], ['text 0', 'text 1', 'text 2'], [], kept(4) ? ['text 3', 'text 4'] : ['text 3'], []]);
  }
});

test('texts come back by their number, of any length, while more are added', async () => {
  const texts = fc.array(
    fc.oneof(
      fc.constant(undefined),
      fc.string({ unit: 'binary' }),
      fc.nat(3_000_000).map((n) => 'é'.repeat(n)),
    ),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (all) => {
      using spool = await Spool.open();
      for (const [number, text] of all.entries()) {
        spool.append(text === undefined ? undefined : Buffer.from(text));
        if (number % 3 === 0) expect(spool.get(number)).toBe(textBack(text));
      }
      expect(all.map((_, number) => spool.get(number))).toEqual(all.map(textBack));
      expect(spool.get(all.length)).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});

/** Of a lone surrogate, UTF-8 has none; an empty text is read where it came from. */
function textBack(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : Buffer.from(text).toString();
}
