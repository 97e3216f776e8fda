import { peel } from './git/commit.ts';
import { walkTree } from './git/tree.ts';
import type { Release } from './world/release.ts';
import type { Repository } from './world/repository.ts';
import type { World } from './world/world.ts';

export interface ReleaseState {
  readonly tag: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable: boolean;
  readonly name: string | null;
  readonly body: string | null;
  readonly assets: readonly {
    readonly name: string;
    readonly digest: string | null;
    readonly state: string;
    readonly contentType: string;
  }[];
}

export interface RepositoryState {
  readonly visibility: string;
  /** Ref → path → blob. */
  readonly refs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly releases: readonly ReleaseState[];
  readonly issues: readonly unknown[];
  readonly attestations: readonly unknown[];
  readonly dispatches: readonly unknown[];
}

/** Everything that matters, without ids and times: two runs can be compared. */
export function stateOf({ repositories }: World): Record<string, RepositoryState> {
  return Object.fromEntries(
    repositories
      .map((repository) => [repository.fullName, repositoryState(repository)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function repositoryState(repository: Repository): RepositoryState {
  const refs = repository.git.refs.list('refs/').map(([name, oid]) => [name, filesOf(repository, oid)] as const);
  return {
    visibility: repository.visibility,
    refs: Object.fromEntries(refs),
    releases: repository.releases.map(releaseState).sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b))),
    issues: repository.issues.map(({ number, title, body, state, labels, comments }) => ({
      number,
      title,
      body,
      state,
      labels,
      comments: comments.map((comment) => comment.body),
    })),
    attestations: repository.attestations.map(({ subjects, predicateType }) => ({ subjects, predicateType })),
    dispatches: [...repository.dispatches],
  };
}

function releaseState({ tag, draft, prerelease, immutable, name, body, assets }: Release): ReleaseState {
  const files = assets.map((asset) => ({
    name: asset.name,
    digest: asset.digest,
    state: asset.state,
    contentType: asset.contentType,
  }));
  return { tag, draft, prerelease, immutable, name, body, assets: files.sort((a, b) => compare(a.name, b.name)) };
}

function filesOf(repository: Repository, oid: string): Record<string, string> {
  const { objects } = repository.git;
  const commit = peel(objects, oid);
  const tree = commit === undefined ? undefined : repository.git.treeOf(commit);
  if (tree === undefined) return {};
  const files: Record<string, string> = {};
  for (const [path, { mode, oid: blob }] of walkTree(objects, tree))
    files[path] = mode === '100644' ? blob : `${blob} ${mode}`;
  return files;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
