import { type Problem } from '../errors.ts';
import type { Entry } from '../sparse/entry.ts';
import { type Attachment, type AttachPorts } from './attach.ts';
import type { ProvenanceMaker } from './bundle.ts';
import { type Founding } from './commit.ts';
import type { IndexStore, WriteProbe } from './ports.ts';
/** A package to publish, and how far. */
export interface PublishRequest extends Attachment {
    readonly mode: PublishMode;
    /** Whether an index that this token cannot read leaves the verdict open instead of ending the job; it then judges for itself later. */
    readonly indexOptional?: boolean;
}
/**
 * `direct`: attach and commit. `attach`: only attach, the index takes it from there. `check`: the verdict and nothing else;
 * a version that is published already with other files is a warning, as its number may still be raised. `dry-run`: the verdict of a release.
 */
export type PublishMode = 'direct' | 'attach' | 'check' | 'dry-run';
export interface PublishPorts extends AttachPorts {
    readonly index: IndexStore;
    readonly founding?: Founding | undefined;
    readonly probe?: WriteProbe | undefined;
    /** Absent: this job makes no provenance. */
    readonly maker?: ProvenanceMaker | undefined;
}
export type PublishStatus = 'published' | 'unchanged' | 'attached' | 'checked';
/** What happened, for people and programs. */
export interface Receipt {
    readonly status: PublishStatus;
    readonly name: string;
    readonly version: string;
    readonly tag: string;
    /** File name of the archive. */
    readonly archive: string;
    readonly checksum: string;
    readonly tsum: string;
    /** Bytes. */
    readonly size: number;
    /** Where the archive is or will be downloaded from; relative to the registry's base for a local registry. */
    readonly archiveUrl: string;
    /** Absent where the index could not be asked, in mode `attach`. */
    readonly entry?: Entry;
    /** The index commit that holds the entry. */
    readonly commit?: string;
    readonly index: string;
    /** Where the registry is served, ending in `/`. */
    readonly base?: string;
    readonly warnings: readonly Problem[];
    /** Compare-and-swap attempts; 0 when nothing was written. */
    readonly attempts: number;
}
/**
 * Publishes one package: one read of the index, the verdict, then the asset, then the commit, which is the publish.
 * Every step looks first at what is there, so a run that died anywhere is finished by running it again.
 */
export declare function publish(request: PublishRequest, ports: PublishPorts): Promise<Receipt>;
