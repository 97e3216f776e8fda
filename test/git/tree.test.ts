import { expect, test } from 'vitest';
import { encodeTree, parseTree, treeFinder } from '../../src/git/tree.ts';

const NAMES = ['a', 'ab', 'b', 'Ã¼', '100644 a', 'x y', 'zz'];

test.each([20, 32])('an entry is found by its name among ids of %i bytes', (idBytes) => {
  const entries = NAMES.map((name, at) => ({
    mode: ['100644', '40000', '120000'][at % 3] ?? '',
    name,
    // ids that look like the end of a mode and a name
    oid: Buffer.concat([Buffer.from(' zz\0 a\0'), Buffer.alloc(idBytes - 7, at)]).toString('hex'),
  }));
  const tree = encodeTree(entries);
  expect(parseTree(tree, idBytes)).toHaveLength(NAMES.length);
  for (const entry of entries) expect(treeFinder(tree, idBytes)(Buffer.from(entry.name, 'latin1'))).toEqual(entry);
  for (const name of ['', 'c', 'abc', 'z', ' zz', 'a\0'])
    expect(treeFinder(tree, idBytes)(Buffer.from(name))).toBeUndefined();
});

test('a name that goes on where the id begins is none', () => {
  const find = treeFinder(encodeTree([{ mode: '100644', name: 'a', oid: '00'.repeat(20) }]), 20);
  for (const name of ['a\0', 'a\0\0']) expect(find(Buffer.from(name))).toBeUndefined();
});

test('bytes that are no tree have no entries', () => {
  for (const text of ['', 'a', '100644 a', '100644 a\0short', '\0'])
    expect(treeFinder(Buffer.from(text), 20)(Buffer.from('a'))).toBeUndefined();
});
