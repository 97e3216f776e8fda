import { RegistryError } from '../errors.ts';
import type { Git } from '../git/git.ts';
import { createGitHubApi, type GitHubAccess } from '../github/api.ts';
import { createDownloadCounters } from '../github/downloads.ts';
import { createGitHubIndex } from '../github/index-store.ts';
import type { RepositoryName } from '../github/site.ts';
import { openTree } from '../local/tree-reader.ts';
import { type StatisticsReceipt, updateStatistics } from '../registry/stats.ts';
import type { StatsInputs } from './stats-inputs.ts';

/** Everything a statistics job gets from its runner. */
export interface StatsJob {
  readonly inputs: StatsInputs;
  readonly access: Omit<GitHubAccess, 'token'>;
  /** The index repository: the one the job runs in. */
  readonly repository: RepositoryName;
  readonly git: Git;
  /** The checkout. */
  readonly workspace: string;
}

/** Reads the counters of everything in the index and commits what is new to the branch of the statistics. */
export async function runStatsJob(job: StatsJob): Promise<StatisticsReceipt> {
  const { inputs, access, repository, git, workspace } = job;
  const api = createGitHubApi({ ...access, token: inputs.token });
  const progress = access.progress ?? { step: () => undefined, warn: () => undefined };
  const { registryBranch: branch } = inputs;
  await using index = await openTree({
    git,
    folder: workspace,
    revisions: [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`],
  });
  if (index === undefined) throw notCheckedOut(branch);
  return await updateStatistics(
    { server: access.site.server, account: repository.owner, budget: inputs.budget },
    {
      index,
      stats: createGitHubIndex({ api, repository, branch: inputs.statsBranch }),
      counters: createDownloadCounters({ api, repository }),
      pacing: access.pacing,
      progress,
    },
  );
}

function notCheckedOut(branch: string): RegistryError {
  return new RegistryError('INDEX_NOT_FOUND', `Cannot read the index: the branch "${branch}" is not checked out`, {
    found: 'a checkout without that branch',
    expected: 'a clone of the index repository with it',
    cure: `Check it out in a step before:\n- uses: actions/checkout@v6\n  with: { ref: ${branch}, persist-credentials: false }`,
  });
}
