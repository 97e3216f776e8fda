import type { ErrorCode } from '../../src/errors.ts';
import { DEFAULT_PROVENANCE } from '../../src/sparse/provenance-policy.ts';
import { CLAIMS } from '../trust/claims.ts';
import { type Expectation, ORIGIN, SHA256, type Signed, SUBJECT, signed } from '../trust/signed.ts';
import { startSigstore } from '../trust/sigstore.ts';
import { type Arena, type Attack, type Program, SUCCEEDS } from './attack.ts';
import { type NewRelease, PullWorld } from './world.ts';

const GHES = 'https://github.acme.example/_services/token';

/** A bundle that is genuine and of something else; `expected` changes what it should be about. */
function genuine(check: string, name: string, stopped: ErrorCode, made: Signed, expected: Expectation = {}): Attack {
  return {
    ...{ name, check: `bundle: ${check}`, stopped },
    async attempt(program, { sigstore }) {
      return verdictOn(program, sigstore.trustedRoot, await signed(sigstore, made), expected);
    },
  };
}

/** A genuine bundle of the right version that was changed afterwards. */
function forged(check: string, name: string, edit: (bundle: Json) => void): Attack {
  return {
    ...{ name, check: `bundle: ${check}`, stopped: 'PROVENANCE_INVALID' },
    async attempt(program, { sigstore }) {
      const bundle = JSON.parse(await signed(sigstore));
      edit(bundle);
      return verdictOn(program, sigstore.trustedRoot, JSON.stringify(bundle), {});
    },
  };
}

interface Json {
  dsseEnvelope: { payload: string };
  // biome-ignore lint/suspicious/noExplicitAny: what is below is anybody's form
  verificationMaterial: Record<string, any>;
}

function verdictOn(program: Program, root: string, bundle: string, expected: Expectation): string {
  const verdict = program.verifyProvenance({
    ...{ bundle, subject: SUBJECT, origin: ORIGIN, rules: DEFAULT_PROVENANCE },
    ...expected,
    root: program.readTrustRoot(root),
  });
  return verdict.kind === 'found' ? SUCCEEDS : verdict.findings[0].code;
}

const FOREIGN = 'PROVENANCE_FOREIGN';
const UNTRUSTED = 'PROVENANCE_UNTRUSTED';

export const BUNDLE_ATTACKS: readonly Attack[] = [
  genuine('predicate', 'a release attestation in place of provenance', UNTRUSTED, {
    edit: (statement) => ({ ...statement, predicateType: 'https://in-toto.io/attestation/release/v0.2' }),
  }),
  genuine('subject', 'the bundle of another package of the same repository, with the same bytes', FOREIGN, {
    subjects: [{ name: 'pkg:generic/fmt-core@1.2.3', digest: { sha256: SHA256 } }],
  }),
  genuine('subject', 'the bundle of another version', FOREIGN, {
    subjects: [{ name: 'pkg:generic/fmt@1.2.3', digest: { sha256: 'cd'.repeat(32) } }],
  }),
  genuine('issuer', 'an enterprise\u2019s own issuer that the registry does not name', UNTRUSTED, {
    claims: { iss: 'https://token.actions.githubusercontent.com/mallory' },
  }),
  genuine('issuer', 'an issuer that only looks like GitHub\u2019s', UNTRUSTED, {
    claims: { iss: 'https://token.actions.githubusercontent.com.mallory.example' },
  }),
  genuine(
    'host',
    'equal ids on another GitHub that the registry trusts as well',
    FOREIGN,
    { claims: { iss: GHES } },
    {
      rules: { ...DEFAULT_PROVENANCE, issuers: [GHES] },
    },
  ),
  genuine('repository', 'the bundle of another repository of the same owner', FOREIGN, {
    claims: { repository_id: '43' },
  }),
  genuine('repository', 'the bundle of a fork, by the fork\u2019s own workflow', FOREIGN, {
    claims: {
      ...{ repository: 'mallory/fmt', repository_id: '666', repository_owner: 'mallory', repository_owner_id: '8' },
      workflow_ref: 'mallory/fmt/.github/workflows/publish.yml@refs/tags/v1.2.3',
    },
  }),
  genuine('owner', 'a build under a login before somebody else registered it', FOREIGN, {
    claims: { repository_owner_id: '8' },
  }),
  genuine('tag', 'a build of a branch that is named like the tag', FOREIGN, { claims: { ref: 'refs/heads/v1.2.3' } }),
  genuine(
    'commit',
    'a tag that was moved after the build',
    FOREIGN,
    {},
    { origin: { ...ORIGIN, commit: 'd'.repeat(40) } },
  ),
  genuine('workflow', 'a run that somebody else\u2019s workflow started', FOREIGN, {
    claims: { workflow_ref: 'acme/fmt-evil/.github/workflows/publish.yml@refs/tags/v1.2.3' },
  }),
  genuine('event', 'a run of pull_request_target', UNTRUSTED, { claims: { event_name: 'pull_request_target' } }),
  genuine('event', 'a run that a comment started', UNTRUSTED, { claims: { event_name: 'issue_comment' } }),
  genuine('runner', 'a machine of the publisher\u2019s own', UNTRUSTED, {
    claims: { runner_environment: 'self-hosted' },
  }),
  forged('log', 'another statement under the signature', ({ dsseEnvelope }) => {
    const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
    statement.subject[0].digest.sha256 = SHA256.replace('a', 'b');
    dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  }),
  forged('time', 'no entry of the log', ({ verificationMaterial }) => {
    verificationMaterial.tlogEntries = [];
  }),
  forged('certificate', 'a certificate used after its ten minutes', ({ verificationMaterial }) => {
    verificationMaterial.tlogEntries[0].integratedTime = '4102444800';
  }),
  forged('form', 'a key in place of a certificate', ({ verificationMaterial }) => {
    delete verificationMaterial.certificate;
    verificationMaterial.publicKey = { hint: 'mine' };
  }),
  {
    name: 'an authority and a log of the attacker\u2019s own',
    check: 'bundle: certificate',
    stopped: 'PROVENANCE_INVALID',
    async attempt(program, { sigstore }) {
      await using mallory = await startSigstore();
      return verdictOn(program, sigstore.trustedRoot, await signed(mallory), {});
    },
  },
  pinned('pinned-workflow', 'another workflow than the one that built the package so far', { workflow: 'evil.yml' }),
  pinned('pinned-signer', 'another reusable workflow than the one that built the package so far', {
    signer: 'evil.yml',
  }),
  ingested('provenance', 'the bundle of another package replayed beside an archive', FOREIGN, (arena) =>
    signed(arena.sigstore),
  ),
  ingested('ratchet', 'a release without provenance, of a package that had it', 'PROVENANCE_MISSING', undefined),
];

/** The ratchet asks for the workflows of the version before. */
function pinned(check: string, name: string, now: { readonly workflow?: string; readonly signer?: string }): Attack {
  const at = (file: string) => `https://github.com/acme/fmt/.github/workflows/${file}@refs/tags/v1.2.3`;
  const pin = {
    workflow: '.github/workflows/publish.yml',
    signer: './.github/workflows/publish.yml',
    version: '1.0.0',
  };
  return {
    ...{ name, check: `bundle: ${check}`, stopped: 'PROVENANCE_CHANGED' },
    attempt(program) {
      const { workflow = 'publish.yml', signer = 'publish.yml' } = now;
      const [first] = program.pinFindings(pin, { workflow: at(workflow), signer: at(signer) });
      return first?.check === check ? first.code : SUCCEEDS;
    },
  };
}

/** A release of a package that had provenance. */
function ingested(
  check: string,
  name: string,
  stopped: ErrorCode,
  bundle: ((arena: Arena) => Promise<string>) | undefined,
): Attack {
  return {
    ...{ name, check, stopped },
    async attempt(program, arena) {
      const world = new PullWorld();
      world.trustRoot = arena.sigstore.trustedRoot;
      const repository = world.repository('acme/fmt', { id: 42, ownerId: 7 });
      const address = `https://github.com/${String(CLAIMS.workflow_ref)}`;
      const run = { workflow: address, signer: address, event: 'release', runner: 'github-hosted' };
      const provenance = { bundle: 'fmt-1.0.0.tar.gz.sigstore.json', sha256: SHA256, ...run };
      // without a bundle the ratchet must ask for one; with a false one nothing else may
      world.publish(repository, 'fmt', '1.0.0', bundle === undefined ? { provenance } : {});
      const about: NewRelease = { name: 'fmt', version: '1.3.0' };
      const text = await bundle?.(arena);
      return await world.attempt(
        program,
        await world.release(repository, text === undefined ? about : { ...about, bundle: text }),
      );
    },
  };
}
