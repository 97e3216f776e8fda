import { expect, test } from 'vitest';
import { pointsFor } from './stats-size.ts';

// the job's own token has 1,000 points an hour
test('5,000 packages of four versions fit into an hour: 200 points on the first day, 67 on every other', async () => {
  expect(await pointsFor(5_000)).toEqual([200, 67]);
});
