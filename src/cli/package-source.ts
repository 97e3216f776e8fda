import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile, SourceTree } from '../archive/tree.ts';
import { RegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { BUILD_FILE_PATH } from '../manifest/manifest.ts';
import { type ReadManifest, readManifest } from '../registry/prepare.ts';
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
}

/** Opens what would be published: the commit a package folder stands at, or the folder itself where there is no git. */
export async function openPackage(
  { folder, manifest }: PackageRequest,
  context: CommandContext,
): Promise<OpenedPackage> {
  const { tree, changed } = await openTree(folder, context);
  if (changed.length > 0) context.terminal.progress.warn(`Not committed, so not published: ${listed(changed)}`);
  return { tree, ...(await readManifest(tree, manifest)) };
}

/** The same for looking at while it is being written: manifest and build file are those on disk. */
export async function openDraft({ folder, manifest }: PackageRequest, context: CommandContext): Promise<OpenedPackage> {
  const { tree, changed } = await openTree(folder, context);
  const drafts = await Promise.all([manifest, BUILD_FILE_PATH].map((path) => fileOnDisk(folder, path)));
  const found = drafts.filter((file) => file !== undefined);
  const others = tree.files.filter(({ path }) => path !== manifest && path !== BUILD_FILE_PATH);
  const draft = tree.commit === undefined ? tree : { ...tree, files: [...others, ...found] };
  const read = await readManifest(draft, manifest);
  if (changed.length > 0)
    context.terminal.progress.warn(`Not committed yet, and publishing takes the commit: ${listed(changed)}`);
  return { tree: draft, ...read };
}

interface OpenedTree {
  readonly tree: SourceTree;
  /** Paths that differ from the commit. */
  readonly changed: readonly string[];
}

async function openTree(folder: string, context: CommandContext): Promise<OpenedTree> {
  const git = new Git(context.env);
  const place = await placeOf(folder);
  context.sourceRoots.push(place?.top ?? folder);
  if (place === undefined) return { tree: await openFolder(folder), changed: [] };
  const state = await git.output({
    args: [
      '-c',
      'core.autocrlf=input',
      'status',
      '--porcelain',
      '-z',
      '--untracked-files=all',
      '--no-renames',
      '--',
      place.folder === '' ? '.' : place.folder,
    ],
    gitDir: place.gitDir,
    workTree: place.top,
    failure: { code: 'SOURCE_UNREADABLE', action: `Cannot compare ${folder} with its commit` },
  });
  const changed = state
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
  return { tree: await openSource(folder, { git }), changed };
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
