import type { Layout } from '../sparse/path.ts';
import type { ViewName } from '../sparse/view-policy.ts';

/** A file of a built site. Text is UTF-8. */
export type SiteFile = readonly [path: string, content: string | Uint8Array];

/** Largest file that is taken out of a tree, in bytes: one of a package is far below. */
export const LARGEST_FILE = 16 * 1024 * 1024;

export interface ReadAll {
  /** Told of each file that is larger than `LARGEST_FILE`. */
  tooLarge?(path: string, bytes: number): void;
}

/** Files of one commit of the index repository (or of branch `stats`), as they are in git. */
export interface IndexTree {
  /** Full commit id. */
  readonly commit: string;
  /** Committer's date, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly date: string;
  /** Paths of the files below the folder, sorted bytewise, and their lengths in bytes; `''` stands for all. */
  list(folder: string): AsyncIterable<readonly [path: string, bytes: number]>;
  /** Path and text of every file below a folder, in no promised order; read in one stream. What is no file, or larger than `LARGEST_FILE`, is left out. */
  readAll(folder: string, how?: ReadAll): AsyncIterable<readonly [path: string, text: string]>;
  /** Path → text of those that exist. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What `read` says of each list of paths, in turn. `packages`: how many they are of; `folders`: those the paths begin with. */
  readLists(
    lists: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
    about: { readonly packages: number; readonly folders: readonly string[] },
  ): AsyncIterable<ReadonlyMap<string, string>>;
  /** Path → length in bytes of those that exist, without reading them. */
  sizes(paths: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Paths that differ from an earlier commit; `undefined`: that commit is unknown here (history was rewritten). */
  changedSince(commit: string): Promise<readonly string[] | undefined>;
  /** The tree of an earlier commit that `changedSince` knows; it lives as long as this one. */
  at(commit: string): IndexTree;
}

/** Whether a site can have a file at the path: nothing leads out of its folder, to a dotfile, or to a name that a disk or a web server refuses. */
export function isSitePath(path: string): boolean {
  return !/(?:^|\/)(?:[./]|$|[^/]{250,})|[\\\0-\x1f\x7f]/.test(path);
}

/** Where the built site goes. Paths are relative, with `/`. */
export interface SiteOutput {
  /** Removes all that earlier builds wrote. */
  clear(): Promise<void>;
  /** Text of a file that an earlier build wrote; rejects when there is none. */
  read(path: string): Promise<string>;
  write(files: Iterable<SiteFile> | AsyncIterable<SiteFile>): Promise<void>;
  /** Removes files, and with a `/` at the end folders with all that is in them; what is not there is no error. */
  remove(paths: Iterable<string>): Promise<void>;
  /** Copies files of the index's commit byte for byte to the same path, natively where they are many. */
  copyTree(tree: IndexTree, paths: readonly string[]): Promise<void>;
}

/** Archives that lie beside the index on this machine. */
export interface ArchivePlacer {
  /** Puts archives into the output: its path → relative `dl` of the archive, which is below `archives/`. Gives those that are not there. */
  place(files: ReadonlyMap<string, string>): Promise<readonly string[]>;
}

/** What the search index is made from, as a thread of its own can be given it. */
export interface SearchWork {
  /** Of `SearchInput`. */
  readonly ranking: readonly string[];
  /** Rows of all packages, as `encodeRows` writes them, in shared memory. */
  readonly blocks: readonly Uint8Array[];
}

/** A package as it is packed for the browser; its own files are read where it is packed. */
export interface PackWork {
  readonly name: string;
  /** What the registry knows of it beside its own files, as `encodeAbout` writes it. */
  readonly about: string;
  /** Whether something is derived from its archives for other package managers. */
  readonly isDerived: boolean;
}

/** What one packed file is made from. */
export interface ShardWork {
  readonly path: string;
  readonly packages: readonly PackWork[];
}

/** How the files of packages are found and read, the same for all that is packed. */
export interface PackSetting {
  readonly layout: Layout;
  /** Other package managers that the registry serves. */
  readonly served: readonly ViewName[];
  /** Paths of files that cannot be used. */
  readonly damaged: ReadonlySet<string>;
  /** How many packages there are. */
  readonly packages: number;
  /** Whether something is derived from the archives of any package. */
  readonly derived: boolean;
}

/** Work of a large site that is done at the same time, in threads of its own; their files are in the output once it ends. */
export interface SiteThreads {
  search(work: SearchWork): Promise<void>;
  /** Packs shards; `meanwhile` is done here to its end, a piece with each step. */
  pack(work: PackingWork, meanwhile: AsyncIterator<unknown>): Promise<void>;
}

export interface PackingWork {
  readonly setting: PackSetting;
  readonly shards: Iterable<ShardWork>;
}

/** A state as bytes. Its head tells it from all others. */
export interface KeptBytes {
  readonly head: Uint8Array;
  /** Most are those of the state before. */
  readonly blocks: readonly Uint8Array[];
}

/** What a build keeps for the next one. */
export interface SiteMemory {
  /** What was saved last, to the byte. `undefined`: nothing was kept, it is damaged, or it does not belong to what is in the output. */
  load(): Promise<KeptBytes | undefined>;
  /** What `load` gave is not built on: `save` gets nothing of it. */
  drop(): void;
  /** From here on the output belongs to no kept state: a build that dies is followed by a full one. */
  forget(): Promise<void>;
  /** Called last, when the output is complete. Blocks that `load` gave need not be written again. */
  save(state: KeptBytes): Promise<void>;
}

/** Says what is going on while it goes on. */
export interface SiteProgress {
  step(message: string): void;
  warn(message: string): void;
}
