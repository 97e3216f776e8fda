import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegistryError } from '../../errors.ts';
import { Git } from '../../git/git.ts';
import { reconcilePorts } from '../../github/reconcile-ports.ts';
import { createFetch } from '../../http/fetch.ts';
import { type ReconcileReceipt, reconcile } from '../../registry/reconcile.ts';
import type { CommandContext } from '../context.ts';
import { counted } from '../figures.ts';
import { githubApi } from '../github-registry.ts';
import { siteOf, tokenOf } from '../github-site.ts';
import { type RegistryPlace, registryPlace } from '../registry-place.ts';

export interface ReconcileOptions {
  readonly registry?: string;
  readonly budget?: number;
}

/** Requests, and files of the server, of one run. */
const BUDGET = 1_000;
const FILES = 1_000;

/** Compares releases, index and what is served; writes nothing and opens no issue. Throws `CHECK_FAILED` where they differ. */
export async function reconcileCommand(context: CommandContext, options: ReconcileOptions): Promise<void> {
  const place = githubOf(registryPlace(options.registry));
  const folder = await mkdtemp(join(tmpdir(), 'clyde-reconcile-'));
  try {
    const receipt = await compare(context, place, { folder, budget: options.budget ?? BUDGET });
    report(receipt, context, `${place.owner}/${place.repository}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type GitHubPlace = Extract<RegistryPlace, { kind: 'github' }>;

async function compare(
  context: CommandContext,
  { owner, repository: name, branch = 'main' }: GitHubPlace,
  { folder, budget }: { readonly folder: string; readonly budget: number },
): Promise<ReconcileReceipt> {
  const { env, pacing, terminal } = context;
  // tells that there is no token
  githubApi(context);
  const site = siteOf(env);
  const ports = await reconcilePorts({
    access: {
      site,
      token: tokenOf(env) ?? '',
      pacing,
      progress: terminal.progress,
      fetch: createFetch({ proxy: env }),
    },
    ...{ repository: { owner, name }, branch, logBranch: 'log', budget },
    ...{ git: new Git(env), gitDir: join(folder, 'clone.git') },
  });
  await using index = ports.index;
  await using log = ports.log;
  const request = { server: site.server, registryOwner: owner, files: FILES };
  return await reconcile(request, { ...ports, index, log, pacing, progress: terminal.progress });
}

function report({ differences, head, assets, files }: ReconcileReceipt, context: CommandContext, label: string): void {
  if (differences.length > 0)
    throw new RegistryError('CHECK_FAILED', `Releases, index and pages of ${label} differ`, {
      problems: differences.slice(0, 100).map(({ key: _, ...problem }) => problem),
    });
  const document = { status: 'good', registry: label, head, assets, files };
  context.result(document, () => {
    const seen = `${counted(assets, 'archive')}, ${counted(files, 'served file')}`;
    return `${context.terminal.paint('good', 'green', 'bold')} ${label} ${head.slice(0, 12)}: ${seen}`;
  });
}

function githubOf(place: RegistryPlace): GitHubPlace {
  if (place.kind === 'github') return place;
  throw new RegistryError('INPUT_INVALID', 'Cannot compare a registry that is not on GitHub with its releases', {
    found: place.kind === 'folder' ? 'a folder' : 'an address',
    expected: '`owner/name` of the index repository',
    cure: 'Of a folder, check the archives: `clyde-registry check --archives`',
  });
}
