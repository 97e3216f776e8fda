import type { VNode } from 'preact';
import type { Frame } from '../pages/data.ts';
import { ABOUT_PAGE, API_PAGE, feeds, listPage, STATISTICS_PAGE } from '../urls.ts';
import { here, webAddress } from './address.ts';
import { Logo } from './logo.tsx';
import { SearchForm } from './search-form.tsx';
import { plain } from './text.ts';

const LINKS = [
  ['Packages', listPage()],
  ['Statistics', STATISTICS_PAGE],
  ['API', API_PAGE],
  ['About', ABOUT_PAGE],
] as const;

/** The bar over every page. Pages with a search field of their own leave this one out. */
export function Header({ frame, path, search }: { frame: Frame; path: string; search: boolean }): VNode {
  return (
    <header class="top">
      <div class="top-row">
        <a class="brand" href={frame.prefix}>
          <Logo />
          <span>{plain(frame.name, 60)}</span>
        </a>
        {search && <SearchForm frame={frame} />}
        <nav class="top-links" aria-label="Main">
          {LINKS.map(([title, target]) => (
            <a key={target} href={here(frame, target)} aria-current={path.startsWith(target) ? 'page' : undefined}>
              {title}
            </a>
          ))}
          <button class="theme-switch" type="button" data-theme-switch aria-label="Colours: as the system">
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
              <path d="M12 3a9 9 0 1 0 0 18z" />
              <circle cx="12" cy="12" r="9" />
            </svg>
          </button>
        </nav>
      </div>
    </header>
  );
}

export function Footer({ frame }: { frame: Frame }): VNode {
  const repository = webAddress(frame.repository);
  return (
    <footer class="bottom">
      <p>
        {plain(frame.name, 60)} is a package registry made of git and static files.{' '}
        <a href={here(frame, ABOUT_PAGE)}>How it works</a>
      </p>
      <ul>
        {repository !== undefined && (
          <li>
            <a href={repository}>Index on GitHub</a>
          </li>
        )}
        <li>
          <a href={here(frame, 'config.json')}>config.json</a>
        </li>
        {frame.base !== undefined && (
          <li>
            <a href={here(frame, feeds.all)}>Feed</a>
          </li>
        )}
      </ul>
    </footer>
  );
}
