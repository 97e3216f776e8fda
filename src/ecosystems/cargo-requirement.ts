/** Comparators of one requirement; the semver crate takes no more. */
const MOST = 32;

const NUMBER = '0|[1-9]\\d{0,18}';
const COMPARATOR = new RegExp(
  `^(?<op>=|>=|>|<=|<|~|\\^)? *(?<major>${NUMBER})(?:\\.(?<minor>${NUMBER}|[*xX])(?:\\.(?<patch>${NUMBER}|[*xX])(?<pre>-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?)?)? *$`,
);

/**
 * A version requirement as cargo publishes it: `1` is `^1`, `>= 1.2 , <2` is `>=1.2, <2`; `undefined`: cargo could not read
 * it. The rules are those of the semver crate.
 */
export function cargoRequirement(text: string): string | undefined {
  const trimmed = text.replace(/^ +/, '');
  if (/^[*xX] *$/.test(trimmed)) return '*';
  const parts = trimmed.split(',');
  if (parts.length > MOST) return undefined;
  const comparators = parts.map((part) => comparator(part.replace(/^ +/, '')));
  return comparators.every((one) => one !== undefined) ? comparators.join(', ') : undefined;
}

function comparator(text: string): string | undefined {
  const groups = COMPARATOR.exec(text)?.groups;
  const { op, major, minor, patch, pre = '' } = groups ?? {};
  if (major === undefined) return undefined;
  const [anyMinor, anyPatch] = [isAny(minor), isAny(patch)];
  if (anyMinor && patch !== undefined && !anyPatch) return undefined;
  if (pre !== '' && (anyPatch || !isPrerelease(pre.slice(1)))) return undefined;
  const numbers = [
    major,
    ...(minor === undefined || anyMinor ? [] : [minor]),
    ...(patch === undefined || anyPatch ? [] : [patch]),
  ];
  if (op === undefined && (anyMinor || anyPatch)) return `${numbers.join('.')}.*`;
  return `${op ?? '^'}${numbers.join('.')}${pre}`;
}

function isAny(part: string | undefined): boolean {
  return part !== undefined && /^[*xX]$/.test(part);
}

function isPrerelease(text: string): boolean {
  return text.split('.').every((part) => part !== '' && !/^0\d+$/.test(part));
}
