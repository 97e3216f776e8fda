/** The first `most` of a list as if it were sorted, without sorting it. */
export function best<Item>(items: Iterable<Item>, most: number, compare: (a: Item, b: Item) => number): Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const last = kept.at(-1);
    if (kept.length === most && last !== undefined && compare(item, last) >= 0) continue;
    const at = kept.findIndex((known) => compare(item, known) < 0);
    kept.splice(at < 0 ? kept.length : at, 0, item);
    if (kept.length > most) kept.pop();
  }
  return kept;
}
