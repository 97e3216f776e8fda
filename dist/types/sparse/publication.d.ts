import type { Ecosystems } from '../ecosystems/facts.ts';
import { type Problem } from '../errors.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { type PackageName } from '../manifest/name.ts';
import { type EcosystemName } from './ecosystem-name.ts';
import { type Entry } from './entry.ts';
import type { Publisher } from './owner.ts';
import type { Provenance } from './provenance.ts';
/** A version on its way into the index. */
export interface Publication {
    readonly manifest: Manifest;
    readonly publisher: Publisher;
    /** How open the package repository is. */
    readonly visibility: 'public' | 'internal' | 'private' | 'local';
    readonly tag: string;
    readonly commit: string | null;
    /** Web address of the package repository. */
    readonly repository?: string;
    readonly readme?: string;
    readonly archive: {
        readonly checksum: string;
        readonly tsum: string;
        readonly size: number;
        /** tsum of the ready-made archive it was packed from: published under this version, it is the same version. */
        readonly originalTsum?: string;
    };
    readonly dl: string;
    /** `YYYY-MM-DDTHH:MM:SSZ`. */
    readonly pubtime: string;
    /** Where the proof of its origin lies, and whom it names. */
    readonly provenance?: Provenance;
    /** What this archive is to other clients; absent: nothing was derived. */
    readonly ecosystems?: Ecosystems;
}
/** The index as far as one package is concerned. */
export interface IndexView {
    readonly files: ReadonlyMap<string, string | undefined>;
    readonly visibility: 'public' | 'internal' | 'private' | 'local';
}
export type Verdict = {
    readonly kind: 'add';
    readonly entry: Entry;
    readonly changes: ReadonlyMap<string, string | null>;
    /** What the author should know of other clients. */
    readonly warnings: readonly Problem[];
}
/** The very same files are published under this version already. */
 | {
    readonly kind: 'unchanged';
    readonly entry: Entry;
};
/** Every path that judging a publication may need, for each layout, so that one read is enough. `names`: those it has among other clients. */
export declare function publicationPaths(name: PackageName, names?: readonly EcosystemName[]): readonly string[];
/**
 * Decides about a publication against one state of the index, and plans the change.
 * Throws `PRIVATE_SOURCE`, `NAME_RESERVED`, `NAME_TAKEN`, `NOT_OWNER`, `OWNER_CHANGED`, `VERSION_EXISTS`, `VERSION_REMOVED`, `INDEX_INVALID`, `INDEX_TOO_NEW`.
 */
export declare function judge(publication: Publication, index: IndexView): Verdict;
