import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { globTest } from '../../src/archive/glob.ts';
import { GlobMachine } from '../../src/archive/glob-machine.ts';

describe('a glob', () => {
  test.each<[string, string[], string[]]>([
    ['{a,aa}+b', ['a+b', 'aa+b'], ['aab', 'aaaab']],
    ['[ab]+c', ['a+c'], ['aac', 'abc']],
    ['c++', ['c++', 'c++/x'], ['c', 'ccc']],
    ['@(a)', ['@(a)'], ['a']],
    ['a|b', ['a|b'], ['a', 'b']],
    ['**/x', ['x', 'a/x', 'a/b/x', 'a/x/c'], ['ax', 'x.c']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a/c']],
    ['a/**/b', ['a/b', 'a/x/y/b'], ['ab', 'a/xb']],
    ['a/*.h', ['a/b.h', 'a/.h', 'a/x.h/y'], ['a/b/c.h', 'a/b.hh']],
    ['a**b', ['ab', 'axxb'], ['a/b']],
    ['{src,include/{a,b}}/*.{c,h}', ['src/x.c', 'include/a/x.h'], ['include/x.h', 'src/x.o']],
    ['{a,{b}}', ['a', '{b}'], ['b']],
    ['{a}', ['{a}'], ['a']],
    ['{a', ['{a'], ['a']],
    ['[!a-c]x', ['dx'], ['ax', '/x', 'x']],
    ['[]a]x', [']x', 'ax'], ['bx']],
    ['[a', ['[a'], ['a']],
    ['a?c', ['abc'], ['a/c', 'ac']],
  ])('%s', (glob, meant, others) => {
    expect(meant.filter((path) => !globTest(glob)(path))).toEqual([]);
    expect(others.filter((path) => globTest(glob)(path))).toEqual([]);
  });

  test('costs a path at most its length times the places of the glob', () => {
    const piece = fc.constantFrom(
      'a',
      'aa',
      '*',
      '**',
      '?',
      '/',
      '{a,aa}',
      '{a,',
      '}',
      '{',
      ',',
      '[a-b]',
      '[',
      ']',
      '+',
      '(',
      ')',
      '!',
      '@',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 250 }), (pieces, length) => {
        const glob = pieces.join('');
        const machine = new GlobMachine(glob);
        machine.matches(`${'a'.repeat(length)}c`);
        expect(machine.steps).toBeLessThanOrEqual((length + 2) * (4 * glob.length + 4));
      }),
    );
  });

  test.each([
    '{a,aa}+b',
    '[ab]+[ab]+b',
    '{{a,aa},{a,aa}}+b',
    '+(+(a))b',
    '{'.repeat(250),
    '{a,'.repeat(80),
    `${'{*,*a*}'.repeat(30)}b`,
  ])('%s comes to its end on a long name', (glob) => {
    expect(globTest(glob)('a'.repeat(250))).toBe(false);
  });

  test('of the simple kind means what it means elsewhere', () => {
    const part = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '*b', '?', '{a,b}', '[ab]', '**');
    const name = fc.constantFrom('a', 'b', 'ab', 'abb', '.a');
    const row = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(row(part), row(name), (parts, names) => {
        const [glob, path] = [parts.join('/'), names.join('/')];
        const above = names.map((_, at) => names.slice(0, at + 1).join('/'));
        const elsewhere = picomatch(glob, { dot: true });
        // picomatch takes `a/**` for `a` as well
        fc.pre(parts.at(-1) !== '**');
        expect(globTest(glob)(path)).toBe(above.some((folder) => elsewhere(folder)));
      }),
      { numRuns: 2_000 },
    );
  });
});
