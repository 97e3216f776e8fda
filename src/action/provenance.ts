import { RegistryError } from '../errors.ts';
import type { BoundedFetch } from '../http/fetch.ts';
import type { ProvenanceMaker } from '../registry/bundle.ts';
import { PERMISSION } from '../registry/permission.ts';
import type { Pacing, Progress } from '../registry/ports.ts';
import { claimsOf, identityOf } from '../trust/claims.ts';
import { sha256Of, sha512Of } from '../trust/digest.ts';
import { provenanceStatement, subjectsOf } from '../trust/make-statement.ts';
import { fetchIdentityToken, type IdentityGrant } from './identity-token.ts';
import type { Inputs } from './inputs.ts';
import { readSigningPlace, type SigningPlace } from './signing-place.ts';

export interface ProvenanceJob {
  readonly inputs: Pick<Inputs, 'provenance' | 'sigstore'>;
  /** Absent: the job may not prove who it is. */
  readonly grant: IdentityGrant | undefined;
  readonly visibility: 'public' | 'internal' | 'private';
  /** Web address of this GitHub, without a slash at its end. */
  readonly server: string;
  /** The folder of the checkout. */
  readonly workspace: string;
  readonly fetch: BoundedFetch;
  readonly pacing: Pacing;
  readonly progress: Progress;
  readonly mask: (secret: string) => void;
}

/** Why a job makes no provenance, and what would change that. */
interface Hindrance {
  readonly found: string;
  readonly cure: string;
}

/** Whether nothing but the permission is missing. */
export function isProvable(job: ProvenanceJob): boolean {
  return job.inputs.provenance !== 'off' && job.grant === undefined && hindranceOf(job, true) === undefined;
}

/** What stands in the way of provenance in this job; undefined: nothing. */
function hindranceOf({ inputs, visibility, server }: ProvenanceJob, granted: boolean): Hindrance | undefined {
  if (!granted) return { found: 'a job without `id-token: write`', cure: PERMISSION };
  // an instance of one's own has a log of its own
  if (inputs.sigstore !== undefined) return undefined;
  if (visibility !== 'public')
    return {
      found: `a repository that is ${visibility}: Sigstore's log is public, and would tell its name`,
      cure: 'Name a Sigstore instance of your own: `sigstore: FILE`; or leave `provenance:` out',
    };
  if (server === 'https://github.com') return undefined;
  return {
    found: `jobs of ${server}, which Sigstore's public services do not know`,
    cure: 'Name a Sigstore instance of your own: `sigstore: FILE`; or leave `provenance:` out',
  };
}

/** Who makes the provenance of this job's archives, if it does. Throws `PROVENANCE_UNAVAILABLE` where it must and cannot. */
export function provenanceMaker(job: ProvenanceJob): ProvenanceMaker | undefined {
  const { provenance } = job.inputs;
  if (provenance === 'off') return undefined;
  const hindrance = hindranceOf(job, job.grant !== undefined);
  if (hindrance === undefined && job.grant !== undefined) return makerWith(job, job.grant);
  if (provenance !== 'require') return undefined;
  throw new RegistryError('PROVENANCE_UNAVAILABLE', 'Cannot make the provenance that `provenance: require` asks for', {
    expected: 'a job of a public repository on github.com with `id-token: write`',
    ...hindrance,
  });
}

function makerWith(job: ProvenanceJob, grant: IdentityGrant): ProvenanceMaker {
  const { inputs, workspace, server, progress } = job;
  let place: Promise<SigningPlace> | undefined;
  const placeOf = () => (place ??= readSigningPlace(workspace, inputs.sigstore));
  const identify = async () => {
    const token = await fetchIdentityToken({ ...job, grant });
    const claims = claimsOf(token);
    if (claims === undefined) throw unreadable();
    return { token, identity: identityOf(claims, server) };
  };
  // signing is as large as all the rest: it is loaded when there is something to sign
  const load = () => import(/* webpackChunkName: "sign" */ './sign.ts');
  return {
    required: inputs.provenance === 'require',
    async identity() {
      await placeOf();
      return (await identify()).identity;
    },
    async sign({ subject, open }) {
      const [{ doubtsAbout, signStatement }, place] = await Promise.all([load(), placeOf()]);
      const sha512 = open === undefined ? undefined : await sha512Of(open());
      // a new token: the upload may have taken longer than one lives
      const { token, identity } = await identify();
      const subjects = subjectsOf({ ...subject, ...(sha512 === undefined ? {} : { sha512 }) });
      const text = await signStatement({ statement: provenanceStatement(identity, subjects), token, place });
      const doubts = doubtsAbout(text, place);
      if (doubts !== undefined) progress.warn(`This release of the action cannot prove its own provenance: ${doubts}`);
      return { text, sha256: sha256Of(text), identity };
    },
    async prove(text, target, rules) {
      const { proveFound } = await load();
      const proved = proveFound(text, { target, rules, place: await placeOf() });
      return proved.kind === 'found'
        ? { kind: 'found', value: { text, sha256: sha256Of(text), identity: proved.value } }
        : proved;
    },
  };
}

function unreadable(): RegistryError {
  return new RegistryError('PROVENANCE_UNAVAILABLE', 'Cannot learn from GitHub who this job is', {
    found: 'an identity token without the claims of a job',
    expected: 'a token of GitHub Actions',
    cure: 'Publish without provenance: `provenance: off`',
  });
}
