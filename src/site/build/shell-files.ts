import { deflateRaw } from 'node:zlib';
import type { PackageDetail } from '../model.ts';
import type { SiteFile } from '../ports.ts';
import { encodeShard, type ShellRecord } from '../shell-format.ts';

/** A shard of the packages that the browser draws. */
export async function shardFile(path: string, details: readonly PackageDetail[]): Promise<SiteFile> {
  const text = encodeShard(details.map((detail) => [detail.summary.name, recordOf(detail)]));
  return [path, await deflated(text)];
}

/** Off the main thread. */
function deflated(text: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    deflateRaw(text, { level: 9 }, (error, bytes) => (error === null ? resolve(bytes) : reject(error)));
  });
}

function recordOf({ summary, meta, publishers, readme, ...detail }: PackageDetail): ShellRecord {
  const { versions, ...downloads } = detail.downloads;
  return {
    owner: summary.owner,
    meta,
    publishers,
    readme,
    dependents: detail.dependents.map(({ name, version, description, downloads: counts }) => ({
      ...{ name, version, description, downloads: counts },
    })),
    dependentCount: detail.dependentCount,
    known: [...detail.known],
    downloads: { ...downloads, versions: Object.fromEntries(versions) },
  };
}
