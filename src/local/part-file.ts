import { createHash, type Hash } from 'node:crypto';
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveAnswer, Resume } from '../client/install-ports.ts';

/** Who writes a part, and whether another writer is still at work. */
export interface PartOwner {
  /** Number of this process. */
  readonly pid: number;
  readonly isAlive: (pid: number) => boolean;
}

/** An archive on its way: `file` grows; beside it lies the ETag of what it is a part of. */
export interface Part {
  readonly folder: string;
  readonly file: string;
  /** It began with what another process left. */
  readonly resumed: boolean;
}

/** Bytes of an archive that are there, and of what. */
export interface PartFacts {
  readonly size: number;
  readonly etag?: string;
}

/** What a finished process leaves is under this number, which no process has. */
const NOBODY = 0;

/**
 * A place of this process alone for a part, with what an ended process left of the same archive. What is left is claimed
 * by renaming its folder, which only one can do.
 */
export async function claimPart(parts: string, checksum: string, owner: PartOwner): Promise<Part> {
  await mkdir(parts, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(parts, `${checksum}.${owner.pid}-`));
  const file = join(folder, 'part');
  let resumed = false;
  for (const name of await leftBehind(parts, checksum, owner)) {
    const claimed = join(folder, 'claimed');
    const isMine = await rename(join(parts, name), claimed).then(...ANSWER);
    if (isMine && !resumed) resumed = await moveParts(claimed, folder);
    await rm(claimed, { recursive: true, force: true });
  }
  return { folder, file, resumed };
}

const ANSWER = [() => true, () => false] as const;

/** The tag goes last: without it, nothing is taken up again. */
async function moveParts(from: string, to: string): Promise<boolean> {
  try {
    await rename(join(from, 'part'), join(to, 'part'));
    await rename(join(from, 'etag'), join(to, 'etag'));
    return true;
  } catch {
    await rm(join(to, 'part'), { force: true });
    return false;
  }
}

async function leftBehind(parts: string, checksum: string, { isAlive }: PartOwner): Promise<string[]> {
  const names = (await readdir(parts)).filter((name) => name.startsWith(`${checksum}.`)).sort();
  return names.filter((name) => {
    const pid = Number(/^\d+/.exec(name.slice(checksum.length + 1))?.[0] ?? NOBODY);
    return pid === NOBODY || !isAlive(pid);
  });
}

/** How much of the archive is there, and of what. */
export async function readPart({ file, folder }: Part): Promise<PartFacts> {
  const facts = await stat(file).catch(() => undefined);
  const etag = await readFile(join(folder, 'etag'), 'utf8').catch(() => undefined);
  return { size: facts?.size ?? 0, ...(etag === undefined || etag === '' ? {} : { etag }) };
}

export interface Appending {
  readonly had: PartFacts;
  /** Of the whole archive: a byte more is enough to know that it is another. */
  readonly size: number;
  readonly ask: (resume?: Resume) => Promise<ArchiveAnswer>;
}

/** Adds what is missing. Gives the sha256 of all of it where it came in one piece. */
export async function append(part: Part, { had, size, ask }: Appending): Promise<string | undefined> {
  const { etag } = had;
  if (had.size === size && etag !== undefined) return undefined;
  const resume = etag !== undefined && had.size > 0 && had.size < size ? { start: had.size, etag } : undefined;
  const answer = await ask(resume);
  const goesOn = answer.start > 0;
  if (goesOn && answer.start !== had.size) throw new RangeError('the download goes on elsewhere than asked');
  if (!goesOn && answer.etag !== undefined) await writeFile(join(part.folder, 'etag'), answer.etag);
  const hash = createHash('sha256');
  await write(part.file, answer, { size, hash });
  return goesOn ? undefined : hash.digest('hex');
}

async function write(file: string, answer: ArchiveAnswer, { size, hash }: { size: number; hash: Hash }): Promise<void> {
  let length = answer.start;
  const handle = await open(file, length > 0 ? 'a' : 'w', 0o600);
  try {
    for await (const chunk of answer.bytes) {
      hash.update(chunk);
      await handle.writeFile(chunk);
      length += chunk.length;
      if (length > size) return;
    }
  } finally {
    await handle.close();
  }
}

/** Leaves the part for a later process where that can go on with it, or removes it. */
export async function releasePart(
  parts: string,
  part: Part,
  { keep }: { readonly keep: string | undefined },
): Promise<void> {
  if (keep !== undefined && (await readPart(part)).etag !== undefined)
    await rename(part.folder, join(parts, `${keep}.${NOBODY}-left`)).catch(() => undefined);
  await rm(part.folder, { recursive: true, force: true });
}
