import type { Entry } from '../../sparse/entry.ts';
import type { Publisher } from '../../sparse/owner.ts';
import { webAddress } from './address.ts';

/** What links into a repository need of a publisher. */
export type KnownRepository = Pick<Publisher, 'host' | 'id' | 'full_name'>;

/** Where a version came from, as links to follow. */
export interface SourceLinks {
  /** `owner/name`. */
  readonly title: string;
  readonly repository: string;
  /** Absent where the commit is not known. */
  readonly commit?: string;
  readonly release?: string;
}

/** Links into the repository on record, found by its number: what a manifest says about itself could lead anywhere. */
export function sourceLinks(entry: Entry, publishers: readonly KnownRepository[]): SourceLinks | undefined {
  const { host, id, commit, tag } = entry.repository;
  const publisher = knownRepositories(publishers).find((known) => known.host === host && known.id === id);
  if (publisher === undefined) return undefined;
  const repository = webAddress(`https://${host}/${publisher.full_name}`);
  if (repository === undefined) return undefined;
  return {
    title: publisher.full_name,
    repository,
    ...(commit !== null && /^[0-9a-f]{40,64}$/.test(commit) ? { commit: `${repository}/tree/${commit}` } : {}),
    ...(tag === '' ? {} : { release: `${repository}/releases/tag/${encodeURIComponent(tag.toWellFormed())}` }),
  };
}

/** Whether it is one of a host, with a name of the form that GitHub gives. */
export function isRepository({ host, full_name }: Pick<Publisher, 'host' | 'full_name'>): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) && /^[\w.-]+\/[\w.-]+$/.test(full_name);
}

/** Those that can be linked to: no folders, and names of the form that GitHub gives. */
export function knownRepositories(publishers: readonly KnownRepository[]): readonly KnownRepository[] {
  return publishers.filter(isRepository).map(({ host, id, full_name }) => ({ host, id, full_name }));
}
