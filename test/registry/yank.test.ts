import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { parseName } from '../../src/manifest/name.ts';
import type { PackageReader } from '../../src/registry/follow.ts';
import { foundingFiles } from '../../src/registry/init.ts';
import { createPackageReader } from '../../src/registry/package-reader.ts';
import { yank } from '../../src/registry/yank.ts';
import type { Description } from '../../src/sparse/description.ts';
import { packagePaths } from '../../src/sparse/path.ts';
import { entryOf, lineOf, manifestOf, rejectedWith } from '../sparse/fixture.ts';
import {
  type Fate,
  MemoryBranch,
  MemoryIndex,
  type MemoryIndexOptions,
  MemoryPacing,
  MemoryProgress,
} from './memory-index.ts';
import { packed, stream } from './memory-release.ts';

const FMT = parseName('fmt');
const PATHS = packagePaths(FMT, 'cargo');
const TEXT = lineOf('fmt', '1.0.0') + lineOf('fmt', '2.0.0');
const META = '{\n  "schema": 1,\n  "name": "fmt",\n  "version": "2.0.0",\n  "description": "two"\n}\n';
const REQUEST = { name: FMT, version: '2.0.0', yanked: true, reason: ' crashes\n' };

const FILES = {
  '.clyde/package.yaml': 'name: fmt\nversion: "1.0.0"\ndescription: one\nreadme: docs/a.md\n',
  'docs/a.md': '# a',
  'README.md': '# r',
};
const archive = await packed(FILES);
const entry = entryOf('fmt', '1.0.0', { cksum: archive.checksum, tsum: archive.tsum, size: archive.size });

class Packages implements PackageReader {
  readonly asked: string[] = [];
  readonly #answer: (vers: string) => Description;

  constructor(
    answer: (vers: string) => Description = (vers) => ({ manifest: manifestOf('fmt', vers), readme: `# ${vers}` }),
  ) {
    this.#answer = answer;
  }

  async describe({ vers }: { vers: string }): Promise<Description> {
    this.asked.push(vers);
    return this.#answer(vers);
  }
}

function scene(options: MemoryIndexOptions = {}) {
  const branch = new MemoryBranch();
  const files = new Map([
    ...foundingFiles({ name: 'test' }),
    [PATHS.index, TEXT],
    [PATHS.meta, META],
    [PATHS.readme, '# two'],
  ]);
  branch.swap(undefined, files, { headline: 'Found' });
  const progress = new MemoryProgress();
  return { branch, progress, ports: { index: new MemoryIndex(branch, options), pacing: new MemoryPacing(), progress } };
}

const versionIn = (branch: MemoryBranch): unknown => JSON.parse(branch.text(PATHS.meta) ?? '{}').version;

describe('a yank', () => {
  test('is one commit that says why', async () => {
    const { branch, ports } = scene();
    const receipt = await yank(REQUEST, ports);
    expect(receipt).toMatchObject({ status: 'yanked', name: 'fmt', version: '2.0.0', commit: branch.head?.id });
    expect(branch.head?.message).toEqual({ headline: 'Yank fmt@2.0.0', body: 'crashes' });
    expect(branch.text(PATHS.index)).toBe(
      lineOf('fmt', '1.0.0') + lineOf('fmt', '2.0.0', { yanked: true, yank_reason: 'crashes' }),
    );
  });

  test('done again is unchanged; lifted, the index is as before', async () => {
    const { branch, ports } = scene();
    await yank(REQUEST, ports);
    expect((await yank(REQUEST, ports)).status).toBe('unchanged');
    const lifted = await yank({ name: FMT, version: '2.0.0', yanked: false }, ports);
    expect(lifted.status).toBe('unyanked');
    expect(branch.head?.message).toEqual({ headline: 'Unyank fmt@2.0.0' });
    expect(branch.text(PATHS.index)).toBe(TEXT);
    expect(branch.commits).toHaveLength(3);
  });

  test.each<[Fate[]]>([[['stale']], [['lost-landed']], [['lost-dropped']], [['stale', 'lost-landed']]])(
    'survives %j',
    async (fates) => {
      const { branch, ports } = scene({ fates });
      expect((await yank(REQUEST, ports)).status).toBe('yanked');
      expect(branch.commits).toHaveLength(2);
    },
  );

  test('and publishers at once lose nothing', async () => {
    const { branch, ports } = scene();
    const other = { name: FMT, version: '1.0.0', yanked: true, reason: 'old' };
    await Promise.all([yank(REQUEST, ports), yank(other, { ...ports, index: new MemoryIndex(branch) })]);
    expect(branch.text(PATHS.index)?.match(/"yanked":true/g)).toHaveLength(2);
  });
});

describe('what people read', () => {
  test('stays, and says which version it describes, where archives cannot be read', async () => {
    const { branch, ports } = scene();
    await yank(REQUEST, ports);
    expect(branch.text(PATHS.meta)).toBe(META);
    expect(branch.text(PATHS.readme)).toBe('# two');
  });

  test('follows the latest version in the same commit, and comes back with it', async () => {
    const { branch, ports } = scene();
    const packages = new Packages();
    await yank(REQUEST, { ...ports, packages });
    expect([versionIn(branch), branch.text(PATHS.readme)]).toEqual(['1.0.0', '# 1.0.0']);
    expect(branch.commits).toHaveLength(2);
    await yank({ name: FMT, version: '2.0.0', yanked: false }, { ...ports, packages });
    expect([versionIn(branch), branch.text(PATHS.readme)]).toEqual(['2.0.0', '# 2.0.0']);
    expect(packages.asked).toEqual(['1.0.0', '2.0.0']);
  });

  test('is not read when latest stays what it is', async () => {
    const { ports } = scene();
    const packages = new Packages();
    await yank({ ...REQUEST, version: '1.0.0' }, { ...ports, packages });
    expect(packages.asked).toEqual([]);
  });

  test('is read once however often the commit has to be tried', async () => {
    const { branch, ports } = scene({ fates: ['stale', 'stale', 'lost-dropped'] });
    const packages = new Packages();
    await yank(REQUEST, { ...ports, packages });
    expect(packages.asked).toEqual(['1.0.0']);
    expect(versionIn(branch)).toBe('1.0.0');
  });

  test('never holds a yank up: what cannot be read is said, and the yank done', async () => {
    const { branch, ports, progress } = scene();
    const packages = new Packages(() => {
      throw new RegistryError('DOWNLOAD_FAILED', 'Cannot download fmt-1.0.0.tar.gz');
    });
    expect((await yank(REQUEST, { ...ports, packages })).status).toBe('yanked');
    expect(branch.text(PATHS.meta)).toBe(META);
    expect(progress.warnings).toEqual([expect.stringContaining('Cannot download fmt-1.0.0.tar.gz')]);
  });

  test('that is damaged in the index does not hold it up either', async () => {
    const { branch, ports, progress } = scene();
    branch.swap(branch.head?.id, new Map([[PATHS.meta, 'garbage']]), { headline: 'x' });
    expect((await yank(REQUEST, { ...ports, packages: new Packages() })).status).toBe('yanked');
    expect(progress.warnings[0]).toContain(PATHS.meta);
  });
});

describe('a package described from its archive', () => {
  const reading = (bytes: Uint8Array) => createPackageReader({ download: () => stream(bytes) });

  test('is what it says of itself', async () => {
    const { manifest, readme } = await reading(archive.bytes).describe(entry);
    expect(manifest).toMatchObject({ name: { full: 'fmt' }, version: '1.0.0', description: 'one' });
    expect(readme).toBe('# a');
  });

  test('is refused unless its bytes are those that were published', async () => {
    const other = await packed({ ...FILES, 'README.md': '# evil' });
    await rejectedWith('CHECKSUM_MISMATCH', reading(other.bytes).describe(entry));
    await rejectedWith('ARCHIVE_INVALID', reading(archive.bytes.subarray(0, 100)).describe(entry));
    await rejectedWith('ARCHIVE_INVALID', reading(Buffer.from('<html>')).describe(entry));
  });

  test('is refused when it is of another package, or says nothing', async () => {
    const wrong = async (manifest: string | undefined) => {
      const made = await packed(manifest === undefined ? { a: '' } : { '.clyde/package.yaml': manifest });
      const proved = { ...entry, cksum: made.checksum, tsum: made.tsum, size: made.size };
      return reading(made.bytes).describe(proved);
    };
    await rejectedWith('ARCHIVE_MISMATCH', wrong('name: zlib\nversion: "1.0.0"\n'));
    await rejectedWith('ARCHIVE_MISMATCH', wrong('name: fmt\nversion: "1.0.1"\n'));
    await rejectedWith('MANIFEST_MISSING', wrong(undefined));
    await expect(wrong('name: [\n')).rejects.toMatchObject({ code: 'MANIFEST_SYNTAX' });
  });
});
