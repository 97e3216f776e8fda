import type { Faults } from '../faults.ts';
import type { RequestLog } from '../log.ts';
import type { Account } from './account.ts';
import type { Clock } from './clock.ts';
import type { Ids } from './ids.ts';
import type { Repository } from './repository.ts';
import type { Token } from './token.ts';

/** Milliseconds that an answer takes, by what it does. */
export interface Latency {
  read: number;
  write: number;
}

export interface Origins {
  /** The web host, with the API below it as on GHES. */
  url: string;
  apiUrl: string;
  graphqlUrl: string;
  uploadsUrl: string;
  /** Where downloads are redirected to. */
  objectsUrl: string;
}

/** Requests an hour before a token is told to wait; by default those of the kind of token. */
export interface Limits {
  core?: number;
  graphql?: number;
  /** Content creating requests a minute before the secondary limit. */
  contentPerMinute?: number;
}

/** Everything the stand-in knows. */
export interface World {
  readonly folder: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly origins: Origins;
  readonly latency: Latency;
  readonly limits: Limits;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** What a test must not have caused: unknown calls, answers that GitHub's descriptions refuse. */
  readonly violations: string[];
  readonly accounts: Account[];
  readonly repositories: Repository[];
  /** Old full name → repository id, while the name is not used again. */
  readonly redirects: Map<string, number>;
  /** `owner/name tag` of immutable releases: burnt even when the repository is deleted. */
  readonly burntTags: Set<string>;
  readonly tokens: Map<string, Token>;
  readonly options: WorldOptions;
  readonly used: Map<string, { since: number; core: number; graphql: number; content: number[] }>;
}

export interface WorldOptions {
  /** GitHub Enterprise Server: no attestations, no immutable releases. */
  readonly ghes: boolean;
  /** How long the fault `hang` holds a request. */
  readonly hangMs: number;
}

export function findAccount(world: World, login: string): Account | undefined {
  return world.accounts.find((account) => account.login.toLowerCase() === login.toLowerCase());
}

export function findRepository(world: World, fullName: string): Repository | undefined {
  const wanted = fullName.toLowerCase();
  return world.repositories.find((repository) => repository.fullName.toLowerCase() === wanted);
}

/** Also by an old name, as GitHub redirects it. */
export function findMoved(world: World, fullName: string): Repository | undefined {
  const id = world.redirects.get(fullName.toLowerCase());
  return id === undefined ? undefined : world.repositories.find((repository) => repository.id === id);
}
