import { RegistryError } from '../errors.ts';
import { expectOk } from '../http/body.ts';
import { requestError } from '../http/failure.ts';
import type { BoundedFetch } from '../http/fetch.ts';
import type { PublicAssets } from '../registry/ingest/ports.ts';
import { assetUrl, type Site } from './site.ts';

/** Milliseconds: one that hangs must not hold up the others for long. */
const LIMITS = { idle: 30_000, total: 300_000 };

/** Archives as everybody downloads them: no token is sent, so that what nobody else can see is not taken. */
export function createPublicAssets(site: Site, fetch: BoundedFetch, limits: Partial<typeof LIMITS> = {}): PublicAssets {
  return {
    url: (place, tag, asset) => assetUrl(site, place, tag, asset),
    async *download(url, maxBytes) {
      const action = 'Cannot download the archive';
      if (!url.startsWith(`${site.server}/`))
        throw new RegistryError('DOWNLOAD_FAILED', `${action}: it is not on this GitHub`, { expected: site.server });
      try {
        const headers = { 'user-agent': 'clyde-registry', accept: 'application/octet-stream' };
        const answer = await fetch({ url, headers, limits: { ...LIMITS, ...limits, maxBytes } });
        yield* expectOk(answer).body;
      } catch (thrown) {
        throw requestError('DOWNLOAD_FAILED', action, thrown);
      }
    },
  };
}
