import type { Ecosystems } from '../ecosystems/facts.ts';
import type { Entry } from '../sparse/entry.ts';
import type { Meta } from '../sparse/meta.ts';

/** One version as a view sees it. */
export interface ViewVersion {
  readonly entry: Entry;
  /** Absent where nothing was derived from its archive. */
  readonly ecosystems?: Ecosystems;
}

/** A package as a view sees it, versions in the order of the index. */
export interface ViewPackage {
  readonly name: string;
  readonly versions: readonly ViewVersion[];
  /** Version that people get; absent where all are yanked and none is left. */
  readonly latest?: string;
  readonly meta?: Meta;
}

/** What views need to know of the registry. */
export interface ViewContext {
  /** Where it is served, ending in `/`. */
  readonly base: string;
  /** The name by which clients' configurations call it, `clyde`. */
  readonly name: string;
  /** Where cargo finds archives: a template with `{sha256-checksum}`; absent: there is no vault, and no cargo view. */
  readonly vault?: string;
}

export interface ViewFile {
  /** Below the view's folder, no slash in front. */
  readonly path: string;
  readonly text: string;
}

/** A projection of the index for one client: entries in, files out. */
export interface View {
  /** Folder on the site, `cargo`. */
  readonly folder: string;
  /** The files of one package: a function of it and the registry alone, so that a site can be built in part. */
  filesOf(one: ViewPackage, registry: ViewContext): readonly ViewFile[];
  /** Files that stand for the registry as a whole. */
  filesOfRegistry(registry: ViewContext): readonly ViewFile[];
}
