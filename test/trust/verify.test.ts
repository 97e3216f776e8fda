import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_PROVENANCE } from '../../src/sparse/provenance-policy.ts';
import { readTrustRoot } from '../../src/trust/trust-root.ts';
import { verifyProvenance } from '../../src/trust/verify.ts';
import { type Expectation, findings, identity, ORIGIN, SHA256, type Signed, SUBJECT, signed } from './signed.ts';
import { type Sigstore, startSigstore } from './sigstore.ts';

let sigstore: Sigstore;
let good: string;

beforeAll(async () => {
  sigstore = await startSigstore();
  good = await signed(sigstore);
});

afterAll(() => sigstore[Symbol.asyncDispose]());

test('a bundle of the tag\u2019s own release proves who built the archive', () => {
  const verdict = verifyProvenance({
    ...{ bundle: good, subject: SUBJECT, origin: ORIGIN, rules: DEFAULT_PROVENANCE },
    root: readTrustRoot(sigstore.trustedRoot),
  });
  expect(verdict).toEqual({ kind: 'found', value: identity() });
});

test('an instance that keeps no log vouches for the time with a clock', async () => {
  await using clock = await startSigstore({ clock: 'timestamps' });
  const bundle = await signed(clock);
  expect(JSON.parse(bundle).verificationMaterial.tlogEntries ?? []).toEqual([]);
  expect(findings(bundle, clock.trustedRoot)).toEqual([]);
  expect(
    findings(
      edited(bundle, (b) => (b.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [])),
      clock.trustedRoot,
    ),
  ).toEqual(['time PROVENANCE_INVALID']);
});

interface Attack {
  readonly what: string;
  readonly made?: Signed;
  readonly expected?: Expectation;
  readonly stopped: readonly string[];
}

const OTHER = [{ name: 'pkg:generic/fmt@1.2.3', digest: { sha256: 'cd'.repeat(32) } }];
const FOREIGN_REPOSITORY = {
  repository: 'mallory/fmt',
  repository_id: '666',
  workflow_ref: 'mallory/fmt/.github/workflows/publish.yml@refs/tags/v1.2.3',
};

/** Genuine bundles, each from a certificate authority that did all right. */
const ATTACKS: readonly Attack[] = [
  {
    what: 'the bundle of another version replayed',
    made: { subjects: OTHER },
    stopped: ['subject PROVENANCE_FOREIGN'],
  },
  {
    what: 'the same bytes as another package of the same repository',
    made: { subjects: [{ name: 'pkg:generic/fmt-core@1.2.3', digest: { sha256: SHA256 } }] },
    stopped: ['subject PROVENANCE_FOREIGN'],
  },
  { what: 'a statement about nothing', made: { subjects: [] }, stopped: ['subject PROVENANCE_FOREIGN'] },
  {
    what: 'the right sha512 beside a wrong sha256',
    made: { subjects: [{ name: 'fmt-1.2.3.tar.gz', digest: { sha256: '00'.repeat(32), sha512: 'ef'.repeat(64) } }] },
    expected: { subject: { ...SUBJECT, sha512: 'ef'.repeat(64) } },
    stopped: ['subject PROVENANCE_FOREIGN'],
  },
  {
    what: 'the bundle of a fork, by the fork\u2019s own workflow',
    made: { claims: { ...FOREIGN_REPOSITORY, repository_owner: 'mallory', repository_owner_id: '8' } },
    stopped: ['repository PROVENANCE_FOREIGN', 'owner PROVENANCE_FOREIGN'],
  },
  {
    what: 'another repository of the same owner',
    made: { claims: { repository_id: '43' } },
    stopped: ['repository PROVENANCE_FOREIGN'],
  },
  {
    what: 'the login registered anew by somebody else',
    made: { claims: { repository_owner_id: '8' } },
    stopped: ['owner PROVENANCE_FOREIGN'],
  },
  {
    what: 'a run of pull_request_target',
    made: { claims: { event_name: 'pull_request_target' } },
    stopped: ['event PROVENANCE_UNTRUSTED'],
  },
  {
    what: 'a run of workflow_run',
    made: { claims: { event_name: 'workflow_run' } },
    stopped: ['event PROVENANCE_UNTRUSTED'],
  },
  {
    what: 'a run of an issue comment',
    made: { claims: { event_name: 'issue_comment' } },
    stopped: ['event PROVENANCE_UNTRUSTED'],
  },
  { what: 'a scheduled run', made: { claims: { event_name: 'schedule' } }, stopped: ['event PROVENANCE_UNTRUSTED'] },
  { what: 'a build of a branch', made: { claims: { ref: 'refs/heads/v1.2.3' } }, stopped: ['tag PROVENANCE_FOREIGN'] },
  {
    what: 'a build of another tag',
    made: { claims: { ref: 'refs/tags/v1.2.4' } },
    stopped: ['tag PROVENANCE_FOREIGN'],
  },
  {
    what: 'the tag moved after the build',
    expected: { origin: { ...ORIGIN, commit: 'd'.repeat(40) } },
    stopped: ['commit PROVENANCE_FOREIGN'],
  },
  {
    what: 'an entry without a commit',
    expected: { origin: { ...ORIGIN, commit: null } },
    stopped: ['commit PROVENANCE_FOREIGN'],
  },
  {
    what: 'a machine of the publisher\u2019s own',
    made: { claims: { runner_environment: 'self-hosted' } },
    stopped: ['runner PROVENANCE_UNTRUSTED'],
  },
  {
    what: 'an enterprise\u2019s own issuer that the registry does not name',
    made: { claims: { iss: 'https://token.actions.githubusercontent.com/mallory' } },
    stopped: ['issuer PROVENANCE_UNTRUSTED'],
  },
  {
    what: 'an issuer that only looks like GitHub\u2019s',
    made: { claims: { iss: 'https://token.actions.githubusercontent.com.mallory.example' } },
    stopped: ['issuer PROVENANCE_UNTRUSTED', 'host PROVENANCE_FOREIGN'],
  },
  {
    what: 'the same ids on another GitHub that the registry also trusts',
    made: { claims: { iss: 'https://github.acme.example/_services/token' } },
    expected: { rules: { ...DEFAULT_PROVENANCE, issuers: ['https://github.acme.example/_services/token'] } },
    stopped: ['host PROVENANCE_FOREIGN'],
  },
  {
    what: 'a workflow of another repository as the one that was started',
    made: { claims: { workflow_ref: 'mallory/fmt/.github/workflows/publish.yml@refs/tags/v1.2.3' } },
    stopped: ['workflow PROVENANCE_FOREIGN'],
  },
  {
    what: 'a repository whose name starts like ours as the workflow\u2019s',
    made: { claims: { workflow_ref: 'acme/fmt-evil/.github/workflows/publish.yml@refs/tags/v1.2.3' } },
    stopped: ['workflow PROVENANCE_FOREIGN'],
  },
  {
    what: 'a release attestation in place of a build\u2019s',
    made: { edit: (statement) => ({ ...statement, predicateType: 'https://in-toto.io/attestation/release/v0.2' }) },
    stopped: ['predicate PROVENANCE_UNTRUSTED'],
  },
  {
    what: 'an SBOM in place of provenance',
    made: { edit: (statement) => ({ ...statement, predicateType: 'https://spdx.dev/Document/v2.3' }) },
    stopped: ['predicate PROVENANCE_UNTRUSTED'],
  },
  {
    what: 'a statement of another type',
    made: { edit: (statement) => ({ ...statement, _type: 'https://in-toto.io/Link/v1' }) },
    stopped: ['statement PROVENANCE_INVALID'],
  },
  {
    what: 'subjects that are no list',
    made: { edit: (statement) => ({ ...statement, subject: { name: 'x' } }) },
    stopped: ['statement PROVENANCE_INVALID'],
  },
];

describe('genuine bundles of something else', () => {
  test.each(ATTACKS)('$what: stopped by $stopped', async ({ made, expected, stopped }) => {
    const bundle = made === undefined ? good : await signed(sigstore, made);
    expect(findings(bundle, sigstore.trustedRoot, expected)).toEqual(stopped);
  });

  test('policy may allow machines of one\u2019s own and other issuers', async () => {
    const claims = { runner_environment: 'self-hosted', iss: 'https://token.actions.githubusercontent.com/acme' };
    const rules = { issuers: ['https://token.actions.githubusercontent.com/acme'], selfHosted: true };
    expect(findings(await signed(sigstore, { claims }), sigstore.trustedRoot, { rules })).toEqual([]);
  });
});

/** A bundle's JSON as far as tests change it. */
interface Json {
  mediaType: string;
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
  // biome-ignore lint: what is below is anybody's form
  verificationMaterial: Record<string, any>;
}

function edited(bundle: string, edit: (bundle: Json) => unknown): string {
  const value = JSON.parse(bundle);
  edit(value);
  return JSON.stringify(value);
}

function payload(edit: (statement: Record<string, unknown>) => unknown) {
  return (b: Json) => {
    const statement = JSON.parse(Buffer.from(b.dsseEnvelope.payload, 'base64').toString());
    b.dsseEnvelope.payload = Buffer.from(JSON.stringify(edit(statement))).toString('base64');
  };
}

const flipped = (text: string) => {
  const bytes = Buffer.from(text, 'base64');
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 3) ^ 1, bytes.length - 3);
  return bytes.toString('base64');
};

const FORGERIES: readonly (readonly [what: string, edit: (b: Json) => unknown, stopped: string])[] = [
  ['another subject written into the statement', payload((s) => ({ ...s, subject: OTHER })), 'log PROVENANCE_INVALID'],
  [
    'another signature',
    (b) => (b.dsseEnvelope.signatures = [{ sig: flipped(b.dsseEnvelope.signatures[0]?.sig ?? '') }]),
    'log PROVENANCE_INVALID',
  ],
  ['two signatures', (b) => b.dsseEnvelope.signatures.push({ sig: 'AAAA' }), 'form PROVENANCE_INVALID'],
  ['no entry of the log', (b) => (b.verificationMaterial.tlogEntries = []), 'time PROVENANCE_INVALID'],
  [
    'the entry twice',
    (b) => b.verificationMaterial.tlogEntries.push(b.verificationMaterial.tlogEntries[0]),
    'time PROVENANCE_INVALID',
  ],
  [
    'another time in the entry',
    (b) => (b.verificationMaterial.tlogEntries[0].integratedTime = '1'),
    'certificate PROVENANCE_INVALID',
  ],
  [
    'a time a minute later',
    (b) =>
      (b.verificationMaterial.tlogEntries[0].integratedTime = String(
        Number(b.verificationMaterial.tlogEntries[0].integratedTime) + 60,
      )),
    'log PROVENANCE_INVALID',
  ],
  [
    'no promise of the log',
    (b) => delete b.verificationMaterial.tlogEntries[0].inclusionPromise,
    'time PROVENANCE_INVALID',
  ],
  [
    'another promise',
    (b) =>
      (b.verificationMaterial.tlogEntries[0].inclusionPromise.signedEntryTimestamp = flipped(
        b.verificationMaterial.tlogEntries[0].inclusionPromise.signedEntryTimestamp,
      )),
    'log PROVENANCE_INVALID',
  ],
  [
    'another state of the log',
    (b) => {
      const { checkpoint } = b.verificationMaterial.tlogEntries[0].inclusionProof;
      checkpoint.envelope = checkpoint.envelope.replace('\n2\n', '\n3\n');
    },
    'log PROVENANCE_INVALID',
  ],
  [
    'a certificate with a changed byte',
    (b) => (b.verificationMaterial.certificate.rawBytes = flipped(b.verificationMaterial.certificate.rawBytes)),
    'certificate PROVENANCE_INVALID',
  ],
  [
    'a key in place of the certificate',
    (b) => {
      delete b.verificationMaterial.certificate;
      b.verificationMaterial.publicKey = { hint: 'mine' };
    },
    'form PROVENANCE_INVALID',
  ],
  ['an envelope of another type', (b) => (b.dsseEnvelope.payloadType = 'text/plain'), 'form PROVENANCE_INVALID'],
  ['another media type', (b) => (b.mediaType = 'application/json'), 'form PROVENANCE_INVALID'],
  [
    'ten thousand entries of the log',
    (b) => (b.verificationMaterial.tlogEntries = Array.from({ length: 2_000 }, () => ({ logIndex: '0' }))),
    'form PROVENANCE_INVALID',
  ],
  [
    'a proof of a hundred thousand hashes',
    (b) => (b.verificationMaterial.tlogEntries[0].inclusionProof.hashes = Array.from({ length: 5_000 }, () => 'AAAA')),
    'form PROVENANCE_INVALID',
  ],
  ['no certificate at all', (b) => (b.verificationMaterial = {}), 'form PROVENANCE_INVALID'],
];

describe('bundles that are not genuine', () => {
  test.each(FORGERIES)('%s', (_, edit, stopped) => {
    expect(findings(edited(good, edit), sigstore.trustedRoot)).toEqual([stopped]);
  });

  test('an authority and a log of the attacker\u2019s own, of the same names', async () => {
    await using mallory = await startSigstore();
    expect(findings(await signed(mallory), sigstore.trustedRoot)).toEqual(['certificate PROVENANCE_INVALID']);
  });

  test('the log entry of another bundle', async () => {
    const other = JSON.parse(await signed(sigstore, { subjects: OTHER }));
    const mixed = edited(good, (b) => (b.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries));
    expect(findings(mixed, sigstore.trustedRoot)).toEqual(['log PROVENANCE_INVALID']);
  });

  test('the certificate of another job', async () => {
    const other = await signed(sigstore, { claims: FOREIGN_REPOSITORY });
    const mixed = edited(
      other,
      (b) => (b.verificationMaterial.certificate = JSON.parse(good).verificationMaterial.certificate),
    );
    const [stopped] = findings(mixed, sigstore.trustedRoot);
    expect(stopped).toMatch(/^(?:log|signature) PROVENANCE_INVALID$/);
  });

  test('a signature with a key of one\u2019s own', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const forged = edited(
      good,
      (b) => (b.dsseEnvelope.signatures = [{ sig: sign('sha256', Buffer.from('x'), privateKey).toString('base64') }]),
    );
    expect(findings(forged, sigstore.trustedRoot)).toEqual(['log PROVENANCE_INVALID']);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['a megabyte', ' '.repeat(1_000_000)],
    ['deep nesting', '['.repeat(100_000)],
    ['an own __proto__', '{"__proto__":{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}}'],
  ])('%s is no bundle', (_, text) => {
    expect(findings(text, sigstore.trustedRoot)).toEqual(['form PROVENANCE_INVALID']);
  });
});

test('whatever is changed in a bundle, it is refused or proves the very same', () => {
  const root = readTrustRoot(sigstore.trustedRoot);
  const verify = (bundle: string) =>
    verifyProvenance({ bundle, subject: SUBJECT, origin: ORIGIN, rules: DEFAULT_PROVENANCE, root });
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.string({ minLength: 0, maxLength: 3 }), fc.nat(4), (at, text, cut) => {
      const verdict = verify(`${good.slice(0, at)}${text}${good.slice(at + cut)}`);
      return verdict.kind === 'refused' || JSON.stringify(verdict.value) === JSON.stringify(identity());
    }),
    { numRuns: 300 },
  );
});
