import { expect, test } from 'vitest';
import { readIndexAhead } from '../../src/action/index-ahead.ts';
import type { IndexSnapshot, IndexStore } from '../../src/registry/ports.ts';

/** An index that counts its reads; the heads of its snapshots are their numbers. */
function counted(fail = false): IndexStore & { readonly asked: (readonly string[])[] } {
  const asked: (readonly string[])[] = [];
  return {
    label: 'acme/registry@main',
    asked,
    async read(paths): Promise<IndexSnapshot> {
      asked.push(paths);
      if (fail) throw new Error('unreadable');
      return { head: String(asked.length), files: new Map(), visibility: 'public' };
    },
    commit: async (head) => ({ kind: 'done', commit: `after ${head}` }),
  };
}

test('the first read is on its way at once, and every later one is new', async () => {
  const index = counted();
  const ahead = readIndexAhead(index, ['a', 'b']);
  expect(index.asked).toEqual([['a', 'b']]);
  expect((await ahead.read(['a', 'b'])).head).toBe('1');
  expect((await ahead.read(['a', 'b'])).head).toBe('2');
  expect(await ahead.commit('2', new Map(), { headline: '' })).toEqual({ kind: 'done', commit: 'after 2' });
});

test('other paths are read for themselves', async () => {
  const ahead = readIndexAhead(counted(), ['a', 'b']);
  expect((await ahead.read(['a'])).head).toBe('2');
});

test('a failure is told to who asks, and ends nothing before', async () => {
  const ahead = readIndexAhead(counted(true), ['a']);
  await new Promise((resolve) => setImmediate(resolve));
  await expect(ahead.read(['a'])).rejects.toThrow('unreadable');
});
