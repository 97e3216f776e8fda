import semver from 'semver';
import { RegistryError } from '../errors.ts';

/** Longest version text; SemVer's own library refuses more than 256. */
export const VERSION_LIMIT = 128;

/** A strict SemVer 2.0 version, returned as written. Throws `VERSION_INVALID`. */
export function parseVersion(text: string): string {
  const parsed = text.length <= VERSION_LIMIT ? semver.parse(text) : null;
  // semver.parse trims and takes a leading v; a version in the index is exactly SemVer's text
  if (parsed !== null && parsed.raw === text && /^[0-9]/.test(text)) return text;
  const meant = nearestVersion(text);
  throw new RegistryError('VERSION_INVALID', `Version ${JSON.stringify(text.slice(0, VERSION_LIMIT))} is not valid`, {
    found: JSON.stringify(text.slice(0, VERSION_LIMIT)),
    expected: 'a SemVer version of three numbers, such as `1.2.3` or `1.2.3-rc.1`',
    cure: `Write \`version: "${meant ?? '1.0.0'}"\``,
  });
}

/** The version a text was probably meant to be: missing numbers are 0, leading zeros and a fourth number go. */
export function nearestVersion(text: string): string | undefined {
  const parts = /(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?/.exec(text.slice(0, VERSION_LIMIT));
  if (parts === null) return undefined;
  const [, major, minor, patch, prerelease] = parts;
  const version = [major, minor, patch].map((number) => Number(number ?? 0)).join('.');
  return semver.valid(`${version}${prerelease ?? ''}`) ?? version;
}

/** The version without build metadata: what makes two versions the same, and what file names carry. */
export function versionIdentity(version: string): string {
  return version.replace(/\+.*$/, '');
}

/** SemVer precedence, build metadata ignored: negative, 0 or positive. */
export function compareVersions(a: string, b: string): number {
  const x = PLAIN.exec(a);
  const y = x === null ? null : PLAIN.exec(b);
  if (x === null || y === null) return semver.compare(a, b);
  return Number(x[1]) - Number(y[1]) || Number(x[2]) - Number(y[2]) || Number(x[3]) - Number(y[3]);
}

export function isPrerelease(version: string): boolean {
  return !isPlainVersion(version) && semver.prerelease(version) !== null;
}

/** Three numbers and nothing more: most versions, and told apart many times faster than by SemVer's whole grammar. */
export function isPlainVersion(text: string): boolean {
  return PLAIN.test(text);
}

const PLAIN = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** Whether a text is a SemVer range as the `semver` library understands it. */
export function isRange(text: string): boolean {
  return semver.validRange(text) !== null;
}

/** Whether a version is in a range; prereleases only where the range names one of the same three numbers. */
export function isInRange(version: string, range: string): boolean {
  return semver.satisfies(version, range);
}
