import type { Searchable } from './terms.ts';

/** What a list of results shows of a package. */
export interface Row {
  readonly name: string;
  readonly version: string;
  /** Cut to what fits on two lines; hostile text. */
  readonly description: string;
  readonly owner: string;
  readonly license: string | null;
  readonly language?: string;
  /** Downloads of the last 90 days. */
  readonly downloads: number;
  readonly deprecated: boolean;
  /** False when every version is yanked or removed. */
  readonly available: boolean;
}

const DESCRIPTION = 160;
const DEPRECATED = 1;
const UNAVAILABLE = 2;

/** Name, version, description, owner, licence, downloads, language, marks. */
export type Cells = [string, string, string, string, string, number, string, number];

export function cellsOf(item: Searchable): Cells {
  const { name, version, description, owner, license, downloads, language, deprecated, available } = item;
  const marks = (deprecated === undefined ? 0 : DEPRECATED) + (available ? 0 : UNAVAILABLE);
  return [name, version, shortened(description), owner, license ?? '', downloads.last90, language ?? '', marks];
}

/** A block of rows; a package that the ranking has and the index has not is 0. */
export function writeRows(items: readonly (Searchable | undefined)[]): string {
  return JSON.stringify(items.map((item) => (item === undefined ? 0 : cellsOf(item))));
}

/** What `writeRows` wrote, or `undefined` for other text. */
export function readRows(text: string): (Row | undefined)[] | undefined {
  const cells = parse(text);
  if (!Array.isArray(cells)) return undefined;
  const rows = cells.map((cell: unknown) => (cell === 0 ? undefined : (rowOf(cell) ?? null)));
  return rows.includes(null) ? undefined : rows.map((row) => row ?? undefined);
}

/** `undefined` for anything but the cells of a row. */
export function rowOf(cells: unknown): Row | undefined {
  if (!Array.isArray(cells) || cells.length < 8) return undefined;
  const [name, version, description, owner, license, downloads, language, marks]: unknown[] = cells;
  if (typeof name !== 'string' || typeof version !== 'string' || typeof description !== 'string') return undefined;
  if (typeof owner !== 'string' || typeof license !== 'string' || typeof language !== 'string') return undefined;
  if (typeof downloads !== 'number' || typeof marks !== 'number') return undefined;
  return {
    ...{ name, version, description, owner, license: license || null, downloads },
    ...(language === '' ? {} : { language }),
    deprecated: (marks & DEPRECATED) !== 0,
    available: (marks & UNAVAILABLE) === 0,
  };
}

function shortened(text: string): string {
  if (text.length <= DESCRIPTION) return text;
  return `${text.slice(0, DESCRIPTION).replace(/[\ud800-\udbff]$/, '')}…`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
