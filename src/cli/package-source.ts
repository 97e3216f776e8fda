import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile, SourceTree } from '../archive/tree.ts';
import { type Problem, RegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { BUILD_FILE_PATH } from '../manifest/manifest.ts';
import { type ReadManifest, readManifest } from '../registry/prepare.ts';
import { uncommittedPaths } from '../source/describe.ts';
import { openFolder } from '../source/folder.ts';
import { openSource, placeOf } from '../source/open.ts';
import type { CommandContext } from './context.ts';

export interface PackageRequest {
  readonly folder: string;
  /** Inside the package folder. */
  readonly manifest: string;
}

/** A package's files and its manifest. */
export interface OpenedPackage extends ReadManifest {
  readonly tree: SourceTree;
  /** What is not committed, told already when the package was opened; at most one. */
  readonly uncommitted: readonly Problem[];
}

/** Opens what would be published: the commit a package folder stands at, or the folder itself where there is no git. */
export async function openPackage(
  { folder, manifest }: PackageRequest,
  context: CommandContext,
): Promise<OpenedPackage> {
  const { tree, changed } = await openTree(folder, context, committedTree);
  const uncommitted = warnOf('Not committed, so not published', changed, context);
  return { tree, uncommitted, ...(await readManifest(tree, manifest)) };
}

/** The same for looking at while it is being written: manifest and build file are those on disk, and so is everything before the first commit. */
export async function openDraft({ folder, manifest }: PackageRequest, context: CommandContext): Promise<OpenedPackage> {
  const { tree, changed } = await openTree(folder, context, treeOnDisk);
  const drafts = await Promise.all([manifest, BUILD_FILE_PATH].map((path) => fileOnDisk(folder, path)));
  const found = drafts.filter((file) => file !== undefined);
  const others = tree.files.filter(({ path }) => path !== manifest && path !== BUILD_FILE_PATH);
  const draft = tree.commit === undefined ? tree : { ...tree, files: [...others, ...found] };
  const read = await readManifest(draft, manifest);
  const title =
    tree.commit === undefined
      ? 'Nothing is committed yet, and publishing takes a commit'
      : 'Not committed yet, and publishing takes the commit';
  return { tree: draft, uncommitted: warnOf(title, changed, context), ...read };
}

interface OpenedTree {
  readonly tree: SourceTree;
  /** Paths that differ from the commit. */
  readonly changed: readonly string[];
}

interface Checkout {
  readonly git: Git;
  readonly place: NonNullable<Awaited<ReturnType<typeof placeOf>>>;
  readonly changed: readonly string[];
}

type TreeOpener = (folder: string, checkout: Checkout) => Promise<SourceTree>;

async function openTree(folder: string, context: CommandContext, open: TreeOpener): Promise<OpenedTree> {
  const git = new Git(context.env);
  const place = await placeOf(folder, git);
  context.sourceRoots.push(place?.top ?? folder);
  if (place === undefined) return { tree: await openFolder(folder), changed: [] };
  const changed = await uncommittedPaths(git, place);
  return { tree: await open(folder, { git, place, changed }), changed };
}

const committedTree: TreeOpener = (folder, { git }) => openSource(folder, { git });

/** The commit; before the first one, the files that git does not ignore. */
async function treeOnDisk(folder: string, { git, place, changed }: Checkout): Promise<SourceTree> {
  const head = await git.run({
    args: ['rev-parse', '--verify', '--quiet', 'HEAD'],
    gitDir: place.gitDir,
    failure: { code: 'SOURCE_UNREADABLE', action: `Cannot read the commit of ${folder}` },
  });
  if (head.status === 0) return openSource(folder, { git });
  const tree = await openFolder(folder);
  const known = new Set(changed);
  const files = tree.files.filter(({ path }) => known.has(place.folder === '' ? path : `${place.folder}/${path}`));
  return { ...tree, files };
}

function warnOf(title: string, changed: readonly string[], { terminal }: CommandContext): Problem[] {
  if (changed.length === 0) return [];
  const message = `${title}: ${listed(changed)}`;
  terminal.progress.warn(message);
  return [{ code: 'NOT_COMMITTED', message, cure: 'git add and git commit what is to be published' }];
}

async function fileOnDisk(folder: string, path: string): Promise<SourceFile | undefined> {
  const bytes = await readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new RegistryError('SOURCE_UNREADABLE', `Cannot read ${join(folder, path)}`, {
      found: error.message,
      cause: error,
    });
  });
  if (bytes === undefined) return undefined;
  const content = async function* () {
    yield bytes;
  };
  return { path, executable: false, size: bytes.length, open: content };
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ');
  return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}
