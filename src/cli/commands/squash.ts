import { RegistryError } from '../../errors.ts';
import { Git } from '../../git/git.ts';
import { githubRewritableBranch } from '../../github/index-squash.ts';
import { openRewritableBranch } from '../../local/index-squash.ts';
import type { RewritableBranch } from '../../registry/ports.ts';
import { type SquashReceipt, squash } from '../../registry/squash.ts';
import type { CommandContext } from '../context.ts';
import { counted } from '../figures.ts';
import { githubApi } from '../github-registry.ts';
import { registryPlace } from '../registry-place.ts';

export interface SquashOptions {
  readonly registry?: string;
  readonly keepDays?: number;
  readonly dryRun?: boolean;
}

/** Replaces the history of an index, or says what that would save. */
export async function squashCommand(context: CommandContext, options: SquashOptions): Promise<void> {
  const { terminal, pacing } = context;
  const { keepDays, dryRun = false } = options;
  const branch = await branchOf(options, context);
  const request = { dryRun, ...(keepDays === undefined ? {} : { keepDays }) };
  const receipt = await squash(request, { branch, pacing, progress: terminal.progress });
  context.result({ registry: branch.label, ...receipt }, () => textOf(receipt, branch.label));
}

async function branchOf({ registry }: SquashOptions, context: CommandContext): Promise<RewritableBranch> {
  const place = registryPlace(registry);
  if (place.kind === 'folder') return await openRewritableBranch({ git: new Git(context.env), folder: place.path });
  if (place.kind === 'github') {
    const { owner, repository: name, branch = 'main' } = place;
    return githubRewritableBranch({ api: githubApi(context), repository: { owner, name }, branch });
  }
  throw new RegistryError('INPUT_INVALID', 'Cannot squash the history of a registry by the address it is served at', {
    found: place.url,
    expected: 'a folder, or `owner/name` on GitHub',
    cure: 'Name the index repository: `--registry OWNER/REPOSITORY`',
  });
}

function textOf({ status, before, after, saved, from }: SquashReceipt, label: string): string {
  const bytes = saved === undefined ? '' : `, ${size(saved)} less to clone`;
  if (status === 'unchanged') return `unchanged ${label}: ${counted(before, 'commit')}, nothing to squash`;
  const change = `${counted(before, 'commit')} → ${after}${bytes}`;
  if (status === 'planned') return `would squash ${label}: ${change}; nothing was written`;
  return `squashed ${label}: ${change}; the head before was ${from}`;
}

function size(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1_048_576).toFixed(1)} MiB`;
}
