import { expect, test } from 'vitest';
import { QUICK_ZIG } from '../clients/zig-program.ts';
import { fetched, ours } from './zig-fetch.ts';
import { LINKED, NAKED, NAMED, QUOTED } from './zig-trees.ts';

test('a real Zig gives every tree the hash that we give it', { timeout: 300_000 }, () => {
  // 0.16 and later take no names in quotes
  const trees = { ...NAKED, ...LINKED, ...NAMED };
  const expected = Object.entries(trees).map(([name, tree]) => [name, ours(tree).hash]);
  expect(fetched(QUICK_ZIG, trees)).toEqual(Object.fromEntries(expected));
  for (const message of Object.values(fetched(QUICK_ZIG, QUOTED))) expect(message).toContain('expected enum literal');
});
