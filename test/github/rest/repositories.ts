import { moveRepository } from '../control.ts';
import type { Answer } from '../http/answer.ts';
import { notFound, ok } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { textOf, textsOf } from '../http/json.ts';
import { paged, pageOf } from '../http/page.ts';
import type { Routes } from '../http/router.ts';
import { renderAccount } from '../render/account.ts';
import { licenseOf } from '../render/license.ts';
import { renderFullRepository, renderRepository } from '../render/repository.ts';
import { timestamp } from '../world/clock.ts';
import { canSee, roleOf } from '../world/token.ts';
import { findAccount } from '../world/world.ts';
import { renderFile } from './contents.ts';

/** Repositories and their accounts. */
export const repositoryRoutes: Routes = {
  'GET /repos/{owner}/{repo}': (call) => {
    const repository = call.repository();
    return ok(renderFullRepository(call.world, repository, call.token));
  },
  'PATCH /repos/{owner}/{repo}': async (call) => {
    const repository = call.repository('administration', 'admin');
    const { name, description, homepage } = call.body;
    await call.settle();
    if (textOf(name) !== undefined && name !== repository.name)
      moveRepository(call.world, repository, { name: textOf(name) ?? '' });
    repository.description = textOf(description) ?? repository.description;
    repository.homepage = textOf(homepage) ?? repository.homepage;
    return ok(renderFullRepository(call.world, repository, call.token));
  },
  'GET /repos/{owner}/{repo}/topics': (call) => ok({ names: call.repository().topics }),
  'PUT /repos/{owner}/{repo}/topics': async (call) => {
    const repository = call.repository('administration', 'write');
    await call.settle();
    repository.topics = textsOf(call.body.names).map((name) => name.toLowerCase());
    return ok({ names: repository.topics });
  },
  'GET /repos/{owner}/{repo}/license': (call) => {
    const repository = call.repository('contents');
    const { head } = repository;
    const path = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'COPYING'].find(
      (name) => head !== undefined && repository.git.file(head, name) !== undefined,
    );
    if (head === undefined || path === undefined) throw notFound();
    return ok({
      ...renderFile(call, repository, { commit: head, path, shown: repository.defaultBranch }),
      license: licenseOf(call.world, repository.license ?? 'NOASSERTION'),
    });
  },
  'GET /users/{username}': (call) => account(call, call.param('username')),
  'GET /orgs/{org}/repos': (call) => repositoriesOf(call, call.param('org'), 'Organization'),
  'GET /users/{username}/repos': (call) => repositoriesOf(call, call.param('username')),
  'GET /user': (call) => account(call, call.sender.actor.login),
  'GET /user/repos': (call) => {
    const { actor } = call.sender;
    const own = call.world.repositories.filter(
      (repository) => roleOf(repository, actor.login) !== undefined && canSee(repository, call.token),
    );
    return paged(call, own, (repository) => renderRepository(call.world, repository, call.token));
  },
  'GET /installation/repositories': (call) => {
    const token = call.sender;
    const own = call.world.repositories.filter(
      ({ id }) => token.everywhere !== undefined || token.repositories.has(id),
    );
    const { slice, headers } = pageOf(call, own);
    return ok(
      {
        total_count: own.length,
        repositories: slice.map((repository) => renderRepository(call.world, repository, token)),
      },
      headers,
    );
  },
};

function account(call: Call, login: string): Answer {
  const found = findAccount(call.world, login);
  if (found === undefined) throw notFound();
  const own = call.world.repositories.filter(({ owner, visibility }) => owner === found && visibility === 'public');
  const empty = { name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null };
  return ok({
    ...renderAccount(call.world, found),
    ...empty,
    public_repos: own.length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: timestamp(found.createdAt),
    updated_at: timestamp(found.createdAt),
  });
}

function repositoriesOf(call: Call, login: string, type?: string): Answer {
  const found = findAccount(call.world, login);
  if (found === undefined || (type !== undefined && found.type !== type)) throw notFound();
  const own = call.world.repositories.filter(
    (repository) => repository.owner === found && canSee(repository, call.token),
  );
  return paged(call, own, (repository) => renderRepository(call.world, repository, call.token));
}
