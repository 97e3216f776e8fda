import type { Entry } from '../../sparse/entry.ts';
import { best } from '../catalog/best.ts';
import { plain } from '../html/text.ts';
import type { Site, Summary } from '../model.ts';
import type { Frame } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';
import { feeds, ownerPage, packagePage } from '../urls.ts';
import { atomFile, ENTRIES, type FeedEntry } from './atom.ts';

/** A package and its versions, the highest first; a `PackageDetail` is one. */
export interface FeedPackage {
  readonly summary: Pick<Summary, 'name' | 'description' | 'owner'>;
  readonly entries: readonly Pick<Entry, 'vers' | 'pubtime' | 'yanked' | 'removed'>[];
}

/** The packages that the newest versions of all are among: those updated last. Only their index files need be read. */
export const newestInFeed = {
  most: ENTRIES,
  compare: (a: Updated, b: Updated) => order(b.updated, a.updated) || order(packagePage(a.name), packagePage(b.name)),
  of: <Row extends Updated>(rows: Iterable<Row>) => best(rows, ENTRIES, newestInFeed.compare),
};

type Updated = Pick<Summary, 'name' | 'updated'>;

/** The newest versions of the registry. */
export function allFeed(site: Site, packages: Iterable<FeedPackage>): SiteFile | undefined {
  const head = { path: feeds.all, page: '', title: `${plain(site.name, 100)}: new versions`, date: site.date };
  return atomFile(site, head, newestFirst([...packages].flatMap(versionsOf)));
}

/** The newest versions of one package. */
export function packageFeed(frame: Frame, detail: FeedPackage): SiteFile | undefined {
  const { name } = detail.summary;
  const head = { path: feeds.package(name), page: packagePage(name), title: `${name}: new versions` };
  return atomFile(frame, head, newestFirst(versionsOf(detail)));
}

/** The packages of an owner that were updated last, an entry each: known from their summaries alone. `login` is checked by the caller, as it becomes part of a path. */
export function ownerFeed(
  frame: Frame,
  login: string,
  summaries: Iterable<Pick<Summary, 'name' | 'version' | 'updated' | 'owner' | 'description'>>,
): SiteFile | undefined {
  const head = { path: feeds.owner(login), page: ownerPage(login), title: `${login}: updated packages` };
  const entries = [...summaries].map(({ name, version, updated, owner, description }): FeedEntry => {
    const page = packagePage(name);
    // a fragment, so that every update is an entry of its own
    return {
      ...{ id: `${page}#${updated}`, page, title: name, time: updated, owner },
      summary: `Latest version ${version}. ${plain(description, 350)}`,
    };
  });
  return atomFile(frame, head, newestFirst(entries));
}

function versionsOf({ summary: { name, owner, description }, entries }: FeedPackage): FeedEntry[] {
  return entries.map(({ vers, pubtime, yanked, removed }) => {
    const page = `${packagePage(name)}?version=${encodeURIComponent(vers)}`;
    const state = removed !== undefined ? 'Removed. ' : yanked ? 'Yanked. ' : '';
    const summary = `${state}${plain(description, 350)}`;
    return { id: page, page, title: `${name} ${vers}`, time: pubtime, owner, summary };
  });
}

/** At one time by address, so that the order depends on nothing else. */
function newestFirst(entries: FeedEntry[]): FeedEntry[] {
  return entries.sort((a, b) => order(b.time, a.time) || order(a.id, b.id));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
