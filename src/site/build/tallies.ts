import type { CatalogRow } from '../catalog/row.ts';
import type { WordCount } from '../pages/data.ts';

/** What packages are counted by. */
const COUNTED = {
  keywords: ({ keywords }: CatalogRow) => keywords,
  /** SPDX expressions as they are written. */
  licenses: ({ license }: CatalogRow) => (license === null ? [] : [license]),
  languages: ({ language }: CatalogRow) => (language === undefined ? [] : [language]),
  /** Months since January 1970 in which versions were published, each as often as there were. */
  months: ({ months }: CatalogRow) => months.map(String),
};

/** Words and how many packages have them, most first, then by the word; kept from one build to the next. */
export type Tallies = Readonly<Record<keyof typeof COUNTED, readonly WordCount[]>>;

/** Counts all packages. */
export function tally(rows: readonly CatalogRow[]): Tallies {
  return each((field) => orderedCounts(added(new Map(), rows, { field, step: 1 })));
}

/** What `tally` would give after some packages went and others came. */
export function tallyAfter(
  before: Tallies,
  { gone, come }: { readonly gone: readonly CatalogRow[]; readonly come: readonly CatalogRow[] },
): Tallies {
  return each((field) => {
    const steps = added(added(new Map(), gone, { field, step: -1 }), come, { field, step: 1 });
    for (const [word, step] of steps) if (step === 0) steps.delete(word);
    return steps.size === 0 ? before[field] : stepped(before[field], steps);
  });
}

/** Counts of which few are others than before; what is sorted already is not put into a map. */
function stepped(before: readonly WordCount[], steps: Map<string, number>): WordCount[] {
  const counts = new Map(steps);
  const others = before.filter(({ word, count }) => {
    const step = steps.get(word);
    if (step !== undefined) counts.set(word, count + step);
    return step === undefined;
  });
  return [...others, ...wordCounts(counts)].sort(mostFirst);
}

/** Counts as a list: most first, then by the word; a count of 0 is none. */
export function orderedCounts(counts: ReadonlyMap<string, number>): WordCount[] {
  return wordCounts(counts).sort(mostFirst);
}

function wordCounts(counts: ReadonlyMap<string, number>): WordCount[] {
  return [...counts].filter(([, count]) => count > 0).map(([word, count]) => ({ word, count }));
}

function mostFirst(a: WordCount, b: WordCount): number {
  return b.count - a.count || (a.word < b.word ? -1 : 1);
}

function each(countsOf: (field: keyof Tallies) => readonly WordCount[]): Tallies {
  return {
    keywords: countsOf('keywords'),
    licenses: countsOf('licenses'),
    languages: countsOf('languages'),
    months: countsOf('months'),
  };
}

function added(
  counts: Map<string, number>,
  rows: readonly CatalogRow[],
  { field, step }: { readonly field: keyof Tallies; readonly step: 1 | -1 },
): Map<string, number> {
  for (const row of rows) for (const word of COUNTED[field](row)) counts.set(word, (counts.get(word) ?? 0) + step);
  return counts;
}
