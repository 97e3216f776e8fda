import type { SiteFile } from '../ports.ts';
import { SUGGESTED } from './build.ts';
import type { ReadEarlier } from './earlier.ts';
import { factCells } from './facts.ts';
import { grouped } from './groups.ts';
import { writeNumber } from './numbers.ts';
import type { SearchPaths } from './paths.ts';
import { cellsOf } from './rows.ts';
import { FACTS, ROWS } from './sizes.ts';
import { readLines, writeLines } from './table.ts';
import type { Searchable } from './terms.ts';

/** A package with a place, as it was and as it is. */
export interface Change {
  readonly id: number;
  readonly before: Searchable | undefined;
  readonly after: Searchable | undefined;
}

/** The blocks of rows and of facts with the changed ones. */
export async function updatedRows(
  paths: SearchPaths,
  changes: readonly Change[],
  read: ReadEarlier,
): Promise<SiteFile[]> {
  const rows = await updatedBlocks({ size: ROWS, path: paths.rows, cells: cellsOf }, changes, read);
  return [...rows, ...(await updatedBlocks({ size: FACTS, path: paths.facts, cells: factCells }, changes, read))];
}

interface Blocks {
  readonly size: number;
  readonly path: (block: number) => string;
  readonly cells: (item: Searchable) => unknown;
}

async function updatedBlocks(
  { size, path, cells }: Blocks,
  changes: readonly Change[],
  read: ReadEarlier,
): Promise<SiteFile[]> {
  const blocks = grouped(changes, ({ id }) => Math.floor(id / size));
  return await Promise.all(
    [...blocks].map(async ([block, inBlock]): Promise<SiteFile> => {
      const value: unknown = JSON.parse(await read(path(block)));
      const items: unknown[] = Array.isArray(value) ? value : [];
      for (const { id, after } of inBlock) items[id % size] = after === undefined ? 0 : cells(after);
      return [path(block), JSON.stringify(items)];
    }),
  );
}

/** The list of names, where one of its packages came or went. */
export async function updatedNames(
  paths: SearchPaths,
  changes: readonly Change[],
  read: ReadEarlier,
): Promise<SiteFile[]> {
  const moved = changes.filter(
    ({ id, before, after }) => id < SUGGESTED && (before === undefined) !== (after === undefined),
  );
  if (moved.length === 0) return [];
  const lines = new Map(readLines(await read(paths.names)) ?? []);
  for (const { id, before, after } of moved) {
    if (before !== undefined) lines.delete(before.name);
    if (after !== undefined) lines.set(after.name, writeNumber(id));
  }
  return [[paths.names, writeLines([...lines].sort(([a], [b]) => (a < b ? -1 : 1)))]];
}
