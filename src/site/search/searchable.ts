import type { Searchable } from './terms.ts';

/** What search needs of a package and nothing else, as a plain object: fields of a row may be getters, which JSON leaves out. */
export function searchableOf(item: Searchable): Searchable {
  const { name, version, available, description, keywords, owner, license, downloads, created } = item;
  return {
    ...{ name, version, available, description, keywords, owner, license, downloads, created },
    ...(item.language === undefined ? {} : { language: item.language }),
    ...(item.deprecated === undefined ? {} : { deprecated: item.deprecated }),
  };
}
