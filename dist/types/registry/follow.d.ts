import type { Description } from '../sparse/description.ts';
import type { Entry } from '../sparse/entry.ts';
import type { Progress } from './ports.ts';
/** Tells what a published version says of itself. */
export interface PackageReader {
    /** Throws `DOWNLOAD_FAILED`, `CHECKSUM_MISMATCH`, `ARCHIVE_…`, `MANIFEST_…` when it cannot be told. */
    describe(entry: Entry): Promise<Description>;
}
type Plan = readonly (readonly [string, string | null])[];
/** What `meta/` and `readme/` become for the version that is the latest now; `undefined` where it cannot be told. */
export type Follow = (entry: Entry, plan: (description: Description) => Plan) => Promise<Plan | undefined>;
/**
 * Describes each version once, however often the commit has to be tried. A yank or a removal is urgent: what cannot be told
 * is said, and no reason to leave it undone.
 */
export declare function createFollow(packages: PackageReader | undefined, progress: Progress): Follow;
export {};
