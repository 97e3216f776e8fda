import { type ArchiveFacts, type ArchiveLimits } from './archive.ts';
import type { ExpectedPackage } from './naming.ts';
import type { ArchiveWatch } from './watch.ts';
/** A regular file of an archive, at the moment it passes. */
export interface ArchivedFile {
    /** Relative to the root folder. */
    readonly path: string;
    readonly executable: boolean;
    readonly size: number;
    /** May be left unread, in part or in whole; gone once `onFile` is done. */
    readonly content: AsyncIterable<Uint8Array>;
}
/** A link of a foreign archive that stays inside it. */
export interface ArchivedLink {
    readonly path: string;
    /** Where it leads, relative to the root folder; perhaps another link, a folder, or nothing. */
    readonly target: string;
}
export interface ReadOptions {
    readonly limits?: Partial<ArchiveLimits>;
    /** The root folder the archive must have; another one is `ARCHIVE_MISMATCH`. */
    readonly expectRoot?: string;
    /** The version it must be of, by its root folder, up to what `isArchiveRoot` lets differ; another one is `ARCHIVE_MISMATCH`. */
    readonly expectPackage?: ExpectedPackage;
    /**
     * `refuse` (if absent): only what every client unpacks alike on every system. `follow`: an archive somebody else
     * made, to be packed again: links inside are reported, names that only Windows cannot hold are let through.
     */
    readonly links?: 'refuse' | 'follow';
    readonly onFile?: (file: ArchivedFile) => Promise<void>;
    readonly onLink?: (link: ArchivedLink) => void;
    /** Sees files and packed bytes as they pass, whatever is read of them. */
    readonly watch?: ArchiveWatch | undefined;
}
/**
 * Reads an archive from its first to its last byte, in bounded memory. Throws `ARCHIVE_UNSAFE`, `ARCHIVE_INVALID`,
 * `ARCHIVE_TOO_LARGE` or `ARCHIVE_MISMATCH`: what `onFile` got before is then not to be used.
 */
export declare function readArchive(bytes: AsyncIterable<Uint8Array>, options?: ReadOptions): Promise<ArchiveFacts>;
