import type { BuildIdentity } from '../trust/identity.ts';
import { placesOf } from '../trust/ratchet.ts';

/** What a bundle proved of a version; the lock file keeps it, so that another builder does not go unnoticed. */
export interface Proof {
  /** sha256 of the bundle, lower-case hex. */
  readonly bundle: string;
  /** Who vouched for the job. */
  readonly issuer: string;
  /** Address of the repository at that time; its numeric id and its owner's, as texts. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  /** The workflow that was started, with its ref. */
  readonly workflow: string;
  /** The workflow that the job is written in: the same, or a reusable one. */
  readonly signer: string;
}

/** The part of a proved identity that is kept. */
export function proofOf(identity: BuildIdentity, bundle: string): Proof {
  const { issuer, source: repository, sourceId: repositoryId, ownerId, workflow, signer } = identity;
  return { bundle, issuer, repository, repositoryId, ownerId, workflow, signer };
}

/** Two texts that should be the same. */
export interface Difference {
  readonly found: string;
  readonly expected: string;
}

/** What differs between the builders of two versions, for people; undefined: the same workflow of the same repository. */
export function signerChange(before: Proof, now: Proof): Difference | undefined {
  const [old, other] = [partsOf(before), partsOf(now)];
  const differing = Object.keys(old).filter((what) => old[what] !== other[what]);
  if (differing.length === 0) return undefined;
  const told = (parts: Readonly<Record<string, string>>) =>
    differing.map((what) => `${what} ${JSON.stringify(parts[what]?.slice(0, 200))}`).join(', ');
  return { found: told(other), expected: told(old) };
}

/** Refs, commits and the repository's name may change from version to version; who builds may not. */
function partsOf(proof: Proof): Readonly<Record<string, string>> {
  const { workflow, signer } = placesOf(proof);
  const { issuer, repositoryId, ownerId } = proof;
  const reusable = signer === `./${workflow}` ? 'none' : signer;
  return { issuer, 'repository id': repositoryId, 'owner id': ownerId, workflow, 'reusable workflow': reusable };
}

/** Where a version was built, for people: `.github/workflows/publish.yml of acme/fmt`. */
export function builderText({ repository, workflow, signer }: Proof): string {
  return `${placesOf({ workflow, signer }).workflow} of ${repository.replace(/^https?:\/\/[^/]+\//, '')}`;
}
