import {
  addAccount,
  addCommit,
  addRepository,
  addTag,
  type Files,
  moveRepository,
  type NewRepository,
  removeAccount,
  removeRepository,
} from './control.ts';
import {
  type EventOptions,
  type Payload,
  pullRequestEvent,
  pushTagEvent,
  releaseEvent,
  workflowDispatchEvent,
} from './events.ts';
import type { Faults } from './faults.ts';
import type { LoggedRequest } from './log.ts';
import { renderRelease } from './render/release.ts';
import { type RepositoryState, stateOf } from './state.ts';
import { makeToken, type NewToken } from './tokens.ts';
import { grantIdentity, type JobIdentity } from './web/oidc.ts';
import type { Account } from './world/account.ts';
import type { Clock } from './world/clock.ts';
import type { Release } from './world/release.ts';
import { addAsset, addRelease, type NewRelease } from './world/releasing.ts';
import type { Repository } from './world/repository.ts';
import { findAccount, findRepository, type Latency, type Limits, type World } from './world/world.ts';

/** A repository or its full name. */
export type Repo = Repository | string;

/** GitHub's `release`, as far as tests look into it. */
export type ReleaseJson = Payload & { readonly id: number; readonly upload_url: string; readonly tag_name: string };

/** The stand-in as tests hold it: what a person would do on the web, and what happened. */
export interface GitHub extends AsyncDisposable {
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Where downloads are redirected to. */
  readonly objectsUrl: string;
  readonly clock: Clock;
  readonly latency: Latency;
  readonly limits: Limits;
  readonly faults: Faults;
  readonly requests: readonly LoggedRequest[];
  readonly violations: string[];
  clearRequests(): void;
  createAccount(login: string, options?: { readonly type?: Account['type'] }): Account;
  createRepository(wanted: NewRepository): Repository;
  /** Another repository's handle. */
  repository(repo: Repo): Repository;
  commit(repo: Repo, branch: string, files: Files, message?: string): string;
  tag(repo: Repo, tag: string, oid?: string, message?: string): string;
  renameRepository(repo: Repo, name: string): void;
  transferRepository(repo: Repo, owner: string): void;
  deleteRepository(repo: Repo): void;
  deleteAccount(login: string): void;
  renameAccount(login: string, name: string): void;
  createToken(wanted: NewToken): string;
  /** Makes a token useless from now on; GitHub answers `401 Bad credentials`. */
  revokeToken(token: string): void;
  createRelease(
    repo: Repo,
    wanted: NewRelease & { readonly immutable?: boolean; readonly author?: string },
  ): ReleaseJson;
  /** The release as GitHub would show it now. */
  release(repo: Repo, id: number): ReleaseJson;
  addAsset(
    repo: Repo,
    releaseId: number,
    asset: { readonly name: string; readonly content: Uint8Array | string; readonly state?: 'uploaded' | 'starter' },
  ): void;
  releaseEvent(
    repo: Repo,
    releaseId: number,
    action: string,
    options?: EventOptions & { readonly assets?: 'fresh' | 'stale' },
  ): Payload;
  pushTagEvent(repo: Repo, tag: string, options?: EventOptions): Payload;
  workflowDispatchEvent(repo: Repo, options?: Parameters<typeof workflowDispatchEvent>[2]): Payload;
  pullRequestEvent(repo: Repo, options: Parameters<typeof pullRequestEvent>[2]): Payload;
  /** What lets a job ask for identity tokens: two variables of its environment. */
  grantIdentity(job: JobIdentity): Record<'ACTIONS_ID_TOKEN_REQUEST_URL' | 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', string>;
  /** A canonical snapshot: no ids, no commit ids, no times. */
  state(): Record<string, RepositoryState>;
  /** Releases name this origin as the place to upload to, as a forged answer would. */
  uploadsAt(origin: string): void;
}

/** The control surface over a world; `stop` is called at disposal. */
export function createGitHub(world: World, stop: () => Promise<void>): GitHub {
  const { origins, clock, latency, limits, faults, violations, log } = world;
  const find = (repo: Repo): Repository => repositoryOf(world, repo);
  return {
    url: origins.url,
    apiUrl: origins.apiUrl,
    graphqlUrl: origins.graphqlUrl,
    objectsUrl: origins.objectsUrl,
    clock,
    latency,
    limits,
    faults,
    violations,
    requests: log.entries,
    clearRequests: () => log.clear(),
    createAccount: (login, { type = 'User' } = {}) => addAccount(world, login, type),
    createRepository: (wanted) => addRepository(world, wanted),
    repository: find,
    commit: (repo, branch, files, message = 'A change') => addCommit(world, find(repo), { branch, files, message }),
    tag: (repo, tag, oid, message) => addTag(world, find(repo), { tag, oid, message }),
    renameRepository: (repo, name) => moveRepository(world, find(repo), { name }),
    transferRepository: (repo, owner) =>
      moveRepository(world, find(repo), {
        owner: findAccount(world, owner) ?? addAccount(world, owner, 'Organization'),
      }),
    deleteRepository: (repo) => removeRepository(world, find(repo)),
    deleteAccount: (login) => removeAccount(world, accountOf(world, login)),
    renameAccount: (login, name) => renameAccount(world, login, name),
    createToken: (wanted) => makeToken(world, wanted, (login, type) => addAccount(world, login, type)),
    revokeToken: (text) => revoke(world, text),
    ...releasing(world, find),
    pushTagEvent: (repo, tag, options) => pushTagEvent(world, find(repo), tag, options),
    workflowDispatchEvent: (repo, options) => workflowDispatchEvent(world, find(repo), options),
    pullRequestEvent: (repo, options) => pullRequestEvent(world, find(repo), options),
    grantIdentity: (job) => grantIdentity(world, job),
    state: () => stateOf(world),
    uploadsAt: (origin) => {
      origins.uploadsUrl = origin;
    },
    [Symbol.asyncDispose]: stop,
  };
}

function releasing(
  world: World,
  find: (repo: Repo) => Repository,
): Pick<GitHub, 'createRelease' | 'release' | 'addAsset' | 'releaseEvent'> {
  const show = (repository: Repository, release: Release): ReleaseJson => {
    const json = renderRelease(world, repository, release);
    return { ...json, id: release.id, upload_url: String(json.upload_url), tag_name: release.tag };
  };
  return {
    createRelease(repo, { immutable, author, ...wanted }) {
      const repository = find(repo);
      const release = addRelease(world, repository, wanted, {
        actor: author === undefined ? repository.owner : accountOf(world, author),
      });
      if (immutable !== undefined) release.immutable = immutable;
      return show(repository, release);
    },
    release: (repo, id) => show(find(repo), releaseOf(find(repo), id)),
    addAsset(repo, releaseId, { name, content, state }) {
      const repository = find(repo);
      const asset = {
        name,
        content: Buffer.from(content),
        contentType: 'application/octet-stream',
        uploader: repository.owner,
      };
      addAsset(world, releaseOf(repository, releaseId), { ...asset, ...(state === undefined ? {} : { state }) });
    },
    releaseEvent: (repo, releaseId, action, options) =>
      releaseEvent(world, find(repo), { releaseId, action, ...options }),
  };
}

function repositoryOf(world: World, repo: Repo): Repository {
  const found = typeof repo === 'string' ? findRepository(world, repo) : repo;
  if (found === undefined) throw new Error(`There is no repository "${String(repo)}"`);
  return found;
}

function releaseOf(repository: Repository, id: number): Release {
  const found = repository.releases.find((release) => release.id === id);
  if (found === undefined) throw new Error(`${repository.fullName} has no release ${id}`);
  return found;
}

function accountOf(world: World, login: string): Account {
  const found = findAccount(world, login);
  if (found === undefined) throw new Error(`There is no account "${login}"`);
  return found;
}

function renameAccount(world: World, login: string, name: string): void {
  const account = accountOf(world, login);
  for (const repository of world.repositories.filter(({ owner }) => owner === account)) {
    world.redirects.set(repository.fullName.toLowerCase(), repository.id);
  }
  account.login = name;
}

function revoke(world: World, text: string): void {
  const token = world.tokens.get(text);
  if (token !== undefined) token.revoked = true;
}
