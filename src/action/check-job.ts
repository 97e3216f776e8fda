import { join } from 'node:path';
import { RegistryError } from '../errors.ts';
import type { Git } from '../git/git.ts';
import { CheckedArchives } from '../local/checked-archives.ts';
import { openIndexHistory } from '../local/index-history.ts';
import { type CheckReport, checkIndex } from '../registry/check.ts';
import { deriveLine } from '../registry/check-derive.ts';
import { checkError } from '../registry/check-error.ts';
import type { ArchiveReader } from '../registry/package-reader.ts';
import type { IndexHistory, Progress } from '../registry/ports.ts';
import { baseOf } from './check-base.ts';
import type { RunnerEvent } from './occasion.ts';

/** Everything a check gets from its runner. */
export interface CheckJob {
  readonly event: RunnerEvent;
  readonly git: Git;
  readonly workspace: string;
  /** Input `path`, relative to the workspace. */
  readonly path: string;
  /** Input `base`; `''`: as the event says. */
  readonly base: string;
  /** Input `archives`: `all`, a number, or `''`. */
  readonly archives: string;
  /** Input `cache`: file that remembers good archives, relative to the workspace; `''`: none. */
  readonly cache: string;
  /** Where archives are read. */
  readonly reader: ArchiveReader;
  readonly progress: Progress;
}

export interface CheckDone {
  readonly report: CheckReport;
  readonly error: RegistryError | undefined;
}

/** Checks the commit that is checked out; nothing of it is run. */
export async function runCheckJob(job: CheckJob): Promise<CheckDone> {
  const { event, git, workspace, path, base, progress } = job;
  const archives = archivesOf(job.archives);
  await using history = await openIndexHistory({ git, folder: join(workspace, path || '.'), fetch: true });
  const wanted = base === '' ? baseOf(event, history.head) : [base];
  const found = await firstKnown(history, wanted);
  const against = found ?? wanted.at(-1);
  const memory = job.cache === '' ? undefined : await CheckedArchives.open(join(workspace, job.cache));
  const reading = { archives: job.reader, derive: deriveLine, ...(memory === undefined ? {} : { memory }) };
  const report = await checkIndex(
    {
      ...(against === undefined ? {} : { base: against }),
      ...(archives === undefined ? {} : { archives }),
      proposed: event.name === 'pull_request',
    },
    { history, progress, reading },
  );
  await memory?.save();
  return { report, error: checkError(report, history.label) };
}

function archivesOf(text: string): 'all' | number | undefined {
  if (text === '' || text === 'none') return undefined;
  if (text === 'all') return 'all';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new RegistryError('INPUT_INVALID', 'Cannot use the input `archives`', {
    found: JSON.stringify(text.slice(0, 100)),
    expected: '`none`, `all`, or how many archives are read',
    cure: 'Write for example `archives: 100`',
  });
}

async function firstKnown(history: IndexHistory, revisions: readonly string[]): Promise<string | undefined> {
  for (const revision of revisions) {
    const commit = await history.commit(revision);
    if (commit !== undefined) return commit;
  }
  return undefined;
}
