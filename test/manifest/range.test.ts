import fc from 'fast-check';
import semver from 'semver';
import { expect, test } from 'vitest';
import { normaliseRange } from '../../src/manifest/range.ts';

test.each([
  ['^1.2.3', '>=1.2.3 <2.0.0-0'],
  ['^0.2.3', '>=0.2.3 <0.3.0-0'],
  ['^0.0.3', '>=0.0.3 <0.0.4-0'],
  ['~1.2.3', '>=1.2.3 <1.3.0-0'],
  ['=1.2.3', '1.2.3'],
  ['1.2.3', '1.2.3'],
  ['>1.2.3', '>1.2.3'],
  ['>=1.2.3 <2', '>=1.2.3 <2.0.0-0'],
  ['1.2', '>=1.2.0 <1.3.0-0'],
  ['1.2.3 - 2.3', '>=1.2.3 <2.4.0-0'],
  ['^1.0.0 || ^2.0.0', '>=1.0.0 <2.0.0-0||>=2.0.0 <3.0.0-0'],
  ['*', '*'],
  ['x', '*'],
  ['>=0.0.0', '*'],
  ['  ^1.2.3  ', '>=1.2.3 <2.0.0-0'],
  ['^1.2.3-rc.1', '>=1.2.3-rc.1 <2.0.0-0'],
  ['^1.2.3+build', '>=1.2.3 <2.0.0-0'],
])('%s is kept as %s', (text, value) => {
  expect(normaliseRange(text)).toEqual({ kind: 'good', value });
});

test.each([
  '',
  ' ',
  'latest',
  'a',
  '1.2.3.4',
  '>=1,<2',
  '==1.0.0',
  'local:../x',
  'git:main',
  'https://x',
  '^^1',
  '1.2.3 ||| 2',
  '^01.2.3',
  `^${'1'.repeat(300)}`,
  '99999999999999999999.0.0',
])('"%s" is no range', (text) => {
  expect(normaliseRange(text)).toMatchObject({ kind: 'bad', cure: expect.any(String) });
});

const number = fc.nat(30);
const version = fc
  .tuple(number, number, number, fc.constantFrom('', '-rc.1', '-0', '+b'))
  .map(([a, b, c, tail]) => `${a}.${b}.${c}${tail}`);
const comparator = fc
  .tuple(fc.constantFrom('', '^', '~', '=', '>', '>=', '<', '<='), fc.oneof(version, number.map(String)))
  .map((parts) => parts.join(''));
const range = fc
  .array(
    fc.array(comparator, { minLength: 1, maxLength: 3 }).map((set) => set.join(' ')),
    { minLength: 1, maxLength: 4 },
  )
  .map((sets) => sets.join(' || '));

test('the normal form means the same, and is its own normal form', () => {
  fc.assert(
    fc.property(range, version, (text, candidate) => {
      const check = normaliseRange(text);
      if (check.kind === 'bad') throw new Error(check.message);
      expect(semver.satisfies(candidate, check.value)).toBe(semver.satisfies(candidate, text));
      expect(normaliseRange(check.value)).toEqual(check);
    }),
  );
});

test('any text is a range or is told what is wrong', () => {
  const words = fc.constantFrom(
    '1',
    '2.3',
    '^',
    '~',
    '||',
    '|',
    ' - ',
    ' ',
    'x',
    '*',
    '-rc',
    '+',
    '<',
    '>=',
    ',',
    'local:',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words, { maxLength: 80 }).map((parts) => parts.join('')),
      ),
      (text) => {
        expect(['good', 'bad']).toContain(normaliseRange(text).kind);
      },
    ),
  );
});
