import { RegistryError } from '../../errors.ts';
import { type BackfillRow, backfill } from '../backfill.ts';
import { type BackfillSource, openBackfill } from '../backfill-source.ts';
import type { CommandContext } from '../context.ts';
import { counted } from '../figures.ts';
import { harmless, type Style } from '../paint.ts';
import { readOnly } from '../registry-index.ts';
import { type RegistryPlace, registryPlace } from '../registry-place.ts';

export interface BackfillOptions {
  /** A clone, or `owner/name` on GitHub. */
  readonly source: string;
  readonly registry?: string;
  readonly owner: string;
  /** Inside the package folder. */
  readonly manifest: string;
  /** On GitHub: also tags that have no release. */
  readonly tags?: boolean;
  /** `owner/name` on GitHub; a local registry has its own. */
  readonly vault?: string;
  /** On GitHub: leave the index to the registry's own workflow, which needs no token of ours. */
  readonly attach?: boolean;
  readonly dryRun?: boolean;
}

/** Publishes the versions that were released before; exit code 1 when one of them failed. */
export async function backfillCommand(context: CommandContext, options: BackfillOptions): Promise<void> {
  const place = registryPlace(options.registry);
  if (place.kind === 'address') throw readOnly(place.url);
  if (options.attach === true && place.kind === 'folder') throw nobodyCollects(place.path);
  await using source = await openBackfill(options.source, context);
  const { manifest } = options;
  const { progress } = context.terminal;
  const told = (row: BackfillRow) =>
    progress.step(`${row.tag}: ${row.status}${row.reason === undefined ? '' : `: ${row.reason}`}`);
  const ways =
    place.kind === 'github' ? await toGitHub(place, source, options, context) : toFolder(place, options, context);
  const rows = await backfill({ source, manifest, told, ...ways });
  const failed = rows.filter(({ status }) => status === 'failed').length;
  if (failed > 0) process.exitCode = 1;
  context.result({ status: failed > 0 ? 'failed' : 'done', versions: rows }, () => table(rows, context));
}

type Ways = Pick<Parameters<typeof backfill>[0], 'leaveOut' | 'publish'>;

function toFolder(
  { path: dir }: Extract<RegistryPlace, { kind: 'folder' }>,
  { owner, dryRun = false }: BackfillOptions,
  { env, pacing, terminal }: CommandContext,
): Ways {
  return {
    leaveOut: async () => undefined,
    publish: async (tag, { tree, manifest, warnings }) => {
      const { publishLocally } = await import('../publish-local.ts');
      const request = { dir, tree, read: { manifest, warnings }, owner, dryRun, tag };
      return publishLocally(request, { env, pacing, progress: terminal.progress });
    },
  };
}

async function toGitHub(
  place: Extract<RegistryPlace, { kind: 'github' }>,
  { git, folder }: BackfillSource,
  { manifest, tags = false, attach = false, dryRun = false, vault }: BackfillOptions,
  context: CommandContext,
): Promise<Ways> {
  const { originOf, publishOnGitHub } = await import('../publish-github.ts');
  const { githubApi } = await import('../github-registry.ts');
  const { createGitHubReleases } = await import('../../github/releases.ts');
  const api = githubApi(context);
  const releases = createGitHubReleases({ api, repository: await originOf(git, folder, api.site.server) });
  return {
    // a release that is made now would be GitHub's "latest", and everybody who watches would be told
    leaveOut: async (tag) => {
      const release = tags ? undefined : await releases.find(tag);
      if (tags || (release !== undefined && !release.draft)) return undefined;
      return release === undefined ? 'it has no release; `--tags` makes one' : 'its release is a draft';
    },
    publish: (tag, local) => {
      const request = { place, folder, local, manifest, tag, attach, dryRun };
      return publishOnGitHub(vault === undefined ? request : { ...request, vault }, context);
    },
  };
}

function nobodyCollects(folder: string): RegistryError {
  return new RegistryError('INPUT_INVALID', 'Cannot only attach archives for a local registry', {
    found: `the folder "${folder}", in which nothing collects releases`,
    expected: 'a registry on GitHub in pull mode',
    cure: 'Leave out `--attach`',
  });
}

const COLOURS: Readonly<Record<BackfillRow['status'], Style>> = {
  published: 'green',
  unchanged: 'dim',
  attached: 'green',
  checked: 'green',
  skipped: 'yellow',
  failed: 'red',
};

function table(rows: readonly BackfillRow[], { terminal: { paint } }: CommandContext): string {
  if (rows.length === 0) return `${paint('nothing', 'yellow', 'bold')} no tag is of a version of this package`;
  const width = Math.max(...rows.map(({ tag }) => tag.length));
  const lines = rows.flatMap(({ tag, status, code, reason, cure }) => {
    const why = [code, reason].filter((text) => text !== undefined).join(': ');
    const line =
      `${harmless(tag).padEnd(width)}  ${paint(status.padEnd(9), COLOURS[status])}  ${harmless(why)}`.trimEnd();
    return status === 'failed' && cure !== undefined
      ? [line, `${' '.repeat(width + 13)}next: ${harmless(cure.split('\n')[0] ?? '')}`]
      : [line];
  });
  const counts = new Map<string, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  const sums = [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
  const next = counts.has('attached')
    ? ['next: ask the registry to look at the repository, with its form "Publish a package"']
    : [];
  return [...lines, `${counted(rows.length, 'tag')}: ${sums}`, ...next].join('\n');
}
