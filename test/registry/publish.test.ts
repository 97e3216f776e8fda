import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { parseName } from '../../src/manifest/name.ts';
import { foundingFiles } from '../../src/registry/init.ts';
import type { Release } from '../../src/registry/ports.ts';
import { type PublishPorts, type PublishRequest, publish } from '../../src/registry/publish.ts';
import { writeConfig } from '../../src/sparse/config.ts';
import { writeOwner } from '../../src/sparse/owner.ts';
import { CONFIG_PATH, packagePaths } from '../../src/sparse/path.ts';
import { publicationPaths } from '../../src/sparse/publication.ts';
import { ACME, COMMIT, lineOf, manifestOf, rejectedWith } from '../sparse/fixture.ts';
import { MemoryBranch, MemoryIndex, type MemoryIndexOptions, MemoryPacing, MemoryProgress } from './memory-index.ts';
import { type MemoryReleaseOptions, MemoryReleases, PUBLISHED_AT, packed } from './memory-release.ts';

const PATHS = packagePaths(parseName('fmt'), 'cargo');
const archive = await packed({ 'fmt.h': '#pragma once\n' });
const RELEASE: Release = {
  id: 'r9',
  tag: 'v1.0.0',
  draft: false,
  immutable: false,
  publishedAt: PUBLISHED_AT,
  url: 'https://github.com/acme/fmt/releases/9',
};

function requestOf(more: Partial<PublishRequest> = {}): PublishRequest {
  const tree = { label: 'commit', commit: COMMIT, time: '2026-11-01T00:00:00Z', folder: '', files: [] };
  const warnings = [{ code: 'LICENSE_INVALID', message: 'License is not known' }] as const;
  const prepared = { manifest: manifestOf('fmt', '1.0.0'), warnings, tree, archiveName: 'fmt-1.0.0.tar.gz', archive };
  return {
    prepared,
    publisher: ACME,
    visibility: 'public',
    tag: 'v1.0.0',
    commit: COMMIT,
    mode: 'direct',
    release: RELEASE,
    ...more,
  };
}

interface Scene {
  readonly request?: Partial<PublishRequest>;
  readonly files?: Readonly<Record<string, string>>;
  readonly index?: MemoryIndexOptions;
  readonly releases?: MemoryReleaseOptions;
  readonly founding?: boolean;
  /** What the probe says; absent: nothing can be probed. */
  readonly probe?: (() => void) | undefined;
  readonly set?: (releases: MemoryReleases) => void;
}

function scene({
  request = {},
  files,
  index: indexOptions = {},
  releases: releaseOptions = {},
  founding = false,
  probe,
  set,
}: Scene = {}) {
  const calls: string[] = [];
  const record = (call: string) => calls.push(call.split(' ')[0] ?? '');
  const branch = new MemoryBranch();
  const founded = {
    [CONFIG_PATH]: writeConfig({ name: 'test', base: 'https://acme.example/', layout: 'cargo' }),
    ...files,
  };
  if (!founding) branch.swap(undefined, new Map(Object.entries(founded)), { headline: 'Found' });
  const index = new MemoryIndex(branch, { record, ...indexOptions });
  const releases = new MemoryReleases({ record, ...releaseOptions });
  set?.(releases);
  const progress = new MemoryProgress();
  const ports: PublishPorts = {
    ...{ index, releases, assets: releases, reader: releases, pacing: new MemoryPacing(), progress },
    ...(founding ? { founding: { founder: index, files: foundingFiles({ name: 'own' }) } } : {}),
    ...(probe === undefined
      ? {}
      : {
          probe: {
            probe: async () => {
              record('probe');
              probe();
            },
          },
        }),
  };
  const head = branch.head?.id;
  return { run: () => publish(requestOf(request), ports), calls, branch, releases, progress, head };
}

describe('publishing on a release', () => {
  test('is three requests: read, upload, commit', async () => {
    const { run, calls, branch, releases } = scene();
    const receipt = await run();
    expect(calls).toEqual(['read', 'upload', 'commit']);
    expect(receipt).toMatchObject({
      ...{
        status: 'published',
        name: 'fmt',
        version: '1.0.0',
        tag: 'v1.0.0',
        archive: 'fmt-1.0.0.tar.gz',
        attempts: 1,
      },
      ...{ checksum: archive.checksum, tsum: archive.tsum, size: archive.size, commit: branch.head?.id },
      ...{
        archiveUrl: 'https://github.com/acme/fmt/releases/download/v1.0.0/fmt-1.0.0.tar.gz',
        base: 'https://acme.example/',
      },
    });
    expect(receipt.entry).toMatchObject({
      cksum: archive.checksum,
      pubtime: PUBLISHED_AT,
      repository: { id: 1001, owner_id: 77 },
    });
    expect(receipt.warnings.map(({ code }) => code)).toEqual(['LICENSE_INVALID']);
    expect(branch.head?.message).toEqual({
      headline: 'Publish fmt@1.0.0',
      body: `Source: acme/fmt at ${COMMIT} (v1.0.0)\nsha256: ${archive.checksum}`,
    });
    expect(releases.assets.map(({ name }) => name)).toEqual(['fmt-1.0.0.tar.gz']);
  });

  test('asks for the paths of both layouts in its one read', async () => {
    const reads: string[] = [];
    await scene({ index: { record: (call) => reads.push(call) } }).run();
    expect(reads[0]).toBe(`read ${publicationPaths(parseName('fmt')).length}`);
  });

  test('run again is one request and changes nothing', async () => {
    const first = scene();
    await first.run();
    const head = first.branch.head?.id;
    first.calls.length = 0;
    const again = await first.run();
    expect(again).toMatchObject({ status: 'unchanged', attempts: 0, commit: head, checksum: archive.checksum });
    expect(first.calls).toEqual(['read']);
    expect(first.branch.head?.id).toBe(head);
  });

  test('adopts an asset of another zlib, and the entry says what is there', async () => {
    const other = await packed({ 'fmt.h': '#pragma once\n' }, 'fmt-1.0.0', 0);
    const { run, branch } = scene({ set: (releases) => releases.put('fmt-1.0.0.tar.gz', other.bytes) });
    const receipt = await run();
    expect(receipt.entry).toMatchObject({ cksum: other.checksum, tsum: archive.tsum, size: other.size });
    expect(receipt.checksum).toBe(other.checksum);
    expect(branch.text(PATHS.index)).toContain(other.checksum);
  });
});

describe('publishing on a tag', () => {
  test('drafts, attaches, publishes, then commits', async () => {
    const { release: _, ...request } = requestOf();
    const { calls, releases, ...rest } = scene();
    const index = new MemoryIndex(rest.branch, { record: (call) => calls.push(call.split(' ')[0] ?? '') });
    const receipt = await publish(request, {
      ...{ index, releases, assets: releases, reader: releases, pacing: new MemoryPacing(), progress: rest.progress },
    });
    expect(calls).toEqual(['read', 'find', 'createDraft', 'upload', 'publishRelease', 'commit']);
    expect(receipt.entry).toMatchObject({ pubtime: PUBLISHED_AT, dl: expect.not.stringContaining('untagged') });
    expect(receipt.archiveUrl).toContain('/v1.0.0/');
  });

  test('finishes a draft that an earlier run left, asset and all', async () => {
    const draft = { id: 'r0', tag: 'v1.0.0', draft: true, immutable: false, url: 'https://github.com/draft' };
    const { run, calls, releases } = scene({
      request: { release: draft },
      set: (set) => {
        set.releases.push(draft);
        set.put('fmt-1.0.0.tar.gz', archive.bytes);
      },
    });
    expect((await run()).status).toBe('published');
    expect(calls).toEqual(['read', 'upload', 'list', 'publishRelease', 'commit']);
    expect(releases.releases.map(({ draft: open }) => open)).toEqual([false]);
  });
});

describe('publishing beside another run of the same tag', () => {
  const draft = { id: 'r0', tag: 'v1.0.0', draft: true, immutable: false, url: 'https://github.com/draft' };
  const late = '2026-11-21T05:00:00Z';

  /** A store whose tag somebody else publishes before we do, with some file on the release. */
  function overtaken(options: Scene, bytes: Uint8Array | undefined) {
    const { releases, ...rest } = scene({ ...options, request: { release: draft } });
    releases.publish = async () => {
      rest.calls.push('publishRelease');
      releases.assets.splice(0);
      if (bytes !== undefined) releases.put('fmt-1.0.0.tar.gz', bytes);
      return { ...RELEASE, publishedAt: late };
    };
    return { releases, ...rest };
  }

  test('takes up what the other published, and says that a draft is left', async () => {
    const { run, calls, progress } = overtaken({}, archive.bytes);
    expect((await run()).entry).toMatchObject({ pubtime: late, cksum: archive.checksum });
    expect(calls).toEqual(['read', 'upload', 'publishRelease', 'upload', 'list', 'commit']);
    expect(progress.warnings).toEqual([expect.stringContaining('https://github.com/draft is left over')]);
  });

  test('attaches the archive where the other had none', async () => {
    const { run, releases } = overtaken({}, undefined);
    expect((await run()).entry).toMatchObject({ pubtime: late, cksum: archive.checksum });
    expect(releases.assets).toHaveLength(1);
  });

  test('is refused where the other published other files', async () => {
    const { run, calls } = overtaken({}, (await packed({ 'fmt.h': '#error\n' })).bytes);
    await rejectedWith('ASSET_DIFFERS', run());
    expect(calls).not.toContain('commit');
  });
});

describe('a commit that is refused after the archive was attached', () => {
  test.each(['INDEX_PROTECTED', 'TOKEN_INVALID', 'INDEX_NOT_FOUND'] as const)(
    'says with %s what is there already, and a new run finishes',
    async (code) => {
      let refused = true;
      const before = (call: 'read' | 'write') => (call === 'write' && refused ? refuse(code)() : undefined);
      const { run, calls, releases } = scene({ index: { before } });
      const error = await rejectedWith(code, run());
      expect(error.found).toContain('https://github.com/acme/fmt/releases/download/v1.0.0/fmt-1.0.0.tar.gz');
      expect(error.cure).toMatch(/run it again: the archive stays where it is/);
      expect(releases.assets).toHaveLength(1);
      refused = false;
      calls.length = 0;
      expect((await run()).status).toBe('published');
      expect(calls).toEqual(['read', 'upload', 'list', 'commit']);
    },
  );

  test('but refused by the verdict promises nothing', async () => {
    const { run, branch } = scene({
      index: {
        before: (call) => {
          const files = new Map([[PATHS.owner, writeOwner('fmt', { ...ACME, id: 5, owner_id: 6 })]]);
          if (call === 'write') branch.swap(branch.head?.id, files, { headline: 'Theirs' });
        },
      },
    });
    expect((await rejectedWith('NOT_OWNER', run())).cure).not.toContain('archive stays');
  });
});

test.each([
  [undefined, 'Attaching fmt-1.0.0.tar.gz to release v1.0.0', 'Cannot attach fmt-1.0.0.tar.gz to release v1.0.0'],
  ['/reg/archives/fmt/', 'Storing fmt-1.0.0.tar.gz in /reg/archives/fmt/', 'Cannot store fmt-1.0.0.tar.gz in /reg/'],
])('what is said of the archive fits where it lies (%s)', async (folder, step, message) => {
  const release = folder === undefined ? RELEASE : { ...RELEASE, folder };
  const good = scene({ request: { release } });
  await good.run();
  expect(good.progress.steps).toContain(step);
  const other = await packed({ 'fmt.h': '#error\n' });
  const bad = scene({ request: { release }, set: (releases) => releases.put('fmt-1.0.0.tar.gz', other.bytes) });
  const error = await rejectedWith('ASSET_DIFFERS', bad.run());
  expect(error.message).toContain(message);
  expect(error.cure).toContain(folder ?? RELEASE.url);
});

describe('nothing is written anywhere before the verdict', () => {
  const taken = lineOf('fmt', '1.0.0', { tsum: 'e'.repeat(64) });
  const mine = { [PATHS.owner]: writeOwner('fmt', ACME) };
  const stranger = { [PATHS.owner]: writeOwner('fmt', { ...ACME, id: 5, owner_id: 6 }) };
  const cases: [string, string, Scene][] = [
    ['a wrong owner', 'NOT_OWNER', { files: stranger }],
    ['a taken version', 'VERSION_EXISTS', { files: { ...mine, [PATHS.index]: taken } }],
    ['a private source', 'PRIVATE_SOURCE', { request: { visibility: 'private' } }],
    ['an index without a config', 'INDEX_INVALID', { files: { [CONFIG_PATH]: '<html>' } }],
    ['an index for a newer program', 'INDEX_TOO_NEW', { files: { [CONFIG_PATH]: '{"layout":"cargo","minWriter":2}' } }],
    ['a damaged file', 'INDEX_INVALID', { files: { ...mine, [PATHS.index]: '{' } }],
    ['an index that cannot be read', 'INDEX_UNREADABLE', { index: { before: refuse('INDEX_UNREADABLE') } }],
    ['a token the index refuses', 'TOKEN_INVALID', { index: { before: refuse('TOKEN_INVALID') } }],
    ['an index that is not found', 'INDEX_NOT_FOUND', { index: { before: refuse('INDEX_NOT_FOUND') } }],
    ['an index that can be read only', 'INDEX_FORBIDDEN', { index: { writable: false } }],
  ];

  test.each(cases)('given %s', async (_, code, given) => {
    for (const release of [RELEASE, { ...RELEASE, immutable: true }]) {
      for (const mode of code === 'INDEX_FORBIDDEN'
        ? (['direct'] as const)
        : (['direct', 'attach', 'dry-run'] as const)) {
        const { run, calls, branch, releases, head } = scene({
          ...given,
          request: { release, mode, ...given.request },
        });
        await rejectedWith(code as 'INTERNAL', run());
        expect(calls.filter((call) => call !== 'read')).toEqual([]);
        expect(branch.head?.id).toBe(head);
        expect(releases.assets).toEqual([]);
      }
    }
  });

  test('given rules of the index branch that refuse this token, told by the read alone', async () => {
    const refusal = new RegistryError('INDEX_PROTECTED', 'Cannot commit to the index: rules');
    const index = { refusal };
    const direct = scene({ index, probe: () => {} });
    await rejectedWith('INDEX_PROTECTED', direct.run());
    const own = scene({ index: { ...index, writable: undefined } });
    await rejectedWith('INDEX_PROTECTED', own.run());
    const dry = scene({ index, request: { mode: 'dry-run' } });
    await rejectedWith('INDEX_PROTECTED', dry.run());
    const check = scene({ index, request: { mode: 'check' } });
    expect((await check.run()).warnings.map(({ code }) => code)).toEqual(['LICENSE_INVALID', 'INDEX_PROTECTED']);
    for (const { calls } of [direct, own, dry, check]) expect(calls).toEqual(['read']);
  });

  test.each(['attach', 'check', 'dry-run'] as const)(
    'rules about a token that does not commit are nothing to mode %s',
    async (mode) => {
      const refusal = new RegistryError('INDEX_PROTECTED', 'Cannot commit to the index: rules');
      const receipt = await scene({ index: { refusal }, request: { mode, indexOptional: true } }).run();
      expect(receipt.warnings.map(({ code }) => code)).toEqual(['LICENSE_INVALID']);
    },
  );

  test('given a token that the probe finds unable to write', async () => {
    const { run, calls } = scene({ index: { writable: undefined }, probe: refuse('INDEX_PROTECTED') });
    await rejectedWith('INDEX_PROTECTED', run());
    expect(calls).toEqual(['read', 'probe']);
  });

  test.each<[string, Scene, string[]]>([
    ['in doubt', { index: { writable: undefined }, probe: () => {} }, ['read', 'probe', 'upload', 'commit']],
    ['when the read shows it', { index: { writable: true }, probe: () => {} }, ['read', 'upload', 'commit']],
    [
      'when nothing has to be written',
      { request: { mode: 'dry-run' }, index: { writable: undefined }, probe: () => {} },
      ['read'],
    ],
    [
      'when only the archive is attached',
      { request: { mode: 'attach' }, index: { writable: undefined }, probe: () => {} },
      ['read', 'upload'],
    ],
  ])('the permission to write is probed only in doubt: %s', async (_, given, expected) => {
    const { run, calls } = scene(given);
    await run();
    expect(calls).toEqual(expected);
  });

  test('a missing branch is founded only where that was allowed', async () => {
    const own = scene({ founding: true });
    expect((await own.run()).status).toBe('published');
    expect(own.calls).toEqual(['read', 'upload', 'found']);
    expect(own.branch.commits).toHaveLength(1);
    const readOnly = scene({ founding: true, index: { writable: false }, probe: () => {} });
    await rejectedWith('INDEX_FORBIDDEN', readOnly.run());
    expect(readOnly.calls).toEqual(['read']);
  });

  test('an immutable release without the archive is refused with the index untouched', async () => {
    const { run, calls, branch, head } = scene({ request: { release: { ...RELEASE, immutable: true } } });
    await rejectedWith('RELEASE_IMMUTABLE', run());
    expect(calls).toEqual(['read', 'list']);
    expect(branch.head?.id).toBe(head);
  });
});

describe('the modes', () => {
  test('attach puts the archive on the release and leaves the index alone', async () => {
    const { run, calls, branch, head } = scene({ request: { mode: 'attach' } });
    const receipt = await run();
    expect(receipt).toMatchObject({ status: 'attached', attempts: 0, entry: { name: 'fmt', vers: '1.0.0' } });
    expect(receipt).not.toHaveProperty('commit');
    expect(calls).toEqual(['read', 'upload']);
    expect(branch.head?.id).toBe(head);
  });

  test('attach without sight of the index leaves the verdict open, if that was allowed', async () => {
    const blind: Scene = {
      index: { before: refuse('INDEX_NOT_FOUND') },
      request: { mode: 'attach', indexOptional: true },
    };
    const { run, calls, progress } = scene(blind);
    const receipt = await run();
    expect(receipt.status).toBe('attached');
    expect(receipt).not.toHaveProperty('entry');
    expect(calls).toEqual(['upload']);
    expect(progress.warnings).toHaveLength(1);
    const broken: Scene = { ...blind, index: { before: refuse('INDEX_UNREADABLE') } };
    await rejectedWith('INDEX_UNREADABLE', scene(broken).run());
  });

  test.each(['check', 'dry-run'] as const)('%s writes nothing and says what would be', async (mode) => {
    const { release: _, ...request } = requestOf({ mode });
    const { calls, branch, releases, progress, head } = scene();
    const index = new MemoryIndex(branch, { record: (call) => calls.push(call.split(' ')[0] ?? '') });
    const ports = { index, releases, assets: releases, reader: releases, pacing: new MemoryPacing(), progress };
    const receipt = await publish(request, ports);
    expect(receipt).toMatchObject({ status: 'checked', attempts: 0, entry: { pubtime: '2026-11-01T00:00:00Z' } });
    expect(calls).toEqual(['read']);
    expect(branch.head?.id).toBe(head);
  });

  test('check warns of a taken version, everything else refuses it', async () => {
    const files = {
      [PATHS.owner]: writeOwner('fmt', ACME),
      [PATHS.index]: lineOf('fmt', '1.0.0', { tsum: 'e'.repeat(64) }),
    };
    const receipt = await scene({ files, request: { mode: 'check' } }).run();
    expect(receipt.status).toBe('checked');
    expect(receipt.warnings.map(({ code }) => code)).toEqual(['LICENSE_INVALID', 'VERSION_EXISTS']);
    expect(receipt.warnings[1]?.cure).toContain('version:');
    expect(receipt).not.toHaveProperty('entry');
    await rejectedWith('VERSION_EXISTS', scene({ files, request: { mode: 'dry-run' } }).run());
  });

  test('check refuses what a release would refuse', async () => {
    const files = { [PATHS.owner]: writeOwner('fmt', { ...ACME, id: 5, owner_id: 6 }) };
    await rejectedWith('NOT_OWNER', scene({ files, request: { mode: 'check' } }).run());
    await rejectedWith('PRIVATE_SOURCE', scene({ request: { mode: 'check', visibility: 'internal' } }).run());
  });
});

describe('publishers that race', () => {
  test('of one version with the same files end as one line', async () => {
    const one = scene();
    const results = await Promise.all([one.run(), one.run(), one.run()]);
    expect(results.map(({ status }) => status)).toContain('published');
    expect(one.branch.text(PATHS.index)?.split('\n')).toHaveLength(2);
    expect(one.releases.assets).toHaveLength(1);
  });

  test('are judged again: a name taken meanwhile is refused, and nothing of it is lost', async () => {
    let raced = false;
    const others = new Map([
      [PATHS.index, lineOf('fmt', '0.1.0')],
      [PATHS.owner, writeOwner('fmt', { ...ACME, id: 5, owner_id: 6 })],
    ]);
    const { run, branch } = scene({
      index: {
        before: (call) => {
          if (call !== 'write' || raced) return;
          raced = true;
          branch.swap(branch.head?.id, others, { headline: 'faster' });
        },
      },
    });
    await rejectedWith('NOT_OWNER', run());
    expect(branch.text(PATHS.index)).toBe(lineOf('fmt', '0.1.0'));
  });

  test('a commit whose answer is lost counts as published', async () => {
    const { run, branch } = scene({ index: { fates: ['lost-landed'] } });
    expect((await run()).status).toBe('published');
    expect(branch.commits).toHaveLength(2);
  });

  test('a publish killed after any request and run again ends in the same state', async () => {
    const undisturbed = scene();
    await undisturbed.run();
    const total = undisturbed.calls.length;
    for (let kill = 1; kill <= total; kill++) {
      for (const moment of ['before', 'after'] as const) {
        const { branch, releases } = scene();
        let count = 0;
        const guard =
          <Answer>(call: () => Promise<Answer>): (() => Promise<Answer>) =>
          async () => {
            count++;
            if (count === kill && moment === 'before') throw new Error('killed');
            const answer = await call();
            if (count === kill) throw new Error('killed');
            return answer;
          };
        const index = new MemoryIndex(branch);
        const ports: PublishPorts = {
          index: {
            label: index.label,
            read: (paths) => guard(() => index.read(paths))(),
            commit: (head, changes, message) => guard(() => index.commit(head, changes, message))(),
          },
          releases,
          assets: {
            list: () => guard(() => releases.list())(),
            upload: (release, name, stored) => guard(() => releases.upload(release, name, stored))(),
            remove: (asset) => guard(() => releases.remove(asset))(),
          },
          reader: releases,
          pacing: new MemoryPacing(),
          progress: new MemoryProgress(),
        };
        await expect(publish(requestOf(), ports)).rejects.toThrow('killed');
        await publish(requestOf(), ports);
        expect(branch.text(PATHS.index)).toBe(undisturbed.branch.text(PATHS.index));
        expect(new Map(branch.head?.files)).toEqual(new Map(undisturbed.branch.head?.files));
        expect(releases.assets.map(({ digest }) => digest)).toEqual([archive.checksum]);
      }
    }
  });
});

/** Throws once called for a read. */
function refuse(code: 'INDEX_UNREADABLE' | 'TOKEN_INVALID' | 'INDEX_NOT_FOUND' | 'INDEX_PROTECTED'): () => void {
  return () => {
    throw new RegistryError(code, `Cannot: ${code}`);
  };
}
