/** One figure: ours, the peer it is measured against, and whether the goal is met. */
export interface Row {
  readonly figure: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly goal: string;
  readonly met: boolean;
}

const TITLES = { figure: 'figure', ours: 'ours', peer: 'peer', ratio: 'ratio', goal: 'goal', met: 'met' } as const;
const COLUMNS = ['figure', 'ours', 'peer', 'ratio', 'goal', 'met'] as const;

/** Prints rows as a Markdown table with aligned columns. */
export function printTable(rows: readonly Row[]): void {
  const cells = rows.map((row) => ({ ...row, met: row.met ? 'yes' : 'NO' }));
  const width = (column: (typeof COLUMNS)[number]) =>
    Math.max(TITLES[column].length, ...cells.map((cell) => cell[column].length));
  const line = (of: (column: (typeof COLUMNS)[number]) => string) =>
    `| ${COLUMNS.map((column) => of(column).padEnd(width(column))).join(' | ')} |`;
  console.log(line((column) => TITLES[column]));
  console.log(`|${COLUMNS.map((column) => '-'.repeat(width(column) + 2)).join('|')}|`);
  for (const cell of cells) console.log(line((column) => cell[column]));
}
