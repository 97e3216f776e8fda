/**
 * What an entry tells of its provenance, for people, and for the ratchet over versions. It proves nothing: the bundle
 * does, which lies beside the archive.
 */
export interface Provenance {
    /** File name of the Sigstore bundle, beside the archive that `dl` names. */
    readonly bundle: string;
    /** sha256 of the bundle, lower-case hex. */
    readonly sha256: string;
    /** The workflow that was started: `https://github.com/acme/fmt/.github/workflows/publish.yml@refs/tags/v1.2.3`. */
    readonly workflow: string;
    /** The workflow that the job is written in: the same, or a reusable one. */
    readonly signer: string;
    /** What started it: `release`, `push`, `workflow_dispatch`. */
    readonly event: string;
    /** `github-hosted` or `self-hosted`. */
    readonly runner: string;
    /** Address of the run. */
    readonly run?: string;
}
/** The provenance of an entry; undefined for anything that does not have its form. */
export declare function provenanceFrom(value: unknown): Provenance | undefined;
