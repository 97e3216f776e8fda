import { sourceLinks } from '../html/origin.ts';
import type { PackageDetail, Site } from '../model.ts';
import type { PackageView } from '../pages/data.ts';
import { renderPackagePage } from '../pages/package.tsx';
import type { SiteFile } from '../ports.ts';
import { renderReadme } from '../readme/render.ts';
import { api, badge, feeds, packagePage } from '../urls.ts';

/** Every file of a package that has files of its own. */
export function* packageFiles(site: Site, detail: PackageDetail): Generator<SiteFile> {
  const readmeHtml = readmeOf(detail);
  const view: PackageView = { ...detail, readmeHtml };
  yield [`${packagePage(detail.summary.name)}index.html`, renderPackagePage(site, view)];
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
