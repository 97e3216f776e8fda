import type { Frame } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';
import { SITEMAP, sitemapPart } from '../urls.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

/** A page that search engines may show. */
export interface SitemapPage {
  /** Below the site's root, as in links. */
  readonly path: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly updated?: string;
}

/** Limits of one file by the protocol of sitemaps.org, in addresses and in characters of ours, which are ASCII nearly all. */
const ADDRESSES = 50_000;
const CHARACTERS = 40_000_000;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** `sitemap.xml` of all pages in the order given; where they are too many, an index of the parts. Nothing without `base`: addresses must be absolute. */
export function* sitemapFiles({ base }: Frame, pages: Iterable<SitemapPage>): Generator<SiteFile, void> {
  if (base === undefined) return;
  const parts: string[] = [];
  let lines: string[] = [];
  let length = 0;
  for (const page of pages) {
    const line = lineOf(base, page);
    if (lines.length >= ADDRESSES || length + line.length > CHARACTERS) {
      parts.push(partOf(lines));
      [lines, length] = [[], 0];
    }
    lines.push(line);
    length += line.length + 1;
  }
  parts.push(partOf(lines));
  const [only = ''] = parts;
  if (parts.length === 1) yield [SITEMAP, only];
  else {
    for (const [index, text] of parts.entries()) yield [sitemapPart(index + 1), text];
    yield [SITEMAP, indexOf(base, parts.length)];
  }
}

function lineOf(base: string, { path, updated }: SitemapPage): string {
  const time = updated === undefined || Number.isNaN(Date.parse(updated)) ? '' : `<lastmod>${updated}</lastmod>`;
  return `<url><loc>${escapeXml(`${base}${path}`)}</loc>${time}</url>`;
}

function partOf(lines: readonly string[]): string {
  return `${[XML_HEAD, `<urlset ${NAMESPACE}>`, ...lines, '</urlset>'].join('\n')}\n`;
}

function indexOf(base: string, parts: number): string {
  const lines = Array.from(
    { length: parts },
    (_, index) => `<sitemap><loc>${escapeXml(`${base}${sitemapPart(index + 1)}`)}</loc></sitemap>`,
  );
  return `${[XML_HEAD, `<sitemapindex ${NAMESPACE}>`, ...lines, '</sitemapindex>'].join('\n')}\n`;
}
