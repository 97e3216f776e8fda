import { RegistryError } from '../errors.ts';
import { BACK_OFF, waitAfter } from './back-off.ts';
import type {
  Changes,
  CommitMessage,
  CommitOutcome,
  IndexFounder,
  IndexSnapshot,
  IndexStore,
  Pacing,
  Progress,
} from './ports.ts';

/** What to do about one state of the index. */
export type Proposal<Value> =
  | { readonly kind: 'write'; readonly changes: Changes; readonly message: CommitMessage; readonly value: Value }
  /** The index says already what it should. */
  | { readonly kind: 'settled'; readonly value: Value };

export interface CommitRequest<Value> {
  readonly index: IndexStore;
  /** Makes the branch where it is missing, with these files below the proposal's; without it a missing branch is an error. */
  readonly founding?: Founding | undefined;
  readonly paths: readonly string[];
  /** All checks, against this state; called again for every new state. Throws when the change is refused. */
  readonly propose: (snapshot: IndexSnapshot) => Proposal<Value> | Promise<Proposal<Value>>;
  /** A state that was read already, to start with. */
  readonly first?: IndexSnapshot;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

export interface Founding {
  readonly founder: IndexFounder;
  readonly files: ReadonlyMap<string, string>;
}

export interface Committed<Value> {
  readonly value: Value;
  /** The commit that holds it: ours, or the head at which it was found. */
  readonly commit: string;
  /** Whether this call may have written it: false when the first state was settled already. */
  readonly wrote: boolean;
  readonly attempts: number;
}

/**
 * The one way to change the index: judge a state, compare-and-swap, and on a lost race or a lost answer read and judge
 * again. Throws what `propose` throws, `INDEX_BRANCH_MISSING`, `INDEX_CONTENDED`, `GITHUB_UNAVAILABLE`.
 */
export async function commitToIndex<Value>(request: CommitRequest<Value>): Promise<Committed<Value>> {
  const { index, pacing, progress } = request;
  const start = pacing.now();
  let snapshot = request.first ?? (await index.read(request.paths));
  let lost = 0;
  for (let attempt = 1; ; attempt++) {
    const state = stateOf(snapshot, request);
    const proposal = await request.propose(state);
    if (proposal.kind === 'settled') {
      return {
        value: proposal.value,
        commit: snapshot.head ?? '',
        wrote: attempt > 1 && lost > 0,
        attempts: attempt - 1,
      };
    }
    const outcome = await swap(snapshot, proposal, request);
    if (outcome.kind === 'done')
      return { value: proposal.value, commit: outcome.commit, wrote: true, attempts: attempt };
    if (outcome.kind === 'lost') {
      lost++;
      if (lost >= BACK_OFF.lost) throw unavailable(index, outcome.cause, lost);
    }
    const elapsed = pacing.now() - start;
    const wait = waitAfter({ attempt, elapsed, outcome }, pacing.random());
    if (elapsed + wait > BACK_OFF.deadline || attempt >= BACK_OFF.attempts) {
      throw outcome.kind === 'lost' ? unavailable(index, outcome.cause, lost) : contended(index, attempt, elapsed);
    }
    progress.step(progressLine(index, outcome, attempt, wait));
    await pacing.sleep(wait);
    snapshot = await index.read(request.paths);
  }
}

/** The state to judge: a missing branch counts as the files it will be founded with, and only where it may be founded. */
export function stateOf(
  snapshot: IndexSnapshot,
  { index, founding }: { index: IndexStore; founding?: Founding | undefined },
): IndexSnapshot {
  if (snapshot.head !== undefined) return snapshot;
  if (founding === undefined) throw branchMissing(index);
  return { ...snapshot, files: new Map([...snapshot.files, ...founding.files]) };
}

async function swap<Value>(
  snapshot: IndexSnapshot,
  { changes, message }: Extract<Proposal<Value>, { kind: 'write' }>,
  { index, founding }: CommitRequest<Value>,
): Promise<CommitOutcome> {
  if (snapshot.head !== undefined) return index.commit(snapshot.head, changes, message);
  if (founding === undefined) throw branchMissing(index);
  const files = new Map(founding.files);
  for (const [path, text] of changes) if (text !== null) files.set(path, text);
  return founding.founder.found(files, message);
}

function progressLine(index: IndexStore, outcome: CommitOutcome, attempt: number, wait: number): string {
  const what = outcome.kind === 'stale' ? 'changed meanwhile' : 'gave no clear answer';
  return `Index ${index.label} ${what} (attempt ${attempt}); reading it again in ${(wait / 1000).toFixed(1)} s`;
}

function branchMissing(index: IndexStore): RegistryError {
  return new RegistryError('INDEX_BRANCH_MISSING', `Cannot use the index ${index.label}: the branch does not exist`, {
    found: 'a repository without that branch',
    expected: 'the branch that holds `config.json`',
    cure: 'Check `registry-branch:`, or make the index with `clyde-registry init`',
  });
}

function contended(index: IndexStore, attempts: number, elapsed: number): RegistryError {
  return new RegistryError(
    'INDEX_CONTENDED',
    `Cannot commit to the index ${index.label}: others were faster every time`,
    {
      found: `${attempts} attempts in ${Math.round(elapsed / 1000)} s`,
      expected: 'a moment without other writers',
      cure: 'Run the job again: what was done so far is kept',
    },
  );
}

function unavailable(index: IndexStore, cause: unknown, times: number): RegistryError {
  return new RegistryError(
    'GITHUB_UNAVAILABLE',
    `Cannot commit to the index ${index.label}: no clear answer came back${times === 1 ? '' : ` ${times} times`}`,
    {
      found: cause instanceof Error ? cause.message : String(cause),
      expected: 'an answer that says whether the commit landed',
      cure: 'Run the job again later: it looks first whether the commit landed',
      cause,
    },
  );
}
