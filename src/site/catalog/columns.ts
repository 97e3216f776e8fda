import type { Searchable } from '../search/terms.ts';
import type { CatalogRow } from './row.ts';

/*
 * The catalog as text: a JSON array a field, since keys that come again for every package would double what must be read. What few
 * packages have is kept by its place.
 */

type Columns = [
  names: string[],
  versions: string[],
  descriptions: string[],
  keywords: string[],
  owners: string[],
  licenses: (string | null)[],
  created: string[],
  updated: string[],
  requires: string[],
  mentions: string[],
  months: string[],
  downloads: number[],
  some: [place: number, field: 'language' | 'deprecated' | 'host', text: string][],
  unavailable: number[],
  indexBytes: number[],
  readmeBytes: number[],
  derivedBytes: number[],
  archiveBytes: number[],
];

const USUAL_HOST = 'github.com';
const SEPARATOR = '\n';

/** Rows as JSON, in their order. */
export function encodeRows(rows: readonly CatalogRow[]): string {
  return JSON.stringify(columnsOf(rows));
}

function columnsOf(rows: readonly CatalogRow[]): Columns {
  const some: Columns[12] = [];
  for (const [place, { language, deprecated, host }] of rows.entries()) {
    if (language !== undefined) some.push([place, 'language', language]);
    if (deprecated !== undefined) some.push([place, 'deprecated', deprecated]);
    if (host !== USUAL_HOST) some.push([place, 'host', host]);
  }
  return [
    rows.map(({ name }) => name),
    rows.map(({ version }) => version),
    rows.map(({ description }) => description),
    rows.map(({ keywords }) => listText(keywords)),
    rows.map(({ owner }) => owner),
    rows.map(({ license }) => license),
    rows.map(({ created }) => created),
    rows.map(({ updated }) => updated),
    rows.map(({ requires }) => listText(requires)),
    rows.map(({ mentions }) => listText(mentions)),
    rows.map(({ months }) => months.join(' ')),
    rows.flatMap(({ downloads: { total, last7, last30, last90 } }) => [total, last7, last30, last90]),
    some,
    [...rows.entries()].flatMap(([place, { available }]) => (available ? [] : [place])),
    rows.map(({ indexBytes }) => indexBytes),
    rows.map(({ readmeBytes }) => readmeBytes),
    rows.map(({ derivedBytes }) => derivedBytes),
    rows.map(({ archiveBytes }) => archiveBytes),
  ];
}

/** What `encodeRows` wrote; `undefined` for other text. */
export function decodeRows(text: string): CatalogRow[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value) || value.length !== 18 || !value.every((column) => Array.isArray(column))) return undefined;
  // this program wrote it, and keeps a digest of it
  return rowsOf(value as Columns);
}

/** What search needs of the rows in a text that `encodeRows` of this program wrote, and nothing that it does not: they are held twice. */
export function decodeSearchables(text: string): Searchable[] {
  return (decodeRows(text) ?? []).map((row) => {
    const { name, version, available, description, keywords, owner, license, downloads, created } = row;
    return {
      ...{ name, version, available, description, keywords, owner, license, downloads, created },
      ...(row.language === undefined ? {} : { language: row.language }),
      ...(row.deprecated === undefined ? {} : { deprecated: row.deprecated }),
    };
  });
}

type Rare = Partial<Pick<CatalogRow, 'language' | 'deprecated' | 'host'>>;
const NOTHING: Rare = {};
const NONE: readonly never[] = [];

function rowsOf(columns: Columns): CatalogRow[] {
  const [names, versions, descriptions, keywords, owners, licenses, created, updated, ...rest] = columns;
  const [requires, mentions, months, downloads, some, unavailable, indexBytes, readmeBytes, ...sizes] = rest;
  const [derivedBytes, archiveBytes] = sizes;
  const others = new Map<number, Rare>();
  for (const [place, field, text] of some) others.set(place, { ...others.get(place), [field]: text });
  const gone = new Set(unavailable);
  // most packages have one or two versions: their months come again and again
  const known = new Map<string, readonly number[]>();
  return names.map((name, at) => {
    const published = numbersOf(months[at] ?? '', known);
    const { host = USUAL_HOST, ...more } = others.get(at) ?? NOTHING;
    return {
      name,
      version: versions[at] ?? '',
      available: !gone.has(at),
      description: descriptions[at] ?? '',
      keywords: listOf(keywords[at]),
      owner: owners[at] ?? '',
      license: licenses[at] ?? null,
      created: created[at] ?? '',
      updated: updated[at] ?? '',
      versions: published.length,
      requires: listOf(requires[at]),
      mentions: listOf(mentions[at]),
      months: published,
      host,
      indexBytes: indexBytes[at] ?? 0,
      readmeBytes: readmeBytes[at] ?? 0,
      derivedBytes: derivedBytes[at] ?? 0,
      archiveBytes: archiveBytes[at] ?? 0,
      downloads: {
        total: downloads[4 * at] ?? 0,
        last7: downloads[4 * at + 1] ?? 0,
        last30: downloads[4 * at + 2] ?? 0,
        last90: downloads[4 * at + 3] ?? 0,
      },
      ...more,
    };
  });
}

function numbersOf(text: string, known: Map<string, readonly number[]>): readonly number[] {
  let numbers = known.get(text);
  if (numbers === undefined) {
    numbers = text === '' ? NONE : text.split(' ').map(Number);
    known.set(text, numbers);
  }
  return numbers;
}

/** Lists as one text, since many small arrays are slow to read. A text with the separator or an empty one is written as JSON. */
function listText(list: readonly string[]): string {
  if (list.some((text) => text === '' || text.includes(SEPARATOR))) return `${SEPARATOR}${JSON.stringify(list)}`;
  return list.join(SEPARATOR);
}

function listOf(text: string | undefined): readonly string[] {
  if (text === undefined || text === '') return NONE;
  if (!text.startsWith(SEPARATOR)) return text.split(SEPARATOR);
  // written by `listText`
  return JSON.parse(text.slice(1)) as string[];
}
