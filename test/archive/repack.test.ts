import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openReadyArchive, type Spool } from '../../src/archive/repack.ts';
import { selectFiles } from '../../src/archive/select.ts';
import { chunked, collected, contents, file, packed, refused } from './files.ts';
import { END, entry, folder, pax, tgz } from './tar-writer.ts';

const spool: Spool = {
  keep: async (content) => {
    const bytes = await collected(content);
    return () => chunked(bytes, 100);
  },
};

const FILES = [
  file('.clyde/package.yaml', 'name: p\n'),
  file('a.c', 'int a;\n'),
  file('bin/run', 'x', { executable: true }),
];

test.each(['package', 'p-1.0.0', 'anything else'])(
  'an archive with the root folder "%s" is packed canonically',
  async (root) => {
    const ready = gzipSync(
      Buffer.concat([
        pax({ comment: '0123456789abcdef' }, 'g'),
        folder(`${root}/`),
        ...[...FILES].reverse().map(({ path, executable }, at) =>
          entry({
            name: `${root}/${path}`,
            mode: executable ? '0000755' : '0000600',
            body: ['x', 'int a;\n', 'name: p\n'][at] ?? '',
          }),
        ),
        END,
      ]),
      { level: 1 },
    );
    const { files, facts } = await openReadyArchive(chunked(ready, 333), spool);
    expect(facts).toMatchObject({ root, fileCount: 3, size: ready.length });
    const again = await packed({ files, root: 'p-1.0.0' });
    expect(again.bytes.equals((await packed({ files: FILES, root: 'p-1.0.0' })).bytes)).toBe(true);
  },
);

test('a canonical archive comes out as it went in', async () => {
  const before = await packed({ files: FILES, root: 'p-1.0.0' });
  const { files, facts } = await openReadyArchive(chunked(before.bytes, 50), spool);
  expect(facts).toEqual(before.facts);
  expect((await packed({ files, root: facts.root })).facts).toEqual(before.facts);
});

describe('links', () => {
  const link = (name: string, target: string) => entry({ name: `package/${name}`, type: '2', link: target });
  const hard = (name: string, target: string) =>
    entry({ name: `package/${name}`, type: '1', link: `package/${target}` });
  const ready = (...entries: Buffer[]) => {
    const bytes = gzipSync(Buffer.concat([folder('package/'), ...entries, END]));
    return openReadyArchive(chunked(bytes, 333), spool);
  };

  test('to files, and to links to files, are stored as those files', async () => {
    const { files } = await ready(
      link('before.c', 'src/a.c'),
      entry({ name: 'package/src/a.c', body: 'a', mode: '0000755' }),
      link('twice.c', 'before.c'),
      hard('src/hard.c', 'twice.c'),
    );
    const { files: read } = await contents((await packed({ files, root: 'r' })).bytes);
    expect(read).toEqual(
      ['before.c', 'src/a.c', 'src/hard.c', 'twice.c'].map((path) => ({
        path,
        executable: true,
        content: Buffer.from('a'),
      })),
    );
  });

  test('to folders, to nothing and in circles are errors once they are selected', async () => {
    const { files } = await ready(
      entry({ name: 'package/src/a.c', body: 'a' }),
      link('folder', 'src'),
      link('nothing', 'gone.c'),
      link('through', 'folder/a.c'),
      link('one', 'two'),
      link('two', 'one'),
      link('self', 'self'),
    );
    const tree = { label: 'the archive', files };
    const error = await refused(() => selectFiles(tree, {}));
    expect(error.code).toBe('LINK_UNSUPPORTED');
    expect(error.problems.map(({ message }) => message.split('"')[1]).sort()).toEqual([
      'folder',
      'nothing',
      'one',
      'self',
      'through',
      'two',
    ]);
    expect(selectFiles(tree, { files: ['src'] }).map(({ path }) => path)).toEqual(['src/a.c']);
    expect((await refused(packed({ files, root: 'r' }))).code).toBe('LINK_UNSUPPORTED');
  });

  test('that lead out are refused', async () => {
    expect((await refused(ready(link('l', '../../etc/passwd')))).code).toBe('ARCHIVE_UNSAFE');
  });
});

test('names that Windows cannot hold can be left out by globs, and only then packed', async () => {
  const bytes = tgz(
    ...['aux.c', 'A.c', 'a.c', '.git/config'].map((name) => entry({ name: `p-1.0.0/${name}`, body: 'x' })),
  );
  const { files } = await openReadyArchive(chunked(bytes, 999), spool);
  const tree = { label: 'the archive', files };
  expect((await refused(packed({ files: selectFiles(tree, {}), root: 'r' }))).code).toBe('PATH_UNSUPPORTED');
  const chosen = selectFiles(tree, { exclude: ['aux.c', 'A.c'] });
  expect((await contents((await packed({ files: chosen, root: 'r' })).bytes)).files.map(({ path }) => path)).toEqual([
    'a.c',
  ]);
});

test('a limit is a limit before anything is packed', async () => {
  const bytes = tgz(entry({ name: 'p-1.0.0/a', body: Buffer.alloc(5_000) }));
  const opening = openReadyArchive(chunked(bytes, 999), spool, { limits: { unpackedSize: 5_000 } });
  expect((await refused(opening)).code).toBe('ARCHIVE_TOO_LARGE');
});
