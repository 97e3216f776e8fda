/** What a registry asks for as provenance: `provenance:` of `registry.yaml`. */
export interface ProvenancePolicy {
    /** `ratchet`: once a version of a package had it, later ones need it, from the same workflow. */
    readonly policy: 'off' | 'ratchet' | 'required';
    /** Issuers of identity tokens that count, exactly as certificates name them. */
    readonly issuers: readonly string[];
    /** Whether builds on machines of the publisher's own count. */
    readonly selfHosted: boolean;
    /** Packages, in canonical form, that may change their workflow with their next version. */
    readonly repin: readonly string[];
}
/** GitHub's issuer for the jobs of github.com. */
export declare const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
export declare const DEFAULT_PROVENANCE: ProvenancePolicy;
/** What of a key cannot be used, and what it may be. */
export type Invalid = (key: string, found: unknown, expected: string) => Error;
/** Reads the value of `provenance:`; what it does not say is the default. Throws what `invalid` makes. */
export declare function provenancePolicyFrom(value: unknown, invalid: Invalid): ProvenancePolicy;
