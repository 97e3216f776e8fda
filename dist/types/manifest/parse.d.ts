import { type Problem } from '../errors.ts';
import { type ClaimCheck } from './file-claim.ts';
import type { Manifest, ManifestSource, RepositoryMetadata } from './manifest.ts';
export interface ManifestInput {
    readonly manifest: ManifestSource;
    /** Clyde's `package.yml`, where the package folder has one. */
    readonly buildFile?: ManifestSource;
    /** The repository's metadata, for what the manifest does not say. */
    readonly defaults?: RepositoryMetadata;
    /** Knows the package's files; absent: whether there are those the manifest names is not looked at. */
    readonly checkClaims?: ClaimCheck;
}
export interface ParsedManifest {
    readonly manifest: Manifest;
    readonly warnings: readonly Problem[];
}
/**
 * Reads a manifest. Throws one error with every problem in it and in the build file, each with its place: `MANIFEST_SYNTAX`,
 * `MANIFEST_INVALID`, `NAME_INVALID`, `NAME_RESERVED`, `VERSION_INVALID`, `LICENSE_INVALID`, `RANGE_INVALID`,
 * `BUILD_FILE_INVALID`, `BUILD_FILE_DISAGREES`, `FILE_MISSING`; `MANIFEST_INVALID` when there are several of different codes.
 */
export declare function parseManifest({ manifest, buildFile, defaults, checkClaims }: ManifestInput): ParsedManifest;
