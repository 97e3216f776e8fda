import { writeCommit } from '../git/commit.ts';
import { editTree, findInTree, isTreePath, readTree, type TreeEntry, writeTree } from '../git/tree.ts';
import { type Answer, notFound, ok, Refusal, unprocessable } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { fieldsOf, textOf } from '../http/json.ts';
import type { Routes } from '../http/router.ts';
import { apiOf, renderGitCommit, signatureFor } from '../render/git.ts';
import { isProtected, type Repository } from '../world/repository.ts';
import { may, refusal } from '../world/token.ts';

const MEGABYTE = 1024 * 1024;

/** The contents API: one file, one commit. */
export const contentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/contents/{path}': (call) => show(call, call.param('path')),
  'GET /repos/{owner}/{repo}/contents': (call) => show(call, ''),
  'GET /repos/{owner}/{repo}/readme': (call) => {
    const repository = call.repository('contents');
    const commit = commitOf(call, repository);
    const root = repository.git.treeOf(commit) ?? '';
    const path = [...readTree(repository.git.objects, root).keys()].find((name) => /^readme(\.|$)/i.test(name));
    if (path === undefined) throw notFound();
    return file(call, repository, { commit, path, shown: refOf(call, repository) });
  },
  'PUT /repos/{owner}/{repo}/contents/{path}': (call) =>
    write(call, (repository, content) => repository.git.blob(content)),
  'DELETE /repos/{owner}/{repo}/contents/{path}': (call) => write(call, undefined),
};

function refOf(call: Call, repository: Repository): string {
  return call.query.get('ref') ?? repository.defaultBranch;
}

function commitOf(call: Call, repository: Repository): string {
  if (repository.empty) throw new Refusal(404, 'This repository is empty.');
  const ref = refOf(call, repository);
  const commit = call.ref(repository, `refs/heads/${ref.replace(/^refs\/heads\//, '')}`) ?? repository.git.resolve(ref);
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  return commit;
}

function show(call: Call, path: string): Answer {
  const repository = call.repository('contents');
  const commit = commitOf(call, repository);
  const entry = repository.git.entry(commit, path);
  if (entry === undefined) throw notFound();
  const shown = refOf(call, repository);
  if (entry.mode !== '40000') return file(call, repository, { commit, path: path.replace(/^\/|\/$/g, ''), shown });
  const prefix = path.replace(/^\/|\/$/g, '');
  const items = [...readTree(repository.git.objects, entry.oid)].slice(0, 1000);
  return ok(
    items.map(([name, child]) =>
      renderEntry(call, repository, { path: prefix === '' ? name : `${prefix}/${name}`, entry: child, shown }),
    ),
  );
}

interface Place {
  readonly commit: string;
  readonly path: string;
  /** The ref in the addresses. */
  readonly shown: string;
}

function file(call: Call, repository: Repository, place: Place): Answer {
  const accept = String(call.headers.accept ?? '');
  const bytes = repository.git.file(place.commit, place.path);
  if (/vnd\.github(?:\.v3)?\.raw|vnd\.github\.raw/.test(accept) && bytes !== undefined) {
    return { status: 200, bytes, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } };
  }
  if (/vnd\.github\.(?:v3\.)?html/.test(accept) && bytes !== undefined) {
    const html = `<div id="file"><article class="markdown-body"><pre>${escaped(bytes.toString())}</pre></article></div>`;
    return { status: 200, bytes: html, headers: { 'content-type': 'application/vnd.github.html; charset=utf-8' } };
  }
  return ok(renderFile(call, repository, place));
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** GitHub's `content-file`. */
export function renderFile(
  call: Call,
  repository: Repository,
  { commit, path, shown }: Place,
): Record<string, unknown> {
  const entry = repository.git.entry(commit, path);
  const bytes = repository.git.file(commit, path);
  if (entry === undefined || bytes === undefined) throw notFound();
  const small = bytes.length <= MEGABYTE;
  const content = small
    ? bytes
        .toString('base64')
        .replace(/.{60}/g, '$&\n')
        .replace(/([^\n])$/, '$1\n')
    : '';
  return { ...renderEntry(call, repository, { path, entry, shown }), content, encoding: small ? 'base64' : 'none' };
}

function renderEntry(
  call: Call,
  repository: Repository,
  { path, entry, shown }: { path: string; entry: TreeEntry; shown: string },
): Record<string, unknown> {
  const api = apiOf(call, repository);
  const web = `${call.world.origins.url}/${repository.fullName}`;
  const type =
    entry.mode === '40000'
      ? 'dir'
      : entry.mode === '160000'
        ? 'submodule'
        : entry.mode === '120000'
          ? 'symlink'
          : 'file';
  const kind = type === 'dir' ? 'tree' : 'blob';
  const url = `${api}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${encodeURIComponent(shown)}`;
  const git = `${api}/git/${kind}s/${entry.oid}`;
  const html = `${web}/${kind}/${shown}/${path}`;
  return {
    name: path.split('/').at(-1),
    path,
    sha: entry.oid,
    size: type === 'dir' ? 0 : (repository.git.objects.read(entry.oid)?.content.length ?? 0),
    url,
    html_url: html,
    git_url: git,
    download_url: type === 'dir' ? null : `${web}/raw/${shown}/${path}`,
    type,
    _links: { self: url, git, html },
  };
}

async function write(
  call: Call,
  store: ((repository: Repository, content: Buffer) => string) | undefined,
): Promise<Answer> {
  const repository = call.repository('contents', 'write');
  const path = call.param('path').replace(/^\/|\/$/g, '');
  const { message, content, sha, branch, author, committer } = call.body;
  if (!isTreePath(path)) throw unprocessable('path contains a malformed path component');
  const ref = `refs/heads/${(textOf(branch) ?? repository.defaultBranch).replace(/^refs\/heads\//, '')}`;
  call.intrude(repository, ref, 'staleHead');
  const head = repository.git.refs.get(ref);
  if (head === undefined && !(repository.empty && store !== undefined))
    throw new Refusal(404, `Branch ${textOf(branch) ?? ''} not found`);
  demandAllowed(call, repository, ref, path);
  const old = head === undefined ? undefined : repository.git.entry(head, path);
  if (old === undefined && store === undefined) throw notFound();
  if (old !== undefined && textOf(sha) === undefined)
    throw unprocessable('Invalid request.\n\n"sha" wasn\'t supplied.');
  if (old !== undefined && old.oid !== sha) throw new Refusal(409, `${path} does not match ${textOf(sha)}`);
  const entry =
    store === undefined
      ? null
      : { mode: old?.mode ?? '100644', oid: store(repository, decoded(textOf(content) ?? '')) };
  const { objects } = repository.git;
  const base = head === undefined ? undefined : repository.git.treeOf(head);
  const commit = writeCommit(objects, {
    tree: editTree(objects, base, new Map([[path, entry]])) ?? writeTree(objects, new Map()),
    parents: head === undefined ? [] : [head],
    author: signatureFor(call, author === undefined ? undefined : fieldsOf(author)),
    committer: signatureFor(call, fieldsOf(committer ?? author ?? { name: 'GitHub', email: 'noreply@github.com' })),
    message: textOf(message) ?? `Update ${path}`,
  });
  await call.settle();
  call.intrude(repository, ref, 'refRace');
  const actual = repository.git.refs.get(ref);
  if (actual !== head) throw new Refusal(409, `is at ${actual} but expected ${head}`);
  repository.git.refs.set(ref, commit);
  repository.pushedAt = call.now;
  const shown = { commit, path, shown: ref.slice('refs/heads/'.length) };
  const tree = repository.git.treeOf(commit) ?? '';
  const found = findInTree(objects, tree, path);
  const rendered =
    found === undefined ? null : renderEntry(call, repository, { path, entry: found, shown: shown.shown });
  return {
    status: old === undefined ? 201 : 200,
    body: { content: rendered, commit: renderGitCommit(call, repository, commit) },
  };
}

function demandAllowed(call: Call, repository: Repository, ref: string, path: string): void {
  const token = call.sender;
  if (
    path.startsWith('.github/workflows/') &&
    token.kind !== 'classic' &&
    !may(repository, token, 'workflows', 'write')
  ) {
    throw new Refusal(403, refusal(token));
  }
  const protection = isProtected(repository, ref, token.kind === 'job' ? undefined : token.actor.login);
  if (protection === undefined) return;
  const what = 'Changes must be made through a pull request.';
  throw new Refusal(
    409,
    protection.kind === 'classic'
      ? `Could not update file: ${what}`
      : `Repository rule violations found\n\n${what}\n\n`,
  );
}

function decoded(content: string): Buffer {
  const text = content.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw unprocessable('content is not valid Base64');
  return Buffer.from(text, 'base64');
}
