import { link, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RegistryError } from '../errors.ts';
import { isCode } from './whole-file.ts';

/** Who takes a lock, and what it knows of others who might hold it. */
export interface LockHolder {
  /** Number of this process, and the machine's name: a number means nothing elsewhere. */
  readonly pid: number;
  readonly machine: string;
  readonly isAlive: (pid: number) => boolean;
  /** Milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Told once, when it has to wait. */
  readonly waiting: (holder: string) => void;
}

export interface FolderLock {
  release(): Promise<void>;
}

const LOCK = '.clyde-install.lock';
const DRAFT_PREFIX = '.clyde-lock-';
const PAUSE = 100;
/** Ten minutes: a large install over a slow line. */
const PATIENCE = 6000;

/** Lets one process at a time change a folder; takes over from one that died. Throws `INSTALL_BUSY`. */
export async function lockFolder(folder: string, holder: LockHolder): Promise<FolderLock> {
  const path = join(folder, LOCK);
  // a text that nobody else has: two installs of one process are two holders
  const draft = await mkdtemp(join(folder, DRAFT_PREFIX));
  const mine = `${holder.pid} ${holder.machine} ${draft.slice(-6)}\n`;
  try {
    await writeFile(join(draft, 'mine'), mine);
    for (let tries = 0; tries < PATIENCE; tries++) {
      if (await taken(join(draft, 'mine'), path, mine)) return { release: () => release(path, mine) };
      const theirs = await readFile(path, 'utf8').catch(() => undefined);
      if (theirs !== undefined && isLeft(theirs, holder)) await takeAway(path, theirs, draft);
      else if (tries === 0) holder.waiting(theirs?.split(' ')[0] ?? 'another');
      else await holder.sleep(PAUSE);
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  throw new RegistryError('INSTALL_BUSY', 'Cannot install: another install is at work in the same folder', {
    found: `the lock "deps/${LOCK}"`,
    expected: 'that it ends within ten minutes',
    cure: `Wait for it; if there is none, remove the lock: \`rm deps/${LOCK}\``,
  });
}

/** Whether somebody has the folder who may be alive. */
export async function isHeld(folder: string, holder: LockHolder): Promise<boolean> {
  const text = await readFile(join(folder, LOCK), 'utf8').catch(() => undefined);
  return text !== undefined && !isLeft(text, holder);
}

/** Whether a file of that name is this module's. */
export function isLockName(name: string): boolean {
  return name === LOCK || name.startsWith(DRAFT_PREFIX);
}

/** Removes what processes that died had made to take the lock. */
export async function removeDrafts(folder: string, names: readonly string[], holder: LockHolder): Promise<void> {
  for (const name of names.filter((one) => one.startsWith(DRAFT_PREFIX))) {
    const text = await readFile(join(folder, name, 'mine'), 'utf8').catch(() => undefined);
    if (text !== undefined && isLeft(text, holder)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** A hard link appears with its text, or not at all; where there are none, a new file is the next best. */
async function taken(draft: string, path: string, mine: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    if (!isCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES')) throw error;
  }
  try {
    await writeFile(path, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Only of this machine can be told that a process is gone. */
function isLeft(text: string, { machine, isAlive }: LockHolder): boolean {
  const [pid, where] = text.trim().split(' ');
  return where === machine && !isAlive(Number(pid));
}

/** Removes a dead holder's lock. Two may try at once: who finds another text in hand than the dead one's puts it back. */
async function takeAway(path: string, theirs: string, draft: string): Promise<void> {
  const moved = join(draft, 'theirs');
  try {
    await rename(path, moved);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  if ((await readFile(moved, 'utf8')) !== theirs) await link(moved, path).catch(() => undefined);
  await rm(moved, { force: true });
}

async function release(path: string, mine: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === mine && (await stat(path).catch(() => undefined)) !== undefined) await rm(path, { force: true });
}
