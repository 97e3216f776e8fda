import { type PackageName } from '../manifest/name.ts';
/** File name of a version's archive, of `[A-Za-z0-9._-]` alone: `@acme/fmt` 1.2.3+7 is `acme-fmt-1.2.3.tar.gz`. */
export declare function archiveName(name: PackageName, version: string): string;
/** The archive's one root folder, `fmt-1.2.3+7`: cargo wants exactly `{name}-{version}`, build metadata included. */
export declare function archiveRoot(name: PackageName, version: string): string;
/** The version that an archive shall be of. */
export interface ExpectedPackage {
    readonly name: PackageName;
    readonly version: string;
}
/** Whether a folder may be a version's root: a crate's name, which cargo wants there, may differ in case, `-` and `_`. */
export declare function isArchiveRoot(root: string, name: PackageName, version: string): boolean;
