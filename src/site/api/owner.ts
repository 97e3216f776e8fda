import { plain } from '../html/text.ts';
import type { Downloads, Summary } from '../model.ts';
import { type Frame, LISTED } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';
import { api, feeds, ownerPage } from '../urls.ts';
import { address, jsonFile } from './file.ts';
import { downloadsOf, packageSummary } from './summary.ts';

/** What is known of an owner; an `OwnerData` whose packages are summaries. */
export interface OwnerPackages {
  /** Checked by the caller: it becomes part of a path. */
  readonly login: string;
  readonly host: string;
  /** By rank; the first `LISTED`. */
  readonly packages: readonly Summary[];
  readonly total: number;
  /** Of all packages of the owner. */
  readonly downloads: Downloads;
}

/** `Owner` of `schemas/openapi.json`. */
export function ownerFile(frame: Frame, { login, host, packages, total, downloads }: OwnerPackages): SiteFile {
  return jsonFile(api.owner(login), {
    ...{ login, host: plain(host, 255), package_count: total, downloads: downloadsOf(frame, downloads) },
    packages: packages.slice(0, LISTED).map((summary) => packageSummary(frame, summary)),
    links: {
      self: address(frame, api.owner(login)),
      page: address(frame, ownerPage(login)),
      feed: frame.base === undefined ? null : address(frame, feeds.owner(login)),
    },
  });
}
