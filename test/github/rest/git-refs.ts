import { isAncestor } from '../git/commit.ts';
import { isOid } from '../git/object.ts';
import { created, NO_CONTENT, notFound, ok, Refusal, unprocessable } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { textOf } from '../http/json.ts';
import type { Routes } from '../http/router.ts';
import { apiOf, renderRef } from '../render/git.ts';
import { isProtected, type Repository } from '../world/repository.ts';
import { filled } from './git-objects.ts';

const BASE = '/repos/{owner}/{repo}/git';
// GitHub's answers about refs may be a minute old
const CACHED = { 'cache-control': 'private, max-age=60, s-maxage=60' };

/** Refs: look, create, move, delete. */
export const gitRefRoutes: Routes = {
  [`GET ${BASE}/ref/{ref}`](call) {
    const repository = filled(call, 'read');
    const name = `refs/${call.param('ref')}`;
    const oid = call.ref(repository, name);
    if (oid === undefined) throw notFound();
    return ok(renderRef(call, repository, name, oid), CACHED);
  },
  [`GET ${BASE}/matching-refs/{ref}`](call) {
    const repository = filled(call, 'read');
    const refs = repository.git.refs.list(`refs/${call.param('ref')}`);
    return ok(
      refs.map(([name]) => renderRef(call, repository, name, call.ref(repository, name) ?? '')),
      CACHED,
    );
  },
  // not described any more, still answered
  [`GET ${BASE}/refs`](call) {
    const repository = filled(call, 'read');
    return ok(
      repository.git.refs.list('refs/').map(([name, oid]) => renderRef(call, repository, name, oid)),
      CACHED,
    );
  },
  async [`POST ${BASE}/refs`](call) {
    const repository = filled(call, 'write');
    const name = textOf(call.body.ref) ?? '';
    const { sha } = call.body;
    if (!/^refs\/[^/]+\/./.test(name))
      throw unprocessable('Reference name must start with "refs/" and contain at least two slashes');
    if (!isOid(sha) || repository.git.objects.read(sha) === undefined) throw unprocessable('Object does not exist');
    if (repository.git.refs.get(name) !== undefined) throw unprocessable('Reference already exists');
    checkRules(call, repository, name);
    await call.settle();
    if (repository.git.refs.get(name) !== undefined) throw unprocessable('Reference already exists');
    repository.git.refs.set(name, sha);
    repository.pushedAt = call.now;
    return created(renderRef(call, repository, name, sha), `${apiOf(call, repository)}/git/${name}`);
  },
  async [`PATCH ${BASE}/refs/{ref}`](call) {
    const repository = filled(call, 'write');
    const name = `refs/${call.param('ref')}`;
    const { sha, force } = call.body;
    call.intrude(repository, name, 'staleHead');
    checkMove(repository, name, sha, force === true);
    checkRules(call, repository, name);
    await call.settle();
    call.intrude(repository, name, 'refRace');
    checkMove(repository, name, sha, force === true);
    const oid = textOf(sha) ?? '';
    repository.git.refs.set(name, oid);
    repository.pushedAt = call.now;
    return ok(renderRef(call, repository, name, oid));
  },
  async [`DELETE ${BASE}/refs/{ref}`](call) {
    const repository = filled(call, 'write');
    const name = `refs/${call.param('ref')}`;
    if (repository.git.refs.get(name) === undefined) throw unprocessable('Reference does not exist');
    if (repository.releases.some(({ immutable, tag }) => immutable && name === `refs/tags/${tag}`))
      throw unprocessable('Cannot delete a tag of an immutable release');
    checkRules(call, repository, name);
    await call.settle();
    repository.git.refs.delete(name);
    return NO_CONTENT;
  },
};

function checkMove(repository: Repository, name: string, sha: unknown, force: boolean): void {
  const actual = repository.git.refs.get(name);
  if (actual === undefined) throw unprocessable('Reference does not exist');
  if (!isOid(sha) || repository.git.objects.read(sha) === undefined) throw unprocessable('Object does not exist');
  if (!force && !isAncestor(repository.git.objects, actual, sha)) throw unprocessable('Update is not a fast forward');
}

function checkRules(call: Call, repository: Repository, name: string): void {
  const token = call.sender;
  const protection = isProtected(repository, name, token.kind === 'job' ? undefined : token.actor.login);
  if (protection === undefined) return;
  if (protection.kind === 'classic') throw new Refusal(422, 'Changes must be made through a pull request.');
  // the reason is only in the repository's rule suites
  throw new Refusal(422, 'Reference update failed');
}
