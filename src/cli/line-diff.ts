/** Lines that are compared at most; more would take long and help nobody. */
const MOST_LINES = 400;

/** The lines of two texts, ` ` in both, `-` only in the first, `+` only in the second; `undefined` where they are too long. */
export function lineDiff(before: string, after: string): readonly string[] | undefined {
  const [a, b] = [linesOf(before), linesOf(after)];
  if (a.length > MOST_LINES || b.length > MOST_LINES) return undefined;
  const common = commonLengths(a, b);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const same = i < a.length && j < b.length && a[i] === b[j];
    if (same) lines.push(`  ${a[i]}`);
    // what goes stands before what comes
    const goes = !same && i < a.length && (j >= b.length || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0));
    if (goes) lines.push(`- ${a[i]}`);
    else if (!same) lines.push(`+ ${b[j]}`);
    if (same || goes) i += 1;
    if (same || !goes) j += 1;
  }
  return lines;
}

/** How many lines the ends of both have in common, from every pair of places. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i] ?? [], rows[i + 1] ?? []];
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return rows;
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
