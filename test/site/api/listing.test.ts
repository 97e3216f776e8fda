import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inListingOrder, packagesPage, pageChanges, pageCount } from '../../../src/site/api/listing.ts';
import type { Summary } from '../../../src/site/model.ts';
import { details, SITE } from './registry.ts';

const made = details(320).map(({ summary }) => summary);

function pages(listing: readonly Summary[]): Map<number, string> {
  const numbers = Array.from({ length: pageCount(listing.length) }, (_, index) => index + 1);
  return new Map(numbers.map((page) => [page, String(packagesPage(SITE, page, listing)[1])]));
}

test('the pages hold every package once, the first published first', () => {
  const listing = inListingOrder(made);
  const found = [...pages(listing).values()].flatMap((text) => JSON.parse(text).packages);
  expect(found.map(({ name }) => name)).toEqual(listing.map(({ name }) => name));
  const times = found.map(({ created }) => created);
  expect(times).toEqual(times.toSorted());
});

test('every page leads to the next and to the one before', () => {
  const links = [...pages(inListingOrder(made)).values()].map((text) => JSON.parse(text).links);
  expect(links).toHaveLength(4);
  expect(links.map(({ prev }) => prev)).toEqual([null, ...links.slice(0, -1).map(({ self }) => self)]);
  expect(links.map(({ next }) => next)).toEqual([...links.slice(1).map(({ self }) => self), null]);
});

test('a new package changes the last page alone, and the one before where it begins a page', () => {
  const listing = inListingOrder(made);
  const fresh = (name: string): Summary => ({ ...(listing[0] as Summary), name, created: '2030-01-01T00:00:00Z' });
  const after = inListingOrder([...listing, fresh('zz-new')]);
  expect(pageChanges(listing, after)).toEqual({ write: [4], remove: [] });
  const full = listing.slice(0, 300);
  const begun = inListingOrder([...full, fresh('zz-new')]);
  expect(pageChanges(full, begun)).toEqual({ write: [3, 4], remove: [] });
});

test('the pages said to differ are those that do', () => {
  const some = fc.subarray(made);
  const few = fc.subarray(made, { maxLength: 5 });
  fc.assert(
    fc.property(some, some, few, few, (kept, others, edits, extra) => {
      const before = inListingOrder(kept);
      const changed = new Set(edits.map(({ name }) => name));
      // nearly the same registry, or quite another one
      const rows = edits.length > 2 ? others : [...new Set([...kept, ...extra])];
      const after = inListingOrder(rows).map((row) =>
        changed.has(row.name) ? { ...row, description: 'Another description' } : row,
      );
      const [old, now] = [pages(before), pages(after)];
      const { write, remove } = pageChanges(before, after);
      // a package that only came or went is named by its absence; one that stays is named where it differs
      expect([...now.keys()].filter((page) => old.get(page) !== now.get(page) && !write.includes(page))).toEqual([]);
      expect(remove).toEqual([...old.keys()].filter((page) => !now.has(page)));
    }),
    { numRuns: 60 },
  );
});
