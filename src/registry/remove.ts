import type { Entry } from '../sparse/entry.ts';
import { lifePaths } from '../sparse/published.ts';
import { describeAfterRemoval, judgeRemoval, type RemovalRequest } from '../sparse/removal.ts';
import { type ChangePorts, type ChangeReceipt, changeIndex } from './change.ts';
import { createFollow } from './follow.ts';
import type { Changes } from './ports.ts';

export interface RemovalReceipt extends ChangeReceipt {
  readonly version: string;
  readonly reason: string;
  /** Where the archive still lies: only its owner can delete it. */
  readonly dl: string;
}

/** Removes a version for good, in one commit. Throws what `judgeRemoval` and `commitToIndex` throw. */
export async function removeVersion(request: RemovalRequest, ports: ChangePorts): Promise<RemovalReceipt> {
  const follow = createFollow(ports.packages, ports.progress);
  const seen: { entry?: Entry } = {};
  const receipt = await changeIndex(
    {
      name: request.name.full,
      paths: lifePaths(request.name),
      judge: async (files) => {
        const verdict = judgeRemoval(request, files);
        seen.entry = verdict.entry;
        if (verdict.kind === 'unchanged') return verdict;
        const { entry, follow: latest, silence } = verdict;
        const told = latest && (await follow(latest, (description) => describeAfterRemoval(description, files)));
        const changes: Changes = new Map<string, string | null>([...verdict.changes, ...(told ?? silence)]);
        const message = { headline: `Remove ${entry.name}@${entry.vers}`, body: entry.removed ?? '' };
        return { kind: 'change', changes, message };
      },
    },
    ports,
  );
  const { vers = request.version, removed = request.reason, dl = '' } = seen.entry ?? {};
  return { ...receipt, version: vers, reason: removed, dl };
}
