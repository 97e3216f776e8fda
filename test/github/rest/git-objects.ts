import { peel, readCommit, readTag, writeCommit, writeTag } from '../git/commit.ts';
import { isOid } from '../git/object.ts';
import { editTree, findInTree, isTreePath, readTree, type TreeEntry, writeTree } from '../git/tree.ts';
import { created, notFound, ok, Refusal, unprocessable } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { fieldsOf, listOf, textOf, textsOf } from '../http/json.ts';
import type { Routes } from '../http/router.ts';
import { apiOf, renderGitCommit, signatureFor } from '../render/git.ts';
import { nodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';
import type { Level } from '../world/token.ts';

const BASE = '/repos/{owner}/{repo}/git';
const MODES: readonly string[] = ['100644', '100755', '040000', '160000', '120000'];
const TREE_LIMIT = 100_000;

/** Blobs, trees, commits and tag objects, addressed by their ids. */
export const gitObjectRoutes: Routes = {
  async [`POST ${BASE}/blobs`](call) {
    const repository = filled(call, 'write');
    const { content, encoding } = call.body;
    const oid = repository.git.blob(Buffer.from(textOf(content) ?? '', encoding === 'base64' ? 'base64' : 'utf8'));
    await call.settle();
    const url = `${apiOf(call, repository)}/git/blobs/${oid}`;
    return created({ sha: oid, url }, url);
  },
  [`GET ${BASE}/blobs/{file_sha}`](call) {
    const repository = filled(call, 'read');
    const oid = call.param('file_sha');
    const object = isOid(oid) ? repository.git.objects.read(oid) : undefined;
    if (object?.type !== 'blob') throw notFound();
    if (/\.raw/.test(String(call.headers.accept ?? ''))) {
      return {
        status: 200,
        bytes: object.content,
        headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
      };
    }
    return ok({
      sha: oid,
      node_id: nodeId('Blob', `${repository.id}:${oid}`),
      size: object.content.length,
      url: `${apiOf(call, repository)}/git/blobs/${oid}`,
      content: object.content
        .toString('base64')
        .replace(/.{60}/g, '$&\n')
        .replace(/([^\n])$/, '$1\n'),
      encoding: 'base64',
    });
  },
  async [`POST ${BASE}/trees`](call) {
    const repository = filled(call, 'write');
    const oid = buildTree(call, repository);
    await call.settle();
    return created(renderTree(call, repository, oid, false), `${apiOf(call, repository)}/git/trees/${oid}`);
  },
  [`GET ${BASE}/trees/{tree_sha}`](call) {
    const repository = filled(call, 'read');
    const name = call.param('tree_sha');
    const branch = call.ref(repository, `refs/heads/${name}`);
    const object = branch ?? (isOid(name) ? name : repository.git.resolve(name));
    const oid = object === undefined ? undefined : treeOid(repository, object);
    if (oid === undefined) throw notFound();
    return ok(renderTree(call, repository, oid, call.query.has('recursive')));
  },
  async [`POST ${BASE}/commits`](call) {
    const repository = filled(call, 'write');
    const { objects } = repository.git;
    const { message, tree, parents, author, committer } = call.body;
    if (!isOid(tree) || objects.read(tree)?.type !== 'tree') throw unprocessable('Tree SHA does not exist');
    const before = textsOf(parents);
    if (before.some((oid) => !isOid(oid) || objects.read(oid)?.type !== 'commit')) {
      throw unprocessable('Parent SHA does not exist or is not a commit object');
    }
    const by = signatureFor(call, author === undefined ? undefined : fieldsOf(author));
    const commit = {
      tree,
      parents: before,
      author: by,
      committer: committer === undefined ? by : signatureFor(call, fieldsOf(committer)),
    };
    const oid = writeCommit(objects, { ...commit, message: textOf(message) ?? '' });
    await call.settle();
    return created(renderGitCommit(call, repository, oid), `${apiOf(call, repository)}/git/commits/${oid}`);
  },
  [`GET ${BASE}/commits/{commit_sha}`](call) {
    const repository = filled(call, 'read');
    const oid = call.param('commit_sha');
    if (!isOid(oid) || readCommit(repository.git.objects, oid) === undefined) throw notFound();
    return ok(renderGitCommit(call, repository, oid));
  },
  async [`POST ${BASE}/tags`](call) {
    const repository = filled(call, 'write');
    const { tag, message, object, type, tagger } = call.body;
    if (!isOid(object) || repository.git.objects.read(object)?.type !== type)
      throw unprocessable('Could not verify object');
    const signature = signatureFor(call, tagger === undefined ? undefined : fieldsOf(tagger));
    const oid = writeTag(repository.git.objects, {
      object,
      type: textOf(type) ?? 'commit',
      tag: textOf(tag) ?? '',
      tagger: signature,
      message: textOf(message) ?? '',
    });
    await call.settle();
    return created(renderTag(call, repository, oid), `${apiOf(call, repository)}/git/tags/${oid}`);
  },
  [`GET ${BASE}/tags/{tag_sha}`](call) {
    const repository = filled(call, 'read');
    const oid = call.param('tag_sha');
    if (!isOid(oid) || readTag(repository.git.objects, oid) === undefined) throw notFound();
    return ok(renderTag(call, repository, oid));
  },
};

/** The repository, unless it is empty: the git API knows no empty repositories. */
export function filled(call: Call, level: Level): Repository {
  const repository = call.repository('contents', level);
  if (repository.empty) throw new Refusal(409, 'Git Repository is empty.');
  return repository;
}

function treeOid(repository: Repository, oid: string): string | undefined {
  const object = repository.git.objects.read(oid);
  if (object?.type === 'tree') return oid;
  const commit = peel(repository.git.objects, oid);
  return commit === undefined ? undefined : repository.git.treeOf(commit);
}

function buildTree(call: Call, repository: Repository): string {
  const { objects } = repository.git;
  const { base_tree, tree } = call.body;
  const base =
    typeof base_tree === 'string' ? (isOid(base_tree) ? treeOid(repository, base_tree) : undefined) : undefined;
  if (typeof base_tree === 'string' && base === undefined) throw unprocessable('base_tree is not a valid tree oid');
  const items = listOf(tree).map(fieldsOf);
  if (items.length === 0) throw unprocessable('Invalid tree info');
  const changes = new Map<string, TreeEntry | null>();
  for (const { path, mode, type, sha, content } of items) {
    const name = textOf(path) ?? '';
    if (!isTreePath(name)) throw unprocessable('tree.path contains a malformed path component');
    if (sha === null) {
      if (base === undefined || findInTree(objects, base, name) === undefined)
        throw unprocessable('GitRPC::BadObjectState');
      changes.set(name, null);
      continue;
    }
    if (!MODES.includes(textOf(mode) ?? '')) throw unprocessable('Must supply a valid tree.mode');
    if ((sha === undefined) === (content === undefined))
      throw unprocessable('Must supply either tree.sha or tree.content');
    const oid = textOf(sha) ?? objects.write('blob', textOf(content) ?? '');
    const wanted = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
    if (type !== undefined && type !== wanted) throw unprocessable('Must supply a valid tree.type');
    if (!isOid(oid) || (wanted !== 'commit' && objects.read(oid)?.type !== wanted))
      throw unprocessable(`tree.sha ${oid} is not a valid ${wanted}`);
    changes.set(name, { mode: mode === '040000' ? '40000' : (textOf(mode) ?? ''), oid });
  }
  return editTree(objects, base, changes) ?? writeTree(objects, new Map());
}

function renderTree(call: Call, repository: Repository, oid: string, recursive: boolean): Record<string, unknown> {
  const { objects } = repository.git;
  const api = apiOf(call, repository);
  const entries: Record<string, unknown>[] = [];
  const add = (tree: string, prefix: string): void => {
    for (const [name, { mode, oid: sha }] of readTree(objects, tree)) {
      if (entries.length >= TREE_LIMIT) return;
      const type = mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
      const size = type === 'blob' ? { size: objects.read(sha)?.content.length ?? 0 } : {};
      const url = type === 'commit' ? {} : { url: `${api}/git/${type}s/${sha}` };
      entries.push({ path: `${prefix}${name}`, mode: mode.padStart(6, '0'), type, sha, ...size, ...url });
      if (type === 'tree' && recursive) add(sha, `${prefix}${name}/`);
    }
  };
  add(oid, '');
  return { sha: oid, url: `${api}/git/trees/${oid}`, tree: entries, truncated: entries.length >= TREE_LIMIT };
}

function renderTag(call: Call, repository: Repository, oid: string): Record<string, unknown> {
  const tag = readTag(repository.git.objects, oid);
  if (tag === undefined) throw notFound();
  const api = apiOf(call, repository);
  return {
    node_id: nodeId('Tag', `${repository.id}:${oid}`),
    sha: oid,
    url: `${api}/git/tags/${oid}`,
    tagger: { name: tag.tagger.name, email: tag.tagger.email, date: new Date(tag.tagger.at).toISOString() },
    object: { sha: tag.object, type: tag.type, url: `${api}/git/${tag.type}s/${tag.object}` },
    tag: tag.tag,
    message: tag.message,
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}
