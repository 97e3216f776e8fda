import { breach, type Finding } from '../sparse/check-finding.ts';
import { checkConfigText } from '../sparse/check-records.ts';
import { readIngestPolicy } from '../sparse/ingest-policy.ts';
import { CONFIG_PATH, POLICY_PATH } from '../sparse/path.ts';
import { type ArchivePorts, checkArchives, type ListedEntry, sampleOf } from './check-archives.ts';
import { baseNotFound, textOf } from './check-compare.ts';
import { IndexCheck } from './check-index.ts';
import { archiveRecords } from './check-records.ts';
import type { CommittedFile, IndexHistory, Progress } from './ports.ts';

export interface CheckRequest {
  /** Revision that was good: what was published in it must still be there. Absent: the index alone is checked, as a whole. */
  readonly base?: string;
  /** Archives that are read: of everything that is looked at, or so many of them. Absent: none. */
  readonly archives?: 'all' | number;
  /** Whether the head is only proposed, by a pull request, which can come from anybody. */
  readonly proposed?: boolean;
}

export interface CheckPorts {
  readonly history: IndexHistory;
  readonly progress: Progress;
  /** For a request that wants archives. */
  readonly reading?: ArchivePorts;
}

export interface CheckReport {
  readonly head: string;
  /** The commit compared with; absent: none, and every file was checked. */
  readonly base?: string;
  /** Files, packages and versions that were looked at. */
  readonly files: number;
  readonly packages: number;
  readonly versions: number;
  /** Archives that were read, and those that an earlier check had found good. */
  readonly archives: { readonly read: number; readonly known: number };
  readonly errors: number;
  readonly warnings: number;
  /** Errors first, each kind in the order of paths; at most a thousand, while the counts are of all. */
  readonly findings: readonly Finding[];
}

/** Checks the rules of the index at its head: all of it, or with a base what changed since. Throws `INDEX_UNREADABLE`, `INPUT_INVALID`. */
export async function checkIndex(
  { base, archives, proposed = false }: CheckRequest,
  ports: CheckPorts,
): Promise<CheckReport> {
  const { history, progress } = ports;
  const commit = base === undefined ? undefined : await history.commit(base);
  const config = await configAt(history, history.head);
  const { layout = 'cargo' } = config;
  const check = new IndexCheck(history, {
    layout,
    strict: await isStrict(history),
    keepsEntries: archives !== undefined,
    proposed,
  });
  if (base !== undefined && commit === undefined) check.add([baseNotFound(base)]);
  if (config.layout === undefined) check.add(config.findings);
  else if (commit === undefined) {
    progress.step(`Checking every file of ${history.label}`);
    await check.all();
  } else {
    progress.step(`Checking what changed in ${history.label} since ${commit.slice(0, 12)}`);
    const { layout: oldLayout = layout } = await configAt(history, commit);
    // trees are compared, and no path from one commit to the other: a squashed history has none
    if (oldLayout === layout) await check.changes(commit);
    else await check.moved(commit, oldLayout);
  }
  const read = archives === undefined ? { downloaded: 0, known: 0 } : await readArchives(check, archives, ports);
  return {
    head: history.head,
    ...(commit === undefined ? {} : { base: commit }),
    archives: { read: read.downloaded, known: read.known },
    ...check.report(),
  };
}

async function readArchives(check: IndexCheck, archives: 'all' | number, { history, progress, reading }: CheckPorts) {
  const installable = check.entries.filter(({ entry }) => entry.removed === undefined);
  const listed: readonly ListedEntry[] =
    archives === 'all' ? installable : sampleOf(installable, archives, history.head);
  if (reading === undefined) return { downloaded: 0, known: 0 };
  const records = archiveRecords(history, check.layout);
  const done = await checkArchives({ ...reading, ...records, listed, progress });
  check.add(done.findings);
  return done;
}

/** Where nobody but the registry's own workflow writes, a version that asks for what is not here came past the rules. */
async function isStrict(history: IndexHistory): Promise<boolean> {
  const file = await history.read(history.head, POLICY_PATH);
  try {
    const { missingDependencies, writers } = readIngestPolicy(file && textOf(file));
    return missingDependencies === 'refuse' && writers === 'pull';
  } catch {
    // what is wrong with the policy is told where the file itself is checked
    return false;
  }
}

async function configAt(history: IndexHistory, commit: string): Promise<ReturnType<typeof checkConfigText>> {
  return configOf(await history.read(commit, CONFIG_PATH));
}

function configOf(file: CommittedFile | undefined): ReturnType<typeof checkConfigText> {
  if (file !== undefined) return checkConfigText(CONFIG_PATH, textOf(file));
  const missing = breach(CONFIG_PATH, {
    ...{ code: 'INDEX_INVALID', message: `The index has no "${CONFIG_PATH}"` },
    ...{ found: 'a repository without a registry in it', expected: `"${CONFIG_PATH}" at the top` },
    cure: 'Check out the branch of the index; `clyde-registry init` makes one',
  });
  return { findings: [missing] };
}
