import { RegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { createGitHubReleases } from '../github/releases.ts';
import { type RepositoryFacts, readRepository, resolveTag } from '../github/repository.ts';
import type { RepositoryName } from '../github/site.ts';
import { Scratch } from '../local/scratch.ts';
import type { RepositoryMetadata } from '../manifest/manifest.ts';
import { foundingFiles } from '../registry/init.ts';
import { preparePackage, readManifest } from '../registry/prepare.ts';
import { publish, type Receipt } from '../registry/publish.ts';
import { openSource, placeOf } from '../source/open.ts';
import type { CommandContext } from './context.ts';
import { githubApi, githubIndexOf } from './github-registry.ts';
import { openPackage } from './package-source.ts';
import type { RegistryPlace } from './registry-place.ts';
import { checkTag } from './tag.ts';

export interface GitHubPublish {
  readonly place: Extract<RegistryPlace, { kind: 'github' }>;
  readonly folder: string;
  /** Inside the package folder. */
  readonly manifest: string;
  /** Must exist on GitHub; `v` and the version if absent. */
  readonly tag?: string;
  readonly dryRun?: boolean;
}

/** Publishes a package whose repository is on GitHub, as the action would: release, asset, index, with one token. */
export async function publishOnGitHub(request: GitHubPublish, context: CommandContext): Promise<Receipt> {
  const { place, folder } = request;
  const { pacing, env } = context;
  const { progress } = context.terminal;
  const api = githubApi(context);
  const git = new Git(env);
  const local = await openPackage(request, context);
  const tag = request.tag ?? `v${local.manifest.version}`;
  const source = await readRepository(api, await originOf(git, folder, api.site.server));
  const commit = await resolveTag(api, source, tag);
  if (commit === undefined) throw tagMissing(tag, source.fullName);
  const tree = await openSource(folder, { git, commit });
  const read = await readManifest(tree, request.manifest, metadataOf(source));
  checkTag(tag, read.manifest);
  await using scratch = await Scratch.make();
  const prepared = await preparePackage(tree, read, scratch);
  const releases = createGitHubReleases({ api, repository: source });
  const index = githubIndexOf(api, place);
  const own =
    place.owner.toLowerCase() === source.owner.toLowerCase() &&
    place.repository.toLowerCase() === source.name.toLowerCase();
  const { url } = source;
  return await publish(
    {
      prepared,
      publisher: {
        host: new URL(api.site.server).host,
        id: source.id,
        owner_id: source.ownerId,
        owner: source.owner,
        full_name: source.fullName,
      },
      visibility: source.visibility,
      ...(url === undefined ? {} : { repository: url }),
      tag,
      commit,
      mode: request.dryRun === true ? 'dry-run' : 'direct',
    },
    {
      index,
      // only the package's own repository may get its index branch on the way
      founding: own ? { founder: index, files: foundingFiles({ name: source.name }) } : undefined,
      probe: own ? undefined : index,
      releases,
      assets: releases,
      reader: releases,
      pacing,
      progress,
    },
  );
}

/** The repository on this GitHub that `origin` points to. */
async function originOf(git: Git, folder: string, server: string): Promise<RepositoryName> {
  const place = await placeOf(folder);
  const failure = { code: 'SOURCE_UNREADABLE', action: 'Cannot tell which repository the package is from' } as const;
  const answer =
    place === undefined
      ? undefined
      : await git.run({ gitDir: place.gitDir, args: ['config', '--get', 'remote.origin.url'], failure });
  const url = answer?.status === 0 ? answer.stdout.toString('utf8').trim() : '';
  const host = new URL(server).host.replaceAll('.', '\\.');
  const match = new RegExp(
    `^(?:https?://(?:[^/@]*@)?|ssh://git@|git@)${host}(?::\\d+)?[/:]([^/]+)/([^/]+?)(?:\\.git)?/?$`,
  ).exec(url);
  const [, owner, name] = match ?? [];
  if (owner !== undefined && name !== undefined) return { owner, name };
  throw new RegistryError('SOURCE_UNREADABLE', 'Cannot tell which GitHub repository the package is from', {
    found: url === '' ? 'no git remote `origin`' : `\`origin\` is on another host than ${new URL(server).host}`,
    expected: `a checkout whose \`origin\` is on ${new URL(server).host}`,
    cure: 'git remote add origin https://github.com/OWNER/NAME.git',
  });
}

function tagMissing(tag: string, repository: string): RegistryError {
  return new RegistryError('TAG_MISSING', `Cannot publish under the tag ${tag}: ${repository} has no such tag`, {
    found: `no tag ${tag} on GitHub`,
    expected: 'the tag of the commit to publish',
    cure: `git tag ${tag} && git push origin ${tag}`,
  });
}

function metadataOf({ description, homepage, license, topics, url }: RepositoryFacts): RepositoryMetadata {
  return {
    ...(description === undefined ? {} : { description }),
    ...(homepage === undefined ? {} : { homepage }),
    ...(license === undefined ? {} : { license }),
    ...(url === undefined ? {} : { repository: url }),
    keywords: topics,
  };
}
