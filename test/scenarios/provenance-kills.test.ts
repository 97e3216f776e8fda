import { test } from 'vitest';
import { killEverywhere } from './provenance-kills.ts';

test.each(['resetAfter'] as const)(
  'killed at any request by %s and run again, one bundle proves the one archive',
  killEverywhere,
  240_000,
);
