import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSigstore } from '../trust/sigstore.ts';
import type { Arena } from './attack.ts';
import { program } from './program.ts';
import { ATTACKS } from './table.ts';

let arena: Arena;

beforeAll(async () => {
  arena = { sigstore: await startSigstore() };
});
afterAll(() => arena.sigstore[Symbol.asyncDispose]());

test.each(ATTACKS)('$name: $stopped by $check', async ({ attempt, stopped }) => {
  expect(await attempt(program, arena)).toBe(stopped);
});
