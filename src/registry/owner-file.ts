import type { Problem } from '../errors.ts';
import { applyOwnerFile, type OwnerFileRequest } from '../sparse/owner-wishes.ts';
import { lifePaths } from '../sparse/published.ts';
import { describeAfterYank } from '../sparse/yank.ts';
import { type ChangePorts, type ChangeReceipt, changeIndex } from './change.ts';
import { createFollow, type Follow } from './follow.ts';
import type { Changes, CommitMessage } from './ports.ts';

/** What one owner file comes to, ready for a commit of its own or of many. */
export interface OwnerFilePlan {
  /** Empty where the index says already what the owners wish. */
  readonly changes: Changes;
  readonly message: CommitMessage;
  readonly notices: readonly Problem[];
}

export interface OwnerFileReceipt extends ChangeReceipt {
  /** Wishes that are not followed, or not yet. */
  readonly notices: readonly Problem[];
}

/** Plans an owner file against one state of the index, description and README included. Throws what `applyOwnerFile` throws. */
export async function planOwnerFile(
  request: OwnerFileRequest,
  files: ReadonlyMap<string, string | undefined>,
  follow: Follow,
): Promise<OwnerFilePlan> {
  const { changes, done, notices, files: after, follow: latest } = applyOwnerFile(request, files);
  const told = latest && (await follow(latest, (description) => describeAfterYank(description, after)));
  const { full_name } = request.source;
  const message = {
    headline: `Follow ${full_name}: ${request.name.full}: ${done.length > 3 ? `${done.length} wishes` : done.join(', ')}`,
    body: done.join('\n'),
  };
  return { changes: new Map<string, string | null>([...changes, ...(told ?? [])]), message, notices };
}

/** Follows one owner file in a commit of its own. Throws what `applyOwnerFile` and `commitToIndex` throw. */
export async function followOwnerFile(request: OwnerFileRequest, ports: ChangePorts): Promise<OwnerFileReceipt> {
  const follow = createFollow(ports.packages, ports.progress);
  const seen: { notices: readonly Problem[] } = { notices: [] };
  const receipt = await changeIndex(
    {
      name: request.name.full,
      paths: lifePaths(request.name),
      judge: async (files) => {
        const { changes, message, notices } = await planOwnerFile(request, files, follow);
        seen.notices = notices;
        return changes.size === 0 ? { kind: 'unchanged' } : { kind: 'change', changes, message };
      },
    },
    ports,
  );
  return { ...receipt, ...seen };
}
