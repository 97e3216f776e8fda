import type { Ecosystems } from '../ecosystems/facts.ts';
import type { Entry } from '../sparse/entry.ts';
import type { Meta } from '../sparse/meta.ts';
import type { ViewName } from '../sparse/view-policy.ts';

/** One version as a view sees it. */
export interface ViewVersion {
  readonly entry: Entry;
  /** Absent where nothing was derived from its archive. */
  readonly ecosystems?: Ecosystems;
}

/** A package as a view sees it, versions in the order of the index; at least one of them has ecosystems. */
export interface ViewPackage {
  readonly name: string;
  /** Without those that were removed: no client may find them. */
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

/** A file that one package, or the registry, has for itself: on the site no other package comes to the same path; where names are flat, whoever writes the folder judges. */
export interface ViewFile {
  /** Below the view's folder, no slash in front. */
  readonly path: string;
  readonly text: string;
}

/** What one package has in a file of several: the file is a JSON array of all parts, sorted by `name` and `vers`. */
export interface ViewPart {
  /** Below the view's folder, no slash in front. */
  readonly path: string;
  /** `name` is the package's. */
  readonly part: { readonly name: string; readonly vers: string; readonly [key: string]: unknown };
}

/** Says what had to be left out of a package's files, a sentence without a period. */
export type Tell = (warning: string) => void;

/** A projection of the index for one client: entries in, files out. */
export interface View {
  /** Its name, and its folder on the site. */
  readonly folder: ViewName;
  /** The files of one package: a function of it and the registry alone, so that a site can be built in part. */
  filesOf(one: ViewPackage, registry: ViewContext, tell: Tell): Iterable<ViewFile | ViewPart>;
  /** Files that stand for the registry as a whole. */
  filesOfRegistry(registry: ViewContext): Iterable<ViewFile>;
}

/** Where a client gets the archive: the whole address. */
export function addressOf({ dl }: Pick<Entry, 'dl'>, { base }: Pick<ViewContext, 'base'>): string {
  return URL.canParse(dl) ? dl : `${base}${dl}`;
}
