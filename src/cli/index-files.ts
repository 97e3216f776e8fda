import { Git, type GitFailure } from '../git/git.ts';
import { ObjectReader } from '../git/objects.ts';
import { indexDir } from '../local/layout.ts';
import type { IndexFiles } from '../serve/registry.ts';

/** The files of a local registry's index, for serving them: one process of git for all of them. */
export interface ServedIndex extends IndexFiles, AsyncDisposable {
  /** Paths below `index/`, sorted. */
  list(head: string): Promise<readonly string[]>;
}

export function servedIndex(dir: string, env: Readonly<Record<string, string | undefined>>): ServedIndex {
  const git = new Git(env);
  const gitDir = indexDir(dir);
  const failure: GitFailure = { code: 'INDEX_UNREADABLE', action: `Cannot read the index ${dir}` };
  const reader = new ObjectReader(git, { gitDir, failure });
  return {
    head: async () => {
      const commit = await reader.read('refs/heads/main^{commit}');
      return commit === undefined ? undefined : { id: commit.oid, time: committedAt(commit.bytes) };
    },
    read: async (head, path) => {
      const object = await reader.read(`${head}:${path}`);
      return object?.type === 'blob' ? object.bytes : undefined;
    },
    list: async (head) => {
      const names = await git.output({ gitDir, args: ['ls-tree', '-r', '-z', '--name-only', head, 'index/'], failure });
      return names
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '');
    },
    [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
  };
}

/** Milliseconds since 1970, from the `committer` line. */
function committedAt(commit: Buffer): number {
  const seconds = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(commit.toString('utf8'))?.[1];
  return Number(seconds ?? 0) * 1000;
}
