import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSigstore } from '../trust/sigstore.ts';
import { type Arena, SUCCEEDS } from './attack.ts';
import { Built, ROWS } from './mutants.ts';
import { ATTACKS } from './table.ts';

let arena: Arena;
let built: Built;

beforeAll(async () => {
  arena = { sigstore: await startSigstore() };
  built = await Built.make();
});
afterAll(async () => {
  await built[Symbol.asyncDispose]();
  await arena.sigstore[Symbol.asyncDispose]();
});

test('the program as it is built stops every attack', async () => {
  const program = await built.whole();
  for (const { name, attempt, stopped } of ATTACKS)
    expect([name, await attempt(program, arena)]).toEqual([name, stopped]);
});

test.each(ROWS)('in a copy where $check always passes, an attack that it stops succeeds', async (row) => {
  const program = await built.without(row);
  const ends = new Map<string, string>();
  for (const { name, check, attempt } of ATTACKS)
    if (check === row.check) ends.set(name, await attempt(program, arena));
  expect([...ends.values()], JSON.stringify([...ends])).toContain(SUCCEEDS);
});

test('a copy without a row stops all that other rows stop', async () => {
  const [row] = ROWS;
  if (row === undefined) throw new Error('no rows');
  const program = await built.without(row);
  for (const { name, check, attempt, stopped } of ATTACKS)
    if (check !== row.check) expect([name, await attempt(program, arena)]).toEqual([name, stopped]);
});
