import type {
  AssetFacts,
  ReleaseBrief,
  ReleaseFacts,
  ReleaseState,
  RepositoryLook,
  SourceFacts,
} from '../registry/ingest/ports.ts';
import { type Fields, fieldsOf, listOf, oidOf, textOf, timeOf } from './json.ts';
import { numberInNodeId } from './node-id.ts';

const VISIBILITIES: Readonly<Record<string, SourceFacts['visibility']>> = {
  PUBLIC: 'public',
  INTERNAL: 'internal',
  PRIVATE: 'private',
};

/** A repository with its numeric ids; undefined where anything is missing. `host`: `github.com`. */
export function sourceFrom(value: unknown, host: string): SourceFacts | undefined {
  const { id, name, visibility, isArchived, owner } = fieldsOf(value);
  const account = fieldsOf(owner);
  const number = numberInNodeId(textOf(id) ?? '', ['Repository']);
  const ownerId = numberInNodeId(textOf(account.id) ?? '', ['User', 'Organization']);
  const login = textOf(account.login);
  const title = textOf(name);
  const seen =
    typeof visibility === 'string' && Object.hasOwn(VISIBILITIES, visibility) ? VISIBILITIES[visibility] : undefined;
  if (number === undefined || ownerId === undefined || login === undefined || title === undefined) return undefined;
  if (seen === undefined || !isPlace(login, title)) return undefined;
  return { host, id: number, ownerId, owner: login, name: title, visibility: seen, archived: isArchived === true };
}

function isPlace(owner: string, name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(owner) && /^[\w.-]{1,100}$/.test(name);
}

/** A repository with the releases that were asked for. */
export function lookFrom(value: unknown, host: string): RepositoryLook | undefined {
  const source = sourceFrom(value, host);
  const { manifest, wishes, releases } = fieldsOf(value);
  if (source === undefined) return undefined;
  const hasManifest = fieldsOf(manifest).__typename === 'Blob';
  const said = wishes === null ? null : wholeText(wishes);
  return { source, hasManifest, ...(said === undefined ? {} : { wishes: said }), ...pageFrom(releases) };
}

/** The text of a blob; undefined for a folder, a binary file, and one that GitHub cut. */
function wholeText(value: unknown): string | undefined {
  const { text, isTruncated } = fieldsOf(value);
  return typeof text === 'string' && isTruncated === false ? text : undefined;
}

/** A page of releases, those that are not published left out. */
export function pageFrom(value: unknown): Pick<RepositoryLook, 'releases' | 'next'> {
  const { nodes, pageInfo } = fieldsOf(value);
  const { hasNextPage, endCursor } = fieldsOf(pageInfo);
  const next = hasNextPage === true ? textOf(endCursor) : undefined;
  const releases = listOf(nodes).flatMap((node) => briefFrom(node) ?? []);
  return { releases, ...(next === undefined ? {} : { next }) };
}

function briefFrom(value: unknown): ReleaseBrief | undefined {
  const { id, tagName, isDraft, publishedAt, updatedAt } = fieldsOf(value);
  const [node, tag, updated] = [textOf(id), textOf(tagName), timeOf(updatedAt)];
  if (node === undefined || tag === undefined || updated === undefined || typeof isDraft !== 'boolean')
    return undefined;
  const published = timeOf(publishedAt);
  return {
    id: node,
    tag,
    draft: isDraft,
    updatedAt: updated,
    ...(published === undefined ? {} : { publishedAt: published }),
  };
}

/** A release with all that a version is judged by. */
export function factsFrom(value: unknown, host: string): ReleaseFacts | undefined {
  const brief = briefFrom(value);
  const fields = fieldsOf(value);
  const repository = fieldsOf(fields.repository);
  const source = sourceFrom(repository, host);
  const [url, created] = [textOf(repository.url), timeOf(repository.createdAt)];
  if (brief === undefined || source === undefined || url === undefined || created === undefined) return undefined;
  const commit = commitOf(fields);
  const ownerCreatedAt = timeOf(fieldsOf(repository.owner).createdAt);
  const parent = parentOf(repository);
  return {
    ...brief,
    source,
    repositoryCreatedAt: created,
    ...(ownerCreatedAt === undefined ? {} : { ownerCreatedAt }),
    url,
    metadata: metadataOf(repository, url),
    ...(parent === undefined ? {} : { parent }),
    ...(commit === undefined ? {} : { commit }),
    assets: assetsOf(fields),
  };
}

/** What is read again before the commit. */
export function stateFrom(value: unknown, host: string): ReleaseState | undefined {
  const fields = fieldsOf(value);
  const source = sourceFrom(fields.repository, host);
  const id = textOf(fields.id);
  if (source === undefined || id === undefined || typeof fields.isDraft !== 'boolean') return undefined;
  const commit = commitOf(fields);
  return { id, draft: fields.isDraft, source, assets: assetsOf(fields), ...(commit === undefined ? {} : { commit }) };
}

/** Only through a ref of the repository itself, and of no other kind. */
function commitOf({ tag, tagName, tagCommit, repository }: Fields): string | undefined {
  const { prefix, name, repository: home } = fieldsOf(tag);
  if (prefix !== 'refs/tags/' || name !== tagName || fieldsOf(home).id !== fieldsOf(repository).id) return undefined;
  return oidOf(fieldsOf(tagCommit).oid);
}

function assetsOf({ releaseAssets }: Fields): readonly AssetFacts[] {
  return listOf(fieldsOf(releaseAssets).nodes).flatMap((node) => {
    const { id, name, size, updatedAt } = fieldsOf(node);
    const [text, title, updated] = [textOf(id), textOf(name), timeOf(updatedAt)];
    if (text === undefined || title === undefined || updated === undefined || typeof size !== 'number') return [];
    return [{ id: text, name: title, size, updatedAt: updated }];
  });
}

/** The same as `metadataFrom` takes from REST, so that both ways write the same. */
function metadataOf({ description, homepageUrl, licenseInfo, repositoryTopics }: Fields, url: string) {
  const [about, homepage, license] = [textOf(description), textOf(homepageUrl), textOf(fieldsOf(licenseInfo).spdxId)];
  const topics = listOf(fieldsOf(repositoryTopics).nodes);
  return {
    ...(about === undefined ? {} : { description: about }),
    ...(homepage === undefined ? {} : { homepage }),
    ...(license === undefined || license === 'NOASSERTION' ? {} : { license }),
    repository: url,
    keywords: topics.flatMap((topic) => textOf(fieldsOf(fieldsOf(topic).topic).name) ?? []),
  };
}

function parentOf({ isFork, parent }: Fields): ReleaseFacts['parent'] {
  if (isFork !== true) return undefined;
  const { id, nameWithOwner, object } = fieldsOf(parent);
  const number = numberInNodeId(textOf(id) ?? '', ['Repository']);
  const text = textOf(fieldsOf(object).text);
  const [, manifestName] = /^name:[ \t]*["']?([@a-z0-9/_-]{1,130})["']?[ \t]*(?:#.*)?\r?$/m.exec(text ?? '') ?? [];
  return {
    // a parent that is not shown still is one
    fullName: textOf(nameWithOwner) ?? '',
    ...(number === undefined ? {} : { id: number }),
    ...(manifestName === undefined ? {} : { manifestName }),
  };
}
