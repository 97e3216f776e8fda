import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readStatsInputs } from '../../src/action/stats-inputs.ts';
import { statsSummary } from '../../src/action/stats-summary.ts';
import { projectFiles, read } from '../repository/project/files.ts';

const RECEIPT = {
  ...{ day: '2026-11-21', packages: 2, versions: 3, read: 1234, missing: 0, elsewhere: 0, left: 7, points: 5 },
  ...{ downloads: 99, commit: 'c'.repeat(40), wrote: true },
};

test('the summary tells what was read, spent, counted and left', () => {
  const text = statsSummary(RECEIPT);
  for (const row of ['| Downloads counted for 2026-11-21 | 99 |', '| Counters read | 1,234 |', '| Points used | 5 |'])
    expect(text).toContain(row);
  expect(text).toContain('| Left for the next run | 7 |');
});

test('what GitHub says becomes no markup in the summary', () => {
  expect(statsSummary({ ...RECEIPT, ended: '<img src=x> @acme [a](b)' })).not.toMatch(/<img|@acme|\[a\]/);
});

test('the action reads the inputs that its action.yml has, and no others, with the same defaults', () => {
  expect(projectFiles('actions/*/action.yml')).toContain('actions/stats/action.yml');
  const { inputs } = parse(read('actions/stats/action.yml'));
  const names = new Set<string>();
  const { registryBranch, statsBranch, budget } = readStatsInputs((name) => {
    names.add(name);
    return '';
  });
  expect([...names].sort()).toEqual(Object.keys(inputs).sort());
  const defaults = ['registry-branch', 'stats-branch', 'budget'].map((name) => inputs[name].default);
  expect([registryBranch, statsBranch, String(budget)]).toEqual(defaults);
});

test.each([
  [{ budget: '0' }],
  [{ budget: '1e3' }],
  [{ 'stats-branch': 'main' }],
  [{ 'stats-branch': 'a b' }],
  [{ 'registry-branch': '-x' }],
])('inputs that cannot be meant are refused: %j', (inputs) => {
  const given = new Map(Object.entries(inputs));
  expect(() => readStatsInputs((name) => given.get(name) ?? '')).toThrow(/Cannot use the input/);
});
