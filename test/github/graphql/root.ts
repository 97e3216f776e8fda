import type { Call } from '../http/call.ts';
import { timestamp } from '../world/clock.ts';
import { findAsset } from '../world/find-asset.ts';
import { readNodeId } from '../world/ids.ts';
import { canSee } from '../world/token.ts';
import { findAccount, type World } from '../world/world.ts';
import { type CommitInput, createCommitOnBranch, visibleRepository } from './committing.ts';
import { objectNode, refNode } from './git-nodes.ts';
import { GraphProblem } from './problem.ts';
import { createRef, type RefUpdate, updateRefs } from './refs.ts';
import { accountNode, assetNode, releaseNode, repositoryNode } from './repository-node.ts';

export interface Charge {
  readonly cost: number;
  readonly limit: number;
  readonly used: number;
  readonly reset: number;
}

/** GitHub takes no more in one list. */
const MOST_IDS = 100;

/** The fields of `Query` and `Mutation` that the stand-in knows. */
export function rootOf(call: Call, charge: Charge): Record<string, unknown> {
  return {
    rateLimit: () => ({
      cost: charge.cost,
      limit: charge.limit,
      used: charge.used,
      remaining: Math.max(0, charge.limit - charge.used),
      nodeCount: 0,
      resetAt: timestamp(charge.reset),
    }),
    viewer: () => {
      const { kind, actor } = call.sender;
      if (kind === 'app' || kind === 'job')
        throw new GraphProblem('FORBIDDEN', 'Resource not accessible by integration');
      return accountNode(call, actor);
    },
    repository: ({ owner, name }: { owner: string; name: string }) =>
      repositoryNode(call, visibleRepository(call, `${owner}/${name}`)),
    repositoryOwner: ({ login }: { login: string }) => account(call, login),
    organization: ({ login }: { login: string }) => {
      const found = findAccount(call.world, login);
      if (found?.type !== 'Organization')
        throw new GraphProblem('NOT_FOUND', `Could not resolve to an Organization with the login of '${login}'.`);
      return accountNode(call, found);
    },
    user: ({ login }: { login: string }) => {
      const found = findAccount(call.world, login);
      if (found?.type !== 'User')
        throw new GraphProblem('NOT_FOUND', `Could not resolve to a User with the login of '${login}'.`);
      return accountNode(call, found);
    },
    node: ({ id }: { id: string }) => node(call, id),
    nodes: ({ ids }: { ids: readonly string[] }) => {
      if (ids.length > MOST_IDS) {
        const message = `You may not provide more than ${MOST_IDS} node ids; you provided ${ids.length}.`;
        throw new GraphProblem('ARGUMENT_LIMIT', message);
      }
      return ids.map((id) => node(call, id));
    },
    createCommitOnBranch: ({ input }: { input: CommitInput }) => createCommitOnBranch(call, input),
    updateRefs: ({ input }: { input: { repositoryId: string; refUpdates: RefUpdate[] } }) => updateRefs(call, input),
    createRef: ({ input }: { input: { repositoryId: string; name: string; oid: string } }) => createRef(call, input),
  };
}

function account(call: Call, login: string): Record<string, unknown> | null {
  const found = findAccount(call.world, login);
  return found === undefined ? null : accountNode(call, found);
}

function node(call: Call, id: string): unknown {
  const found = readNodeId(id);
  return (
    (found === undefined ? undefined : findNode(call, found)) ??
    new GraphProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  );
}

function findNode(call: Call, { type, key }: { type: string; key: string }): unknown {
  const { accounts, repositories } = call.world satisfies World;
  if (type === 'ReleaseAsset') {
    const place = findAsset(call.world, Number(key));
    if (place === undefined || !canSee(place.repository, call.token)) return undefined;
    return assetNode(call, place.repository, place.release, place.asset);
  }
  const visible = repositories.filter((repository) => canSee(repository, call.token));
  const [repositoryId, rest = ''] = [key.split(':')[0], key.slice(key.indexOf(':') + 1)];
  const repository = visible.find(({ id }) => id === Number(repositoryId));
  if (type === 'Repository') return repository && repositoryNode(call, repository);
  if (type === 'User' || type === 'Organization') {
    const found = accounts.find(({ id }) => id === Number(key));
    return found && accountNode(call, found);
  }
  if (type === 'Release') {
    for (const one of visible) {
      const release = one.releases.find(({ id }) => id === Number(key));
      if (release !== undefined) return releaseNode(call, one, release);
    }
    return undefined;
  }
  if (repository === undefined) return undefined;
  return type === 'Ref' ? refNode(call, repository, rest) : objectNode(call, repository, rest);
}
