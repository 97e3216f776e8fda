import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peel, readCommit, type Signature, writeCommit } from './commit.ts';
import { isOid } from './object.ts';
import { ObjectStore } from './object-store.ts';
import { RefStore } from './ref-store.ts';
import { editTree, findInTree, type TreeChanges, type TreeEntry, writeTree } from './tree.ts';

/** Above this many files a commit goes into one pack. */
const BULK = 400;

export interface NewCommit {
  readonly parents: readonly string[];
  readonly changes: TreeChanges;
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** A real bare repository on this disk that git itself, `git fsck --strict` and `git push` can work with. */
export class GitRepository {
  readonly gitDir: string;
  readonly objects: ObjectStore;
  readonly refs: RefStore;

  constructor(gitDir: string, defaultBranch: string) {
    for (const folder of ['objects/pack', 'objects/info', 'refs/heads', 'refs/tags', 'hooks']) {
      mkdirSync(join(gitDir, folder), { recursive: true });
    }
    this.gitDir = gitDir;
    this.objects = new ObjectStore(gitDir);
    this.refs = new RefStore(gitDir);
    writeFileSync(join(gitDir, 'config'), CONFIG);
    this.setDefaultBranch(defaultBranch);
  }

  setDefaultBranch(branch: string): void {
    writeFileSync(join(this.gitDir, 'HEAD'), `ref: refs/heads/${branch}\n`);
  }

  blob(content: Buffer | string): string {
    return this.objects.write('blob', content);
  }

  /** A commit on top of the first parent's tree; no ref moves. */
  commit({ parents, changes, author, committer, message }: NewCommit): string {
    const write = (): string => {
      const base = parents[0] === undefined ? undefined : readCommit(this.objects, parents[0])?.tree;
      const tree = changes.size === 0 && base !== undefined ? base : editTree(this.objects, base, changes);
      return writeCommit(this.objects, {
        tree: tree ?? writeTree(this.objects, new Map()),
        parents,
        author,
        committer,
        message,
      });
    };
    return changes.size > BULK ? this.objects.bulk(write) : write();
  }

  /** Runs `work` and writes what it makes as one pack where `files` are many. */
  bulk<Result>(files: number, work: () => Result): Result {
    return files > BULK ? this.objects.bulk(work) : work();
  }

  treeOf(commit: string): string | undefined {
    return readCommit(this.objects, commit)?.tree;
  }

  /** What stands at a path of a commit. */
  entry(commit: string, path: string): TreeEntry | undefined {
    const tree = this.treeOf(commit);
    return tree === undefined ? undefined : findInTree(this.objects, tree, path);
  }

  file(commit: string, path: string): Buffer | undefined {
    const entry = this.entry(commit, path);
    const object = entry === undefined ? undefined : this.objects.read(entry.oid);
    return object?.type === 'blob' ? object.content : undefined;
  }

  /** The commit that a full id, branch, tag or qualified ref names. */
  resolve(name: string): string | undefined {
    for (const candidate of [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]) {
      const oid = candidate.startsWith('refs/') ? this.refs.get(candidate) : undefined;
      if (oid !== undefined) return peel(this.objects, oid);
    }
    return isOid(name) ? peel(this.objects, name) : undefined;
  }

  /** Everything from the newest commit back, first parents first. */
  *history(from: string): Generator<string> {
    const queue = [from];
    const seen = new Set(queue);
    for (const next of queue) {
      yield next;
      for (const parent of readCommit(this.objects, next)?.parents ?? []) {
        if (!seen.has(parent)) queue.push(parent);
        seen.add(parent);
      }
    }
  }
}

const CONFIG = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = true
[gc]
\tauto = 0
[receive]
\tunpackLimit = 100000
\tautogc = false
\tdenyNonFastForwards = false
\tdenyDeleteCurrent = ignore
[http]
\treceivepack = true
[uploadpack]
\tallowFilter = true
\tallowAnySHA1InWant = true
[transfer]
\tfsckObjects = true
`;
