import { signStatement } from '../../src/action/sign.ts';
import { DEFAULT_PROVENANCE } from '../../src/sparse/provenance-policy.ts';
import { claimsOf, identityOf } from '../../src/trust/claims.ts';
import type { BuildIdentity } from '../../src/trust/identity.ts';
import { provenanceStatement } from '../../src/trust/make-statement.ts';
import { readTrustRoot } from '../../src/trust/trust-root.ts';
import { type ProvenanceRequest, verifyProvenance } from '../../src/trust/verify.ts';
import { CLAIMS, type Claims, tokenOf } from './claims.ts';
import type { Sigstore } from './sigstore.ts';

export const SERVER = 'https://github.com';
export const SHA256 = 'ab'.repeat(32);
export const ORIGIN = {
  host: 'github.com',
  id: 42,
  owner_id: 7,
  tag: 'v1.2.3',
  commit: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
};
export const SUBJECT = { names: ['pkg:generic/fmt@1.2.3', 'fmt-1.2.3.tar.gz'], sha256: SHA256 };

export interface Signed {
  readonly claims?: Claims;
  readonly subjects?: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[];
  /** Changes the statement before it is signed. */
  readonly edit?: (statement: Record<string, unknown>) => unknown;
}

/** The identity that GitHub's claims stand for. */
export function identity(claims: Claims = {}): BuildIdentity {
  const read = claimsOf(tokenOf({ ...CLAIMS, ...claims }));
  if (read === undefined) throw new Error('claims of no job');
  return identityOf(read, SERVER);
}

/** A bundle as the action makes it, for a job with these claims. */
export async function signed(sigstore: Sigstore, { claims, subjects, edit }: Signed = {}): Promise<string> {
  const statement = provenanceStatement(
    identity(claims),
    subjects ?? [{ name: 'pkg:generic/fmt@1.2.3', digest: { sha256: SHA256 } }],
  );
  const { trustedRoot, signingConfig } = JSON.parse(sigstore.trustConfig);
  return signStatement({
    statement: edit === undefined ? statement : JSON.stringify(edit(JSON.parse(statement))),
    token: tokenOf({ ...CLAIMS, ...claims }),
    place: { config: signingConfig, root: JSON.stringify(trustedRoot) },
  });
}

export type Expectation = Partial<Omit<ProvenanceRequest, 'bundle'>>;

/** Every finding, `check CODE`; empty: the bundle proves what it should. */
export function findings(bundle: string, root: string, expected: Expectation = {}): readonly string[] {
  const verdict = verifyProvenance({
    ...{ bundle, subject: SUBJECT, origin: ORIGIN, rules: DEFAULT_PROVENANCE, root: readTrustRoot(root) },
    ...expected,
  });
  return verdict.kind === 'found' ? [] : verdict.findings.map(({ check, code }) => `${check} ${code}`);
}
