import type { RepositoryFacts } from './repository.ts';
import type { RepositoryName, Site } from './site.ts';

/** Who publishes, as the index keeps it: the numeric ids are what counts. */
export function publisherFrom({ id, ownerId, owner, fullName }: RepositoryFacts, site: Site) {
  return { host: new URL(site.server).host, id, owner_id: ownerId, owner, full_name: fullName };
}

/** What a repository says of itself, for the fields a manifest leaves out. */
export function metadataFrom({ description, homepage, license, topics, url }: RepositoryFacts) {
  return {
    ...(description === undefined ? {} : { description }),
    ...(homepage === undefined ? {} : { homepage }),
    ...(license === undefined ? {} : { license }),
    ...(url === undefined ? {} : { repository: url }),
    keywords: topics,
  };
}

/** Logins and names are the same in any case. */
export function isSameRepository(a: RepositoryName, b: RepositoryName): boolean {
  return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
}

/** Where GitHub Pages serves a repository unless it has a domain of its own (docs: GitHub Pages, types of sites). */
export function pagesUrl({ owner, name }: RepositoryName, site: Site): string {
  const login = owner.toLowerCase();
  if (new URL(site.server).host !== 'github.com') return `${site.server}/pages/${owner}/${name}/`;
  return name.toLowerCase() === `${login}.github.io`
    ? `https://${login}.github.io/`
    : `https://${login}.github.io/${name}/`;
}
