import { createSearch, type Search } from '../search/search.ts';
import { loadText } from './load.ts';

let search: Search | undefined;

/** The search of this site, one for the page: what it has loaded serves every query. */
export function siteSearch(): Search {
  search ??= createSearch({ load: loadText });
  return search;
}
