import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { releaseFromEvent } from '../../src/github/release.ts';
import { readRepository, repositoryFromEvent, resolveTag } from '../../src/github/repository.ts';
import type { Asset, AssetReader, Release } from '../../src/registry/ports.ts';
import { FAULTS, type GitHub, startGitHub } from '../github/server.ts';
import { archiveOf, START } from './ports.ts';
import { apiOf, asked, errorOf, PACKAGE, packageToken, releasesOf } from './stand-in.ts';

const ARCHIVE = archiveOf('the bytes of an archive');
const NAME = 'fmt-1.2.3.tar.gz';

function withPackage(github: GitHub, more: Partial<Parameters<GitHub['createRepository']>[0]> = {}) {
  return github.createRepository({ ...PACKAGE, files: { 'README.md': '# fmt\n' }, ...more });
}

/** The releases as they are now, in short. */
function releasesIn(github: GitHub) {
  return (github.state()['acme/fmt']?.releases ?? []).map(({ tag, draft, assets }) => ({
    tag,
    draft,
    assets: assets.map(({ name, state }) => `${name} ${state}`),
  }));
}

async function bytesOf(reader: AssetReader, release: Release, asset: Asset): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of reader.download(release, asset)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('finding a release', () => {
  test('is one request, and sees drafts', async () => {
    await using github = await startGitHub();
    withPackage(github);
    const { id } = github.createRelease('acme/fmt', { tag: 'v1.2.3', draft: true });
    const store = releasesOf(github, packageToken(github));
    expect(await store.find('v1.2.3')).toMatchObject({ id: String(id), tag: 'v1.2.3', draft: true });
    expect(await store.find('v9.9.9')).toBeUndefined();
    expect(asked(github)).toEqual(['GET /api/v3/repos/acme/fmt/releases', 'GET /api/v3/repos/acme/fmt/releases']);
  });

  test('prefers the published one, else the draft that was first', async () => {
    await using github = await startGitHub();
    withPackage(github);
    const store = releasesOf(github, packageToken(github));
    const [first] = [1, 2, 3].map(() => github.createRelease('acme/fmt', { tag: 'v1.2.3', draft: true }));
    expect(await store.find('v1.2.3')).toMatchObject({ id: String(first?.id), draft: true });
    const { id } = github.createRelease('acme/fmt', { tag: 'v1.2.3' });
    expect(await store.find('v1.2.3')).toMatchObject({ id: String(id), draft: false });
  });

  test('finds what is far down the list', async () => {
    await using github = await startGitHub({ now: START });
    withPackage(github);
    for (const tag of ['fmt/v1.2.3', 'v0.1.0']) {
      github.createRelease('acme/fmt', { tag, draft: tag === 'v0.1.0' });
      github.clock.advance(1000);
    }
    github.commit('acme/fmt', 'main', { 'new.txt': 'x' });
    for (let n = 0; n < 120; n++) github.createRelease('acme/fmt', { tag: `other-${n}` });
    const store = releasesOf(github, packageToken(github));
    expect(await store.find('fmt/v1.2.3')).toMatchObject({ tag: 'fmt/v1.2.3', draft: false });
    expect(await store.find('v0.1.0')).toMatchObject({ tag: 'v0.1.0', draft: true });
    github.clearRequests();
    expect(await store.find('v9.9.9')).toBeUndefined();
    expect(github.requests).toHaveLength(3);
  });

  test('in a repository that cannot be seen is an error', async () => {
    await using github = await startGitHub();
    withPackage(github, { visibility: 'private' });
    github.createRepository({ owner: 'other', name: 'x', files: { a: 'b' } });
    const token = github.createToken({ kind: 'job', repositories: { 'other/x': { contents: 'write' } } });
    expect((await errorOf(releasesOf(github, token).find('v1'))).code).toBe('RELEASE_NOT_FOUND');
  });
});

describe('a draft', () => {
  test('is made for its commit, in one request, and published in one', async () => {
    await using github = await startGitHub();
    const repository = withPackage(github);
    const commit = repository.head ?? '';
    github.commit('acme/fmt', 'main', { 'later.txt': 'x' });
    const store = releasesOf(github, packageToken(github));
    const draft = await store.createDraft('v1.2.3', commit);
    expect(draft).toMatchObject({ tag: 'v1.2.3', draft: true, immutable: false });
    const published = await store.publish(draft);
    expect(published).toMatchObject({ id: draft.id, draft: false, publishedAt: expect.stringMatching(/Z$/) });
    expect(repository.git.refs.get('refs/tags/v1.2.3')).toBe(commit);
    expect(github.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  test.each(FAULTS)('is made once and published once though each request meets %s', async (fault) => {
    await using github = await startGitHub({ hangMs: 20, now: START });
    const repository = withPackage(github);
    const store = releasesOf(github, packageToken(github));
    github.faults.fail(1, fault);
    const draft = await store.createDraft('v1.2.3', repository.head ?? '');
    github.faults.fail(1, fault);
    await store.publish(draft);
    expect(releasesIn(github)).toEqual([{ tag: 'v1.2.3', draft: false, assets: [] }]);
  });

  test('that GitHub never answers for is given up', async () => {
    await using github = await startGitHub();
    withPackage(github);
    github.faults.fail({ match: ({ method }) => method === 'POST', fault: 'error502html', times: 99 });
    const error = await errorOf(releasesOf(github, packageToken(github)).createDraft('v1.2.3', 'main'));
    expect(error.code).toBe('GITHUB_UNAVAILABLE');
  });

  test('beside another of its tag that was published meanwhile gives way to it', async () => {
    await using github = await startGitHub();
    const repository = withPackage(github);
    const store = releasesOf(github, packageToken(github));
    const drafts = [1, 2].map(() => store.createDraft('v1.2.3', repository.head ?? ''));
    const [ours, theirs] = await Promise.all(drafts);
    if (ours === undefined || theirs === undefined) throw new Error('two drafts were expected');
    const published = await store.publish(theirs);
    expect(await store.publish(ours)).toEqual(published);
    expect(
      releasesIn(github)
        .map(({ draft }) => draft)
        .sort(),
    ).toEqual([false, true]);
  });

  test('without the right to make one says which permission is missing', async () => {
    await using github = await startGitHub();
    withPackage(github);
    const token = github.createToken({ kind: 'job', repositories: { 'acme/fmt': { contents: 'read' } } });
    const error = await errorOf(releasesOf(github, token).createDraft('v1.2.3', ''));
    expect(error).toMatchObject({ code: 'RELEASE_FORBIDDEN', cure: expect.stringContaining('contents: write') });
  });

  test('of a tag that an immutable release has used up is blocked', async () => {
    await using github = await startGitHub();
    const repository = withPackage(github, { immutableReleases: true });
    const store = releasesOf(github, packageToken(github));
    await store.publish(await store.createDraft('v1.2.3', repository.head ?? ''));
    repository.releases.splice(0);
    const error = await errorOf(
      store.createDraft('v1.2.3', repository.head ?? '').then((release) => store.publish(release)),
    );
    expect(error).toMatchObject({ code: 'RELEASE_BLOCKED', found: expect.stringContaining('immutable') });
  });

  test('whose tag a rule forbids is blocked', async () => {
    await using github = await startGitHub();
    const protection = { pattern: 'refs/tags/v*', rule: 'creation' } as const;
    const repository = withPackage(github, { protectedBranches: [protection] });
    const store = releasesOf(github, packageToken(github));
    const draft = await store.createDraft('v1.2.3', repository.head ?? '');
    expect((await errorOf(store.publish(draft))).code).toBe('RELEASE_BLOCKED');
  });
});

describe('an upload', () => {
  test('is one request for the release of an event, and comes back as it was sent', async () => {
    await using github = await startGitHub();
    withPackage(github);
    const { id } = github.createRelease('acme/fmt', { tag: 'v1.2.3' });
    const release = releaseFromEvent(github.releaseEvent('acme/fmt', id, 'published', { assets: 'stale' }));
    const store = releasesOf(github, packageToken(github));
    const outcome = await store.upload(release, NAME, ARCHIVE);
    expect(outcome).toMatchObject({
      kind: 'stored',
      asset: { name: NAME, size: ARCHIVE.size, digest: ARCHIVE.checksum, state: 'uploaded' },
    });
    expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST /api/uploads/repos/acme/fmt/releases/${id}/assets?name=${NAME}`,
    ]);
    expect(github.state()['acme/fmt']?.releases[0]?.assets[0]?.contentType).toBe('application/gzip');
  });

  // what is told, and what is there afterwards
  const table: Readonly<Record<(typeof FAULTS)[number], readonly [string, string | undefined]>> = {
    error500: ['lost', undefined],
    error502html: ['lost', undefined],
    resetBefore: ['lost', undefined],
    resetAfter: ['lost', 'uploaded'],
    truncate: ['lost', 'uploaded'],
    secondaryLimit: ['lost', undefined],
    secondaryLimit429: ['lost', undefined],
    primaryLimit: ['lost', undefined],
    staleHead: ['stored', 'uploaded'],
    refRace: ['stored', 'uploaded'],
    staleRead: ['stored', 'uploaded'],
    halfUploaded: ['lost', 'starter'],
    hang: ['lost', undefined],
    garbage: ['lost', undefined],
    graphqlSomethingWentWrong: ['stored', 'uploaded'],
  };
  test.each(FAULTS)('that meets %s is told truly', async (fault) => {
    await using github = await startGitHub({ hangMs: 20, now: START });
    withPackage(github);
    const { id } = github.createRelease('acme/fmt', { tag: 'v1.2.3' });
    const release = releaseFromEvent(github.releaseEvent('acme/fmt', id, 'published'));
    const store = releasesOf(github, packageToken(github));
    github.faults.fail(1, fault);
    const outcome = await store.upload(release, NAME, ARCHIVE);
    const [asset] = await store.list(release);
    expect([outcome.kind, asset?.state]).toEqual(table[fault]);
  });

  test('to an immutable release says how to release with files', async () => {
    await using github = await startGitHub();
    withPackage(github, { immutableReleases: true });
    const { id } = github.createRelease('acme/fmt', { tag: 'v1.2.3', immutable: true });
    const release = releaseFromEvent(github.releaseEvent('acme/fmt', id, 'published'));
    expect(release.immutable).toBe(true);
    const error = await errorOf(releasesOf(github, packageToken(github)).upload(release, NAME, ARCHIVE));
    expect(error).toMatchObject({ code: 'RELEASE_IMMUTABLE', cure: expect.stringContaining('draft') });
  });

  test('without the right to says which permission is missing', async () => {
    await using github = await startGitHub();
    withPackage(github);
    const { id } = github.createRelease('acme/fmt', { tag: 'v1.2.3' });
    const release = releaseFromEvent(github.releaseEvent('acme/fmt', id, 'published'));
    const token = github.createToken({ kind: 'job', repositories: { 'acme/fmt': { contents: 'read' } } });
    const error = await errorOf(releasesOf(github, token).upload(release, NAME, ARCHIVE));
    expect(error).toMatchObject({ code: 'ASSET_FORBIDDEN', cure: expect.stringContaining('contents: write') });
  });
});

describe('a download', () => {
  test.each(['public', 'private'] as const)(
    'from a %s repository goes to the storage without a token',
    async (visibility) => {
      await using github = await startGitHub();
      withPackage(github, { visibility });
      const { id } = github.createRelease('acme/fmt', { tag: 'v1.2.3' });
      github.addAsset('acme/fmt', id, { name: NAME, content: 'bytes' });
      const store = releasesOf(github, packageToken(github));
      const release = releaseFromEvent(github.releaseEvent('acme/fmt', id, 'published'));
      const [asset] = await store.list(release);
      github.clearRequests();
      if (asset === undefined) throw new Error('an asset was expected');
      expect(await bytesOf(store, release, asset)).toBe('bytes');
      expect(github.requests.map(({ tokenId }) => tokenId)).toEqual([expect.stringContaining('job'), undefined]);
    },
  );

  test.each(FAULTS)('gets over one %s', async (fault) => {
    await using github = await startGitHub({ hangMs: 20, now: START });
    withPackage(github);
    const { id } = github.createRelease('acme/fmt', { tag: 'v1.2.3' });
    github.addAsset('acme/fmt', id, { name: NAME, content: 'x'.repeat(100_000) });
    const store = releasesOf(github, packageToken(github));
    const release = releaseFromEvent(github.releaseEvent('acme/fmt', id, 'published'));
    const [asset] = await store.list(release);
    if (asset === undefined) throw new Error('an asset was expected');
    github.faults.fail(1, fault);
    expect((await bytesOf(store, release, asset)).length).toBe(100_000);
  });

  test('that breaks in the middle of the bytes is an error, never a short file', async () => {
    await using github = await startGitHub();
    withPackage(github);
    const { id } = github.createRelease('acme/fmt', { tag: 'v1.2.3' });
    github.addAsset('acme/fmt', id, { name: NAME, content: 'x'.repeat(100_000) });
    const store = releasesOf(github, packageToken(github));
    const release = releaseFromEvent(github.releaseEvent('acme/fmt', id, 'published'));
    const [asset] = await store.list(release);
    if (asset === undefined) throw new Error('an asset was expected');
    github.faults.fail({ match: ({ host }) => github.objectsUrl.endsWith(host), fault: 'truncate' });
    expect((await errorOf(bytesOf(store, release, asset))).code).toBe('DOWNLOAD_FAILED');
  });
});

test.each(['v1.2.3', 'fmt/v1.2.3', '@acme/fmt@1.2.3', 'v1.0.0+a', 'ü1', 'a%2Fb', 'release#1'])(
  'a release of tag %s is made, found, filled, and downloaded from the address that was told',
  async (tag) => {
    await using github = await startGitHub();
    const repository = withPackage(github);
    const store = releasesOf(github, packageToken(github));
    const draft = await store.createDraft(tag, repository.head ?? '');
    await store.upload(draft, NAME, ARCHIVE);
    const release = await store.publish(draft);
    expect((await store.find(tag))?.id).toBe(release.id);
    expect(await resolveTag(apiOf(github, packageToken(github)), PACKAGE, tag)).toBe(repository.head);
    const address = store.downloadUrl(release, NAME);
    const json = github.release('acme/fmt', Number(release.id));
    expect(json.assets).toEqual([expect.objectContaining({ browser_download_url: address })]);
    const answer = await fetch(address);
    expect(
      createHash('sha256')
        .update(Buffer.from(await answer.arrayBuffer()))
        .digest('hex'),
    ).toBe(ARCHIVE.checksum);
  },
);

describe('a tag', () => {
  test('stands for its commit, also when it is annotated', async () => {
    await using github = await startGitHub();
    const repository = withPackage(github);
    const old = repository.head ?? '';
    github.commit('acme/fmt', 'main', { 'new.txt': 'x' });
    github.tag('acme/fmt', 'light', old);
    const annotated = github.tag('acme/fmt', 'annotated', old, 'With a message');
    github.tag('acme/fmt', 'twice', annotated, 'A tag of a tag');
    const api = apiOf(github, packageToken(github));
    for (const tag of ['light', 'annotated', 'twice']) expect(await resolveTag(api, PACKAGE, tag)).toBe(old);
    expect(await resolveTag(api, PACKAGE, 'none')).toBeUndefined();
  });

  test('of a repository that cannot be seen is an error', async () => {
    await using github = await startGitHub();
    withPackage(github, { visibility: 'private' });
    github.createRepository({ owner: 'other', name: 'x', files: { a: 'b' } });
    const token = github.createToken({ kind: 'job', repositories: { 'other/x': { contents: 'read' } } });
    expect((await errorOf(resolveTag(apiOf(github, token), PACKAGE, 'v1'))).code).toBe('SOURCE_UNREADABLE');
    expect((await errorOf(readRepository(apiOf(github, token), PACKAGE))).code).toBe('SOURCE_UNREADABLE');
  });
});

describe('a repository', () => {
  test('is the same from the API and from every event', async () => {
    await using github = await startGitHub();
    const about = { description: 'Formats', homepage: 'https://fmt.example', license: 'MIT', topics: ['cpp'] };
    const repository = withPackage(github, { visibility: 'private', ...about });
    const { id } = github.createRelease('acme/fmt', { tag: 'v1.2.3' });
    const facts = await readRepository(apiOf(github, packageToken(github)), PACKAGE);
    expect(facts).toMatchObject({
      id: repository.id,
      ownerId: repository.ownerId,
      fullName: 'acme/fmt',
      visibility: 'private',
      ...about,
    });
    expect(facts.id).toBeGreaterThan(0);
    const events = [
      github.releaseEvent('acme/fmt', id, 'published'),
      github.pushTagEvent('acme/fmt', 'v1.2.3'),
      github.workflowDispatchEvent('acme/fmt'),
      github.pullRequestEvent('acme/fmt', { head: 'main' }),
    ];
    for (const event of events) expect(repositoryFromEvent(event)).toEqual(facts);
  });

  test('that was renamed is read under its old name, ids unchanged', async () => {
    await using github = await startGitHub();
    const repository = withPackage(github);
    const token = packageToken(github);
    github.renameRepository('acme/fmt', 'format');
    const facts = await readRepository(apiOf(github, token), PACKAGE);
    expect(facts).toMatchObject({ id: repository.id, fullName: 'acme/format' });
  });
});
