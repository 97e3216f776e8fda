import { expect, test } from 'vitest';
import { fetched, ours, warmCache } from './zig-fetch.ts';
import { LINKED, NAKED, NAMED, QUOTED, type Tree } from './zig-trees.ts';

type Trees = Readonly<Record<string, Tree>>;

function hashes(trees: Trees, which: 'hash' | 'multihash') {
  return Object.fromEntries(Object.entries(trees).map(([name, tree]) => [name, ours(tree)[which]]));
}

test('Zig 0.13 gives trees the older hash that we give them', () => {
  const trees = { ...NAKED, ...LINKED, ...QUOTED };
  expect(fetched('0.13.0', trees)).toEqual(hashes(trees, 'multihash'));
});

test.for(['0.14.1', '0.15.2'])('Zig %s gives trees the hash that we give them', (version) => {
  const trees = { ...NAKED, ...LINKED, ...NAMED, ...QUOTED };
  expect(fetched(version, trees)).toEqual(hashes(trees, 'hash'));
});

test('the newest Zig gives trees the hash that we give them', () => {
  const trees = { ...NAKED, ...LINKED, ...NAMED };
  expect(fetched('0.17.0', trees, warmCache('0.17.0'))).toEqual(hashes(trees, 'hash'));
});
