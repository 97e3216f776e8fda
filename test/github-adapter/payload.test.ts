import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blobId, blobText, seenFile } from '../../src/github/index-files.ts';
import { assetFrom, releaseFrom, releaseFromEvent } from '../../src/github/release.ts';
import { repositoryFrom, repositoryFromEvent } from '../../src/github/repository.ts';
import { checkToken, tokenKind, writableFrom } from '../../src/github/token.ts';

const RELEASE = {
  id: 4_294_967_298,
  tag_name: 'v1.0.0',
  draft: false,
  prerelease: false,
  immutable: true,
  published_at: '2026-11-01T10:00:00Z',
  html_url: 'https://github.com/acme/fmt/releases/tag/v1.0.0',
  upload_url: 'https://uploads.github.com/repos/acme/fmt/releases/4294967298/assets{?name,label}',
  assets: [{ name: 'stale.tar.gz' }],
};

const REPOSITORY = {
  id: 3_000_000_001,
  name: 'fmt',
  full_name: 'acme/fmt',
  owner: { login: 'acme', id: 2_500_000_000 },
  private: false,
  visibility: 'public',
  default_branch: 'main',
  description: 'Formats',
  homepage: '',
  license: { spdx_id: 'MIT' },
  topics: ['cpp', 'format'],
  html_url: 'https://github.com/acme/fmt',
};

describe('a release of an event', () => {
  test('has what the port needs, ids beyond 32 bits whole, and not its stale assets', () => {
    expect(releaseFromEvent({ action: 'published', release: RELEASE })).toEqual({
      id: '4294967298',
      tag: 'v1.0.0',
      draft: false,
      immutable: true,
      publishedAt: '2026-11-01T10:00:00Z',
      url: RELEASE.html_url,
      uploadUrl: RELEASE.upload_url,
    });
  });

  test('that is a draft is neither published nor immutable', () => {
    const draft = releaseFrom({ ...RELEASE, draft: true, published_at: null });
    expect(draft).toMatchObject({ draft: true, immutable: false });
    expect(draft).not.toHaveProperty('publishedAt');
  });

  test('is written in one form of time', () => {
    expect(releaseFrom({ ...RELEASE, published_at: '2026-11-01T12:00:00.500+02:00' })?.publishedAt).toBe(
      '2026-11-01T10:00:00Z',
    );
  });

  test.each([
    {},
    null,
    'x',
    { release: {} },
    { release: { ...RELEASE, id: 1.5 } },
    { release: { ...RELEASE, draft: 'no' } },
  ])('is no release: %j', (payload) => {
    expect(() => releaseFromEvent(payload)).toThrow(expect.objectContaining({ code: 'EVENT_UNSUPPORTED' }));
  });
});

describe('an asset', () => {
  const asset = {
    id: 5,
    name: 'a.gz',
    size: 3,
    state: 'uploaded',
    digest: `sha256:${'a'.repeat(64)}`,
    created_at: '2026-11-01T10:00:00Z',
  };
  test('has its digest without the name of the hash', () => {
    expect(assetFrom(asset)).toEqual({
      id: '5',
      name: 'a.gz',
      size: 3,
      state: 'uploaded',
      digest: 'a'.repeat(64),
      createdAt: Date.UTC(2026, 10, 1, 10),
    });
  });
  test('of any other state than uploaded is not whole', () => {
    for (const state of ['starter', 'open', 'new', undefined])
      expect(assetFrom({ ...asset, state })?.state).toBe('starter');
  });
  test('may have no digest, and no other hash is taken for one', () => {
    for (const digest of [null, undefined, 'md5:aa', `sha256:${'A'.repeat(64)}`]) {
      expect(assetFrom({ ...asset, digest })).not.toHaveProperty('digest');
    }
  });
});

describe('a repository of an event', () => {
  test('has ids, visibility and what people wrote about it; empty texts are absent', () => {
    expect(repositoryFromEvent({ repository: REPOSITORY })).toEqual({
      id: 3_000_000_001,
      ownerId: 2_500_000_000,
      owner: 'acme',
      name: 'fmt',
      fullName: 'acme/fmt',
      visibility: 'public',
      defaultBranch: 'main',
      url: 'https://github.com/acme/fmt',
      description: 'Formats',
      license: 'MIT',
      topics: ['cpp', 'format'],
    });
  });

  test('knows no licence where GitHub knows none', () => {
    for (const license of [null, { spdx_id: 'NOASSERTION' }, { spdx_id: null }]) {
      expect(repositoryFrom({ ...REPOSITORY, license })).not.toHaveProperty('license');
    }
  });

  test('is private unless it is said to be public', () => {
    const without = { ...REPOSITORY, visibility: undefined };
    expect(repositoryFrom({ ...without, private: true })?.visibility).toBe('private');
    expect(repositoryFrom({ ...without, private: false })?.visibility).toBe('public');
    expect(repositoryFrom({ ...without, private: undefined })).toBeUndefined();
    expect(repositoryFrom({ ...REPOSITORY, visibility: 'secret' })).toBeUndefined();
    expect(repositoryFrom({ ...REPOSITORY, visibility: 'internal', private: true })?.visibility).toBe('internal');
  });

  test('of a push has its owner under another name', () => {
    expect(repositoryFrom({ ...REPOSITORY, owner: { name: 'acme', id: 7 } })).toMatchObject({
      owner: 'acme',
      ownerId: 7,
    });
  });

  test('without numeric ids is none', () => {
    expect(() => repositoryFromEvent({ repository: { ...REPOSITORY, id: '1' } })).toThrow(
      expect.objectContaining({ code: 'EVENT_UNSUPPORTED' }),
    );
  });
});

test('whatever a payload is, reading it never crashes', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.constantFrom('id', 'owner', 'name', 'tag_name', 'created_at', 'topics', 'license'),
      (value, key) => {
        for (const read of [releaseFrom, assetFrom, repositoryFrom]) {
          read(value);
          read({ ...RELEASE, ...REPOSITORY, [key]: value });
        }
      },
    ),
  );
});

describe('a file of the index', () => {
  const text = 'Grüße\n';
  const oid = blobId(Buffer.from(text), 40);
  const entry = (object: unknown, more: object = {}) => ({ type: 'blob', mode: 0o100644, oid, object, ...more });
  const see = (value: unknown) => seenFile(value, 'index/3/f/fmt', 'acme/registry@main');

  test('has the id git gives it', () => {
    expect(blobId(Buffer.from('test content\n'), 40)).toBe('d670460b4b4aece5915caf5c68d12f560a9fe3e4');
  });

  test('is taken only when its text has its id', () => {
    expect(see(entry({ text, isTruncated: false }))).toEqual({ kind: 'text', text });
    expect(see(null)).toEqual({ kind: 'absent' });
    for (const object of [
      { text: 'Gr', isTruncated: false },
      { text, isTruncated: true },
      { text: null, isBinary: true },
      null,
    ]) {
      expect(see(entry(object))).toEqual({ kind: 'partial', oid });
    }
  });

  test.each([
    [{ type: 'tree', mode: 0o40000 }, 'INDEX_INVALID'],
    [{ mode: 0o120000 }, 'INDEX_INVALID'],
    [{ type: 'commit', mode: 0o160000 }, 'INDEX_INVALID'],
    [{ oid: 'x' }, 'INDEX_UNREADABLE'],
  ])('is nothing else: %j', (more, code) => {
    expect(() => see(entry({ text }, more))).toThrow(expect.objectContaining({ code }));
  });

  test('that came whole is checked the same way', () => {
    const at = { path: 'p', label: 'l' };
    const content = Buffer.from(text)
      .toString('base64')
      .replace(/(.{4})/g, '$1\n');
    expect(blobText({ content, encoding: 'base64' }, oid, at)).toBe(text);
    expect(() => blobText({ content: '', encoding: 'base64' }, oid, at)).toThrow(
      expect.objectContaining({ code: 'INDEX_UNREADABLE' }),
    );
    expect(() => blobText({ content, encoding: 'none' }, oid, at)).toThrow(
      expect.objectContaining({ code: 'INDEX_UNREADABLE' }),
    );
    const bytes = Buffer.from([0xff, 0xfe]);
    const binary = { content: bytes.toString('base64'), encoding: 'base64' };
    expect(() => blobText(binary, blobId(bytes, 40), at)).toThrow(expect.objectContaining({ code: 'INDEX_INVALID' }));
  });
});

describe('a token', () => {
  test('is known by its prefix', () => {
    expect(['ghs_a', 'github_pat_a', 'ghp_a', 'gho_a', 'x'].map(tokenKind)).toEqual([
      'installation',
      'fine-grained',
      'classic',
      'classic',
      'unknown',
    ]);
  });

  test.each(['ghp_a\n', 'a b', 'ghp_ü', 'x'.repeat(5000)])(
    'that cannot be one is refused without being shown',
    (token) => {
      const refusal = expect.objectContaining({ code: 'TOKEN_INVALID', message: expect.not.stringContaining(token) });
      expect(() => checkToken(token, 'api.github.com')).toThrow(refusal);
    },
  );

  test('that is empty is missing', () => {
    expect(() => checkToken('', 'api.github.com')).toThrow(expect.objectContaining({ code: 'TOKEN_MISSING' }));
  });

  test('may write only where that is sure', () => {
    const facts = {
      permission: 'WRITE',
      kind: 'classic',
      scopes: 'repo, gist',
      isPublic: true,
      isArchived: false,
    } as const;
    const sure = [
      {},
      { permission: 'ADMIN' },
      { scopes: 'public_repo' },
      { kind: 'installation', scopes: undefined },
    ] as const;
    const unsure = [
      { scopes: undefined },
      { kind: 'unknown', scopes: undefined },
      { permission: 'READ' },
      { permission: null },
      { scopes: 'gist' },
      { scopes: '' },
      { scopes: 'public_repo', isPublic: false },
      { kind: 'fine-grained', scopes: undefined },
      { kind: 'installation', scopes: undefined, permission: null },
      { isArchived: true },
    ] as const;
    expect(sure.map((more) => writableFrom({ ...facts, ...more }))).toEqual(sure.map(() => true));
    expect(unsure.map((more) => writableFrom({ ...facts, ...more }))).toEqual(unsure.map(() => undefined));
  });
});
