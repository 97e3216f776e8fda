import { type Found } from './finding.ts';
/** Who built something, as the certificate authority confirms it: from the identity token of the job, not from its words. */
export interface BuildIdentity {
    /** Who vouched for the job: `https://token.actions.githubusercontent.com`. */
    readonly issuer: string;
    /** The source repository's address at that time. */
    readonly source: string;
    /** Numeric ids of the source repository and of its owner, as texts. */
    readonly sourceId: string;
    readonly ownerId: string;
    /** Full id of the commit. */
    readonly commit: string;
    /** `refs/tags/v1.2.3`. */
    readonly ref: string;
    /** The workflow that was started: `https://github.com/acme/fmt/.github/workflows/publish.yml@refs/tags/v1.2.3`. */
    readonly workflow: string;
    /** The workflow that the job is written in: the same, or a reusable one. */
    readonly signer: string;
    /** What started it: `release`, `push`, … */
    readonly event: string;
    /** `github-hosted` or `self-hosted`. */
    readonly runner: string;
    /** Address of the run; for people. */
    readonly run?: string;
}
/** An extension of a certificate: its object identifier and its DER value. */
export interface Extension {
    readonly oid: string;
    readonly value: Uint8Array;
}
/** Reads Fulcio's extensions. An extension that is missing, double or no plain text refuses the certificate. */
export declare function identityFrom(extensions: readonly Extension[]): Found<BuildIdentity>;
