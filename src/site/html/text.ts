const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A text of a package as one line: no control characters, none that turn the direction of what follows, at most `limit` characters. */
export function plain(text: string, limit: number): string {
  const line = text
    .slice(0, 4 * limit)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim();
  return line.length <= limit && text.length <= 4 * limit ? line : `${line.slice(0, limit).toWellFormed().trimEnd()}…`;
}

/** `1234567` as `1,234,567`, in every language. */
export function grouped(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1234567` as `1.2M`: short enough for a column. */
export function compact(count: number): string {
  const steps = [
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'k'],
  ] as const;
  for (const [size, letter] of steps) {
    if (count < size * 0.9995) continue;
    const value = count / size;
    return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)}${letter}`;
  }
  return String(Math.round(count));
}

/** Bytes as people read them, in units of 1,000. */
export function bytes(size: number): string {
  if (size < 1000) return `${size} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = size / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** `2026-11-03T…` as `3 Nov 2026`; `2026-11` as `Nov 2026`; anything else as it stands, cut. */
export function dateText(time: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(time) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return plain(time, 20);
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** `1 package`, `2 packages`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
