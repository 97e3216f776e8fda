import { expect, test } from 'vitest';
import { encodeTree, findInTree, parseTree } from '../../src/git/tree.ts';

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
  for (const entry of entries) expect(findInTree(tree, Buffer.from(entry.name, 'latin1'), idBytes)).toEqual(entry);
  for (const name of ['', 'c', 'abc', 'z', ' zz', 'a\0'])
    expect(findInTree(tree, Buffer.from(name), idBytes)).toBeUndefined();
});

test('bytes that are no tree have no entries', () => {
  for (const text of ['', 'a', '100644 a', '100644 a\0short', '\0'])
    expect(findInTree(Buffer.from(text), Buffer.from('a'), 20)).toBeUndefined();
});
