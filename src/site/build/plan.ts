import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { isKeyword, isLogin } from '../html/address.ts';
import type { WordCount } from '../pages/data.ts';
import { shellBits } from '../shell-format.ts';
import { type Budget, fitting } from './size.ts';

/** Which packages, owners and keywords have files of their own: what the reader cannot tell, since the browser draws the rest. */
export interface Plan {
  /** The best, by rank. */
  readonly packages: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly keywords: ReadonlySet<string>;
  /** For the packages without a page; `undefined`: all have one. */
  readonly shellBits: number | undefined;
}

/** Pages of owners and of keywords: that many, and where packages have many, one to so many of theirs. */
const OWNERS = { least: 1_000, each: 4 };
const KEYWORDS = { least: 500, each: 20 };

/** Packages of a page of an owner or a keyword; search finds all of them. */
export const LISTED_HERE = 100;

export interface PlanSource {
  /** Packages with files of their own, if so many fit into what Pages serves. */
  readonly budget: Budget;
  /** `sizeOf` all packages. */
  readonly size: number;
  /** Most used first. */
  readonly keywords: readonly WordCount[];
}

export function planOf(catalog: Catalog, { budget, size, keywords }: PlanSource): Plan {
  const { rows } = catalog;
  const staticPages = fitting(catalog, budget, size);
  const best = rows.slice(0, staticPages);
  const others = rows.length - best.length;
  const usable = keywords.filter(({ word }) => isKeyword(word)).slice(0, pagesBeside(staticPages, KEYWORDS));
  return {
    packages: new Set(best.map(({ name }) => name)),
    owners: ownersOf(best, pagesBeside(staticPages, OWNERS)),
    keywords: new Set(usable.map(({ word }) => word)),
    shellBits: others === 0 ? undefined : shellBits(others),
  };
}

function pagesBeside(staticPages: number, { least, each }: { readonly least: number; readonly each: number }): number {
  return staticPages === 0 ? 0 : Math.max(least, Math.ceil(staticPages / each));
}

/** The owners of the most downloaded packages; of logins that differ in case alone, which are one folder to Windows, the first. */
function ownersOf(rows: readonly CatalogRow[], most: number): ReadonlySet<string> {
  const owners = new Map<string, string>();
  for (const { owner } of rows) {
    if (owners.size >= most) break;
    const folder = owner.toLowerCase();
    if (isLogin(owner) && !owners.has(folder)) owners.set(folder, owner);
  }
  return new Set(owners.values());
}
