import { highest } from '../catalog/best.ts';
import type { Top } from '../catalog/top.ts';
import type { DayCount, Downloads, PackageDetail, Summary } from '../model.ts';
import type { Frame } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';
import { api } from '../urls.ts';
import { jsonFile } from './file.ts';
import { downloadsOf } from './summary.ts';
import { texts } from './texts.ts';

/** Days of a package's timeline. */
const TIMELINE = 30;
/** Packages of each list of the most downloaded. */
const TOP = 100;

const DAY = 86_400_000;

/** `Analytics` of `schemas/openapi.json`: the downloads of one package. */
export function analyticsFile(frame: Frame, { summary: { name }, entries, downloads }: PackageDetail): SiteFile {
  const { statsDay } = frame;
  const counted = statsDay === undefined ? [] : entries;
  return jsonFile(api.analytics(name), {
    ...{ name, day: statsDay ?? null, downloads: downloadsOf(frame, downloads) },
    versions: counted.map(({ vers }) => ({ vers, downloads: downloads.versions.get(vers) ?? 0 })),
    timeline: statsDay === undefined ? [] : timelineUpTo(statsDay, downloads.timeline),
  });
}

/** Thirty days, those without a download too. */
function timelineUpTo(newest: string, timeline: readonly DayCount[]): DayCount[] {
  const counts = new Map<string, number>();
  for (const { day, count } of timeline.slice(-TIMELINE)) counts.set(day, count);
  return daysUpTo(newest).map((day) => ({ day, count: counts.get(day) ?? 0 }));
}

let known: { readonly newest: string; readonly days: readonly string[] } | undefined;

/** Kept from one package to the next: all of a build have the same days, and dates are slow. */
function daysUpTo(newest: string): readonly string[] {
  if (known?.newest !== newest) {
    const end = Date.parse(`${newest}T00:00:00Z`);
    const days = Array.from({ length: TIMELINE }, (_, index) =>
      new Date(end - (TIMELINE - 1 - index) * DAY).toISOString().slice(0, 10),
    );
    known = { newest, days };
  }
  return known.days;
}

/** The most downloaded packages of four spans, `TOP` each. */
export type MostDownloaded<Item extends Summary = Summary> = Readonly<Record<keyof Downloads, readonly Item[]>>;

/** The most downloaded packages of one span, ties by name; none without a download. */
export function downloadTop<Row extends Pick<Summary, 'name' | 'downloads'>>(span: keyof Downloads): Top<Row> {
  return {
    most: TOP,
    compare: (a, b) => b.downloads[span] - a.downloads[span] || (a.name < b.name ? -1 : 1),
    of: (rows) => highest(rows, TOP, ({ downloads }) => downloads[span]),
  };
}

/** `Top` of `schemas/openapi.json`; empty where nobody counted. */
export function topFile(frame: Frame, tops: MostDownloaded): SiteFile {
  const listOf = (span: keyof Downloads) => (frame.statsDay === undefined ? [] : tops[span].map(topItem(span)));
  return jsonFile(api.top, {
    day: frame.statsDay ?? null,
    total: listOf('total'),
    last_90: listOf('last90'),
    last_30: listOf('last30'),
    last_7: listOf('last7'),
  });
}

function topItem(span: keyof Downloads) {
  return ({ name, version, owner, description, downloads }: Summary) => ({
    ...{ name, version, owner: texts.owner(owner), description: texts.description(description) },
    downloads: downloads[span],
  });
}
