import { cutShards, type Line, type Shard, shardOf, writeLines } from './table.ts';

/** A dictionary as it lies in files. */
export interface Table {
  readonly bounds: readonly string[];
  /** Lines of the shard with that bound. */
  lines(bound: string): Promise<readonly Line[]>;
}

/** Key → its new value; `undefined`: the key goes. */
export type Edits = ReadonlyMap<string, string | undefined>;

export interface EditedTable {
  readonly bounds: readonly string[];
  /** Shards to write. */
  readonly shards: readonly Shard[];
  /** Bounds of shards that are no more. */
  readonly gone: readonly string[];
}

/** The table as if it had been cut anew from all edited lines: only shards near an edit are read. `bound` is the first shard's. */
export async function editTable(
  table: Table,
  edits: Edits,
  { size, bound }: { size: number; bound: string },
): Promise<EditedTable> {
  const touched = await touchedShards(table, edits);
  const { bounds } = table;
  const shards: Shard[] = [];
  const kept: string[] = [];
  const gone: string[] = [];
  let at = 0;
  while (at < Math.max(1, bounds.length)) {
    if (!touched.has(at)) {
      kept.push(...bounds.slice(at, ++at));
      continue;
    }
    const stretch = await recut(table, { edits, touched, from: at, size, bound });
    shards.push(...stretch.shards);
    kept.push(...stretch.shards.map((shard) => shard.bound));
    gone.push(...bounds.slice(at, stretch.next));
    at = stretch.next;
  }
  const written = new Set(kept);
  return { bounds: kept, shards, gone: gone.filter((old) => !written.has(old)) };
}

/** Shards with an edit; and the one before, where the first key is touched, as its own end depends on it. */
async function touchedShards(table: Table, edits: Edits): Promise<Set<number>> {
  const touched = new Set<number>();
  for (const key of edits.keys()) {
    const at = shardOf(table.bounds, key);
    touched.add(at);
    const first = at > 0 ? (await linesAt(table, at))[0] : undefined;
    if (first !== undefined && key <= first[0]) touched.add(at - 1);
  }
  return touched;
}

interface Recutting {
  readonly edits: Edits;
  readonly touched: ReadonlySet<number>;
  readonly from: number;
  readonly size: number;
  readonly bound: string;
}

/** Cuts anew from the start of a shard on, until a cut falls where one was before. */
async function recut(
  table: Table,
  { edits, touched, from, size, bound }: Recutting,
): Promise<{ shards: Shard[]; next: number }> {
  const { bounds } = table;
  const start = bounds[from] ?? bound;
  const lines: Line[] = [];
  for (let at = from; ; at++) {
    lines.push(...edited(await linesAt(table, at), edits, { after: bounds[at], before: bounds[at + 1] }));
    const next = at + 1;
    if (next >= bounds.length) return { shards: [...cutShards(lines, size, start)], next };
    if (touched.has(next)) continue;
    const first = (await linesAt(table, next)).slice(0, 1);
    const shards = [...cutShards([...lines, ...first], size, start)];
    const last = shards.at(-1);
    if (last?.lines.length === 1 && last.bound === bounds[next] && shards.length > 1)
      return { shards: shards.slice(0, -1), next };
  }
}

async function linesAt(table: Table, at: number): Promise<readonly Line[]> {
  const bound = table.bounds[at];
  return bound === undefined ? [] : await table.lines(bound);
}

/** A shard's lines with the edits that fall into it. */
function edited(
  lines: readonly Line[],
  edits: Edits,
  { after, before }: { after: string | undefined; before: string | undefined },
): Line[] {
  const merged = new Map<string, string>(lines);
  for (const [key, value] of edits) {
    if ((after !== undefined && key < after) || (before !== undefined && key >= before)) continue;
    if (value === undefined) merged.delete(key);
    else merged.set(key, value);
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Text of a shard's file. */
export function shardText({ lines }: Shard): string {
  return writeLines(lines);
}
