import { describe, expect, test } from 'vitest';
import { blobsIn, idsIn, listingOf } from '../../src/local/tree-listing.ts';

/** What git lists of files with these paths; the number of each is its id and its length. */
function listOf(paths: readonly string[]): Buffer {
  const entries = paths.map(
    (path, at) => `100${at % 2 === 0 ? 644 : 755} blob ${oidOf(at)} ${`${at}`.padStart(7)}\t${path}\0`,
  );
  return Buffer.from([`120000 blob ${'f'.repeat(40)}      12\tr/link\0`, ...entries].join(''));
}

function oidOf(at: number): string {
  return `${at}`.padStart(40, '0');
}

describe('a listing', () => {
  test('knows its files and no others, be their names as long as they like', () => {
    for (let files = 1; files < 40; files++) {
      const paths = Array.from({ length: files }, (_, at) => `r/é${at}`);
      const find = listingOf(listOf(paths));
      for (const [at, path] of paths.entries()) expect(find(path)).toEqual({ oid: oidOf(at), bytes: at });
      expect(find('r/link')).toBeUndefined();
      // of so many some are looked for where the last file stands
      for (let other = 0; other < 200; other++) {
        expect(find(`r/absent-${other}`)).toBeUndefined();
        expect(find(`r/${'absent'.repeat(50)}-${other}`)).toBeUndefined();
        expect(find(`x${other}`)).toBeUndefined();
      }
    }
    expect(listingOf(Buffer.of())('r/0')).toBeUndefined();
  });

  test('gives its files in turn, without links', () => {
    const paths = ['index/fm/t/fmt', 'index/zl/ib/zlib', 'index/ü'];
    expect([...blobsIn(listOf(paths))]).toEqual(paths.map((path, at) => ({ path, oid: oidOf(at), bytes: at })));
    expect([...idsIn(listOf(paths))]).toEqual(paths.map((_, at) => oidOf(at)));
    expect([...blobsIn(Buffer.of()), ...idsIn(Buffer.of())]).toEqual([]);
  });
});
