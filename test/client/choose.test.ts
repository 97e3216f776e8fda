import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { chooseVersion } from '../../src/client/choose.ts';
import { readIndexFile } from '../../src/sparse/index-file.ts';
import { MemoryRegistry } from './registry.ts';

function lines(...versions: readonly string[]) {
  const registry = new MemoryRegistry();
  for (const text of versions) {
    const [version = '', state] = text.split(' ');
    const change =
      state === 'yanked' ? { yanked: true, yank_reason: 'broken' } : state === 'removed' ? { removed: 'malware' } : {};
    registry.add('fmt', version, Buffer.from('x'), change);
  }
  return readIndexFile(registry.files.get(registry.pathOf('fmt')), 'fmt');
}

const chosen = (versions: readonly string[], range?: string) =>
  chooseVersion(lines(...versions), range === undefined ? { name: 'fmt' } : { name: 'fmt', range }).entry.vers;

describe('without a range', () => {
  test.each([
    [['1.0.0', '1.10.0', '1.9.0'], '1.10.0'],
    [['1.0.0', '2.0.0-rc.1'], '1.0.0'],
    [['1.0.0 yanked', '2.0.0-rc.1', '2.0.0-rc.2'], '2.0.0-rc.2'],
    [['1.0.0', '2.0.0 removed', '1.5.0 yanked'], '1.0.0'],
  ])('of %j it is %s', (versions, expected) => {
    expect(chosen(versions)).toBe(expected);
  });

  test('nothing usable is an error that lists what there is', () => {
    expect(() => chosen(['1.0.0 yanked', '2.0.0 removed'])).toThrowError(
      expect.objectContaining({ code: 'VERSION_UNKNOWN', found: '2.0.0 (removed), 1.0.0 (yanked)' }),
    );
  });
});

describe('with a range', () => {
  const versions = ['1.0.0', '1.2.0', '1.3.0 yanked', '1.4.0 removed', '2.0.0', '3.0.0-rc.1', '4.0.0+build.7'];
  test.each([
    ['^1.0.0', '1.2.0'],
    ['>=1 <3', '2.0.0'],
    ['*', '4.0.0+build.7'],
    ['3.0.0-rc.1', '3.0.0-rc.1'],
    ['^3.0.0-rc.0', '3.0.0-rc.1'],
    ['4.0.0', '4.0.0+build.7'],
    ['=1.2.0', '1.2.0'],
  ])('%s is %s', (range, expected) => {
    expect(chosen(versions, range)).toBe(expected);
  });

  test('a yanked version is had by naming it exactly, with a warning', () => {
    const choice = chooseVersion(lines(...versions), { name: 'fmt', range: '1.3.0' });
    expect([choice.entry.vers, choice.warning]).toEqual(['1.3.0', 'fmt@1.3.0 is yanked: broken']);
  });

  test('a removed version is never had', () => {
    expect(() => chosen(versions, '1.4.0')).toThrowError(expect.objectContaining({ code: 'VERSION_REMOVED' }));
    expect(() => chosen(versions, '~1.4.0')).toThrowError(expect.objectContaining({ code: 'VERSION_UNKNOWN' }));
  });

  test.each(['', 'banana', '1.2.3.4', '^', 'x'.repeat(1000), '>=1 <'])(
    '%j is no range or fits nothing it should not',
    (range) => {
      try {
        expect(versions.map((text) => text.split(' ')[0])).toContain(chosen(versions, range));
      } catch (error) {
        expect(error).toMatchObject({ code: 'RANGE_INVALID' });
      }
    },
  );

  test('an entry of a newer format is passed over, and named when asked for exactly', () => {
    const newer = [...lines('1.0.0'), { text: '', name: 'fmt', vers: '2.0.0' }];
    expect(chooseVersion(newer, { name: 'fmt' }).entry.vers).toBe('1.0.0');
    expect(() => chooseVersion(newer, { name: 'fmt', range: '2.0.0' })).toThrowError(
      expect.objectContaining({ code: 'INDEX_TOO_NEW' }),
    );
  });
});

test('whatever is chosen by range is in it, usable, and the highest such', () => {
  const part = fc.nat({ max: 3 });
  const version = fc.tuple(part, part, part, fc.constantFrom('', '-rc.1'), fc.constantFrom('', ' yanked', ' removed'));
  fc.assert(
    fc.property(
      fc.uniqueArray(version, { minLength: 1, maxLength: 12, selector: ([a, b, c, pre]) => `${a}.${b}.${c}${pre}` }),
      part,
      (all, major) => {
        const texts = all.map(([a, b, c, pre, state]) => `${a}.${b}.${c}${pre}${state}`);
        const range = `^${major}.1.0`;
        const usable = texts.filter((text) => !text.includes(' ') && semver.satisfies(text, range));
        const expected = semver.maxSatisfying(usable, range);
        if (expected === null)
          expect(() => chosen(texts, range)).toThrowError(expect.objectContaining({ code: 'VERSION_UNKNOWN' }));
        else expect(chosen(texts, range)).toBe(expected);
      },
    ),
    { numRuns: 60 },
  );
});
