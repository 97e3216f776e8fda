import { plain } from '../html/text.ts';
import type { Frame } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

/** Entries of one feed. */
export const ENTRIES = 50;

/** What stands above the entries. Paths are below the root of the site. */
export interface FeedHead {
  readonly path: string;
  /** The page about the same. */
  readonly page: string;
  readonly title: string;
  /** Of a feed without entries, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly date?: string;
}

/** Something that happened once. Texts are hostile, they are cut and escaped here. */
export interface FeedEntry {
  /** Of nothing else, below the root of the site: an address that stays the same. */
  readonly id: string;
  readonly page: string;
  readonly title: string;
  /** A `pubtime`. */
  readonly time: string;
  readonly owner: string;
  readonly summary: string;
}

/** A feed as RFC 4287 describes it; entries without a time of the calendar are left out. `undefined` without `base`: Atom needs absolute addresses. */
export function atomFile({ base, name }: Frame, head: FeedHead, entries: readonly FeedEntry[]): SiteFile | undefined {
  if (base === undefined) return undefined;
  const timed = entries.flatMap((entry) => {
    const time = atomTime(entry.time);
    return time === undefined ? [] : [{ ...entry, time }];
  });
  const self = escapeXml(`${base}${head.path}`);
  const lines = [
    XML_HEAD,
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${self}</id>`,
    `<title>${escapeXml(plain(head.title, 200))}</title>`,
    `<updated>${timed[0]?.time ?? head.date ?? '1970-01-01T00:00:00Z'}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${base}${head.page}`)}"/>`,
    `<author><name>${escapeXml(plain(name, 100)) || 'registry'}</name></author>`,
    ...timed.slice(0, ENTRIES).map((entry) => entryText(base, entry)),
    '</feed>',
  ];
  return [head.path, `${lines.join('\n')}\n`];
}

function entryText(base: string, { id, page, title, time, owner, summary }: FeedEntry): string {
  const author = escapeXml(plain(owner, 100));
  return [
    '<entry>',
    `<id>${escapeXml(`${base}${id}`)}</id>`,
    `<title>${escapeXml(plain(title, 300))}</title>`,
    `<updated>${time}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${base}${page}`)}"/>`,
    // the feed has one for those without
    ...(author === '' ? [] : [`<author><name>${author}</name></author>`]),
    `<summary>${escapeXml(plain(summary, 500))}</summary>`,
    '</entry>',
  ].join('\n');
}

/** A time that every reader of feeds takes: a leap second is the one before it. */
function atomTime(pubtime: string): string | undefined {
  const time = pubtime.replace(/:60Z$/, ':59Z');
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) && !Number.isNaN(Date.parse(time)) ? time : undefined;
}
