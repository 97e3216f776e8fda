import { expect, test } from 'vitest';
import { pointsFor } from './stats-size.ts';

// 100 releases to be found cost a point, 300 assets that are known another
test('500 packages of four versions cost 20 points on the first day and 7 on every other', async () => {
  expect(await pointsFor(500)).toEqual([20, 7]);
});
