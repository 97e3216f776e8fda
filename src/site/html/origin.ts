import type { Entry } from '../../sparse/entry.ts';
import type { Publisher } from '../../sparse/owner.ts';
import { webAddress } from './address.ts';

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
export function sourceLinks(entry: Entry, publishers: readonly Publisher[]): SourceLinks | undefined {
  const { host, id, commit, tag } = entry.repository;
  const publisher = publishers.find((known) => known.host === host && known.id === id);
  if (publisher === undefined || host === 'local' || !/^[\w.-]+\/[\w.-]+$/.test(publisher.full_name)) return undefined;
  const repository = webAddress(`https://${host}/${publisher.full_name}`);
  if (repository === undefined) return undefined;
  return {
    title: publisher.full_name,
    repository,
    ...(commit !== null && /^[0-9a-f]{40,64}$/.test(commit) ? { commit: `${repository}/tree/${commit}` } : {}),
    ...(tag === '' ? {} : { release: `${repository}/releases/tag/${encodeURIComponent(tag.toWellFormed())}` }),
  };
}
