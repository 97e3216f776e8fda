import type { Entry } from '../sparse/entry.ts';
import { describeAfterYank, judgeYank, type YankRequest, yankPaths } from '../sparse/yank.ts';
import { type ChangePorts, signed } from './change.ts';
import { commitToIndex, type Proposal } from './commit.ts';
import { createFollow } from './follow.ts';
import type { Changes, CommitMessage, IndexSnapshot } from './ports.ts';

export interface YankReceipt {
  readonly status: 'yanked' | 'unyanked' | 'unchanged';
  readonly name: string;
  readonly version: string;
  readonly entry: Entry;
  /** The index commit that says so. */
  readonly commit: string;
}

/** Yanks a version or lifts its yank, in one commit. Throws what `judgeYank` and `commitToIndex` throw. */
export async function yank(request: YankRequest, ports: ChangePorts): Promise<YankReceipt> {
  const { index, pacing, progress } = ports;
  const follow = createFollow(ports.packages, progress);
  const propose = async ({ files }: IndexSnapshot): Promise<Proposal<Entry>> => {
    const verdict = judgeYank(request, files);
    if (verdict.kind === 'unchanged') return { kind: 'settled', value: verdict.entry };
    const { entry, follow: latest } = verdict;
    const told = latest && (await follow(latest, (description) => describeAfterYank(description, files)));
    const changes: Changes = new Map<string, string | null>([...verdict.changes, ...(told ?? [])]);
    return { kind: 'write', changes, message: signed(messageFor(request, entry), ports.askedBy), value: entry };
  };
  const done = await commitToIndex({ index, paths: yankPaths(request.name), propose, pacing, progress });
  const status = done.wrote ? (request.yanked ? 'yanked' : 'unyanked') : 'unchanged';
  return { status, name: request.name.full, version: done.value.vers, entry: done.value, commit: done.commit };
}

function messageFor({ name, yanked, held }: YankRequest, { vers, yank_reason }: Entry): CommitMessage {
  const headline = `${yanked ? 'Yank' : 'Unyank'} ${name.full}@${vers}${yanked && held === true ? ', held by the registry' : ''}`;
  return yank_reason === undefined ? { headline } : { headline, body: yank_reason };
}
