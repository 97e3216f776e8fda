import { peel, readCommit, readTag, type Signature } from '../git/commit.ts';
import { findInTree, readTree, type TreeEntry } from '../git/tree.ts';
import type { Call } from '../http/call.ts';
import { timestamp } from '../world/clock.ts';
import { nodeId } from '../world/ids.ts';
import { actorPast, isProtected, protectionOf, type Repository } from '../world/repository.ts';
import { may } from '../world/token.ts';
import { connection, type Window } from './connection.ts';
import { repositoryNode } from './repository-node.ts';

/** GitHub cuts `Blob.text` here; only `isTruncated` tells. */
export const TEXT_LIMIT = 512_000;

type Node = Record<string, unknown>;

/** Any object of a repository by its id; null where there is none. */
export function objectNode(call: Call, repository: Repository, oid: string): Node | null {
  const object = repository.git.objects.read(oid);
  if (object === undefined) return null;
  const common = {
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: `${call.world.origins.url}/${repository.fullName}/commit/${oid}`,
    commitResourcePath: `/${repository.fullName}/commit/${oid}`,
    repository: () => repositoryNode(call, repository),
  };
  switch (object.type) {
    case 'commit':
      return {
        __typename: 'Commit',
        id: nodeId('Commit', `${repository.id}:${oid}`),
        ...common,
        ...commitFields(call, repository, oid),
      };
    case 'tree':
      return {
        __typename: 'Tree',
        id: nodeId('Tree', `${repository.id}:${oid}`),
        ...common,
        entries: () =>
          [...readTree(repository.git.objects, oid)].map(([name, entry]) => entryNode(call, repository, name, entry)),
      };
    case 'tag':
      return {
        __typename: 'Tag',
        id: nodeId('Tag', `${repository.id}:${oid}`),
        ...common,
        ...tagFields(call, repository, oid),
      };
    case 'blob':
      return {
        __typename: 'Blob',
        id: nodeId('Blob', `${repository.id}:${oid}`),
        ...common,
        ...blobFields(object.content),
      };
  }
}

function blobFields(content: Buffer): Node {
  const isBinary = content.subarray(0, 8000).includes(0);
  let end = Math.min(content.length, TEXT_LIMIT);
  // not in the middle of a character
  while (end < content.length && ((content[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return {
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > TEXT_LIMIT,
    text: isBinary ? null : content.toString('utf8', 0, end),
  };
}

function commitFields(call: Call, repository: Repository, oid: string): Node {
  const commit = readCommit(repository.git.objects, oid);
  if (commit === undefined) return {};
  const { tree, parents, author, committer, message } = commit;
  const [headline = '', ...rest] = message.trimEnd().split('\n');
  const { url } = call.world.origins;
  return {
    message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    author: () => actorNode(author),
    committer: () => actorNode(committer),
    authoredDate: timestamp(author.at),
    committedDate: timestamp(committer.at),
    committedViaWeb: committer.email === 'noreply@github.com',
    authoredByCommitter: author.email === committer.email,
    url: `${url}/${repository.fullName}/commit/${oid}`,
    resourcePath: `/${repository.fullName}/commit/${oid}`,
    treeUrl: `${url}/${repository.fullName}/tree/${oid}`,
    treeResourcePath: `/${repository.fullName}/tree/${oid}`,
    tarballUrl: `${url}/${repository.fullName}/archive/${oid}.tar.gz`,
    zipballUrl: `${url}/${repository.fullName}/archive/${oid}.zip`,
    tree: () => objectNode(call, repository, tree),
    parents: (window: Window) =>
      connection('parents', parents, window, (parent) => objectNode(call, repository, parent)),
    history: (window: Window) =>
      connection('history', [...repository.git.history(oid)], window, (one) => objectNode(call, repository, one)),
    file: ({ path }: { path: string }) => {
      const entry = findInTree(repository.git.objects, tree, path);
      return entry === undefined || path === '' ? null : entryNode(call, repository, path, entry);
    },
    signature: null,
  };
}

function entryNode(call: Call, repository: Repository, path: string, { mode, oid }: TreeEntry): Node {
  const name = path.split('/').at(-1) ?? '';
  const type = mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
  return {
    name,
    path,
    nameRaw: Buffer.from(name).toString('base64'),
    pathRaw: Buffer.from(path).toString('base64'),
    mode: Number.parseInt(mode, 8),
    oid,
    type,
    extension: /\.[^.]+$/.exec(name)?.[0] ?? '',
    isGenerated: false,
    size: () => (type === 'blob' ? (repository.git.objects.read(oid)?.content.length ?? 0) : 0),
    object: () => (type === 'commit' ? null : objectNode(call, repository, oid)),
    repository: () => repositoryNode(call, repository),
  };
}

function tagFields(call: Call, repository: Repository, oid: string): Node {
  const tag = readTag(repository.git.objects, oid);
  if (tag === undefined) return {};
  return {
    name: tag.tag,
    message: tag.message,
    tagger: () => actorNode(tag.tagger),
    target: () => objectNode(call, repository, tag.object),
  };
}

function actorNode({ name, email, at }: Signature): Node {
  return { name, email, date: timestamp(at), user: null };
}

/** A branch, tag or other ref; null where the request does not see it. */
export function refNode(call: Call, repository: Repository, name: string): Node | null {
  const oid = call.ref(repository, name);
  if (oid === undefined) return null;
  const prefix = /^refs\/(?:heads|tags|[^/]+)\//.exec(name)?.[0] ?? 'refs/';
  return {
    __typename: 'Ref',
    id: nodeId('Ref', `${repository.id}:${name}`),
    name: name.slice(prefix.length),
    prefix,
    repository: () => repositoryNode(call, repository),
    target: () => objectNode(call, repository, oid),
    branchProtectionRule: null,
    refUpdateRule: () => updateRule(call, repository, name),
  };
}

/** What the rules of a branch let this sender do; null where there are none, or none that GraphQL shows. */
function updateRule(call: Call, repository: Repository, name: string): Node | null {
  const rule = protectionOf(repository, name);
  if (rule === undefined || rule.hidden === true) return null;
  const stands = isProtected(repository, name, actorPast(call.token)) !== undefined;
  return {
    pattern: rule.pattern,
    viewerCanPush: !stands && may(repository, call.token, 'contents', 'write'),
    requiredApprovingReviewCount: rule.rule === 'creation' ? null : 1,
    requiredStatusCheckContexts: [],
    requiresCodeOwnerReviews: false,
    requiresConversationResolution: false,
    requiresLinearHistory: false,
    requiresSignatures: false,
    allowsDeletions: false,
    allowsForcePushes: false,
    blocksCreations: rule.rule === 'creation',
    viewerAllowedToDismissReviews: false,
  };
}

/** The ref of a name as GraphQL looks for it: fully qualified, then `refs/…`, then a branch, then a tag. `HEAD` is none. */
export function findRef(repository: Repository, name: string): string | undefined {
  const candidates = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  return candidates.find((candidate) => repository.git.refs.get(candidate) !== undefined);
}

/** `main:path`, `HEAD`, an id or a ref, as rev-parse reads it. */
export function expressionOid(call: Call, repository: Repository, expression: string): string | undefined {
  const colon = expression.indexOf(':');
  const revision = colon < 0 ? expression : expression.slice(0, colon);
  const { git, defaultBranch } = repository;
  const ref = revision === 'HEAD' ? `refs/heads/${defaultBranch}` : findRef(repository, revision);
  const oid = ref === undefined ? git.resolve(revision) : call.ref(repository, ref);
  if (oid === undefined || colon < 0) return oid ?? (git.objects.read(revision) === undefined ? undefined : revision);
  const commit = peel(git.objects, oid);
  return commit === undefined ? undefined : git.entry(commit, expression.slice(colon + 1))?.oid;
}
