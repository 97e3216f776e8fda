import { BAD_GATEWAY, created, invalid, NO_CONTENT, notFound, ok, Refusal, unprocessable } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { textOf } from '../http/json.ts';
import { paged } from '../http/page.ts';
import type { Routes } from '../http/router.ts';
import { renderAsset } from '../render/release.ts';
import { objectUrl } from '../web/objects.ts';
import type { Asset, Release } from '../world/release.ts';
import { addAsset, assetName } from '../world/releasing.ts';
import type { Repository } from '../world/repository.ts';
import { may } from '../world/token.ts';
import { findRelease } from './releases.ts';

const BASE = '/repos/{owner}/{repo}/releases';

/** Release assets but for the upload. */
export const assetRoutes: Routes = {
  [`GET ${BASE}/{release_id}/assets`](call) {
    const repository = call.repository('contents');
    const release = findRelease(call, repository);
    return paged(call, release.assets, (asset) => renderAsset(call.world, repository, release, asset));
  },
  [`GET ${BASE}/assets/{asset_id}`](call) {
    const repository = call.repository('contents');
    const { release, asset } = findAsset(call, repository);
    if (!String(call.headers.accept ?? '').includes('application/octet-stream')) {
      return ok(renderAsset(call.world, repository, release, asset));
    }
    if (asset.state !== 'uploaded') throw notFound();
    return { status: 302, bytes: '', headers: { location: objectUrl(call.world, repository, asset) } };
  },
  async [`PATCH ${BASE}/assets/{asset_id}`](call) {
    const repository = call.repository('contents', 'write');
    const { release, asset } = findAsset(call, repository);
    if (release.immutable) throw unprocessable('Cannot modify assets of an immutable release.');
    const name = assetName(textOf(call.body.name) ?? asset.name);
    if (release.assets.some((other) => other !== asset && other.name === name)) {
      throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
    }
    await call.settle();
    Object.assign(asset, { name, label: textOf(call.body.label) ?? asset.label, updatedAt: call.now });
    return ok(renderAsset(call.world, repository, release, asset));
  },
  async [`DELETE ${BASE}/assets/{asset_id}`](call) {
    const repository = call.repository('contents', 'write');
    const { release, asset } = findAsset(call, repository);
    if (release.immutable) throw unprocessable('Cannot delete assets from an immutable release.');
    await call.settle();
    release.assets.splice(release.assets.indexOf(asset), 1);
    return NO_CONTENT;
  },
};

/** What the uploads host knows. */
export const uploadRoutes: Routes = {
  async [`POST ${BASE}/{release_id}/assets`](call) {
    const repository = call.repository('contents', 'write');
    const release = findRelease(call, repository);
    if (call.headers['content-length'] === undefined) throw new Refusal(400, 'Bad Content-Length');
    const wanted = {
      name: call.query.get('name') ?? '',
      label: call.query.get('label'),
      contentType: call.headers['content-type'] ?? 'application/octet-stream',
      content: call.bytes,
      uploader: call.sender.actor,
    };
    await call.settle();
    if (call.fired('halfUploaded')) {
      addAsset(call.world, release, { ...wanted, state: 'starter' });
      return BAD_GATEWAY;
    }
    const asset = addAsset(call.world, release, wanted);
    const rendered = renderAsset(call.world, repository, release, asset);
    return created(rendered, String(rendered.url));
  },
};

function findAsset(call: Call, repository: Repository): { release: Release; asset: Asset } {
  const id = Number(call.param('asset_id'));
  for (const release of repository.releases) {
    const asset = release.assets.find((candidate) => candidate.id === id);
    const hidden = release.draft && !(call.token !== undefined && may(repository, call.token, 'contents', 'write'));
    if (asset !== undefined && !hidden) return { release, asset };
  }
  throw notFound();
}
