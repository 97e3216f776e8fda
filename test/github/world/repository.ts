import type { GitRepository } from '../git/repository.ts';
import type { Account } from './account.ts';
import type { Issue, Label } from './issue.ts';
import type { Release } from './release.ts';
import type { Token } from './token.ts';

export type Visibility = 'public' | 'internal' | 'private';
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

/** How a branch or a set of names is guarded; `*` at the end of a pattern matches the rest. */
export interface Protection {
  /** Branch names (`main`) or tag names (`refs/tags/v*`). */
  readonly pattern: string;
  /** `classic`: branch protection; `ruleset`: a repository ruleset. Default `ruleset`. */
  readonly kind?: 'classic' | 'ruleset';
  /** Logins of users and names of Apps that may bypass it. */
  readonly bypass?: readonly string[];
  /** Only for tags: who may create. Default: nobody. */
  readonly rule?: 'pull_request' | 'creation';
  /** Whether GraphQL's `refUpdateRule` does not show it: for rulesets nobody has confirmed that it does. */
  readonly hidden?: boolean;
}

export interface PagesSite {
  cname: string | null;
  buildType: 'legacy' | 'workflow';
  readonly source: { branch: string; path: string };
  status: 'built' | null;
  readonly deployments: {
    readonly id: string;
    readonly version: string;
    readonly artifact: unknown;
    readonly environment: string;
  }[];
}

export interface Dispatch {
  readonly kind: 'workflow_dispatch' | 'repository_dispatch';
  /** Workflow file or id; event type. */
  readonly name: string;
  readonly ref?: string;
  readonly payload: unknown;
}

export interface StoredAttestation {
  readonly id: number;
  readonly subjects: readonly string[];
  readonly predicateType: string;
  readonly bundle: unknown;
}

/** One repository of the stand-in. Tests hold it as the handle of `createRepository`. */
export class Repository {
  readonly id: number;
  readonly git: GitRepository;
  readonly createdAt: number;
  owner: Account;
  name: string;
  visibility: Visibility = 'public';
  description: string | null = null;
  homepage: string | null = null;
  license: string | null = null;
  topics: string[] = [];
  defaultBranch = 'main';
  archived = false;
  /** What it was forked from. */
  parent: Repository | undefined;
  immutableReleases = false;
  updatedAt: number;
  pushedAt: number;
  protections: Protection[] = [];
  pages: PagesSite | undefined;
  /** Login → role; the owner and an organization's members with roles. */
  readonly roles = new Map<string, Role>();
  readonly releases: Release[] = [];
  readonly issues: Issue[] = [];
  readonly labels: Label[] = [];
  readonly attestations: StoredAttestation[] = [];
  readonly dispatches: Dispatch[] = [];
  /** Tags that an immutable release has used: never again. */
  readonly burntTags = new Set<string>();

  constructor(fields: { id: number; owner: Account; name: string; git: GitRepository; createdAt: number }) {
    this.id = fields.id;
    this.owner = fields.owner;
    this.name = fields.name;
    this.git = fields.git;
    this.createdAt = fields.createdAt;
    this.updatedAt = fields.createdAt;
    this.pushedAt = fields.createdAt;
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`;
  }

  get ownerId(): number {
    return this.owner.id;
  }

  get gitDir(): string {
    return this.git.gitDir;
  }

  /** The default branch's commit; undefined while the repository is empty. */
  get head(): string | undefined {
    return this.git.refs.get(`refs/heads/${this.defaultBranch}`);
  }

  /** A branch's commit. */
  branch(name: string): string | undefined {
    return this.git.refs.get(`refs/heads/${name}`);
  }

  get empty(): boolean {
    return this.git.refs.list('refs/heads/').length === 0;
  }
}

/** The first rule about a ref that the actor cannot bypass. */
export function isProtected(repository: Repository, ref: string, actor: string | undefined): Protection | undefined {
  return repository.protections.find(
    (one) => covers(one, ref) && !(actor !== undefined && (one.bypass ?? []).includes(actor)),
  );
}

/** The first rule about a ref, whoever asks. */
export function protectionOf(repository: Repository, ref: string): Protection | undefined {
  return repository.protections.find((one) => covers(one, ref));
}

function covers({ pattern }: Protection, ref: string): boolean {
  const name = pattern.startsWith('refs/') ? ref : ref.replace(/^refs\/heads\//, '');
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** Whom rules may let past; nobody can let the job's token past. */
export function actorPast(token: Token | undefined): string | undefined {
  return token?.kind === 'job' ? undefined : token?.actor.login;
}
