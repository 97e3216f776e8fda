import type { Meta } from '../../sparse/meta.ts';
import type { Publisher } from '../../sparse/owner.ts';
import type { Downloads, Summary } from '../model.ts';
import type { IndexFacts } from './index-facts.ts';

/** What is kept of every package from one build to the next: its summary, and what the pages of others need of it. */
export interface CatalogRow extends Summary {
  /** Names of this registry that the shown version needs otherwise than by `requires`: for development. */
  readonly mentions: readonly string[];
  /** When its versions were published: months since January 1970, one number a version. */
  readonly months: readonly number[];
  /** Where the shown version comes from: `github.com`, another GitHub, or `local`. */
  readonly host: string;
  /** Bytes of its index file, and of its README. */
  readonly indexBytes: number;
  readonly readmeBytes: number;
  /** Bytes of what is derived from its archives, `derived/…`, and of the archives themselves. */
  readonly derivedBytes: number;
  readonly archiveBytes: number;
}

export interface RowSource {
  readonly facts: Omit<IndexFacts, 'entries'>;
  readonly meta: Pick<Meta, 'description' | 'keywords' | 'language' | 'deprecated'> | undefined;
  readonly publishers: readonly Publisher[];
  readonly downloads: Downloads;
  readonly readmeBytes: number;
  readonly derivedBytes: number;
}

/** The row of a package; hostile texts stay as they are, but for their length. */
export function rowOf({ facts, meta, publishers, downloads, readmeBytes, derivedBytes }: RowSource): CatalogRow {
  const { name, shown, available, created, updated, months, bytes, archiveBytes } = facts;
  const needed = shown.deps.filter(({ registry }) => registry === undefined);
  const requires = namesOf(needed.filter(({ kind }) => kind === 'normal'));
  const required = new Set(requires);
  const row: CatalogRow = {
    name,
    version: shown.vers,
    available,
    description: '',
    keywords: [],
    owner: accountIn(shown.dl),
    license: shown.license,
    created,
    updated,
    versions: months.length,
    requires,
    mentions: namesOf(needed).filter((other) => !required.has(other)),
    months,
    host: shown.repository.host,
    indexBytes: bytes,
    readmeBytes,
    derivedBytes,
    archiveBytes,
    downloads,
  };
  return withOwner(withMeta(row, meta), publishers);
}

/** The row with what people read of the package. */
export function withMeta(row: CatalogRow, meta: RowSource['meta']): CatalogRow {
  if (meta === undefined) return row;
  const { description = '', keywords, language, deprecated } = meta;
  return {
    ...row,
    description,
    keywords,
    ...(language === undefined ? {} : { language }),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}

/** The row with the account that may publish. */
export function withOwner(row: CatalogRow, publishers: readonly Publisher[]): CatalogRow {
  const owner = publishers[0]?.owner;
  return owner === undefined || owner === row.owner ? row : { ...row, owner };
}

function namesOf(dependencies: readonly { readonly name: string }[]): string[] {
  return [...new Set(dependencies.map(({ name }) => name))];
}

/** Whose release it is, for a package without a readable owner record. */
function accountIn(dl: string): string {
  return /^https:\/\/github\.com\/([A-Za-z0-9-]{1,39})\//.exec(dl)?.[1] ?? 'unknown';
}
