import { describe, expect, test } from 'vitest';
import { FAULTS } from '../github/faults.ts';
import { story } from './stats-story.ts';

const whole = await story({});

test('a second day reads the branch, the counters by id, what is new or gone by place, and commits', () => {
  expect(whole.requests).toBe(4 + 1);
  expect(whole.files.get('stats/days')).toBe('2026-11-01 15\n2026-11-02 9\n');
});

const positions = Array.from({ length: whole.requests }, (_, index) => index + 1);

describe('killed and run again on the same day, it ends as if nothing had happened', () => {
  test.each(positions)('at request %i', async (request) => {
    for (const when of ['before', 'after'] as const) {
      const { files } = await story({ death: { request, when } });
      expect(files).toEqual(whole.files);
    }
  });
});

const faults = FAULTS.filter((name) => name !== 'halfUploaded' && name !== 'hang');

// every fault at every request: stats-faults.full.test.ts
test.each(faults)('with a counter request that fails (%s), it ends in the same place', async (name) => {
  const { files } = await story({ fault: { request: 3, name } });
  expect(files).toEqual(whole.files);
});
