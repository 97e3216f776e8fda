import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { describeCheckout } from '../source/describe.ts';
import type { CommandContext } from './context.ts';
import { siteOf, tokenOf } from './github-site.ts';
import { registryPlace } from './registry-place.ts';

/** A clone with all its tags. */
export interface BackfillSource extends AsyncDisposable {
  readonly git: Git;
  /** Package folder in the clone. */
  readonly folder: string;
  /** Tags that may be of versions, the oldest first. */
  readonly tags: readonly string[];
}

/** Tags that are looked at; a package with more is published in parts. */
const MOST_TAGS = 10_000;
const CLONE_TIME = 1_800_000;

/** Opens a clone that is here, or makes one of a repository on GitHub. Throws `SOURCE_UNREADABLE`, `INPUT_INVALID`. */
export async function openBackfill(source: string, context: CommandContext): Promise<BackfillSource> {
  const git = new Git(context.env);
  const place = registryPlace(source);
  if (place.kind === 'address') throw noClone(source, 'an address');
  if (place.kind === 'folder') {
    const tags = await tagsOf(git, place.path);
    return { git, folder: place.path, tags, [Symbol.asyncDispose]: async () => undefined };
  }
  const folder = await mkdtemp(join(tmpdir(), 'clyde-backfill-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    context.terminal.progress.step(`Cloning ${place.owner}/${place.repository}`);
    await clone(git, { ...place, folder }, context);
    return { git, folder, tags: await tagsOf(git, folder), [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

interface Clone {
  readonly owner: string;
  readonly repository: string;
  readonly folder: string;
}

async function clone(git: Git, { owner, repository, folder }: Clone, { env }: CommandContext): Promise<void> {
  const { server } = siteOf(env);
  const token = tokenOf(env);
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  // by the environment, for this server alone: arguments are seen by everybody on the machine
  const credential = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
  const args = ['clone', '--quiet', '--no-checkout', '--', `${server}/${owner}/${repository}.git`, folder];
  const cure = 'Check the name; of a private repository, give a token in GH_TOKEN, or clone it and name the folder';
  await git.output({
    ...{ args, network: true, timeout: CLONE_TIME },
    ...(token === undefined ? {} : { environment: credential }),
    failure: { code: 'SOURCE_UNREADABLE', action: `Cannot clone ${owner}/${repository}`, cure },
  });
}

async function tagsOf(git: Git, folder: string): Promise<readonly string[]> {
  const checkout = await describeCheckout(git, folder);
  if (checkout === undefined) throw noClone(folder, 'a folder that is in no git repository');
  const format = '--format=%(refname:strip=2)';
  const args = ['for-each-ref', '--sort=creatordate', `--count=${MOST_TAGS}`, format, 'refs/tags'];
  const failure = { code: 'SOURCE_UNREADABLE', action: `Cannot list the tags of ${folder}` } as const;
  const names = (await git.output({ gitDir: checkout.gitDir, args, failure })).toString().split('\n');
  return names.filter((name) => /\d+\.\d/.test(name));
}

function noClone(source: string, found: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot backfill from "${source}"`, {
    found,
    expected: 'a clone with its tags, or `owner/name` on GitHub',
    cure: 'git clone the repository, then `clyde-registry backfill FOLDER`',
  });
}
