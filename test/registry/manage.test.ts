import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { parseName } from '../../src/manifest/name.ts';
import type { PackageReader } from '../../src/registry/follow.ts';
import { foundingFiles } from '../../src/registry/init.ts';
import { type ManageRequest, manage, NEEDS, OPERATIONS } from '../../src/registry/manage.ts';
import { followOwnerFile } from '../../src/registry/owner-file.ts';
import { removeVersion } from '../../src/registry/remove.ts';
import { type Publisher, writeOwner } from '../../src/sparse/owner.ts';
import { readOwnerFile } from '../../src/sparse/owner-file.ts';
import { packagePaths } from '../../src/sparse/path.ts';
import { ACME, lineOf, manifestOf, rejectedWith } from '../sparse/fixture.ts';
import {
  type Fate,
  MemoryBranch,
  MemoryIndex,
  type MemoryIndexOptions,
  MemoryPacing,
  MemoryProgress,
} from './memory-index.ts';

const FMT = parseName('fmt');
const STD = parseName('std');
const PATHS = packagePaths(FMT, 'cargo');
const META =
  '{\n  "schema": 1,\n  "name": "fmt",\n  "version": "2.0.0",\n  "description": "two",\n  "keywords": [],\n  "authors": []\n}\n';
const OTHER: Publisher = { host: 'github.com', id: 2002, owner_id: 88, owner: 'fmtlib', full_name: 'fmtlib/fmt' };

const packages: PackageReader = {
  describe: async ({ vers }) => ({ manifest: manifestOf('fmt', vers), readme: `# ${vers}` }),
};

function scene(options: MemoryIndexOptions = {}) {
  const branch = new MemoryBranch();
  const files = new Map([
    ...foundingFiles({ name: 'test' }),
    [PATHS.index, lineOf('fmt', '1.0.0') + lineOf('fmt', '2.0.0')],
    [PATHS.owner, writeOwner('fmt', ACME)],
    [PATHS.meta, META],
    [PATHS.readme, '# two'],
  ]);
  branch.swap(undefined, files, { headline: 'Found' });
  const progress = new MemoryProgress();
  const ports = {
    index: new MemoryIndex(branch, options),
    packages,
    pacing: new MemoryPacing(),
    progress,
    askedBy: 'ada',
  };
  return { branch, progress, ports };
}

const REQUESTS: readonly (readonly [ManageRequest, string])[] = [
  [{ operation: 'yank', name: FMT, version: '2.0.0', reason: 'crashes' }, 'Yank fmt@2.0.0'],
  [{ operation: 'hold', name: FMT, version: '2.0.0', reason: 'malware?' }, 'Yank fmt@2.0.0, held by the registry'],
  [{ operation: 'deprecate', name: FMT, reason: 'Use fmt2' }, 'Deprecate fmt'],
  [{ operation: 'transfer', name: FMT, target: OTHER }, 'Transfer fmt to fmtlib/fmt'],
  [{ operation: 'add-repository', name: FMT, target: OTHER }, 'Let fmtlib/fmt publish fmt'],
  [{ operation: 'reserve', name: STD, reason: 'kept' }, 'Reserve the name std'],
  [{ operation: 'remove', name: FMT, version: '2.0.0', reason: 'steals keys' }, 'Remove fmt@2.0.0'],
];

describe.each(REQUESTS)('$operation', (request, headline) => {
  test('is one commit that says what, why and who asked; again, it changes nothing', async () => {
    const { branch, ports } = scene();
    const done = await manage(request, ports);
    expect(done).toMatchObject({ status: 'changed', operation: request.operation, commit: branch.head?.id });
    expect(branch.head?.message.headline).toBe(headline);
    expect(branch.head?.message.body?.endsWith('Asked for by ada')).toBe(true);
    if (request.reason !== undefined) expect(branch.head?.message.body).toContain(request.reason);
    expect(await manage(request, ports)).toMatchObject({ status: 'unchanged', commit: branch.head?.id });
    expect(branch.commits).toHaveLength(2);
  });

  test.each<[Fate[]]>([
    [['stale']],
    [['lost-landed']],
    [['lost-dropped']],
    [['lost-later']],
    [['stale', 'lost-landed']],
  ])('ends in the same place when its write meets %j', async (fates) => {
    const plain = scene();
    await manage(request, plain.ports);
    const { branch, ports } = scene({ fates });
    await manage(request, ports);
    expect(branch.head?.files).toEqual(plain.branch.head?.files);
    expect(branch.commits).toHaveLength(2);
  });

  test('is refused, and writes nothing, where something it needs is missing', async () => {
    for (const key of NEEDS[request.operation]) {
      const { branch, ports } = scene();
      const { [key]: _, ...incomplete } = request;
      await rejectedWith(
        'INPUT_INVALID',
        manage({ ...incomplete, operation: request.operation, name: request.name }, ports),
      );
      expect(branch.commits).toHaveLength(1);
    }
  });
});

test.each([
  ['hold', 'unyank'],
  ['yank', 'unyank'],
  ['deprecate', 'undeprecate'],
  ['reserve', 'unreserve'],
] as const)('%s and %s leave the index as it was', async (operation, undo) => {
  const { branch, ports } = scene();
  const before = branch.head?.files;
  const [request] = REQUESTS.find(([each]) => each.operation === operation) ?? [];
  if (request === undefined) throw new Error(operation);
  await manage(request, { ...ports, packages: undefined });
  expect(branch.head?.files).not.toEqual(before);
  const { name, version } = request;
  await manage(
    { operation: undo, name, ...(version === undefined ? {} : { version }) },
    { ...ports, packages: undefined },
  );
  expect(branch.head?.files).toEqual(before);
});

test('every operation is one of the form', () => {
  expect(Object.keys(NEEDS).sort()).toEqual([...OPERATIONS].sort());
});

describe('what people read of a removed version', () => {
  const request = { name: FMT, version: '2.0.0', reason: 'steals keys' };

  test('gives way to the version that is latest then', async () => {
    const { branch, ports } = scene();
    expect(await removeVersion(request, ports)).toMatchObject({
      reason: 'steals keys',
      dl: expect.stringContaining('https:'),
    });
    expect([JSON.parse(branch.text(PATHS.meta) ?? '').version, branch.text(PATHS.readme)]).toEqual([
      '1.0.0',
      '# 1.0.0',
    ]);
    expect(branch.text(PATHS.meta)).not.toContain('two');
  });

  test('is gone all the same where that cannot be read', async () => {
    const { branch, ports, progress } = scene();
    const broken = { describe: () => Promise.reject(new RegistryError('DOWNLOAD_FAILED', 'Cannot download it')) };
    for (const reader of [broken, undefined]) await removeVersion(request, { ...ports, packages: reader });
    expect([branch.text(PATHS.meta)?.includes('two'), branch.text(PATHS.readme)]).toEqual([false, undefined]);
    expect(progress.warnings).toHaveLength(1);
  });

  test('is gone when it was the only one', async () => {
    const { branch, ports } = scene();
    await removeVersion({ ...request, version: '1.0.0' }, ports);
    expect(branch.text(PATHS.readme)).toBe('# two');
    await removeVersion(request, ports);
    expect([branch.text(PATHS.meta)?.includes('two'), branch.text(PATHS.readme)]).toEqual([false, undefined]);
  });
});

test('all operations at once lose nothing', async () => {
  const { branch, ports } = scene();
  const reserve = REQUESTS.filter(([{ operation }]) =>
    ['reserve', 'deprecate', 'add-repository', 'yank'].includes(operation),
  );
  await Promise.all(reserve.map(([request]) => manage(request, { ...ports, index: new MemoryIndex(branch) })));
  expect(branch.text(PATHS.index)).toContain('"yanked":true');
  expect(branch.text(PATHS.meta)).toContain('Use fmt2');
  expect(branch.text(PATHS.owner)).toContain('fmtlib/fmt');
  expect(branch.text(packagePaths(STD, 'cargo').owner)).toContain('kept');
});

describe('an owner file that is followed', () => {
  const follow = (text: string, ports: ReturnType<typeof scene>['ports'], now = '2026-11-21T04:00:00Z') =>
    followOwnerFile(
      {
        ...{ file: readOwnerFile({ file: '.clyde/registry.yaml', bytes: Buffer.from(text) }), name: FMT, source: ACME },
        ...{ open: true, alone: true, now, target: { publisher: OTHER, open: true, accepts: ['fmt'] } },
      },
      ports,
    );

  test('is one commit, description included; followed again, it changes nothing', async () => {
    const { branch, ports } = scene();
    const text = 'yanked: { 2.0.0: crashes }\ndeprecated: Use fmt2';
    expect(await follow(text, ports)).toMatchObject({ status: 'changed', notices: [] });
    expect(branch.head?.message.headline).toBe('Follow acme/fmt: fmt: yank 2.0.0, deprecate');
    expect(JSON.parse(branch.text(PATHS.meta) ?? '')).toMatchObject({ version: '1.0.0', deprecated: 'Use fmt2' });
    expect(await follow(text, ports)).toMatchObject({ status: 'unchanged', commit: branch.head?.id });
  });

  test('moves a package after a week, and not before', async () => {
    const { branch, ports } = scene();
    for (const now of ['2026-11-21T04:00:00Z', '2026-11-24T04:00:00Z'])
      expect((await follow('moved-to: fmtlib/fmt', ports, now)).notices.map(({ code }) => code)).toEqual([
        'MOVE_PENDING',
      ]);
    expect(branch.commits).toHaveLength(2);
    expect(await follow('moved-to: fmtlib/fmt', ports, '2026-11-28T04:00:00Z')).toMatchObject({
      status: 'changed',
      notices: [],
    });
    expect(branch.text(PATHS.owner)).toBe(writeOwner('fmt', OTHER));
  });

  test('and the registry at once: its hold stays', async () => {
    const { branch, ports } = scene();
    await manage({ operation: 'hold', name: FMT, version: '2.0.0', reason: 'malware?' }, ports);
    const { status, notices } = await follow('yanked: { 2.0.0: false }', ports);
    expect([status, notices.map(({ code }) => code)]).toEqual(['unchanged', ['YANK_HELD']]);
    expect(branch.text(PATHS.index)).toContain('malware?');
  });
});
