/** The first of all rows in an order. */
export interface Top<Row> {
  /** At most so many; with fewer, it is all that count. */
  readonly most: number;
  /** Best first; never 0 for two rows. */
  compare(a: Row, b: Row): number;
  of(rows: Iterable<Row>): Row[];
}

/** What became of rows: what went or was replaced, and what is there instead. */
export interface Moves<Row> {
  readonly gone: ReadonlySet<Row>;
  readonly come: readonly Row[];
  /** All rows that there are now. */
  readonly rows: readonly Row[];
}

/** What `top.of` gives of all rows now, from what it gave before; few rows are looked at where no other can have come up. */
export function topAfter<Row>(top: Top<Row>, before: readonly Row[], { gone, come, rows }: Moves<Row>): Row[] {
  const now = top.of([...before.filter((row) => !gone.has(row)), ...come]);
  // a row that did not change and was not among the first was behind the last of them
  const last = before.length < top.most ? undefined : before.at(-1);
  if (last === undefined) return now;
  const newLast = now.length < top.most ? undefined : now.at(-1);
  const isSure = newLast !== undefined && (newLast === last || top.compare(newLast, last) < 0);
  return isSure ? now : top.of(rows);
}
