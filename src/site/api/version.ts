import { versionIdentity } from '../../manifest/version.ts';
import type { Entry } from '../../sparse/entry.ts';
import { archiveAddress } from '../html/address.ts';
import { sourceLinks } from '../html/origin.ts';
import type { PackageDetail } from '../model.ts';
import type { Frame } from '../pages/data.ts';
import { api } from '../urls.ts';
import { orNull, texts } from './texts.ts';

type Counted = Pick<PackageDetail, 'downloads' | 'publishers'>;

/** Path of a version's file: as everywhere in file names, without build metadata. */
export function versionPath({ name, vers }: Pick<Entry, 'name' | 'vers'>): string {
  return api.version(name, versionIdentity(vers));
}

/** `Version` of `schemas/openapi.json`: every fact of the entry, under its names. What was removed has no address to fetch it from. */
export function versionOf(frame: Frame, entry: Entry, detail: Counted) {
  const { repository, tsum, dl } = entry;
  const { name, vers, ...brief } = versionBrief(frame, entry, detail);
  const source = sourceLinks(entry, detail.publishers);
  return {
    ...{ name, vers, deps: entry.deps.map(dependencyOf), ...brief, tsum },
    dl: entry.removed === undefined ? (archiveAddress(frame, dl) ?? null) : null,
    repository: {
      ...{ host: repository.host, id: repository.id, owner_id: repository.owner_id },
      ...{ tag: texts.tag(repository.tag), commit: repository.commit },
    },
    source: source?.commit ?? source?.repository ?? null,
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
