import type { Account } from './account.ts';
import type { Repository } from './repository.ts';

export type TokenKind = 'job' | 'app' | 'fine-grained' | 'classic';
export type Level = 'read' | 'write' | 'admin';

/** Scope (`contents`, `issues`, `pages`, `attestations`, …) → level. */
export type Permissions = Readonly<Record<string, Level>>;

export interface Token {
  /** For logs: never the text. */
  readonly id: string;
  readonly kind: TokenKind;
  /** Who acts: a user, or the App's bot. */
  readonly actor: Account;
  /** Repository id → what it may do there; classic tokens go by the user's role instead. */
  readonly repositories: ReadonlyMap<number, Permissions>;
  /** Every repository of the installation's account, where no list is given. */
  readonly everywhere?: Permissions;
  /** What GraphQL's `viewerPermission` says for job and App tokens; default null. */
  readonly viewerPermission?: string | null;
  /** Classic tokens: OAuth scopes. */
  readonly scopes: readonly string[];
  expiresAt: number | undefined;
  revoked: boolean;
}

const ORDER: readonly string[] = ['read', 'write', 'admin'];
const ROLE_LEVEL = { read: 'read', triage: 'read', write: 'write', maintain: 'write', admin: 'admin' } as const;

/** What a user may do by role; an owner is an admin. */
export function roleOf(repository: Repository, login: string): keyof typeof ROLE_LEVEL | undefined {
  if (repository.owner.login === login) return 'admin';
  return repository.roles.get(login);
}

/** Whether the token (or nobody) may see the repository at all. */
export function canSee(repository: Repository, token: Token | undefined): boolean {
  return repository.visibility === 'public' || levelOf(repository, token, 'metadata') !== undefined;
}

export function may(repository: Repository, token: Token | undefined, scope: string, level: Level): boolean {
  const found = levelOf(repository, token, scope) ?? publicLevel(repository, scope);
  return found !== undefined && ORDER.indexOf(found) >= ORDER.indexOf(level);
}

// what everybody may do on a public repository
function publicLevel(repository: Repository, scope: string): Level | undefined {
  return repository.visibility === 'public' && scope !== 'administration' ? 'read' : undefined;
}

function levelOf(repository: Repository, token: Token | undefined, scope: string): Level | undefined {
  if (token === undefined) return undefined;
  const role = roleOf(repository, token.actor.login);
  if (token.kind === 'classic') {
    const scoped =
      token.scopes.includes('repo') || (token.scopes.includes('public_repo') && repository.visibility === 'public');
    return role === undefined || !scoped ? undefined : ROLE_LEVEL[role];
  }
  const granted = token.repositories.get(repository.id) ?? token.everywhere;
  const level = granted?.[scope] ?? (granted === undefined || scope !== 'metadata' ? undefined : 'read');
  if (token.kind !== 'fine-grained' || level === undefined) return level;
  // a person's token never does more than the person
  const own = role === undefined ? undefined : ROLE_LEVEL[role];
  return own === undefined || ORDER.indexOf(own) < ORDER.indexOf(level) ? own : level;
}

/** `Resource not accessible by integration`, or what GitHub says to a person's token. */
export function refusal(token: Token): string {
  return token.kind === 'fine-grained'
    ? 'Resource not accessible by personal access token'
    : 'Resource not accessible by integration';
}
