import { Catalog } from '../catalog/catalog.ts';
import { encodeRows } from '../catalog/columns.ts';
import { decodeRows, linesOf, ROW_LINES } from '../catalog/decode-rows.ts';
import type { CatalogRow } from '../catalog/row.ts';
import type { SearchState } from '../search/state.ts';
import type { Plan } from './plan.ts';
import type { RegistryStatistics } from './statistics.ts';
import type { Tallies } from './tallies.ts';

/** What a build keeps for the next one. */
export interface BuildState {
  readonly about: StateFacts;
  readonly catalog: Catalog;
  /** Rows as they are kept: those that did not change are not written anew. */
  readonly blocks?: readonly Block[];
}

/** Rows that follow each other by rank, and their text. */
export interface Block {
  readonly rows: readonly CatalogRow[];
  readonly text: Uint8Array;
}

/** Rows of a block: a field of one of them is read with that of all. */
const BLOCK = 512;

export interface StateFacts {
  /** Of `Setting`. */
  readonly identity: string;
  /** Commits of the index and of the statistics. */
  readonly commit: string;
  readonly statsCommit: string | null;
  readonly statistics: RegistryStatistics | null;
  readonly damage: readonly (readonly [path: string, message: string])[];
  /** How many of the best packages have files of their own. */
  readonly pages: number;
  readonly owners: readonly string[];
  readonly keywords: readonly string[];
  readonly tallies: Tallies;
  /** Of the catalog: names, sorted, and how many packages require them. */
  readonly dependents: readonly (readonly [name: string, count: number])[];
  readonly shellBits: number | null;
  readonly search: SearchState;
}

const FORM = 'clyde-site-5';

/** The state in parts: a line that tells it from all others, one of facts, one of places by age, then rows by rank in blocks. `known`: of an earlier state. */
export function* encodeState({ about, catalog }: BuildState, known: readonly Block[] = []): Generator<Uint8Array> {
  const { identity, commit, statsCommit } = about;
  yield Buffer.from(`${FORM} ${JSON.stringify([identity, commit, statsCommit])}\n${JSON.stringify(about)}\n`);
  const places = new Map<CatalogRow, number>();
  for (const [place, row] of catalog.rows.entries()) places.set(row, place);
  yield Buffer.from(`${JSON.stringify(catalog.byAge.map((row) => places.get(row)))}\n`);
  for (let start = 0; start < catalog.rows.length; start += BLOCK) {
    const rows = catalog.rows.slice(start, start + BLOCK);
    const same = known[start / BLOCK];
    yield same !== undefined && isSame(same.rows, rows) ? same.text : Buffer.from(encodeRows(rows));
  }
}

/** Rows in blocks, as a state keeps them, in memory that other threads can be given. */
export function blocksOf(catalog: Catalog): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < catalog.rows.length; start += BLOCK) {
    const rows = catalog.rows.slice(start, start + BLOCK);
    const text = encodeRows(rows);
    const shared = Buffer.from(new SharedArrayBuffer(Buffer.byteLength(text)));
    shared.write(text);
    blocks.push({ rows, text: shared });
  }
  return blocks;
}

function isSame(rows: readonly CatalogRow[], others: readonly CatalogRow[]): boolean {
  return rows.length === others.length && rows.every((row, at) => row === others[at]);
}

/** What `encodeState` wrote, if `isWanted` says so of its facts; `undefined` for anything else. */
export function decodeState(bytes: Uint8Array, isWanted: (about: StateFacts) => boolean): BuildState | undefined {
  const lines = linesOf(bytes);
  const next = () => lines.next().value?.toString() ?? '';
  if (!next().startsWith(`${FORM} `)) return undefined;
  // this program wrote it beside the site, and the site's mark is right
  const about = JSON.parse(next()) as StateFacts;
  if (!isWanted(about)) return undefined;
  const ages = JSON.parse(next()) as number[];
  const blocks: Block[] = [];
  for (let some = take(lines, ROW_LINES); some.length > 0; some = take(lines, ROW_LINES)) {
    const rows = decodeRows(some);
    if (rows === undefined) return undefined;
    blocks.push({ rows, text: spanned(some) });
  }
  const nothing: CatalogRow[] = [];
  const rows = nothing.concat(...blocks.map((block) => block.rows));
  const byAge = ages.map((place) => rows[place]).filter((row) => row !== undefined);
  if (byAge.length !== rows.length) return undefined;
  return { about, catalog: Catalog.restored({ rows, byAge, dependentCounts: new Map(about.dependents) }), blocks };
}

/** The plan of the earlier build. */
export function planOfState({ about, catalog }: BuildState): Plan {
  return {
    packages: new Set(catalog.rows.slice(0, about.pages).map(({ name }) => name)),
    owners: new Set(about.owners),
    keywords: new Set(about.keywords),
    shellBits: about.shellBits ?? undefined,
  };
}

function take<Item>(items: Iterator<Item>, most: number): Item[] {
  const taken: Item[] = [];
  for (let item = items.next(); item.done !== true; item = items.next()) if (taken.push(item.value) === most) break;
  return taken;
}

/** The bytes of lines that follow each other in one piece of memory. */
function spanned(lines: readonly Buffer[]): Uint8Array {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return new Uint8Array();
  return Buffer.from(first.buffer, first.byteOffset, last.byteOffset + last.length - first.byteOffset);
}
