import type { Publisher } from '../sparse/owner.ts';
import type { Publication } from '../sparse/publication.ts';
import { type BundleTarget, type ProvenancePlan } from './bundle.ts';
import type { AssetReader, AssetStore, Pacing, Progress, Release, ReleaseStore, Vault, Visibility } from './ports.ts';
import type { PreparedPackage } from './prepare.ts';
/** A prepared package, who publishes it, and under which tag. */
export interface Attachment {
    readonly prepared: PreparedPackage;
    readonly publisher: Publisher;
    readonly visibility: Visibility;
    /** Web address of the package repository. */
    readonly repository?: string;
    readonly tag: string;
    readonly commit: string | null;
    /** The release the event is about; absent: found by its tag, or made as a draft. */
    readonly release?: Release;
}
export interface AttachPorts {
    readonly releases: ReleaseStore;
    readonly assets: AssetStore;
    readonly reader: AssetReader;
    /** Where the archive is kept, too, before the release is published. */
    readonly vault?: Vault | undefined;
    readonly pacing: Pacing;
    readonly progress: Progress;
}
/** The publication as it will be, if the release keeps its word about address and time. */
export declare function planOf({ prepared, release, ...request }: Attachment, { reader }: Pick<AttachPorts, 'reader'>): Publication;
/** What the provenance of a planned or placed archive is to be about. */
export declare function bundleTargetOf({ prepared, publisher, tag, commit }: Attachment, checksum: string): BundleTarget;
/**
 * Release and asset: finds or makes the release, puts the archive there, its provenance where that is planned, and the archive
 * into the vault where there is one, publishes the draft. Of several runs that made a draft each, one publishes its own; the others take up what it published, once it
 * proves to hold the same files.
 */
export declare function attach(request: Attachment, ports: AttachPorts, plan?: ProvenancePlan): Promise<Publication>;
