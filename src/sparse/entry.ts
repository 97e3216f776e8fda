import { RegistryError } from '../errors.ts';
import { validateEntry } from './entry-schema.ts';
import { membersOf } from './members.ts';
import { isRecord } from './text.ts';

/** The newest line format this program writes and understands. */
export const ENTRY_SCHEMA = 1;

/** Longest line, in bytes of UTF-8, without its line feed. */
export const ENTRY_LIMIT = 16 * 1024;

/** A dependency as resolved by name: `registry` is the base of another registry, absent for this one. */
export interface Dependency {
  readonly name: string;
  /** A SemVer range, normalised. */
  readonly req: string;
  readonly kind: 'normal' | 'dev';
  readonly registry?: string;
}

/** Which commit of which repository a version was made from. For `host: "local"` both ids are 0. */
export interface Origin {
  /** `github.com`, a GHES or GHE.com host, or `local`. */
  readonly host: string;
  readonly id: number;
  readonly owner_id: number;
  readonly tag: string;
  /** Full commit id; `null` where the package was a plain folder. */
  readonly commit: string | null;
}

/** One version of one package: one line of a sparse index file. Facts never change; `yanked`, `yank_reason`, `dl` (where, never what) and `removed` may. */
export interface Entry {
  readonly schema: number;
  readonly name: string;
  readonly vers: string;
  readonly deps: readonly Dependency[];
  /** sha256 of the archive, lower-case hex. */
  readonly cksum: string;
  /** sha256 of the unpacked tar, lower-case hex. */
  readonly tsum: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** `https:` (`http:` on loopback), or relative to the registry's base. */
  readonly dl: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly pubtime: string;
  readonly yanked: boolean;
  readonly yank_reason?: string;
  readonly removed?: string;
  /** SPDX expression; `null`: unknown. */
  readonly license: string | null;
  readonly repository: Origin;
  readonly artifacts?: readonly unknown[];
  readonly provenance?: unknown;
}

const KEY_ORDER: readonly (keyof Entry)[] = [
  'schema',
  'name',
  'vers',
  'deps',
  'cksum',
  'tsum',
  'size',
  'dl',
  'pubtime',
  'yanked',
  'yank_reason',
  'removed',
  'license',
  'repository',
  'artifacts',
  'provenance',
];

/** The line of an entry, without its line feed: fixed key order, no spaces. Throws `ENTRY_TOO_LARGE`, or `INTERNAL` for what the schema refuses. */
export function encodeEntry(entry: Entry): string {
  const line = canonicalLine(entry);
  checkSize(line, entry);
  const complaint = validateEntry(JSON.parse(line));
  if (complaint !== undefined)
    throw new RegistryError('INTERNAL', `Cannot write the entry of ${entry.name}@${entry.vers}: ${complaint}`);
  return line;
}

/** The one text of an entry that has been validated. */
export function canonicalLine(entry: Entry): string {
  return JSON.stringify(
    ordered({
      ...entry,
      deps: entry.deps.map(({ name, req, kind, registry }) => ({
        name,
        req,
        kind,
        ...(registry === undefined ? {} : { registry }),
      })),
      repository: originOf(entry.repository),
    }),
  );
}

/** What of a line may be changed by `amendLine`; an absent `removed` leaves the line's own. */
export interface Amendment {
  readonly yanked: boolean;
  readonly yank_reason?: string | undefined;
  readonly removed?: string | undefined;
}

/** The line with another `yanked`, `yank_reason` and perhaps `removed`; every other byte stays, keys and numbers this program does not know among them. */
export function amendLine(line: string, change: Amendment): string {
  const old: unknown = JSON.parse(line);
  if (!isRecord(old))
    throw new RegistryError('INDEX_INVALID', 'Cannot change a line of the index: it is not a JSON object');
  const { head, members, tail } = membersOf(line);
  const { removed } = change;
  // JSON.stringify leaves out what is undefined; the braces around go
  const written = JSON.stringify({ yanked: change.yanked, yank_reason: change.yank_reason, removed }).slice(1, -1);
  const at = members.findIndex(({ key }) => key === 'yanked');
  const others = members.map(({ key, text }, index) => {
    if (index === at) return written;
    const replaced = key === 'yanked' || key === 'yank_reason' || (key === 'removed' && removed !== undefined);
    return replaced ? undefined : text;
  });
  const texts = [...others, at < 0 ? written : undefined].filter((text) => text !== undefined);
  const amended = `${head}${texts.join(',')}${tail}`;
  checkSize(amended, { name: String(old.name), vers: String(old.vers) });
  return amended;
}

/** The line with another `dl`; every other byte stays. */
export function redirectLine(line: string, dl: string, version: Pick<Entry, 'name' | 'vers'>): string {
  const { head, members, tail } = membersOf(line);
  const texts = members.map(({ key, text }) => (key === 'dl' ? JSON.stringify({ dl }).slice(1, -1) : text));
  const redirected = `${head}${texts.join(',')}${tail}`;
  checkSize(redirected, version);
  return redirected;
}

function originOf({ host, id, owner_id, tag, commit }: Origin): Origin {
  return { host, id, owner_id, tag, commit };
}

function ordered(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(KEY_ORDER.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]));
}

/** Browsers read entries too, and have no `Buffer`. */
const ENCODER = new TextEncoder();

function checkSize(line: string, { name, vers }: Pick<Entry, 'name' | 'vers'>): void {
  const bytes = ENCODER.encode(line).length;
  if (bytes <= ENTRY_LIMIT) return;
  throw new RegistryError('ENTRY_TOO_LARGE', `Cannot write the entry of ${name}@${vers}: it is too large`, {
    found: `${bytes} bytes`,
    expected: `at most ${ENTRY_LIMIT} bytes`,
    cure: 'List fewer dependencies, or shorter ones',
  });
}
