import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PackageSource } from '../../src/client/install-ports.ts';
import { provenanceVerifier, type VerifierOptions } from '../../src/client/provenance.ts';
import { type Entry, encodeEntry } from '../../src/sparse/entry.ts';
import { DEFAULT_PROVENANCE } from '../../src/sparse/provenance-policy.ts';
import { readTrustRoot } from '../../src/trust/trust-root.ts';
import { identity, ORIGIN, SHA256, signed } from './signed.ts';
import { type Sigstore, startSigstore } from './sigstore.ts';

let sigstore: Sigstore;
let good: string;

beforeAll(async () => {
  sigstore = await startSigstore();
  good = await signed(sigstore);
});

afterAll(() => sigstore[Symbol.asyncDispose]());

const { workflow, signer, event, runner } = identity();
const PROVENANCE = {
  bundle: 'fmt-1.2.3.tar.gz.sigstore.json',
  sha256: 'a'.repeat(64),
  workflow,
  signer,
  event,
  runner,
};

function entryOf(more: Partial<Entry> = {}): Entry {
  return {
    ...{ schema: 1, name: 'fmt', vers: '1.2.3', deps: [], cksum: SHA256, tsum: 'b'.repeat(64), size: 1 },
    dl: 'https://github.com/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz',
    ...{ pubtime: '2026-11-21T04:00:00Z', yanked: false, license: null, repository: ORIGIN },
    ...more,
  };
}

const CONFIG = '{"schema":1,"name":"acme","base":"https://acme.github.io/","layout":"cargo","shards":1,"minWriter":1}';

/** A registry with these entries, and one answer for every file that is asked for. */
function sourceOf(entries: readonly Entry[], bundle = good): PackageSource & { readonly asked: string[] } {
  const asked: string[] = [];
  const index = entries.map((entry) => `${encodeEntry(entry)}\n`).join('');
  return {
    ...{ id: 'test', label: 'test', asked },
    read: async (path) => ({ kind: 'text', text: path === 'config.json' ? CONFIG : index }),
    async open(dl) {
      asked.push(dl);
      return { start: 0, bytes: once(bundle) };
    },
  };
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

function verify(entry: Entry, source = sourceOf([entry]), options: Partial<VerifierOptions> = {}): Promise<unknown> {
  const root = readTrustRoot(sigstore.trustedRoot);
  const verifier = provenanceVerifier({ policy: 'ratchet', rules: DEFAULT_PROVENANCE, root, ...options });
  return verifier.verify(entry, source).then(
    () => 'proved',
    (error) => error.code,
  );
}

test('the bundle beside the archive is downloaded and proved', async () => {
  const entry = entryOf({ provenance: PROVENANCE });
  const source = sourceOf([entry]);
  expect(await verify(entry, source)).toBe('proved');
  expect(source.asked).toEqual([`${entry.dl}.sigstore.json`]);
});

test('of an archive in the registry itself it lies beside, too', async () => {
  const entry = entryOf({ provenance: PROVENANCE, dl: 'archives/fmt/fmt-1.2.3.tar.gz' });
  const source = sourceOf([entry]);
  expect(await verify(entry, source)).toBe('proved');
  expect(source.asked).toEqual(['archives/fmt/fmt-1.2.3.tar.gz.sigstore.json']);
});

test.each([
  ['an entry with another checksum', { cksum: 'f'.repeat(64), provenance: PROVENANCE }, 'PROVENANCE_FOREIGN'],
  [
    'an entry of another repository',
    { repository: { ...ORIGIN, id: 43 }, provenance: PROVENANCE },
    'PROVENANCE_FOREIGN',
  ],
  ['an entry that praises itself in another form', { provenance: { verified: true } }, 'PROVENANCE_INVALID'],
  ['a bundle outside of the release', { provenance: { ...PROVENANCE, bundle: '../../evil' } }, 'PROVENANCE_INVALID'],
])('%s is refused', async (_, more, code) => {
  expect(await verify(entryOf(more))).toBe(code);
});

test('a tampered bundle is refused, whatever the entry says', async () => {
  const entry = entryOf({ provenance: PROVENANCE });
  expect(await verify(entry, sourceOf([entry], good.replace('"sig":"M', '"sig":"N')))).toBe('PROVENANCE_INVALID');
  expect(await verify(entry, sourceOf([entry], 'gone'))).toBe('PROVENANCE_INVALID');
});

test('after a version with provenance one without is refused; before it, it is not', async () => {
  const old = entryOf({ vers: '1.0.0' });
  const proved = entryOf({ provenance: PROVENANCE });
  const bare = entryOf({ vers: '1.2.4' });
  const source = sourceOf([old, proved, bare]);
  expect(await verify(old, source)).toBe('proved');
  expect(await verify(bare, source)).toBe('PROVENANCE_MISSING');
  expect(await verify(bare, source, { policy: 'off' })).toBe('proved');
  expect(await verify(old, source, { policy: 'required' })).toBe('PROVENANCE_MISSING');
});

test('offline only a copy of the bundle will do, and it is proved again', async () => {
  const entry = entryOf({ provenance: PROVENANCE });
  const kept = new Map<string, string>();
  const cache = {
    find: async (sha256: string) => kept.get(sha256),
    keep: async (sha256: string, text: string) => void kept.set(sha256, text),
  };
  expect(await verify(entry, sourceOf([entry]), { cache, offline: true })).toBe('OFFLINE_MISS');
  expect(await verify(entry, sourceOf([entry]), { cache })).toBe('proved');
  expect(await verify(entry, sourceOf([entry]), { cache, offline: true })).toBe('proved');
  kept.set(PROVENANCE.sha256, 'tampered');
  expect(await verify(entry, sourceOf([entry]), { cache, offline: true })).toBe('PROVENANCE_INVALID');
  expect(await verify(entry, sourceOf([entry]), { cache })).toBe('proved');
  expect(kept.get(PROVENANCE.sha256)).toBe(good);
});
