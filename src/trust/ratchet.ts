import type { Entry } from '../sparse/entry.ts';
import { provenanceFrom } from '../sparse/provenance.ts';
import type { ProvenancePolicy } from '../sparse/provenance-policy.ts';
import type { Finding } from './finding.ts';
import type { BuildIdentity } from './identity.ts';
import { quoted } from './json.ts';

/** Which workflows built the versions so far, without what may change: refs, and the name of the repository itself. */
export interface Pin {
  /** Path of the workflow in its repository: `.github/workflows/publish.yml`. */
  readonly workflow: string;
  /** The same path after `./`, or the address of the reusable workflow. */
  readonly signer: string;
  /** The version that it was learned from. */
  readonly version: string;
}

/** What the next version of a package needs. */
export interface Demand {
  readonly required: boolean;
  /** For people: why it is required. */
  readonly reason?: string;
  readonly pin?: Pin;
}

export interface RatchetRequest {
  readonly policy: ProvenancePolicy['policy'];
  /** The package's entries, oldest first. */
  readonly entries: readonly Entry[];
  /** Whether the maintainers let the package change its workflow with the next version. */
  readonly repin: boolean;
}

/** What the entries so far ask of the next one. A provenance that this program cannot read still asks for one. */
export function demandOf({ policy, entries, repin }: RatchetRequest): Demand {
  if (policy === 'off') return { required: false };
  const last = entries.findLast(({ provenance }) => provenance !== undefined);
  const pin = last === undefined || repin ? undefined : pinFrom(last);
  const reason =
    policy === 'required'
      ? 'this registry takes no version without provenance'
      : last && `version ${last.vers} has provenance`;
  return reason === undefined ? { required: false } : { required: true, reason, ...(pin === undefined ? {} : { pin }) };
}

/** A build that another workflow made than the versions before: who can push to the repository can write a new one. */
export function pinFindings(
  pin: Pin | undefined,
  identity: Pick<BuildIdentity, 'workflow' | 'signer'>,
): readonly Finding[] {
  if (pin === undefined) return [];
  const now = placesOf(identity);
  const changed = (check: 'pinned-workflow' | 'pinned-signer', found: string, expected: string): Finding => ({
    check,
    code: 'PROVENANCE_CHANGED',
    message: `The build's ${check === 'pinned-workflow' ? 'workflow' : 'reusable workflow'} is not the one of ${pin.version}`,
    found: quoted(found),
    expected: quoted(expected),
    cure: 'Publish from the same workflow, or ask the maintainers to add the package to `provenance: { repin: [...] }` in `registry.yaml`',
  });
  return [
    ...(now.workflow === pin.workflow ? [] : [changed('pinned-workflow', now.workflow, pin.workflow)]),
    ...(now.signer === pin.signer ? [] : [changed('pinned-signer', now.signer, pin.signer)]),
  ];
}

function pinFrom({ provenance, vers }: Entry): Pin | undefined {
  const recorded = provenanceFrom(provenance);
  return recorded === undefined ? undefined : { ...placesOf(recorded), version: vers };
}

/** The workflow always is of the source repository, whose ids are checked: its name may change, its path may not. */
export function placesOf({ workflow, signer }: Pick<BuildIdentity, 'workflow' | 'signer'>): Omit<Pin, 'version'> {
  const caller = splitWorkflow(workflow);
  const job = splitWorkflow(signer);
  return {
    workflow: caller.path,
    signer: job.repository === caller.repository ? `./${job.path}` : `${job.repository}/${job.path}`,
  };
}

/** `https://github.com/acme/fmt/.github/workflows/publish.yml@refs/tags/v1` → repository and path, without the ref. */
function splitWorkflow(address: string): { readonly repository: string; readonly path: string } {
  const [, repository = '', path = address] =
    /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/([^@]+)(?:@.*)?$/s.exec(address) ?? [];
  return { repository: repository.toLowerCase(), path };
}
