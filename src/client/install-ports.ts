import type { Entry } from '../sparse/entry.ts';
import type { TrustRules } from '../trust/rules.ts';
import type { Proof } from './proof.ts';

/** What a registry says about one of its files. */
export type IndexAnswer =
  | { readonly kind: 'text'; readonly text: string; readonly etag?: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'absent' };

/** Bytes of an archive from `start` on, to its end. */
export interface ArchiveAnswer {
  readonly start: number;
  readonly etag?: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Where an interrupted download goes on. */
export interface Resume {
  readonly start: number;
  readonly etag: string;
}

/** A registry that packages are installed from. */
export interface PackageSource {
  /** What settings and lock files call it. */
  readonly id: string;
  /** For messages. */
  readonly label: string;
  /** A file of the registry; with the `etag` of a copy, `unchanged` says that the copy is good. Throws `DOWNLOAD_FAILED`, `INDEX_…`. */
  read(path: string, etag?: string): Promise<IndexAnswer>;
  /** An archive; `dl` is an address, or relative to the registry's base. May start anew although asked to go on. Throws `DOWNLOAD_FAILED`. */
  open(dl: string, size: number, resume?: Resume): Promise<ArchiveAnswer>;
}

/** The registries of a project, by the name that `Registries` gives. */
export interface SourceOpener {
  open(id: string): PackageSource;
}

/** A copy of a registry's file as it was last seen. */
export interface CachedFile {
  /** `undefined`: the registry had no such file. */
  readonly text: string | undefined;
  readonly etag?: string;
}

/** Copies of index files. A copy that cannot be read counts as none; one that cannot be written is no error. */
export interface IndexCache {
  find(registry: string, path: string): Promise<CachedFile | undefined>;
  keep(registry: string, path: string, file: CachedFile): Promise<void>;
}

/** An archive to have: its sha256 in hex, and its bytes. */
export interface WantedArchive {
  readonly checksum: string;
  readonly size: number;
}

/** The archive, or the sha256 and size of what came in its place. */
export type Received =
  | { readonly kind: 'kept'; readonly open: () => AsyncIterable<Uint8Array> }
  | { readonly kind: 'other'; readonly checksum: string; readonly size: number };

/** Archives by their sha256. What it gives is checked by whoever reads it: a disk is not to be trusted for long. */
export interface ArchiveCache {
  find(archive: WantedArchive): Promise<(() => AsyncIterable<Uint8Array>) | undefined>;
  /** Downloads and keeps an archive, going on where an earlier try ended; what came instead is told and not kept. */
  receive(archive: WantedArchive, ask: (resume?: Resume) => Promise<ArchiveAnswer>): Promise<Received>;
}

/** What is known of a package that was installed. */
export interface InstalledPackage {
  readonly version: string;
  readonly checksum: string;
}

/** A package put together, not yet to be seen. */
export interface PackageStage {
  write(path: string, file: { executable: boolean; size: number; content: AsyncIterable<Uint8Array> }): Promise<void>;
}

/** A change of what is installed, made by one process at a time. */
export interface Installing {
  stage(name: string): Promise<PackageStage>;
  /** Puts what was staged into place, removes what is named, and remembers what is installed now. Throws `TARGET_EXISTS`, `TARGET_FORBIDDEN`. */
  commit(change: InstalledChange): Promise<void>;
  /** Removes what is left of the work, and lets others go on. */
  end(): Promise<void>;
}

export interface InstalledChange {
  readonly installed: ReadonlyMap<string, InstalledPackage>;
  readonly removed: readonly string[];
  /** Replace what somebody else put there. */
  readonly force: boolean;
  /** Called once, when all that could forbid the change has been looked at and nothing is changed yet. */
  readonly record: () => Promise<void>;
}

/** One file of an installed package, as it is on disk. */
export interface FoundFile {
  readonly path: string;
  readonly kind: 'file' | 'other';
  readonly executable: boolean;
  content(): AsyncIterable<Uint8Array>;
}

/** The folder packages are installed to. */
export interface Installation {
  /** Path of a package, for messages. */
  pathOf(name: string): string;
  /** What we installed and is still there. */
  installed(): Promise<ReadonlyMap<string, InstalledPackage>>;
  /** Of these names, those whose place is taken by something we did not put there. */
  foreign(names: readonly string[]): Promise<readonly string[]>;
  /** Waits for another install in the same folder. Throws `TARGET_FORBIDDEN`, `INSTALL_BUSY`. */
  begin(): Promise<Installing>;
  /** Removes what an earlier install that was killed has left, where nothing else is to be done. */
  tidyUp(): Promise<void>;
  /** Everything below a package's folder that is no folder. */
  files(name: string): Promise<readonly FoundFile[]>;
  /** Whether files can be marked as executable here. */
  readonly knowsExecutable: boolean;
}

/** The text files of the project that installs. */
export interface ProjectFiles {
  /** `undefined`: there is no such file. `path` is relative to the project, with `/`. */
  read(path: string): Promise<Uint8Array | undefined>;
  write(path: string, text: string): Promise<void>;
}

/** Bundles by their sha256. A copy that is not of that sum counts as none; one that cannot be written is no error. */
export interface BundleCache {
  find(sha256: string): Promise<string | undefined>;
  keep(sha256: string, text: string): Promise<void>;
}

/** Where to look for a bundle, and whose builds count. */
export interface BundlePlace {
  readonly source: PackageSource;
  readonly rules: TrustRules;
  /** Take it from the cache alone. */
  readonly offline: boolean;
}

/** Proves by the bundle that an entry names where its archive was built. Throws `PROVENANCE_…`, `OFFLINE_MISS`, `DOWNLOAD_FAILED`. */
export interface BundleProver {
  prove(entry: Entry, place: BundlePlace): Promise<Proof>;
}

/** Says what is going on while it goes on. */
export interface InstallProgress {
  step(message: string): void;
  warn(message: string): void;
}
