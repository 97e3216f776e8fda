import type { Entry } from '../sparse/entry.ts';
import { type IndexLine } from '../sparse/index-file.ts';
/** What somebody asks for: a package and, if given, an exact version or a SemVer range. */
export interface Wanted {
    readonly name: string;
    readonly range?: string;
}
/** The version to install, and what to tell about it. */
export interface Choice {
    readonly entry: Entry;
    readonly warning?: string;
}
/**
 * Exact versions may be yanked (with a warning), others not; removed ones are never chosen. Without a range: `latest`.
 * Throws `VERSION_UNKNOWN`, `VERSION_REMOVED`, `RANGE_INVALID`, `INDEX_TOO_NEW`.
 */
export declare function chooseVersion(lines: readonly IndexLine[], wanted: Wanted): Choice;
