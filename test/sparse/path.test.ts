import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, parseName } from '../../src/manifest/name.ts';
import { LAYOUTS, layoutOf, packagePath, packagePaths, scopePath } from '../../src/sparse/path.ts';
import { publicationPaths } from '../../src/sparse/publication.ts';
import { refusedWith } from './fixture.ts';

const letter = fc.constantFrom(...'abc019');
const part = fc
  .tuple(letter, fc.array(fc.constantFrom(...'abz09-_'), { maxLength: 12 }))
  .map(([first, rest]) => `${first}${rest.join('')}`);
const names = fc
  .tuple(fc.option(part, { nil: undefined }), part)
  .map(([scope, base]) => (scope === undefined ? base : `@${scope}/${base}`))
  .filter((name) => {
    try {
      parseName(name);
      return true;
    } catch {
      return false;
    }
  });

describe('where a package lies', () => {
  test.each([
    ['a', '1/a'],
    ['7', '1/7'],
    ['ab', '2/ab'],
    ['a-', '2/a-'],
    ['a_', '2/a-'],
    ['abc', '3/a/abc'],
    ['a-b', '3/a/a-b'],
    ['a_b', '3/a/a-b'],
    ['abcd', 'ab/cd/abcd'],
    ['a--b', 'a-/-b/a--b'],
    ['a__b', 'a-/-b/a--b'],
    ['sqlite3', 'sq/li/sqlite3'],
    ['@acme/x', '@acme/1/x'],
    ['@acme/xy', '@acme/2/xy'],
    ['@acme/fmt', '@acme/3/f/fmt'],
    ['@acme/fmtlib', '@acme/fm/tl/fmtlib'],
    ['@my_org/my_lib', '@my-org/my/-l/my-lib'],
    ['@a/a', '@a/1/a'],
  ])('cargo layout: %s is at %s', (name, path) => {
    expect(packagePath(parseName(name), 'cargo')).toBe(path);
  });

  test.each([
    ['a', 'ca/9/a'],
    ['fmt', undefined],
    ['my_lib', undefined],
    ['@acme/fmtlib', undefined],
  ])('h21 layout: %s lies in two and one hex digits of the sha256 of its canonical name', (name, literal) => {
    const parsed = parseName(name);
    const file = canonical(parsed.base);
    const hex = createHash('sha256').update(file).digest('hex');
    const scope = parsed.scope === undefined ? '' : `@${parsed.scope}/`;
    expect(packagePath(parsed, 'h21')).toBe(`${scope}${hex.slice(0, 2)}/${hex[2]}/${file}`);
    if (literal !== undefined) expect(packagePath(parsed, 'h21')).toBe(literal);
  });

  test('every room of the index repository uses the same path', () => {
    expect(packagePaths(parseName('@acme/fmt'), 'cargo')).toEqual({
      index: 'index/@acme/3/f/fmt',
      meta: 'meta/@acme/3/f/fmt',
      derived: 'derived/@acme/3/f/fmt',
      owner: 'owners/@acme/3/f/fmt',
      readme: 'readme/@acme/3/f/fmt.md',
      scope: 'owners/@acme/-',
    });
    expect(packagePaths(parseName('fmt'), 'cargo').scope).toBeUndefined();
  });

  test('two names share a path exactly when their canonical forms are equal', () => {
    fc.assert(
      fc.property(names, names, fc.constantFrom(...LAYOUTS), (a, b, layout) => {
        const same = packagePath(parseName(a), layout) === packagePath(parseName(b), layout);
        expect(same).toBe(canonical(a) === canonical(b));
      }),
    );
  });

  test('no path is a folder of another, a scope record included', () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 2, maxLength: 20 }), fc.constantFrom(...LAYOUTS), (list, layout) => {
        const paths = new Set(
          list.flatMap((name) => {
            const { owner, scope } = packagePaths(parseName(name), layout);
            return scope === undefined ? [owner] : [owner, scope];
          }),
        );
        for (const path of paths) {
          const steps = path.split('/');
          for (let depth = 1; depth < steps.length; depth++)
            expect(paths).not.toContain(steps.slice(0, depth).join('/'));
        }
      }),
    );
  });

  test('no path climbs, starts with a slash or has an empty step', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...LAYOUTS), (name, layout) => {
        for (const step of packagePath(parseName(name), layout).split('/')) {
          expect(step).toMatch(/^@?[a-z0-9_-]+$/);
        }
      }),
    );
  });

  test('twins of a scope share one record', () => {
    expect(scopePath('my_org')).toBe(scopePath('my-org'));
  });

  test('an unknown layout is an error, never a guess', () => {
    expect(layoutOf('cargo')).toBe('cargo');
    expect(layoutOf('h21')).toBe('h21');
    for (const text of ['', 'Cargo', 'h22', '__proto__', 'toString', '0'])
      refusedWith('INDEX_TOO_NEW', () => layoutOf(text));
  });

  test('one read asks for a package in every layout, each path once', () => {
    const paths = publicationPaths(parseName('@acme/fmt'));
    expect(new Set(paths).size).toBe(paths.length);
    for (const layout of LAYOUTS) {
      const { index, meta, owner, readme, scope } = packagePaths(parseName('@acme/fmt'), layout);
      expect(paths).toEqual(expect.arrayContaining([index, meta, owner, readme, scope]));
    }
    expect(paths).toEqual(expect.arrayContaining(['config.json', 'registry.yaml']));
  });
});
