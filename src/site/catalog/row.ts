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
}

export interface RowSource {
  readonly facts: Omit<IndexFacts, 'entries'>;
  readonly meta: Pick<Meta, 'description' | 'keywords' | 'language' | 'deprecated'> | undefined;
  readonly publishers: readonly Publisher[];
  readonly downloads: Downloads;
  readonly readmeBytes: number;
}

/** The row of a package; hostile texts stay as they are, but for their length. */
export function rowOf({ facts, meta, publishers, downloads, readmeBytes }: RowSource): CatalogRow {
  const { shown, ...times } = facts;
  const needed = shown.deps.filter(({ registry }) => registry === undefined);
  const requires = namesOf(needed.filter(({ kind }) => kind === 'normal'));
  const { description = '', keywords = [], language, deprecated } = meta ?? {};
  return {
    ...{ name: facts.name, version: shown.vers, available: times.available, description, keywords },
    owner: publishers[0]?.owner ?? accountIn(shown.dl),
    license: shown.license,
    ...(language === undefined ? {} : { language }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...{ created: times.created, updated: times.updated, versions: times.months.length },
    ...{ requires, mentions: namesOf(needed).filter((name) => !requires.includes(name)), months: times.months },
    host: shown.repository.host,
    indexBytes: facts.bytes,
    readmeBytes,
    downloads,
  };
}

function namesOf(dependencies: readonly { readonly name: string }[]): string[] {
  return [...new Set(dependencies.map(({ name }) => name))];
}

/** Whose release it is, for a package without a readable owner record. */
function accountIn(dl: string): string {
  return /^https:\/\/github\.com\/([A-Za-z0-9-]{1,39})\//.exec(dl)?.[1] ?? 'unknown';
}
