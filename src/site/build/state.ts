import { Catalog } from '../catalog/catalog.ts';
import { decodeRows, encodeRows } from '../catalog/columns.ts';
import type { SearchState } from '../search/state.ts';
import type { Plan } from './plan.ts';
import type { RegistryStatistics } from './statistics.ts';

/** What a build keeps for the next one. */
export interface BuildState {
  readonly about: StateFacts;
  readonly catalog: Catalog;
}

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
  readonly shellBits: number | null;
  readonly search: SearchState;
}

const FORM = 'clyde-site-1';

/** The state in parts: a line that tells it from all others, one of facts, one of rows by rank, one of their places by age. */
export function* encodeState({ about, catalog }: BuildState): Generator<Uint8Array> {
  const { identity, commit, statsCommit } = about;
  yield Buffer.from(`${FORM} ${JSON.stringify([identity, commit, statsCommit])}\n${JSON.stringify(about)}\n`);
  yield Buffer.from(`${encodeRows(catalog.rows)}\n`);
  const places = new Map(catalog.rows.map((row, place) => [row, place]));
  yield Buffer.from(JSON.stringify(catalog.byAge.map((row) => places.get(row))));
}

/** What `encodeState` wrote, if `isWanted` says so of its facts; `undefined` for anything else. */
export function decodeState(bytes: Uint8Array, isWanted: (about: StateFacts) => boolean): BuildState | undefined {
  const [form = '', facts = '', rows = '', ages = ''] = linesOf(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
  );
  if (!form.startsWith(`${FORM} `)) return undefined;
  // this program wrote it beside the site, and the site's mark is right
  const about = JSON.parse(facts) as StateFacts;
  if (!isWanted(about)) return undefined;
  const decoded = decodeRows(rows);
  if (decoded === undefined) return undefined;
  const places = JSON.parse(ages) as number[];
  const byAge = places.flatMap((place) => decoded[place] ?? []);
  return byAge.length === decoded.length ? { about, catalog: new Catalog(decoded, byAge) } : undefined;
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

function* linesOf(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    yield bytes.toString('utf8', start, end < 0 ? bytes.length : end);
    start = end < 0 ? bytes.length : end + 1;
  }
}
