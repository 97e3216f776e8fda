import { RegistryError } from '../errors.ts';
import { canonical, type PackageName } from '../manifest/name.ts';
import { readConfig } from '../sparse/config.ts';
import { readIndexFile } from '../sparse/index-file.ts';
import { CONFIG_PATH, POLICY_PATH, packagePaths } from '../sparse/path.ts';
import { readPolicy } from '../sparse/policy.ts';
import { DEFAULT_PROVENANCE, type ProvenancePolicy } from '../sparse/provenance-policy.ts';
import { provenanceError } from '../trust/error.ts';
import type { Finding } from '../trust/finding.ts';
import type { BuildIdentity } from '../trust/identity.ts';
import { judgeFacts } from '../trust/judge.ts';
import { subjectsOf } from '../trust/make-statement.ts';
import { type Demand, demandOf, pinFindings } from '../trust/ratchet.ts';
import { PROVENANCE_TYPE } from '../trust/statement.ts';
import type { BundleTarget, ProvenanceMaker, ProvenancePlan } from './bundle.ts';
import { PERMISSION } from './permission.ts';
import type { IndexSnapshot, Progress } from './ports.ts';

/** What an index asks of a package's next version as provenance. */
export interface ProvenanceDemand extends Demand {
  readonly policy: ProvenancePolicy;
}

/** What is asked where the index cannot be read: nothing, by the rules that are usual. */
export const NO_DEMAND: ProvenanceDemand = { required: false, policy: DEFAULT_PROVENANCE };

/** Reads policy and entries out of one state of the index. */
export function demandIn({ files }: Pick<IndexSnapshot, 'files'>, name: PackageName): ProvenanceDemand {
  const { provenance: policy } = readPolicy(files.get(POLICY_PATH));
  const { index } = packagePaths(name, readConfig(files.get(CONFIG_PATH)).layout);
  const entries = readIndexFile(files.get(index), index).flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  const repin = policy.repin.includes(canonical(name.full));
  return { ...demandOf({ policy: policy.policy, entries, repin }), policy };
}

export interface ForesightRequest {
  /** For messages: `fmt@1.2.3`. */
  readonly subject: string;
  readonly demand: ProvenanceDemand;
  readonly maker: ProvenanceMaker | undefined;
  readonly target: BundleTarget;
}

/**
 * Whether this job will make a provenance that the index takes; asked before anything is written. Absent: it will publish
 * without. Throws `PROVENANCE_MISSING`, `PROVENANCE_UNTRUSTED`, `PROVENANCE_FOREIGN`, `PROVENANCE_CHANGED`, `PROVENANCE_UNAVAILABLE`.
 */
export async function foresee(
  { subject, demand, maker, target }: ForesightRequest,
  { progress }: { readonly progress: Progress },
): Promise<ProvenancePlan | undefined> {
  if (demand.policy.policy === 'off' && maker?.required !== true) return undefined;
  if (maker === undefined) {
    if (demand.required) throw missing(subject, demand);
    return undefined;
  }
  const [first, ...others] = findingsOf(await maker.identity(), demand, target);
  if (first === undefined) return { maker, rules: demand.policy };
  const error = provenanceError(subject, [first, ...others]);
  if (demand.required || maker.required) throw error;
  progress.warn(`${subject} is published without provenance. ${error.message}: ${error.found ?? ''}`);
  return undefined;
}

/** A version that is about to be committed, against another state of the index than the one it was planned for. */
export function checkDemand(
  subject: string,
  demand: ProvenanceDemand,
  identity: Pick<BuildIdentity, 'workflow' | 'signer'> | undefined,
): void {
  if (!demand.required) return;
  if (identity === undefined) throw missing(subject, demand);
  const [first, ...others] = pinFindings(demand.pin, identity);
  if (first !== undefined) throw provenanceError(subject, [first, ...others]);
}

/** What would speak against the bundle, were it made now. */
function findingsOf(
  identity: BuildIdentity,
  { policy: rules, pin }: ProvenanceDemand,
  { subject, origin }: BundleTarget,
): readonly Finding[] {
  const statement = { predicateType: PROVENANCE_TYPE, subjects: subjectsOf(subject) };
  const judged = judgeFacts({ identity, statement, subject, origin, rules });
  return [...(judged.kind === 'refused' ? judged.findings : []), ...pinFindings(pin, identity)];
}

function missing(subject: string, { reason }: Demand): RegistryError {
  return new RegistryError('PROVENANCE_MISSING', `Cannot publish ${subject}: it has no provenance`, {
    found: 'no bundle, and a job that cannot make one',
    expected: `proof of where the archive was built, as ${reason ?? 'the registry asks for it'}`,
    cure: PERMISSION,
  });
}
