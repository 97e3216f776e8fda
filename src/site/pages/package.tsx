import { renderPage } from '../html/document.tsx';
import { PackageMain } from '../html/package/main.tsx';
import { plain } from '../html/text.ts';
import { feeds, packagePage } from '../urls.ts';
import type { Frame, PackageView } from './data.ts';
import { packageData } from './package-data.ts';

/** The page at `packagePage(name)`. The same packages and statistics give the same text, whatever else the registry has. */
export function renderPackagePage(frame: Frame, view: PackageView): string {
  const { name, version } = view.summary;
  const description = plain(view.meta?.description ?? '', 300);
  const head = {
    path: packagePage(name),
    title: name,
    description: description === '' ? `${name} ${version}: versions, checksums, dependencies` : description,
    feed: feeds.package(name),
    data: packageData(frame, view),
  };
  return renderPage(frame, head, <PackageMain frame={frame} view={view} entry={view.shown} files={true} />);
}
