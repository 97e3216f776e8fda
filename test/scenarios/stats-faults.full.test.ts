import { expect, test } from 'vitest';
import { FAULTS } from '../github/faults.ts';
import { story } from './stats-story.ts';

const whole = await story({});
const positions = Array.from({ length: whole.requests }, (_, index) => index + 1);
const faults = FAULTS.filter((name) => name !== 'halfUploaded');

test.each(faults)(
  'with any one request failing, it ends in the same place, at the latest with the next run (%s)',
  async (name) => {
    for (const request of positions) {
      const { files } = await story({ fault: { request, name } });
      expect(files, `request ${request}`).toEqual(whole.files);
    }
  },
);
