import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from '../git/git.ts';
import type { GitHubAccess } from '../github/api.ts';
import { reconcilePorts } from '../github/reconcile-ports.ts';
import { createReportIssue } from '../github/report-issue.ts';
import type { RepositoryName } from '../github/site.ts';
import { type ReconcileReceipt, reconcile } from '../registry/reconcile.ts';
import { readMemory, writeMemory } from '../registry/reconcile-memory.ts';
import { reportText } from '../registry/reconcile-report.ts';
import type { ReconcileInputs } from './reconcile-inputs.ts';

/** Everything a reconcile job gets from its runner. */
export interface ReconcileJob {
  readonly inputs: ReconcileInputs;
  readonly access: Omit<GitHubAccess, 'token'>;
  /** The index repository: the one the job runs in. */
  readonly repository: RepositoryName;
  readonly git: Git;
  /** The runner's folder for temporary files. */
  readonly temp: string;
  /** What the last run left; absent: nothing. */
  readonly memory?: string | undefined;
}

export interface ReconcileDone extends ReconcileReceipt {
  readonly issue: 'opened' | 'updated' | 'closed' | 'unchanged';
  /** For the next run. */
  readonly kept: string;
  /** Requests to GitHub's API. */
  readonly requests: number;
}

/** Compares, then opens, writes or closes the one issue. */
export async function runReconcileJob(job: ReconcileJob): Promise<ReconcileDone> {
  const folder = await mkdtemp(join(job.temp, 'clyde-reconcile-'));
  try {
    return await runIn(folder, job);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runIn(
  folder: string,
  { inputs, access, repository, git, memory }: ReconcileJob,
): Promise<ReconcileDone> {
  const { token, registryBranch: branch, logBranch, budget, files } = inputs;
  const ports = await reconcilePorts({
    ...{ access: { ...access, token }, repository, branch, logBranch, budget, git },
    gitDir: join(folder, 'clone.git'),
  });
  await using index = ports.index;
  await using log = ports.log;
  const progress = access.progress ?? { step: () => undefined, warn: () => undefined };
  const receipt = await reconcile(
    { server: access.site.server, registryOwner: repository.owner, memory: readMemory(memory), files },
    { ...ports, index, log, pacing: access.pacing, progress },
  );
  const issue = createReportIssue({ api: ports.api, repository });
  const { differences, agrees } = receipt;
  const told =
    differences.length > 0
      ? await issue.tell(reportText(differences))
      : agrees
        ? await issue.tell(undefined)
        : 'unchanged';
  return { ...receipt, issue: told, kept: writeMemory(receipt.memory), requests: ports.used() };
}
