import type { ArchiveFacts } from '../archive/archive.ts';
import type { SourceTree } from '../archive/tree.ts';
import type { RegistryError } from '../errors.ts';
import type { ReadManifest } from '../registry/prepare.ts';

/** A package folder of the commit whose manifest could be read. */
export interface FoundPackage {
  readonly tree: SourceTree & AsyncDisposable;
  readonly read: ReadManifest;
  /** The ready-made archive it is packed from, where its root folder is the one an archive has. */
  readonly original?: ArchiveFacts;
}

/** A package folder that could not be read, or that the tag is not about. */
export type PackageFinding =
  | { readonly kind: 'package'; readonly found: FoundPackage }
  | { readonly kind: 'failed'; readonly subject: string; readonly error: RegistryError }
  | { readonly kind: 'skipped'; readonly subject: string; readonly reason: string };
