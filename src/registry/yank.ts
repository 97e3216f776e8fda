import type { Entry } from '../sparse/entry.ts';
import { judgeYank, type YankRequest, yankPaths } from '../sparse/yank.ts';
import { commitToIndex, type Proposal } from './commit.ts';
import type { IndexStore, Pacing, Progress } from './ports.ts';

export interface YankReceipt {
  readonly status: 'yanked' | 'unyanked' | 'unchanged';
  readonly name: string;
  readonly version: string;
  readonly entry: Entry;
  /** The index commit that says so. */
  readonly commit: string;
}

export interface YankPorts {
  readonly index: IndexStore;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

/** Yanks a version or lifts its yank, in one commit. Throws what `judgeYank` and `commitToIndex` throw. */
export async function yank(request: YankRequest, { index, pacing, progress }: YankPorts): Promise<YankReceipt> {
  const verb = request.yanked ? 'Yank' : 'Unyank';
  const propose = ({ files }: { files: ReadonlyMap<string, string | undefined> }): Proposal<Entry> => {
    const verdict = judgeYank(request, files);
    if (verdict.kind === 'unchanged') return { kind: 'settled', value: verdict.entry };
    const headline = `${verb} ${request.name.full}@${verdict.entry.vers}`;
    const message = request.reason === undefined || !request.yanked ? { headline } : { headline, body: request.reason };
    return { kind: 'write', changes: verdict.changes, message, value: verdict.entry };
  };
  const done = await commitToIndex({ index, paths: yankPaths(request.name), propose, pacing, progress });
  const status = done.wrote ? (request.yanked ? 'yanked' : 'unyanked') : 'unchanged';
  return { status, name: request.name.full, version: done.value.vers, entry: done.value, commit: done.commit };
}
