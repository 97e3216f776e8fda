import type { Origin } from '../sparse/entry.ts';
import type { Provenance } from '../sparse/provenance.ts';
import type { Found } from '../trust/finding.ts';
import type { BuildIdentity } from '../trust/identity.ts';
import type { TrustRules } from '../trust/rules.ts';
import type { ArchiveSubject } from '../trust/subject.ts';
import type { AssetReader, AssetStore, Pacing, Progress, Release } from './ports.ts';
/** A bundle, and what is known of it. */
export interface SignedBundle {
    readonly text: string;
    /** sha256 of the text, lower-case hex. */
    readonly sha256: string;
    readonly identity: BuildIdentity;
}
/** What a bundle is to be about. */
export interface BundleTarget {
    readonly subject: ArchiveSubject;
    readonly origin: Origin;
    /** The archive's bytes, where they are at hand. */
    readonly open?: () => AsyncIterable<Uint8Array>;
}
/** Makes provenance in a job that may, and proves what is there already. */
export interface ProvenanceMaker {
    /** Whether a version that cannot have provenance must not be published. */
    readonly required: boolean;
    /** Who the job is, before anything is signed. Throws `PROVENANCE_UNAVAILABLE`. */
    identity(): Promise<BuildIdentity>;
    /** Throws `PROVENANCE_UNAVAILABLE`. */
    sign(target: BundleTarget): Promise<SignedBundle>;
    prove(text: string, target: BundleTarget, rules: TrustRules): Promise<Found<SignedBundle>>;
}
/** That provenance is to be made, and what is taken for it. */
export interface ProvenancePlan {
    readonly maker: ProvenanceMaker;
    readonly rules: TrustRules;
}
export interface BundlePorts {
    readonly assets: AssetStore;
    readonly reader: AssetReader;
    readonly pacing: Pacing;
    readonly progress: Progress;
}
export interface BundleRequest extends ProvenancePlan {
    readonly release: Release;
    readonly target: BundleTarget;
    /** File name of the archive. */
    readonly archiveName: string;
    /** Whether the archive was there already: then its bundle may be, too. */
    readonly look: boolean;
}
/** File name of an archive's bundle, beside it. */
export declare function bundleName(archiveName: string): string;
/**
 * Sees to it that the release has a bundle for its archive: one that is there is adopted if it proves the same, else one
 * is made. Throws `PROVENANCE_…`, and what `placeFile` throws.
 */
export declare function placeBundle(request: BundleRequest, ports: BundlePorts): Promise<Provenance>;
