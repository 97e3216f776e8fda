import type { Summary } from '../model.ts';
import type { Frame } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';
import { api } from '../urls.ts';
import { address, jsonFile } from './file.ts';
import { packageSummary } from './summary.ts';

/** Packages of one page. */
export const PAGE = 100;

/** All packages in the order of their first publication, then by name: a new package comes last, so that pages stay what they are. */
export function inListingOrder<Row extends Pick<Summary, 'created' | 'name'>>(rows: Iterable<Row>): Row[] {
  return [...rows].sort((a, b) => compare(a.created, b.created) || compare(a.name, b.name));
}

/** How many pages there are; an empty registry has one, too. */
export function pageCount(packages: number): number {
  return Math.max(1, Math.ceil(packages / PAGE));
}

/** `PackagesPage` of `schemas/openapi.json`, counted from 1. `listing` is every package by `inListingOrder`. How many there are in all stands in the root alone: else each page would change with each new package. */
export function packagesPage(frame: Frame, page: number, listing: readonly Summary[]): SiteFile {
  const link = (to: number) => (to >= 1 && to <= pageCount(listing.length) ? address(frame, api.packages(to)) : null);
  return jsonFile(api.packages(page), {
    page,
    packages: listing.slice((page - 1) * PAGE, page * PAGE).map((summary) => packageSummary(frame, summary)),
    links: { self: address(frame, api.packages(page)), next: link(page + 1), prev: link(page - 1) },
  });
}

/** Pages that differ between two listings, and those that are gone. A package whose summary may be another is another object. */
export function pageChanges<Row extends object>(
  before: readonly Row[],
  after: readonly Row[],
): { readonly write: readonly number[]; readonly remove: readonly number[] } {
  const [old, now] = [pageCount(before.length), pageCount(after.length)];
  const write = numbers(1, now).filter((page) => {
    if (page > old || (page === now) !== (page === old)) return true;
    for (let at = (page - 1) * PAGE; at < page * PAGE; at++) if (after[at] !== before[at]) return true;
    return false;
  });
  return { write, remove: pagesGone(before.length, after.length) };
}

/** Pages that fewer packages no longer have. */
export function pagesGone(before: number, after: number): readonly number[] {
  return numbers(pageCount(after) + 1, pageCount(before));
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
