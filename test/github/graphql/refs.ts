import { isAncestor, peel } from '../git/commit.ts';
import { isOid, ZERO_OID } from '../git/object.ts';
import type { Call } from '../http/call.ts';
import { readNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';
import { canSee } from '../world/token.ts';
import { checkRules, demandWrite } from './committing.ts';
import { refNode } from './git-nodes.ts';
import { GraphProblem } from './problem.ts';

export interface RefUpdate {
  readonly name: string;
  readonly afterOid: string;
  readonly beforeOid?: string | null;
  readonly force?: boolean | null;
}

/** `updateRefs`: compare-and-swap of several refs, all or none. */
export async function updateRefs(
  call: Call,
  {
    repositoryId,
    refUpdates,
    clientMutationId,
  }: { repositoryId: string; refUpdates: readonly RefUpdate[]; clientMutationId?: string | null },
): Promise<Record<string, unknown>> {
  const repository = repositoryOf(call, repositoryId);
  demandWrite(call, repository, 'UpdateRefs');
  for (const { name } of refUpdates) call.intrude(repository, name, 'staleHead');
  for (const update of refUpdates) check(call, repository, update);
  await call.settle();
  for (const { name } of refUpdates) call.intrude(repository, name, 'refRace');
  for (const update of refUpdates) check(call, repository, update);
  for (const { name, afterOid } of refUpdates) {
    if (afterOid === ZERO_OID) repository.git.refs.delete(name);
    else repository.git.refs.set(name, afterOid);
  }
  repository.pushedAt = call.now;
  return { clientMutationId: clientMutationId ?? null };
}

/** `createRef`. */
export async function createRef(
  call: Call,
  {
    repositoryId,
    name,
    oid,
    clientMutationId,
  }: { repositoryId: string; name: string; oid: string; clientMutationId?: string | null },
): Promise<Record<string, unknown>> {
  const repository = repositoryOf(call, repositoryId);
  demandWrite(call, repository, 'CreateRef');
  if (repository.git.refs.get(name) !== undefined) {
    throw new GraphProblem('UNPROCESSABLE', `A ref named "${name}" already exists in the repository.`);
  }
  check(call, repository, { name, afterOid: oid, beforeOid: ZERO_OID });
  await call.settle();
  repository.git.refs.set(name, oid);
  return { clientMutationId: clientMutationId ?? null, ref: () => refNode(call, repository, name) };
}

function check(call: Call, repository: Repository, { name, afterOid, beforeOid, force }: RefUpdate): void {
  if (!/^refs\/(?:heads|tags)\/./.test(name))
    throw new GraphProblem('UNPROCESSABLE', `${name} is not a valid ref name`);
  if (!isOid(afterOid)) throw new GraphProblem('UNPROCESSABLE', `${afterOid} is not a valid object id`);
  const { git } = repository;
  const actual = git.refs.get(name);
  if (beforeOid !== undefined && beforeOid !== null && beforeOid !== (actual ?? ZERO_OID)) {
    throw new GraphProblem('STALE_DATA', `Ref ${name} is at ${actual ?? ZERO_OID} but expected ${beforeOid}`);
  }
  checkRules(repository, name, call.token);
  if (afterOid === ZERO_OID) return;
  if (peel(git.objects, afterOid) === undefined)
    throw new GraphProblem('NOT_FOUND', `Could not resolve to a commit with the oid '${afterOid}'`);
  if (actual !== undefined && force !== true && !isAncestor(git.objects, actual, afterOid)) {
    throw new GraphProblem('UNPROCESSABLE', 'Update is not a fast forward');
  }
}

/** The repository of a node id. */
export function repositoryOf(call: Call, id: string): Repository {
  const key = readNodeId(id);
  const found = call.world.repositories.find((one) => key?.type === 'Repository' && one.id === Number(key.key));
  if (found === undefined || !canSee(found, call.token)) {
    throw new GraphProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  }
  return found;
}
