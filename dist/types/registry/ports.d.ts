import type { RegistryError } from '../errors.ts';
/** Where a package or an index lives and how open it is. `local` is a folder on this machine. */
export type Visibility = 'public' | 'internal' | 'private' | 'local';
/** The index at one moment: every file from the same commit. */
export interface IndexSnapshot {
    /** Full id of the branch's head commit; absent when the repository can be read and the branch does not exist. */
    readonly head?: string;
    /** Path → text for every path asked for; `undefined`: the commit has no such file. */
    readonly files: ReadonlyMap<string, string | undefined>;
    readonly visibility: Visibility;
    /** Whether the credential may write here; `undefined`: cannot be told from the read. */
    readonly writable?: boolean;
    /** Why a commit of this credential would be refused, where the read shows rules of the branch: `INDEX_PROTECTED`. */
    readonly refusal?: RegistryError;
}
/** Path → new text; `null` deletes a file that the snapshot has. */
export type Changes = ReadonlyMap<string, string | null>;
export interface CommitMessage {
    readonly headline: string;
    readonly body?: string;
}
export type CommitOutcome = {
    readonly kind: 'done';
    readonly commit: string;
}
/** The branch is not where the snapshot saw it; nothing was written. */
 | {
    readonly kind: 'stale';
}
/** No answer that can be trusted came back: the commit may or may not have landed. `retryAfter`: milliseconds. */
 | {
    readonly kind: 'lost';
    readonly cause: unknown;
    readonly retryAfter?: number;
};
/** The index repository: one consistent read, one compare-and-swap. */
export interface IndexStore {
    /** For messages: `acme/registry@main` or a folder. */
    readonly label: string;
    /** Throws `INDEX_NOT_FOUND`, `INDEX_UNREADABLE`, `TOKEN_INVALID`, `RATE_LIMITED`…; never takes "cannot read" for "empty". */
    read(paths: readonly string[]): Promise<IndexSnapshot>;
    /** All changes in one commit on top of `head`, or none. Throws `INDEX_FORBIDDEN`, `INDEX_PROTECTED`… when trying again cannot help. */
    commit(head: string, changes: Changes, message: CommitMessage): Promise<CommitOutcome>;
}
/** Makes the index's branch where it does not exist. `stale`: somebody else made it meanwhile. */
export interface IndexFounder {
    found(files: ReadonlyMap<string, string>, message: CommitMessage): Promise<CommitOutcome>;
}
/** Whether the credential may write to the index, asked without changing anything, where a read cannot tell. */
export interface WriteProbe {
    /** Throws `INDEX_FORBIDDEN` or `INDEX_PROTECTED` when it may not. */
    probe(head: string): Promise<void>;
}
/** A stored file of a release, as the store shows it now. */
export interface Asset {
    readonly id: string;
    readonly name: string;
    readonly size: number;
    /** sha256 in lower-case hex; absent where the store does not tell. */
    readonly digest?: string;
    /** `starter`: an upload that began and has not ended. */
    readonly state: 'uploaded' | 'starter';
    /** Milliseconds since 1970, by the store's clock. */
    readonly createdAt: number;
}
/** What a release (or a folder standing for one) looks like. */
export interface Release {
    readonly id: string;
    readonly tag: string;
    readonly draft: boolean;
    /** Published and immutable: no asset can be added any more. */
    readonly immutable: boolean;
    /** `YYYY-MM-DDTHH:MM:SSZ`; absent while it is a draft. */
    readonly publishedAt?: string;
    /** For people. */
    readonly url: string;
    /** The folder its files lie in, where it is only a folder that stands for a release. */
    readonly folder?: string;
}
export interface ReleaseStore {
    /** The release of a tag, drafts included; of several the published one, else the one with the lowest id. */
    find(tag: string): Promise<Release | undefined>;
    /** Throws `RELEASE_FORBIDDEN`, `RELEASE_BLOCKED`. A lost answer is looked up, not repeated blindly. */
    createDraft(tag: string, commit: string): Promise<Release>;
    /**
     * Gives the tag's published release: another one than it was told, where somebody else was faster. Publishing what is
     * published already is no error. Throws `RELEASE_BLOCKED`…
     */
    publish(release: Release): Promise<Release>;
}
export type UploadOutcome = {
    readonly kind: 'stored';
    readonly asset: Asset;
}
/** A file of that name is there, whole or not: look at it. */
 | {
    readonly kind: 'exists';
}
/** No answer that can be trusted came back: look what is there. `retryAfter`: milliseconds. */
 | {
    readonly kind: 'lost';
    readonly cause: unknown;
    readonly retryAfter?: number;
};
/** A finished file that can be read as often as needed. */
export interface StoredFile {
    /** sha256, lower-case hex. */
    readonly checksum: string;
    /** Bytes. */
    readonly size: number;
    /** Media type; absent: `application/gzip`. */
    readonly type?: string;
    open(): AsyncIterable<Uint8Array>;
}
export interface AssetStore {
    list(release: Release): Promise<readonly Asset[]>;
    /** Throws `ASSET_FORBIDDEN`, `RELEASE_IMMUTABLE`, `HOST_FOREIGN`. */
    upload(release: Release, name: string, file: StoredFile): Promise<UploadOutcome>;
    /** Removes a `starter`; one that is gone already is no error. Never called for an `uploaded` asset. */
    remove(asset: Asset): Promise<void>;
}
/** Reads an asset's bytes and tells where others will find it. */
export interface AssetReader {
    download(release: Release, asset: Asset): AsyncIterable<Uint8Array>;
    /** Where clients download an asset of a published release: `https:`, or relative to the registry's base. */
    downloadUrl(release: Release, name: string): string;
}
/** Releases of one repository, or what stands for them, and their files. */
export interface ArchiveStore extends ReleaseStore, AssetStore, AssetReader {
}
/** Where archives are kept by their checksum, each as the one file of a release of its own. */
export interface Vault {
    /** For messages: `acme/vault` or a folder. */
    readonly label: string;
    /** Where everybody downloads them: see `vault` of `config.json`. */
    readonly template: string;
    readonly store: ArchiveStore;
    /** The newest releases by their tags, drafts included: what a run that died left is among them. */
    newest(): Promise<ReadonlyMap<string, Release>>;
    /** How open it is; asked only for archives that not everybody may have. */
    visibility(): Promise<Visibility>;
}
/** An archive, as the index names it. */
export interface NamedArchive {
    readonly name: string;
    readonly vers: string;
    readonly cksum: string;
    readonly size: number;
    readonly dl: string;
    /** Numeric id of the repository it was published from. */
    readonly repository: {
        readonly id: number;
    };
}
/** Looks where archives are, many at once; what could not be told is in neither answer. */
export interface ArchiveLookout {
    /** Checksums of those that the vault has. */
    kept(archives: readonly NamedArchive[]): Promise<ReadonlySet<string>>;
    /** Those that are not where the index says. */
    gone(archives: readonly NamedArchive[]): Promise<readonly NamedArchive[]>;
}
/** Time and chance, so that waiting can be tested. Only the entries know the real ones. */
export interface Pacing {
    /** Milliseconds since 1970. */
    now(): number;
    sleep(milliseconds: number): Promise<void>;
    /** In [0, 1). */
    random(): number;
}
/** Says what is going on while it goes on. */
export interface Progress {
    step(message: string): void;
    warn(message: string): void;
}
/** Every file below a folder of the index, all of one commit, in no promised order. */
export interface IndexTexts {
    readAll(folder: string): AsyncIterable<readonly [path: string, text: string]>;
}
/** Where an asset is looked for, and what proves that the repository there is the one that published it. */
export interface CounterPlace {
    readonly owner: string;
    readonly name: string;
    readonly tag: string;
    readonly asset: string;
    /** Absent: the place belongs to the registry's own account, or is its vault. */
    readonly proof?: {
        /** Numeric id of the repository. */
        readonly id: number;
        /** The repository must have been there by then: `YYYY-MM-DDTHH:MM:SSZ`. */
        readonly published: string;
    };
}
export interface FoundCounter {
    /** GitHub's node id of the asset. */
    readonly id: string;
    /** Downloads of all time. */
    readonly downloads: number;
}
/** Reads download counters in batches. What is not in an answer was not reached; `null`: there is no such asset. */
export interface DownloadCounters {
    /** Points of GitHub's hourly limit spent so far. */
    readonly used: number;
    /** Why nothing more is read in this run: a limit, or GitHub's trouble. */
    readonly ended: string | undefined;
    /** By node id, in the order given, for at most so many points. */
    byId(ids: readonly string[], points: number): Promise<ReadonlyMap<string, number | null>>;
    /** By place, in the order given, for at most so many points. */
    find<Place extends CounterPlace>(places: readonly Place[], points: number): Promise<ReadonlyMap<Place, FoundCounter | null>>;
}
/** A file of a commit of the index, as git has it. */
export interface CommittedFile {
    readonly path: string;
    /** Git's: `100644`, `100755`, `120000` (link), `160000` (submodule). */
    readonly mode: string;
    readonly size: number;
    /** Absent for what is no file, and for a file larger than anything the index may hold. */
    readonly bytes?: Uint8Array;
}
/** A path that differs between two commits; a side is absent where there is nothing. */
export interface CommittedChange {
    readonly path: string;
    readonly before?: CommittedFile;
    readonly after?: CommittedFile;
}
/** The commits of an index, for looking at them as a whole. */
export interface IndexHistory {
    /** For messages. */
    readonly label: string;
    /** Full id of the commit that is looked at. */
    readonly head: string;
    /** Full id of the commit of a revision; `undefined`: the repository has no such commit. */
    commit(revision: string): Promise<string | undefined>;
    /** Every file of a commit, by default of the head, ordered by path. */
    files(commit?: string): AsyncIterable<CommittedFile>;
    /** What differs from another commit to the head, ordered by path. */
    changes(base: string): AsyncIterable<CommittedChange>;
    /** One file; `undefined`: the commit has none at the path. */
    read(commit: string, path: string): Promise<CommittedFile | undefined>;
}
/** Who made a commit and when; `date` as the store writes it. */
export interface CommitSignature {
    readonly name: string;
    readonly email: string;
    readonly date: string;
}
/** A commit to make: a tree that is there, under a message. */
export interface CommitDraft {
    readonly tree: string;
    readonly message: string;
    readonly author: CommitSignature;
    readonly committer: CommitSignature;
}
/** A commit of a branch. */
export interface PastCommit extends CommitDraft {
    readonly oid: string;
    readonly parents: readonly string[];
    /** Milliseconds since 1970, by the committer's clock. */
    readonly time: number;
}
/** The newest commits of a branch. */
export interface BranchLog {
    /** By first parents, newest first; at least one. */
    readonly commits: readonly PastCommit[];
    /** All that the branch leads to. */
    readonly total: number;
}
/** A branch whose history can be replaced. */
export interface RewritableBranch {
    readonly label: string;
    /** All commits since then (milliseconds since 1970), and some older ones. Throws `INDEX_…`. */
    log(since: number): Promise<BranchLog>;
    /** Puts a commit into the repository; no branch leads to it yet. */
    make(draft: CommitDraft, parent: string | undefined): Promise<Pick<PastCommit, 'oid' | 'tree'>>;
    /** Moves the branch if it is where it is expected, also to what is no descendant. */
    move(from: string, to: string): Promise<CommitOutcome>;
    /** Bytes of the objects that only commits which are not kept lead to; `undefined`: cannot be told. */
    saving(kept: readonly string[]): Promise<number | undefined>;
}
/** Where an asset is looked for. */
export type AssetSpot = Pick<CounterPlace, 'owner' | 'name' | 'tag' | 'asset'>;
/** An asset of a published release, as a list shows it. */
export interface SurveyedAsset {
    /** GitHub's node id: other bytes have another one. */
    readonly id: string;
    /** Bytes. */
    readonly size: number;
    /** Numeric id of the repository that was found at the place. */
    readonly repository: number;
}
/** Looks at many assets in batches. What is not in an answer was not reached. */
export interface AssetSurvey {
    /** Requests left in this run. */
    left(): number;
    /** `null`: there is no such asset. */
    find<Spot extends AssetSpot>(spots: readonly Spot[]): AsyncIterable<readonly [spot: Spot, found: SurveyedAsset | null]>;
    /** File name → sha256 in lower-case hex, of the published release of a tag; `undefined`: it could not be told. */
    digests(spot: AssetSpot): Promise<ReadonlyMap<string, string> | undefined>;
}
/** What a server gives for a path. `unknown`: no answer that can be trusted. */
export type ServedFile = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'absent';
} | {
    readonly kind: 'unknown';
};
/** The registry as it is served, asked so that no cache which others use keeps the answer. */
export interface ServedFiles {
    /** Where it is served, ending in `/`. */
    readonly base: string;
    read(path: string): Promise<ServedFile>;
}
/** Earlier states of the index. */
export interface IndexPast {
    /** The newest commit that is no younger (milliseconds since 1970); `undefined`: none is known. */
    commitAt(time: number): Promise<string | undefined>;
    /** Files of a commit; what is missing from the map could not be told. */
    read(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string | undefined>>;
}
/** The one issue that tells what does not agree. */
export interface ReportIssue {
    /** Opens it, or writes it anew; `undefined`: closes it. */
    tell(text: string | undefined): Promise<'opened' | 'updated' | 'closed' | 'unchanged'>;
}
