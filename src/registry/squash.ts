import { RegistryError } from '../errors.ts';
import { BACK_OFF, waitAfter } from './back-off.ts';
import type { BranchLog, CommitOutcome, Pacing, PastCommit, Progress, RewritableBranch } from './ports.ts';
import { squashedMessage } from './squash-message.ts';

export interface SquashRequest {
  /** Commits of so many days stay as they are; absent: the whole history becomes one commit. */
  readonly keepDays?: number;
  /** Whether it is only told what would be done. */
  readonly dryRun?: boolean;
}

export interface SquashPorts {
  readonly branch: RewritableBranch;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

export interface SquashReceipt {
  readonly status: 'squashed' | 'unchanged' | 'planned';
  /** Commits before, and after. */
  readonly before: number;
  readonly after: number;
  /** The head before; it can be fetched by its id until git forgets it. */
  readonly from: string;
  /** Absent where nothing was written. */
  readonly commit?: string;
  /** Bytes that a full clone is smaller by; absent: cannot be told. */
  readonly saved?: number;
}

/** Commits that are made again at most, each by a request on GitHub. */
export const MOST_KEPT = 400;

const DAY = 86_400_000;

/**
 * Replaces the history of a branch by one commit with the same files, or by that and the commits of the last days. The
 * branch moves by compare-and-swap: who commits meanwhile is not lost. Throws `SQUASH_REFUSED`, `INDEX_CONTENDED`, `INDEX_PROTECTED`….
 */
export async function squash(request: SquashRequest, ports: SquashPorts): Promise<SquashReceipt> {
  const { branch, pacing, progress } = ports;
  const start = pacing.now();
  const since = request.keepDays === undefined ? Number.POSITIVE_INFINITY : start - request.keepDays * DAY;
  for (let attempt = 1; ; attempt++) {
    const plan = planOf(await branch.log(since), since);
    const done = await carryOut(plan, request, ports);
    if ('status' in done) return done;
    const elapsed = pacing.now() - start;
    const wait = waitAfter({ attempt, elapsed, outcome: done.outcome }, pacing.random());
    if (elapsed + wait > BACK_OFF.deadline || attempt >= BACK_OFF.attempts) throw contended(branch.label, attempt);
    progress.step(
      `${branch.label} changed meanwhile, or gave no clear answer; beginning again in ${(wait / 1000).toFixed(1)} s`,
    );
    await pacing.sleep(wait);
    if (done.outcome.kind === 'lost' && (await branch.log(since)).commits[0]?.oid === done.made)
      return { ...(await receipt(plan, branch)), status: 'squashed', commit: done.made };
  }
}

interface Plan {
  readonly head: PastCommit;
  /** The newest commit that becomes part of the one. */
  readonly base: PastCommit;
  /** Those before it that are known, newest first: their trailers are kept. */
  readonly older: readonly PastCommit[];
  /** Oldest first. */
  readonly kept: readonly PastCommit[];
  readonly before: number;
}

function planOf({ commits, total }: BranchLog, since: number): Plan {
  const at = commits.findIndex(({ time }) => time < since);
  const last = at < 0 ? commits.length - 1 : at;
  const [head, base] = [commits[0], commits[last]];
  if (head === undefined || base === undefined) throw refused('a branch without commits', 'at least one');
  // of a history that could not be read far enough, commits would be lost that shall stay
  if (at < 0 && base.parents.length > 0) throw refused('a history too long to be read', 'one that can be read');
  const kept = commits.slice(0, last).toReversed();
  if (kept.length > MOST_KEPT) throw refused(`${kept.length} commits of those days`, `at most ${MOST_KEPT}`);
  return { head, base, older: commits.slice(last + 1), kept, before: total };
}

async function carryOut(
  plan: Plan,
  { dryRun = false }: SquashRequest,
  { branch, progress }: SquashPorts,
): Promise<SquashReceipt | { readonly outcome: Exclude<CommitOutcome, { kind: 'done' }>; readonly made: string }> {
  const about = await receipt(plan, branch);
  if (plan.base.parents.length === 0) return { ...about, after: plan.before, saved: 0, status: 'unchanged' };
  if (dryRun) return { ...about, status: 'planned' };
  progress.step(`Replacing ${plan.before} commits of ${branch.label} by ${about.after}`);
  const made = await rebuild(plan, branch);
  const outcome = await branch.move(plan.head.oid, made);
  return outcome.kind === 'done' ? { ...about, status: 'squashed', commit: made } : { outcome, made };
}

/** Makes the commits, oldest first, each with the files it had. */
async function rebuild({ head, base, older, kept, before }: Plan, branch: RewritableBranch): Promise<string> {
  const message = squashedMessage([base, ...older], before - kept.length);
  let last = await branch.make({ ...draftOf(base), message }, undefined);
  if (last.tree !== base.tree) throw refused(`tree ${last.tree}`, `tree ${base.tree}`);
  for (const commit of kept) {
    last = await branch.make(draftOf(commit), last.oid);
    if (last.tree !== commit.tree) throw refused(`tree ${last.tree}`, `tree ${commit.tree}`);
  }
  if (last.tree !== head.tree) throw refused(`tree ${last.tree}`, `tree ${head.tree}`);
  return last.oid;
}

function draftOf({ tree, message, author, committer }: PastCommit) {
  return { tree, message, author, committer };
}

async function receipt({ head, base, kept, before }: Plan, branch: RewritableBranch) {
  const saved = await branch.saving([base.oid, ...kept.map(({ oid }) => oid)]);
  return { before, after: kept.length + 1, from: head.oid, ...(saved === undefined ? {} : { saved }) };
}

function refused(found: string, expected: string): RegistryError {
  return new RegistryError('SQUASH_REFUSED', 'Cannot squash the history of the index: it would not be the same', {
    ...{ found, expected },
    cure: 'Keep fewer days: `--keep-days N`; nothing was changed',
  });
}

function contended(label: string, attempts: number): RegistryError {
  return new RegistryError('INDEX_CONTENDED', `Cannot squash the history of ${label}: it moved every time`, {
    found: `${attempts} attempts`,
    expected: 'a moment without other writers',
    cure: 'Run it again when nobody publishes; nothing was changed',
  });
}
