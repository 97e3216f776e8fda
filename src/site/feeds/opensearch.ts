import { plain } from '../html/text.ts';
import type { Frame } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';
import { OPENSEARCH, SEARCH_PAGE } from '../urls.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

/** Limits of OpenSearch 1.1 for names. */
const SHORT = 16;
const LONG = 48;

/** The registry's search as browsers add it to their own; nothing without `base`: addresses must be absolute. */
export function openSearchFile({ base, name }: Frame): SiteFile | undefined {
  if (base === undefined) return undefined;
  // braces are OpenSearch's own signs
  const root = base.replace(/[{}]/g, encodeURIComponent);
  const title = plain(name, 100);
  const cut = (limit: number) => escapeXml(title.slice(0, limit).trimEnd()) || 'registry';
  const lines = [
    XML_HEAD,
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${cut(SHORT)}</ShortName>`,
    `<LongName>${cut(LONG)}</LongName>`,
    `<Description>Search the packages of ${cut(100)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
    `<Url type="text/html" method="get" template="${escapeXml(`${root}${SEARCH_PAGE}?q={searchTerms}`)}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(`${root}${OPENSEARCH}`)}"/>`,
    '</OpenSearchDescription>',
  ];
  return [OPENSEARCH, `${lines.join('\n')}\n`];
}
