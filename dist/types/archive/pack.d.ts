import { type ArchiveFacts, type ArchiveLimits, type ArchiveSink } from './archive.ts';
import type { SourceFile } from './tree.ts';
import type { ArchiveWatch } from './watch.ts';
export interface PackInput {
    /** In any order; the archive's is by the bytes of the paths. */
    readonly files: readonly SourceFile[];
    /** The one root folder, without a slash. */
    readonly root: string;
    readonly limits?: Partial<ArchiveLimits>;
    /** zlib's, 6 if absent; the unpacked tar does not depend on it. */
    readonly level?: number;
    /** Sees files and packed bytes as they are written. */
    readonly watch?: ArchiveWatch | undefined;
}
/**
 * Writes the canonical archive: a function of paths, modes and bytes alone. Throws `PATH_UNSUPPORTED`, `SOURCE_EMPTY`,
 * `SOURCE_UNREADABLE` or `ARCHIVE_TOO_LARGE`; what was written until then is of no use. The sink is not closed.
 */
export declare function packArchive(input: PackInput, sink: ArchiveSink): Promise<ArchiveFacts>;
