import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKS, firstFinding } from '../../src/registry/checks/checks.ts';
import type { IndexCase } from '../../src/registry/checks/facts.ts';
import { looksLike, skeleton } from '../../src/registry/checks/likeness.ts';
import { NO_DEMAND } from '../../src/registry/demand.ts';
import type { ReleaseFacts } from '../../src/registry/ingest/ports.ts';
import { readIngestPolicy } from '../../src/sparse/ingest-policy.ts';
import { DEFAULT_POLICY } from '../../src/sparse/policy.ts';
import { refused } from '../../src/trust/finding.ts';
import { manifestOf } from '../sparse/fixture.ts';

const ASSET = { id: 'RA_1', name: 'fmt-1.2.3.tar.gz', size: 1234, updatedAt: '2026-11-20T12:00:00Z' };
const SOURCE = {
  host: 'github.com',
  id: 1,
  ownerId: 7,
  owner: 'acme',
  name: 'fmt',
  visibility: 'public',
  archived: false,
} as const;
const RELEASE: ReleaseFacts = {
  ...{
    id: 'RE_1',
    tag: 'v1.2.3',
    draft: false,
    publishedAt: '2026-11-20T12:00:00Z',
    updatedAt: '2026-11-20T12:00:00Z',
  },
  ...{ source: SOURCE, repositoryCreatedAt: '2020-01-01T00:00:00Z', ownerCreatedAt: '2020-01-01T00:00:00Z' },
  ...{ url: 'https://github.com/acme/fmt', metadata: {}, commit: 'c'.repeat(40), assets: [ASSET] },
};
const ARCHIVE = {
  checksum: 'a'.repeat(64),
  tsum: 'b'.repeat(64),
  size: 1234,
  unpackedSize: 5000,
  root: 'fmt-1.2.3',
  fileCount: 3,
};

/** A version nothing speaks against; tests change one fact. */
const GOOD: IndexCase = {
  ...{ release: RELEASE, asset: ASSET, policy: DEFAULT_POLICY, registryOwner: 'acme', indexVisibility: 'public' },
  ...{ rules: readIngestPolicy(undefined), knownOwners: [], manifest: manifestOf('fmt', '1.2.3'), archive: ARCHIVE },
  ...{
    registered: false,
    neighbours: [],
    available: new Map(),
    now: Date.parse('2026-11-20T13:00:00Z'),
    demand: NO_DEMAND,
  },
  state: { id: 'RE_1', draft: false, commit: 'c'.repeat(40), source: SOURCE, assets: [ASSET] },
};

const from = (source: Partial<ReleaseFacts['source']>): ReleaseFacts => ({
  ...RELEASE,
  source: { ...SOURCE, ...source },
});
const anyone = readIngestPolicy('publishers: anyone');

/** For each check the attack that it alone stops. */
const ATTACKS: Readonly<Record<keyof typeof CHECKS, { readonly code: string; readonly facts: IndexCase }>> = {
  publisher: { code: 'PUBLISHER_UNLISTED', facts: { ...GOOD, registryOwner: 'other' } },
  visibility: {
    code: 'PRIVATE_SOURCE',
    facts: {
      ...GOOD,
      release: from({ visibility: 'private' }),
      state: { ...stateOf(GOOD), source: { ...SOURCE, visibility: 'private' } },
    },
  },
  owner: { code: 'OWNER_CHANGED', facts: { ...GOOD, knownOwners: [8] } },
  tag: {
    code: 'TAG_MISSING',
    facts: { ...GOOD, release: withoutCommit(RELEASE), state: withoutCommit(stateOf(GOOD)) },
  },
  announcedSize: {
    code: 'ARCHIVE_TOO_LARGE',
    facts: { ...GOOD, rules: readIngestPolicy('limits: { archive: 1000 }') },
  },
  bytes: { code: 'ASSET_CHANGED', facts: { ...GOOD, archive: { ...ARCHIVE, size: 1235 } } },
  archiveIdentity: { code: 'ARCHIVE_MISMATCH', facts: { ...GOOD, archive: { ...ARCHIVE, root: 'zlib-1.2.3' } } },
  tagVersion: { code: 'TAG_MISMATCH', facts: { ...GOOD, release: { ...RELEASE, tag: 'v1.2.4' } } },
  license: { code: 'LICENSE_REFUSED', facts: { ...GOOD, rules: readIngestPolicy('licenses: { missing: refuse }') } },
  fork: {
    code: 'FORK_CLAIM',
    facts: { ...GOOD, release: { ...RELEASE, parent: { fullName: 'project/other', manifestName: 'fmt' } } },
  },
  provenance: {
    code: 'PROVENANCE_FOREIGN',
    facts: {
      ...GOOD,
      proof: refused('repository', 'PROVENANCE_FOREIGN', { message: 'Of another', found: '2', expected: '1' }),
    },
  },
  lookAlike: { code: 'NAME_CONFUSABLE', facts: { ...GOOD, neighbours: [{ name: 'f-mt', ownerId: 8 }] } },
  popular: {
    code: 'NAME_CONFUSABLE',
    facts: {
      ...GOOD,
      ...renamed('serde'),
    },
  },
  coolDown: {
    code: 'NAME_COOLING',
    facts: {
      ...GOOD,
      rules: anyone,
      registryOwner: 'other',
      release: { ...RELEASE, ownerCreatedAt: '2026-11-19T00:00:00Z' },
    },
  },
  dependencies: {
    code: 'DEPENDENCY_MISSING',
    facts: {
      ...GOOD,
      manifest: manifestOf('fmt', '1.2.3', { requires: { base: '>=2.0.0' } }),
      available: new Map([['base', ['1.0.0']]]),
    },
  },
  ratchet: {
    code: 'PROVENANCE_MISSING',
    facts: { ...GOOD, demand: { ...NO_DEMAND, required: true, reason: 'version 1.0.0 has it' } },
  },
  readBack: {
    code: 'ASSET_CHANGED',
    facts: { ...GOOD, state: { ...stateOf(GOOD), assets: [{ ...ASSET, id: 'RA_2' }] } },
  },
};

function stateOf({ state }: IndexCase): NonNullable<IndexCase['state']> {
  if (state === null) throw new Error('no state');
  return state;
}

function withoutCommit<Facts extends { readonly commit?: string }>({
  commit: _,
  ...rest
}: Facts): Omit<Facts, 'commit'> {
  return rest;
}

function renamed(name: string): Partial<IndexCase> {
  const asset = { ...ASSET, name: `${name}-1.2.3.tar.gz` };
  const release = { ...RELEASE, assets: [asset] };
  const state = { ...stateOf(GOOD), assets: [asset] };
  return { manifest: manifestOf(name, '1.2.3'), asset, release, state, archive: { ...ARCHIVE, root: `${name}-1.2.3` } };
}

test('nothing speaks against a good version', () => {
  expect(firstFinding(CHECKS, GOOD)).toBeUndefined();
});

describe.each(Object.entries(ATTACKS))('%s', (name, { code, facts }) => {
  test(`stops its attack with ${code}`, () => {
    expect(firstFinding(CHECKS, facts)).toMatchObject({
      code,
      message: expect.any(String),
      expected: expect.any(String),
    });
  });

  test('is needed: without it the attack gets through', () => {
    const others = Object.fromEntries(Object.entries(CHECKS).filter(([other]) => other !== name));
    expect(firstFinding(others, facts)).toBeUndefined();
  });
});

describe('names that look alike', () => {
  test.each([
    ['format', 'f0rmat'],
    ['lodash', '1odash'],
    ['modern', 'modem'],
    ['my-lib', 'mylib'],
    ['graphics', 'graphisc'],
    ['graphics', 'graphicss'],
    ['graphics', 'grahics'],
    ['@acme/fmt', 'acmefmt'],
  ])('%s and %s', (a, b) => {
    expect([looksLike(a, b), looksLike(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['sdl2', 'sdl3'],
    ['part-1', 'part-12'],
    ['fmt', 'fms'],
    ['graphics', 'physics'],
    ['zlib', 'zlib'],
  ])('not %s and %s', (a, b) => {
    expect(looksLike(a, b)).toBe(false);
  });

  test('likeness goes both ways, and one skeleton is enough', () => {
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,12}$/);
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(looksLike(a, b)).toBe(looksLike(b, a));
        if (looksLike(a, b)) return;
        expect(skeleton(a) === skeleton(b) && a.replaceAll('_', '-') !== b.replaceAll('_', '-')).toBe(false);
      }),
    );
  });
});
