import type { PackageName } from '../manifest/name.ts';
/** An archive as a statement names it. */
export interface ArchiveSubject {
    /** Names that mean this version: package URLs, the file's name. */
    readonly names: readonly string[];
    /** Lower-case hex. */
    readonly sha256: string;
    /** Lower-case hex; npm's statements have no other. */
    readonly sha512?: string;
}
/** A package URL (package-url/purl-spec) of a version; `generic`, as the specification knows no type for this registry. */
export declare function packageUrl(name: PackageName, version: string, type?: 'generic' | 'npm'): string;
/** Every name under which a statement may mean a version: ours, npm's, and the file's, as `actions/attest` writes it. */
export declare function subjectNames(name: PackageName, version: string): readonly string[];
