import { here } from '../html/address.ts';
import { renderPage } from '../html/document.tsx';
import { listPage, NOT_FOUND_PAGE } from '../urls.ts';
import type { Frame, ShellData } from './data.ts';

/**
 * The page at `NOT_FOUND_PAGE`, which Pages serves for every address without a file. Its program draws packages, owners and keywords
 * that have no page of their own; where it does not run, or finds nothing, the words stay.
 */
export function renderNotFoundPage(frame: Frame, { bits }: ShellData): string {
  const head = {
    path: NOT_FOUND_PAGE,
    title: 'Not found',
    description: 'There is no such page',
    hidden: true,
  };
  const main = (
    <div class="shell waiting" data-shell={bits ?? ''}>
      <div class="missing" data-missing>
        <h1>There is no such page</h1>
        <p class="lead">The address may be mistyped, or what it led to has another name now.</p>
        <p>
          <a href={here(frame, '')}>Home</a> · <a href={here(frame, listPage())}>All packages</a>
        </p>
        <noscript>
          <p>Pages of packages that are rarely downloaded are drawn by the browser and need JavaScript.</p>
        </noscript>
      </div>
    </div>
  );
  return renderPage(frame, head, main);
}
