import type { DayCount, Site, Summary } from '../../../src/site/model.ts';
import type { PackageView } from '../../../src/site/pages/data.ts';
import { type Entry, encodeEntry } from '../../../src/sparse/entry.ts';
import type { Publisher } from '../../../src/sparse/owner.ts';
import { entryOf } from '../../sparse/fixture.ts';

export const SITE: Site = {
  name: 'Acme packages',
  base: 'https://acme.github.io/registry/',
  prefix: '/registry/',
  repository: 'https://github.com/acme/registry',
  commit: 'd'.repeat(40),
  date: '2026-11-20T12:00:00Z',
  statsDay: '2026-11-19',
  layout: 'cargo',
  counts: { packages: 3, versions: 9, downloads: 12_345 },
};

/** A registry without address, repository and statistics, as a local one is. */
export const BARE: Site = {
  ...{ name: 'local', prefix: '/', commit: 'd'.repeat(40), date: '2026-11-20T12:00:00Z', layout: 'cargo' },
  counts: { packages: 1, versions: 1, downloads: 0 },
};

export const PUBLISHER: Publisher = {
  host: 'github.com',
  id: 1001,
  owner_id: 77,
  owner: 'acme',
  full_name: 'acme/fmt',
};

export function summaryOf(name: string, more: Partial<Summary> = {}): Summary {
  return {
    ...{ name, version: '1.2.0', available: true, description: `What ${name} is for`, keywords: ['text'] },
    ...{ owner: 'acme', license: 'MIT', created: '2026-01-02T03:04:05Z', updated: '2026-11-02T03:04:05Z' },
    ...{ versions: 3, requires: [], downloads: { total: 2000, last7: 70, last30: 300, last90: 900 } },
    ...more,
  };
}

const TIMELINE: readonly DayCount[] = Array.from({ length: 90 }, (_, at) => ({
  day: new Date(Date.parse('2026-11-19') - (89 - at) * 86_400_000).toISOString().slice(0, 10),
  count: 5 + ((at * 7) % 11),
}));

/** A package with everything; `more` takes away or adds. */
export function viewOf(name: string, more: Partial<PackageView> = {}): PackageView {
  const versions = ['2.0.0-rc.1', '1.2.0', '1.1.0', '1.0.0'];
  const entries: Entry[] = versions.map((vers) => entryOf(name, vers));
  entries[2] = entryOf(name, '1.1.0', { yanked: true, yank_reason: 'reads past the end' });
  entries[1] = entryOf(name, '1.2.0', {
    deps: [
      { name: 'zlib', req: '^1.3.0', kind: 'normal' },
      { name: 'other', req: '^2.0.0', kind: 'normal', registry: 'https://registry.example.com/' },
      { name: 'doctest', req: '^2.4.0', kind: 'dev' },
    ],
  });
  return {
    summary: summaryOf(name),
    entries,
    shown: entries[1],
    meta: {
      ...{ schema: 1, name, version: '1.2.0', description: `What ${name} is for`, keywords: ['text', 'c++'] },
      ...{ homepage: 'https://fmt.example.com/', authors: ['Ada Example <ada@example.com>'], language: 'c++' },
    },
    publishers: [PUBLISHER],
    readmeHtml: '<h2 id="readme-use">Use</h2><p>Call <code>print</code>.</p>',
    dependents: [summaryOf('app')],
    dependentCount: 1,
    known: new Set(['zlib']),
    clients: [],
    downloads: {
      ...{ total: 2000, last7: 70, last30: 300, last90: 900 },
      ...{ versions: new Map([['1.2.0', 1500]]), timeline: TIMELINE },
    },
    ...more,
  };
}

/** The sparse index file of a view, oldest line first. */
export function indexOf(view: PackageView): string {
  return view.entries
    .toReversed()
    .map((entry) => `${encodeEntry(entry)}\n`)
    .join('');
}
