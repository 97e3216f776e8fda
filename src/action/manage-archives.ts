import { RegistryError } from '../errors.ts';
import { isLoopback } from '../http/address.ts';
import { expectOk } from '../http/body.ts';
import { requestError } from '../http/failure.ts';
import type { BoundedFetch } from '../http/fetch.ts';
import type { ArchiveReader } from '../registry/package-reader.ts';

/** Milliseconds; only what a package says of itself waits for it. */
const LIMITS = { idle: 30_000, total: 300_000 };

/** Archives as everybody downloads them, without a token. `server`: the GitHub the index is on. */
export function publicArchives(server: string, fetch: BoundedFetch): ArchiveReader {
  return {
    async *download(dl, maxBytes) {
      const action = 'Cannot download the archive';
      const url = URL.canParse(dl) ? new URL(dl) : undefined;
      // a line of the index must not make this machine talk to itself
      if (url === undefined || (isLoopback(url.hostname) && !isLoopback(new URL(server).hostname)))
        throw new RegistryError('DOWNLOAD_FAILED', `${action}: its address cannot be asked from here`, { found: dl });
      try {
        const headers = { 'user-agent': 'clyde-registry', accept: 'application/octet-stream' };
        // one byte more than announced may come, so that the difference is seen
        const answer = await fetch({ url: url.href, headers, limits: { ...LIMITS, maxBytes: maxBytes + 1 } });
        yield* expectOk(answer).body;
      } catch (thrown) {
        throw requestError('DOWNLOAD_FAILED', action, thrown);
      }
    },
  };
}
