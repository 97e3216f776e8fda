import { createHash } from 'node:crypto';
import { type Answer, Refusal } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import type { Asset } from '../world/release.ts';
import type { Repository } from '../world/repository.ts';
import type { World } from '../world/world.ts';

const LIFETIME = 300_000;

/** A signed address on the second origin, good for five minutes. */
export function objectUrl(world: World, repository: Repository, asset: Asset): string {
  const expires = world.clock.now() + LIFETIME;
  const path = `/github-production-release-asset/${repository.id}/${asset.id}`;
  const query = new URLSearchParams({
    se: String(expires),
    sig: signature(path, expires),
    rscd: `attachment; filename=${asset.name}`,
  });
  return `${world.origins.objectsUrl}${path}?${query}`;
}

function signature(path: string, expires: number): string {
  return createHash('sha256').update(`stand-in ${path} ${expires}`).digest('hex').slice(0, 32);
}

/** The second origin: bytes for whoever has a signed address, and nothing for who also brings a credential. */
export function answerObject(call: Call): Answer {
  if (call.headers.authorization !== undefined) {
    const message =
      'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified';
    call.world.violations.push(`${call.method} ${call.path}: a credential was sent to the download host`);
    return {
      status: 400,
      bytes: `<?xml version="1.0"?><Error><Message>${message}</Message></Error>`,
      headers: { 'content-type': 'application/xml' },
    };
  }
  const [, repositoryId, assetId] = /^\/github-production-release-asset\/(\d+)\/(\d+)$/.exec(call.path) ?? [];
  const expires = Number(call.query.get('se'));
  const repository = call.world.repositories.find(({ id }) => id === Number(repositoryId));
  const asset = repository?.releases.flatMap(({ assets }) => assets).find(({ id }) => id === Number(assetId));
  if (asset === undefined) throw new Refusal(404, 'The specified resource does not exist.');
  if (call.query.get('sig') !== signature(call.path, expires) || expires < call.now) {
    throw new Refusal(403, 'Signature not valid in the specified time frame');
  }
  asset.downloads += 1;
  return {
    status: 200,
    bytes: asset.content,
    // GitHub delivers this type whatever was uploaded
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': call.query.get('rscd') ?? 'attachment',
      etag: `"${asset.id}"`,
    },
  };
}
