import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/errors.ts';
import type { FaultName } from '../github/faults.ts';
import { removeRuns, runStep, type Transcript } from './runner.ts';
import { CONFIG, type JobOverrides, Scene, type SceneOptions } from './scene.ts';
import { errorsOf, operations, releasesOf } from './story.ts';

afterAll(removeRuns);

/** The two ways to publish: a release that is there, and a tag whose release the action makes. */
const KINDS = ['release', 'tag'] as const;
type Kind = (typeof KINDS)[number];

const PROBE = 'mutation createCommitOnBranch';

/** What makes the index refuse. */
interface Refused {
  readonly why: string;
  readonly code: ErrorCode;
  readonly options?: SceneOptions;
  /** Brings the trouble about. */
  readonly trouble: (scene: Scene) => JobOverrides | undefined;
  /** The index is asked with a commit that cannot be made. */
  readonly probed?: boolean;
  /** Parts of the annotation or the summary. */
  readonly says: readonly (string | RegExp)[];
}

/** The line and the owner record of a version somebody published. */
function publishedBy(scene: Scene, publisher: { id: number; owner_id: number }, tsum = '0'.repeat(64)): void {
  const host = new URL(scene.github.url).host;
  const line = {
    ...{ schema: 1, name: 'fmt', vers: '1.2.3', deps: [], cksum: 'c'.repeat(64), tsum, size: 1 },
    ...{ dl: 'https://example.com/fmt-1.2.3.tar.gz', pubtime: '2026-01-01T00:00:00Z', yanked: false, license: null },
    repository: { host, ...publisher, tag: 'v1.2.3', commit: null },
  };
  const owner = { host, ...publisher, owner: 'somebody', full_name: 'somebody/fmt' };
  scene.github.commit(scene.index, 'main', {
    'index/3/f/fmt': `${JSON.stringify(line)}\n`,
    'owners/3/f/fmt': `${JSON.stringify({ schema: 1, name: 'fmt', repositories: [owner] })}\n`,
  });
}

function failReads(scene: Scene, fault: FaultName): undefined {
  scene.github.faults.fail({ match: ({ operation }) => operation === 'query repository', fault, times: 99 });
}

function withToken(token: string): JobOverrides {
  return { inputs: { 'registry-token': token } };
}

const REFUSED: readonly Refused[] = [
  {
    why: 'the name belongs to another repository',
    code: 'NOT_OWNER',
    trouble: (scene) => void publishedBy(scene, { id: 999, owner_id: 998 }),
    says: ['somebody/fmt'],
  },
  {
    why: 'the repository on record has another owner now',
    code: 'OWNER_CHANGED',
    trouble: (scene) => void publishedBy(scene, { id: scene.source.id, owner_id: 998 }),
    says: [],
  },
  {
    why: 'the version is taken by other files',
    code: 'VERSION_EXISTS',
    trouble: (scene) => void publishedBy(scene, { id: scene.source.id, owner_id: scene.source.ownerId }),
    says: [/archive [0-9a-f]{64} \(unpacked [0-9a-f]{64}\)/, `archive ${'c'.repeat(64)} (unpacked ${'0'.repeat(64)})`],
  },
  {
    why: 'the index is not there, or hidden from the token',
    code: 'INDEX_NOT_FOUND',
    trouble: () => ({ inputs: { registry: 'acme/nowhere' } }),
    says: ['Check the spelling of acme/nowhere'],
  },
  {
    why: 'the index has no such branch',
    code: 'INDEX_BRANCH_MISSING',
    trouble: () => ({ inputs: { 'registry-branch': 'release' } }),
    says: ['registry-branch:'],
  },
  {
    why: 'the index holds no registry',
    code: 'INDEX_INVALID',
    trouble: (scene) => void scene.github.commit(scene.index, 'main', { 'config.json': null, 'README.md': '' }),
    says: ['config.json'],
  },
  {
    why: 'the index is damaged',
    code: 'INDEX_INVALID',
    trouble: (scene) => void scene.github.commit(scene.index, 'main', { 'index/3/f/fmt': '<html>502</html>\n' }),
    says: ['index/3/f/fmt'],
  },
  {
    why: 'the index wants a newer writer',
    code: 'INDEX_TOO_NEW',
    trouble: (scene) =>
      void scene.github.commit(scene.index, 'main', {
        'config.json': CONFIG.replace('"minWriter": 1', '"minWriter": 2'),
      }),
    says: ['minWriter 2'],
  },
  {
    why: 'the index cannot be read: errors',
    code: 'INDEX_UNREADABLE',
    trouble: (scene) => failReads(scene, 'error500'),
    says: [],
  },
  {
    why: 'the index cannot be read: cut off',
    code: 'INDEX_UNREADABLE',
    trouble: (scene) => failReads(scene, 'truncate'),
    says: [],
  },
  {
    why: 'the index cannot be read: garbage',
    code: 'INDEX_UNREADABLE',
    trouble: (scene) => failReads(scene, 'garbage'),
    says: [],
  },
  {
    why: 'the index cannot be read: an error within an answer',
    code: 'INDEX_UNREADABLE',
    trouble: (scene) => failReads(scene, 'graphqlSomethingWentWrong'),
    says: [],
  },
  {
    why: 'the source is private and the index public',
    code: 'PRIVATE_SOURCE',
    options: { visibility: 'private' },
    trouble: () => undefined,
    says: ['acme/fmt is private; the index is public', 'private-sources: allow'],
  },
  {
    why: 'the source is internal and the index public',
    code: 'PRIVATE_SOURCE',
    options: { visibility: 'internal' },
    trouble: () => undefined,
    says: ['acme/fmt is internal'],
  },
  {
    why: 'the token for the index is revoked',
    code: 'TOKEN_INVALID',
    trouble: (scene) => void scene.github.revokeToken(scene.registryToken),
    says: ['an App token lives one hour'],
  },
  {
    why: 'rules protect the branch, and let this App not past',
    code: 'INDEX_PROTECTED',
    options: { indexProtected: ['main'] },
    trouble: () => undefined,
    says: ['a rule for "main"', 'bypass actor'],
  },
  {
    why: "rules protect this repository's own index branch",
    code: 'INDEX_PROTECTED',
    options: { index: 'own' },
    trouble: (scene) => {
      scene.github.commit(scene.source, 'registry', { 'config.json': CONFIG });
      scene.source.protections = [{ pattern: 'registry', kind: 'classic' }];
      return undefined;
    },
    says: ['a rule for "registry"'],
  },
  {
    why: 'an App may only read the index',
    code: 'INDEX_FORBIDDEN',
    probed: true,
    trouble: ({ github }) =>
      withToken(github.createToken({ kind: 'app', repositories: { 'acme/registry': { contents: 'read' } } })),
    says: ['permission-contents: write', 'repositories: registry'],
  },
  {
    why: 'an App is installed elsewhere',
    code: 'INDEX_FORBIDDEN',
    probed: true,
    trouble: ({ github }) =>
      withToken(github.createToken({ kind: 'app', repositories: { 'acme/fmt': { contents: 'write' } } })),
    says: ['permission-contents: write'],
  },
  {
    why: 'a fine-grained token lacks Contents: write',
    code: 'INDEX_FORBIDDEN',
    probed: true,
    trouble: ({ github }) =>
      withToken(
        github.createToken({
          kind: 'fine-grained',
          user: 'acme',
          repositories: { 'acme/registry': { contents: 'read' } },
        }),
      ),
    says: ['Contents: Read and write'],
  },
  {
    why: "the job's own token is given as the registry's",
    code: 'INDEX_FORBIDDEN',
    probed: true,
    trouble: ({ token }) => withToken(token),
    says: ["The job's own token reaches its own repository only"],
  },
  {
    why: 'a classic token has no scope for repositories',
    code: 'INDEX_FORBIDDEN',
    probed: true,
    trouble: ({ github }) =>
      withToken(github.createToken({ kind: 'classic', user: 'acme', scopes: ['read:org'], repositories: {} })),
    says: ['scope `repo`'],
  },
];

interface Ended {
  readonly done: Transcript;
  readonly before: unknown;
  readonly after: unknown;
  readonly steps: readonly string[];
  readonly writes: readonly string[];
}

async function publishInto(kind: Kind, { options, trouble }: Refused): Promise<Ended> {
  // everything that is published here is immutable: a release made too early would cost the tag
  await using scene = await Scene.open({ ...options, immutableReleases: kind === 'tag' });
  scene.github.tag(scene.source, 'v1.2.3', scene.head);
  const release = kind === 'release' ? scene.github.createRelease(scene.source, { tag: 'v1.2.3' }) : undefined;
  const overrides = trouble(scene) ?? {};
  const before = scene.github.state();
  scene.github.clearRequests();
  const done = await runStep(scene.step(kind, { ...overrides, ...(release ? { releaseId: release.id } : {}) }));
  const writes = scene.github.requests.filter(({ write }) => write).map(({ operation }) => operation);
  return { done, before, after: scene.github.state(), steps: operations(scene), writes };
}

describe.each(KINDS)('on a %s, refused before anything is written', (kind) => {
  test.for(REFUSED)('$why: $code', { concurrent: true }, async (refused, { expect }) => {
    const { done, before, after, steps, writes } = await publishInto(kind, refused);
    expect([done.exitCode, errorsOf(done)]).toEqual([1, [refused.code]]);
    expect(after).toEqual(before);
    expect(writes).toEqual(refused.probed === true ? [PROBE] : []);
    expect(new Set(steps)).toEqual(new Set(['query repository', ...(refused.probed === true ? [PROBE] : [])]));
    expect(done.outputs).toEqual({ packages: '[]' });
    const told = done.stdout.replaceAll('%0A', '\n');
    for (const part of refused.says) {
      if (typeof part === 'string') expect(told).toContain(part);
      else expect(told).toMatch(part);
    }
    expect(done.summary).toContain(refused.code);
    expect(done.annotations.join('\n')).toContain(`docs/errors.md#${refused.code.toLowerCase()}`);
  });
});

// Whether GitHub shows rulesets to every reader is not confirmed, and a probe may be refused for its head first: what came before the commit is kept
test('a branch whose rules no read shows is refused by the commit, and run again once it is free the publish ends', async () => {
  await using scene = await Scene.open({ immutableReleases: true });
  scene.index.protections = [{ pattern: 'main', hidden: true }];
  scene.github.tag(scene.source, 'v1.2.3', scene.head);
  const index = scene.github.state()['acme/registry'];
  const refused = await runStep(scene.step('tag'));
  expect([refused.exitCode, errorsOf(refused)]).toEqual([1, ['INDEX_PROTECTED']]);
  expect(refused.summary).toContain('bypass actor');
  expect(scene.github.state()['acme/registry']).toEqual(index);
  const [attached] = releasesOf(scene);
  scene.index.protections = [];
  const done = await runStep(scene.step('tag'));
  expect([done.exitCode, done.outputs.status]).toEqual([0, 'published']);
  expect(releasesOf(scene)).toEqual([attached]);
});

describe('a release that was published by hand and is immutable', () => {
  test('cannot take the archive: RELEASE_IMMUTABLE, and how to do it', async () => {
    await using scene = await Scene.open({ immutableReleases: true });
    scene.github.tag(scene.source, 'v1.2.3', scene.head);
    const { id } = scene.github.createRelease(scene.source, { tag: 'v1.2.3' });
    const before = scene.github.state();
    const done = await runStep(scene.step('release', { releaseId: id }));
    expect([done.exitCode, errorsOf(done)]).toEqual([1, ['RELEASE_IMMUTABLE']]);
    expect(scene.github.state()).toEqual(before);
    expect(operations(scene)).not.toContain('POST /releases/{release_id}/assets');
    expect(done.summary).toContain('on: { push: { tags: ["v*"] } }');
    expect(done.summary).toContain('release the next version');
  });

  test('with the archive on it is taken as it is', async () => {
    await using scene = await Scene.open();
    scene.github.tag(scene.source, 'v1.2.3', scene.head);
    const dry = await runStep(scene.step('tag', { inputs: { 'dry-run': 'true' } }));
    const { id } = scene.github.createRelease(scene.source, { tag: 'v1.2.3' });
    const content = await readFile(dry.outputs.archive ?? '');
    scene.github.addAsset(scene.source, id, { name: 'fmt-1.2.3.tar.gz', content });
    for (const release of scene.source.releases) release.immutable = true;
    scene.github.clearRequests();
    const done = await runStep(scene.step('release', { releaseId: id }));
    expect([done.exitCode, done.outputs.status]).toEqual([0, 'published']);
    expect(releasesOf(scene)).toEqual(['v1.2.3 published immutable fmt-1.2.3.tar.gz']);
    expect(operations(scene)).not.toContain('POST /releases/{release_id}/assets');
  });
});
