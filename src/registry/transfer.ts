import type { OwnerRecord, Publisher } from '../sparse/owner.ts';
import { lifePaths } from '../sparse/published.ts';
import { judgeTransfer, type TransferRequest } from '../sparse/transfer.ts';
import { type ChangePorts, type ChangeReceipt, changeIndex } from './change.ts';

export interface TransferReceipt extends ChangeReceipt {
  /** Who may publish the package now. */
  readonly repositories: readonly Publisher[];
}

/** Hands a package to another repository, in one commit. Throws what `judgeTransfer` and `commitToIndex` throw. */
export async function transfer(request: TransferRequest, ports: ChangePorts): Promise<TransferReceipt> {
  const { name, to, add } = request;
  const seen: { record?: OwnerRecord } = {};
  const change = {
    name: name.full,
    paths: lifePaths(name),
    judge: (files: ReadonlyMap<string, string | undefined>) => {
      const verdict = judgeTransfer(request, files);
      seen.record = verdict.record;
      if (verdict.kind === 'unchanged') return { kind: 'unchanged' } as const;
      const headline = add ? `Let ${to.full_name} publish ${name.full}` : `Transfer ${name.full} to ${to.full_name}`;
      const body = `Repository ${to.id} of account ${to.owner_id} on ${to.host}`;
      return { kind: 'change', changes: verdict.changes, message: { headline, body } } as const;
    },
  };
  const receipt = await changeIndex(change, ports);
  return { ...receipt, repositories: seen.record?.repositories ?? [] };
}
