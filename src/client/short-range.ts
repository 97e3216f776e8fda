import semver from 'semver';

/** A normalised range as people write it: `>=1.2.3 <2.0.0-0` is `^1.2.3`. What has no shorter form stays. */
export function shortRange(range: string): string {
  const lowest = /^>=(\S+) <\S+-0$/.exec(range)?.[1];
  if (lowest === undefined) return range;
  for (const sign of ['^', '~']) {
    try {
      if (new semver.Range(`${sign}${lowest}`).range === range) return `${sign}${lowest}`;
    } catch {
      return range;
    }
  }
  return range;
}
