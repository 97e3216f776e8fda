import { RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import type { Publisher } from '../sparse/owner.ts';
import type { ChangePorts, ChangeReceipt } from './change.ts';
import { deprecate } from './deprecate.ts';
import { removeVersion } from './remove.ts';
import { reserve } from './reserve.ts';
import { transfer } from './transfer.ts';
import { yank } from './yank.ts';

/** What maintainers of a registry can do about a package or one of its versions, by the names of the form and of the CLI. */
export const OPERATIONS = [
  'yank',
  'hold',
  'unyank',
  'deprecate',
  'undeprecate',
  'transfer',
  'add-repository',
  'reserve',
  'unreserve',
  'remove',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** One operation with all that it needs; what it does not need is not there. */
export interface ManageRequest {
  readonly operation: Operation;
  readonly name: PackageName;
  readonly version?: string;
  readonly reason?: string;
  /** The repository that shall publish. */
  readonly target?: Publisher;
}

export interface ManageReceipt extends ChangeReceipt {
  readonly operation: Operation;
  readonly version?: string;
}

/** What an operation cannot do without, beside the package. */
export const NEEDS: Readonly<Record<Operation, readonly ('version' | 'reason' | 'target')[]>> = {
  yank: ['version', 'reason'],
  hold: ['version', 'reason'],
  unyank: ['version'],
  deprecate: ['reason'],
  undeprecate: [],
  transfer: ['target'],
  'add-repository': ['target'],
  reserve: ['reason'],
  unreserve: [],
  remove: ['version', 'reason'],
};

/** Does what the registry's maintainers ask for, in one commit; an `unyank` of theirs lifts what the registry holds, too. */
export async function manage(request: ManageRequest, ports: ChangePorts): Promise<ManageReceipt> {
  const { operation, name } = request;
  switch (operation) {
    case 'yank':
    case 'hold':
    case 'unyank':
      return yankFor(request, ports);
    case 'deprecate':
      return { operation, ...(await deprecate({ name, reason: needed(request, 'reason') }, ports)) };
    case 'undeprecate':
      return { operation, ...(await deprecate({ name, reason: false }, ports)) };
    case 'transfer':
    case 'add-repository': {
      const to = needed(request, 'target');
      return { operation, ...(await transfer({ name, to, add: operation === 'add-repository' }, ports)) };
    }
    case 'reserve':
      return { operation, ...(await reserve({ name, reason: needed(request, 'reason') }, ports)) };
    case 'unreserve':
      return { operation, ...(await reserve({ name, reason: false }, ports)) };
    case 'remove': {
      const [version, reason] = [needed(request, 'version'), needed(request, 'reason')];
      return { operation, ...(await removeVersion({ name, version, reason }, ports)) };
    }
  }
}

async function yankFor(request: ManageRequest, ports: ChangePorts): Promise<ManageReceipt> {
  const { operation, name } = request;
  const yanked = operation !== 'unyank';
  const version = needed(request, 'version');
  const reason = yanked ? { reason: needed(request, 'reason') } : {};
  const done = await yank({ name, version, yanked, held: operation !== 'yank', ...reason }, ports);
  const status = done.status === 'unchanged' ? 'unchanged' : 'changed';
  return { operation, status, name: done.name, version: done.version, commit: done.commit };
}

function needed<Key extends 'version' | 'reason' | 'target'>(
  request: ManageRequest,
  key: Key,
): NonNullable<ManageRequest[Key]> {
  const value: ManageRequest[Key] | undefined = request[key];
  if (value !== undefined && value !== null) return value;
  throw new RegistryError('INPUT_INVALID', `Cannot ${request.operation} ${request.name.full}: no ${key} is given`, {
    found: `no \`${key}\``,
    expected: `\`${key}\`, which ${request.operation} needs`,
    cure: `Fill in \`${key}\``,
  });
}
