import type { ArchiveFacts } from '../archive/archive.ts';
import type { SourceFile } from '../archive/tree.ts';
import type { ArchiveWatch } from '../archive/watch.ts';
import type { Recognised, Recogniser } from '../ecosystems/recognise.ts';
import type { PackageName } from '../manifest/name.ts';
import { type EcosystemName } from '../sparse/ecosystem-name.ts';
/** A package as its manifest names it. */
export interface NamedPackage {
    readonly name: PackageName;
    readonly version: string;
}
/** What a package's files say of it before they are packed. */
export interface Identity {
    /** The archive's one root folder: cargo wants its own spelling of the name. */
    readonly root: string;
    /** Names among those of other clients, not judged yet. */
    readonly names: readonly EcosystemName[];
}
/** One archive on its way: it is looked at as it passes, and then told. */
export interface Recognition {
    readonly watch: ArchiveWatch;
    /** Throws `ECOSYSTEM_INVALID`, `ECOSYSTEM_MISMATCH`. */
    finish(facts: ArchiveFacts): Recognised;
}
/** Looks into the few files that name a package for other clients. */
export declare function identify(files: readonly SourceFile[], { name, version }: NamedPackage): Promise<Identity>;
/** Looks on while an archive passes whose package is not known before. */
export declare function archiveWatch(): Promise<Recogniser>;
/** Makes what looks on while archives of a package pass; loaded only where one does. */
export declare function recognition({ name, version }: NamedPackage): Promise<() => Recognition>;
/** Names of an archive for which the index was not asked: the files on a release need not be those that were chosen. */
export declare function isAsked(names: readonly EcosystemName[], recognised: Recognised['ecosystems'] | undefined): boolean;
