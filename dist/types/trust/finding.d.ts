import type { ErrorCode, Problem } from '../errors.ts';
/** What is looked at, one name a check; `docs/provenance.md` says which attack each stops. */
export type ProvenanceCheck = 'form' | 'certificate' | 'log' | 'time' | 'signature' | 'extensions' | 'statement' | 'predicate' | 'subject' | 'issuer' | 'host' | 'repository' | 'owner' | 'tag' | 'commit' | 'workflow' | 'event' | 'runner' | 'pinned-workflow' | 'pinned-signer';
/** Something that speaks against a bundle. */
export interface Finding extends Problem {
    readonly check: ProvenanceCheck;
}
/** Whether a bundle proves where an archive was built, or all that speaks against it. */
export type Found<Value> = {
    readonly kind: 'found';
    readonly value: Value;
} | {
    readonly kind: 'refused';
    readonly findings: readonly [Finding, ...Finding[]];
};
/** A finding about the bundle itself. */
export declare function refused(check: ProvenanceCheck, code: ErrorCode, text: {
    readonly message: string;
    readonly found: string;
    readonly expected: string;
    readonly cure?: string;
}): {
    readonly kind: 'refused';
    readonly findings: readonly [Finding];
};
