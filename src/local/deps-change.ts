import { lstat, mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { InstalledChange, Installing } from '../client/install-ports.ts';
import { RegistryError } from '../errors.ts';
import { readMarker, writeMarker } from './deps-marker.ts';
import { type FolderLock, isHeld, isLockName, type LockHolder, lockFolder, removeDrafts } from './folder-lock.ts';
import { createStage } from './package-stage.ts';
import { isCode } from './whole-file.ts';

const WORK_PREFIX = '.clyde-work-';

/** Takes the folder for one install. Throws `TARGET_FORBIDDEN`, `INSTALL_BUSY`. */
export async function beginInstalling(project: string, holder: LockHolder): Promise<Installing> {
  const deps = join(project, 'deps');
  await realFolder(deps, 'deps');
  const lock = await lockFolder(deps, holder).catch(forbidden);
  try {
    const names = await readdir(deps);
    // nobody else is at work: these were left by processes that were killed
    for (const name of names)
      if (name.startsWith(WORK_PREFIX)) await rm(join(deps, name), { recursive: true, force: true });
    await removeDrafts(deps, names, holder);
    const work = await mkdtemp(join(deps, WORK_PREFIX));
    return installing({ deps, work, lock });
  } catch (error) {
    await lock.release();
    return forbidden(error);
  }
}

/** Removes what an install that was killed once everything was in its place had left. */
export async function tidyUp(project: string, holder: LockHolder): Promise<void> {
  const deps = join(project, 'deps');
  const names = await readdir(deps).catch(() => []);
  if (!names.some((name) => name.startsWith(WORK_PREFIX) || isLockName(name)) || (await isHeld(deps, holder))) return;
  // what cannot be removed hinders nobody
  await beginInstalling(project, holder).then(
    (installing) => installing.end(),
    () => undefined,
  );
}

interface Place {
  readonly deps: string;
  readonly work: string;
  readonly lock: FolderLock;
}

function installing({ deps, work, lock }: Place): Installing {
  const staged = new Map<string, string>();
  return {
    stage: async (name) => {
      const folder = join(work, String(staged.size));
      staged.set(name, folder);
      await mkdir(folder).catch(forbidden);
      return createStage(folder);
    },
    commit: (change) => commit({ deps, work, staged }, change).catch(forbidden),
    end: async () => {
      await rm(work, { recursive: true, force: true });
      await lock.release();
    },
  };
}

interface Committing {
  readonly deps: string;
  readonly work: string;
  readonly staged: ReadonlyMap<string, string>;
}

async function commit(
  { deps, work, staged }: Committing,
  { installed, removed, force, record }: InstalledChange,
): Promise<void> {
  const before = await readMarker(deps);
  const ours = new Set([...before.installed.keys(), ...before.claimed]);
  for (const name of staged.keys()) await checkPlace(deps, name, force || ours.has(name));
  await record();
  // from here on these places are ours, so that a run after a kill may put them right
  const claimed = new Set([...before.claimed, ...staged.keys(), ...removed]);
  const kept = [...before.installed].filter(([name]) => !claimed.has(name));
  await writeMarker(deps, { installed: new Map(kept), claimed });
  let count = 0;
  for (const [name, folder] of staged) await swap(join(deps, ...name.split('/')), folder, join(work, `old-${count++}`));
  for (const name of claimed) if (!installed.has(name)) await remove(deps, name, join(work, `old-${count++}`));
  await writeMarker(deps, { installed, claimed: new Set() });
}

/** Throws where a link, or something of somebody else, is in the way. */
async function checkPlace(deps: string, name: string, mayReplace: boolean): Promise<void> {
  const parts = name.split('/');
  if (parts.length > 1) await realFolder(join(deps, parts[0] ?? ''), `deps/${parts[0]}`);
  const facts = await lstat(join(deps, ...parts)).catch(() => undefined);
  if (facts === undefined || mayReplace) return;
  throw new RegistryError(
    'TARGET_EXISTS',
    `Cannot install "${name}": something is there that was not installed by this program`,
    {
      found: `"deps/${name}"`,
      expected: 'no such file or folder, or what an earlier install put there',
      cure: `Move "deps/${name}" elsewhere, or replace it: \`clyde-registry install --force\``,
    },
  );
}

/** The rename of what was there moves a link itself, not what it leads to. */
async function swap(target: string, folder: string, old: string): Promise<void> {
  await rename(target, old).catch((error: unknown) => {
    if (!isCode(error, 'ENOENT')) throw error;
  });
  await rename(folder, target);
}

async function remove(deps: string, name: string, old: string): Promise<void> {
  const target = join(deps, ...name.split('/'));
  const scope = dirname(target);
  if (scope !== deps && (await lstat(scope).catch(() => undefined))?.isDirectory() !== true) return;
  await rename(target, old).catch((error: unknown) => {
    if (!isCode(error, 'ENOENT')) throw error;
  });
  // an empty scope folder goes; one that holds something stays
  if (scope !== deps) await rmdir(scope).catch(() => undefined);
}

/** Makes a folder, or finds one; a link to a folder is refused: what is written there would be written elsewhere. */
async function realFolder(path: string, shown: string): Promise<void> {
  const facts = await lstat(path).catch(() => undefined);
  if (facts === undefined) {
    await mkdir(path, { recursive: true }).catch(forbidden);
    return;
  }
  if (facts.isDirectory()) return;
  throw new RegistryError('TARGET_EXISTS', `Cannot install into "${shown}": it is no folder`, {
    found: facts.isSymbolicLink() ? 'a link' : 'a file',
    expected: 'a folder, or nothing',
    cure: `Move it elsewhere: \`mv ${shown} ${shown}.old\``,
  });
}

function forbidden(error: unknown): never {
  if (!isCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT')) throw error;
  throw new RegistryError('TARGET_FORBIDDEN', 'Cannot write to "deps"', {
    found: error instanceof Error ? error.message : String(error),
    expected: 'a folder that may be written, with room in it',
    cure: 'Look at its owner and rights: `ls -ld deps . && df -h .`',
    cause: error,
  });
}
