import { render, type VNode } from 'preact';
import { RegistryError } from '../../../errors.ts';
import { searchAddress } from '../../html/address.ts';
import { counted } from '../../html/text.ts';
import type { SearchHit } from '../search/search.ts';
import type { Facets, Sort } from '../search/sorted.ts';
import { announce, frame, need } from './page.ts';
import { Refine, sortOf } from './refine.tsx';
import { countText, Results } from './results.tsx';
import { siteSearch } from './search.ts';

const LIMIT = 20;
const PAUSE = 80;

/** The search page: results while typing, query and order in the address, arrows between field and results. */
export function startFinder(field: HTMLInputElement): void {
  const page = new Finder(field);
  let timer: ReturnType<typeof setTimeout> | undefined;
  // what was typed while this program was on its way stays
  const typed = field.value !== '';
  if (!typed) field.value = queryInAddress();
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void page.search(field.value, 'replace'), PAUSE);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void page.search(field.value, 'push');
  });
  addEventListener('popstate', () => {
    field.value = queryInAddress();
    void page.search(field.value);
  });
  document.addEventListener('keydown', (event) => walk(field, event));
  if (field.value === '') field.focus();
  void page.search(field.value, typed ? 'replace' : undefined);
}

function queryInAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

function sortInAddress(): Sort {
  return sortOf(new URLSearchParams(location.search).get('sort'));
}

class Finder {
  readonly #field: HTMLInputElement;
  readonly #place = need('[data-results]', HTMLElement);
  readonly #hints = need('[data-hints]', HTMLElement);
  readonly #title = document.title;
  /** Whether facets are shown, of which query, and what they are. */
  #open = false;
  #facets: { readonly query: string; readonly found?: Facets } | undefined;
  #draw = () => {};

  constructor(field: HTMLInputElement) {
    this.#field = field;
  }

  async search(text: string, address?: 'push' | 'replace', sort = sortInAddress()): Promise<void> {
    const query = text.trim();
    if (address !== undefined && (query !== queryInAddress().trim() || sort !== sortInAddress())) {
      const target = query === '' ? location.pathname : searchAddress(frame(), query, sort);
      if (address === 'push') history.pushState(null, '', target);
      else history.replaceState(null, '', target);
    }
    document.title = query === '' ? this.#title : `${query} · ${this.#title}`;
    this.#hints.hidden = query !== '';
    if (query === '') return render(null, this.#place);
    await this.#page(query, sort, []);
  }

  async #page(query: string, sort: Sort, before: readonly SearchHit[]): Promise<void> {
    try {
      const found = await siteSearch().query(query, { limit: LIMIT, offset: before.length, sort });
      if (found === undefined || query !== this.#field.value.trim() || sort !== sortInAddress()) return;
      const names = new Set(before.map(({ name }) => name));
      const hits = [...before, ...found.results.filter(({ name }) => !names.has(name))];
      const onMore = () => void this.#page(query, sort, hits);
      const results = <Results frame={frame()} query={query} hits={hits} found={found} onMore={onMore} />;
      this.#draw = () => render([this.#refine(query, sort), results], this.#place);
      this.#draw();
      this.#hints.hidden = hits.length > 0;
      announce(countText(query, hits, found) || counted(hits.length, 'package'));
      if (this.#open) await this.#count(query);
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  #refine(query: string, sort: Sort): VNode {
    const choose = (text: string) => {
      this.#field.value = text;
      void this.search(text, 'push', sort);
      // the link that was followed is gone
      this.#place.querySelector('summary')?.focus();
    };
    const toggle = (open: boolean) => {
      this.#open = open;
      this.#draw();
      if (open) this.#count(query).catch((thrown) => this.#fail(thrown));
    };
    return (
      <Refine
        {...{ frame: frame(), query, sort, open: this.#open }}
        facets={this.#facets?.query === query ? this.#facets.found : undefined}
        onSort={(order) => void this.search(this.#field.value, 'push', order)}
        onOpen={toggle}
        onQuery={choose}
      />
    );
  }

  /** Facets of a query are loaded when they are looked at. */
  async #count(query: string): Promise<void> {
    if (this.#facets?.query === query) return;
    this.#facets = { query };
    const found = await siteSearch().facets(query);
    if (this.#facets.query !== query) return;
    this.#facets = { query, found };
    this.#draw();
  }

  #fail(thrown: unknown): void {
    this.#facets = undefined;
    const text = thrown instanceof RegistryError ? thrown.message : 'Cannot search: this page has a fault';
    render(<p class="notice notice-warning">{text}</p>, this.#place);
    announce(text);
  }
}

/** Down from the field into the results and back up again; Escape returns to the field. */
function walk(field: HTMLInputElement, event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [field, ...document.querySelectorAll<HTMLElement>('[data-results] .row-name')];
  const at = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
  const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
  if (at < 0 || goal === undefined || stops[goal] === undefined || (event.key === 'Escape' && at === 0)) return;
  event.preventDefault();
  stops[goal]?.focus();
}
