import { RegistryError } from '../errors.ts';
import type { Description } from '../sparse/description.ts';
import type { Entry } from '../sparse/entry.ts';
import { describeAfterYank, judgeYank, type YankRequest, yankPaths } from '../sparse/yank.ts';
import { commitToIndex, type Proposal } from './commit.ts';
import type { Changes, CommitMessage, IndexSnapshot, IndexStore, Pacing, Progress } from './ports.ts';

export interface YankReceipt {
  readonly status: 'yanked' | 'unyanked' | 'unchanged';
  readonly name: string;
  readonly version: string;
  readonly entry: Entry;
  /** The index commit that says so. */
  readonly commit: string;
}

/** Tells what a published version says of itself. */
export interface PackageReader {
  /** Throws `DOWNLOAD_FAILED`, `CHECKSUM_MISMATCH`, `ARCHIVE_…`, `MANIFEST_…` when it cannot be told. */
  describe(entry: Entry): Promise<Description>;
}

export interface YankPorts {
  readonly index: IndexStore;
  /** Lets `meta/` and `readme/` follow when another version becomes `latest`; without it they stay, and say which version they describe. */
  readonly packages?: PackageReader | undefined;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

/** Yanks a version or lifts its yank, in one commit. Throws what `judgeYank` and `commitToIndex` throw. */
export async function yank(request: YankRequest, ports: YankPorts): Promise<YankReceipt> {
  const { index, pacing, progress } = ports;
  const describe = ports.packages === undefined ? undefined : once(ports.packages, progress);
  const propose = async ({ files }: IndexSnapshot): Promise<Proposal<Entry>> => {
    const verdict = judgeYank(request, files);
    if (verdict.kind === 'unchanged') return { kind: 'settled', value: verdict.entry };
    const { entry, follow } = verdict;
    const described = follow === undefined ? undefined : await describe?.(follow);
    const more = described === undefined ? [] : quietly(() => describeAfterYank(described, files), progress);
    const changes: Changes = new Map<string, string | null>([...verdict.changes, ...more]);
    return { kind: 'write', changes, message: messageFor(request, entry), value: entry };
  };
  const done = await commitToIndex({ index, paths: yankPaths(request.name), propose, pacing, progress });
  const status = done.wrote ? (request.yanked ? 'yanked' : 'unyanked') : 'unchanged';
  return { status, name: request.name.full, version: done.value.vers, entry: done.value, commit: done.commit };
}

function messageFor({ name, yanked }: YankRequest, { vers, yank_reason }: Entry): CommitMessage {
  const headline = `${yanked ? 'Yank' : 'Unyank'} ${name.full}@${vers}`;
  return yank_reason === undefined ? { headline } : { headline, body: yank_reason };
}

/** Describes each version once, however often the commit has to be tried. A yank is urgent: what cannot be told is no reason to leave it undone. */
function once(packages: PackageReader, progress: Progress): (entry: Entry) => Promise<Description | undefined> {
  const known = new Map<string, Description | undefined>();
  return async (entry) => {
    if (known.has(entry.vers)) return known.get(entry.vers);
    progress.step(`Reading what ${entry.name}@${entry.vers}, now the latest, says of itself`);
    const description = await packages.describe(entry).catch((error: unknown) => left(error, progress));
    known.set(entry.vers, description);
    return description;
  };
}

function quietly<Value>(plan: () => readonly Value[], progress: Progress): readonly Value[] {
  try {
    return plan();
  } catch (error) {
    return left(error, progress) ?? [];
  }
}

function left(error: unknown, progress: Progress): undefined {
  if (!(error instanceof RegistryError)) throw error;
  progress.warn(`Description and README in the index stay those of another version: ${error.message}`);
}
