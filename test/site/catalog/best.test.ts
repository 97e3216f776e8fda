import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highest } from '../../../src/site/catalog/best.ts';

test('the highest are what sorting all of them would give first, none of them nought', () => {
  const items = fc.uniqueArray(fc.record({ name: fc.string({ maxLength: 3 }), count: fc.nat({ max: 6 }) }), {
    selector: ({ name }) => name,
    maxLength: 60,
  });
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 8 }), (rows, most) => {
      const sorted = rows
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
      expect(highest(rows, most, ({ count }) => count)).toEqual(sorted.slice(0, most));
    }),
  );
});
