import { existsSync } from 'node:fs';
import { access, constants, mkdir, readdir, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RegistryError } from '../errors.ts';
import type { Git } from '../git/git.ts';
import { findRepository } from '../git/repository.ts';
import { indexDir } from '../local/layout.ts';
import { shellWord } from './quoted.ts';

/** What a registry's folder consists of, whole or half made by a run that died. */
const PARTS = /^(?:index\.git|archives|\.index-\w+)$/;

export interface Claim {
  readonly git: Git;
  /** The command that wants it, for the cure. */
  readonly verb: 'init' | 'demo';
}

/**
 * Makes a folder for a registry. Refuses one that holds something else, and one inside another registry, a git
 * repository or a checkout that does not ignore it; makes nothing then. Throws `TARGET_EXISTS`, `INPUT_INVALID`.
 */
export async function claimFolder(folder: string, { git, verb }: Claim): Promise<void> {
  const names = await namesIn(folder).catch((cause: unknown) => {
    throw unusable(folder, cause);
  });
  const others = names.filter((name) => !PARTS.test(name));
  if (others.length > 0) throw occupied(folder, others, verb);
  // archives without an index are somebody else's, or all that is left of a registry
  const archives = names.includes('index.git') ? [] : await namesIn(join(folder, 'archives'));
  if (archives.length > 0) throw occupied(folder, ['archives'], verb);
  if (names.length === 0) await assertOwnPlace(folder, { git, verb });
  await mkdir(folder, { recursive: true })
    .then(() => access(folder, constants.W_OK))
    .catch((cause: unknown) => {
      throw unusable(folder, cause);
    });
}

async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
}

async function assertOwnPlace(folder: string, { git, verb }: Claim): Promise<void> {
  const place = await realPlace(resolve(folder));
  for (let at = place; ; at = dirname(at)) {
    if (existsSync(indexDir(at))) throw nested(folder, `the registry "${at}"`, verb);
    if (isBareRepository(at)) throw nested(folder, `the git repository "${at}"`, verb);
    if (dirname(at) === at) break;
  }
  const checkout = await findRepository(await nearest(place), git).catch(() => undefined);
  if (checkout === undefined) return;
  const { top, gitDir } = checkout;
  // only what is ignored can lie in a checkout without being taken for a part of it
  const args = ['check-ignore', '--quiet', '--', join(place, 'index.git')];
  // the command knows no literal paths; an absolute one has no magic
  const environment = { GIT_LITERAL_PATHSPECS: '0' };
  const failure = { code: 'TARGET_EXISTS', action: `Cannot look at the git checkout ${top}` } as const;
  if ((await git.run({ gitDir, workTree: top, args, environment, failure })).status !== 0) {
    throw nested(folder, `the git checkout "${top}", which does not ignore it`, verb);
  }
}

function isBareRepository(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
}

/** The first folder above, or the path itself, that is there. */
async function nearest(path: string): Promise<string> {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

/** The path without links, as far as it is there. */
async function realPlace(path: string): Promise<string> {
  const there = await nearest(path);
  return join(await realpath(there).catch(() => there), path.slice(there.length));
}

function occupied(folder: string, others: readonly string[], verb: Claim['verb']): RegistryError {
  return new RegistryError('TARGET_EXISTS', `Cannot make a registry in "${folder}": the folder is not empty`, {
    found: others.slice(0, 3).join(', ') + (others.length > 3 ? ', …' : ''),
    expected: 'a new folder, or an empty one',
    cure: `Make it in a folder of its own: \`clyde-registry ${verb} ${shellWord(`${folder.replace(/\/+$/, '')}/registry`)}\``,
  });
}

function nested(folder: string, within: string, verb: Claim['verb']): RegistryError {
  const outside = `Make it in a folder outside: \`clyde-registry ${verb} ../registry\``;
  return new RegistryError('TARGET_EXISTS', `Cannot make a registry in "${folder}": it would lie in something else`, {
    found: `a folder in ${within}`,
    expected: 'a folder that belongs to no repository and no other registry',
    cure: within.startsWith('the git checkout') ? `${outside}, or let git ignore the folder (.gitignore)` : outside,
  });
}

function unusable(folder: string, cause: unknown): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot make a registry in "${folder}"`, {
    found: cause instanceof Error ? cause.message : String(cause),
    expected: 'a folder that may be written',
    cure: 'Choose a folder you may write to',
    cause,
  });
}
