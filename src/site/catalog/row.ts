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

/** What a row has of a description. */
export type ShownMeta = Pick<Meta, 'keywords'> &
  Readonly<Partial<Record<'description' | 'language' | 'deprecated', string | undefined>>>;

export interface RowSource {
  readonly facts: Omit<IndexFacts, 'entries'>;
  readonly meta: ShownMeta | undefined;
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
  const { description = '', keywords = [], language, deprecated } = meta ?? {};
  return {
    name,
    version: shown.vers,
    available,
    description,
    keywords,
    owner: publishers[0]?.owner ?? accountIn(shown.dl),
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
    ...(language === undefined ? {} : { language }),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}

function namesOf(dependencies: readonly { readonly name: string }[]): string[] {
  return [...new Set(dependencies.map(({ name }) => name))];
}

/** Whose release it is, for a package without a readable owner record. */
function accountIn(dl: string): string {
  return /^https:\/\/github\.com\/([A-Za-z0-9-]{1,39})\//.exec(dl)?.[1] ?? 'unknown';
}
