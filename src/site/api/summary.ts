import type { Downloads, Summary } from '../model.ts';
import type { Frame } from '../pages/data.ts';
import { orNull, texts } from './texts.ts';

/** Downloads of the API; `null`: the registry has no statistics. */
export interface ApiDownloads {
  readonly total: number;
  readonly last_7: number;
  readonly last_30: number;
  readonly last_90: number;
}

/** `PackageSummary` of `schemas/openapi.json`. */
export function packageSummary(frame: Pick<Frame, 'statsDay'>, summary: Summary) {
  return {
    ...{ name: summary.name, version: summary.version, available: summary.available },
    description: texts.description(summary.description),
    keywords: summary.keywords.map(texts.keyword),
    owner: texts.owner(summary.owner),
    license: orNull(summary.license, texts.license),
    language: orNull(summary.language, texts.language),
    deprecated: orNull(summary.deprecated, texts.reason),
    ...{ created: summary.created, updated: summary.updated, version_count: summary.versions },
    downloads: downloadsOf(frame, summary.downloads),
  };
}

export function downloadsOf({ statsDay }: Pick<Frame, 'statsDay'>, downloads: Downloads): ApiDownloads | null {
  if (statsDay === undefined) return null;
  const { total, last7, last30, last90 } = downloads;
  return { total, last_7: last7, last_30: last30, last_90: last90 };
}
