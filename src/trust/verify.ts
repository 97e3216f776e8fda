import type { Origin } from '../sparse/entry.ts';
import { openBundle } from './bundle.ts';
import type { Found } from './finding.ts';
import type { BuildIdentity } from './identity.ts';
import { judgeFacts } from './judge.ts';
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
