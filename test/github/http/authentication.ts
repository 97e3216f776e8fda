import type { IncomingHttpHeaders } from 'node:http';
import type { Token } from '../world/token.ts';
import type { World } from '../world/world.ts';

/** Who asks: a known token, nobody, or somebody with a token GitHub does not know (any more). */
export function tokenOf(world: World, { authorization }: IncomingHttpHeaders): Token | 'bad' | undefined {
  if (authorization === undefined) return undefined;
  const text = secretOf(authorization);
  const token = text === undefined ? undefined : world.tokens.get(text);
  if (token === undefined || token.revoked) return 'bad';
  return token.expiresAt !== undefined && token.expiresAt <= world.clock.now() ? 'bad' : token;
}

function secretOf(authorization: string): string | undefined {
  const [scheme = '', value = ''] = authorization.split(' ');
  if (/^(?:bearer|token)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return undefined;
  return Buffer.from(value, 'base64').toString().split(':')[1];
}
