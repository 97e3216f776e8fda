import { RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import type { Entry } from './entry.ts';
import { type IndexLine } from './index-file.ts';
import { type PackagePaths } from './path.ts';
/** Path → text for every path that was read. */
export type Files = ReadonlyMap<string, string | undefined>;
/** A package that has versions, as its index file stands. */
export interface PublishedPackage {
    readonly paths: PackagePaths;
    readonly text: string;
    /** At least one. */
    readonly lines: readonly IndexLine[];
}
/** One version of it whose line this program understands. */
export interface PublishedVersion extends PublishedPackage {
    readonly line: IndexLine;
    readonly entry: Entry;
}
/** Every path that a change of a package's life may need, for each layout, so that one read is enough. */
export declare function lifePaths(name: PackageName): readonly string[];
/** Where the package's files lie in this index. */
export declare function pathsIn(files: Files, name: PackageName): PackagePaths;
/** Throws `PACKAGE_UNKNOWN`, also for a name that is written differently. */
export declare function publishedPackage(files: Files, name: PackageName): PublishedPackage;
/** Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `INDEX_TOO_NEW`. */
export declare function publishedVersion(files: Files, name: PackageName, version: string): PublishedVersion;
export declare function unknownPackage(name: string, twin: string | undefined): RegistryError;
/** `VERSION_UNKNOWN`, with the newest of those that there are. */
export declare function unknownVersion(name: string, version: string, known: readonly string[]): RegistryError;
