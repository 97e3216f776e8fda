import type { Description } from '../sparse/description.ts';
import type { Entry } from '../sparse/entry.ts';
import { type YankRequest } from '../sparse/yank.ts';
import type { IndexStore, Pacing, Progress } from './ports.ts';
export interface YankReceipt {
    readonly status: 'yanked' | 'unyanked' | 'unchanged';
    readonly name: string;
    readonly version: string;
    readonly entry: Entry;
    /** The index commit that says so. */
    readonly commit: string;
}
/** Tells what a published version says of itself. */
export interface PackageReader {
    /** Throws `DOWNLOAD_FAILED`, `CHECKSUM_MISMATCH`, `ARCHIVE_…`, `MANIFEST_…` when it cannot be told. */
    describe(entry: Entry): Promise<Description>;
}
export interface YankPorts {
    readonly index: IndexStore;
    /** Lets `meta/` and `readme/` follow when another version becomes `latest`; without it they stay, and say which version they describe. */
    readonly packages?: PackageReader | undefined;
    readonly pacing: Pacing;
    readonly progress: Progress;
}
/** Yanks a version or lifts its yank, in one commit. Throws what `judgeYank` and `commitToIndex` throw. */
export declare function yank(request: YankRequest, ports: YankPorts): Promise<YankReceipt>;
