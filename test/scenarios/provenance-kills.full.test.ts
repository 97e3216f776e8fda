import { test } from 'vitest';
import { FAULTS } from '../github/faults.ts';
import { killEverywhere } from './provenance-kills.ts';

test.each(FAULTS)(
  'killed at any request by %s and run again, one bundle proves the one archive',
  killEverywhere,
  240_000,
);
