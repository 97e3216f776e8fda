import { expect, test } from 'vitest';
import { diesAndConverges, reference } from './ingest-convergence.ts';

test('killed at every request and run again, an ingest ends as if it had never failed', {
  timeout: 600_000,
}, async () => {
  const undisturbed = await reference();
  expect(undisturbed.requests).toBeGreaterThan(10);
  for (let request = 1; request <= undisturbed.requests; request++) {
    for (const when of ['before', 'after'] as const) await diesAndConverges(undisturbed, { request, when });
  }
});
