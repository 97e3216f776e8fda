/** What is known of an archive once it has been read or written from its first to its last byte. */
export interface ArchiveFacts {
    /** sha256 of the archive, lower-case hex; GitHub shows the same as the asset's digest. */
    readonly checksum: string;
    /** sha256 of the unpacked tar, lower-case hex. */
    readonly tsum: string;
    /** Bytes of the archive. */
    readonly size: number;
    /** Bytes of the files in it. */
    readonly unpackedSize: number;
    /** Its one root folder, without a slash. */
    readonly root: string;
    /** Regular files in it. */
    readonly fileCount: number;
}
/** A finished archive that can be read as often as needed. */
export interface StoredArchive extends ArchiveFacts {
    open(): AsyncIterable<Uint8Array>;
}
/** The most an archive may hold; cargo refuses to unpack more than 512 MiB, and one archive serves every client. */
export declare const ARCHIVE_LIMITS: {
    readonly size: number;
    readonly unpackedSize: number;
    readonly files: 50000;
    /** Of one path, root folder included. */
    readonly pathBytes: 4096;
    /** Folders above a file, root folder included. */
    readonly depth: 64;
    /** Unpacked bytes for each packed byte, looked at at every moment once `RATIO_FLOOR` bytes are unpacked. */
    readonly ratio: 200;
};
export type ArchiveLimits = {
    readonly [Key in keyof typeof ARCHIVE_LIMITS]: number;
};
/** Below this many unpacked bytes any ratio is harmless: a small package may well be one long run of zeros. */
export declare const RATIO_FLOOR: number;
/** Where the bytes of an archive go; the next chunk comes once the promise of the last is fulfilled. */
export interface ArchiveSink {
    write(chunk: Uint8Array): Promise<void>;
}
