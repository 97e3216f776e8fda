import { announce } from './page.ts';

type Theme = 'system' | 'light' | 'dark';

const LABELS: Readonly<Record<Theme, string>> = {
  system: 'Colours: as the system',
  light: 'Colours: light',
  dark: 'Colours: dark',
};

/** The button that goes through the three choices; what differs from the system comes first. */
export function startThemeSwitch(): void {
  const button = document.querySelector('[data-theme-switch]');
  if (!(button instanceof HTMLButtonElement)) return;
  label(button, current());
  button.addEventListener('click', () => {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    const order: readonly Theme[] = dark ? ['system', 'light', 'dark'] : ['system', 'dark', 'light'];
    const next = order[(order.indexOf(current()) + 1) % order.length] ?? 'system';
    choose(next);
    label(button, next);
    announce(LABELS[next]);
  });
}

function current(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function choose(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // storage is closed to this page: the choice lasts as long as the page
  }
}

function label(button: HTMLButtonElement, theme: Theme): void {
  button.setAttribute('aria-label', LABELS[theme]);
  button.title = LABELS[theme];
}
