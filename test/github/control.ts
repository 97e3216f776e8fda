import { join } from 'node:path';
import { writeTag } from './git/commit.ts';
import { GitRepository } from './git/repository.ts';
import type { TreeEntry } from './git/tree.ts';
import type { Account } from './world/account.ts';
import { type Protection, Repository, type Role, type Visibility } from './world/repository.ts';
import { findAccount, findRepository, type World } from './world/world.ts';

/** A file's text or bytes; with a mode where it is not 100644; `null` removes it. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly content: string | Uint8Array; readonly mode: '100644' | '100755' | '120000' }
  | null;
export type Files = Readonly<Record<string, FileContent>> | ReadonlyMap<string, FileContent>;

export interface NewRepository {
  /** Made as an organization where it does not exist. */
  readonly owner: string;
  readonly name: string;
  readonly visibility?: Visibility;
  /** The first commit; without it the repository is empty. */
  readonly files?: Files;
  readonly description?: string;
  readonly homepage?: string;
  /** SPDX id as GitHub detects it. */
  readonly license?: string;
  readonly topics?: readonly string[];
  readonly defaultBranch?: string;
  readonly immutableReleases?: boolean;
  /** Names or patterns; a plain name is a ruleset that wants pull requests. */
  readonly protectedBranches?: readonly (string | Protection)[];
  /** What it is a fork of; its git objects are its own. */
  readonly parent?: Repository;
  /** Login → role, besides the owner. */
  readonly roles?: Readonly<Record<string, Role>>;
}

export function addAccount(world: World, login: string, type: Account['type']): Account {
  if (findAccount(world, login) !== undefined) throw new Error(`Cannot create account "${login}": it exists`);
  const account: Account = { id: world.ids.take('account'), login, type, createdAt: world.clock.now() };
  world.accounts.push(account);
  return account;
}

export function addRepository(world: World, wanted: NewRepository): Repository {
  const owner = findAccount(world, wanted.owner) ?? addAccount(world, wanted.owner, 'Organization');
  const fullName = `${owner.login}/${wanted.name}`;
  if (findRepository(world, fullName) !== undefined)
    throw new Error(`Cannot create repository "${fullName}": it exists`);
  const id = world.ids.take('repository');
  const defaultBranch = wanted.defaultBranch ?? 'main';
  const git = new GitRepository(join(world.folder, `${id}.git`), defaultBranch);
  const repository = new Repository({ id, owner, name: wanted.name, git, createdAt: world.clock.now() });
  // a name that is used again redirects no more
  world.redirects.delete(fullName.toLowerCase());
  Object.assign(repository, {
    defaultBranch,
    visibility: wanted.visibility ?? 'public',
    description: wanted.description ?? null,
    homepage: wanted.homepage ?? null,
    license: wanted.license ?? null,
    topics: [...(wanted.topics ?? [])],
    immutableReleases: wanted.immutableReleases ?? false,
    parent: wanted.parent,
    protections: (wanted.protectedBranches ?? []).map((one) => (typeof one === 'string' ? { pattern: one } : one)),
  });
  for (const [login, role] of Object.entries(wanted.roles ?? {})) repository.roles.set(login, role);
  world.repositories.push(repository);
  if (wanted.files !== undefined)
    addCommit(world, repository, { branch: defaultBranch, files: wanted.files, message: 'First commit' });
  return repository;
}

/** A commit on a branch (made where it does not exist), past all protection. Returns its id. */
export function addCommit(
  world: World,
  repository: Repository,
  { branch, files, message }: { branch: string; files: Files; message: string },
): string {
  const { git } = repository;
  const ref = `refs/heads/${branch}`;
  const parent = git.refs.get(ref);
  const entries = files instanceof Map ? [...files] : Object.entries(files);
  const author = {
    name: repository.owner.login,
    email: `${repository.owner.login}@example.com`,
    at: world.clock.now(),
  };
  const commit = git.bulk(entries.length, () => {
    const changes = new Map(entries.map(([path, content]) => [path, entryOf(git, content)]));
    return git.commit({ parents: parent === undefined ? [] : [parent], changes, author, committer: author, message });
  });
  git.refs.set(ref, commit);
  repository.pushedAt = world.clock.now();
  return commit;
}

function entryOf(git: GitRepository, content: FileContent): TreeEntry | null {
  if (content === null) return null;
  const plain = typeof content === 'string' || content instanceof Uint8Array;
  const [body, mode] = plain ? [content, '100644'] : [content.content, content.mode];
  return { mode, oid: git.blob(Buffer.from(body)) };
}

/** A lightweight tag, or an annotated one with a message. Returns what the ref points to. */
export function addTag(
  world: World,
  repository: Repository,
  { tag, oid, message }: { tag: string; oid?: string | undefined; message?: string | undefined },
): string {
  const object = oid ?? repository.head;
  if (object === undefined) throw new Error(`Cannot tag ${repository.fullName}: it is empty`);
  const tagger = {
    name: repository.owner.login,
    email: `${repository.owner.login}@example.com`,
    at: world.clock.now(),
  };
  const target =
    message === undefined ? object : writeTag(repository.git.objects, { object, type: 'commit', tag, tagger, message });
  repository.git.refs.set(`refs/tags/${tag}`, target);
  return target;
}

/** Gives a repository another name or owner; the old name redirects until it is used again. */
export function moveRepository(
  world: World,
  repository: Repository,
  { owner, name }: { owner?: Account; name?: string },
): void {
  const before = repository.fullName.toLowerCase();
  repository.owner = owner ?? repository.owner;
  repository.name = name ?? repository.name;
  world.redirects.delete(repository.fullName.toLowerCase());
  world.redirects.set(before, repository.id);
}

export function removeRepository(world: World, repository: Repository): void {
  world.repositories.splice(world.repositories.indexOf(repository), 1);
  for (const [name, id] of world.redirects) if (id === repository.id) world.redirects.delete(name);
}

/** The account and all it owns; its login is free for others, who get another id. */
export function removeAccount(world: World, account: Account): void {
  for (const repository of world.repositories.filter(({ owner }) => owner === account))
    removeRepository(world, repository);
  world.accounts.splice(world.accounts.indexOf(account), 1);
  for (const token of world.tokens.values()) if (token.actor === account) token.revoked = true;
}
