import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { isKeyword } from '../html/address.ts';
import type { WordCount } from '../pages/data.ts';
import { shellBits } from '../shell-format.ts';

/** Which packages, owners and keywords have files of their own: what the reader cannot tell, since the browser draws the rest. */
export interface Plan {
  readonly packages: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly keywords: ReadonlySet<string>;
  /** For the packages without a page; `undefined`: all have one. */
  readonly shellBits: number | undefined;
}

/** Pages of packages to one page of an owner, and of a keyword, at most: those lists are long. */
const PER_OWNER = 4;
const PER_KEYWORD = 20;

/** Logins as GitHub has them; the owner of a local registry may be any text. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** `keywords`: most used first. */
export function planOf({ rows }: Catalog, staticPages: number, keywords: readonly WordCount[]): Plan {
  const best = rows.slice(0, staticPages);
  const others = rows.length - best.length;
  const usable = keywords.filter(({ word }) => isKeyword(word)).slice(0, Math.ceil(staticPages / PER_KEYWORD));
  return {
    packages: new Set(best.map(({ name }) => name)),
    owners: ownersOf(best, Math.ceil(staticPages / PER_OWNER)),
    keywords: new Set(usable.map(({ word }) => word)),
    shellBits: others === 0 ? undefined : shellBits(others),
  };
}

/** The owners of the most downloaded packages. */
function ownersOf(rows: readonly CatalogRow[], most: number): ReadonlySet<string> {
  const owners = new Set<string>();
  for (const { owner } of rows) if (owners.size < most && LOGIN.test(owner)) owners.add(owner);
  return owners;
}
