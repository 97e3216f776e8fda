import { canonical } from '../manifest/name.ts';
import type { Meta } from '../sparse/meta.ts';
import type { Publisher } from '../sparse/owner.ts';
import type { ClientGroups } from '../views/clients.ts';
import type { Custody, DayCount, Downloads } from './model.ts';
import { SHELL_FOLDER } from './urls.ts';

/** What the browser cannot read off the sparse index file of a package that has no page of its own. */
export interface ShellRecord extends Custody {
  readonly owner: string;
  readonly meta: Meta | undefined;
  readonly publishers: readonly Publisher[];
  /** Markdown, hostile. */
  readonly readme: string | undefined;
  readonly dependents: readonly {
    readonly name: string;
    readonly version: string;
    readonly description: string;
    readonly downloads: Downloads;
  }[];
  readonly dependentCount: number;
  /** Names among the dependencies of the shown version that the registry has. */
  readonly known: readonly string[];
  /** What other package managers can make of its versions; absent: nothing. */
  readonly clients?: ClientGroups;
  readonly downloads: Downloads & {
    /** Version → count of all time. */
    readonly versions: Readonly<Record<string, number>>;
    readonly timeline: readonly DayCount[];
  };
}

/** Packages of one shard on average at most: some 40 KB compressed. */
const PER_SHARD = 50;

/** Bits of the hash that name a shard, for a number of packages without a page; it changes only where the number doubles. */
export function shellBits(packages: number): number {
  let bits = 0;
  while (packages > PER_SHARD * 2 ** bits) bits++;
  return bits;
}

/** Path of the shard that holds a package: the text of `encodeShard`, deflated without header (`deflateRaw`). */
export function shellPath(name: string, bits: number): string {
  return shardPath(shellShard(name, bits));
}

/** The number of a package's shard. */
export function shellShard(name: string, bits: number): number {
  return bits === 0 ? 0 : hash(canonical(name)) >>> (32 - bits);
}

/** Paths of all shards, in the order of their numbers. */
export function shellPaths(bits: number): string[] {
  return Array.from({ length: 2 ** bits }, (_, shard) => shardPath(shard));
}

function shardPath(shard: number): string {
  return `${SHELL_FOLDER}${shard.toString(16).padStart(4, '0')}.bin`;
}

/** The text of a shard in pieces, before it is deflated: records as `encodeRecord` writes them, sorted by name. */
export function* encodeShard(records: Iterable<readonly [name: string, record: string]>): Generator<string> {
  yield '{"format":1,"packages":[';
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [at, [name, record]] of sorted.entries()) {
    yield `${at === 0 ? '' : ','}[${JSON.stringify(name)},`;
    yield record;
    yield ']';
  }
  yield ']}';
}

/** What the registry knows of a package beside its own files, as text. */
export function encodeAbout({ owner, dependents, dependentCount, known, downloads }: ShellAbout): string {
  const { total, last7, last30, last90, versions } = downloads;
  const counts = { total, last7, last30, last90, versions, timeline: runsOf(downloads.timeline) };
  return JSON.stringify({ owner, dependents, dependentCount, known, downloads: counts });
}

/** The text of a record: `about` is what `encodeAbout` wrote. */
export function encodeRecord(about: string, { meta, publishers, held, moving, readme, clients }: ShellFiles): string {
  // about a third of a large site is such texts: what is text already is not taken apart for it
  return `${JSON.stringify({ meta, publishers, held, moving, readme, clients }).slice(0, -1)},${about.slice(1)}`;
}

/** The record of one package in a shard's text; `undefined` where it has none, or the text has another form. */
export function recordIn(text: string, name: string): ShellRecord | undefined {
  const shard: unknown = JSON.parse(text);
  if (typeof shard !== 'object' || shard === null || !('packages' in shard) || !Array.isArray(shard.packages)) return;
  const found: unknown = shard.packages.find((item: unknown) => Array.isArray(item) && item[0] === name);
  if (!Array.isArray(found)) return undefined;
  // the registry's own build wrote it, from records it had checked
  const { downloads, ...record } = found[1] as PackedRecord;
  return { ...record, downloads: { ...downloads, timeline: downloads.timeline.flatMap(daysOf) } };
}

/** What of a record comes from the package's own files. */
export type ShellFiles = Custody & Pick<ShellRecord, 'meta' | 'publishers' | 'readme' | 'clients'>;

/** The rest of a record; counts of successive days may be given as they are packed. */
export type ShellAbout = Omit<ShellRecord, keyof ShellFiles | 'downloads'> & {
  readonly downloads: Omit<ShellRecord['downloads'], 'timeline'> & { readonly timeline: readonly (DayCount | Run)[] };
};

/** Counts of successive days, with the first of the days in front. */
export type Run = readonly [first: string, ...counts: number[]];

type PackedRecord = Omit<ShellRecord, 'downloads'> & {
  readonly downloads: Omit<ShellRecord['downloads'], 'timeline'> & { readonly timeline: readonly Run[] };
};

/** Days as they follow each other are named once: ninety names a package would be most of a shard. */
function runsOf(timeline: readonly (DayCount | Run)[]): readonly Run[] {
  const runs: Run[] = [];
  let last: [string, ...number[]] | undefined;
  let expected: string | undefined;
  for (const item of timeline) {
    if (isRun(item)) {
      runs.push(item);
      continue;
    }
    const { day, count } = item;
    if (last !== undefined && day === expected) last.push(count);
    else {
      last = [day, count];
      runs.push(last);
    }
    expected = dayAfter(day);
  }
  return runs;
}

function isRun(item: DayCount | Run): item is Run {
  return Array.isArray(item);
}

function daysOf([first, ...counts]: Run): DayCount[] {
  let day = first;
  return counts.map((count, index) => {
    if (index > 0) day = dayAfter(day);
    return { day, count };
  });
}

/** A build asks for the same days for every package. */
const FOLLOWING = new Map<string, string>();

function dayAfter(day: string): string {
  const known = FOLLOWING.get(day);
  if (known !== undefined) return known;
  const time = Date.parse(`${day}T00:00:00Z`);
  const next = Number.isNaN(time) ? '' : new Date(time + 86_400_000).toISOString().slice(0, 10);
  if (FOLLOWING.size < 10_000) FOLLOWING.set(day, next);
  return next;
}

/** FNV-1a, then mixed so that its upper bits depend on every character. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
