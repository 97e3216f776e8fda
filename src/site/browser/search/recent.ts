import type { Facts } from '../../search/facts.ts';
import type { Recent } from '../../search/root.ts';
import type { Row } from '../../search/rows.ts';
import { type Field, joined, termsOf } from '../../search/terms.ts';
import type { Query } from './query.ts';
import { WORTH } from './source.ts';

/** A package that is newer than the ranking, and what its match is worth. */
export interface RecentMatch {
  readonly row: Row;
  readonly worth: number;
}

/** Packages newer than the ranking that match: few enough to look through. */
export class RecentPackages {
  /** Oldest first. */
  readonly names: readonly string[];
  readonly #items: readonly { readonly row: Row; readonly terms: ReadonlyMap<string, Field> }[];
  readonly #byName: ReadonlyMap<string, Recent>;

  constructor(recent: readonly Recent[]) {
    this.names = recent.map(({ row }) => row.name);
    this.#byName = new Map(recent.map((item) => [item.row.name, item]));
    this.#items = recent.map(({ row, keywords, description }) => ({
      row,
      terms: termsOf({ ...row, keywords, description, created: '', deprecated: '', downloads: NONE }),
    }));
  }

  /** What results are counted by; the time is not known. */
  facts(name: string): Facts | undefined {
    const item = this.#byName.get(name);
    if (item === undefined) return undefined;
    const { row, keywords } = item;
    return { name, created: 0, license: row.license ?? '', language: row.language ?? '', keywords };
  }

  matching({ words, filters, whole }: Query): RecentMatch[] {
    const found: RecentMatch[] = [];
    for (const { row, terms } of this.#items) {
      if (!filters.every((filter) => terms.has(filter))) continue;
      const worths = words.map((word, n) => worthOf(terms, word, n === words.length - 1));
      const named = whole !== '' && joined(row.name).startsWith(whole);
      if (words.length + filters.length === 0 || (worths.includes(undefined) && !named)) continue;
      const sum = worths.reduce((total: number, worth) => total + (worth ?? 0), 0);
      found.push({ row, worth: named ? WORTH[0] : sum / Math.max(1, words.length) });
    }
    return found;
  }
}

const NONE = { total: 0, last7: 0, last30: 0, last90: 0 };

function worthOf(terms: ReadonlyMap<string, Field>, word: string, isLast: boolean): number | undefined {
  const exact = terms.get(word);
  if (exact !== undefined || !isLast) return exact === undefined ? undefined : WORTH[exact];
  let best: number | undefined;
  for (const [term, field] of terms) if (term.startsWith(word) && !(WORTH[field] <= (best ?? -1))) best = WORTH[field];
  return best;
}
