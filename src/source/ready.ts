import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ArchiveFacts } from '../archive/archive.ts';
import type { ExpectedPackage } from '../archive/naming.ts';
import { readArchive } from '../archive/read.ts';
import { openReadyArchive, type Spool } from '../archive/repack.ts';
import type { SourceTree } from '../archive/tree.ts';
import { RegistryError } from '../errors.ts';
import { timeText } from './time.ts';

export interface ReadyRequest {
  /** Path of a tar.gz that somebody else made. */
  readonly file: string;
  /** Where its files are kept while they are packed again. */
  readonly spool: Spool;
  /** The commit it was made from, where that is known. */
  readonly origin?: Pick<SourceTree, 'commit' | 'time'>;
}

/** A ready-made archive as a source, to be packed canonically; `facts` are those of the file as it is. */
export interface ReadyTree extends SourceTree {
  readonly facts: ArchiveFacts;
}

/** Throws `SOURCE_UNREADABLE`, and `ARCHIVE_…` for what cannot safely be unpacked. Without `origin` the time is the file's own. */
export async function openReady({ file, spool, origin }: ReadyRequest): Promise<ReadyTree> {
  const stats = await stat(file).catch(() => undefined);
  if (!stats?.isFile()) throw unreadable(file);
  const { files, facts } = await openReadyArchive(createReadStream(file), spool);
  return { label: file, time: timeText(stats.mtimeMs), ...origin, folder: '', files, facts };
}

/** What is known of a ready-made archive that every client unpacks as it is; `undefined`: it has to be packed again. */
export async function readInstallable(file: string, expectPackage: ExpectedPackage): Promise<ArchiveFacts | undefined> {
  try {
    return await readArchive(createReadStream(file), { expectPackage });
  } catch (error) {
    if (error instanceof RegistryError && error.code.startsWith('ARCHIVE_')) return undefined;
    throw error;
  }
}

function unreadable(file: string): RegistryError {
  return new RegistryError('SOURCE_UNREADABLE', `Cannot read the archive ${file}: there is no such file`, {
    found: 'no file',
    expected: 'a tar.gz',
    cure: 'Check `archive:`, and that an earlier step makes the file',
  });
}
