import type { Charge } from '../graphql/root.ts';
import type { Token } from '../world/token.ts';
import type { World } from '../world/world.ts';
import { Refusal } from './answer.ts';
import type { Call } from './call.ts';

const HOUR = 3_600_000;

/** Requests an hour: 60 for nobody, 1,000 for a job's token, 5,000 for the others. */
function limitOf(world: World, token: Token | undefined, resource: 'core' | 'graphql'): number {
  return world.limits[resource] ?? (token === undefined ? 60 : token.kind === 'job' ? 1000 : 5000);
}

function usage(
  world: World,
  token: Token | undefined,
): { since: number; core: number; graphql: number; content: number[] } {
  const key = token?.id ?? 'nobody';
  const now = world.clock.now();
  const known = world.used.get(key);
  if (known !== undefined && now < known.since + HOUR) return known;
  const fresh = { since: now, core: 0, graphql: 0, content: [] };
  world.used.set(key, fresh);
  return fresh;
}

/** Counts a REST request; GitHub's refusal once the hour's share is used up. */
export function chargeCore(call: Call): void {
  const { world, token } = call;
  const used = usage(world, token);
  used.core += 1;
  if (used.core > limitOf(world, token, 'core')) throw primaryRefusal(call);
  secondary(call, used.content);
}

/** Counts the points of a GraphQL request. */
export function chargeGraphql(call: Call, cost: number): Charge {
  const { world, token } = call;
  const used = usage(world, token);
  used.graphql += cost;
  secondary(call, used.content);
  return { cost, limit: limitOf(world, token, 'graphql'), used: used.graphql, reset: used.since + HOUR };
}

export function graphqlExhausted({ world, token }: Call): boolean {
  return usage(world, token).graphql >= limitOf(world, token, 'graphql');
}

function secondary(call: Call, content: number[]): void {
  const most = call.world.limits.contentPerMinute;
  if (most === undefined || !call.log.write) return;
  while ((content[0] ?? Number.POSITIVE_INFINITY) < call.now - 60_000) content.shift();
  if (content.length >= most) throw secondaryRefusal(60, 403);
  content.push(call.now);
}

export function secondaryRefusal(seconds: number, status: 403 | 429): Refusal {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID 0000:0000.';
  return new Refusal(status, message, { headers: { 'retry-after': String(seconds) } });
}

export function primaryRefusal({ world, token }: Call, resetAt = usage(world, token).since + HOUR): Refusal {
  const who =
    token === undefined
      ? '127.0.0.1'
      : token.kind === 'app' || token.kind === 'job'
        ? `installation ID ${token.actor.id}`
        : `user ID ${token.actor.id}`;
  const message = `API rate limit exceeded for ${who}. If you reach out to GitHub Support for help, please include the request ID 0000:0000.`;
  return new Refusal(403, message, {
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)) },
  });
}

/** The headers every API answer has. */
export function limitHeaders({ world, token }: Call, resource: 'core' | 'graphql'): Record<string, string> {
  const used = usage(world, token);
  const limit = limitOf(world, token, resource);
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used[resource])),
    'x-ratelimit-used': String(used[resource]),
    'x-ratelimit-reset': String(Math.ceil((used.since + HOUR) / 1000)),
    'x-ratelimit-resource': resource,
  };
}

/** `GET /rate_limit`, which costs nothing. */
export function rateLimits({ world, token }: Call): Record<string, unknown> {
  const used = usage(world, token);
  const one = (resource: 'core' | 'graphql'): Record<string, unknown> => {
    const limit = limitOf(world, token, resource);
    return {
      limit,
      used: used[resource],
      remaining: Math.max(0, limit - used[resource]),
      reset: Math.ceil((used.since + HOUR) / 1000),
    };
  };
  return {
    resources: {
      core: one('core'),
      graphql: one('graphql'),
      search: { limit: 30, used: 0, remaining: 30, reset: Math.ceil((used.since + 60_000) / 1000) },
    },
    rate: one('core'),
  };
}
