import { describe, expect, test } from 'vitest';
import { globTest } from '../../src/archive/glob.ts';
import { unportable } from '../../src/archive/path.ts';
import { openReadyArchive, type Spool } from '../../src/archive/repack.ts';
import { selectFiles } from '../../src/archive/select.ts';
import { readGlob } from '../../src/manifest/file-pattern.ts';
import { chunked, collected, contents, file, packed, refused } from './files.ts';
import { entry, tgz } from './tar-writer.ts';

const spool: Spool = {
  keep: async (content) => {
    const bytes = await collected(content);
    return () => chunked(bytes, 100);
  },
};

describe('a device of Windows', () => {
  test.each(['aux.c', 'aux .c', 'src/AUX  .tar.gz', 'con.x', 'com¹ .txt', 'lpt0', 'nul/x', 'conin$ .c'])(
    'is told from %j',
    (path) => expect(unportable(path)).toMatch(/device on Windows/),
  );

  test.each(['auxiliary.c', 'aux_.c', 'aux c.txt', 'com10', 'com.c', 'x.aux', 'my con'])(
    'is not taken for %j',
    (path) => expect(unportable(path)).toBeUndefined(),
  );
});

describe('what macOS keeps beside a file', () => {
  const tree = {
    label: 'commit 1a2b3c4',
    files: ['a.c', '._a.c', 'LICENSES/._MIT', 'src/._'].map((path) => file(path)),
  };

  test('is refused in a commit, each path by name, with the one glob that leaves all of it out', async () => {
    const error = await refused(packed({ files: selectFiles(tree, {}), root: 'p-1.0.0' }));
    expect(error.code).toBe('PATH_UNSUPPORTED');
    expect(error.problems.map(({ found }) => found)).toEqual(['"._a.c"', '"LICENSES/._MIT"']);
    const glob = /- "(.+)"$/.exec(error.problems[0]?.cure ?? '')?.[1] ?? '';
    expect(readGlob(glob).kind).toBe('good');
    expect(globTest(glob)('a._c')).toBe(false);
    const { bytes } = await packed({ files: selectFiles(tree, { exclude: [glob, 'src'] }), root: 'p-1.0.0' });
    expect((await contents(bytes)).files.map(({ path }) => path)).toEqual(['a.c']);
  });

  test.each(['p-1.0.0/._a.c', '._p-1.0.0'])('is refused in a ready-made archive: %s', async (name) => {
    const bytes = tgz(entry({ name, body: 'x' }), entry({ name: 'p-1.0.0/a.c', body: 'x' }));
    const error = await refused(openReadyArchive(chunked(bytes, 333), spool));
    expect([error.code, error.cure]).toEqual(['ARCHIVE_UNSAFE', expect.stringContaining('COPYFILE_DISABLE=1')]);
  });
});

test('special rights are taken off a ready-made archive that is packed again', async () => {
  const bytes = tgz(entry({ name: 'p-1.0.0/run', mode: '0006755', body: 'x' }));
  const { files } = await openReadyArchive(chunked(bytes, 333), spool);
  const again = await contents((await packed({ files, root: 'p-1.0.0' })).bytes);
  expect(again.files).toEqual([{ path: 'run', executable: true, content: Buffer.from('x') }]);
});
