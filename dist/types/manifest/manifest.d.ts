import type { PackageName } from './name.ts';
/** Kinds of package. `foreign`: sources of a project that knows nothing of Clyde. */
export type PackageType = 'library' | 'application' | 'foreign';
/** A validated `.clyde/package.yaml`, defaults filled in, ranges normalised. Absent optional fields are absent. */
export interface Manifest {
    readonly name: PackageName;
    /** Strict SemVer 2.0, build metadata kept. */
    readonly version: string;
    readonly description?: string;
    /** `http:` or `https:`. */
    readonly homepage?: string;
    /** An SPDX expression, in the canonical case of the SPDX list. */
    readonly license?: string;
    readonly authors: readonly string[];
    /** At most 10, lower case. */
    readonly keywords: readonly string[];
    readonly repository?: string;
    /** Path of the README inside the package, with `/`. */
    readonly readme?: string;
    readonly type?: PackageType;
    readonly language?: string;
    /** Full package name → SemVer range, normalised by the `semver` library; sorted by name. */
    readonly requires: Readonly<Record<string, string>>;
    readonly devRequires: Readonly<Record<string, string>>;
    readonly traits?: Readonly<Record<string, unknown>>;
    readonly variants?: Readonly<Record<string, unknown>>;
    /** Globs relative to the package folder; absent: everything. */
    readonly files?: readonly string[];
    readonly exclude?: readonly string[];
}
/** What the package repository's own metadata on GitHub offers where the manifest is silent. */
export interface RepositoryMetadata {
    readonly description?: string;
    readonly homepage?: string;
    /** SPDX id as GitHub says it; `NOASSERTION` counts as absent. */
    readonly license?: string;
    readonly keywords?: readonly string[];
    /** Web address of the repository. */
    readonly repository?: string;
}
/** A text file of the package, as bytes, with the name to show in messages. */
export interface ManifestSource {
    /** Path to show and annotate, relative to the repository's root, with `/`. */
    readonly file: string;
    readonly bytes: Uint8Array;
}
/** The manifest's path inside a package folder. */
export declare const MANIFEST_PATH = ".clyde/package.yaml";
/** Clyde's own build file, at the root of a package folder. */
export declare const BUILD_FILE_PATH = "package.yml";
