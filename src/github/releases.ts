import type { AssetReader, AssetStore, Release, ReleaseStore } from '../registry/ports.ts';
import type { GitHubApi } from './api.ts';
import { createGitHubAssets } from './assets.ts';
import { type Calls, createCalls } from './calls.ts';
import { listOf } from './json.ts';
import { type Lost, type Refusal, releaseOutcome } from './outcomes.ts';
import { type GitHubRelease, releaseFrom } from './release.ts';
import type { RepositoryName } from './site.ts';

export interface GitHubReleasesOptions {
  readonly api: GitHubApi;
  readonly repository: RepositoryName;
}

const PAGE = 100;
/** Pages of releases looked through for a draft; a published release is found by its tag however old it is. */
const MOST_PAGES = 10;

/** Releases of a package repository and the files on them. */
export function createGitHubReleases(options: GitHubReleasesOptions): ReleaseStore & AssetStore & AssetReader {
  const calls = createCalls(options);
  return {
    find: (tag) => find(calls, tag),
    createDraft: (tag, commit) => createDraft(calls, tag, commit),
    publish: (release) => publish(calls, release),
    ...createGitHubAssets(calls),
  };
}

/** One request where the first page tells; the list is the only place that shows drafts. */
async function find(calls: Calls, tag: string): Promise<GitHubRelease | undefined> {
  const drafts: GitHubRelease[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const listed = await readPage(calls, tag, page);
    const own = listed.releases.filter((release) => release.tag === tag);
    const published = own.find((release) => !release.draft);
    if (published !== undefined) return published;
    drafts.push(...own);
    if (listed.last) break;
    if (page === 1) {
      const older = await findPublished(calls, tag);
      if (older !== undefined) return older;
    }
  }
  return drafts.sort((a, b) => Number(a.id) - Number(b.id))[0];
}

async function readPage(calls: Calls, tag: string, page: number) {
  const data = await calls.read(`Cannot look for the release ${tag}`, 'GET /repos/{owner}/{repo}/releases', {
    per_page: PAGE,
    page,
  });
  const releases = listOf(data).map(releaseFrom);
  if (!Array.isArray(data) || releases.includes(undefined))
    throw calls.unexpected(`Cannot look for the release ${tag}`, 'a list that is none');
  return { releases: releases.filter((release) => release !== undefined), last: releases.length < PAGE };
}

async function findPublished(calls: Calls, tag: string): Promise<GitHubRelease | undefined> {
  const action = `Cannot look for the release ${tag}`;
  // Octokit leaves `/` of {tag} escaped, as GitHub wants it
  const data = await calls.readIfThere(action, 'GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag });
  return data === undefined ? undefined : releaseOr(calls, action, data);
}

function releaseOr(calls: Calls, action: string, data: unknown): GitHubRelease {
  const release = releaseFrom(data);
  if (release === undefined) throw calls.unexpected(action, 'a release without id, tag or state');
  return release;
}

/** `commit` becomes the tag where the tag does not exist yet. */
async function createDraft(calls: Calls, tag: string, commit: string): Promise<Release> {
  const action = `Cannot make a draft release for ${tag}`;
  const parameters = {
    tag_name: tag,
    ...(commit === '' ? {} : { target_commitish: commit }),
    name: tag,
    draft: true,
    // for people only: which version is the latest, the index decides
    prerelease: /\d+\.\d+\.\d+-[0-9a-z]/i.test(tag),
    generate_release_notes: false,
  };
  return calls.persist(action, async () => {
    const outcome = releaseOutcome(await calls.write('POST /repos/{owner}/{repo}/releases', parameters));
    if (outcome.kind === 'refused') return takeUp(calls, { tag, action, refusal: outcome });
    const made = outcome.kind === 'ok' ? releaseFrom(outcome.data) : undefined;
    if (made?.tag === tag) return made;
    // lost, cut off, or the tag has a release by now: what is there decides
    return (await find(calls, tag)) ?? lostFrom(outcome);
  });
}

async function publish(calls: Calls, release: Release): Promise<Release> {
  if (!release.draft) return release;
  const { id, tag } = release;
  const action = `Cannot publish the release ${tag}`;
  const route = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
  return calls.persist(action, async () => {
    const outcome = releaseOutcome(await calls.write(route, { release_id: id, draft: false }));
    if (outcome.kind === 'refused') return takeUp(calls, { tag, action, refusal: outcome });
    // the other release is the one that downloads come from
    if (outcome.kind === 'taken') return (await findPublished(calls, tag)) ?? lostFrom(outcome);
    const published = outcome.kind === 'ok' ? releaseFrom(outcome.data) : undefined;
    if (isPublished(published, release)) return published;
    const now = await readRelease(calls, id, action);
    return isPublished(now, release) ? now : lostFrom(outcome);
  });
}

interface Refused {
  readonly tag: string;
  readonly action: string;
  readonly refusal: Refusal;
}

/** A tag that another run has released meanwhile may be refused as used up or blocked: its release is then taken up. */
async function takeUp(calls: Calls, { tag, action, refusal }: Refused): Promise<Release> {
  const other = refusal.code === 'RELEASE_BLOCKED' ? await findPublished(calls, tag) : undefined;
  if (other === undefined) throw calls.refusal(action, refusal);
  return other;
}

function isPublished(seen: GitHubRelease | undefined, wanted: Release): seen is GitHubRelease {
  return seen !== undefined && seen.id === wanted.id && !seen.draft && seen.publishedAt !== undefined;
}

/** A release by its id, as it is now. */
export async function readRelease(calls: Calls, id: string, action: string): Promise<GitHubRelease> {
  const data = await calls.read(action, 'GET /repos/{owner}/{repo}/releases/{release_id}', { release_id: id });
  return releaseOr(calls, action, data);
}

function lostFrom(outcome: Lost | { readonly kind: string }): Lost {
  if (outcome.kind === 'lost' && 'cause' in outcome) return outcome;
  return { kind: 'lost', cause: new Error('an answer that does not show it') };
}
