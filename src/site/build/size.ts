import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { DEPENDENTS } from './details.ts';

/*
 * GitHub Pages serves a gigabyte. How much each package adds is estimated from its index file, its README and its versions, a little
 * too high rather than too low; `bench/site.ts` holds the sum against what a build of 200,000 packages writes. Counted in hundredths of a
 * byte: sums of whole numbers are the same in whatever order packages come and go.
 */

/** What a site is allowed by estimate: more packages then go without files of their own. */
const SITE_BYTES = 89_000_000_000;

/** Pages that are there once: statistics, programs, and those of the first owners and keywords. */
const ONCE = 5_000_000_000;

/** Packages that always have files of their own, however large the registry. */
const LEAST = 500;

/** Where the number is cut by size it is a multiple of this, so that an ordinary publish does not move the edge. */
const STEP = 100;

/** Of each package beside its index file: search, lists by name, pages of the API. */
const EVERYWHERE = 96_000;

/** Of one that the browser draws: its place in a packed file, and of its README what is left when packed. */
const PACKED = 14_000;
const PACKED_README = 21;

/** Of one with files of its own, with its share of further owners' pages; of each of its versions and dependents; of its README as HTML, twice. */
const FILES = 2_400_000;
const VERSION = 290_000;
const DEPENDENT = 23_000;
const README = 540;

/**
 * What all views make of a package whose archives have something derived: of the derived bytes, of each version, and once.
 * Between 1.04 and 1.6 times what is written, whichever clients a package is for (`bench/views.ts`).
 */
const VIEWS = 180;
const VIEWED = 45_000;
const VIEWED_PACKAGE = 45_000;

/** What else a site has beside its pages. */
export interface Budget {
  /** Packages with files of their own. */
  readonly most: number;
  /** Whether there are views. */
  readonly views?: boolean;
  /** Whether the archives are in the site. */
  readonly archives?: boolean;
}

/** What packages take without files of their own, in hundredths of a byte. */
export function sizeOf(rows: readonly CatalogRow[], budget: Budget): number {
  let size = 0;
  for (const row of rows) size += row.indexBytes * 100 + EVERYWHERE + packed(row) + beside(row, budget);
  return size;
}

/** How many packages may have files of their own: `most` at most, and no more than fit. `all`: `sizeOf` all of them. */
export function fitting({ rows, dependentCounts }: Catalog, { most }: Budget, all: number): number {
  let size = ONCE + all;
  for (const [place, row] of rows.slice(0, most).entries()) {
    const dependents = Math.min(DEPENDENTS, dependentCounts.get(row.name) ?? 0);
    size += FILES + row.versions * VERSION + dependents * DEPENDENT + row.readmeBytes * README - packed(row);
    if (size > SITE_BYTES && place >= LEAST) return place - (place % STEP);
  }
  return Math.min(most, rows.length);
}

/** Archives of crates are there twice. */
function beside(row: CatalogRow, { views, archives }: Omit<Budget, 'most'>): number {
  const derived = row.derivedBytes > 0 && views === true;
  // a size is what somebody wrote: beyond all places, numbers would no longer be exact
  const placed = archives === true ? Math.min(row.archiveBytes * (derived ? 200 : 100), SITE_BYTES) : 0;
  // not asked of every row: few have anything derived, and a kept row would have to read it
  return placed + (derived ? row.derivedBytes * VIEWS + row.versions * VIEWED + VIEWED_PACKAGE : 0);
}

function packed({ readmeBytes }: CatalogRow): number {
  return PACKED + readmeBytes * PACKED_README;
}
