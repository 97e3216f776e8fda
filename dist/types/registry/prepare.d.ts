import type { ArchiveFacts, StoredArchive } from '../archive/archive.ts';
import type { SourceFile, SourceTree } from '../archive/tree.ts';
import { type Problem } from '../errors.ts';
import { type Manifest, type RepositoryMetadata } from '../manifest/manifest.ts';
/** A manifest and where it was read. */
export interface ReadManifest {
    readonly manifest: Manifest;
    readonly warnings: readonly Problem[];
}
/** A package ready to be judged: manifest, README, archive. */
export interface PreparedPackage extends ReadManifest {
    readonly tree: SourceTree;
    /** File name of the archive. */
    readonly archiveName: string;
    readonly archive: StoredArchive;
    /** A ready-made archive as it came: published as it is where the release or the index has it already. */
    readonly original?: ArchiveFacts;
    readonly readme?: string;
}
/** Packs files to a place where the archive can be read again as often as needed. */
export interface ArchivePacker {
    pack(files: readonly SourceFile[], root: string): Promise<StoredArchive>;
}
/** Reads a package's manifest out of its tree. Throws `MANIFEST_MISSING` and whatever `parseManifest` finds, files that are not there included. */
export declare function readManifest(tree: SourceTree, path?: string, defaults?: RepositoryMetadata): Promise<ReadManifest>;
/** Selects and packs the files of a package whose manifest has been read. */
export declare function preparePackage(tree: SourceTree, read: ReadManifest, packer: ArchivePacker): Promise<PreparedPackage>;
