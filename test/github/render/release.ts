import { timestamp } from '../world/clock.ts';
import { nodeId } from '../world/ids.ts';
import type { Asset, Release } from '../world/release.ts';
import type { Repository } from '../world/repository.ts';
import type { World } from '../world/world.ts';
import { renderAccount } from './account.ts';

/** GitHub's `release`. */
export function renderRelease(world: World, repository: Repository, release: Release): Record<string, unknown> {
  const { apiUrl, url: web, uploadsUrl } = world.origins;
  const path = `/repos/${repository.fullName}/releases/${release.id}`;
  const shown = release.draft ? release.untagged : encodeURIComponent(release.tag);
  const archive = (kind: string): string | null =>
    release.draft ? null : `${apiUrl}/repos/${repository.fullName}/${kind}/${encodeURIComponent(release.tag)}`;
  return {
    url: `${apiUrl}${path}`,
    assets_url: `${apiUrl}${path}/assets`,
    upload_url: `${uploadsUrl}${path}/assets{?name,label}`,
    html_url: `${web}/${repository.fullName}/releases/tag/${shown}`,
    id: release.id,
    author: renderAccount(world, release.author),
    node_id: nodeId('Release', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: timestamp(release.createdAt),
    updated_at: timestamp(release.updatedAt),
    published_at: release.publishedAt === null ? null : timestamp(release.publishedAt),
    assets: release.assets.map((asset) => renderAsset(world, repository, release, asset)),
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    body: release.body,
  };
}

/** GitHub's `release-asset`. */
export function renderAsset(
  world: World,
  repository: Repository,
  release: Release,
  asset: Asset,
): Record<string, unknown> {
  const { apiUrl } = world.origins;
  return {
    url: `${apiUrl}/repos/${repository.fullName}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    name: asset.name,
    label: asset.label,
    uploader: renderAccount(world, asset.uploader),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.size,
    digest: asset.digest,
    download_count: asset.downloads,
    created_at: timestamp(asset.createdAt),
    updated_at: timestamp(asset.updatedAt),
    browser_download_url: downloadUrl(world, repository, release, asset),
  };
}

/** Where browsers download an asset: of a draft under a name that will not last. */
export function downloadUrl({ origins }: World, repository: Repository, release: Release, { name }: Asset): string {
  const tag = release.draft ? release.untagged : encodeURIComponent(release.tag);
  return `${origins.url}/${repository.fullName}/releases/download/${tag}/${encodeURIComponent(name)}`;
}
