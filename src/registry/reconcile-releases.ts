import type { LoggedRefusal } from '../sparse/log.ts';
import { candidatesOf } from './ingest/candidates.ts';
import { gather } from './ingest/gather.ts';
import type { Known } from './ingest/known.ts';
import { Memory } from './ingest/memory.ts';
import { fullNameOf } from './ingest/outcome.ts';
import type { ReleaseFacts, ReleaseFinder } from './ingest/ports.ts';
import type { Progress } from './ports.ts';
import type { Compared } from './reconcile-assets.ts';
import type { Difference } from './reconcile-memory.ts';

export interface ReleasesRequest {
  readonly known: Known;
  readonly refusals: readonly LoggedRefusal[];
  readonly finder: ReleaseFinder;
  readonly progress: Progress;
  readonly registryOwner: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Releases that were missing in the last run, by node id. */
  readonly open: readonly string[];
  readonly cursor: number | undefined;
}

/** The workflow that takes releases runs every twenty minutes, and may have much to do. Milliseconds. */
const GRACE = 2 * 3_600_000;

export function releaseKey(id: string): string {
  return `release ${id}`;
}

/** The id in a key of this kind. */
export function releaseOf(key: string): readonly string[] {
  return key.startsWith('release ') ? [key.slice('release '.length)] : [];
}

/** Finds releases that the index should have, and neither has nor refused. Where nobody collects releases there are none. */
export async function compareReleases(request: ReleasesRequest): Promise<Compared & { readonly cursor?: number }> {
  const { known, refusals, finder, now, open, cursor } = request;
  if (known.rules.writers === 'direct') return { differences: [], keys: new Set(open.map(releaseKey)) };
  const memory = new Memory({ known, refusals, now, sweep: false });
  const gathered = await gather({ ...request, memory, asked: [], cursor, sweep: false });
  const refused = new Set(refusals.map(({ release }) => release));
  const ids = [...new Set([...open, ...gathered.releases])].filter((id) => !refused.has(id));
  const differences: Difference[] = [];
  const keys = new Set(open.filter((id) => refused.has(id)).map(releaseKey));
  for await (const [id, facts] of finder.releases(ids)) {
    keys.add(releaseKey(id));
    const missing = facts === null ? undefined : lacking(facts, known, now);
    if (missing !== undefined) differences.push(missing);
  }
  return { differences, keys, ...(gathered.cursor === undefined ? {} : { cursor: gathered.cursor }) };
}

function lacking(release: ReleaseFacts, known: Known, now: number): Difference | undefined {
  const { id, tag, draft, publishedAt, source, assets } = release;
  const newest = Math.max(...assets.map(({ updatedAt }) => Date.parse(updatedAt)), Date.parse(publishedAt ?? ''));
  // an archive that has just been attached is on its way
  if (draft || source.visibility !== 'public' || source.archived || !(now - newest > GRACE)) return undefined;
  const { candidates } = candidatesOf(release, known);
  const [first] = candidates;
  if (first === undefined) return undefined;
  return {
    ...{
      key: releaseKey(id),
      code: 'RELEASE_UNLISTED',
      message: `A release of ${fullNameOf(source)} is not in the index`,
    },
    ...{ found: `${first.name} in the release ${tag}, and no refusal in the log`, expected: 'a version of the index' },
    cure: `Run the workflow ingest with the repository ${fullNameOf(source)}, and look at its summary`,
  };
}
