import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { MANIFEST_LIMIT } from '../../src/manifest/source.ts';
import { bytesOf, type Files, read, refusal, withLines } from './reading.ts';

const repeat = (text: string, size = MANIFEST_LIMIT - 200) => text.repeat(Math.floor(size / Buffer.byteLength(text)));
const HEAD = withLines();

/** Reads and forgets; only a `RegistryError` with a code and places may come out. */
function survive(files: Files): void {
  try {
    read(files);
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code === 'INTERNAL') throw error;
    for (const { at, message } of error.problems) {
      expect(at?.line).toBeGreaterThanOrEqual(1);
      expect(at?.column).toBeGreaterThanOrEqual(1);
      expect(message.length).toBeLessThan(1_000);
    }
  }
}

/** Nine levels of nine aliases each: two kilobytes that stand for gigabytes. */
const LAUGHS = [
  'a: &a [x, x]',
  ...Array.from('bcdefghij', (name, index) => {
    const before = 'abcdefghij'[index];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

describe('what is made to hang or break a reader is refused in no time', () => {
  const corpus: Readonly<Record<string, string>> = {
    'a billion laughs': withLines(LAUGHS),
    'a reference to itself': withLines('traits: &t { t: *t }'),
    'merge keys upon merge keys': withLines('x: &x { a: 1 }', 'y: &y { <<: *x }', 'traits: { <<: [*x, *y] }'),
    'open lists': repeat('['),
    'nested lists': `${HEAD}traits: ${'['.repeat(30_000)}${']'.repeat(30_000)}`,
    'open maps': repeat('{'),
    'nested maps': repeat('{a: '),
    'lists and maps': repeat('[{'),
    'lists of lists in blocks': repeat('- '),
    'explicit keys': repeat('? '),
    'explicit keys on lines': repeat('?\n'),
    'deep blocks': Array.from({ length: 350 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    'thousands of keys': HEAD + Array.from({ length: 9_000 }, (_, index) => `k${index.toString(36)}:`).join('\n'),
    'one key thousands of times': HEAD + repeat('a:\n', 60_000),
    'thousands of requirements': `${HEAD}requires:\n${Array.from({ length: 3_500 }, (_, index) => `  a${index}: "^1.0.0"`).join('\n')}`,
    'thousands of wrong requirements': `${HEAD}requires:\n${Array.from({ length: 5_000 }, (_, index) => `  A${index}: x`).join('\n')}`,
    'thousands of keywords': `${HEAD}keywords: [${repeat('a, ', 60_000)}]`,
    'thousands of globs': `${HEAD}files: [${repeat('"../*", ', 60_000)}]`,
    'anchors upon anchors': repeat('&a '),
    'tags upon tags': repeat('!a '),
    aliases: repeat('*a '),
    quotes: repeat('"'),
    'single quotes': repeat("'"),
    commas: `[${repeat(',')}`,
    colons: repeat(':'),
    'colons with spaces': repeat(': '),
    documents: repeat('---\n'),
    directives: repeat('%YAML 1.2\n'),
    'unknown directives': repeat('%A\n'),
    comments: repeat('#\n'),
    'empty lines': repeat('\n'),
    'CR LF': repeat('\r\n'),
    tabs: repeat('\t'),
    'folded lines': `a: >\n${repeat(' a\n\n')}`,
    'continued lines': `a: "${repeat('\\\n')}"`,
    'broken escapes': `a: "${repeat('\\u')}"`,
    'a long name': `name: a${'-'.repeat(60_000)}a\nversion: "1.2.3"`,
    'a long name of signs': `name: "${repeat('@/', 60_000)}"\nversion: "1.2.3"`,
    'a long version': `name: fmt\nversion: "${'1'.repeat(60_000)}"`,
    'a long version of dots': `name: fmt\nversion: "${repeat('1.', 60_000)}"`,
    'a long license': withLines(`license: "${repeat('(MIT AND ', 60_000)}"`),
    'a long range': withLines(`requires: { a: "${repeat('1||', 60_000)}" }`),
    'a long range of spaces': withLines(`requires: { a: "^${' '.repeat(60_000)}x" }`),
    'a long list as one text': withLines(`authors: "${' '.repeat(30_000)}x${' '.repeat(30_000)},"`),
    'a long author': withLines(`authors: ["<${'a'.repeat(60_000)}"]`),
    'a long author with signs': withLines(`authors: ["${repeat('a@', 60_000)}<"]`),
    'a long address': withLines(`homepage: "https://${repeat('a.', 60_000)}"`),
    'a long remote': withLines(`repository: "git@${repeat('a-', 60_000)}"`),
    'a long glob': withLines(`files: ["${repeat('*a', 60_000)}"]`),
    'a long path': withLines(`readme: "${repeat('./', 60_000)}"`),
    'a long key': `${'k'.repeat(60_000)}: x`,
    'a long key in quotes': `"${'k'.repeat(900)}": x\n${HEAD}`,
    'a long type': withLines(`type: "${'l'.repeat(60_000)}"`),
  };

  test.each(Object.entries(corpus))(
    '%s',
    (_, manifest) => {
      expect(refusal({ manifest }).code).not.toBe('INTERNAL');
      survive({ manifest: HEAD, buildFile: manifest });
    },
    10_000,
  );
});

test('__proto__ and constructor pollute nothing', () => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    survive({ manifest: withLines(`"${key}": { polluted: true }`) });
    const { manifest } = read({
      manifest: withLines(`traits: { "${key}": yes }`, `variants: { "${key}": { "${key}": yes } }`),
    });
    expect(Object.entries(manifest.traits ?? {})).toEqual([[key, 'yes']]);
    expect(Object.getPrototypeOf(manifest.traits)).toBe(Object.prototype);
  }
  expect(read({ manifest: withLines('requires: { constructor: ^1.0.0 }') }).manifest.requires).toEqual({
    constructor: '>=1.0.0 <2.0.0-0',
  });
  expect('polluted' in {}).toBe(false);
});

const GOOD = `# a comment
name: "@acme/fmt"
version: "1.2.3"
description: >
  Folded
  text
license: MIT OR Apache-2.0
authors: ["Ada Lovelace <ada@example.com>", 'B']
keywords:
  - json
  - c++17
requires:
  "@acme/log": ^1.0.0
  zlib: ">=1.2.0 <2.0.0"
traits: { a: on, b: 3 }
variants:
  debug: { cflags: { gcc: -g } }
files: [src/**]
`;

const TOKENS = [
  'name',
  'version',
  'requires',
  ': ',
  ':\n',
  '\n',
  '\n  ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '"',
  "'",
  '|\n',
  '>\n',
  '&a',
  '*a',
  '!!str ',
  '!x ',
  '<<: ',
  '? ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '#',
  '\t',
  '\r\n',
  '1.10',
  '~',
  'true',
  '.inf',
  '0x1F',
  '@',
  '^1.2.3',
  'local:',
  '../',
  'MIT',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '😀',
  '__proto__',
  '1e999',
  '-0',
  '\\u0000',
  '\\',
];

describe('whatever is read, a manifest or a RegistryError comes out', () => {
  test('any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (manifest) => survive({ manifest })),
      { numRuns: 500 },
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (manifest) => survive({ manifest, buildFile: manifest })),
      { numRuns: 500 },
    );
  });

  test('pieces of YAML in any order', () => {
    const pieces = fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(pieces, pieces, (manifest, buildFile) => survive({ manifest, buildFile })),
      { numRuns: 1_000 },
    );
  });

  test('a good manifest with something cut out and something put in', () => {
    const edit = fc.record({
      at: fc.nat(GOOD.length),
      cut: fc.nat(30),
      put: fc.oneof(fc.constantFrom(...TOKENS), fc.string({ maxLength: 5 })),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const manifest = edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), GOOD);
        survive({ manifest, buildFile: manifest });
      }),
      { numRuns: 1_000 },
    );
  });

  test('a good manifest with bytes turned', () => {
    const bytes = bytesOf(GOOD);
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const manifest = Uint8Array.from(bytes);
        for (const [at, byte] of changes) manifest[at] = byte;
        survive({ manifest });
      }),
      { numRuns: 500 },
    );
  });

  test('any data as YAML under any key', () => {
    const keys = fc.constantFrom(
      'name',
      'version',
      'description',
      'license',
      'authors',
      'keywords',
      'homepage',
      'readme',
      'type',
      'language',
      'requires',
      'dev_requires',
      'traits',
      'variants',
      'files',
      'exclude',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.jsonValue({ maxDepth: 12 })), { maxLength: 8 }), (pairs) => {
        survive({ manifest: pairs.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('') });
      }),
      { numRuns: 500 },
    );
  });
});
