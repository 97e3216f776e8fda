import { started } from '../archive/started.ts';
import type { SourceTree } from '../archive/tree.ts';
import { RegistryError } from '../errors.ts';
import { type Git, type GitFailure, gitError } from '../git/git.ts';
import { type GitObject, ObjectReader, streamBlob } from '../git/objects.ts';
import { parseCommit } from '../git/parse-commit.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { exportIgnored } from './attributes.ts';
import { type ListedEntry, listCommit } from './listing.ts';
import { fetchMissing, promisorOf } from './partial.ts';
import { absentProblem, pathProblem, submoduleProblem } from './problems.ts';
import { timeText } from './time.ts';
import { type Found, sourceFiles } from './tree-of.ts';

export interface CommitRequest {
  readonly git: Git;
  /** The repository, or a folder in it. */
  readonly repository: Repository | string;
  /** A full id, or a full name such as `refs/tags/v1.2.3` or `HEAD`. */
  readonly commit: string;
  /** The package folder, from the repository's root, with `/`; `''` for the root. */
  readonly folder: string;
}

/** A commit's files. Disposing ends the git process that reads them; forgetting to does not keep the program alive. */
export interface CommitTree extends SourceTree, AsyncDisposable {
  readonly commit: string;
}

/** Larger blobs are streamed by a process of their own. */
const WHOLE_LIMIT = 1024 * 1024;

interface Opened {
  readonly git: Git;
  readonly gitDir: string;
  readonly reader: ObjectReader;
  readonly failure: GitFailure;
}

/**
 * The package in a folder of a commit: blobs and modes of its tree, minus `export-ignore`; no filter, no setting and no
 * file of the working tree has a say. Throws `SOURCE_UNREADABLE`; files that cannot be packed carry their problem.
 */
export async function openCommit({ git, repository, commit, folder }: CommitRequest): Promise<CommitTree> {
  const failure: GitFailure = { code: 'SOURCE_UNREADABLE', action: `Cannot read the files of ${commit}` };
  const { gitDir } = await repositoryOf(repository, git);
  const reader = new ObjectReader(git, { gitDir, failure });
  const opened = { git, gitDir, reader, failure };
  try {
    const path = folderPath(folder);
    // what an id names cannot change: its files are listed while git looks the commit up
    const listed = FULL_ID.test(commit) ? started(listCommit({ ...opened, commit, folder: path })) : undefined;
    const object = await reader.read(`${commit}^{commit}`);
    if (object === undefined) throw noCommit(commit);
    const { tree, time } = parsed(object, failure);
    const place = { commit: object.oid, folder: path };
    const entries = await wholeList({ ...opened, ...place, tree }, listed ?? listCommit({ ...opened, ...place }));
    return {
      label: `commit ${object.oid.slice(0, 7)}`,
      time: timeText(time * 1000),
      ...place,
      files: await filesOf(opened, place, entries),
      [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
    };
  } catch (error) {
    await reader[Symbol.asyncDispose]();
    throw error;
  }
}

/** A clone may lack what it lists: a partial one then fetches it, and lists it anew. */
async function wholeList(
  clone: Opened & { readonly commit: string; readonly folder: string; readonly tree: string },
  listing: Promise<readonly ListedEntry[]>,
): Promise<readonly ListedEntry[]> {
  const entries = await listing.catch(() => undefined);
  if (entries?.every(({ mode, size }) => size !== undefined || mode === SUBMODULE)) return entries;
  const remote = await promisorOf(clone);
  if (remote === undefined) return entries ?? listing;
  await fetchMissing(clone, remote);
  return await listCommit(clone);
}

const SUBMODULE = '160000';
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

async function repositoryOf(repository: Repository | string, git: Git): Promise<Repository> {
  if (typeof repository !== 'string') return repository;
  const found = await findRepository(repository, git);
  if (found === undefined) throw noRepository(repository);
  return found;
}

async function filesOf(
  opened: Opened,
  place: { commit: string; folder: string },
  entries: readonly ListedEntry[],
): Promise<SourceTree['files']> {
  const prefix = place.folder === '' ? '' : Buffer.from(`${place.folder}/`).toString('latin1');
  const inside = entries.filter(({ raw }) => raw.startsWith(prefix));
  if (inside.length === 0 && place.folder !== '') throw noFolder(place);
  const ignored = await exportIgnored(
    opened,
    entries,
    () => new Set(inside.flatMap((entry) => questions(entry, prefix))),
  );
  const found = new Map<string, Found>();
  const dropped = new Set<string>();
  for (const entry of inside) {
    const raw = entry.raw.slice(prefix.length);
    const path = Buffer.from(raw, 'latin1').toString();
    const isText = Buffer.from(path).toString('latin1') === raw;
    found.set(
      path,
      isText
        ? await foundOf(opened, entry, path)
        : { kind: 'other', problem: pathProblem(path, 'its name is not UTF-8') },
    );
    if (isIgnored(entry, prefix, ignored)) dropped.add(path);
  }
  return await sourceFiles(found, (path) => !dropped.has(path));
}

function isIgnored(entry: ListedEntry, prefix: string, ignored: ReadonlySet<string>): boolean {
  return ignored.size > 0 && questions(entry, prefix).some((path) => ignored.has(path));
}

/** An entry and every folder between it and the package, as `git archive` asks about them: folders and submodules with a slash. */
function questions({ raw, mode }: ListedEntry, prefix: string): string[] {
  const paths = [mode === SUBMODULE ? `${raw}/` : raw];
  // the package folder itself is not asked about: a repository may leave it out of its own archive and still publish it
  for (let end = raw.lastIndexOf('/'); end >= prefix.length; end = raw.lastIndexOf('/', end - 1))
    paths.push(raw.slice(0, end + 1));
  return paths;
}

async function foundOf(
  { git, gitDir, reader, failure }: Opened,
  { mode, oid, size }: ListedEntry,
  path: string,
): Promise<Found> {
  if (mode === SUBMODULE) return { kind: 'other', problem: submoduleProblem(path) };
  if (size === undefined) return { kind: 'other', problem: absentProblem(path, oid) };
  if (mode === '120000')
    return { kind: 'link', target: size > 4096 ? '' : (await reader.expect(oid, 'blob')).bytes.toString() };
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield (await reader.expect(oid, 'blob')).bytes;
  }
  const open = size > WHOLE_LIMIT ? () => streamBlob(git, { gitDir, oid, failure }) : whole;
  return { kind: 'file', executable: (Number.parseInt(mode, 8) & 0o111) !== 0, size, open };
}

function parsed({ bytes }: GitObject, failure: GitFailure): NonNullable<ReturnType<typeof parseCommit>> {
  const commit = parseCommit(bytes);
  if (commit === undefined) throw gitError(failure, 'the commit has no valid committer time');
  return commit;
}

/** The folder as git names it. Throws `INPUT_INVALID` for one outside the repository. */
function folderPath(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  if (!parts.includes('..') && !folder.startsWith('/') && !/[\0\n]/.test(folder)) return parts.join('/');
  throw new RegistryError('INPUT_INVALID', 'Cannot use the package folder: it is not inside the repository', {
    found: JSON.stringify(folder),
    expected: 'a path from the root of the repository, such as `libs/fmt`',
    cure: 'Write the path without `..` and without a leading `/`',
  });
}

function noRepository(folder: string): RegistryError {
  return new RegistryError('SOURCE_UNREADABLE', `Cannot read a commit in ${folder}: there is no git repository`, {
    found: 'no .git in it or above',
    expected: 'a git checkout',
    cure: 'In a workflow, put `- uses: actions/checkout@v6` before this step',
  });
}

function noCommit(commit: string): RegistryError {
  return new RegistryError('SOURCE_UNREADABLE', `Cannot read the files of ${commit}: this clone has no such commit`, {
    found: `no commit ${commit}`,
    expected: 'a commit of this repository',
    cure:
      commit === 'HEAD'
        ? 'Commit the files first: `git add -A && git commit`'
        : `Fetch it: \`git fetch --depth=1 origin ${commit}\``,
  });
}

function noFolder({ commit, folder }: { commit: string; folder: string }): RegistryError {
  return new RegistryError(
    'SOURCE_UNREADABLE',
    `Cannot read the folder ${JSON.stringify(folder)}: commit ${commit.slice(0, 7)} does not have it`,
    {
      found: 'no file below it in that commit',
      expected: 'a folder with committed files: what is published is the commit, not the working tree',
      cure: `Commit it: \`git add ${folder} && git commit\``,
    },
  );
}
