import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { foundingFiles, initIndex } from '../../src/registry/init.ts';
import type { CommitOutcome, IndexFounder, IndexStore } from '../../src/registry/ports.ts';

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

test('the template of an index repository starts with the very same files', () => {
  const files = foundingFiles({ name: 'registry', base: 'https://OWNER.github.io/REPOSITORY/' });
  for (const [path, text] of files) {
    const url = new URL(`../../index-repo-template/${path}`, import.meta.url);
    expect(readFileSync(url, 'utf8'), path).toBe(text);
  }
});
