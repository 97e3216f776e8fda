const NUMBER = String.raw`(0|[1-9]\d{0,14})`;
const SPAN = new RegExp(
  `^>=(${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-[0-9A-Za-z.-]+)?) <${NUMBER}\\.${NUMBER}\\.${NUMBER}-0$`,
);

/** A normalised range as people write it: `>=1.2.3 <2.0.0-0` is `^1.2.3`, also among alternatives. What has no shorter form stays. */
export function shortRange(range: string): string {
  return range.split('||').map(shortened).join(' || ');
}

/** A caret lets pass what keeps the first number that is not 0, a tilde what keeps the second. */
function shortened(range: string): string {
  const found = SPAN.exec(range);
  if (found === null) return range;
  const [, lowest = '', ...texts] = found;
  const [major = 0, minor = 0, patch = 0, ...end] = texts.map(Number);
  const caret = major > 0 ? [major + 1, 0, 0] : minor > 0 ? [0, minor + 1, 0] : [0, 0, patch + 1];
  if (String(caret) === String(end)) return `^${lowest}`;
  return String([major, minor + 1, 0]) === String(end) ? `~${lowest}` : range;
}
