import { packageAddress } from '../../html/address.ts';
import { counted, plain } from '../../html/text.ts';
import type { SearchHit } from '../search/search.ts';
import { markedNodes } from './marked.ts';
import { announce, frame } from './page.ts';
import { siteSearch } from './search.ts';

const LIMIT = 7;
/** Milliseconds without a key before a query is sent. */
const PAUSE = 60;

/** Suggestions while typing: the combobox with a listbox of the ARIA practices. */
export function startSuggestions(field: HTMLInputElement): void {
  const list = document.createElement('div');
  list.id = 'suggestions';
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  field.after(list);
  const box = new Suggestions(field, list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ] as const)
    field.setAttribute(name, value);
  field.addEventListener('input', () => box.typed());
  field.addEventListener('keydown', (event) => box.pressed(event));
  field.addEventListener('focus', () => box.typed());
  field.addEventListener('blur', () => box.close());
  // a press would take the focus off the field before the click is heard
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option !== null) box.open([...list.children].indexOf(option));
  });
  if (field.value !== '') box.typed();
}

class Suggestions {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #hits: readonly SearchHit[] = [];
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
  }

  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(this.#field.value), PAUSE);
  }

  pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.close();
    } else if (key === 'Enter' && this.#active >= 0 && !this.#list.hidden) {
      event.preventDefault();
      this.open(this.#active);
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && this.#hits.length > 0) {
      event.preventDefault();
      this.#list.hidden = false;
      this.#field.setAttribute('aria-expanded', 'true');
      this.#move(key === 'ArrowDown' ? 1 : -1);
    }
  }

  open(at: number): void {
    const hit = this.#hits[at];
    if (hit !== undefined) location.assign(packageAddress(frame(), hit.name));
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#list.hidden = true;
    this.#activate(-1);
    this.#field.setAttribute('aria-expanded', 'false');
  }

  async #ask(text: string): Promise<void> {
    if (text.trim() === '') {
      this.#hits = [];
      return this.close();
    }
    try {
      const found = await siteSearch().query(text, { limit: LIMIT });
      if (found === undefined || text !== this.#field.value || document.activeElement !== this.#field) return;
      this.#show(found.results, found.words);
    } catch {
      // the form still leads to the search page, which says what is wrong
      this.close();
    }
  }

  #show(hits: readonly SearchHit[], words: readonly string[]): void {
    this.#hits = hits;
    this.#list.replaceChildren(...hits.map((hit, at) => optionFor(hit, words, at)));
    this.#list.hidden = hits.length === 0;
    this.#field.setAttribute('aria-expanded', String(hits.length > 0));
    this.#activate(-1);
    announce(hits.length === 0 ? 'No package found' : counted(hits.length, 'suggestion'));
  }

  /** One step in a circle of the suggestions and the field itself. */
  #move(step: number): void {
    const count = this.#hits.length + 1;
    this.#activate(((this.#active + 1 + step + count) % count) - 1);
  }

  #activate(at: number): void {
    this.#active = at;
    for (const [index, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(index === at));
    const option = this.#list.children[at];
    if (option === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  }
}

function optionFor(hit: SearchHit, words: readonly string[], at: number): HTMLElement {
  const option = document.createElement('div');
  option.id = `suggestion-${at}`;
  option.className = 'suggestion';
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const name = document.createElement('span');
  name.className = 'suggestion-name';
  name.append(...markedNodes(hit.name, words));
  const version = document.createElement('span');
  version.className = 'row-version';
  version.textContent = plain(hit.version, 40);
  option.append(name, ' ', version);
  if (hit.deprecated) option.append(' (deprecated)');
  const text = document.createElement('bdi');
  text.className = 'suggestion-text';
  text.append(...markedNodes(plain(hit.description, 140), words));
  option.append(text);
  return option;
}
