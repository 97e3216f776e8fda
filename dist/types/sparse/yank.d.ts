import { RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import { type Description } from './description.ts';
import { type Entry } from './entry.ts';
import { type Files } from './published.ts';
/** Whether a version shall be chosen anew; a yank says why. */
export interface YankRequest {
    readonly name: PackageName;
    readonly version: string;
    readonly yanked: boolean;
    /** Shown to whoever uses the version; one line, at most 300 characters. */
    readonly reason?: string;
    /** By the registry: a yank that only the registry lifts, or the lifting of one. */
    readonly held?: boolean;
}
export type YankVerdict = {
    readonly kind: 'change';
    readonly entry: Entry;
    readonly changes: ReadonlyMap<string, string>;
    /** The version that is `latest` now, where `meta/` speaks of another one; see `describeAfterYank`. */
    readonly follow?: Entry;
} | {
    readonly kind: 'unchanged';
    readonly entry: Entry;
};
/** Every path that a yank may need, for each layout, so that one read is enough. */
export declare function yankPaths(name: PackageName): readonly string[];
/**
 * Plans a yank or its lifting. Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `VERSION_REMOVED`, `YANK_HELD`, `INPUT_INVALID`,
 * `INDEX_INVALID`, `INDEX_TOO_NEW`.
 */
export declare function judgeYank(request: YankRequest, files: Files): YankVerdict;
/** What else changes, in the same commit, when `meta/` and `readme/` follow to the version that is `latest` after a yank. */
export declare function describeAfterYank(description: Description, files: Files): readonly (readonly [string, string | null])[];
/** A version that is gone for good. */
export declare function removedVersion(name: string, version: string, reason: string): RegistryError;
