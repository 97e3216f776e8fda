import { createHash } from 'node:crypto';
import { link, mkdir, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RegistryError } from '../errors.ts';
import type { StoredFile } from '../registry/ports.ts';

export interface FileToStore {
  readonly folder: string;
  readonly name: string;
  readonly archive: StoredFile;
  /** For messages: what is being stored. */
  readonly subject: string;
}

const DRAFT_PREFIX = '.upload-';

/** A draft this much older than a new one (milliseconds, by the file system's clock) was left by a killed process. */
const DRAFT_AGE = 3_600_000;

/**
 * Puts an archive into a folder under a name nothing has yet: whole or not at all, on the disk when it returns, and
 * never over another file. `false`: the name is taken. Throws `ASSET_FORBIDDEN`, `ARCHIVE_MISMATCH`.
 */
export async function storeFile(file: FileToStore): Promise<boolean> {
  const { folder, name, archive, subject } = file;
  if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name)) throw new RangeError(`not an asset's name: ${JSON.stringify(name)}`);
  try {
    await mkdir(folder, { recursive: true });
    if ((await stat(join(folder, name)).catch(() => undefined)) !== undefined) return false;
    const draft = await mkdtemp(join(folder, DRAFT_PREFIX));
    try {
      await removeOldDrafts(folder, draft);
      await write(join(draft, name), archive, subject);
      return await settle(join(draft, name), join(folder, name), folder);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  } catch (error) {
    if (error instanceof RegistryError) throw error;
    throw assetForbidden(`Cannot store ${subject}`, error);
  }
}

async function write(path: string, archive: StoredFile, subject: string): Promise<void> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o644);
  try {
    for await (const chunk of archive.open()) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  const checksum = hash.digest('hex');
  if (checksum === archive.checksum) return;
  throw new RegistryError(
    'ARCHIVE_MISMATCH',
    `Cannot store ${subject}: the archive is not what it was when it was packed`,
    {
      found: `sha256 ${checksum}`,
      expected: `sha256 ${archive.checksum}`,
      cure: 'Run it again while nothing else writes to the temporary folder',
    },
  );
}

async function settle(draft: string, final: string, folder: string): Promise<boolean> {
  try {
    await link(draft, final);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(String(code))) throw error;
    if (!(await settleWithoutLinks(draft, final))) return false;
  }
  await syncFolder(folder);
  return true;
}

/** Where the file system has no hard links: an empty file takes the name, then the whole one replaces it. */
async function settleWithoutLinks(draft: string, final: string): Promise<boolean> {
  try {
    await (await open(final, 'wx')).close();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  await rename(draft, final);
  return true;
}

/** So that the new name outlives a power failure; Windows cannot open folders and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function removeOldDrafts(folder: string, draft: string): Promise<void> {
  const now = (await stat(draft)).mtimeMs;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(DRAFT_PREFIX)) continue;
    const made = (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? now;
    if (now - made > DRAFT_AGE) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** What the file system refused, with its words. */
export function assetForbidden(action: string, cause: unknown): RegistryError {
  return new RegistryError('ASSET_FORBIDDEN', `${action}: the file system refuses`, {
    found: cause instanceof Error ? cause.message : String(cause),
    expected: 'a registry folder you may write to, on a disk that is not full',
    cure: 'Check the permissions and the free space of the registry folder',
    cause,
  });
}
