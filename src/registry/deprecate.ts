import { type DeprecationRequest, judgeDeprecation } from '../sparse/deprecation.ts';
import { lifePaths } from '../sparse/published.ts';
import { type ChangePorts, type ChangeReceipt, changeIndex } from './change.ts';

/** Deprecates a package, or takes that back, in one commit. Throws what `judgeDeprecation` and `commitToIndex` throw. */
export function deprecate(request: DeprecationRequest, ports: ChangePorts): Promise<ChangeReceipt> {
  const { full } = request.name;
  const change = {
    name: full,
    paths: lifePaths(request.name),
    judge: (files: ReadonlyMap<string, string | undefined>) => {
      const verdict = judgeDeprecation(request, files);
      if (verdict.kind === 'unchanged') return { kind: 'unchanged' } as const;
      const { changes, reason } = verdict;
      const message = { headline: reason === undefined ? `Undeprecate ${full}` : `Deprecate ${full}` };
      return {
        kind: 'change',
        changes,
        message: reason === undefined ? message : { ...message, body: reason },
      } as const;
    },
  };
  return changeIndex(change, ports);
}
