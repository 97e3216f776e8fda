import { createHash, randomBytes } from 'node:crypto';
import { readCommit } from '../git/commit.ts';
import { invalid, Refusal, unprocessable } from '../http/answer.ts';
import type { Account } from './account.ts';
import type { Asset, Release } from './release.ts';
import { isProtected, type Repository } from './repository.ts';
import type { Token } from './token.ts';
import type { World } from './world.ts';

export interface NewRelease {
  readonly tag: string;
  readonly target?: string | undefined;
  readonly name?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly draft?: boolean | undefined;
  readonly prerelease?: boolean | undefined;
}

/** Creates a release as GitHub does; a published one makes its tag where it is missing. */
export function addRelease(world: World, repository: Repository, wanted: NewRelease, by: By): Release {
  const now = world.clock.now();
  const draft = wanted.draft ?? false;
  if (repository.empty) throw unprocessable('Repository is empty.');
  if (!draft) checkTag(world, repository, wanted.tag);
  const release: Release = {
    id: world.ids.take('release'),
    tag: wanted.tag,
    target: wanted.target ?? repository.defaultBranch,
    name: wanted.name ?? null,
    body: wanted.body ?? null,
    draft: true,
    prerelease: wanted.prerelease ?? false,
    immutable: false,
    author: by.actor,
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    untagged: `untagged-${randomBytes(10).toString('hex')}`,
    assets: [],
  };
  const commit = repository.git.resolve(`refs/tags/${release.tag}`) ?? targetOf(repository, release);
  release.createdAt = readCommit(repository.git.objects, commit)?.committer.at ?? now;
  if (!draft) publishRelease(world, repository, release, by);
  repository.releases.push(release);
  return release;
}

export interface By {
  readonly actor: Account;
  readonly token?: Token | undefined;
}

/** Turns a draft into a release: its tag exists from now on, and with immutable releases nothing changes any more. */
export function publishRelease(world: World, repository: Repository, release: Release, { actor, token }: By): void {
  checkTag(world, repository, release.tag, release);
  const ref = `refs/tags/${release.tag}`;
  if (repository.git.refs.get(ref) === undefined) {
    const commit = targetOf(repository, release);
    checkWorkflows(repository, commit, token);
    if (isProtected(repository, ref, actor.login) !== undefined) throw blocked();
    repository.git.refs.set(ref, commit);
    release.createdAt = readCommit(repository.git.objects, commit)?.committer.at ?? release.createdAt;
  }
  release.draft = false;
  release.publishedAt = world.clock.now();
  release.updatedAt = world.clock.now();
  release.immutable = repository.immutableReleases && !world.options.ghes;
  if (release.immutable) world.burntTags.add(burnt(repository, release.tag));
}

function checkTag(world: World, repository: Repository, tag: string, self?: Release): void {
  const same = repository.releases.some((other) => other !== self && !other.draft && other.tag === tag);
  if (same) throw invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
  if (world.burntTags.has(burnt(repository, tag))) {
    const message = 'tag_name was used by an immutable release';
    throw invalid({ resource: 'Release', code: 'custom', field: 'tag_name', message });
  }
}

function burnt({ fullName }: Repository, tag: string): string {
  return `${fullName.toLowerCase()} ${tag}`;
}

function targetOf(repository: Repository, { target }: Release): string {
  const commit = repository.git.resolve(target);
  if (commit === undefined) throw invalid({ resource: 'Release', code: 'invalid', field: 'target_commitish' });
  return commit;
}

// the job's token may never bring a changed workflow into a ref
function checkWorkflows(repository: Repository, commit: string, token: Token | undefined): void {
  const head = repository.head;
  if (token?.kind !== 'job' || head === undefined) return;
  const path = '.github/workflows';
  if (repository.git.entry(commit, path)?.oid !== repository.git.entry(head, path)?.oid) {
    throw new Refusal(403, 'Resource not accessible by integration');
  }
}

function blocked(): Refusal {
  return invalid(
    {
      resource: 'Release',
      code: 'custom',
      field: 'pre_receive',
      message:
        'pre_receive Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    },
    { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
  );
}

export interface NewAsset {
  readonly name: string;
  readonly label?: string | null | undefined;
  readonly contentType: string;
  readonly content: Buffer;
  readonly uploader: Account;
  readonly state?: Asset['state'];
}

/** Stores a file below a release, as the uploads host does. */
export function addAsset(world: World, release: Release, wanted: NewAsset): Asset {
  if (release.immutable) throw unprocessable('Cannot upload assets to an immutable release.');
  const name = assetName(wanted.name);
  if (name === '') throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
  if (release.assets.some((asset) => asset.name === name)) {
    throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
  }
  if (wanted.content.length === 0) {
    const message = 'size must be greater than or equal to 1';
    throw invalid({ resource: 'ReleaseAsset', code: 'custom', field: 'size', message });
  }
  if (release.assets.length >= 1000)
    throw invalid({ resource: 'ReleaseAsset', code: 'custom', message: 'A release may have at most 1000 assets' });
  const whole = wanted.state !== 'starter';
  const asset: Asset = {
    id: world.ids.take('asset'),
    name,
    label: wanted.label ?? '',
    contentType: wanted.contentType,
    state: whole ? 'uploaded' : 'starter',
    size: whole ? wanted.content.length : 0,
    content: whole ? wanted.content : Buffer.alloc(0),
    digest: whole ? `sha256:${createHash('sha256').update(wanted.content).digest('hex')}` : null,
    downloads: 0,
    uploader: wanted.uploader,
    createdAt: world.clock.now(),
    updatedAt: world.clock.now(),
  };
  release.assets.push(asset);
  release.updatedAt = world.clock.now();
  return asset;
}

/** The name GitHub stores: what is special becomes a period, runs collapse, none at the ends. */
export function assetName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.+|\.+$/g, '');
}
