import type { VNode } from 'preact';
import type { Frame } from '../pages/data.ts';
import { SEARCH_PAGE } from '../urls.ts';
import { here } from './address.ts';

interface Props {
  readonly frame: Frame;
  /** `wide`: the page is about searching. */
  readonly wide?: boolean;
  /** Suggestions below the field; the search page shows results instead. */
  readonly suggest?: boolean;
}

/** One search field a page. Without script it leads to the search page; with it, suggestions show while typing. */
export function SearchForm({ frame, wide = false, suggest = true }: Props): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element search is too young to be known to all readers of screens
    <form class={wide ? 'search search-wide' : 'search'} role="search" action={here(frame, SEARCH_PAGE)} method="get">
      <label class="hidden" for="q">
        Search packages
      </label>
      <input
        id="q"
        name="q"
        type="search"
        placeholder="Search packages"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={200}
        enterkeyhint="search"
        data-search={suggest ? 'suggest' : 'results'}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
      {wide && (
        <button type="submit" class="button">
          Search
        </button>
      )}
    </form>
  );
}
