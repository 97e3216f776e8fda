import type { ProvenancePolicy } from '../sparse/provenance-policy.ts';
/** What a registry takes for provenance, beyond that it is genuine. */
export type TrustRules = Pick<ProvenancePolicy, 'issuers' | 'selfHosted'>;
/** Events that mean a release; all others run for people who may not release, or on what they sent (`pull_request_target`). */
export declare const RELEASE_EVENTS: readonly string[];
/**
 * The GitHub whose jobs an issuer vouches for: ids of repositories mean nothing on another one. github.com (also for an
 * enterprise's own issuer), a GHE.com tenant, or a GHES host; undefined for what is no issuer of GitHub's.
 */
export declare function hostOfIssuer(issuer: string): string | undefined;
