import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { foundingFiles, initIndex } from '../../src/registry/init.ts';
import type { CommitOutcome, IndexFounder, IndexStore } from '../../src/registry/ports.ts';
import { rejectedWith } from '../sparse/fixture.ts';
import { MemoryBranch, MemoryIndex } from './memory-index.ts';

type Recorded = IndexStore & IndexFounder & { readonly written: [string, ...string[]][] };

/** An index in one state that notes what is asked of it. */
function indexIn(head: string | undefined, files: Readonly<Record<string, string>>): Recorded {
  const written: [string, ...string[]][] = [];
  const done: CommitOutcome = { kind: 'done', commit: 'c'.repeat(40) };
  return {
    label: 'acme/registry@main',
    written,
    read: async (paths) => ({
      ...(head === undefined ? {} : { head }),
      files: new Map(paths.map((path) => [path, files[path]])),
      visibility: 'public',
    }),
    commit: async (at, changes) => {
      written.push([`on ${at}`, ...changes.keys()]);
      return done;
    },
    found: async (changes) => {
      written.push(['found', ...changes.keys()]);
      return done;
    },
  };
}

describe('initIndex', () => {
  test('founds a missing branch with config and policy', async () => {
    const index = indexIn(undefined, {});
    expect(await initIndex({ name: 'acme' }, index)).toBe('c'.repeat(40));
    expect(index.written).toEqual([['found', 'config.json', 'registry.yaml']]);
  });

  test('completes a branch that has no config, and leaves the policy that is there', async () => {
    const index = indexIn('abc', { 'registry.yaml': 'name: mine\n' });
    await initIndex({ name: 'acme' }, index);
    expect(index.written).toEqual([['on abc', 'config.json']]);
  });

  test('refuses an index that is there', async () => {
    const index = indexIn('abc', { 'config.json': '{}' });
    const error = await initIndex({ name: 'acme' }, index).catch((thrown: unknown) => thrown);
    expect(error instanceof RegistryError && error.code).toBe('INDEX_EXISTS');
    expect(index.written).toEqual([]);
  });
});

describe('initIndex, when others write or answers are lost,', () => {
  const founded = () => new MemoryBranch();

  test.each(['lost-landed', 'lost-dropped', 'stale'] as const)(
    'looks again after %s, and ends with one index',
    async (fate) => {
      const branch = founded();
      const index = new MemoryIndex(branch, { fates: [fate] });
      expect(await initIndex({ name: 'acme' }, index)).toBe(branch.head?.id);
      expect(branch.commits).toHaveLength(1);
      expect([...(branch.head?.files.keys() ?? [])]).toEqual(['config.json', 'registry.yaml']);
    },
  );

  test('completes its own half, as an empty repository on GitHub takes one file at a time', async () => {
    const branch = founded();
    const files = foundingFiles({ name: 'acme' });
    const half = new Map([...files].slice(0, 1));
    const index = new MemoryIndex(branch, {
      fates: ['stale'],
      before: (call) => {
        if (call === 'write' && branch.head === undefined) branch.swap(undefined, half, { headline: 'Half' });
      },
    });
    await initIndex({ name: 'acme' }, index);
    expect(branch.text('registry.yaml')).toBe(files.get('registry.yaml'));
  });

  test('refuses where another index was made meanwhile', async () => {
    const branch = founded();
    const index = new MemoryIndex(branch, {
      before: (call) => {
        if (call === 'write') branch.swap(undefined, new Map([['config.json', '{}']]), { headline: 'Theirs' });
      },
    });
    await rejectedWith('INDEX_EXISTS', initIndex({ name: 'acme' }, index));
    expect(branch.commits).toHaveLength(1);
  });

  test('gives up in the end, and at once when it is asked to wait', async () => {
    const all = Array<'lost-dropped'>(50).fill('lost-dropped');
    for (const more of [{}, { retryAfter: 60_000 }]) {
      const index = new MemoryIndex(founded(), { fates: all, ...more });
      await rejectedWith('GITHUB_UNAVAILABLE', initIndex({ name: 'acme' }, index));
      expect(index.writes).toBe('retryAfter' in more ? 1 : 5);
    }
  });

  test('refuses a branch whose rules forbid it before it writes', async () => {
    const branch = founded();
    branch.swap(undefined, new Map([['README.md', '# x']]), { headline: 'One' });
    const refusal = new RegistryError('INDEX_PROTECTED', 'Cannot commit');
    const index = new MemoryIndex(branch, { refusal });
    await rejectedWith('INDEX_PROTECTED', initIndex({ name: 'acme' }, index));
    expect(index.writes).toBe(0);
  });
});

test('the template of an index repository starts with the very same files', () => {
  const files = foundingFiles({ name: 'registry', base: 'https://OWNER.github.io/REPOSITORY/' });
  for (const [path, text] of files) {
    const url = new URL(`../../index-repo-template/${path}`, import.meta.url);
    expect(readFileSync(url, 'utf8'), path).toBe(text);
  }
});
