import { packagePath } from '../../sparse/path.ts';
import { webAddress } from '../html/address.ts';
import { plain } from '../html/text.ts';
import type { PackageDetail } from '../model.ts';
import type { Frame } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';
import { api, badge, feeds, packagePage } from '../urls.ts';
import { analyticsFile } from './analytics.ts';
import { address, jsonFile } from './file.ts';
import { readmeFile } from './readme.ts';
import { downloadsOf, packageSummary } from './summary.ts';
import { orNull, texts } from './texts.ts';
import { versionBrief, versionOf, versionPath } from './version.ts';

/** The API's files of one package. `readmeHtml` is what `renderReadme` made; nothing in them changes but with the package and the statistics. */
export function* apiFiles(
  frame: Frame,
  detail: PackageDetail,
  readmeHtml: string | undefined,
): Generator<SiteFile, void> {
  const { name } = detail.summary;
  yield jsonFile(api.package(name), packageOf(frame, detail, readmeHtml !== undefined));
  yield jsonFile(api.versions(name), {
    name,
    versions: detail.entries.map((entry) => {
      const { name: _, ...brief } = versionBrief(frame, entry, detail);
      return brief;
    }),
  });
  for (const entry of detail.entries) yield jsonFile(versionPath(entry), versionOf(frame, entry, detail));
  if (readmeHtml !== undefined) yield readmeFile(name, readmeHtml);
  yield analyticsFile(frame, detail);
}

/** `Package` of `schemas/openapi.json`. */
function packageOf(frame: Frame, detail: PackageDetail, readme: boolean) {
  const { summary, meta, shown, entries, publishers } = detail;
  return {
    ...packageSummary(frame, summary),
    keywords: summary.keywords.map(texts.keyword),
    language: orNull(summary.language, texts.language),
    ...{ created: summary.created, version_count: summary.versions },
    downloads: downloadsOf(frame, summary.downloads),
    homepage: webAddress(meta?.homepage) ?? null,
    repository: webAddress(meta?.repository) ?? null,
    authors: (meta?.authors ?? []).map(texts.author).filter((author) => author !== ''),
    type: orNull(meta?.type, texts.language),
    publishers: publishers.map(({ host, id, owner_id, owner, full_name }) => ({
      ...{ host, id, owner_id, owner: texts.owner(owner), full_name: plain(full_name, 200) },
    })),
    latest: summary.available ? versionOf(frame, shown, detail) : null,
    versions: entries.map(({ vers }) => vers),
    dependent_count: detail.dependentCount,
    dependents: detail.dependents.map(({ name }) => name),
    links: linksOf(frame, detail, readme),
  };
}

function linksOf(frame: Frame, { summary: { name } }: PackageDetail, readme: boolean) {
  return {
    page: address(frame, packagePage(name)),
    versions: address(frame, api.versions(name)),
    readme: readme ? address(frame, api.readme(name)) : null,
    analytics: address(frame, api.analytics(name)),
    index: address(frame, indexPath(name, frame.layout)),
    feed: frame.base === undefined ? null : address(frame, feeds.package(name)),
    badges: {
      version: address(frame, badge(name, 'version')),
      downloads: address(frame, badge(name, 'downloads')),
      license: address(frame, badge(name, 'license')),
    },
  };
}

/** The file of the sparse index, with every version in full. */
function indexPath(name: string, layout: Frame['layout']): string {
  const [, scope, base = name] = /^@([^/]+)\/(.+)$/.exec(name) ?? [];
  return `index/${packagePath({ full: name, base, ...(scope === undefined ? {} : { scope }) }, layout)}`;
}
