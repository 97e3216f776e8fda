import type { Downloads, Summary } from '../model.ts';
import type { Frame } from '../pages/data.ts';
import { orNull, texts } from './texts.ts';

type Counting = Pick<Frame, 'statsDay'>;

/** Downloads of the API; `null`: the registry has no statistics. */
export interface ApiDownloads {
  readonly total: number;
  readonly last_7: number;
  readonly last_30: number;
  readonly last_90: number;
}

/** `PackageSummary` of `schemas/openapi.json`: little, as lists hold every package of the registry. */
export function packageSummary(frame: Counting, summary: Summary) {
  return {
    ...{ name: summary.name, version: summary.version, available: summary.available },
    description: texts.description(summary.description),
    owner: texts.owner(summary.owner),
    license: orNull(summary.license, texts.license),
    deprecated: orNull(summary.deprecated, texts.reason),
    updated: summary.updated,
    recent_downloads: frame.statsDay === undefined ? null : summary.downloads.last90,
  };
}

export function downloadsOf({ statsDay }: Counting, downloads: Downloads): ApiDownloads | null {
  if (statsDay === undefined) return null;
  const { total, last7, last30, last90 } = downloads;
  return { total, last_7: last7, last_30: last30, last_90: last90 };
}
