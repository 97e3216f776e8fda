import { expect, test } from 'vitest';
import { parseName } from '../../../src/manifest/name.ts';
import { readIndexFacts } from '../../../src/site/catalog/index-facts.ts';
import { rowOf } from '../../../src/site/catalog/row.ts';
import { NO_DOWNLOADS } from '../../../src/site/model.ts';
import type { Entry } from '../../../src/sparse/entry.ts';
import { entryOf } from '../build/registry.ts';

/** The row of a package whose one version has these dependencies. */
function rowWith(deps: NonNullable<Parameters<typeof entryOf>[1]['deps']>) {
  const entry: Entry = entryOf('fmt', { vers: '1.0.0', deps }, 'acme');
  const facts = readIndexFacts(`${JSON.stringify(entry)}\n`, 'index/fm/t/fmt', parseName('fmt'));
  const sources = { meta: undefined, publishers: [], downloads: NO_DOWNLOADS, readmeBytes: 0, derivedBytes: 0 };
  return rowOf({ ...sources, facts });
}

test('what is needed for development alone is a mention, each name once', () => {
  const { requires, mentions } = rowWith([
    { name: 'ring' },
    { name: 'test', kind: 'dev' },
    { name: 'ring', kind: 'dev' },
    { name: 'test', kind: 'dev' },
  ]);
  expect(requires).toEqual(['ring']);
  expect(mentions).toEqual(['test']);
});

test('a line with very many dependencies is read at once', () => {
  const named = (beginning: string) => Array.from({ length: 200_000 }, (_, n) => `${beginning}${n}`);
  const { requires, mentions } = rowWith([
    ...named('lib').map((name) => ({ name })),
    ...named('tool').map((name) => ({ name, kind: 'dev' as const })),
  ]);
  expect([requires.length, mentions.length]).toEqual([200_000, 200_000]);
});
