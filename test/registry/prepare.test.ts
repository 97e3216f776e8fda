import { describe, expect, test } from 'vitest';
import { packArchive } from '../../src/archive/pack.ts';
import { peekArchive } from '../../src/archive/peek.ts';
import type { SourceFile, SourceTree } from '../../src/archive/tree.ts';
import { type ArchivePacker, preparePackage, readManifest } from '../../src/registry/prepare.ts';
import { rejectedWith } from '../sparse/fixture.ts';
import { fileOf, stream } from './memory-release.ts';

const MANIFEST = 'name: "@acme/fmt"\nversion: "1.0.0+7"\n';

function treeOf(files: Readonly<Record<string, string | Uint8Array>>, folder = ''): SourceTree {
  const list = Object.entries(files).map(([path, text]) => fileOf(path, text));
  return { label: 'commit 1a2b3c4', commit: 'c'.repeat(40), time: '2026-11-01T00:00:00Z', folder, files: list };
}

const packer: ArchivePacker = {
  async pack(files, root, watch) {
    const chunks: Uint8Array[] = [];
    const sink = { write: async (chunk: Uint8Array) => void chunks.push(Buffer.from(chunk)) };
    const facts = await packArchive({ files, root, watch }, sink);
    return { ...facts, open: () => stream(Buffer.concat(chunks)) };
  },
};

async function prepare(files: Readonly<Record<string, string | Uint8Array>>) {
  const tree = treeOf({ '.clyde/package.yaml': MANIFEST, ...files });
  return await preparePackage(tree, await readManifest(tree), packer);
}

describe('reading the manifest', () => {
  test('gives places relative to the repository', async () => {
    const tree = treeOf({ '.clyde/package.yaml': 'name: fmt\nversion: nonsense\n' }, 'libs/fmt');
    const error = await rejectedWith('VERSION_INVALID', readManifest(tree));
    expect(error.problems[0]?.at?.file).toBe('libs/fmt/.clyde/package.yaml');
  });

  test('that is missing says what is there instead', async () => {
    const error = await rejectedWith('MANIFEST_MISSING', readManifest(treeOf({ 'package.yaml': MANIFEST })));
    expect(error.found).toBe('package.yaml');
    expect(error.cure).toContain('name: my-package');
    expect(error.cure).toContain('action-publish new');
    expect((await rejectedWith('MANIFEST_MISSING', readManifest(treeOf({})))).found).toBe('no package.yaml');
  });

  test('that is a link out or an LFS pointer says so instead of being opened', async () => {
    const opened: string[] = [];
    const file: SourceFile = {
      ...{ path: '.clyde/package.yaml', executable: false, size: 9 },
      problem: { code: 'LINK_UNSUPPORTED', message: '".clyde/package.yaml" links to "/etc/passwd"' },
      open: () => {
        opened.push('opened');
        return stream(Buffer.from('name: x'));
      },
    };
    await rejectedWith('LINK_UNSUPPORTED', readManifest({ ...treeOf({}), files: [file] }));
    expect(opened).toEqual([]);
  });

  test('of endless size stops early', async () => {
    let given = 0;
    const file: SourceFile = {
      ...{ path: '.clyde/package.yaml', executable: false, size: 2 ** 40 },
      async *open() {
        for (;;) {
          given += 1_000_000;
          yield Buffer.alloc(1_000_000, '#');
        }
      },
    };
    await expect(readManifest({ ...treeOf({}), files: [file] })).rejects.toMatchObject({
      code: expect.stringMatching(/^MANIFEST_/),
    });
    expect(given).toBeLessThan(20_000_000);
  });
});

describe('preparing a package', () => {
  test('names archive and root by the rules', async () => {
    const prepared = await prepare({ 'fmt.h': '' });
    expect(prepared.archiveName).toBe('acme-fmt-1.0.0.tar.gz');
    expect(prepared.archive.root).toBe('fmt-1.0.0+7');
  });

  test.each([
    [['README', 'README.md', 'readme.txt'], 'README.md'],
    [['readme.txt', 'README'], 'README'],
    [['README.rst'], 'README.rst'],
    [['docs/README.md'], undefined],
    [['fmt.h'], undefined],
  ])('of %j takes the README %s, as a look into its archive does', async (paths, expected) => {
    for (const order of [paths, paths.toReversed()]) {
      const prepared = await prepare(Object.fromEntries(order.map((path) => [path, `text of ${path}`])));
      expect(prepared.readme).toBe(expected === undefined ? undefined : `text of ${expected}`);
      expect((await peekArchive(prepared.archive.open())).readme?.text).toBe(prepared.readme);
    }
  });

  test('takes the README the manifest names, or says that it is not there', async () => {
    const named = { '.clyde/package.yaml': `${MANIFEST}readme: docs/intro.md\n`, 'README.md': 'no' };
    expect((await prepare({ ...named, 'docs/intro.md': 'yes' })).readme).toBe('yes');
    await rejectedWith('FILE_MISSING', prepare(named));
  });

  test('cuts a README at 64 KiB, between two characters', async () => {
    const { readme } = await prepare({ 'README.md': `a${'é'.repeat(100_000)}` });
    expect(Buffer.byteLength(readme ?? '')).toBe(65_535);
    expect(readme).not.toContain('\ufffd');
  });

  test('takes a README that is no text for what it is', async () => {
    const { readme } = await prepare({ 'README.md': Buffer.from([0xff, 0xfe, 0x41]) });
    expect(readme).toBe('\ufffd\ufffdA');
  });
});
