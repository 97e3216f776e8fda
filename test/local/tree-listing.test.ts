import { describe, expect, test } from 'vitest';
import { listingOf } from '../../src/local/tree-listing.ts';

const OID = 'a'.repeat(40);

function listOf(paths: readonly string[]): Buffer {
  return Buffer.from(paths.map((path) => `100644 blob ${OID}      12\t${path}\0`).join(''));
}

describe('a listing', () => {
  test('knows its files and no others, be their names as long as they like', () => {
    for (let files = 1; files < 40; files++) {
      const paths = Array.from({ length: files }, (_, at) => `r/${at}`);
      const find = listingOf(listOf(paths));
      for (const [number, path] of paths.entries()) expect(find(path)).toEqual({ oid: OID, bytes: 12, number });
      // of so many some are looked for where the last file stands
      for (let other = 0; other < 200; other++) {
        expect(find(`r/absent-${other}`)).toBeUndefined();
        expect(find(`r/${'absent'.repeat(50)}-${other}`)).toBeUndefined();
        expect(find(`x${other}`)).toBeUndefined();
      }
    }
  });
});
