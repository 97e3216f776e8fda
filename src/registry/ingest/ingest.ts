import { readConfig } from '../../sparse/config.ts';
import { LOG_STATE, REFUSALS, readLogState, readRefusals } from '../../sparse/log.ts';
import { CONFIG_PATH } from '../../sparse/path.ts';
import type { SourceCase } from '../checks/facts.ts';
import { stateOf } from '../commit.ts';
import type { IndexFounder, IndexSnapshot, Pacing, Progress, Vault } from '../ports.ts';
import { answerAll } from './answering.ts';
import { type BatchResult, commitBatch } from './batch.ts';
import { candidatesOf } from './candidates.ts';
import { followOwners, type OwnerNotice } from './follow-owners.ts';
import { gather } from './gather.ts';
import { Keeper } from './keeper.ts';
import { type Known, readKnown } from './known.ts';
import { Memory } from './memory.ts';
import { type Outcome, refusedBy } from './outcome.ts';
import { inParallel } from './parallel.ts';
import type { AssetFacts, BranchStore, ReleaseFacts, ReleaseFinder, RepositoryPlace, RequestDesk } from './ports.ts';
import { recordRefusals } from './record.ts';
import { placeIn } from './request.ts';
import { isOutcome, type Verified, type VerifyPorts, verify } from './verify.ts';

export interface IngestRequest {
  /** `https://github.com`. */
  readonly server: string;
  /** Login that has the index repository. */
  readonly registryOwner: string;
  /** Asked for by hand. */
  readonly asked: readonly RepositoryPlace[];
  readonly sweep: boolean;
}

export interface IngestPorts extends VerifyPorts {
  readonly index: BranchStore;
  /** Branch `log`; made when there is first something to say. */
  readonly log: BranchStore & IndexFounder;
  readonly finder: ReleaseFinder;
  readonly desk: RequestDesk;
  /** The vault that a template of `config.json` names, where this run can fill it. */
  readonly vault?: ((template: string) => Vault | undefined) | undefined;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

export interface IngestReceipt {
  readonly repositories: number;
  readonly outcomes: readonly Outcome[];
  /** Commits of the index, one a batch. */
  readonly commits: readonly string[];
  readonly log?: string;
  /** Wishes of owners that are not followed, or not yet. */
  readonly notices: readonly OwnerNotice[];
  readonly answered: number;
  /** Whether repositories are left for the next run. */
  readonly unfinished: boolean;
  /** Why the run took nothing at all. */
  readonly idle?: string;
}

/** Versions in one commit. */
const BATCH = 500;
/** Archives read at once. */
const AT_ONCE = 6;
/** Bytes that are downloaded for one repository in a run: whoever has more waits for the next, and nobody waits for them. */
const SHARE = 4 * 1024 ** 3;

/**
 * Takes all pending work: finds releases, proves each by itself, commits the good ones, keeps why the others were refused,
 * answers who asked. A run that dies anywhere is finished by the next: what is in the index is not looked at again.
 */
export async function ingest(request: IngestRequest, ports: IngestPorts): Promise<IngestReceipt> {
  const { index, log, pacing, progress, desk } = ports;
  const snapshot = await index.read([CONFIG_PATH]);
  const known = await readKnown(index, stateOf(snapshot, { index }).head ?? '', {
    host: new URL(request.server).host,
    progress,
  });
  if (known.rules.writers === 'direct') return idle('`writers: direct` in registry.yaml');
  const first = await log.read([LOG_STATE, REFUSALS]);
  const issues = await desk.open();
  const asking = issues
    .filter(({ answered }) => !answered)
    .map((issue) => ({ issue, place: placeIn(issue.body, request.server) }));
  const places = asking.flatMap(({ place }) => place ?? []);
  const memory = new Memory({
    known,
    refusals: readRefusals(first.files.get(REFUSALS)),
    now: pacing.now(),
    sweep: request.sweep,
  });
  const { cursor } = readLogState(first.files.get(LOG_STATE));
  const gathered = await gather({
    ...{ known, memory, progress, finder: ports.finder, registryOwner: request.registryOwner },
    ...{ asked: [...request.asked, ...places], cursor, sweep: request.sweep },
  });
  progress.step(`${gathered.repositories} repositories, ${gathered.releases.length} releases to look into`);
  const keeper = keeperOf(snapshot, ports);
  const work = { request, ports, known, keeper, visibility: snapshot.visibility };
  const done = await takeAll(gathered.releases, work);
  const followed = await followOwners({ looks: gathered.registered, known }, ports);
  const names = new Set([...known.versions.keys(), ...namesOf(done.outcomes), ...registeredNames(known)]);
  const state = gathered.cursor === undefined ? {} : { cursor: gathered.cursor };
  const told = { outcomes: done.outcomes, notices: followed.notices };
  const recorded = await recordRefusals({ log, first, ...told, state, known, names, pacing, progress });
  const answered = await answerAll(
    { issues, asking, gathered, outcomes: done.outcomes, known, registryOwner: request.registryOwner },
    ports,
  );
  return {
    repositories: gathered.repositories,
    outcomes: done.outcomes,
    commits: [...done.commits, ...followed.commits],
    notices: followed.notices,
    ...(recorded === undefined ? {} : { log: recorded }),
    answered,
    unfinished: gathered.cursor !== undefined || done.left > 0,
  };
}

interface Work {
  readonly request: IngestRequest;
  readonly ports: IngestPorts;
  readonly known: Known;
  readonly keeper: Keeper | undefined;
  readonly visibility: IndexSnapshot['visibility'];
}

function keeperOf({ files }: IndexSnapshot, ports: IngestPorts): Keeper | undefined {
  const { vault: template } = readConfig(files.get(CONFIG_PATH));
  if (template === undefined) return undefined;
  const vault = ports.vault?.(template);
  if (vault !== undefined) return new Keeper({ ...ports, vault });
  ports.progress.warn(
    `This run cannot fill the vault of the registry (${template}): it is no repository on this GitHub`,
  );
  return undefined;
}

/** Releases in batches: read, proved, committed; what was committed stays, whatever comes after. */
async function takeAll(
  ids: readonly string[],
  work: Work,
): Promise<{ outcomes: readonly Outcome[]; commits: readonly string[]; left: number }> {
  const { ports, known, keeper } = work;
  const outcomes: Outcome[] = [];
  const commits: string[] = [];
  let waiting: Verified[] = [];
  const flush = async (): Promise<void> => {
    const batch: BatchResult = await commitBatch({ ...ports, known, keeper, verified: waiting });
    outcomes.push(...batch.outcomes);
    if (batch.commit !== undefined) commits.push(batch.commit);
    waiting = [];
  };
  let cases: SourceCase[] = [];
  const prove = async (): Promise<void> => {
    for (const result of await inParallel(cases, AT_ONCE, (one) => verify(one, ports))) {
      if (isOutcome(result)) outcomes.push(result);
      else waiting.push(result);
    }
    cases = [];
    if (waiting.length >= BATCH) await flush();
  };
  let reached = 0;
  let left = 0;
  const spent = new Map<number, number>();
  const affordable = ({ source }: ReleaseFacts, { size }: AssetFacts): boolean => {
    const sum = (spent.get(source.id) ?? 0) + size;
    if (sum > SHARE) left++;
    else spent.set(source.id, sum);
    return sum <= SHARE;
  };
  for await (const [, facts] of ports.finder.releases(ids)) {
    reached++;
    if (facts === null) continue;
    const { candidates, finding } = candidatesOf(facts, known);
    if (finding !== undefined) outcomes.push(refusedBy(finding, { release: facts }));
    cases.push(...candidates.filter((asset) => affordable(facts, asset)).map((asset) => caseOf(facts, asset, work)));
    if (cases.length >= BATCH / 5) await prove();
  }
  await prove();
  await flush();
  return { outcomes, commits, left: left + ids.length - reached };
}

function caseOf(release: ReleaseFacts, asset: SourceCase['asset'], { known, request, visibility }: Work): SourceCase {
  const { rules, policy } = known;
  const knownOwners = known.repositories.get(release.source.id)?.ownerIds ?? [];
  const { registryOwner } = request;
  return { release, asset, rules, policy, registryOwner, indexVisibility: visibility, knownOwners };
}

function namesOf(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ kind, name }) => (kind === 'published' && name !== undefined ? [name] : []));
}

function registeredNames({ repositories }: Known): readonly string[] {
  return [...repositories.values()].flatMap(({ packages }) => packages);
}

function idle(why: string): IngestReceipt {
  return { repositories: 0, outcomes: [], commits: [], notices: [], answered: 0, unfinished: false, idle: why };
}
