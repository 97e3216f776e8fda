import { canonical } from '../../manifest/name.ts';

/** Shortest name for which one letter more, less or other is taken for a slip. */
const SLIP_FROM = 5;

/**
 * Whether people may take one name for the other: letters and digits that look alike, separators, or one slip of a
 * finger. Numbers tell names apart: `sdl2` and `sdl3`, `part-1` and `part-12` are meant to be different.
 */
export function looksLike(a: string, b: string): boolean {
  const [one, other] = [canonical(a), canonical(b)];
  if (one === other) return false;
  if (skeleton(one) === skeleton(other)) return true;
  if (/\d/.test(one) && /\d/.test(other) && withoutDigits(one) === withoutDigits(other)) return false;
  return Math.min(one.length, other.length) >= SLIP_FROM && isOneSlip(one, other);
}

/** The same for every name that looks the same: a key to find neighbours by. */
export function skeleton(name: string): string {
  return (
    canonical(name)
      .replaceAll(/[-@/]/g, '')
      .replaceAll('0', 'o')
      .replaceAll(/[1i]/g, 'l')
      .replaceAll('5', 's')
      // pairs after single letters: `c1` looks like `cl`, and that like `d`
      .replaceAll('rn', 'm')
      .replaceAll('vv', 'w')
      .replaceAll('cl', 'd')
  );
}

function withoutDigits(name: string): string {
  return name.replaceAll(/\d+/g, '#');
}

/** One letter other, more or less, or two neighbours exchanged (Damerau's distance 1). */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
