import type { ArchiveFacts, StoredArchive } from '../archive/archive.ts';
import type { SourceFile, SourceTree } from '../archive/tree.ts';
import type { ArchiveWatch } from '../archive/watch.ts';
import type { Ecosystems } from '../ecosystems/facts.ts';
import { type Problem } from '../errors.ts';
import { type Manifest, type RepositoryMetadata } from '../manifest/manifest.ts';
import type { EcosystemName } from '../sparse/ecosystem-name.ts';
import { type Identity, type Recognition } from './recognition.ts';
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
    /** What the archive is to other clients. */
    readonly ecosystems?: Ecosystems;
    /** Names among those of other clients, for which the index is to be asked. */
    readonly names?: readonly EcosystemName[];
    /** Tells what another archive of the version is to other clients, where one is adopted. */
    readonly recognise?: () => Recognition;
    /** Why it is nothing to clients that one might expect, in passing. */
    readonly notes?: readonly string[];
}
/** A package whose files are chosen, and not read yet but for a few. */
export interface ChosenPackage extends ReadManifest, Identity {
    readonly tree: SourceTree;
    readonly files: readonly SourceFile[];
}
/** Packs files to a place where the archive can be read again as often as needed. */
export interface ArchivePacker {
    pack(files: readonly SourceFile[], root: string, watch: ArchiveWatch): Promise<StoredArchive>;
}
/** Reads a package's manifest out of its tree. Throws `MANIFEST_MISSING` and whatever `parseManifest` finds, files that are not there included. */
export declare function readManifest(tree: SourceTree, path?: string, defaults?: RepositoryMetadata): Promise<ReadManifest>;
/** Selects and packs the files of a package whose manifest has been read. */
export declare function preparePackage(tree: SourceTree, read: ReadManifest, packer: ArchivePacker): Promise<PreparedPackage>;
/** Selects the files of a package, and looks into those that name it for other clients. */
export declare function choosePackage(tree: SourceTree, read: ReadManifest): Promise<ChosenPackage>;
/** Packs the files, and recognises on the way what they are to other clients. Throws `ECOSYSTEM_INVALID`, `ECOSYSTEM_MISMATCH`. */
export declare function packPackage(chosen: ChosenPackage, packer: ArchivePacker): Promise<PreparedPackage>;
