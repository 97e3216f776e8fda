import { generateRegistry } from '../../../bench/registry-generator.ts';
import { parseName } from '../../../src/manifest/name.ts';
import { apiFiles } from '../../../src/site/api/package.ts';
import { readIndexFacts } from '../../../src/site/catalog/index-facts.ts';
import { readMeta } from '../../../src/site/catalog/meta.ts';
import type { PackageDetail, Site } from '../../../src/site/model.ts';
import { readOwner } from '../../../src/sparse/owner.ts';

/** A site whose address and statistics are known. */
export const SITE: Site = {
  ...{ name: 'acme', base: 'https://acme.example/registry/', prefix: '/registry/', layout: 'cargo' },
  ...{ repository: 'https://github.com/acme/registry', commit: 'a'.repeat(40), date: '2026-11-21T04:00:05Z' },
  ...{ statsDay: '2026-11-20', counts: { packages: 3, versions: 5, downloads: 77 } },
};

/** The same, knowing neither. */
export function unknownPlace(site: Site): Site {
  const { base: _base, statsDay: _day, repository: _repository, ...rest } = site;
  return { ...rest, prefix: '/' };
}

/** Everything about made-up packages, as a build would give it. */
export function details(packages: number, seed = 1): PackageDetail[] {
  return [...generateRegistry({ packages, versions: packages * 3, seed })].map((made) => {
    const name = parseName(made.summary.name);
    const { entries, shown, created, updated } = readIndexFacts(made.lines(), 'index', name);
    const versions = new Map(entries.map(({ vers }, index) => [vers, index * 7]));
    return {
      summary: { ...made.summary, version: shown.vers, created, updated, versions: entries.length },
      ...{ entries, shown, meta: readMeta(made.meta(), 'meta') },
      publishers: readOwner(made.owner(), 'owner')?.repositories ?? [],
      ...{ readme: made.readme(), dependents: [], dependentCount: 0, known: new Set<string>(), clients: [] },
      downloads: { ...made.summary.downloads, versions, timeline: [{ day: '2026-11-20', count: 3 }] },
    };
  });
}

/** The one package that has everything, with texts of its own. */
export function detailWith(change: (detail: PackageDetail) => Partial<PackageDetail>): PackageDetail {
  const [detail] = details(1);
  if (detail === undefined) throw new Error('The generator gives what is asked for');
  return { ...detail, ...change(detail) };
}

/** Path → value of the JSON files of a package. */
export function jsonOf(site: Site, detail: PackageDetail): Map<string, Record<string, unknown>> {
  const files = [...apiFiles(site, detail, undefined)];
  return new Map(files.map(([path, text]) => [path, JSON.parse(String(text))]));
}
