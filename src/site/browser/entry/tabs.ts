/** One row of tabs and its panels. */
interface Row {
  readonly tabs: readonly HTMLElement[];
  readonly panels: readonly HTMLElement[];
  /** Whether the chosen tab is part of the page's address. */
  readonly addressed: boolean;
}

/** Makes tabs of every row below an element that is not yet one: the pattern of the ARIA practices, arrows, Home and End. */
export function startTabs(within: ParentNode): void {
  for (const element of within.querySelectorAll<HTMLElement>('[data-tabs]')) {
    const row = rowOf(element);
    if (row === undefined || row.tabs[0]?.getAttribute('role') === 'tab') continue;
    element.querySelector('.tab-row')?.setAttribute('role', 'tablist');
    for (const [at, tab] of row.tabs.entries()) startTab(row, tab, at);
    show(row, 0);
    for (const panel of row.panels) {
      panel.setAttribute('role', 'tabpanel');
      if (panel.querySelector('a, button, [tabindex]') === null) panel.tabIndex = 0;
    }
  }
}

/** Shows the panel that an address's `#fragment` leads to or into, and goes there. */
export function followFragment(): void {
  const id = fragment();
  const target = id === '' ? null : document.getElementById(id);
  for (const element of document.querySelectorAll<HTMLElement>('[data-tabs]')) {
    const row = rowOf(element);
    const at = row?.panels.findIndex((panel) => target !== null && panel.contains(target)) ?? -1;
    if (row === undefined || at < 0) continue;
    const hidden = !row.panels[at]?.classList.contains('panel-on');
    show(row, at);
    if (hidden && target !== row.panels[at]) target?.scrollIntoView();
  }
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function rowOf(element: HTMLElement): Row | undefined {
  const tabs = [...element.querySelectorAll<HTMLElement>(':scope > .tab-row > .tab')];
  const panels = [...element.querySelectorAll<HTMLElement>(':scope > .panel')];
  if (tabs.length === 0 || tabs.length !== panels.length) return undefined;
  return { tabs, panels, addressed: element.dataset.tabs === 'package' };
}

function startTab(row: Row, tab: HTMLElement, at: number): void {
  tab.setAttribute('role', 'tab');
  const panel = row.panels[at];
  if (panel !== undefined) tab.setAttribute('aria-controls', panel.id);
  tab.addEventListener('click', (event) => {
    event.preventDefault();
    choose(row, at);
  });
  tab.addEventListener('keydown', (event) => {
    const last = row.tabs.length - 1;
    const goal = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
      ' ': at,
    }[event.key];
    if (goal === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(row, goal);
    row.tabs[goal]?.focus();
  });
}

function choose(row: Row, at: number): void {
  show(row, at);
  const panel = row.panels[at];
  if (row.addressed && panel !== undefined) history.replaceState(history.state, '', `#${panel.id}`);
}

function show(row: Row, chosen: number): void {
  for (const [at, tab] of row.tabs.entries()) {
    tab.setAttribute('aria-selected', String(at === chosen));
    tab.tabIndex = at === chosen ? 0 : -1;
    tab.classList.toggle('tab-on', at === chosen);
    row.panels[at]?.classList.toggle('panel-on', at === chosen);
  }
}
