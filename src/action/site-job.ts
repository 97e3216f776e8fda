import { join, resolve } from 'node:path';
import { RegistryError } from '../errors.ts';
import type { Git } from '../git/git.ts';
import { pagesUrl } from '../github/identity.ts';
import type { RepositoryName, Site } from '../github/site.ts';
import { programDigest } from '../local/program-digest.ts';
import { SiteFolder, type SiteSize } from '../local/site-folder.ts';
import { createSiteMemory } from '../local/site-memory.ts';
import { createSiteThreads } from '../local/site-threads.ts';
import { openTree } from '../local/tree-reader.ts';
import { buildSite } from '../site/build/build.ts';
import type { SiteReceipt } from '../site/build/receipt.ts';
import type { SiteProgress } from '../site/ports.ts';

/** Every input of the site action, trimmed; `''`: not set. */
export interface SiteInputs {
  readonly path: string;
  readonly out: string;
  readonly base: string;
  readonly statsBranch: string;
  readonly cache: string;
}

/** Everything a site job gets from its runner. */
export interface SiteJob {
  readonly inputs: SiteInputs;
  readonly workspace: string;
  readonly git: Git;
  /** The index repository: the one the job runs in. */
  readonly repository: RepositoryName;
  readonly site: Site;
  /** File of the program. */
  readonly program: string;
  /** Milliseconds. */
  now(): number;
  readonly progress: SiteProgress;
  /** Of `SitePorts`. */
  spare(): void;
}

export interface SiteDone extends SiteSize {
  readonly receipt: SiteReceipt;
  readonly path: string;
  readonly seconds: number;
}

/** Builds the site of the commit that is checked out. */
export async function runSiteJob(job: SiteJob): Promise<SiteDone> {
  const { inputs, git, repository, site, progress } = job;
  const started = job.now();
  const folder = join(job.workspace, inputs.path || '.');
  await using tree = await openTree({ git, folder, revisions: ['HEAD'] });
  if (tree === undefined) throw notCheckedOut(folder);
  await using stats = await openTree({ git, folder, revisions: statsRevisions(inputs.statsBranch || 'stats') });
  const output = await SiteFolder.open(resolve(job.workspace, inputs.out || '_site'));
  const cache = inputs.cache === '' ? undefined : resolve(job.workspace, inputs.cache);
  const memory = createSiteMemory({ site: output, cache });
  const threads = createSiteThreads(job.program, { site: output, tree });
  const receipt = await buildSite(
    { tree, stats, output, memory, progress, spare: job.spare, threads },
    {
      base: inputs.base === '' ? undefined : addressOf(inputs.base),
      fallbackBase: pagesUrl(repository, site),
      repository: `${site.server}/${repository.owner}/${repository.name}`,
      program: await programDigest(job.program),
    },
  );
  return { receipt, path: output.path, seconds: (job.now() - started) / 1000, ...output.size };
}

/** What a fetch brings comes before a branch that may be old. */
function statsRevisions(branch: string): readonly string[] {
  return [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.search === '' &&
    url.hash === '' &&
    url.username === ''
  )
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
  throw new RegistryError('INPUT_INVALID', 'Cannot use the input `base`', {
    found: JSON.stringify(text),
    expected: 'the address that the site is served at',
    cure: 'Write for example `base: https://acme.github.io/registry/`',
  });
}

function notCheckedOut(folder: string): RegistryError {
  return new RegistryError('INDEX_BRANCH_MISSING', 'Cannot read the index: nothing is checked out', {
    found: `a repository without a commit at ${folder}`,
    expected: 'a checkout of the index',
    cure: 'Check it out in a step before:\n- uses: actions/checkout@v6\n  with: { fetch-depth: 0, persist-credentials: false }',
  });
}
