import type { RepositoryMetadata } from '../../manifest/manifest.ts';
import type { IndexStore } from '../ports.ts';

/** A place to look for releases. */
export interface RepositoryPlace {
  readonly owner: string;
  readonly name: string;
}

/** A repository as GitHub shows it now; numeric ids decide. */
export interface SourceFacts extends RepositoryPlace {
  /** `github.com`. */
  readonly host: string;
  readonly id: number;
  readonly ownerId: number;
  readonly visibility: 'public' | 'internal' | 'private';
  readonly archived: boolean;
}

/** A release as a list shows it. */
export interface ReleaseBrief {
  /** GitHub's node id. */
  readonly id: string;
  readonly tag: string;
  readonly draft: boolean;
  /** `YYYY-MM-DDTHH:MM:SSZ`; absent: not published. */
  readonly publishedAt?: string;
  readonly updatedAt: string;
}

/** What a look at a repository found; newest releases first. */
export interface RepositoryLook {
  readonly source: SourceFacts;
  /** Whether the default branch has `.clyde/package.yaml` at its root. */
  readonly hasManifest: boolean;
  /** `.clyde/registry.yaml` of the default branch; `null`: there is none; absent: it cannot be told. */
  readonly wishes?: string | null;
  readonly releases: readonly ReleaseBrief[];
  /** Where the next page of releases begins; absent: that was all. */
  readonly next?: string;
}

/** `absent`: GitHub says that there is no such repository, or shows it to nobody. */
export type Look = { readonly kind: 'found'; readonly look: RepositoryLook } | { readonly kind: 'absent' };

/** An asset as the release shows it. */
export interface AssetFacts {
  /** GitHub's node id: other bytes have another one. */
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly updatedAt: string;
}

/** A release, its repository, and its tag, read anew from GitHub. */
export interface ReleaseFacts extends ReleaseBrief {
  readonly source: SourceFacts;
  readonly repositoryCreatedAt: string;
  readonly ownerCreatedAt?: string;
  /** Web address of the repository. */
  readonly url: string;
  readonly metadata: RepositoryMetadata;
  /** What the repository is a fork of, and the name its manifest claims. */
  readonly parent?: { readonly fullName: string; readonly id?: number; readonly manifestName?: string };
  /** The commit that the repository's own ref of the tag leads to; absent: no such ref, or it leads to no commit. */
  readonly commit?: string;
  readonly assets: readonly AssetFacts[];
}

/** What must still be so just before the commit. */
export type ReleaseState = Pick<ReleaseFacts, 'id' | 'draft' | 'commit'> & {
  readonly source: Pick<SourceFacts, 'id' | 'ownerId' | 'visibility'>;
  readonly assets: readonly AssetFacts[];
};

/**
 * GitHub's lists, in batches. What is not in an answer was not reached: a repository that makes trouble leaves the others
 * alone. Every call stops when the budget is spent.
 */
export interface ReleaseFinder {
  /** Requests left in this run. */
  left(): number;
  look(places: readonly RepositoryPlace[]): AsyncIterable<readonly [RepositoryPlace, Look]>;
  /** Where a repository is now, by its numeric id. */
  locate(id: number): Promise<RepositoryPlace | undefined>;
  /** Every public repository of an account. */
  list(login: string): AsyncIterable<RepositoryLook>;
  /** The releases after a place in the list. */
  page(place: RepositoryPlace, after: string): Promise<Pick<RepositoryLook, 'releases' | 'next'> | undefined>;
  /** By node id; `null`: there is no such release any more. */
  releases(ids: readonly string[]): AsyncIterable<readonly [id: string, facts: ReleaseFacts | null]>;
  states(ids: readonly string[]): Promise<ReadonlyMap<string, ReleaseState | null>>;
}

/** Downloads what everybody can. */
export interface PublicAssets {
  /** Where everybody downloads an asset. */
  url(place: RepositoryPlace, tag: string, asset: string): string;
  /** Bounded in bytes and time. Throws `DOWNLOAD_FAILED`. */
  download(url: string, maxBytes: number): AsyncIterable<Uint8Array>;
}

/** A branch of which every commit that was read stays at hand. */
export interface BranchStore extends IndexStore {
  /** Text of files at a commit that `read` or `head` gave. */
  readAt(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string | undefined>>;
  /** Every path below a folder at such a commit. */
  pathsAt(commit: string, folder: string): Promise<readonly string[]>;
  /** Every file below a folder at such a commit. */
  textsAt(commit: string, folder: string): AsyncIterable<readonly [path: string, text: string]>;
}

/** An open issue that asks for a publish. Whoever wrote it: it names a repository, and nothing else of it counts. */
export interface PublishRequestIssue {
  readonly number: number;
  readonly body: string;
  /** An answer of ours is there already: the run that gave it died before it closed the issue. */
  readonly answered: boolean;
}

export interface RequestDesk {
  open(): Promise<readonly PublishRequestIssue[]>;
  /** Says how it went; `undefined`: it has been said. Then closes the issue. */
  close(issue: PublishRequestIssue, answer: string | undefined, outcome: 'completed' | 'not_planned'): Promise<void>;
}
