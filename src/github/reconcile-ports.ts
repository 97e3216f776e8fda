import { RegistryError } from '../errors.ts';
import type { Git } from '../git/git.ts';
import { initBare } from '../git/remote.ts';
import { isLoopback } from '../http/address.ts';
import { createFetch } from '../http/fetch.ts';
import type { ServedFiles } from '../registry/ports.ts';
import { readConfig } from '../sparse/config.ts';
import { CONFIG_PATH } from '../sparse/path.ts';
import { createGitHubApi, type GitHubAccess } from './api.ts';
import { createAssetSurvey } from './asset-survey.ts';
import { GitBranchStore } from './branch-store.ts';
import { countedApi } from './budget.ts';
import { pagesUrl } from './identity.ts';
import { createIndexPast } from './index-past.ts';
import { githubRewritableBranch } from './index-squash.ts';
import { createGitHubIndex } from './index-store.ts';
import { createReleaseFinder } from './release-finder.ts';
import { createServedFiles } from './served-files.ts';
import type { RepositoryName } from './site.ts';

export interface ReconcilePlace {
  readonly access: GitHubAccess;
  /** The index repository. */
  readonly repository: RepositoryName;
  readonly branch: string;
  readonly logBranch: string;
  /** Requests to GitHub's API. */
  readonly budget: number;
  readonly git: Git;
  /** Where a clone without history is made; not there yet. */
  readonly gitDir: string;
}

/** Nobody commits: the stores are read. */
const IDENTITY = { name: 'clyde-registry', email: 'clyde-registry@localhost' };

/** All that a comparison reads: the index and the log from a clone, the lists by the API, the served files without a token. */
export async function reconcilePorts({ access, repository, branch, logBranch, budget, git, gitDir }: ReconcilePlace) {
  const { site, token, pacing } = access;
  const counted = countedApi(createGitHubApi(access));
  const { api } = counted;
  const { visibility, files, head } = await createGitHubIndex({ api, repository, branch }).read([CONFIG_PATH]);
  await initBare(git, gitDir, { code: 'INDEX_UNREADABLE', action: 'Cannot make room for the index' });
  const store = (name: string) =>
    new GitBranchStore({
      ...{ git, gitDir, site, repository, branch: name, token, visibility, identity: IDENTITY },
      now: () => pacing.now(),
      small: createGitHubIndex({ api, repository, branch: name }),
    });
  const place = { api, repository, branch };
  const fetch = access.fetch ?? createFetch({});
  const asked = { written: baseIn(files.get(CONFIG_PATH)), usual: pagesUrl(repository, site), server: site.server };
  const stamp = `${head?.slice(0, 12)}-${Math.floor(pacing.now() / 1000)}`;
  return {
    api,
    used: () => counted.used(),
    index: store(branch),
    log: store(logBranch),
    finder: createReleaseFinder({ counted, budget: Math.ceil(budget / 2) }),
    survey: createAssetSurvey({ counted, budget }),
    past: createIndexPast(place, githubRewritableBranch(place)),
    served: await servedAt(asked, (base) => createServedFiles({ base, fetch, stamp })),
  };
}

interface Base {
  readonly written: string | undefined;
  readonly usual: string;
  readonly server: string;
}

/** Where nobody wrote an address, a site that is not there was perhaps never wanted. */
async function servedAt(
  { written, usual, server }: Base,
  open: (base: string) => ServedFiles,
): Promise<ServedFiles | undefined> {
  if (written === undefined) {
    const served = open(usual);
    return (await served.read(CONFIG_PATH)).kind === 'text' ? served : undefined;
  }
  // a file of the index must not make this machine talk to itself
  const here = isLoopback(new URL(written).hostname) && !isLoopback(new URL(server).hostname);
  return here ? undefined : open(written);
}

function baseIn(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : readConfig(text).base;
  } catch (error) {
    // what is wrong with the file the check tells
    if (error instanceof RegistryError) return undefined;
    throw error;
  }
}
