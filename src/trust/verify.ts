import type { Origin } from '../sparse/entry.ts';
import { openBundle } from './bundle.ts';
import { FACT_CHECKS, type FactCheck, type ProvenanceFacts } from './checks.ts';
import type { Finding, Found, ProvenanceCheck } from './finding.ts';
import type { BuildIdentity } from './identity.ts';
import { proveBundle } from './prove.ts';
import type { TrustRules } from './rules.ts';
import type { ArchiveSubject } from './subject.ts';
import type { TrustRoot } from './trust-root.ts';

/** A bundle, and what it must prove. */
export interface ProvenanceRequest {
  /** Text of `{archive}.sigstore.json`. */
  readonly bundle: string;
  readonly subject: ArchiveSubject;
  /** Where the index says the version came from. */
  readonly origin: Origin;
  readonly rules: TrustRules;
  readonly root: TrustRoot;
}

/** Whether a bundle proves that an archive was built from its tag by its repository: who built it, or all findings against it. Never throws. */
export function verifyProvenance({ bundle, root, ...about }: ProvenanceRequest): Found<BuildIdentity> {
  const opened = openBundle(bundle);
  if (opened.kind === 'refused') return opened;
  const proved = proveBundle(opened.value.bundle, root);
  if (proved.kind === 'refused') return proved;
  return judgeFacts({ ...about, identity: proved.value, statement: opened.value.statement });
}

/** Every check of the table; a bundle must pass them all. */
export function judgeFacts(facts: ProvenanceFacts): Found<BuildIdentity> {
  const checks: readonly (readonly [string, FactCheck])[] = Object.entries(FACT_CHECKS);
  const [first, ...others] = checks.flatMap(([name, check]) => {
    const mismatch = check(facts);
    return mismatch === undefined || !isCheck(name) ? [] : [{ cure: CURE, ...mismatch, check: name } satisfies Finding];
  });
  return first === undefined
    ? { kind: 'found', value: facts.identity }
    : { kind: 'refused', findings: [first, ...others] };
}

const CURE = 'Do not trust this archive as it is; its owner can publish the next version from its own release';

function isCheck(name: string): name is ProvenanceCheck & keyof typeof FACT_CHECKS {
  return name in FACT_CHECKS;
}
