import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verify } from '../../src/client/verify.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { parseName } from '../../src/manifest/name.ts';
import type { Entry } from '../../src/sparse/entry.ts';
import { sha256Of } from '../../src/trust/digest.ts';
import { packageUrl } from '../../src/trust/subject.ts';
import type { Claims } from '../trust/claims.ts';
import { identity, ORIGIN, signed } from '../trust/signed.ts';
import { type Sigstore, startSigstore } from '../trust/sigstore.ts';
import { Consumer } from './project.ts';

let sigstore: Sigstore;
let consumer: Consumer;

beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore[Symbol.asyncDispose]());

beforeEach(async () => {
  consumer = await Consumer.open();
  await writeFile(join(consumer.folder, 'root.json'), sigstore.trustedRoot);
  consumer.more = { trustConfig: join(consumer.folder, 'root.json') };
});
afterEach(() => consumer[Symbol.asyncDispose]());

const BUNDLE = '.sigstore.json';

/** Publishes a version with the bundle of its build; claims that say nothing of the tag get the version's. */
async function publishProved(name: string, version: string, claims: Claims = {}): Promise<Entry> {
  const bare = await consumer.publish(name, version, {}, { repository: { ...ORIGIN, tag: `v${version}` } });
  const ref = `refs/tags/v${version}`;
  const workflow = `acme/fmt/.github/workflows/publish.yml@${ref}`;
  const all = { ref, workflow_ref: workflow, job_workflow_ref: workflow, ...claims };
  const subject = { name: packageUrl(parseName(name), version), digest: { sha256: bare.cksum } };
  const bundle = await signed(sigstore, { claims: all, subjects: [subject] });
  const { workflow: started, signer, event, runner } = identity(all);
  consumer.registry.archives.set(`${bare.dl}${BUNDLE}`, Buffer.from(bundle));
  const file = `${bare.dl.slice(bare.dl.lastIndexOf('/') + 1)}${BUNDLE}`;
  const provenance = { bundle: file, sha256: sha256Of(bundle), workflow: started, signer, event, runner };
  edit(name, (line) =>
    line.includes(`"vers":"${version}"`) ? JSON.stringify({ ...JSON.parse(line), provenance }) : line,
  );
  return { ...bare, provenance };
}

/** Changes every line of a package's index file. */
function edit(name: string, how: (line: string) => string): void {
  const path = consumer.registry.pathOf(name);
  const lines = (consumer.registry.files.get(path) ?? '').trimEnd().split('\n');
  consumer.registry.files.set(path, `${lines.map(how).join('\n')}\n`);
}

function withoutProvenance(line: string): string {
  const { provenance: _, ...entry } = JSON.parse(line);
  return JSON.stringify(entry);
}

/** Fails with this code, and nothing of the project is other than before. */
async function refused(work: () => Promise<unknown>, code: ErrorCode): Promise<void> {
  const before = await consumer.tree();
  await expect(work()).rejects.toMatchObject({ code });
  expect(await consumer.tree()).toEqual(before);
}

const removeDeps = () => rm(join(consumer.project, 'deps'), { recursive: true, force: true });
const verified = async (offline = false) => verify({ offline, dev: true }, await consumer.ports());

describe('a package with a bundle', () => {
  beforeEach(async () => {
    await publishProved('fmt', '1.2.3');
    await consumer.requires({ fmt: '*' });
    await consumer.serve();
  });

  test('is proved, and the lock file says by whom it was built', async () => {
    expect(await consumer.install()).toMatchObject({ status: 'installed', proved: 1, warnings: [] });
    const lock = await consumer.read('clyde.lock');
    const workflow = 'https://github.com/acme/fmt/.github/workflows/publish.yml@refs/tags/v1.2.3';
    expect(lock).toMatch(/provenance:\n {6}bundle: "[0-9a-f]{64}"\n {6}issuer: "https:\/\/token/);
    expect(lock).toContain(`workflow: "${workflow}"`);
    expect(await consumer.install({ frozen: true })).toMatchObject({ status: 'unchanged', proved: 1 });
    expect((await verified()).packages).toMatchObject([
      { archive: 'ok', proof: { state: 'ok', workflow, tag: 'v1.2.3' } },
    ]);
  });

  test('is proved again offline from copies, and not without them', async () => {
    await consumer.install();
    const tree = await consumer.tree();
    await consumer.unplug();
    await removeDeps();
    await consumer.install({ frozen: true, offline: true });
    expect(await consumer.tree()).toEqual(tree);
    expect((await verified(true)).packages).toHaveLength(1);
    await removeDeps();
    await rm(join(consumer.cache, 'bundles'), { recursive: true });
    await refused(() => consumer.install({ frozen: true, offline: true }), 'OFFLINE_MISS');
  });

  test('is refused while its bundle cannot be had', async () => {
    consumer.registry.archives.delete(`archives/fmt-1.2.3.tar.gz${BUNDLE}`);
    await consumer.serve();
    await refused(() => consumer.install(), 'DOWNLOAD_FAILED');
    consumer.more = { ...consumer.more, provenance: 'off' };
    expect(await consumer.install()).toMatchObject({ status: 'installed', proved: 0 });
    expect(await consumer.read('clyde.lock')).not.toContain('provenance');
    expect((await verified()).packages).toMatchObject([{ proof: { state: 'unchecked' } }]);
    consumer.more = { trustConfig: join(consumer.folder, 'root.json') };
    await expect(verified()).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
  });

  test('that was installed before it was proved is proved for the lock file', async () => {
    consumer.more = { ...consumer.more, provenance: 'off' };
    await consumer.install();
    consumer.more = { trustConfig: join(consumer.folder, 'root.json') };
    expect(await consumer.install({ frozen: true })).toMatchObject({ status: 'unchanged', proved: 0 });
    expect(await consumer.install()).toMatchObject({ locked: true, proved: 1 });
    expect(await consumer.install()).toMatchObject({ status: 'unchanged', proved: 1 });
  });

  test.each<[string, ErrorCode, () => Promise<void> | void]>([
    [
      'a bundle with another signature',
      'PROVENANCE_INVALID',
      () => spoilBundle((text) => text.replace('"sig":"M', '"sig":"N')),
    ],
    ['something that is no bundle', 'PROVENANCE_INVALID', () => spoilBundle(() => 'gone')],
    ['more bytes than a bundle has', 'DOWNLOAD_FAILED', () => spoilBundle((text) => text.padEnd(600_000))],
    [
      'an entry with another bundle’s sum',
      'PROVENANCE_INVALID',
      () => edit('fmt', (line) => line.replace(/(bundle":"[^"]*","sha256":")..../, '$10000')),
    ],
    [
      'an entry of another repository',
      'PROVENANCE_FOREIGN',
      () => edit('fmt', (line) => line.replace('"id":42', '"id":43')),
    ],
    [
      'an entry of another owner',
      'PROVENANCE_FOREIGN',
      () => edit('fmt', (line) => line.replace('"owner_id":7', '"owner_id":8')),
    ],
    ['an entry of another commit', 'PROVENANCE_FOREIGN', () => edit('fmt', (line) => line.replace('c0ffee', 'decade'))],
    [
      'an entry that praises itself in another form',
      'PROVENANCE_INVALID',
      () => edit('fmt', (line) => JSON.stringify({ ...JSON.parse(line), provenance: { verified: true } })),
    ],
    [
      'a bundle outside of the release',
      'PROVENANCE_INVALID',
      () => edit('fmt', (line) => line.replace('"bundle":"', '"bundle":"../../')),
    ],
  ])('is refused for %s', async (_, code, spoil) => {
    await spoil();
    await consumer.serve();
    await refused(() => consumer.install(), code);
    await refused(() => consumer.install(), code);
    expect(await readdir(consumer.cache)).not.toContain('archives');
  });

  test('is refused where somebody else’s archive and checksum stand in its place', async () => {
    const key = 'archives/fmt-1.2.3.tar.gz';
    const other = await consumer.publish('other', '1.2.3');
    consumer.registry.archives.set(key, consumer.registry.archives.get(other.dl) ?? Buffer.alloc(0));
    edit('fmt', (line) =>
      JSON.stringify({ ...JSON.parse(line), cksum: other.cksum, tsum: other.tsum, size: other.size }),
    );
    await consumer.serve();
    await refused(() => consumer.install(), 'PROVENANCE_FOREIGN');
  });

  test('is refused by a trust root that does not know its signer', async () => {
    await using stranger = await startSigstore();
    await writeFile(join(consumer.folder, 'root.json'), stranger.trustConfig);
    await refused(() => consumer.install(), 'PROVENANCE_INVALID');
    consumer.more = {};
    await refused(() => consumer.install(), 'PROVENANCE_INVALID');
    await writeFile(join(consumer.folder, 'root.json'), '{}');
    consumer.more = { trustConfig: join(consumer.folder, 'root.json') };
    await refused(() => consumer.install(), 'INPUT_INVALID');
    consumer.more = { trustConfig: join(consumer.folder, 'nowhere.json') };
    await refused(() => consumer.install(), 'INPUT_INVALID');
  });

  test('is not taken from a copy that somebody tampered with', async () => {
    await consumer.install();
    const [copy = ''] = (await readdir(join(consumer.cache, 'bundles'), { recursive: true })).filter((path) =>
      path.endsWith('json'),
    );
    const place = join(consumer.cache, 'bundles', copy);
    const text = await readFile(place, 'utf8');
    await writeFile(place, text.replace('"sig":"M', '"sig":"N'));
    await removeDeps();
    await refused(() => consumer.install({ frozen: true, offline: true }), 'OFFLINE_MISS');
    await consumer.install({ frozen: true });
    expect(await readFile(place, 'utf8')).toBe(text);
  });

  test.each<[string, ErrorCode, (lock: string) => string]>([
    ['another bundle', 'PROVENANCE_CHANGED', (lock) => lock.replace(/bundle: "..../, 'bundle: "0000')],
    ['another workflow', 'PROVENANCE_CHANGED', (lock) => lock.replaceAll('publish.yml', 'evil.yml')],
    ['another owner', 'PROVENANCE_CHANGED', (lock) => lock.replace('owner_id: "7"', 'owner_id: "8"')],
    ['a bundle that is no sum', 'LOCK_INVALID', (lock) => lock.replace(/bundle: "[0-9a-f]*"/, 'bundle: "../../x"')],
    ['half of a proof', 'LOCK_INVALID', (lock) => lock.replace(/ {6}issuer: .*\n/, '')],
  ])('is refused with --frozen and by verify where the lock file says %s', async (_, code, change) => {
    await consumer.install();
    await consumer.write('clyde.lock', change(await consumer.read('clyde.lock')));
    await refused(() => verified(), code);
    await removeDeps();
    await refused(() => consumer.install({ frozen: true }), code);
  });

  test('whose proof is wrong is named by verify together with every file that is not as published', async () => {
    await consumer.publish('bare', '1.0.0');
    await consumer.publish('other', '1.0.0');
    await consumer.requires({ fmt: '*', bare: '*', other: '*' });
    await consumer.serve();
    await consumer.install();
    await consumer.write('clyde.lock', (await consumer.read('clyde.lock')).replaceAll('publish.yml', 'evil.yml'));
    await consumer.write('deps/bare/include/a.h', 'other');
    await consumer.write('deps/fmt/new.h', 'new');
    await rm(join(consumer.cache, 'archives'), { recursive: true });
    consumer.registry.archives.set('archives/other-1.0.0.tar.gz', Buffer.from('other'));
    await consumer.serve();
    await expect(verified()).rejects.toMatchObject({
      code: 'PROVENANCE_CHANGED',
      message: 'Cannot vouch for what is installed: 3 problems',
      problems: [
        { code: 'PROVENANCE_CHANGED' },
        { code: 'CHECKSUM_MISMATCH' },
        {
          code: 'INSTALL_DIFFERS',
          found: 'deps/bare/include/a.h has other content\ndeps/fmt/new.h was not published',
        },
      ],
    });
  });

  test('is refused once its proof is gone from the index', async () => {
    await consumer.install();
    edit('fmt', withoutProvenance);
    await consumer.serve();
    await refused(() => consumer.install(), 'PROVENANCE_MISSING');
    await refused(() => consumer.install({ frozen: true }), 'PROVENANCE_MISSING');
    await refused(() => consumer.install({ update: 'all' }), 'PROVENANCE_MISSING');
    await refused(() => verified(), 'PROVENANCE_MISSING');
  });

  async function spoilBundle(how: (text: string) => string): Promise<void> {
    const key = `archives/fmt-1.2.3.tar.gz${BUNDLE}`;
    consumer.registry.archives.set(key, Buffer.from(how(String(consumer.registry.archives.get(key)))));
  }
});

describe('a further version', () => {
  beforeEach(async () => {
    await publishProved('fmt', '1.2.3');
    await consumer.requires({ fmt: '*' });
    await consumer.serve();
    await consumer.install();
  });

  test('of another workflow is taken with a warning, and the lock file changes', async () => {
    const workflow = 'acme/fmt/.github/workflows/other.yml@refs/tags/v1.3.0';
    await publishProved('fmt', '1.3.0', { workflow_ref: workflow, job_workflow_ref: workflow });
    await consumer.serve();
    expect((await consumer.install({ update: 'all' })).warnings).toEqual([
      'fmt@1.3.0 was built by another than 1.2.3, as locked: workflow ".github/workflows/other.yml"; before: workflow ".github/workflows/publish.yml"',
    ]);
    expect(await consumer.read('clyde.lock')).toContain('other.yml');
    expect((await consumer.install({ update: 'all' })).warnings).toEqual([]);
  });

  test('of the same workflow is no news', async () => {
    await publishProved('fmt', '1.3.0');
    await consumer.serve();
    expect((await consumer.install({ update: 'all' })).warnings).toEqual([]);
  });

  test('without a bundle is refused, also where the index has forgotten all of them', async () => {
    await consumer.publish('fmt', '1.3.0');
    await consumer.serve();
    await refused(() => consumer.install({ update: 'all' }), 'PROVENANCE_MISSING');
    edit('fmt', withoutProvenance);
    await consumer.serve();
    await refused(() => consumer.install({ update: 'all' }), 'PROVENANCE_MISSING');
    consumer.more = { ...consumer.more, provenance: 'if-present' };
    expect((await consumer.install({ update: 'all' })).warnings).toEqual([
      'fmt@1.3.0 has no proof of where it was built, which 1.2.3 had',
    ]);
  });
});

describe('what is asked for', () => {
  const policy = (text: string) => consumer.registry.files.set('registry.yaml', `provenance: ${text}\n`);
  const setting = (text: string) => consumer.write('.clyde/registries.yaml', `provenance: ${text}\n`);
  const code = () =>
    consumer.install().then(
      () => 'installed',
      ({ code }) => code,
    );

  beforeEach(async () => {
    await consumer.publish('fmt', '1.0.0');
    await publishProved('fmt', '1.2.3');
    await consumer.publish('fmt', '1.2.4');
    await consumer.publish('bare', '1.0.0');
    await consumer.serve();
  });

  test.each([
    // registry, project, version of fmt
    [undefined, undefined, '=1.0.0', 'installed'],
    [undefined, undefined, '=1.2.4', 'PROVENANCE_MISSING'],
    ['{ policy: off }', undefined, '=1.2.4', 'installed'],
    ['{ policy: required }', undefined, '=1.0.0', 'PROVENANCE_MISSING'],
    ['{ policy: required }', undefined, '=1.2.3', 'installed'],
    ['{ policy: required }', 'if-present', '=1.0.0', 'installed'],
    ['{ policy: off }', 'required', '=1.0.0', 'PROVENANCE_MISSING'],
    ['{ policy: off }', '{ policy: ratchet }', '=1.2.4', 'PROVENANCE_MISSING'],
    ['{ issuers: ["https://other.example"] }', undefined, '=1.2.3', 'PROVENANCE_UNTRUSTED'],
    ['{ policy: off, issuers: [] }', undefined, '=1.2.3', 'PROVENANCE_UNTRUSTED'],
    ['{ policy: off, issuers: [] }', 'off', '=1.2.3', 'installed'],
    ['{ issuers: [] }', '{ issuers: ["https://token.actions.githubusercontent.com"] }', '=1.2.3', 'installed'],
    [undefined, 'always', '=1.2.3', 'REGISTRIES_INVALID'],
    [undefined, '{ polizy: off }', '=1.2.3', 'REGISTRIES_INVALID'],
    [undefined, '{ issuers: all }', '=1.2.3', 'REGISTRIES_INVALID'],
    [undefined, '[]', '=1.2.3', 'REGISTRIES_INVALID'],
    ['yes', undefined, '=1.0.0', 'INDEX_INVALID'],
  ])('by the registry %s, by the project %s: fmt %s is %s', async (registry, project, version, expected) => {
    if (registry !== undefined) policy(registry);
    if (project !== undefined) await setting(project);
    await consumer.serve();
    await consumer.requires({ fmt: version });
    expect(await code()).toBe(expected);
  });

  test('every package that lacks a proof is named in one error', async () => {
    consumer.more = { ...consumer.more, provenance: 'required' };
    await consumer.requires({ fmt: '=1.0.0', bare: '*' });
    await expect(consumer.install()).rejects.toMatchObject({
      code: 'PROVENANCE_MISSING',
      message: 'Cannot accept bare@1.0.0: it has no provenance; and so with 1 more package',
      problems: [{ code: 'PROVENANCE_MISSING' }, { code: 'PROVENANCE_MISSING' }],
    });
  });

  test('what was installed before everything needed a proof is no exception', async () => {
    await consumer.requires({ fmt: '=1.0.0' });
    consumer.more = { ...consumer.more, provenance: 'off' };
    await consumer.install();
    consumer.more = { ...consumer.more, provenance: 'required' };
    await expect(consumer.install()).rejects.toMatchObject({ code: 'PROVENANCE_MISSING' });
    await expect(consumer.install({ frozen: true })).rejects.toMatchObject({ code: 'PROVENANCE_MISSING' });
  });

  test('a trust root may be named by the project', async () => {
    await consumer.requires({ fmt: '=1.2.3' });
    consumer.more = {};
    expect(await code()).toBe('PROVENANCE_INVALID');
    await consumer.write('ci/root.json', sigstore.trustConfig);
    await setting('{ trust-config: ci/root.json }');
    expect(await code()).toBe('installed');
  });
});
