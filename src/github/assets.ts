import { RegistryError } from '../errors.ts';
import { HttpFailure, requestError } from '../http/failure.ts';
import type { HttpAnswer } from '../http/fetch.ts';
import type { Asset, AssetReader, AssetStore, Release, StoredFile, UploadOutcome } from '../registry/ports.ts';
import type { RestAnswer } from './answers.ts';
import type { Calls } from './calls.ts';
import { fieldsOf, listOf, textOf } from './json.ts';
import { fetchOutcome, uploadOutcome } from './outcomes.ts';
import { readPatiently } from './reads.ts';
import { assetFrom } from './release.ts';
import { assetUrl, uploadAddress, uploadOrigin } from './site.ts';

const PAGE = 100;
/** GitHub allows 1000 assets to a release. */
const MOST_PAGES = 10;
/** Room for what GitHub says when it refuses, however small the asset is. */
const REFUSAL_BYTES = 65_536;

/** The files of releases. */
export function createGitHubAssets(calls: Calls): AssetStore & AssetReader {
  return {
    list: (release) => list(calls, release),
    upload: (release, name, file) => upload(calls, release, name, file),
    remove: (asset) => remove(calls, asset),
    download: (release, asset) => download(calls, release, asset),
    downloadUrl: (release, name) => assetUrl(calls.api.site, calls.repository, release.tag, name),
  };
}

async function list(calls: Calls, { id, tag }: Release): Promise<readonly Asset[]> {
  const action = `Cannot list the files of the release ${tag}`;
  const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
  const assets: Asset[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const data = await calls.read(action, route, { release_id: id, per_page: PAGE, page });
    if (!Array.isArray(data)) throw calls.unexpected(action, 'a list that is none');
    for (const item of listOf(data)) {
      const asset = assetFrom(item);
      if (asset === undefined) throw calls.unexpected(action, 'an asset without id, name or size');
      assets.push(asset);
    }
    if (data.length < PAGE) break;
  }
  return assets;
}

async function upload(calls: Calls, release: Release, name: string, file: StoredFile): Promise<UploadOutcome> {
  const action = `Cannot attach ${name} to the release ${release.tag}`;
  const template = await uploadTemplate(calls, release, action);
  const address = uploadAddress(template, name, calls.api.site);
  if (address === undefined) throw foreign(action, template, calls);
  const body = { size: file.size, open: () => file.open() };
  const outcome = uploadOutcome(await calls.api.upload(address, file.type ?? 'application/gzip', body));
  if (outcome.kind === 'refused') throw calls.refusal(action, outcome);
  if (outcome.kind !== 'ok') return outcome;
  const asset = assetFrom(outcome.data);
  if (asset !== undefined && isWhole(asset, name, file)) return { kind: 'stored', asset };
  return { kind: 'lost', cause: new Error('an answer that does not show the file as it was sent') };
}

// GitHub renames files and keeps halves of them: what came back decides, not the status
function isWhole(asset: Asset, name: string, { size, checksum }: StoredFile): boolean {
  const same = asset.digest === undefined || asset.digest === checksum;
  return asset.name === name && asset.state === 'uploaded' && asset.size === size && same;
}

async function uploadTemplate(calls: Calls, release: Release, action: string): Promise<string> {
  const own = 'uploadUrl' in release ? textOf(release.uploadUrl) : undefined;
  if (own !== undefined) return own;
  const data = await calls.read(action, 'GET /repos/{owner}/{repo}/releases/{release_id}', { release_id: release.id });
  const read = textOf(fieldsOf(data).upload_url);
  if (read === undefined) throw calls.unexpected(action, 'a release without upload_url');
  return read;
}

function foreign(action: string, template: string, { api }: Calls): RegistryError {
  const host = URL.canParse(template) ? new URL(template).host : 'something that is no address';
  return new RegistryError(
    'HOST_FOREIGN',
    `${action}: the release names a foreign place for uploads, so nothing was sent`,
    {
      found: host,
      expected: new URL(uploadOrigin(api.site)).host,
      cure: 'Check that the workflow runs on the GitHub that the release is on, and what stands between (GITHUB_API_URL, a proxy)',
    },
  );
}

async function remove(calls: Calls, asset: Asset): Promise<void> {
  const action = `Cannot remove the half-uploaded ${asset.name}`;
  const parameters = { asset_id: asset.id };
  await calls.persist(action, async () => {
    const outcome = uploadOutcome(
      await calls.write('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', parameters),
    );
    // 404: somebody else was faster, which is as good
    if (outcome.kind === 'refused' && !/^HTTP status 404\b/.test(outcome.found)) throw calls.refusal(action, outcome);
    return outcome.kind === 'lost' ? outcome : {};
  });
}

/** By the API, so that private repositories and drafts work; the bytes come from a storage host without our token. */
async function* download(calls: Calls, { tag }: Release, asset: Asset): AsyncGenerator<Uint8Array> {
  const action = `Cannot download ${asset.name} of the release ${tag}`;
  let received = 0;
  try {
    const opened = await readPatiently<Opened | RestAnswer>(calls.api, () => open(calls, asset));
    if (opened.kind !== 'open') throw downloadRefusal(calls, action, opened);
    for await (const chunk of opened.answer.body) {
      received += chunk.length;
      if (received > asset.size) break;
      yield chunk;
    }
  } catch (thrown) {
    throw requestError('DOWNLOAD_FAILED', action, thrown);
  }
  if (received !== asset.size) throw short(action, received, asset.size);
}

interface Opened {
  readonly kind: 'open';
  readonly answer: HttpAnswer;
}

async function open({ api, repository }: Calls, { id, size }: Asset): Promise<Opened | RestAnswer> {
  const parameters = { owner: repository.owner, repo: repository.name, asset_id: id };
  const route = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';
  try {
    const answer = await api.open(route, parameters, Math.max(size, REFUSAL_BYTES));
    if ('kind' in answer) return answer;
    const declared = answer.headers['content-length'];
    if (declared === undefined || Number(declared) === size) return { kind: 'open', answer };
    // an error page with status 200
    answer.discard();
    return { kind: 'unclear', cause: new Error(`${declared.slice(0, 20)} bytes instead of ${size}`) };
  } catch (thrown) {
    if (thrown instanceof HttpFailure) return { kind: 'unclear', cause: thrown };
    throw thrown;
  }
}

function downloadRefusal(calls: Calls, action: string, answer: RestAnswer): RegistryError {
  const outcome = fetchOutcome(answer);
  const found = outcome.kind === 'ok' ? 'nothing' : outcome.found;
  const keep = outcome.kind === 'refused' && (outcome.code === 'TOKEN_INVALID' || outcome.code === 'RATE_LIMITED');
  return calls.refusal(action, keep ? outcome : { kind: 'refused', code: 'DOWNLOAD_FAILED', found });
}

function short(action: string, received: number, size: number): RegistryError {
  return new RegistryError('DOWNLOAD_FAILED', `${action}: it is not as long as it should be`, {
    found: `${received} bytes`,
    expected: `${size} bytes`,
    cure: 'Run it again',
  });
}
