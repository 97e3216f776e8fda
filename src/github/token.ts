import { RegistryError } from '../errors.ts';

/** What a token is, by GitHub's prefixes: it decides what a person has to do when it may not write. */
export type TokenKind = 'installation' | 'fine-grained' | 'classic' | 'unknown';

export function tokenKind(token: string): TokenKind {
  if (token.startsWith('ghs_')) return 'installation';
  if (token.startsWith('github_pat_')) return 'fine-grained';
  return /^gh[po]_/.test(token) ? 'classic' : 'unknown';
}

/** Refuses what cannot be a token before it reaches a header: a line feed from a badly set secret, an empty input. */
export function checkToken(token: string, host: string): string {
  if (token === '') {
    throw new RegistryError('TOKEN_MISSING', `Cannot ask ${host}: the token is empty`, {
      found: 'an empty token',
      expected: 'a token of GitHub',
      cure: 'Check that the secret exists and that this event may read it (pull requests from forks may not)',
    });
  }
  if (/^[\x21-\x7e]{1,4000}$/.test(token)) return token;
  throw new RegistryError('TOKEN_INVALID', `Cannot ask ${host}: the token is not one`, {
    found: 'a text with spaces, line breaks or letters that no token has',
    expected: 'the token alone',
    cure: 'Set the secret again, without quotes and line breaks',
  });
}

/**
 * Whether a read already shows that the token may write. Only `true` or unknown: a fine-grained token, or a classic one
 * without the scope, may do less than its person; an App has no person, so what GitHub says of it (null, not confirmed) is its own.
 */
export function writableFrom(facts: {
  readonly permission: unknown;
  readonly kind: TokenKind;
  /** The header `x-oauth-scopes`; only classic tokens have it. */
  readonly scopes: string | undefined;
  readonly isPublic: boolean;
  readonly isArchived: boolean;
}): true | undefined {
  const { permission, kind, scopes, isPublic, isArchived } = facts;
  if (isArchived || (permission !== 'ADMIN' && permission !== 'MAINTAIN' && permission !== 'WRITE')) return undefined;
  if (kind === 'fine-grained') return undefined;
  // a person's token that does not say its scopes says too little
  if (scopes === undefined) return kind === 'installation' ? true : undefined;
  const granted = scopes.split(',').map((scope) => scope.trim());
  return granted.includes('repo') || (isPublic && granted.includes('public_repo')) ? true : undefined;
}
