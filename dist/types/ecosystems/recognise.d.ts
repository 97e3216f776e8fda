import type { ArchiveFacts } from '../archive/archive.ts';
import type { ArchiveWatch, WatchedFile } from '../archive/watch.ts';
import type { Problem } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import type { Ecosystems } from './facts.ts';
/** What an archive has to say of itself, so that it can be told whether its files agree. */
export interface RecognisedArchive {
    readonly name: PackageName;
    readonly version: string;
    readonly facts: ArchiveFacts;
}
/** What an archive is to other clients. */
export interface Recognised {
    readonly ecosystems: Ecosystems;
    readonly warnings: readonly Problem[];
    /** What is said in passing. */
    readonly notes: readonly string[];
}
/** Looks on while an archive is written or read, then tells what it is to other clients. For one archive. */
export declare class Recogniser implements ArchiveWatch {
    #private;
    packed(chunk: Uint8Array): void;
    file(file: WatchedFile): ((chunk: Uint8Array) => void) | undefined;
    /** Once, when the archive's last byte has passed. Throws `ECOSYSTEM_INVALID`, `ECOSYSTEM_MISMATCH`. */
    finish(about: RecognisedArchive): Recognised;
}
