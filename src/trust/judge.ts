import { FACT_CHECKS, type FactCheck, type ProvenanceFacts } from './checks.ts';
import type { Finding, Found, ProvenanceCheck } from './finding.ts';
import type { BuildIdentity } from './identity.ts';

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
