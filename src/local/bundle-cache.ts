import { createHash } from 'node:crypto';
import { lstat, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundleCache } from '../client/install-ports.ts';
import { writeMaking } from './whole-file.ts';

/** Larger files are none of ours. */
const SIZE_LIMIT = 1024 * 1024;

/** Bundles in a folder, named by their sha256; what is not of that sum is removed. */
export function createBundleCache(folder: string): BundleCache {
  const placeOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a sha256');
    return join(folder, 'bundles', sha256.slice(0, 2), `${sha256}.sigstore.json`);
  };
  return {
    find: async (sha256) => {
      const place = placeOf(sha256);
      const facts = await lstat(place).catch(() => undefined);
      if (facts === undefined) return undefined;
      if (facts.isFile() && facts.size <= SIZE_LIMIT) {
        const bytes = await readFile(place).catch(() => undefined);
        if (bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256)
          return bytes.toString('utf8');
      }
      await rm(place, { force: true, recursive: true }).catch(() => undefined);
      return undefined;
    },
    // written in place: what is torn is told by its sum
    keep: (sha256, text) => writeMaking(placeOf(sha256), text).catch(() => undefined),
  };
}
