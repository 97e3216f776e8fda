import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { compareVersions, isPlainVersion, isPrerelease, parseVersion } from '../../src/manifest/version.ts';

const part = fc.oneof(fc.nat(3), fc.nat(), fc.constantFrom(0, 10, 999_999_999, 1_000_000_000));
const plain = fc.tuple(part, part, part).map((parts) => parts.join('.'));
const ending = fc.constantFrom('', '-rc.1', '-rc.2', '+build', '-0', '-alpha+x');
const version = fc.tuple(plain, ending).map((parts) => parts.join(''));

describe('versions of three numbers', () => {
  test('are compared as SemVer does, among themselves and with others', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareVersions(a, b))).toBe(semver.compare(a, b));
        expect(isPrerelease(a)).toBe(semver.prerelease(a) !== null);
      }),
    );
  });

  test('are versions, and nothing else is taken for one', () => {
    fc.assert(fc.property(version, (text) => !isPlainVersion(text) || parseVersion(text) === text));
    for (const text of ['01.0.0', '1.0', '1.0.0.0', 'v1.0.0', ' 1.0.0', '1.0.0\n', '1.0.0-rc', '1.0.0+x', '1e1.0.0'])
      expect(isPlainVersion(text)).toBe(false);
  });
});
