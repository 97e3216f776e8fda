import { randomBytes } from 'node:crypto';
import type { Account } from './world/account.ts';
import type { Permissions, Token, TokenKind } from './world/token.ts';
import { findAccount, findRepository, type World } from './world/world.ts';

export interface NewToken {
  /** `job`: GITHUB_TOKEN; `app`: an App's installation token; the others belong to a user. */
  readonly kind: TokenKind;
  /** Full name → what it may do there. Classic tokens go by the user's role and the scopes. */
  readonly repositories?: Readonly<Record<string, Permissions>>;
  /** An App installed on all repositories. */
  readonly everywhere?: Permissions;
  /** Login; for `job` and `app` the bot's. */
  readonly user?: string;
  /** What GraphQL's `viewerPermission` says to job and App tokens: GitHub is not clear about it. Default null. */
  readonly viewerPermission?: string | null;
  readonly scopes?: readonly string[];
  /** Milliseconds from now. */
  readonly expiresIn?: number;
}

/** Makes a token with GitHub's prefix and returns its text. */
export function makeToken(
  world: World,
  wanted: NewToken,
  account: (login: string, type: Account['type']) => Account,
): string {
  const { kind } = wanted;
  const person = kind === 'fine-grained' || kind === 'classic';
  const login =
    wanted.user ?? (kind === 'job' ? 'github-actions[bot]' : kind === 'app' ? 'clyde-publisher[bot]' : 'somebody');
  const actor = findAccount(world, login) ?? account(login, person ? 'User' : 'Bot');
  const text = `${PREFIXES[kind]}${secret(kind)}`;
  const token: Token = {
    id: `${kind}-${world.tokens.size + 1}`,
    kind,
    actor,
    repositories: new Map(
      Object.entries(wanted.repositories ?? {}).map(([name, permissions]) => [idOf(world, name), permissions]),
    ),
    ...(wanted.everywhere === undefined ? {} : { everywhere: wanted.everywhere }),
    ...(wanted.viewerPermission === undefined ? {} : { viewerPermission: wanted.viewerPermission }),
    scopes: wanted.scopes ?? ['repo', 'workflow'],
    expiresAt: wanted.expiresIn === undefined ? undefined : world.clock.now() + wanted.expiresIn,
    revoked: false,
  };
  world.tokens.set(text, token);
  return text;
}

const PREFIXES = { job: 'ghs_', app: 'ghs_', 'fine-grained': 'github_pat_', classic: 'ghp_' } as const;

function secret(kind: TokenKind): string {
  const letters = randomBytes(60)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '0');
  return kind === 'fine-grained'
    ? `${letters.slice(0, 22)}_${letters.slice(22, 70).padEnd(59, 'x')}`
    : letters.slice(0, 36);
}

function idOf(world: World, fullName: string): number {
  const repository = findRepository(world, fullName);
  if (repository === undefined) throw new Error(`Cannot make a token for "${fullName}": create the repository first`);
  return repository.id;
}
