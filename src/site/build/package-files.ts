import { apiFiles } from '../api/package.ts';
import { badgeFiles } from '../badges/badges.ts';
import { packageFeed } from '../feeds/feeds.ts';
import { sourceLinks } from '../html/origin.ts';
import type { PackageDetail } from '../model.ts';
import type { Frame, PackageView } from '../pages/data.ts';
import { renderPackagePage } from '../pages/package.tsx';
import type { SiteFile } from '../ports.ts';
import { renderReadme } from '../readme/render.ts';
import { api, badge, feeds, packagePage } from '../urls.ts';

/** Every file of a package that has files of its own. */
export function* packageFiles(frame: Frame, detail: PackageDetail): Generator<SiteFile> {
  const readmeHtml = readmeOf(detail);
  const view: PackageView = { ...detail, readmeHtml };
  yield [`${packagePage(detail.summary.name)}index.html`, renderPackagePage(frame, view)];
  yield* apiFiles(frame, detail, readmeHtml);
  yield* badgeFiles(frame, detail.summary);
  const feed = packageFeed(frame, detail);
  if (feed !== undefined) yield feed;
}

/** What `packageFiles` wrote: folders, with a `/` at the end, and files. */
export function* packageLeftovers(name: string): Generator<string> {
  yield packagePage(name);
  yield api.package(name);
  yield api.versions(name).replace(/[^/]+$/, '');
  yield api.analytics(name);
  yield feeds.package(name);
  yield badge(name, 'version').replace(/[^/]+$/, '');
}

function readmeOf({ readme, shown, publishers }: PackageDetail): string | undefined {
  if (readme === undefined) return undefined;
  return renderReadme(readme, {
    repository: sourceLinks(shown, publishers)?.repository,
    commit: shown.repository.commit,
  });
}
