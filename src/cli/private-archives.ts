import { RegistryError } from '../errors.ts';
import type { GitHubContext } from './github-registry.ts';
import { siteOf, tokenOf } from './github-site.ts';
import { shellWord } from './quoted.ts';
import type { ReleaseFile } from './release-download.ts';

/** Asked for an archive that an address does not give to everybody; `undefined`: not an address of its kind. */
export type PrivateArchives = (address: string) => Promise<AsyncIterable<Uint8Array> | undefined>;

/**
 * Archives on releases of private repositories, whose addresses are 404 for everybody: they are asked for by the API of
 * the environment's GitHub, which alone gets the token. Throws `DOWNLOAD_FAILED` with what to do where there is none.
 */
export function privateArchives(context: GitHubContext): PrivateArchives {
  return async (address) => {
    const file = releaseFile(address, siteOf(context.env).server);
    if (file === undefined) return undefined;
    if (tokenOf(context.env) === undefined) throw tokenNeeded(address, file);
    return (await import('./release-download.ts')).releaseDownload(file, context);
  };
}

/** What an address names if it is GitHub's `OWNER/NAME/releases/download/TAG/FILE`. */
export function releaseFile(address: string, server: string): ReleaseFile | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.origin !== new URL(server).origin) return undefined;
  const parts = /^\/([\w.-]+)\/([\w.-]+)\/releases\/download\/([^/]+)\/([^/]+)$/.exec(url.pathname);
  const [, owner, repository, tag, name] = parts ?? [];
  if (owner === undefined || repository === undefined || tag === undefined || name === undefined) return undefined;
  try {
    return { repository: { owner, name: repository }, tag: decodeURIComponent(tag), name: decodeURIComponent(name) };
  } catch {
    return undefined;
  }
}

function tokenNeeded(address: string, { repository: { owner, name }, tag, name: file }: ReleaseFile): RegistryError {
  const words = [tag, '-R', `${owner}/${name}`, '-p', file].map(shellWord).join(' ');
  return new RegistryError('DOWNLOAD_FAILED', `Cannot download ${address}`, {
    found: 'status 404, and no token (GH_TOKEN, GITHUB_TOKEN) to ask with',
    expected: 'an archive that everybody may download, or a token that may read its repository',
    cure: `If the repository is private, run it again with your token: \`export GH_TOKEN="$(gh auth token)"\`
To look yourself: \`gh release download ${words}\`
If it is public, the archive is gone: tell the owner of the registry`,
  });
}
