import { versionIdentity } from '../../manifest/version.ts';
import type { Entry } from '../../sparse/entry.ts';
import { archiveAddress } from '../html/address.ts';
import { sourceLinks } from '../html/origin.ts';
import type { PackageDetail } from '../model.ts';
import type { Frame } from '../pages/data.ts';
import { api, packagePage } from '../urls.ts';
import { address } from './file.ts';
import { orNull, texts } from './texts.ts';

type Counted = Pick<PackageDetail, 'downloads' | 'publishers'>;

/** Path of a version's file: as everywhere in file names, without build metadata. */
export function versionPath({ name, vers }: Pick<Entry, 'name' | 'vers'>): string {
  return api.version(name, versionIdentity(vers));
}

/** `Version` of `schemas/openapi.json`: every fact of the entry, under its names. */
export function versionOf(frame: Frame, entry: Entry, detail: Counted) {
  const { repository, tsum, dl } = entry;
  const { name, vers, ...brief } = versionBrief(frame, entry, detail);
  return {
    ...{ name, vers, deps: entry.deps.map(dependencyOf), ...brief, tsum, dl },
    repository: {
      ...{ host: repository.host, id: repository.id, owner_id: repository.owner_id },
      ...{ tag: texts.tag(repository.tag), commit: repository.commit },
    },
    links: linksOf(frame, entry, detail),
  };
}

/** `VersionSummary` of `schemas/openapi.json`, and the name. */
export function versionBrief(frame: Frame, entry: Entry, { downloads }: Pick<Counted, 'downloads'>) {
  return {
    ...{ name: entry.name, vers: entry.vers, pubtime: entry.pubtime, yanked: entry.yanked },
    yank_reason: orNull(entry.yank_reason, texts.reason),
    removed: orNull(entry.removed, texts.reason),
    license: orNull(entry.license, texts.license),
    ...{ size: entry.size, cksum: entry.cksum },
    downloads: frame.statsDay === undefined ? null : (downloads.versions.get(entry.vers) ?? 0),
  };
}

function dependencyOf({ name, req, kind, registry }: Entry['deps'][number]) {
  return { name: texts.requirement(name), req: texts.requirement(req), kind, registry: registry ?? null };
}

/** What was withdrawn has no address to fetch it from. */
function linksOf(frame: Frame, entry: Entry, { publishers }: Counted) {
  const source = sourceLinks(entry, publishers);
  return {
    self: address(frame, versionPath(entry)),
    package: address(frame, api.package(entry.name)),
    page: address(frame, `${packagePage(entry.name)}?version=${encodeURIComponent(entry.vers)}`),
    archive: entry.removed === undefined ? (archiveAddress(frame, entry.dl) ?? null) : null,
    repository: source?.repository ?? null,
    commit: source?.commit ?? null,
    release: source?.release ?? null,
  };
}
