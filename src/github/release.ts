import { RegistryError } from '../errors.ts';
import type { Asset, Release } from '../registry/ports.ts';
import { fieldsOf, idOf, textOf, timeOf } from './json.ts';

/** A release with the place its files are uploaded to, as GitHub named it; the place is checked before anything is sent. */
export interface GitHubRelease extends Release {
  readonly uploadUrl?: string;
}

/** A release as REST and events show it, or undefined for anything else. */
export function releaseFrom(value: unknown): GitHubRelease | undefined {
  const fields = fieldsOf(value);
  const id = idOf(fields.id);
  const tag = textOf(fields.tag_name);
  const { draft } = fields;
  if (id === undefined || tag === undefined || typeof draft !== 'boolean') return undefined;
  const publishedAt = draft ? undefined : timeOf(fields.published_at);
  const uploadUrl = textOf(fields.upload_url);
  return {
    id: String(id),
    tag,
    draft,
    immutable: !draft && fields.immutable === true,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    url: textOf(fields.html_url) ?? '',
    ...(uploadUrl === undefined ? {} : { uploadUrl }),
  };
}

/** The release that a `release` event is about. Its assets are not taken: on a re-run they are those of the first run. */
export function releaseFromEvent(payload: unknown): GitHubRelease {
  const release = releaseFrom(fieldsOf(payload).release);
  if (release !== undefined) return release;
  throw new RegistryError('EVENT_UNSUPPORTED', 'Cannot read the event: it has no release', {
    found: 'a payload without a complete `release`',
    expected: 'the payload of a `release` event',
    cure: 'Run the action on `release: { types: [published] }`, on a pushed tag, or by hand with `tag:`',
  });
}

/** An asset as REST shows it, or undefined for anything else. */
export function assetFrom(value: unknown): Asset | undefined {
  const { id, name, size, state, digest, created_at: created } = fieldsOf(value);
  const number = idOf(id);
  const text = textOf(name);
  const createdAt = typeof created === 'string' ? Date.parse(created) : Number.NaN;
  if (number === undefined || text === undefined || typeof size !== 'number' || Number.isNaN(createdAt))
    return undefined;
  const sha256 = typeof digest === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] : undefined;
  return {
    id: String(number),
    name: text,
    size,
    ...(sha256 === undefined ? {} : { digest: sha256 }),
    // the schema knows `open` beside `uploaded`, and a broken upload leaves `starter`: neither is whole
    state: state === 'uploaded' ? 'uploaded' : 'starter',
    createdAt,
  };
}
