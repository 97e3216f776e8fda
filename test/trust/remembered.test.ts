import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBundle } from '../../src/trust/bundle.ts';
import { proveBundle } from '../../src/trust/prove.ts';
import { publicTrustRoot, readTrustRoot, type TrustRoot } from '../../src/trust/trust-root.ts';
import { signed } from './signed.ts';
import { type Sigstore, startSigstore } from './sigstore.ts';

let sigstore: Sigstore;
let other: Sigstore;
beforeAll(async () => {
  [sigstore, other] = await Promise.all([startSigstore(), startSigstore()]);
});
afterAll(() => Promise.all([sigstore[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]));

const FIXTURES = new URL('./fixtures/', import.meta.url);

function verdict(text: string, root: TrustRoot): string {
  const opened = openBundle(text);
  if (opened.kind === 'refused') return 'form';
  const proved = proveBundle(opened.value.bundle, root);
  return proved.kind === 'found' ? 'proved' : proved.findings.map(({ check }) => check).join();
}

test('one trust root gives every bundle its own verdict, whatever came before', async () => {
  const [good, foreign] = await Promise.all([signed(sigstore), signed(other)]);
  const root = readTrustRoot(sigstore.trustedRoot);
  const torn = JSON.stringify({ ...JSON.parse(good), dsseEnvelope: JSON.parse(foreign).dsseEnvelope });
  const order = [foreign, good, foreign, torn, good, good, torn, foreign];
  const stopped = 'certificate';
  expect(order.map((bundle) => verdict(bundle, root))).toEqual(
    order.map((bundle) => (bundle === good ? 'proved' : bundle === foreign ? stopped : verdict(torn, fresh()))),
  );
  expect(verdict(torn, fresh())).not.toBe('proved');

  function fresh(): TrustRoot {
    return readTrustRoot(sigstore.trustedRoot);
  }
});

test('certificates of the trust root are verified against one another for the first bundle alone', () => {
  const text = readFileSync(new URL('npm-sigstore-2.1.0.sigstore.json', FIXTURES), 'utf8');
  const root = publicTrustRoot();
  const first = verdict(text, root);
  for (const { certChain } of root.material.certificateAuthorities)
    for (const { root: asn1 } of certChain) for (const part of asn1.subs.slice(1)) part.value.fill(0);
  // their signatures are gone; that they were good is remembered
  expect([first, verdict(text, root)]).toEqual(['proved', 'proved']);
});
