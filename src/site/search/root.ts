import { type Cells, cellsOf, type Row, rowOf } from './rows.ts';
import { readKeys, writeKeys } from './table.ts';
import type { Searchable } from './terms.ts';

/** The newest form of the index this program knows. */
const SEARCH_FORMAT = 1;

/** A package that is newer than the ranking, with what it is found by. */
export interface Recent {
  readonly row: Row;
  readonly keywords: readonly string[];
  readonly description: string;
}

/** The one file that every query needs. */
export interface Root {
  /** Changes with the ranking; part of all other paths. */
  readonly generation: string;
  /** Places of the ranking, empty ones counted. */
  readonly ranked: number;
  /** First keys of the shards of the dictionary. */
  readonly terms: readonly string[];
  readonly recent: readonly Recent[];
}

export interface RootSource {
  readonly generation: string;
  readonly ranked: number;
  readonly terms: readonly string[];
  readonly recent: readonly Searchable[];
}

export function writeRoot({ generation, ranked, terms, recent }: RootSource): string {
  const items: [Cells, readonly string[], string?][] = recent.map((item) => {
    const cells = cellsOf(item);
    // the row has it already, unless it was cut
    return cells[2] === item.description ? [cells, item.keywords] : [cells, item.keywords, item.description];
  });
  return JSON.stringify({ format: SEARCH_FORMAT, generation, ranked, terms: writeKeys(terms), recent: items });
}

/** What `writeRoot` wrote; `undefined` for other text, and `'newer'` for a form that came later. */
export function readRoot(text: string): Root | 'newer' | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, generation, ranked, terms, recent } = value as Partial<Record<string, unknown>>;
  if (typeof format === 'number' && format > SEARCH_FORMAT) return 'newer';
  if (typeof generation !== 'string' || !/^[0-9a-f]{1,64}$/.test(generation)) return undefined;
  if (typeof ranked !== 'number' || !(ranked >= 0 && ranked < 2 ** 28) || typeof terms !== 'string') return undefined;
  const bounds = readKeys(terms);
  const items = Array.isArray(recent) ? recent.map(recentOf) : [undefined];
  const whole = items.filter((item) => item !== undefined);
  if (bounds === undefined || whole.length !== items.length) return undefined;
  return { generation, ranked, terms: bounds, recent: whole };
}

function recentOf(value: unknown): Recent | undefined {
  if (!Array.isArray(value)) return undefined;
  const [cells, keywords, description]: unknown[] = value;
  const row = rowOf(cells);
  if (row === undefined || !Array.isArray(keywords)) return undefined;
  const words = keywords.filter((keyword: unknown) => typeof keyword === 'string');
  return { row, keywords: words, description: typeof description === 'string' ? description : row.description };
}
