import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peekArchive, README_BYTES, readmeText } from '../../src/archive/peek.ts';
import { chunked, file, packed, refused } from './files.ts';

const MANIFEST = file('.clyde/package.yaml', 'name: fmt\n');

async function peek(files: Parameters<typeof packed>[0]['files'], readmeOf?: () => string | undefined) {
  const { bytes, facts } = await packed({ files, root: 'fmt-1.0.0' });
  const peeked = await peekArchive(chunked(bytes, 777), readmeOf === undefined ? {} : { readmeOf });
  expect(peeked.facts).toEqual(facts);
  return peeked;
}

test('manifest, build file and README come out in one pass', async () => {
  const { manifest, buildFile, readme } = await peek([
    MANIFEST,
    file('package.yml', 'version: 1.0.0\n'),
    file('README.md', '# fmt\n'),
    file('src/README.md', 'no'),
    file('src/package.yml', 'no'),
  ]);
  expect(Buffer.from(manifest ?? []).toString()).toBe('name: fmt\n');
  expect(Buffer.from(buildFile ?? []).toString()).toBe('version: 1.0.0\n');
  expect(readme).toEqual({ path: 'README.md', text: '# fmt\n' });
});

test('what an archive does not have is absent', async () => {
  expect(Object.keys(await peek([file('a.c', 'x')]))).toEqual(['facts']);
});

test.each([
  [['README', 'README.rst', 'readme.txt', 'README.md.in', 'Readme.markdown'], 'Readme.markdown'],
  [['README.rst', 'readme.txt'], 'readme.txt'],
  [['README.zz', 'README.de.md'], 'README.de.md'],
  [['docs/README.md'], undefined],
])('of %j the README is %s', async (paths, expected) => {
  expect((await peek(paths.map((path) => file(path, path)))).readme?.path).toBe(expected);
});

test('the README the manifest names is the README', async () => {
  const files = [MANIFEST, file('README.md', 'no'), file('docs/start.md', 'yes')];
  expect((await peek(files, () => 'docs/start.md')).readme).toEqual({ path: 'docs/start.md', text: 'yes' });
  expect((await peek(files, () => undefined)).readme?.text).toBe('no');
  expect((await peek(files, () => 'gone.md')).readme).toBeUndefined();
});

test('a README ends at 64 KiB, between two characters', async () => {
  for (const [text, kept] of [
    ['a'.repeat(100_000), README_BYTES],
    [`a${'é'.repeat(50_000)}`, README_BYTES - 1],
    [`aaa${'😀'.repeat(30_000)}`, README_BYTES - 1],
    ['é'.repeat(README_BYTES / 2), README_BYTES],
  ] as const) {
    const readme = (await peek([file('README.md', text)])).readme?.text ?? '';
    expect(Buffer.byteLength(readme)).toBe(kept);
    expect(text.startsWith(readme)).toBe(true);
  }
});

test('any bytes make a text no longer than the README', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readmeText(bytes).isWellFormed()).toBe(true);
    }),
  );
  expect(readmeText(Buffer.from('\ufeff# fmt'))).toBe('# fmt');
});

test('a manifest of more than a megabyte is not taken into memory', async () => {
  const { bytes } = await packed({
    files: [file('.clyde/package.yaml', Buffer.alloc(2_000_000, 'a: 1\n'))],
    root: 'r',
  });
  expect((await refused(peekArchive(chunked(bytes, 9_999)))).code).toBe('ARCHIVE_TOO_LARGE');
});
