import { RegistryError } from '../errors.ts';
import { createGitHubReleases } from '../github/releases.ts';
import type { RepositoryName } from '../github/site.ts';
import { type GitHubContext, githubApi } from './github-registry.ts';

/** A file of a release. */
export interface ReleaseFile {
  readonly repository: RepositoryName;
  readonly tag: string;
  readonly name: string;
}

/** Its bytes by the API, with the token of the environment; the storage they come from never sees it. Throws `DOWNLOAD_FAILED`, `TOKEN_INVALID`. */
export async function* releaseDownload(file: ReleaseFile, context: GitHubContext): AsyncGenerator<Uint8Array> {
  const { repository, tag, name } = file;
  const releases = createGitHubReleases({ api: githubApi(context), repository });
  const release = await releases.find(tag).catch((cause: unknown) => {
    throw cause instanceof RegistryError && cause.code === 'RELEASE_NOT_FOUND' ? unseen(file, cause) : cause;
  });
  // a draft is nothing that was published
  const assets = release === undefined || release.draft ? [] : await releases.list(release);
  const asset = assets.find((candidate) => candidate.name === name && candidate.state === 'uploaded');
  if (release === undefined || asset === undefined) throw unseen(file);
  yield* releases.download(release, asset);
}

function unseen({ repository: { owner, name: repository }, tag, name }: ReleaseFile, cause?: RegistryError) {
  const full = `${owner}/${repository}`;
  return new RegistryError('DOWNLOAD_FAILED', `Cannot download ${name} of the release ${tag} of ${full}`, {
    found: cause === undefined ? 'no such release, or no such file on it' : 'no repository that the token can see',
    expected: 'a published release with the archive, in a repository that the token may read',
    cure: `Give a token that may read ${full} (Contents: Read) as GH_TOKEN; if it may already, the archive is gone: tell the owner of the registry`,
    ...(cause === undefined ? {} : { cause }),
  });
}
