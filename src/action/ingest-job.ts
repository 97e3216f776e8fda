import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from '../git/git.ts';
import { initBare } from '../git/remote.ts';
import { createGitHubApi, type GitHubAccess, type GitHubApi } from '../github/api.ts';
import { GitBranchStore } from '../github/branch-store.ts';
import { countedApi } from '../github/budget.ts';
import { createGitHubIndex } from '../github/index-store.ts';
import { createPublicAssets } from '../github/public-assets.ts';
import { createReleaseFinder } from '../github/release-finder.ts';
import { createRequestDesk } from '../github/request-desk.ts';
import type { RepositoryName } from '../github/site.ts';
import { createGitHubVault, vaultRepository } from '../github/vault.ts';
import { createFetch } from '../http/fetch.ts';
import { type IngestReceipt, ingest } from '../registry/ingest/ingest.ts';
import type { Vault } from '../registry/ports.ts';
import { CONFIG_PATH } from '../sparse/path.ts';
import { publicTrustRoot, readTrustRoot, type TrustRoot } from '../trust/trust-root.ts';
import type { IngestInputs } from './ingest-inputs.ts';

/** Everything an ingest job gets from its runner. */
export interface IngestJob {
  readonly inputs: IngestInputs;
  readonly access: Omit<GitHubAccess, 'token'>;
  /** The index repository: the one the job runs in. */
  readonly repository: RepositoryName;
  readonly git: Git;
  /** The runner's folder for temporary files. */
  readonly temp: string;
  /** JSON of another trust root than Sigstore's public one. */
  readonly trustRoot?: string;
}

export interface IngestDone extends IngestReceipt {
  /** Requests to GitHub's API. */
  readonly requests: number;
}

/** With the vault's own token where there is one; the job's own reaches the index repository, or what an App may write. */
function vaultOf(template: string, api: GitHubApi): Vault | undefined {
  const repository = vaultRepository(api, template);
  return repository === undefined ? undefined : createGitHubVault({ api, repository });
}

/** Who commits by git; GitHub signs what goes by its API. */
const IDENTITY = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };

/** Takes all pending work of the index repository that the job runs in. */
export async function runIngestJob(job: IngestJob): Promise<IngestDone> {
  const folder = await mkdtemp(join(job.temp, 'clyde-ingest-'));
  try {
    return await runIn(folder, job);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runIn(folder: string, { inputs, access, repository, git, trustRoot }: IngestJob): Promise<IngestDone> {
  const { token, vaultToken, registryBranch, logBranch, budget } = inputs;
  const { site, pacing } = access;
  const counted = countedApi(createGitHubApi({ ...access, token }));
  const { api } = counted;
  const keeping = vaultToken === undefined ? counted : countedApi(createGitHubApi({ ...access, token: vaultToken }));
  const progress = access.progress ?? { step: () => undefined, warn: () => undefined };
  const finder = createReleaseFinder({ counted, budget });
  // one request that tells what a clone does not: how open the repository is, and whether rules forbid to commit
  const main = createGitHubIndex({ api, repository, branch: registryBranch });
  const { visibility, refusal } = await main.read([CONFIG_PATH]);
  if (refusal !== undefined) throw refusal;
  const gitDir = join(folder, 'clone.git');
  await initBare(git, gitDir, { code: 'INDEX_UNREADABLE', action: 'Cannot make room for the index' });
  const store = (branch: string) =>
    new GitBranchStore({
      ...{ git, site, repository, branch, token, visibility, identity: IDENTITY, now: () => pacing.now() },
      gitDir,
      small: createGitHubIndex({ api, repository, branch }),
    });
  await using index = store(registryBranch);
  await using log = store(logBranch);
  let root: TrustRoot | undefined;
  const receipt = await ingest(
    {
      server: site.server,
      registryOwner: repository.owner,
      asked: inputs.repository === undefined ? [] : [inputs.repository],
      sweep: inputs.sweep,
    },
    {
      ...{ index, log, finder, pacing, progress },
      desk: createRequestDesk({ api, repository, left: () => finder.left() }),
      vault: (template) => vaultOf(template, keeping.api),
      assets: createPublicAssets(site, access.fetch ?? createFetch({})),
      trustRoot: () => {
        root ??= trustRoot === undefined ? publicTrustRoot() : readTrustRoot(trustRoot);
        return root;
      },
    },
  );
  const requests = counted.used() + (keeping === counted ? 0 : keeping.used());
  return { ...receipt, requests };
}
