import type { Entry } from '../sparse/entry.ts';
import type { Wanted } from './choose.ts';
import type { Destination, FetchProgress, RegistryReader } from './ports.ts';
export interface FetchPorts {
    readonly registry: RegistryReader;
    readonly destination: Destination;
    readonly progress: FetchProgress;
}
/** What was fetched and where it lies now. */
export interface FetchReceipt {
    readonly name: string;
    readonly version: string;
    /** The folder the package was unpacked to. */
    readonly folder: string;
    readonly checksum: string;
    readonly tsum: string;
    /** Bytes of the archive. */
    readonly size: number;
    readonly files: number;
    readonly entry: Entry;
    readonly warnings: readonly string[];
}
/**
 * Finds a version, downloads its archive, checks size, sha256 and the sha256 of the tar, and unpacks it; nothing appears
 * before everything is proved. Throws what `findEntry` throws, `DOWNLOAD_FAILED`, `CHECKSUM_MISMATCH`, `ARCHIVE_…`, `TARGET_EXISTS`.
 */
export declare function fetchPackage(wanted: Wanted, { registry, destination, progress }: FetchPorts): Promise<FetchReceipt>;
