import { RegistryError } from '../errors.ts';
import { type Git, type GitFailure, gitError } from '../git/git.ts';
import { ObjectReader } from '../git/objects.ts';
import { findRepository } from '../git/repository.ts';
import type { IndexTexts } from '../registry/ports.ts';

export interface CheckoutOptions {
  readonly git: Git;
  /** A folder in a clone of the index repository. */
  readonly folder: string;
  readonly branch: string;
}

/** Largest file that is read, in bytes. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Files asked for before the first is awaited. */
const AHEAD = 64;

/** The index as a clone on this machine has it: files of the branch's commit, never of the working tree. Throws `INDEX_NOT_FOUND`. */
export function createCheckoutTexts(options: CheckoutOptions): IndexTexts {
  return { readAll: (folder) => readAll(options, folder) };
}

async function* readAll(options: CheckoutOptions, folder: string): AsyncGenerator<readonly [string, string]> {
  const { git } = options;
  const failure: GitFailure = {
    code: 'INDEX_UNREADABLE',
    action: `Cannot read the index in ${options.folder}`,
    cure: 'Check the index out with actions/checkout in a step before',
  };
  const repository = await findRepository(options.folder, git);
  if (repository === undefined) throw notChecked(options);
  const { gitDir } = repository;
  await using reader = new ObjectReader(git, { gitDir, failure, limit: MOST_BYTES });
  const commit = await commitOf(reader, options);
  const args = ['ls-tree', '-r', '-z', '--full-tree', commit, '--', `${folder}/`];
  const files = listed((await git.output({ gitDir, args, failure })).toString());
  for (let start = 0; start < files.length; start += AHEAD) {
    const some = files.slice(start, start + AHEAD);
    const objects = await Promise.all(some.map(({ oid }) => reader.expect(oid, 'blob')));
    for (const [at, { path }] of some.entries()) {
      const object = objects[at];
      if (object === undefined) throw gitError(failure, `${path} is missing`);
      yield [path, object.bytes.toString()];
    }
  }
}

async function commitOf(reader: ObjectReader, options: CheckoutOptions): Promise<string> {
  for (const ref of [`refs/remotes/origin/${options.branch}`, `refs/heads/${options.branch}`]) {
    const commit = await reader.read(`${ref}^{commit}`);
    if (commit !== undefined) return commit.oid;
  }
  throw notChecked(options);
}

function listed(text: string): readonly { readonly path: string; readonly oid: string }[] {
  const files: { path: string; oid: string }[] = [];
  for (const line of text.split('\0')) {
    const [, oid, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (oid !== undefined && path !== undefined) files.push({ path, oid });
  }
  return files;
}

function notChecked({ folder, branch }: CheckoutOptions): RegistryError {
  return new RegistryError('INDEX_NOT_FOUND', `Cannot read the index: the branch "${branch}" is not checked out`, {
    found: `no such branch in a repository at ${folder}`,
    expected: 'a clone of the index repository with that branch',
    cure: `Check it out in a step before:\n- uses: actions/checkout@v6\n  with: { ref: ${branch}, persist-credentials: false }`,
  });
}
