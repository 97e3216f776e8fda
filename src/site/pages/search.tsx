import { here, searchAddress } from '../html/address.ts';
import { renderPage } from '../html/document.tsx';
import { SearchForm } from '../html/search-form.tsx';
import { listPage, NEWEST_PAGE, POPULAR_PAGE, SEARCH_PAGE } from '../urls.ts';
import type { Frame } from './data.ts';

const FILTERS = [
  ['license:MIT', 'by licence'],
  ['owner:acme', 'of one owner'],
  ['keyword:json', 'with a keyword'],
  ['language:c++', 'in a language'],
] as const;

/** The page at `SEARCH_PAGE`: results are put in by its program. */
export function renderSearchPage(frame: Frame): string {
  const head = {
    path: SEARCH_PAGE,
    title: 'Search',
    description: 'Search packages by name, keyword, owner and more',
    search: false,
  };
  const main = (
    <div class="finder" data-finder>
      <h1>Search</h1>
      <SearchForm frame={frame} wide suggest={false} />
      <noscript>
        <p class="notice notice-info">
          Search needs JavaScript. <a href={here(frame, listPage())}>All packages are listed by name</a>, and the first
          of them <a href={here(frame, POPULAR_PAGE)}>by downloads</a> and <a href={here(frame, NEWEST_PAGE)}>by age</a>
          .
        </p>
      </noscript>
      <section data-results aria-label="Results"></section>
      <section class="hints" aria-labelledby="hints" data-hints>
        <h2 id="hints">Narrow it down</h2>
        <ul class="chips">
          {FILTERS.map(([filter, meaning]) => (
            <li key={filter}>
              <a href={searchAddress(frame, filter)}>
                <code>{filter}</code> <span class="small">{meaning}</span>
              </a>
            </li>
          ))}
        </ul>
        <p>
          Filters go with words: <code>parser license:MIT</code>. Or go through{' '}
          <a href={here(frame, listPage())}>all packages</a>.
        </p>
      </section>
    </div>
  );
  return renderPage(frame, head, main);
}
