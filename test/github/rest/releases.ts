import { created, invalid, NO_CONTENT, notFound, ok } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { booleanOf, textOf } from '../http/json.ts';
import { paged } from '../http/page.ts';
import type { Routes } from '../http/router.ts';
import { renderRelease } from '../render/release.ts';
import type { Release } from '../world/release.ts';
import { addRelease, publishRelease } from '../world/releasing.ts';
import type { Repository } from '../world/repository.ts';
import { may } from '../world/token.ts';

const BASE = '/repos/{owner}/{repo}/releases';

/** Releases: list, find, create, change, delete. */
export const releaseRoutes: Routes = {
  [`GET ${BASE}`](call) {
    const repository = call.repository('contents');
    const drafts = may(repository, call.token, 'contents', 'write') && call.token !== undefined;
    const visible = repository.releases.filter(({ draft }) => drafts || !draft);
    return paged(call, newestFirst(visible), (release) => renderRelease(call.world, repository, release));
  },
  [`GET ${BASE}/latest`](call) {
    const repository = call.repository('contents');
    const [latest] = newestFirst(repository.releases.filter(({ draft, prerelease }) => !draft && !prerelease));
    if (latest === undefined) throw notFound();
    return ok(renderRelease(call.world, repository, latest));
  },
  [`GET ${BASE}/tags/{tag}`](call) {
    const repository = call.repository('contents');
    const found = repository.releases.find(({ tag, draft }) => !draft && tag === call.param('tag'));
    if (found === undefined) throw notFound();
    return ok(renderRelease(call.world, repository, found));
  },
  [`GET ${BASE}/{release_id}`](call) {
    const repository = call.repository('contents');
    return ok(renderRelease(call.world, repository, findRelease(call, repository)));
  },
  async [`POST ${BASE}`](call) {
    const repository = call.repository('contents', 'write');
    const { tag_name, target_commitish, name, body, draft, prerelease } = call.body;
    const tag = textOf(tag_name) ?? '';
    if (tag === '') throw invalid({ resource: 'Release', code: 'missing_field', field: 'tag_name' });
    await call.settle();
    const wanted = {
      tag,
      target: textOf(target_commitish),
      name: textOf(name),
      body: textOf(body),
      draft: booleanOf(draft),
      prerelease: booleanOf(prerelease),
    };
    const release = addRelease(call.world, repository, wanted, { actor: call.sender.actor, token: call.token });
    const rendered = renderRelease(call.world, repository, release);
    return created(rendered, String(rendered.url));
  },
  async [`PATCH ${BASE}/{release_id}`](call) {
    const repository = call.repository('contents', 'write');
    const release = findRelease(call, repository);
    await call.settle();
    change(call, repository, release);
    return ok(renderRelease(call.world, repository, release));
  },
  async [`DELETE ${BASE}/{release_id}`](call) {
    const repository = call.repository('contents', 'write');
    const release = findRelease(call, repository);
    await call.settle();
    repository.releases.splice(repository.releases.indexOf(release), 1);
    return NO_CONTENT;
  },
  'GET /repos/{owner}/{repo}/immutable-releases'(call) {
    const repository = call.repository('administration');
    if (!repository.immutableReleases || call.world.options.ghes) throw notFound();
    return ok({ enabled: true, enforced_by_owner: false });
  },
};

/** The release a route names; drafts only for those who may push. */
export function findRelease(call: Call, repository: Repository): Release {
  const release = repository.releases.find(({ id }) => id === Number(call.param('release_id')));
  const hidden =
    release?.draft === true && !(call.token !== undefined && may(repository, call.token, 'contents', 'write'));
  if (release === undefined || hidden) throw notFound();
  return release;
}

function change(call: Call, repository: Repository, release: Release): void {
  const { tag_name, target_commitish, name, body, draft, prerelease } = call.body;
  const tag = textOf(tag_name) ?? release.tag;
  const target = textOf(target_commitish) ?? release.target;
  if (release.immutable && tag !== release.tag) {
    throw invalid({
      resource: 'Release',
      code: 'custom',
      field: 'tag_name',
      message: 'tag_name cannot be changed when release is immutable',
    });
  }
  const before = { tag: release.tag, target: release.target };
  Object.assign(release, { tag, target });
  try {
    if (release.draft && booleanOf(draft) === false) {
      publishRelease(call.world, repository, release, { actor: call.sender.actor, token: call.token });
    }
  } catch (refusal) {
    Object.assign(release, before);
    throw refusal;
  }
  if (!release.draft && !release.immutable && booleanOf(draft) === true) {
    release.draft = true;
    release.publishedAt = null;
  }
  release.name = textOf(name) ?? release.name;
  release.body = textOf(body) ?? release.body;
  release.prerelease = booleanOf(prerelease) ?? release.prerelease;
  release.updatedAt = call.now;
}

// GitHub sorts by the commit's date: a back-port is far down the list
function newestFirst(releases: readonly Release[]): Release[] {
  return [...releases].sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
}
