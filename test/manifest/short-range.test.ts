import fc from 'fast-check';
import semver from 'semver';
import { expect, test } from 'vitest';
import { normaliseRange } from '../../src/manifest/range.ts';
import { shortRange } from '../../src/manifest/short-range.ts';

test.each([
  ['^2.0.0', '^2.0.0'],
  ['^0.3.1', '^0.3.1'],
  ['^0.0.4', '^0.0.4'],
  ['~1.4.0', '~1.4.0'],
  ['1.x', '^1.0.0'],
  ['^1.0.0-rc.1', '^1.0.0-rc.1'],
  ['^1.0.0 || ^2.1.0', '^1.0.0 || ^2.1.0'],
  ['*', '*'],
  ['>=1.2.0 <1.9.0', '>=1.2.0 <1.9.0'],
  ['>=1.2.0', '>=1.2.0'],
  ['1.2.3', '1.2.3'],
])('%s is shown as %s', (written, shown) => {
  const normal = normaliseRange(written);
  expect(shortRange(normal.kind === 'good' ? normal.value : '')).toBe(shown);
});

test('what is shown means the same', () => {
  const number = fc.integer({ min: 0, max: 4 });
  const version = fc.tuple(number, number, number).map((numbers) => numbers.join('.'));
  const range = fc.oneof(
    fc.tuple(fc.constantFrom('^', '~', '>=', ''), version).map((parts) => parts.join('')),
    fc.tuple(version, version).map(([low, high]) => `>=${low} <${high}-0`),
  );
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 3 }), (parts) => {
      const normal = new semver.Range(parts.join(' || ')).range;
      expect(new semver.Range(shortRange(normal)).range).toBe(normal);
    }),
  );
});

test('any text stays a text', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof shortRange(text) === 'string'));
});
