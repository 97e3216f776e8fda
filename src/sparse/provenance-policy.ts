import { canonical } from '../manifest/name.ts';
import { isRecord } from './text.ts';

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
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

export const DEFAULT_PROVENANCE: ProvenancePolicy = {
  policy: 'ratchet',
  issuers: [GITHUB_ISSUER],
  selfHosted: false,
  repin: [],
};

/** What of a key cannot be used, and what it may be. */
export type Invalid = (key: string, found: unknown, expected: string) => Error;

/** Reads the value of `provenance:`; what it does not say is the default. Throws what `invalid` makes. */
export function provenancePolicyFrom(value: unknown, invalid: Invalid): ProvenancePolicy {
  const settings = value ?? {};
  if (!isRecord(settings)) throw invalid('provenance', settings, 'a map of settings');
  const policy = settings.policy ?? DEFAULT_PROVENANCE.policy;
  if (policy !== 'off' && policy !== 'ratchet' && policy !== 'required')
    throw invalid('provenance.policy', policy, '`off`, `ratchet` or `required`');
  const selfHosted = settings['self-hosted'] ?? 'refuse';
  if (selfHosted !== 'refuse' && selfHosted !== 'allow')
    throw invalid('provenance.self-hosted', selfHosted, '`refuse` or `allow`');
  const issuers = texts('issuers', settings.issuers ?? DEFAULT_PROVENANCE.issuers, invalid);
  const repin = texts('repin', settings.repin ?? DEFAULT_PROVENANCE.repin, invalid);
  return { policy, issuers, selfHosted: selfHosted === 'allow', repin: repin.map(canonical) };
}

function texts(key: string, value: unknown, invalid: Invalid): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw invalid(`provenance.${key}`, value, 'a list of texts');
}
