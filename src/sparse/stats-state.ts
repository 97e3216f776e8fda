import { RegistryError } from '../errors.ts';
import {
  assetsPath,
  countsPath,
  STATS_CONFIG,
  STATS_CURSOR,
  STATS_DAYS,
  STATS_SCHEMA,
  STATS_SHARDS,
  statsShard,
} from './stats-paths.ts';
import {
  decodeAssets,
  decodeCounts,
  encodeAssets,
  encodeCounts,
  type PackageAssets,
  type PackageCounts,
} from './stats-record.ts';
import { dayNumber, dayText } from './stats-time.ts';
import { jsonText, quote, readObject } from './text.ts';

type Files = ReadonlyMap<string, string | undefined>;

/** Everything on branch `stats`. */
export interface StatsState {
  readonly counts: Map<string, PackageCounts>;
  readonly assets: Map<string, PackageAssets>;
  /** Days since 1970 → downloads of the registry; every day there was a reading, oldest first. */
  readonly days: Map<number, number>;
  /** `name@version` after which the rotation goes on; empty: at the beginning. */
  cursor: string;
}

/** Reads the whole branch; absent files are empty. Throws `INDEX_TOO_NEW`, and `INDEX_INVALID` for what could only be written back with a loss. */
export function readStatsState(files: Files): StatsState {
  checkStatsSchema(files.get(STATS_CONFIG));
  const counts = new Map<string, PackageCounts>();
  const assets = new Map<string, PackageAssets>();
  for (const shard of STATS_SHARDS) {
    for (const [name, record] of recordsOf(files, countsPath(shard), decodeCounts)) counts.set(name, record);
    for (const [name, record] of recordsOf(files, assetsPath(shard), decodeAssets)) assets.set(name, record);
  }
  return { counts, assets, days: readDays(files.get(STATS_DAYS), 'strict'), cursor: readCursor(files) };
}

/** Throws `INDEX_TOO_NEW` for a form of the branch that this program does not know. */
export function checkStatsSchema(config: string | undefined): void {
  if (config === undefined) return;
  const { schema } = readObject(config, STATS_CONFIG);
  if (schema === STATS_SCHEMA) return;
  if (typeof schema !== 'number') throw damaged(STATS_CONFIG, config);
  throw new RegistryError('INDEX_TOO_NEW', 'Cannot use the statistics of the registry: their form is newer', {
    found: `schema ${schema}`,
    expected: `schema ${STATS_SCHEMA}`,
    cure: 'Use a newer version of this action or CLI',
  });
}

/** The files of the branch, path → text; equal states are equal texts. */
export function writeStatsState(state: StatsState): ReadonlyMap<string, string> {
  return new Map([
    [STATS_CONFIG, jsonText({ schema: STATS_SCHEMA })],
    [STATS_CURSOR, jsonText({ after: state.cursor })],
    [
      STATS_DAYS,
      linesText([...state.days].sort(([a], [b]) => a - b).map(([day, count]) => `${dayText(day)} ${count}`)),
    ],
    ...shardTexts(state.counts, countsPath, encodeCounts),
    ...shardTexts(state.assets, assetsPath, encodeAssets),
  ]);
}

/** The registry's days; `lenient` leaves out lines of another form. */
export function readDays(text: string | undefined, mode: 'strict' | 'lenient'): Map<number, number> {
  const days = new Map<number, number>();
  for (const line of linesOf(text)) {
    const [, date = '', count = ''] = /^(\d{4}-\d{2}-\d{2}) (\d{1,15})$/.exec(line) ?? [];
    const day = dayNumber(date);
    if (day !== undefined) days.set(day, Number(count));
    else if (mode === 'strict') throw damaged(STATS_DAYS, line);
  }
  return days;
}

/** The lines of a file that each end in a line feed, without building a list of them. */
export function* linesOf(text: string | undefined): Generator<string> {
  if (text === undefined) return;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
  }
}

function* recordsOf<Value>(
  files: Files,
  path: string,
  decode: (line: string) => readonly [string, Value] | undefined,
): Generator<readonly [string, Value]> {
  for (const line of linesOf(files.get(path))) {
    const record = decode(line);
    if (record === undefined) throw damaged(path, line);
    yield record;
  }
}

function readCursor(files: Files): string {
  const text = files.get(STATS_CURSOR);
  const { after = '' } = text === undefined ? {} : readObject(text, STATS_CURSOR);
  return typeof after === 'string' ? after : '';
}

function* shardTexts<Value>(
  records: ReadonlyMap<string, Value>,
  path: (shard: string) => string,
  encode: (name: string, value: Value) => string,
): Generator<readonly [string, string]> {
  const lines = new Map([...STATS_SHARDS].map((shard): [string, string[]] => [shard, []]));
  for (const name of [...records.keys()].sort()) {
    const record = records.get(name);
    if (record !== undefined) lines.get(statsShard(name))?.push(encode(name, record));
  }
  for (const [shard, some] of lines) if (some.length > 0) yield [path(shard), linesText(some)];
}

function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function damaged(path: string, text: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `Cannot use "${path}" of the statistics: it has another form`, {
    found: quote(text),
    expected: 'text as `docs/statistics.md` describes',
    cure: `Restore "${path}" from the history of the branch; nothing was written`,
  });
}
