import { best } from '../catalog/best.ts';
import type { DayCount, PackageDetail, Summary } from '../model.ts';
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

/** `Top` of `schemas/openapi.json`: the most downloaded packages of four spans, ties by name; none without a download. */
export function topFile(frame: Frame, summaries: Iterable<Summary>): SiteFile {
  const counted = frame.statsDay === undefined ? [] : [...summaries].filter(({ downloads }) => downloads.total > 0);
  return jsonFile(api.top, {
    day: frame.statsDay ?? null,
    total: topOf(counted, ({ downloads }) => downloads.total),
    last_90: topOf(counted, ({ downloads }) => downloads.last90),
    last_30: topOf(counted, ({ downloads }) => downloads.last30),
    last_7: topOf(counted, ({ downloads }) => downloads.last7),
  });
}

function topOf(summaries: readonly Summary[], countOf: (summary: Summary) => number) {
  return best(summaries, TOP, (a, b) => countOf(b) - countOf(a) || (a.name < b.name ? -1 : 1))
    .filter((summary) => countOf(summary) > 0)
    .map((summary) => ({
      ...{ name: summary.name, version: summary.version, owner: texts.owner(summary.owner) },
      description: texts.description(summary.description),
      downloads: countOf(summary),
    }));
}
