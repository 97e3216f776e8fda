import { README_LIMIT } from '../../sparse/meta.ts';
import { addressesFrom } from './addresses.ts';
import { arranged } from './arrange.ts';
import { markdownToHtml } from './markdown.ts';
import type { ReadmePlace } from './place.ts';
import { sanitized } from './sanitize.ts';

/**
 * A README as an HTML fragment to be put into an element of class `readme`: sanitised, its headings below the page's
 * `h1`, its relative addresses leading to the published commit. Any text gives a fragment; what is beyond
 * `README_LIMIT` characters is cut off. Runs in Node and in browsers.
 */
export function renderReadme(markdown: string, place: ReadmePlace): string {
  const ids = new Set<string>();
  const html = markdownToHtml(markdown.slice(0, README_LIMIT));
  return arranged(sanitized(html, addressesFrom(place), ids), ids);
}
