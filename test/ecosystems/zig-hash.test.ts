import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zigFacts } from '../../src/ecosystems/zig.ts';
import { ZigTree, zigPackageHash, zigPathFilter } from '../../src/ecosystems/zig-hash.ts';
import { parseZigManifest } from '../../src/ecosystems/zig-manifest.ts';
import { parseZon } from '../../src/ecosystems/zig-zon.ts';
import { FMT } from './zig-trees.ts';

describe('the hash', () => {
  test("is Zig's own example", () => {
    const digest = Buffer.from('c7f571b7b4e76f3cdb877a7fddf977879dd386fa73579af79d1edb8f3ad9bd9f', 'hex');
    const size = 10 * 1024 * 1024;
    const identity = { name: 'nasm', version: '2.16.1-3', id: 0xcafebabe };
    const expected = 'nasm-2.16.1-3-vrr-ygAAoADH9XG3tOdvPNuHen_d-XeHndOG-nNXmved';
    expect(zigPackageHash({ digest, size }, identity)).toBe(expected);
    expect(zigPackageHash({ digest, size: 2 ** 33 })).toMatch(/^N-V-__8AAP____/);
  });

  test('does not depend on the order in which files pass, nor on how their bytes are cut', () => {
    const files = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zé/.]{1,9}$/u), fc.string()), {
      selector: ([name]) => name,
    });
    fc.assert(
      fc.property(files, (all) => {
        const [a, b] = [new ZigTree(), new ZigTree()];
        for (const [name, text] of all) a.file(name)(Buffer.from(text));
        for (const [name, text] of [...all].reverse()) {
          const add = b.file(name);
          for (const byte of Buffer.from(text)) add(Uint8Array.of(byte));
        }
        expect(zigFacts(b)).toEqual(zigFacts(a));
      }),
    );
  });

  test('of Zig 0.11 is told where `.paths` leaves something out', () => {
    const tree = new ZigTree();
    tree.file('a')(Buffer.from('a'));
    tree.file('b')(Buffer.from('b'));
    const filtered = zigFacts(tree, parseZigManifest('.{.name="x",.version="1.0.0",.paths=.{"a"}}'));
    expect(filtered.multihash_of_all).toBe(zigFacts(tree).multihash);
    expect(zigFacts(tree, parseZigManifest('.{.name="x",.version="1.0.0",.paths=.{""}}'))).not.toHaveProperty(
      'multihash_of_all',
    );
  });
});

describe('.paths', () => {
  test.for([
    [[], 'any', true],
    [[''], 'any', true],
    [['./'], 'a/b', true],
    [['src/'], 'src/a/b', true],
    [['src'], 'srcs/a', false],
    [['a/../b//c'], 'b/c/d', true],
    [['../x'], 'x', false],
    [['/x'], 'x', false],
  ] as const)('%j with %s: %s', ([paths, path, passes]) => {
    expect(zigPathFilter(paths)(path)).toBe(passes);
  });
});

describe('build.zig.zon', () => {
  test('is read with comments, escapes, enum literals and nested structs', () => {
    const manifest = parseZigManifest(`// top
.{
    .name = .fmt, // name
    .@"version" = "1.2.0",
    .fingerprint = ${FMT},
    .minimum_zig_version = "0.14.0",
    .dependencies = .{
        .@"a-b" = .{ .url = "https://x/\\u{e9}.tar.gz", .hash = "1220ab", .lazy = true },
        .local = .{ .path = "../l" },
    },
    .paths = .{ "a", "b", },
}`);
    expect(manifest).toMatchObject({ name: 'fmt', identifier: true, version: '1.2.0', paths: ['a', 'b'] });
    expect(manifest.dependencies).toEqual({
      'a-b': { url: 'https://x/é.tar.gz', hash: '1220ab', lazy: true },
      local: { path: '../l' },
    });
  });

  test.for([
    ['.{', 'the end of the file'],
    ['.{.name=.fmt,.name=.x}', 'twice'],
    ['.{.name=.fmt}', 'version'],
    ['.{.name=.fmt,.version="1"}', 'not a version'],
    ['.{.name=.fmt,.version="1.0.0",.paths=.{}}', '.paths'],
    ['.{.name=.fmt,.version="1.0.0",.fingerprint=0x1}', 'does not belong'],
    ['.{.name=.fmt,.version="1.0.0",.dependencies=.{.a=.{}}}', 'not one place'],
    ['.{.name="\\q",.version="1.0.0"}', 'string'],
    ['.{.name="\\xff",.version="1.0.0"}', 'string'],
    ['.{ "a", .b = 1 }', 'mixes'],
    ['const x = 1;', 'ZON'],
    ['.{'.repeat(100_000), 'deep'],
  ] as const)('%s is refused with its place', ([text, why]) => {
    expect(() => parseZigManifest(text)).toThrow(
      expect.objectContaining({ code: 'ECOSYSTEM_INVALID', at: expect.objectContaining({ line: expect.any(Number) }) }),
    );
    expect(() => parseZigManifest(text)).toThrow(
      expect.toSatisfy((error: { message: string; found: string }) => `${error.message} ${error.found}`.includes(why)),
    );
  });

  test('keys that JavaScript knows are keys as others are', () => {
    const { dependencies } = parseZigManifest(
      '.{.name=.x,.version="1.0.0",.dependencies=.{.__proto__=.{.path="a"},.constructor=.{.path="b"}}}',
    );
    expect(Object.keys(dependencies)).toEqual(['__proto__', 'constructor']);
  });

  test('whatever text comes is read or refused', () => {
    const word = fc.constantFrom(
      '.',
      '{',
      '}',
      '=',
      ',',
      '"a"',
      '"',
      '\\\\x\n',
      '// c\n',
      '@"q"',
      'a',
      '1',
      "'c'",
      '-',
      ' ',
      '\u0000',
      'é',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        try {
          parseZon(words.join(''));
        } catch (error) {
          expect(error).toMatchObject({ code: 'ECOSYSTEM_INVALID' });
        }
      }),
    );
  });
});
