import type { Call } from '../http/call.ts';
import { licenseOf } from '../render/license.ts';
import { downloadUrl } from '../render/release.ts';
import type { Account } from '../world/account.ts';
import { timestamp } from '../world/clock.ts';
import { nodeId } from '../world/ids.ts';
import type { Asset, Release } from '../world/release.ts';
import type { Repository } from '../world/repository.ts';
import { canSee, may, roleOf } from '../world/token.ts';
import { connection, type Window } from './connection.ts';
import { expressionOid, findRef, objectNode, refNode } from './git-nodes.ts';

type Node = Record<string, unknown>;

/** `type Repository`. */
export function repositoryNode(call: Call, repository: Repository): Node {
  const { fullName, visibility, license } = repository;
  const { world } = call;
  return {
    __typename: 'Repository',
    id: nodeId('Repository', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName,
    owner: () => accountNode(call, repository.owner),
    isPrivate: visibility !== 'public',
    visibility: visibility.toUpperCase(),
    isArchived: repository.archived,
    isDisabled: false,
    isEmpty: repository.empty,
    isFork: repository.parent !== undefined,
    parent: () => (repository.parent === undefined ? null : repositoryNode(call, repository.parent)),
    isInOrganization: repository.owner.type === 'Organization',
    isLocked: false,
    isMirror: false,
    isTemplate: false,
    description: repository.description,
    homepageUrl: repository.homepage,
    createdAt: timestamp(repository.createdAt),
    updatedAt: timestamp(repository.updatedAt),
    pushedAt: timestamp(repository.pushedAt),
    url: `${world.origins.url}/${fullName}`,
    resourcePath: `/${fullName}`,
    licenseInfo: () => licenseNode(call, license),
    stargazerCount: 0,
    forkCount: 0,
    diskUsage: 1,
    hasIssuesEnabled: true,
    viewerPermission: viewerPermission(call, repository),
    viewerCanAdminister: may(repository, call.token, 'administration', 'admin'),
    ...gitFields(call, repository),
    ...releaseFields(call, repository),
    repositoryTopics: (window: Window) =>
      connection('repositoryTopics', repository.topics, window, (name) => ({
        id: nodeId('Other', name),
        topic: { id: nodeId('Other', name), name },
      })),
  };
}

function gitFields(call: Call, repository: Repository): Node {
  return {
    defaultBranchRef: () => refNode(call, repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      const name = findRef(repository, qualifiedName);
      return name === undefined ? null : refNode(call, repository, name);
    },
    refs: ({ refPrefix, ...window }: { refPrefix: string } & Window) =>
      connection('refs', repository.git.refs.list(refPrefix), window, ([name]) => refNode(call, repository, name)),
    object: ({ expression, oid }: { expression?: string; oid?: string }) => {
      const found = oid ?? (expression === undefined ? undefined : expressionOid(call, repository, expression));
      return found === undefined ? null : objectNode(call, repository, found);
    },
  };
}

function releaseFields(call: Call, repository: Repository): Node {
  // drafts are in no list of GraphQL but for those who may push
  const writer = call.token !== undefined && may(repository, call.token, 'contents', 'write');
  const visible = (): Release[] =>
    repository.releases
      .filter(({ draft }) => writer || !draft)
      .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  const published = (): Release[] => visible().filter(({ draft }) => !draft);
  const node = (release: Release | undefined): Node | null =>
    release === undefined ? null : releaseNode(call, repository, release);
  return {
    releases: (window: Window) => connection('releases', visible(), window, node),
    release: ({ tagName }: { tagName: string }) => node(published().find(({ tag }) => tag === tagName)),
    latestRelease: () => node(published().find(({ prerelease }) => !prerelease)),
  };
}

/** `type Release`; has no `immutable`, and its assets no digest and no state. */
export function releaseNode(call: Call, repository: Repository, release: Release): Node {
  const ref = `refs/tags/${release.tag}`;
  return {
    __typename: 'Release',
    id: nodeId('Release', release.id),
    databaseId: release.id,
    name: release.name,
    description: release.body,
    tagName: release.tag,
    isDraft: release.draft,
    isPrerelease: release.prerelease,
    isLatest: repository.releases.filter(({ draft, prerelease }) => !draft && !prerelease).at(-1) === release,
    createdAt: timestamp(release.createdAt),
    updatedAt: timestamp(release.updatedAt),
    publishedAt: release.publishedAt === null ? null : timestamp(release.publishedAt),
    url: `${call.world.origins.url}/${repository.fullName}/releases/tag/${release.draft ? release.untagged : release.tag}`,
    resourcePath: `/${repository.fullName}/releases/tag/${release.draft ? release.untagged : release.tag}`,
    repository: () => repositoryNode(call, repository),
    author: () => accountNode(call, release.author),
    tag: () => refNode(call, repository, ref),
    tagCommit: () => {
      const commit = repository.git.resolve(ref);
      return commit === undefined ? null : objectNode(call, repository, commit);
    },
    releaseAssets: ({ name, ...window }: { name?: string | null } & Window) => {
      const assets = release.assets.filter(
        (asset) => asset.state === 'uploaded' && (name ?? asset.name) === asset.name,
      );
      return connection('releaseAssets', assets, window, (asset) => assetNode(call, repository, release, asset));
    },
  };
}

/** `type ReleaseAsset`. */
export function assetNode(call: Call, repository: Repository, release: Release, asset: Asset): Node {
  return {
    __typename: 'ReleaseAsset',
    id: nodeId('ReleaseAsset', asset.id),
    name: asset.name,
    contentType: asset.contentType,
    size: asset.size,
    downloadCount: asset.downloads,
    downloadUrl: downloadUrl(call.world, repository, release, asset),
    url: `${call.world.origins.apiUrl}/repos/${repository.fullName}/releases/assets/${asset.id}`,
    createdAt: timestamp(asset.createdAt),
    updatedAt: timestamp(asset.updatedAt),
    release: () => releaseNode(call, repository, release),
    uploadedBy: () => accountNode(call, asset.uploader),
  };
}

/** `User`, `Organization` or `Bot`. */
export function accountNode(call: Call, account: Account): Node {
  const { world } = call;
  const own = (): Repository[] =>
    world.repositories.filter((repository) => repository.owner === account && canSee(repository, call.token));
  return {
    __typename: account.type,
    id: nodeId(account.type === 'Organization' ? 'Organization' : 'User', account.id),
    databaseId: account.id,
    login: account.login,
    name: null,
    createdAt: timestamp(account.createdAt),
    url: `${world.origins.url}/${account.login}`,
    resourcePath: `/${account.login}`,
    avatarUrl: `${world.origins.url}/avatars/u/${account.id}?v=4`,
    repositories: (window: Window) => connection('repositories', own(), window, (one) => repositoryNode(call, one)),
    repository: ({ name }: { name: string }) => {
      const found = own().find((one) => one.name.toLowerCase() === name.toLowerCase());
      return found === undefined ? null : repositoryNode(call, found);
    },
  };
}

function licenseNode(call: Call, spdx: string | null): Node | null {
  const license = licenseOf(call.world, spdx);
  if (license === null) return null;
  return { id: license.node_id, key: license.key, name: license.name, spdxId: license.spdx_id, url: license.url };
}

// a person's role, whatever the token may do; of job and App tokens what the test says
function viewerPermission({ token }: Call, repository: Repository): string | null {
  if (token === undefined) return null;
  if (token.kind === 'job' || token.kind === 'app') return token.viewerPermission ?? null;
  return (
    (
      roleOf(repository, token.actor.login) ?? (repository.visibility === 'public' ? 'read' : undefined)
    )?.toUpperCase() ?? null
  );
}
