import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBundle } from '../../src/trust/bundle.ts';
import { PUBLIC_GOOD } from '../../src/trust/generated/public-good.ts';
import { proveBundle } from '../../src/trust/prove.ts';
import { publicTrustRoot } from '../../src/trust/trust-root.ts';
import { type Expectation, findings, SUBJECT } from './signed.ts';

/** Bundles that Sigstore's public services made for others; `README.md` there tells where they come from. */
function recorded(name: string): string {
  return readFileSync(join(import.meta.dirname, 'fixtures', `${name}.sigstore.json`), 'utf8');
}

/** sha512 of sigstore-2.1.0.tgz, as npm's registry has it. */
const NPM_SHA512 =
  '90f223f992e4c88dd068cd2a5fc57f9d2b30798343dd6e38f29c240e04ba090ef831f84490847c4e82b9232c78e8a258463b1e55c0f7469f730265008fa6633f';
const NPM: Expectation = {
  subject: { names: ['pkg:npm/sigstore@2.1.0'], sha256: 'f0'.repeat(32), sha512: NPM_SHA512 },
  origin: {
    ...{ host: 'github.com', id: 495574555, owner_id: 71096353, tag: 'v2.1.0' },
    commit: '26d16513386ffaa790b1c32f927544f1322e4194',
  },
};

describe('bundles that others made', () => {
  test.each(['npm-sigstore-2.1.0', 'npm-sigstore-2.1.0-v0.1'])('%s of npm is proved, but for its branch', (name) => {
    expect(findings(recorded(name), PUBLIC_GOOD, NPM)).toEqual(['tag PROVENANCE_FOREIGN']);
  });

  test('npm\u2019s bundle is not that of another tarball', () => {
    const subject = { ...SUBJECT, names: ['pkg:npm/sigstore@2.1.0'], sha512: '0'.repeat(128) };
    expect(findings(recorded('npm-sigstore-2.1.0'), PUBLIC_GOOD, { ...NPM, subject })).toContain(
      'subject PROVENANCE_FOREIGN',
    );
  });

  test('of a reusable workflow both identities are read: who called, and who was called', () => {
    expect(identityIn('reusable-workflow')).toMatchInlineSnapshot(`
      {
        "commit": "95baf27389e83e6a5c48f42e190d48d7abcea19e",
        "event": "workflow_dispatch",
        "issuer": "https://token.actions.githubusercontent.com",
        "ownerId": "16248153",
        "ref": "refs/heads/main",
        "run": "https://github.com/malancas/attest-demo/actions/runs/9228858953/attempts/1",
        "runner": "github-hosted",
        "signer": "https://github.com/github/artifact-attestations-workflows/.github/workflows/attest.yml@09b495c3f12c7881b3cc17209a327792065c1a1d",
        "source": "https://github.com/malancas/attest-demo",
        "sourceId": "804070735",
        "workflow": "https://github.com/malancas/attest-demo/.github/workflows/shared.yml@refs/heads/main",
      }
    `);
  });

  test('an enterprise\u2019s own issuer is told from GitHub\u2019s', () => {
    expect(identityIn('enterprise-issuer').issuer).toBe('https://token.actions.githubusercontent.com/hammer-time');
    expect(findings(recorded('enterprise-issuer'), PUBLIC_GOOD)).toContain('issuer PROVENANCE_UNTRUSTED');
  });
});

function identityIn(name: string) {
  const opened = openBundle(recorded(name));
  if (opened.kind === 'refused') throw new Error('no bundle');
  const proved = proveBundle(opened.value.bundle, publicTrustRoot());
  if (proved.kind === 'refused') throw new Error(proved.findings[0].found);
  return proved.value;
}
