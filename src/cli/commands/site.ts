import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { RegistryError } from '../../errors.ts';
import { Git } from '../../git/git.ts';
import { besideArchives } from '../../local/beside-archives.ts';
import { programDigest } from '../../local/program-digest.ts';
import { SiteFolder } from '../../local/site-folder.ts';
import { createSiteMemory } from '../../local/site-memory.ts';
import { createSiteThreads } from '../../local/site-threads.ts';
import { type GitTree, openTree } from '../../local/tree-reader.ts';
import { buildSite } from '../../site/build/build.ts';
import type { SiteReceipt } from '../../site/build/receipt.ts';
import type { CommandContext } from '../context.ts';
import { bytesText, counted } from '../figures.ts';
import { shellWord } from '../quoted.ts';
import { registryPlace } from '../registry-place.ts';
import { VERSION } from '../version.ts';

export interface SiteOptions {
  /** A local registry, a clone of an index repository, or a bare one. */
  readonly registry?: string;
  readonly out: string;
  readonly base?: string;
  readonly repository?: string;
  /** Commit of the statistics; absent: the head of branch `stats`, if there is one. */
  readonly stats?: string;
  readonly cache?: string;
  readonly full?: boolean;
}

const STATS = ['refs/remotes/origin/stats', 'refs/heads/stats'];

/** Builds the web site of a registry into a folder. */
export async function site(context: CommandContext, options: SiteOptions): Promise<void> {
  const { terminal } = context;
  const folder = folderOf(options.registry);
  const git = new Git(context.env);
  const started = context.pacing.now();
  await using tree = await openTree({ git, folder, revisions: ['HEAD'] });
  if (tree === undefined) throw noCommit(folder);
  await using stats = await statsOf(git, folder, options.stats);
  const output = await SiteFolder.open(resolve(options.out));
  const memory = createSiteMemory({ site: output, cache: options.cache && resolve(options.cache) });
  const receipt = await buildSite(
    {
      tree,
      stats,
      output,
      memory,
      archives: await besideArchives(folder, output),
      progress: terminal.progress,
      spare,
      threads: createSiteThreads(context.programFile, { site: output, tree }),
    },
    {
      base: options.base === undefined ? undefined : baseAddress(options.base),
      repository: options.repository,
      full: options.full,
      program: `${VERSION}-${await programDigest(context.programFile)}`,
    },
  );
  const seconds = (context.pacing.now() - started) / 1000;
  context.result(documentOf(receipt, { out: options.out, ...output.size, seconds }), () => {
    const { packages, versions, kind } = receipt;
    const how = { full: 'in full', changed: 'what changed', unchanged: 'nothing to do' }[kind];
    const { files, bytes } = output.size;
    const lesser = 'without an address (`--base`): no feeds, no sitemap, nothing for other package managers';
    return [
      `${terminal.paint('built', 'green', 'bold')} ${terminal.paint(options.out, 'bold')}: ${how}, ${seconds.toFixed(1)} s`,
      `  ${counted(packages, 'package')}, ${counted(versions, 'version')}, ${counted(files, 'file')}, ${bytesText(bytes)}`,
      ...(receipt.base === undefined ? [`  ${lesser}`] : []),
      `  look at it: ${terminal.paint(`clyde-registry serve ${shellWord(options.out)}`, 'cyan')}`,
    ].join('\n');
  });
}

/** Else the garbage of a large registry is let grow to several times of what is needed. */
function spare(): void {
  setFlagsFromString('--heap-growing-percent=45');
}

interface Built {
  readonly out: string;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
}

function documentOf({ kind, commit, base, packages, versions, staticPages, damage }: SiteReceipt, built: Built) {
  const warnings = damage.map(([path, message]) => ({ path, message }));
  return {
    status: 'built',
    kind,
    ...built,
    commit,
    base: base ?? null,
    packages,
    versions,
    pages: staticPages,
    warnings,
  };
}

async function statsOf(git: Git, folder: string, revision: string | undefined): Promise<GitTree | undefined> {
  const tree = await openTree({ git, folder, revisions: revision === undefined ? STATS : [revision] });
  if (tree !== undefined || revision === undefined) return tree;
  throw new RegistryError('INPUT_INVALID', 'Cannot find the statistics', {
    found: `no commit "${revision}" in ${folder}`,
    expected: 'a branch or a commit of the repository',
    cure: 'Fetch the branch: `git fetch origin stats:refs/remotes/origin/stats`',
  });
}

function folderOf(registry: string | undefined): string {
  const place = registryPlace(registry);
  if (place.kind === 'folder') return place.path;
  const repository = place.kind === 'github' ? `${place.owner}/${place.repository}` : 'OWNER/REPOSITORY';
  throw new RegistryError('INPUT_INVALID', 'Cannot build the site of a registry that is not on this machine', {
    found: place.kind === 'github' ? `\`${repository}\` on GitHub` : 'an address',
    expected: 'the folder of a local registry, or a clone of an index repository',
    cure: `git clone https://github.com/${repository} index && clyde-registry site --registry index --out site`,
  });
}

/** An address that pages can be relative to. Throws `INPUT_INVALID`. */
function baseAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const usable = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url !== undefined && usable && url.search === '' && url.hash === '' && url.username === '')
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
  throw new RegistryError('INPUT_INVALID', 'Cannot use the base address', {
    found: `"${text}"`,
    expected: 'an address that begins with https:// or http://, without `?`, `#` and user name',
    cure: 'Write for example `--base https://acme.github.io/registry/`',
  });
}

function noCommit(folder: string): RegistryError {
  return new RegistryError('INDEX_BRANCH_MISSING', `Cannot read the index in ${folder}: it has no commit`, {
    found: 'a repository without a commit',
    expected: 'a repository whose HEAD is a commit of the index',
    cure: 'Check out the branch of the index',
  });
}
