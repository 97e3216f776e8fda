import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packArchive } from '../../src/archive/pack.ts';
import { TEXT_LIMIT } from '../../src/ecosystems/ecosystem.ts';
import { type Files, named, recognise, sourceFiles } from './passed.ts';

const FMT = named('@acme/fmt', '1.0.0');

function npm(manifest: unknown, files: Files = {}) {
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  return recognise({ 'package.json': text, 'index.js': '', ...files }, FMT);
}

function fieldsOf(more: object, files: Files = {}) {
  return npm({ name: '@acme/fmt', version: '1.0.0', ...more }, files).then((found) => found.ecosystems.npm?.fields);
}

test('digests are of the archive itself', async () => {
  const files = { 'package.json': '{"name":"@acme/fmt","version":"1.0.0"}', 'a.js': 'x'.repeat(200_000) };
  const chunks: Uint8Array[] = [];
  const write = async (chunk: Uint8Array) => void chunks.push(Uint8Array.from(chunk));
  await packArchive({ files: sourceFiles(files), root: FMT.root }, { write });
  const bytes = Buffer.concat(chunks);
  expect((await recognise(files, FMT)).ecosystems.npm).toEqual({
    name: '@acme/fmt',
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    shasum: createHash('sha1').update(bytes).digest('hex'),
    fileCount: 2,
    unpackedSize: 200_000 + files['package.json'].length,
    fields: {},
  });
});

describe('fields', () => {
  test.each([
    ['a command alone', { bin: './cli.js' }, { bin: { fmt: 'cli.js' } }],
    ['commands', { bin: { a: '../../x', '../b': '/y/../z' } }, { bin: { a: 'x', b: 'z' } }],
    ['systems', { os: 'linux', cpu: ['x64'] }, { os: ['linux'], cpu: ['x64'] }],
    ['install scripts', { scripts: { postinstall: 'node x', test: 'y' } }, { hasInstallScript: true }],
    ['bundled', { bundledDependencies: ['a', 1] }, { bundleDependencies: ['a'] }],
    ['peers', { peerDependencies: { a: '1' }, peerDependenciesMeta: { a: { optional: true } } }, undefined],
    ['damaged prose', { engines: ['node'], keywords: null }, {}],
    ['what packuments have not', { scripts: { test: 'x' }, files: ['a'], exports: './a.js' }, {}],
  ])('%s', async (_, more, expected) => expect(await fieldsOf(more)).toEqual(expected ?? more));

  test('tell of files beside the manifest', async () => {
    expect(await fieldsOf({}, { 'npm-shrinkwrap.json': '{}', 'binding.gyp': '{}' })).toEqual({
      _hasShrinkwrap: true,
      hasInstallScript: true,
    });
  });
});

describe('a folder of commands', () => {
  const files = { 'tools/one.js': '', 'tools/deep/two': '', 'tools/.hidden': '', 'toolsmith/three': '', 'four.js': '' };
  const directories = { bin: './tools/' };

  test('is written out as npm does it when it publishes', async () => {
    expect(await fieldsOf({ directories }, files)).toEqual({
      directories,
      bin: { 'one.js': 'tools/one.js', two: 'tools/deep/two' },
    });
  });

  test('counts for nothing beside `bin`, and where it is not there', async () => {
    expect(await fieldsOf({ directories, bin: { a: 'four.js' } }, files)).toMatchObject({ bin: { a: 'four.js' } });
    expect(await fieldsOf({ directories: { bin: '../../other' } }, files)).toEqual({
      directories: { bin: '../../other' },
    });
  });
});

describe('what npm could not install by is refused', () => {
  test.each([
    ['no JSON', '{"name": "@acme/fmt",\n "version": }'],
    ['no object', '[]'],
    ['dependencies of another type', { dependencies: ['a'] }],
    ['a range of another type', { dependencies: { a: 1 } }],
    ['a dependency of the workspace', { dependencies: { a: 'workspace:^' } }],
    ['a folder as dependency', { optionalDependencies: { a: 'file:../a' } }],
    ['a command of another type', { bin: 1 }],
    ['a name of another type', { name: 1 }],
    ['what is too large', { description: 'x'.repeat(TEXT_LIMIT) }],
  ])('%s', async (_, more) => {
    const manifest = typeof more === 'string' ? more : { name: '@acme/fmt', version: '1.0.0', ...more };
    await expect(npm(manifest)).rejects.toMatchObject({ code: 'ECOSYSTEM_INVALID', at: { file: 'package.json' } });
  });

  test('with the line, where the parser tells it', async () => {
    await expect(npm('{\n"name": 1 "version"}')).rejects.toMatchObject({ at: { line: 2 } });
  });

  test.each([{ version: '1.0.1' }, { name: '@acme/Fmt' }, { name: 'a b' }])('as a mismatch: %j', async (more) => {
    await expect(npm({ name: '@acme/fmt', version: '1.0.0', ...more })).rejects.toMatchObject({
      code: 'ECOSYSTEM_MISMATCH',
    });
  });
});

test.each([{}, { name: 'a' }, { version: '9.0.0' }, { name: 'a', version: '9.0.0', private: true }])(
  'a manifest that is not for users is noted and left alone: %j',
  async (manifest) => {
    const { ecosystems, notes, warnings } = await npm(manifest);
    expect(ecosystems.npm).toBeUndefined();
    expect([notes.length, warnings.length]).toEqual([1, 0]);
  },
);

test.each(['name', 'version', 'dependencies', 'bin'])(
  '`%s` that nests without end is told, not written out',
  async (key) => {
    const text = `{"name":"@acme/fmt","version":"1.0.0","${key}":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`;
    await expect(npm(text)).rejects.toMatchObject({ code: 'ECOSYSTEM_INVALID' });
  },
);

test('hostile JSON is bounded', async () => {
  const deep = `{"name":"@acme/fmt","version":"1.0.0","author":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`;
  expect((await npm(deep)).ecosystems.npm?.fields).toEqual({});
  const proto =
    '{"name":"@acme/fmt","version":"1.0.0","repository":{"__proto__":{"x":1}},"__proto__":{"private":true}}';
  expect((await npm(proto)).ecosystems.npm?.fields).toEqual({});
  await fc.assert(
    fc.asyncProperty(
      fc.json({ maxDepth: 3 }),
      fc.constantFrom('bin', 'dependencies', 'engines', 'os'),
      async (json, key) => {
        const text = `{"name":"@acme/fmt","version":"1.0.0","${key}":${json}}`;
        const found = await npm(text).catch((error: unknown) => error);
        if (found instanceof Error) expect(found).toMatchObject({ code: 'ECOSYSTEM_INVALID' });
      },
    ),
    { numRuns: 60 },
  );
});
