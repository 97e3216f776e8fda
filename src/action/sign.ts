import { bundleToJSON } from '@sigstore/bundle';
import { SigningConfig } from '@sigstore/protobuf-specs';
import { bundleBuilderFromSigningConfig, InternalError } from '@sigstore/sign';
import { RegistryError } from '../errors.ts';
import type { BundleTarget } from '../registry/bundle.ts';
import { openBundle } from '../trust/bundle.ts';
import type { Found } from '../trust/finding.ts';
import type { BuildIdentity } from '../trust/identity.ts';
import { proveBundle } from '../trust/prove.ts';
import type { TrustRules } from '../trust/rules.ts';
import { publicTrustRoot, readTrustRoot } from '../trust/trust-root.ts';
import { verifyProvenance } from '../trust/verify.ts';
import type { SigningPlace } from './signing-place.ts';

const IN_TOTO = 'application/vnd.in-toto+json';

/** Of one request to Sigstore, milliseconds. */
const TIMEOUT = 20_000;
const RETRY = { retries: 3, minTimeout: 500, maxTimeout: 4_000, randomize: true };

export interface SignRequest {
  /** Text of an in-toto statement. */
  readonly statement: string;
  /** The job's identity token. */
  readonly token: string;
  readonly place: SigningPlace;
}

/** Signs a statement with a key that lives for this one signature, and has the log note it. Throws `PROVENANCE_UNAVAILABLE`. */
export async function signStatement({ statement, token, place }: SignRequest): Promise<string> {
  try {
    const builder = bundleBuilderFromSigningConfig({
      signingConfig: SigningConfig.fromJSON(place.config),
      identityProvider: { getToken: async () => token },
      bundleType: 'dsseEnvelope',
      fetchOptions: { timeout: TIMEOUT, retry: RETRY },
    });
    const bundle = await builder.create({ data: Buffer.from(statement), type: IN_TOTO });
    return JSON.stringify(bundleToJSON(bundle));
  } catch (error) {
    throw unavailable(error, token);
  }
}

/** What our own bundle lacks for those who verify it offline, with the trust root that this program knows; undefined: nothing. */
export function doubtsAbout(text: string, place: SigningPlace): string | undefined {
  const opened = openBundle(text);
  const proved = opened.kind === 'found' ? proveBundle(opened.value.bundle, rootOf(place)) : opened;
  return proved.kind === 'found' ? undefined : proved.findings[0].found;
}

export interface ProofRequest {
  readonly target: BundleTarget;
  readonly rules: TrustRules;
  readonly place: SigningPlace;
}

/** Proves a bundle that was there already. */
export function proveFound(text: string, { target, rules, place }: ProofRequest): Found<BuildIdentity> {
  const { subject, origin } = target;
  return verifyProvenance({ bundle: text, subject, origin, rules, root: rootOf(place) });
}

function rootOf({ root }: SigningPlace) {
  return root === undefined ? publicTrustRoot() : readTrustRoot(root);
}

/** Messages of the library may quote the token: none is passed on as it is, and none as a cause. */
function unavailable(error: unknown, token: string): RegistryError {
  const text = error instanceof InternalError ? `${error.message}: ${messageOf(error.cause)}` : messageOf(error);
  const safe = text.replaceAll(token, '***').replace(/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, '***');
  return new RegistryError(
    'PROVENANCE_UNAVAILABLE',
    'Cannot sign the provenance: Sigstore did not answer as it should',
    {
      found: safe.slice(0, 300),
      expected: 'a certificate for this job, and an entry of the log',
      cure: 'Run it again later: it goes on where this one stopped. To publish without provenance, write `provenance: off`',
    },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error ?? 'no reason given');
}
