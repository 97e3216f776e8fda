import type { CatalogRow } from './row.ts';

/*
 * The catalog as text: a line of JSON a field, since keys that come again for every package would double what must be read, and a
 * build on top of another needs few of the fields of most packages. What few packages have is kept by its place.
 */

/** The fields of all packages, by place. */
export interface Columns {
  readonly names: string[];
  readonly versions: string[];
  readonly descriptions: string[];
  readonly keywords: string[];
  readonly owners: string[];
  readonly licenses: (string | null)[];
  readonly created: string[];
  readonly updated: string[];
  readonly requires: string[];
  readonly mentions: string[];
  /** Of each package one after the other, with a space between. */
  readonly months: string[];
  /** Four numbers a package. */
  readonly downloads: number[];
  readonly some: [place: number, field: 'language' | 'deprecated' | 'host', text: string][];
  readonly unavailable: number[];
  readonly indexBytes: number[];
  readonly readmeBytes: number[];
  readonly derivedBytes: number[];
  readonly archiveBytes: number[];
}

/** The order of the lines. */
export const FIELDS: readonly (keyof Columns)[] = [
  ...(['names', 'versions', 'descriptions', 'keywords', 'owners', 'licenses', 'created', 'updated'] as const),
  ...(['requires', 'mentions', 'months', 'downloads', 'some', 'unavailable'] as const),
  ...(['indexBytes', 'readmeBytes', 'derivedBytes', 'archiveBytes'] as const),
];

/** The host of a row of which none is kept. */
export const USUAL_HOST = 'github.com';
const SEPARATOR = '\n';

/** Rows in their order, as lines of JSON, each with a line feed. */
export function encodeRows(rows: readonly CatalogRow[]): string {
  const columns = columnsOf(rows);
  return FIELDS.map((field) => `${JSON.stringify(columns[field])}\n`).join('');
}

function columnsOf(rows: readonly CatalogRow[]): Columns {
  const some: Columns['some'] = [];
  for (const [place, { language, deprecated, host }] of rows.entries()) {
    if (language !== undefined) some.push([place, 'language', language]);
    if (deprecated !== undefined) some.push([place, 'deprecated', deprecated]);
    if (host !== USUAL_HOST) some.push([place, 'host', host]);
  }
  return {
    names: rows.map(({ name }) => name),
    versions: rows.map(({ version }) => version),
    descriptions: rows.map(({ description }) => description),
    keywords: rows.map(({ keywords }) => listText(keywords)),
    owners: rows.map(({ owner }) => owner),
    licenses: rows.map(({ license }) => license),
    created: rows.map(({ created }) => created),
    updated: rows.map(({ updated }) => updated),
    requires: rows.map(({ requires }) => listText(requires)),
    mentions: rows.map(({ mentions }) => listText(mentions)),
    months: rows.map(({ months }) => months.join(' ')),
    downloads: rows.flatMap(({ downloads: { total, last7, last30, last90 } }) => [total, last7, last30, last90]),
    some,
    unavailable: [...rows.entries()].flatMap(([place, { available }]) => (available ? [] : [place])),
    indexBytes: rows.map(({ indexBytes }) => indexBytes),
    readmeBytes: rows.map(({ readmeBytes }) => readmeBytes),
    derivedBytes: rows.map(({ derivedBytes }) => derivedBytes),
    archiveBytes: rows.map(({ archiveBytes }) => archiveBytes),
  };
}

const NONE: readonly never[] = [];

/** Lists as one text, since many small arrays are slow to read. A text with the separator or an empty one is written as JSON. */
function listText(list: readonly string[]): string {
  if (list.some((text) => text === '' || text.includes(SEPARATOR))) return `${SEPARATOR}${JSON.stringify(list)}`;
  return list.join(SEPARATOR);
}

/** Whether the texts of a list are not in its text as they are. */
export function isEscaped(text: string): boolean {
  return text.startsWith(SEPARATOR);
}

/** What `listText` wrote. */
export function listOf(text: string): readonly string[] {
  if (text === '') return NONE;
  if (!isEscaped(text)) return text.split(SEPARATOR);
  // written by `listText`
  return JSON.parse(text.slice(1)) as string[];
}
