import type { Manifest } from '../manifest/manifest.ts';
import type { PackagePaths } from './path.ts';
/** What people read about a version. */
export interface Description {
    readonly manifest: Manifest;
    /** Web address of the package repository, for a manifest that does not say. */
    readonly repository?: string;
    /** Absent: the version has none, and one on record goes. */
    readonly readme?: string;
}
/** What changes when `meta/` and `readme/` shall describe this version: path and new text, or `null` for a file that goes. */
export declare function describeLatest({ manifest, repository, readme }: Description, files: ReadonlyMap<string, string | undefined>, paths: Pick<PackagePaths, 'meta' | 'readme'>): readonly (readonly [string, string | null])[];
/** The version that `meta/` speaks of; nothing where there is no such file, or none that can be read. */
export declare function describedVersion(meta: string | undefined): string | undefined;
/**
 * The manifest out of an archive, with what the repository on GitHub said when the package was published: that is in no
 * archive, and would be lost when `meta/` goes back to an older version.
 */
export declare function withWhatMetaKnows({ manifest, ...rest }: Description, meta: string | undefined): Description;
