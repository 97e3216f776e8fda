import { RegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { isSameRepository, metadataFrom, pagesUrl, publisherFrom } from '../github/identity.ts';
import { createGitHubReleases } from '../github/releases.ts';
import { readRepository, resolveTag } from '../github/repository.ts';
import type { RepositoryName } from '../github/site.ts';
import { Scratch } from '../local/scratch.ts';
import { foundingFiles } from '../registry/init.ts';
import { preparePackage, readManifest } from '../registry/prepare.ts';
import { publish, type Receipt } from '../registry/publish.ts';
import { describeCheckout } from '../source/describe.ts';
import { openSource } from '../source/open.ts';
import type { CommandContext } from './context.ts';
import { githubApi, githubIndexOf } from './github-registry.ts';
import { vaultAt } from './github-vault.ts';
import type { OpenedPackage } from './package-source.ts';
import type { RegistryPlace } from './registry-place.ts';
import { checkTag } from './tag.ts';

export interface GitHubPublish {
  readonly place: Extract<RegistryPlace, { kind: 'github' }>;
  readonly folder: string;
  /** The package as it is here. */
  readonly local: OpenedPackage;
  /** Inside the package folder. */
  readonly manifest: string;
  /** Must exist on GitHub; `v` and the version if absent. */
  readonly tag?: string;
  /** `owner/name` of a repository that keeps the archive, too. */
  readonly vault?: string;
  /** Leaves the index alone: the registry collects the release. */
  readonly attach?: boolean;
  readonly dryRun?: boolean;
}

/** Publishes a package whose repository is on GitHub, as the action would: release, asset, index, with one token. */
export async function publishOnGitHub(request: GitHubPublish, context: CommandContext): Promise<Receipt> {
  const { place, folder, local } = request;
  const { pacing, env } = context;
  const { progress } = context.terminal;
  const api = githubApi(context);
  const vault = vaultAt(request.vault, api);
  const git = new Git(env);
  const tag = request.tag ?? `v${local.manifest.version}`;
  const source = await readRepository(api, await originOf(git, folder, api.site.server));
  const commit = await resolveTag(api, source, tag);
  if (commit === undefined) throw tagMissing(tag, source.fullName);
  const tree = await openSource(folder, { git, commit });
  const read = await readManifest(tree, request.manifest, metadataFrom(source));
  checkTag(tag, read.manifest);
  await using scratch = await Scratch.make();
  const prepared = await preparePackage(tree, read, scratch);
  const releases = createGitHubReleases({ api, repository: source });
  const index = githubIndexOf(api, place);
  const own = isSameRepository({ owner: place.owner, name: place.repository }, source);
  const { url } = source;
  return await publish(
    {
      prepared,
      publisher: publisherFrom(source, api.site),
      visibility: source.visibility,
      ...(url === undefined ? {} : { repository: url }),
      tag,
      commit,
      mode: request.dryRun === true ? 'dry-run' : request.attach === true ? 'attach' : 'direct',
    },
    {
      index,
      // only the package's own repository may get its index branch on the way
      founding: own
        ? { founder: index, files: foundingFiles({ name: source.name, base: pagesUrl(source, api.site) }) }
        : undefined,
      probe: own ? undefined : index,
      releases,
      assets: releases,
      reader: releases,
      vault,
      pacing,
      progress,
    },
  );
}

/** The repository on this GitHub that `origin` points to. */
export async function originOf(git: Git, folder: string, server: string): Promise<RepositoryName> {
  const { host } = new URL(server);
  const remote = (await describeCheckout(git, folder))?.remote;
  if (remote?.host === new URL(server).hostname) return remote;
  throw new RegistryError('SOURCE_UNREADABLE', 'Cannot tell which GitHub repository the package is from', {
    found:
      remote === undefined ? 'no git remote `origin` of the form host, owner, name' : `\`origin\` on ${remote.host}`,
    expected: `a checkout whose \`origin\` is on ${host}`,
    cure: `git remote add origin ${server}/OWNER/NAME.git`,
  });
}

function tagMissing(tag: string, repository: string): RegistryError {
  return new RegistryError('TAG_MISSING', `Cannot publish under the tag ${tag}: ${repository} has no such tag`, {
    found: `no tag ${tag} on GitHub`,
    expected: 'the tag of the commit to publish',
    cure: `git tag ${tag} && git push origin ${tag}`,
  });
}
