import type { Entry } from '../../sparse/entry.ts';
import { plain } from '../html/text.ts';
import type { PackageDetail, Site, Summary } from '../model.ts';
import type { Frame } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';
import { feeds, ownerPage, packagePage } from '../urls.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

/** Versions of one feed. */
const ENTRIES = 50;

/** A package as feeds see it; a `PackageDetail` is one. */
export interface FeedPackage {
  readonly summary: Pick<Summary, 'name' | 'description' | 'owner'>;
  readonly entries: readonly Pick<Entry, 'vers' | 'pubtime' | 'yanked' | 'removed'>[];
}

/** The packages whose versions a feed over all of them can have: the last updated. Only their index files need be read. */
export function feedNames(summaries: Iterable<Pick<Summary, 'name' | 'updated'>>): string[] {
  const sorted = [...summaries].sort((a, b) => order(b.updated, a.updated) || order(a.name, b.name));
  return sorted.slice(0, ENTRIES).map(({ name }) => name);
}

/** The newest versions of the registry. Without `base` there are no feeds: Atom needs absolute addresses. */
export function allFeed(site: Site, packages: Iterable<FeedPackage>): SiteFile | undefined {
  const title = `${plain(site.name, 100)}: new versions`;
  return feedFile(site, { path: feeds.all, page: '', title, date: site.date }, packages);
}

export function packageFeed(frame: Frame, detail: Pick<PackageDetail, 'summary' | 'entries'>): SiteFile | undefined {
  const { name } = detail.summary;
  return feedFile(frame, { path: feeds.package(name), page: packagePage(name), title: `${name}: new versions` }, [
    detail,
  ]);
}

/** `login` is checked by the caller: it becomes part of a path. */
export function ownerFeed(frame: Frame, login: string, packages: Iterable<FeedPackage>): SiteFile | undefined {
  const title = `${login}: new versions`;
  return feedFile(frame, { path: feeds.owner(login), page: ownerPage(login), title }, packages);
}

interface FeedHead {
  readonly path: string;
  /** The page about the same. */
  readonly page: string;
  readonly title: string;
  /** Of a feed without entries. */
  readonly date?: string;
}

interface FeedVersion {
  readonly summary: FeedPackage['summary'];
  readonly entry: FeedPackage['entries'][number];
  readonly time: string;
}

function feedFile({ base, name }: Frame, head: FeedHead, packages: Iterable<FeedPackage>): SiteFile | undefined {
  if (base === undefined) return undefined;
  const versions = newest(packages);
  const updated = versions[0]?.time ?? head.date ?? '1970-01-01T00:00:00Z';
  const self = escapeXml(`${base}${head.path}`);
  const lines = [
    XML_HEAD,
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${self}</id>`,
    `<title>${escapeXml(head.title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${base}${head.page}`)}"/>`,
    `<author><name>${escapeXml(plain(name, 100)) || 'registry'}</name></author>`,
    ...versions.map((version) => entryText(base, version)),
    '</feed>',
  ];
  return [head.path, `${lines.join('\n')}\n`];
}

/** The newest first; at one time by name, then the highest version. */
function newest(packages: Iterable<FeedPackage>): FeedVersion[] {
  const versions: FeedVersion[] = [];
  for (const { summary, entries } of packages) {
    for (const entry of entries) {
      const time = atomTime(entry.pubtime);
      if (time !== undefined) versions.push({ summary, entry, time });
    }
  }
  // sorting keeps the order of a package's versions, which is the highest first
  versions.sort((a, b) => order(b.time, a.time) || order(a.summary.name, b.summary.name));
  return versions.slice(0, ENTRIES);
}

/** The address of a version's page is its id: it stays the same for as long as the registry stays where it is. */
function entryText(base: string, { summary, entry, time }: FeedVersion): string {
  const address = escapeXml(`${base}${packagePage(summary.name)}?version=${encodeURIComponent(entry.vers)}`);
  const state = entry.removed !== undefined ? 'Removed. ' : entry.yanked ? 'Yanked. ' : '';
  const owner = escapeXml(plain(summary.owner, 100));
  return [
    '<entry>',
    `<id>${address}</id>`,
    `<title>${escapeXml(`${summary.name} ${entry.vers}`)}</title>`,
    `<updated>${time}</updated>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    ...(owner === '' ? [] : [`<author><name>${owner}</name></author>`]),
    `<summary>${escapeXml(`${state}${plain(summary.description, 350)}`.trim())}</summary>`,
    '</entry>',
  ].join('\n');
}

/** A time that every reader of feeds takes: a leap second is the one before it; no date of a calendar, no entry. */
function atomTime(pubtime: string): string | undefined {
  const time = pubtime.replace(/:60Z$/, ':59Z');
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) && !Number.isNaN(Date.parse(time)) ? time : undefined;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
