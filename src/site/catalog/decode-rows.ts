import { searchableOf } from '../search/searchable.ts';
import type { Searchable } from '../search/terms.ts';
import { FIELDS } from './columns.ts';
import { KeptColumns, KeptRow } from './kept-row.ts';
import type { CatalogRow } from './row.ts';

/** Lines that `encodeRows` writes, whatever the rows. */
export const ROW_LINES = FIELDS.length;

/** The rows of lines that `encodeRows` of this program wrote; `undefined` for another number of lines. A field is read when a row is first asked for it. `start`: place of the first of them. */
export function decodeRows(lines: readonly Buffer[], start = 0): CatalogRow[] | undefined {
  if (lines.length !== ROW_LINES) return undefined;
  const columns = new KeptColumns(lines, start);
  return columns.names.map((_, at) => new KeptRow(columns, at));
}

/** What search needs of the rows in a text that `encodeRows` of this program wrote, and nothing that it does not: they are held twice. */
export function decodeSearchables(text: Uint8Array): Searchable[] {
  return (decodeRows([...linesOf(text)]) ?? []).map(searchableOf);
}

/** Lines with their line feeds, without copying them. */
export function* linesOf(text: Uint8Array): Generator<Buffer, undefined> {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    const next = end < 0 ? bytes.length : end + 1;
    yield bytes.subarray(start, next);
    start = next;
  }
}
