import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { latestOf } from '../../src/sparse/latest.ts';

interface Version {
  readonly vers: string;
  readonly yanked: boolean;
  readonly removed?: string;
}

const version = fc
  .tuple(
    fc.nat(2),
    fc.nat(2),
    fc.nat(12),
    fc.constantFrom('', '-alpha', '-alpha.1', '-alpha.beta', '-rc.2', '-rc.10', '-0'),
    fc.constantFrom('', '+5', '+sha.1a'),
  )
  .map(([major, minor, patch, pre, build]) => `${major}.${minor}.${patch}${pre}${build}`);
const line: fc.Arbitrary<Version> = fc
  .tuple(version, fc.boolean(), fc.boolean())
  .map(([vers, yanked, removed]) => (removed ? { vers, yanked, removed: 'malware' } : { vers, yanked }));

/** The rule as a person would apply it with a sorted list. */
function naive(versions: readonly Version[]): Version | undefined {
  const open = versions.filter((one) => !one.yanked && one.removed === undefined);
  const sorted = [...open].sort((a, b) => semver.rcompare(a.vers, b.vers));
  return sorted.find((one) => !one.vers.replace(/\+.*/, '').includes('-')) ?? sorted[0];
}

describe('latest', () => {
  test.each([
    [['1.0.0', '2.0.0-rc.1'], '1.0.0'],
    [['1.0.0-rc.2', '1.0.0-rc.10'], '1.0.0-rc.10'],
    [['1.10.0', '1.9.0'], '1.10.0'],
    [['1.0.0+linux-x64', '0.9.0'], '1.0.0+linux-x64'],
    [['0.1.0-alpha'], '0.1.0-alpha'],
    [[], undefined],
  ])('of %j it is %s', (versions, expected) => {
    expect(latestOf(versions.map((vers) => ({ vers, yanked: false })))?.vers).toBe(expected);
  });

  test('a yanked or removed version never is', () => {
    const lines = [
      { vers: '1.0.0', yanked: false },
      { vers: '2.0.0', yanked: true },
      { vers: '3.0.0', yanked: false, removed: 'malware' },
      { vers: '1.1.0-rc.1', yanked: false },
    ];
    expect(latestOf(lines)?.vers).toBe('1.0.0');
    expect(latestOf(lines.filter(({ yanked }) => yanked))).toBeUndefined();
  });

  test('it agrees with a naive model on any list in any order', () => {
    const list = fc.uniqueArray(line, { selector: ({ vers }) => vers.replace(/\+.*/, ''), maxLength: 20 });
    fc.assert(
      fc.property(list, (versions) => {
        expect(latestOf(versions)).toEqual(naive(versions));
        expect(latestOf(versions.toReversed())).toEqual(naive(versions));
      }),
      { numRuns: 500 },
    );
  });
});
