import { startCopyButtons } from './copy.ts';
import { followFragment, startTabs } from './tabs.ts';
import { startThemeSwitch } from './theme-switch.ts';

startThemeSwitch();
startCopyButtons();
startTabs(document);
followFragment();
addEventListener('hashchange', followFragment);
startSearch();
startPage();

/** The slash goes to the search field from anywhere; its program is fetched when the field is first looked at. */
function startSearch(): void {
  const field = document.querySelector('[data-search]');
  if (!(field instanceof HTMLInputElement)) return;
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  if (field.dataset.search === 'results') {
    void import('./finder.tsx').then(({ startFinder }) => startFinder(field));
    return;
  }
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    void import('./suggest.ts').then(({ startSuggestions }) => startSuggestions(field));
  };
  field.addEventListener('focus', ask);
  field.addEventListener('input', ask);
  if (document.activeElement === field) ask();
}

function startPage(): void {
  const article = document.querySelector('[data-package]');
  if (article instanceof HTMLElement) startVersions(article);
  const shell = document.querySelector('[data-shell]');
  if (!(shell instanceof HTMLElement)) return;
  void import('./shell.tsx').then(async ({ startShell }) => {
    const drawn = await startShell(shell);
    if (drawn !== undefined) startVersions(drawn);
  });
}

/** Another version is drawn by a program that is fetched when it is asked for. */
function startVersions(article: HTMLElement): void {
  const start = (use: (versions: typeof import('./versions.tsx')) => Promise<unknown>) =>
    void import('./versions.tsx').then((versions) => use(versions));
  const wanted = new URLSearchParams(location.search).get('version');
  if (wanted !== null && wanted !== article.dataset.shown) start(({ showVersion }) => showVersion(article, wanted));
  article.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || !target.matches('[data-versions]')) return;
    const { value } = target;
    start(({ chooseVersion, offerAll }) => (value === '' ? offerAll(article) : chooseVersion(article, value)));
  });
  article.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-all-versions]') !== null) start(({ showAll }) => showAll(article));
    const link = event.target.closest('[data-version]');
    const version = link instanceof HTMLElement ? link.dataset.version : undefined;
    if (version === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    start(({ chooseVersion }) => chooseVersion(article, version));
  });
  addEventListener('popstate', () => {
    const version = new URLSearchParams(location.search).get('version') ?? article.dataset.shown;
    const current = article.querySelector('[data-part="version"]')?.textContent;
    // steps between fragments of one page come here as well
    if (version !== undefined && version !== current) start(({ showVersion }) => showVersion(article, version));
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
