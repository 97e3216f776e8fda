/** A file of a built site. Text is UTF-8. */
export type SiteFile = readonly [path: string, content: string | Uint8Array];

/** Files of one commit of the index repository (or of branch `stats`), as they are in git. */
export interface IndexTree {
  /** Full commit id. */
  readonly commit: string;
  /** Committer's date, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly date: string;
  /** Paths below the folders, sorted bytewise; `''` stands for all. */
  list(folder: string): AsyncIterable<string>;
  /** Path and text of every file below a folder, in no promised order; read in one stream. */
  readAll(folder: string): AsyncIterable<readonly [path: string, text: string]>;
  /** Path → text of those that exist. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Paths that differ from an earlier commit; `undefined`: that commit is unknown here (history was rewritten). */
  changedSince(commit: string): Promise<readonly string[] | undefined>;
}

/** Where the built site goes. Paths are relative, with `/`. */
export interface SiteOutput {
  write(files: Iterable<SiteFile> | AsyncIterable<SiteFile>): Promise<void>;
  remove(paths: readonly string[]): Promise<void>;
  /** Copies files of the index's commit byte for byte to the same path, natively and without reading them. */
  copyTree(tree: IndexTree, folders: readonly string[]): Promise<void>;
}
