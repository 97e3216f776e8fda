import { Catalog } from '../catalog/catalog.ts';
import { encodeRows } from '../catalog/columns.ts';
import { decodeRows, linesOf } from '../catalog/decode-rows.ts';
import { KeptRow } from '../catalog/kept-row.ts';
import type { CatalogRow } from '../catalog/row.ts';
import type { KeptBytes } from '../ports.ts';
import type { SearchState } from '../search/state.ts';
import type { KeptHighlights } from './highlights.ts';
import { KeptRanking } from './kept-ranking.ts';
import type { Plan } from './plan.ts';
import type { RegistryStatistics } from './statistics.ts';
import type { Tallies } from './tallies.ts';

/** What a build keeps for the next one. */
export interface BuildState {
  readonly about: StateFacts;
  readonly catalog: Catalog;
  /** Of the statistics; absent: there are none. */
  readonly ranking?: KeptRanking | undefined;
  /** Rows as they are kept: those that did not change are not written anew. */
  readonly blocks?: readonly Block[];
}

/** Rows that follow each other by rank, and their text. */
export interface Block {
  readonly rows: readonly CatalogRow[];
  readonly text: Uint8Array;
}

/** Rows of a block: a field of one of them is read with that of all. */
const BLOCK = 128;

export interface StateFacts {
  /** Of `Setting`. */
  readonly identity: string;
  /** Commits of the index and of the statistics. */
  readonly commit: string;
  readonly statsCommit: string | null;
  readonly statistics: RegistryStatistics | null;
  /** How many names the ranking has; `null`: there is none. */
  readonly ranked: number | null;
  readonly damage: readonly (readonly [path: string, message: string])[];
  /** How many of the best packages have files of their own. */
  readonly pages: number;
  readonly owners: readonly string[];
  readonly keywords: readonly string[];
  readonly tallies: Tallies;
  /** `sizeOf` all packages. */
  readonly size: number;
  readonly highlights: KeptHighlights;
  /** Of the catalog: names, sorted, and how many packages require them. */
  readonly dependents: readonly (readonly [name: string, count: number])[];
  readonly shellBits: number | null;
  readonly search: SearchState;
}

const FORM = 'clyde-site-6';

/** The state as bytes: in its head a line that says what it is, one of facts, one of places by age; in blocks the ranking, if there is one, then rows by rank. `known`: of an earlier state. */
export function encodeState({ about, catalog, ranking }: BuildState, known: readonly Block[] = []): KeptBytes {
  const { identity, commit, statsCommit } = about;
  const ages = catalog.byAge.map(placeIn(catalog.rows));
  const lines = [
    `${FORM} ${JSON.stringify([identity, commit, statsCommit])}`,
    JSON.stringify(about),
    JSON.stringify(ages),
  ];
  const blocks: Uint8Array[] = ranking === undefined ? [] : [ranking.bytes];
  for (const [at, rows] of inBlocks(catalog).entries()) {
    const same = known[at];
    blocks.push(same !== undefined && isSame(same.rows, rows) ? same.text : Buffer.from(encodeRows(rows)));
  }
  return { head: Buffer.from(`${lines.join('\n')}\n`), blocks };
}

function inBlocks({ rows }: Catalog): (readonly CatalogRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, at) => rows.slice(at * BLOCK, (at + 1) * BLOCK));
}

/** Rows in blocks, as a state keeps them, in memory that other threads can be given. */
export function blocksOf(catalog: Catalog): Block[] {
  return inBlocks(catalog).map((rows) => {
    const text = encodeRows(rows);
    const shared = Buffer.from(new SharedArrayBuffer(Buffer.byteLength(text)));
    shared.write(text);
    return { rows, text: shared };
  });
}

/** Tells the place of each row. Those of an earlier state have a number already, and need no map. */
function placeIn(rows: readonly CatalogRow[]): (row: CatalogRow) => number | undefined {
  const kept: number[] = [];
  const others = new Map<CatalogRow, number>();
  let place = 0;
  for (const row of rows) {
    if (row instanceof KeptRow) kept[row.place] = place++;
    else others.set(row, place++);
  }
  return (row) => (row instanceof KeptRow ? kept[row.place] : others.get(row));
}

function isSame(rows: readonly CatalogRow[], others: readonly CatalogRow[]): boolean {
  return rows.length === others.length && rows.every((row, at) => row === others[at]);
}

/** A state whose rows are not yet there. */
export interface KeptState {
  readonly about: StateFacts;
  /** By age, the places of packages in their order by rank. */
  readonly ages: readonly number[];
  readonly blocks: readonly Uint8Array[];
}

/** What `encodeState` made, but for the rows; `undefined` for anything else. */
export function decodeFacts({ head, blocks }: KeptBytes): KeptState | undefined {
  const [first = '', about, ages] = [...linesOf(head)].map((line) => line.toString());
  if (!first.startsWith(`${FORM} `) || about === undefined || ages === undefined) return undefined;
  // this program wrote it, and a memory gives what it was given or nothing
  return { about: JSON.parse(about) as StateFacts, ages: JSON.parse(ages) as number[], blocks };
}

/** The whole state; `undefined`: it is none. */
export function decodeState({ about, ages, blocks: [...texts] }: KeptState): BuildState | undefined {
  const ranking = about.ranked === null ? undefined : new KeptRanking(texts.shift() ?? Buffer.of(), about.ranked);
  const blocks: Block[] = [];
  let start = 0;
  for (const text of texts) {
    const rows = decodeRows([...linesOf(text)], start);
    if (rows === undefined) return undefined;
    start += rows.length;
    blocks.push({ rows, text });
  }
  const nothing: CatalogRow[] = [];
  const rows = nothing.concat(...blocks.map((block) => block.rows));
  const byAge = ages.map((place) => rows[place]).filter((row) => row !== undefined);
  if (rows.length !== ages.length || byAge.length !== rows.length) return undefined;
  const catalog = Catalog.restored({ rows, byAge, dependentCounts: new Map(about.dependents) });
  return { about, catalog, ranking, blocks };
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
