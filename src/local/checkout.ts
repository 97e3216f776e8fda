import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git, GitFailure } from '../git/git.ts';

/** Milliseconds that git may take: it writes many files while this program draws pages. */
const TIMEOUT = 900_000;

/** Settings that would change bytes on the way to the disk. */
const EXACT = [
  'core.attributesFile=/dev/null',
  'core.autocrlf=false',
  'core.eol=lf',
  'core.symlinks=false',
  'core.bare=false',
  'core.protectNTFS=true',
].flatMap((setting) => ['-c', setting]);

export interface Checkout {
  readonly files: Iterable<readonly [path: string, oid: string]>;
  readonly into: string;
  /** Where git's own files may be meanwhile. */
  readonly work: string;
}

/** Writes files to their paths below a folder, byte for byte: no filter, no attribute, no link. */
export async function checkOut(
  { git, gitDir, failure }: { readonly git: Git; readonly gitDir: string; readonly failure: GitFailure },
  { files, into, work }: Checkout,
): Promise<void> {
  const scratch = await mkdtemp(join(work, 'checkout-'));
  try {
    const environment = { GIT_INDEX_FILE: join(scratch, 'index') };
    const call = { gitDir, workTree: into, environment, failure, timeout: TIMEOUT };
    // an index of these files alone: others, `.gitattributes` among them, do not exist for git
    await git.output({ ...call, args: ['update-index', '-z', '--index-info'], input: indexInfo(files) });
    await git.output({ ...call, args: [...EXACT, 'checkout-index', '--all', '--force', '--quiet'] });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function* indexInfo(files: Checkout['files']): Generator<Buffer> {
  const records: string[] = [];
  for (const [path, oid] of files) {
    records.push(`100644 ${oid}\t${path}\0`);
    if (records.length >= 1_000) yield Buffer.from(records.splice(0).join(''));
  }
  yield Buffer.from(records.join(''));
}
