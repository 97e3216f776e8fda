import { type Findings, pointerTo } from '../manifest/findings.ts';
import { isRecord } from '../manifest/yaml.ts';
import type { ProvenancePolicy } from '../sparse/provenance-policy.ts';

/**
 * What is asked of the provenance of what is installed. `off`: nothing is looked at; `if-present`: a bundle that an entry
 * names is proved; `ratchet`: and a package that once had one needs it; `required`: every package needs one.
 */
export const PROVENANCE_MODES = ['off', 'if-present', 'ratchet', 'required'] as const;
export type ProvenanceMode = (typeof PROVENANCE_MODES)[number];

/** A project's own word on provenance; what it does not say, the registry says. */
export interface ProvenanceSettings {
  readonly mode?: ProvenanceMode;
  readonly issuers?: readonly string[];
  readonly selfHosted?: boolean;
  /** File with another trust root, as seen from the project. */
  readonly trustConfig?: string;
}

const KEYS: readonly string[] = ['policy', 'issuers', 'self-hosted', 'trust-config'];

/** Reads `provenance:` of `.clyde/registries.yaml`: a mode, or a map. What cannot be used becomes a finding. */
export function readProvenanceSettings(findings: Findings): ProvenanceSettings {
  const value = findings.yaml.value.provenance;
  if (value === undefined) return {};
  const settings = typeof value === 'string' ? { policy: value } : value;
  if (!isRecord(settings)) {
    complain(findings, '', 'Key `provenance` is neither a word nor a map');
    return {};
  }
  for (const key of Object.keys(settings))
    if (!KEYS.includes(key)) complain(findings, key, `Key \`${key}\` of \`provenance\` is not known`);
  const { policy, issuers, 'self-hosted': selfHosted, 'trust-config': trustConfig } = settings;
  const mode = PROVENANCE_MODES.find((known) => known === policy);
  if (policy !== undefined && mode === undefined)
    complain(findings, typeof value === 'string' ? '' : 'policy', 'The policy of `provenance` is not known');
  const texts = Array.isArray(issuers) ? issuers.filter((item) => typeof item === 'string') : [];
  if (issuers !== undefined && (!Array.isArray(issuers) || texts.length !== issuers.length))
    complain(findings, 'issuers', 'Key `issuers` is no list of texts');
  if (selfHosted !== undefined && selfHosted !== 'allow' && selfHosted !== 'refuse')
    complain(findings, 'self-hosted', 'Key `self-hosted` is neither `allow` nor `refuse`');
  if (trustConfig !== undefined && (typeof trustConfig !== 'string' || trustConfig === ''))
    complain(findings, 'trust-config', 'Key `trust-config` names no file');
  return {
    ...(mode === undefined ? {} : { mode }),
    ...(issuers === undefined ? {} : { issuers: texts }),
    ...(selfHosted === undefined ? {} : { selfHosted: selfHosted === 'allow' }),
    ...(typeof trustConfig === 'string' ? { trustConfig } : {}),
  };
}

function complain(findings: Findings, key: string, message: string): void {
  const pointer = pointerTo('', 'provenance');
  findings.blame({
    pointer: key === '' ? pointer : pointerTo(pointer, key),
    code: 'REGISTRIES_INVALID',
    message,
    expected: PROVENANCE_MODES.map((mode) => `\`${mode}\``).join(', '),
    cure: 'Write for example\nprovenance: required',
  });
}

/** What holds for a registry: the project's word first, then the registry's own. A bundle that is named is proved even where the registry asks for none. */
export function provenanceRules(
  { mode, issuers, selfHosted }: ProvenanceSettings,
  policy: ProvenancePolicy,
): Pick<ProvenancePolicy, 'issuers' | 'selfHosted'> & { readonly mode: ProvenanceMode } {
  return {
    mode: mode ?? (policy.policy === 'off' ? 'if-present' : policy.policy),
    issuers: issuers ?? policy.issuers,
    selfHosted: selfHosted ?? policy.selfHosted,
  };
}
