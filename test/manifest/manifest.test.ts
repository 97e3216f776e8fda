import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { places, read, refusal, withLines } from './reading.ts';

const ISSUE = `name: my-package
version: "1.2.3"
description: "Package description"
homepage: "https://github.com/owner/repo"
license: "MIT"
authors: ["Author Name <email@example.com>"]
`;

test('the six fields of the example are read as written', () => {
  expect(read({ manifest: ISSUE })).toStrictEqual({
    manifest: {
      name: { full: 'my-package', base: 'my-package' },
      version: '1.2.3',
      description: 'Package description',
      homepage: 'https://github.com/owner/repo',
      license: 'MIT',
      authors: ['Author Name <email@example.com>'],
      keywords: [],
      requires: {},
      devRequires: {},
    },
    warnings: [],
  });
});

test('every field is read, and kept in its normal form', () => {
  const manifest = `# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/package.schema.json
name: "@acme/fmt"
version: 2.0.0-rc.1+build.5
description: >
  Formatting
  for C++
license: mit or apache-2.0
authors:
  - Ada Lovelace <ada@example.com>
  - The  Acme  people
keywords: [JSON, c++17, Parser]
repository: https://github.com/acme/fmt
readme: ./docs/README.md
type: library
language: CPP
requires:
  zlib: ^1.3.0
  "@acme/log": "=2.0.0"
dev_requires: { catch2: "~3.5.0", any: "*" }
traits: { threads: "on", level: 3, fast: true }
variants:
  debug: { cflags: { gcc: "-g -O0" }, sources: [a.c, b.c] }
files: [include/, "src/**"]
exclude: ["./test/**"]
`;
  const { manifest: read1, warnings } = read({ manifest });
  expect(read1).toStrictEqual({
    name: { full: '@acme/fmt', scope: 'acme', base: 'fmt' },
    version: '2.0.0-rc.1+build.5',
    description: 'Formatting for C++',
    license: 'MIT OR Apache-2.0',
    authors: ['Ada Lovelace <ada@example.com>', 'The Acme people'],
    keywords: ['json', 'c++17', 'parser'],
    repository: 'https://github.com/acme/fmt',
    readme: 'docs/README.md',
    type: 'library',
    language: 'c++',
    requires: { '@acme/log': '2.0.0', zlib: '>=1.3.0 <2.0.0-0' },
    devRequires: { any: '*', catch2: '>=3.5.0 <3.6.0-0' },
    traits: { threads: 'on', level: 3, fast: true },
    variants: { debug: { cflags: { gcc: '-g -O0' }, sources: ['a.c', 'b.c'] } },
    files: ['include/**', 'src/**'],
    exclude: ['test/**'],
  });
  expect(Object.keys(read1.requires)).toEqual(['@acme/log', 'zlib']);
  expect(places(warnings)).toEqual(['LICENSE_INVALID 7:10']);
});

test('CRLF, a UTF-8 byte order mark, JSON and a document start are fine', () => {
  const expected = read({ manifest: ISSUE }).manifest;
  expect(read({ manifest: ISSUE.replaceAll('\n', '\r\n') }).manifest).toEqual(expected);
  expect(read({ manifest: `\ufeff${ISSUE}` }).manifest).toEqual(expected);
  expect(read({ manifest: `%YAML 1.2\n---\n${ISSUE}...\n` }).manifest).toEqual(expected);
  expect(read({ manifest: '{"name": "fmt", "version": "1.2.3"}' }).manifest.version).toBe('1.2.3');
});

test('places count UTF-16 units, CRLF as one line end, and no byte order mark', () => {
  const manifest = '\ufeffname: fmt\r\nversion: "1.2.3"\r\nauthors: ["😀 Ada", 3]\r\n';
  const [problem] = refusal({ manifest }).problems;
  expect(problem?.at).toEqual({ file: '.clyde/package.yaml', line: 3, column: 21, endLine: 3, endColumn: 22 });
  expect(places(refusal({ manifest: '\ufeffnom: fmt\nversion: "1.2.3"' }).problems)).toContain('MANIFEST_INVALID 1:1');
});

test('other writings are refused by name', () => {
  const utf16 = Buffer.from(ISSUE, 'utf16le');
  const big = Buffer.from(utf16).swap16();
  const messages = [
    Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
    utf16,
    big,
  ].map((manifest) => refusal({ manifest }).message);
  expect(new Set(messages)).toEqual(new Set(['Cannot use ".clyde/package.yaml": Manifest is UTF-16, not UTF-8']));
  const latin1 = Buffer.concat([Buffer.from(withLines()), Buffer.from('authors: ["Ren\xe9"]\n', 'latin1')]);
  const error = refusal({ manifest: latin1 });
  expect(error.message).toContain('Manifest is not UTF-8');
  expect(places(error.problems)).toEqual(['MANIFEST_SYNTAX 3:15']);
});

test('a file of 64 KiB is read and a longer one is refused before it is parsed', () => {
  const padded = (size: number) => ISSUE + '#'.repeat(size - ISSUE.length);
  expect(read({ manifest: padded(65_536) }).manifest.version).toBe('1.2.3');
  for (const size of [65_537, 10 * 1024 * 1024]) {
    const error = refusal({ manifest: '['.repeat(size) });
    expect(error.code).toBe('MANIFEST_SYNTAX');
    expect(error.found).toBe(`${size} bytes`);
  }
});

test('all problems come in one error, in the order of the file', () => {
  const error = refusal({ manifest: 'requires: { a: nope }\nversion: 1.10\nlicence: MIT\nname: Fmt\n' });
  expect(error.code).toBe('MANIFEST_INVALID');
  expect(error.message).toBe('Cannot use ".clyde/package.yaml": 4 problems');
  expect(places(error.problems)).toEqual([
    'RANGE_INVALID 1:16',
    'VERSION_INVALID 2:10',
    'MANIFEST_INVALID 3:1',
    'NAME_INVALID 4:7',
  ]);
});

test('keys that come twice hide nothing else', () => {
  const lines = [
    'name: My Lib',
    'version: 1.2',
    'name: other',
    'licence: MIT',
    'requires: { log: "*", log: ">", fmt: nope }',
  ];
  const build = 'name: fmt\nname: fmt\nversion: 3.0.0\nrequires: []\n';
  expect(places(refusal({ manifest: lines.join('\n'), buildFile: build }).problems)).toEqual([
    'NAME_INVALID 1:7',
    'VERSION_INVALID 2:10',
    'MANIFEST_SYNTAX 3:1',
    'MANIFEST_INVALID 4:1',
    'MANIFEST_SYNTAX 5:23',
    'RANGE_INVALID 5:38',
    'BUILD_FILE_INVALID package.yml 2:1',
  ]);
});

test('problems of one code keep the code, and hundreds of them are cut', () => {
  const keys = Array.from({ length: 300 }, (_, index) => `unknown${index}: x`);
  const error = refusal({ manifest: withLines(...keys) });
  expect(error.code).toBe('MANIFEST_INVALID');
  expect(error.message).toBe('Cannot use ".clyde/package.yaml": 300 problems');
  expect(error.problems).toHaveLength(101);
  expect(error.problems.at(-1)?.message).toBe('200 more problems are not listed');
});

test.each([
  ['version: 1.10', 'version: "1.10.0"'],
  ['version: 2', 'version: "2.0.0"'],
  ['version: "v1.2.3"', 'version: "1.2.3"'],
  ['version: "1.2"', 'version: "1.2.0"'],
])('%s is cured by %s', (line, cure) => {
  expect(refusal({ manifest: `name: fmt\n${line}\n` }).cure).toContain(cure);
});

test.each([
  ['descripton: x', 'Did you mean `description`?'],
  ['licence: MIT', 'Did you mean `license`?'],
  ['dependencies: {}', 'Did you mean `requires`?'],
  ['devDependencies: {}', 'Did you mean `dev_requires`?'],
  ['author: Bob', 'Did you mean `authors`?'],
  ['autor: Bob', 'Did you mean `authors`?'],
  ['license: "MIT', 'Close the quote: `"…"`'],
  ['topics: [a]', 'Did you mean `keywords`?'],
  ['cflags: {}', 'Move it to package.yml'],
  ['zzz: 1', 'Delete the key'],
  ['type: libary', 'Write `type: library`'],
  ['type: executable', 'Write one of `library`, `application`, `foreign`'],
  ['authors: Bob <b@example.com>, Al', 'Write `authors: ["Bob <b@example.com>", "Al"]`'],
  ['authors: ["Bob (b@example.com)<"]', 'Write `Author Name <b@example.com>`'],
  ['description: 3', 'Quote it: `description: "3"`'],
  ['requires: { "@acme/log": 1.2 }', 'Quote it: `"@acme/log": "1.2"`'],
  ['requires:', '`requires: {}`'],
  ['homepage: github.com/acme/fmt', 'Write `https://github.com/acme/fmt`'],
  ['repository: acme/fmt', 'Write `https://github.com/acme/fmt`'],
  ['repository: "git@github.com:acme/fmt.git"', 'Write `https://github.com/acme/fmt`'],
  ['repository: "git+https://github.com/acme/fmt"', 'Delete `git+`'],
  ['readme: docs\\README.md', 'Write `docs/README.md`'],
  ['files: ["a (1).c"]', 'Write `a ?1?.c`'],
  ['files: ["!x"]', 'List it under `exclude:`'],
  ['requires: { log: "local:../log" }', 'Publish that package too'],
  ['requires: { log: ">=1.0.0, <2.0.0" }', 'Write `">=1.0.0 <2.0.0"`'],
  ['requires: { log: "==1.2.3" }', 'Write `"=1.2.3"`'],
  ['requires: { log: latest }', 'Write `"*"`'],
])('%s is answered with %s', (line, cure) => {
  expect(refusal({ manifest: withLines(line) }).cure).toContain(cure);
});

test('a password in an address is not repeated', () => {
  const error = refusal({ manifest: withLines('homepage: "https://bob:hunter2@example.com/"') });
  expect(JSON.stringify([error.message, error.problems])).not.toContain('hunter2');
});

test('what the manifest does not say comes from the repository, as far as it fits', () => {
  const defaults = {
    description: ' A  library ',
    homepage: 'https://fmt.example.com',
    license: 'MIT',
    keywords: ['format', 'c-plus-plus'],
    repository: 'https://github.com/acme/fmt',
  };
  const { manifest, warnings } = read({ manifest: withLines(), defaults });
  expect(manifest).toMatchObject({ ...defaults, description: 'A library' });
  expect(warnings).toEqual([]);
  const own = read({ manifest: ISSUE.concat('keywords: []\n'), defaults }).manifest;
  expect(own).toMatchObject({
    description: 'Package description',
    homepage: 'https://github.com/owner/repo',
    keywords: [],
  });
});

test('metadata that does not fit is left out, and is never an error', () => {
  const defaults = {
    description: `${'x'.repeat(400)}`,
    homepage: 'fmt.example.com',
    license: 'NOASSERTION',
    keywords: Array.from({ length: 20 }, (_, index) => `Topic${index}`),
    repository: 'javascript:alert(1)',
  };
  const { manifest, warnings } = read({ manifest: withLines(), defaults });
  expect(manifest).toStrictEqual({
    name: { full: 'fmt', base: 'fmt' },
    version: '1.2.3',
    authors: [],
    keywords: Array.from({ length: 10 }, (_, index) => `topic${index}`),
    requires: {},
    devRequires: {},
  });
  expect(warnings).toEqual([]);
  expect(
    read({ manifest: withLines(), defaults: { description: 'a\u202eb', homepage: '' } }).manifest.description,
  ).toBeUndefined();
});

const examples = join(import.meta.dirname, '../../examples');

test.each(readdirSync(examples).filter((name) => existsSync(join(examples, name, '.clyde/package.yaml'))))(
  'the example %s has a manifest without a fault',
  (name) => {
    const manifest = readFileSync(join(examples, name, '.clyde/package.yaml'));
    const build = join(examples, name, 'package.yml');
    const { warnings } = read({ manifest, ...(existsSync(build) ? { buildFile: readFileSync(build) } : {}) });
    expect(warnings).toEqual([]);
  },
);
