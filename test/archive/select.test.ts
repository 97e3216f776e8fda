import { describe, expect, test } from 'vitest';
import { type Selection, selectFiles } from '../../src/archive/select.ts';
import { readGlob } from '../../src/manifest/file-pattern.ts';
import { file, refused } from './files.ts';

const PATHS = [
  '.clang-format',
  '.clyde/package.yaml',
  '.git/config',
  '.github/workflows/ci.yml',
  'COPYING.LESSER',
  'LICENSE',
  'LICENSES/MIT.txt',
  'README.md',
  'docs/guide.md',
  'include/fmt/core.h',
  'package.yml',
  'src/a b.c',
  'src/core.c',
  'src/detail/[x].c',
  'src/detail/core.c',
  'test/core.c',
  'vendor/lib/.git/HEAD',
  'vendor/lib/README',
];
const KEPT = ['.clyde/package.yaml', 'COPYING.LESSER', 'LICENSE', 'LICENSES/MIT.txt', 'README.md', 'package.yml'];

function selected(selection: Selection, paths = PATHS): string[] {
  return selectFiles({ label: 'commit 1a2b3c4', files: paths.map((path) => file(path, 'x')) }, selection).map(
    ({ path }) => path,
  );
}

function beyondKept(selection: Selection): string[] {
  return selected(selection).filter((path) => !KEPT.includes(path));
}

test('without globs everything goes but git itself, at any depth', () => {
  expect(selected({})).toEqual(PATHS.filter((path) => !path.includes('.git/')));
});

describe('files', () => {
  test.each<[string, string[]]>([
    ['src', ['src/a b.c', 'src/core.c', 'src/detail/[x].c', 'src/detail/core.c']],
    ['src/', ['src/a b.c', 'src/core.c', 'src/detail/[x].c', 'src/detail/core.c']],
    ['/src/detail', ['src/detail/[x].c', 'src/detail/core.c']],
    ['./src/detail/', ['src/detail/[x].c', 'src/detail/core.c']],
    ['src/*.c', ['src/a b.c', 'src/core.c']],
    ['**/core.c', ['src/core.c', 'src/detail/core.c', 'test/core.c']],
    ['**/detail', ['src/detail/[x].c', 'src/detail/core.c']],
    ['{include,docs}/**', ['docs/guide.md', 'include/fmt/core.h']],
    ['.*', ['.clang-format', '.github/workflows/ci.yml']],
    ['src/detail/[x].c', ['src/detail/[x].c']],
    ['src/a?b.c', ['src/a b.c']],
    ['README.md', []],
  ])('%s selects its files, and what is always kept', (glob, expected) => {
    expect(beyondKept({ files: [glob] })).toEqual(expected);
    expect(selected({ files: [glob] })).toEqual(expect.arrayContaining(KEPT));
  });

  test('every glob that matches nothing is named, with what it may have meant', async () => {
    const error = await refused(() => selected({ files: ['src', 'core.c', 'SRC/Core.c', '!test'] }));
    expect(error.problems.map(({ code }) => code)).toEqual(['FILE_MISSING', 'FILE_MISSING', 'FILE_MISSING']);
    expect(error.code).toBe('FILE_MISSING');
    expect(error.problems[0]?.message).toContain('"core.c"');
    expect(error.problems[1]?.found).toContain('"src/core.c"');
    expect(error.problems[2]?.cure).toContain('exclude');
  });
});

describe('exclude', () => {
  test('takes away from what is selected, folders with all below them', () => {
    expect(beyondKept({ exclude: ['src', '.github', 'vendor', 'test/*.c', 'docs'] })).toEqual([
      '.clang-format',
      'include/fmt/core.h',
    ]);
    expect(beyondKept({ files: ['src'], exclude: ['**/*.c'] })).toEqual([]);
  });

  test('never takes away manifest, build file, README and licences', () => {
    expect(selected({ exclude: ['**'] })).toEqual(KEPT);
    expect(selected({ exclude: ['**'], readme: 'docs/guide.md' })).toContain('docs/guide.md');
  });

  test('a file whose name has glob characters can be left out by its name', () => {
    expect(beyondKept({ files: ['src/detail'], exclude: ['src/detail/[x].c'] })).toEqual(['src/detail/core.c']);
  });
});

test('nothing selected is an error that names the source', async () => {
  for (const paths of [[], ['.git/config']]) {
    const error = await refused(() => selected({}, paths));
    expect(error.code).toBe('SOURCE_EMPTY');
    expect(error.message).toContain('commit 1a2b3c4');
  }
  expect((await refused(() => selected({ exclude: ['**'] }, ['a.c']))).code).toBe('SOURCE_EMPTY');
});

test('a file that cannot be packed is an error if it is selected, and only then', async () => {
  const problem = { code: 'LFS_POINTER', message: 'File "big.bin" cannot be packed' } as const;
  const tree = { label: 'x', files: [file('a.c', 'x'), { ...file('big.bin', 'x'), problem }] };
  expect((await refused(() => selectFiles(tree, {}))).problems).toEqual([problem]);
  expect(selectFiles(tree, { exclude: ['big.bin'] }).map(({ path }) => path)).toEqual(['a.c']);
});

test.each(['*a*a*a*b', '**/a*/**/b*/**/c*/**/d*/*/e*', '{a,aa}*{a,aa}*{a,aa}*b'])(
  'a glob that a manifest may hold is no trouble here: %s',
  async (glob) => {
    const long = `${'a'.repeat(250)}/${'a'.repeat(250)}`;
    expect(readGlob(glob).kind).toBe('good');
    expect((await refused(() => selected({ files: [glob] }, [long]))).code).toBe('FILE_MISSING');
    expect(selected({ exclude: [glob] }, [long])).toEqual([long]);
  },
);
