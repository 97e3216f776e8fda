import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cargoPlatform } from '../../src/ecosystems/cargo-platform.ts';
import { cargoRequirement } from '../../src/ecosystems/cargo-requirement.ts';
import { TEXT_LIMIT } from '../../src/ecosystems/ecosystem.ts';
import { crateNamed, named, recognise } from './passed.ts';

function crate(more: string, edition = '2021'): Promise<unknown> {
  const text = `[package]\nname = "fmt"\nversion = "1.0.0"\nedition = "${edition}"\n${more}`;
  return recognise({ 'Cargo.toml': text, 'src/lib.rs': '' }, crateNamed('fmt', '1.0.0'));
}

describe('requirements', () => {
  test.each([
    ['1', '^1'],
    [' >= 1.2 , <2 ', '>=1.2, <2'],
    ['1.*', '1.*'],
    ['*', '*'],
    ['~1.2.3-rc.1', '~1.2.3-rc.1'],
    ['=1.2.3+build', '=1.2.3'],
  ])('%s is %s', (text, expected) => expect(cargoRequirement(text)).toBe(expected));

  test.each(['', 'latest', '1.2.3.4', '01', '1,', '1.*.3', '>= ', '*, 1', '1.2-rc', '^^1', '1 2'])(
    '%j is none',
    (text) => expect(cargoRequirement(text)).toBeUndefined(),
  );

  test('are read again to the same text', () => {
    const part = fc.tuple(
      fc.constantFrom('', '^', '~', '=', '>', '>=', '<', '<='),
      fc.array(fc.nat(99), { minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const once = cargoRequirement(parts.map(([op, numbers]) => `${op} ${numbers.join('.')}`).join(' ,'));
        expect(once).toBeDefined();
        expect(cargoRequirement(once ?? '')).toBe(once);
      }),
    );
  });
});

describe('targets', () => {
  test.each([
    ['cfg(any(unix,windows))', 'cfg(any(unix, windows))'],
    ['cfg( target_os="linux" )', 'cfg(target_os = "linux")'],
    ['x86_64-pc-windows-gnu', 'x86_64-pc-windows-gnu'],
  ])('%s is %s', (text, expected) => expect(cargoPlatform(text)).toBe(expected));

  test.each([
    'cfg()',
    'cfg(not(a, b))',
    'cfg(a b)',
    'cfg("a")',
    'cfg(a = b)',
    'cfg(all(a)',
    'a b',
    `cfg(${'not('.repeat(9_999)}`,
  ])('%j is none', (text) => expect(cargoPlatform(text)).toBeUndefined());
});

describe('a manifest that cargo could not use is refused', () => {
  test.each([
    ['a requirement', '[dependencies]\na = "latest"\n'],
    ['a dependency without version', '[dependencies]\na = {}\n'],
    ['a dependency of another type', '[dependencies]\na = 1\n'],
    ['features of another type', '[features]\na = "b"\n'],
    ['a feature that names nothing', '[features]\na = ["b"]\n'],
    ['a version in large numbers', '[dependencies]\nb = { version = { x = 99999999999999999999 } }\n'],
    ['a version that nests without end', `[dependencies]\nb.version${'.x'.repeat(50_000)} = 1\n`],
    ['`dep:` of what is not optional', '[features]\na = ["dep:b"]\n[dependencies]\nb = "1"\n'],
    ['a target', '[target."cfg(".dependencies]\na = "1"\n'],
    ['a key twice', 'name = "again"\n'],
    ['a repository as dependency', '[dependencies]\na = { git = "https://a.example", version = "1" }\n'],
    ['lints of a workspace', '[lints]\nworkspace = true\n'],
    ['rust-version', 'rust-version = "stable"\n'],
    ['links of another type', 'links = 1\n'],
    ['nesting without end', `metadata.a = ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`],
  ])('%s', async (_, more) => {
    await expect(crate(more)).rejects.toMatchObject({ code: 'ECOSYSTEM_INVALID', at: { file: 'Cargo.toml' } });
  });

  test.each([
    ['default_features', '[dependencies]\na = { version = "1", default_features = false }\n'],
    ['dev_dependencies', '[dev_dependencies]\na = "1"\n'],
  ])('%s since edition 2024', async (_, more) => {
    await expect(crate(more, '2024')).rejects.toMatchObject({ code: 'ECOSYSTEM_INVALID' });
    await expect(crate(more, '2021')).resolves.toBeDefined();
  });

  test('with the line where it is no TOML', async () => {
    await expect(crate('a = [1,\n\n')).rejects.toMatchObject({ at: { line: expect.any(Number) } });
  });

  test('without reading it, where it is too large', async () => {
    await expect(crate(`# ${'x'.repeat(TEXT_LIMIT)}`)).rejects.toMatchObject({ code: 'ECOSYSTEM_INVALID' });
  });
});

test('keys that name a prototype are names like others', async () => {
  const more = '[features]\n"__proto__" = []\nconstructor = ["__proto__"]\n';
  await expect(crate(more)).resolves.toMatchObject({
    ecosystems: { cargo: { features: { constructor: ['__proto__'] } } },
  });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('unknown keys and badges are nothing to it', async () => {
  await expect(crate('whatever = 1\n[badges]\na = { b = "c" }\n[new-table]\n')).resolves.toMatchObject({
    warnings: [],
  });
});

test('a name with letters that only look like the package is another name', async () => {
  const text = '[package]\nname = "\u212Aey"\nversion = "1.0.0"\n';
  await expect(recognise({ 'Cargo.toml': text }, named('key', '1.0.0'))).rejects.toMatchObject({
    code: 'ECOSYSTEM_MISMATCH',
  });
});

test('any text is refused or read, and never anything else', async () => {
  const toml = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('[package]\n', '[[package]]\n', 'package = 1\n'),
  );
  await fc.assert(
    fc.asyncProperty(toml, fc.string(), async (start, rest) => {
      try {
        await recognise({ 'Cargo.toml': `${start}${rest}` }, named('fmt', '1.0.0'));
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^ECOSYSTEM_/) });
      }
    }),
    { numRuns: 60 },
  );
});
