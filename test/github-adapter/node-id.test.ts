import { expect, test } from 'vitest';
import { numberInNodeId } from '../../src/github/node-id.ts';

test.each([
  ['R_kgDOABPHjQ', 1_296_269],
  ['MDEwOlJlcG9zaXRvcnkxMjk2MjY5', 1_296_269],
])('%s is the repository %d', (id, number) => {
  expect(numberInNodeId(id, ['Repository'])).toBe(number);
});

test('accounts come in shorter forms', () => {
  expect(numberInNodeId('U_kgDNAyk', ['User', 'Organization'])).toBe(809);
  expect(numberInNodeId('MDQ6VXNlcjU4MzIzMQ==', ['User'])).toBe(583_231);
});

test.each([
  '',
  'R_',
  'R_kgDO',
  'R_kgDOABPHjQAA',
  'U_kgDOABPHjQ',
  'X_kgDOABPHjQ',
  'R_AAAAAAAA',
  'MDQ6VXNlcjU4MzIzMQ==',
  'R_kwDOABPHjc4AAAAB',
])('nothing is guessed from %j', (id) => {
  expect(numberInNodeId(id, ['Repository'])).toBeUndefined();
});
