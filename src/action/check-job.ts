import { join } from 'node:path';
import type { RegistryError } from '../errors.ts';
import type { Git } from '../git/git.ts';
import { openIndexHistory } from '../local/index-history.ts';
import { type CheckReport, checkIndex } from '../registry/check.ts';
import { checkError } from '../registry/check-error.ts';
import type { IndexHistory, Progress } from '../registry/ports.ts';
import { baseOf } from './check-base.ts';
import type { RunnerEvent } from './occasion.ts';

/** Everything a check gets from its runner. */
export interface CheckJob {
  readonly event: RunnerEvent;
  readonly git: Git;
  readonly workspace: string;
  /** Input `path`, relative to the workspace. */
  readonly path: string;
  /** Input `base`; `''`: as the event says. */
  readonly base: string;
  readonly progress: Progress;
}

export interface CheckDone {
  readonly report: CheckReport;
  readonly error: RegistryError | undefined;
}

/** Checks the commit that is checked out; nothing of it is run. */
export async function runCheckJob({ event, git, workspace, path, base, progress }: CheckJob): Promise<CheckDone> {
  await using history = await openIndexHistory({ git, folder: join(workspace, path || '.'), fetch: true });
  const wanted = base === '' ? baseOf(event, history.head) : [base];
  const found = await firstKnown(history, wanted);
  const against = found ?? wanted.at(-1);
  const report = await checkIndex(against === undefined ? {} : { base: against }, { history, progress });
  return { report, error: checkError(report, history.label) };
}

async function firstKnown(history: IndexHistory, revisions: readonly string[]): Promise<string | undefined> {
  for (const revision of revisions) {
    const commit = await history.commit(revision);
    if (commit !== undefined) return commit;
  }
  return undefined;
}
