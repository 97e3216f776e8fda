/** A regular file of an archive that is being written or read. */
export interface WatchedFile {
    /** Relative to the root folder. */
    readonly path: string;
    readonly executable: boolean;
    /** Bytes. */
    readonly size: number;
}
/** Looks on while an archive is written or read, so that nothing has to be read twice. */
export interface ArchiveWatch {
    /** Bytes of the archive as it is stored; good until the call returns. */
    packed(chunk: Uint8Array): void;
    /** A file begins; `undefined`: its bytes are of no interest. What is returned gets them, each good until the call returns. */
    file(file: WatchedFile): ((chunk: Uint8Array) => void) | undefined;
}
