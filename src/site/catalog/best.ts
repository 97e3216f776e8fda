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

/** The `most` items of the highest counts, ties by name; those of 0 are left out. */
export function highest<Item extends { readonly name: string }>(
  items: Iterable<Item>,
  most: number,
  countOf: (item: Item) => number,
): Item[] {
  const compare = (a: Counted<Item>, b: Counted<Item>) => b.count - a.count || (a.item.name < b.item.name ? -1 : 1);
  let kept: Counted<Item>[] = [];
  let least = 1;
  for (const item of items) {
    const count = countOf(item);
    // of most items nothing but their count is looked at
    if (count < least) continue;
    kept.push({ item, count });
    if (kept.length < 2 * most) continue;
    kept = kept.sort(compare).slice(0, most);
    least = kept.at(-1)?.count ?? least;
  }
  return kept
    .sort(compare)
    .slice(0, most)
    .map(({ item }) => item);
}

interface Counted<Item> {
  readonly item: Item;
  readonly count: number;
}
