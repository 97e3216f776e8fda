import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../../src/action/inputs.ts';
import { type Job, runJob } from '../../src/action/job.ts';
import type { Result } from '../../src/action/summary.ts';
import { Git } from '../../src/git/git.ts';
import type { Pacing } from '../../src/registry/ports.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import type { Step } from './runner.ts';

type Repository = ReturnType<GitHub['createRepository']>;
type Visibility = 'public' | 'private' | 'internal';

export interface SceneOptions {
  readonly visibility?: Visibility;
  readonly indexVisibility?: Visibility;
  /** Branches of the index that rules protect. */
  readonly indexProtected?: readonly string[];
  /** Two scenes with the same port and time write the same bytes. */
  readonly port?: number;
  readonly now?: string;
  /** A checkout of the very same commit, to save the time of another. */
  readonly workspace?: string;
  readonly immutableReleases?: boolean;
  /** GitHub Enterprise Server. */
  readonly ghes?: boolean;
  /** Files of the package repository beside the package; the default is one package at its root. */
  readonly files?: Readonly<Record<string, string>>;
  /** `own`: the index is a branch of the package repository. */
  readonly index?: 'other' | 'own';
  /** Kind of the token for the index; an App's says nothing of what it may do, so it is asked. */
  readonly registryToken?: 'app' | 'classic' | 'fine-grained';
}

export const MANIFEST = `name: fmt
version: "1.2.3"
description: "Formatting"
license: "MIT"
authors: ["Ada <ada@example.com>"]
`;

const PACKAGE: Readonly<Record<string, string>> = {
  '.clyde/package.yaml': MANIFEST,
  'README.md': '# fmt\n',
  'include/fmt.h': '#pragma once\n',
};

export const CONFIG = `${JSON.stringify({ schema: 1, name: 'acme', base: 'https://acme.github.io/registry/', layout: 'cargo', shards: 1, minWriter: 1 }, null, 2)}\n`;

/** Time and chance that pass at once and are the same in every run. */
export function quickPacing(): Pacing & { readonly slept: number[] } {
  let now = Date.parse('2026-11-20T12:00:00Z');
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** What ends a job that dies. */
export const KILLED = 'killed while waiting';

function mortalPacing(): ReturnType<typeof quickPacing> {
  const pacing = quickPacing();
  return { ...pacing, sleep: () => Promise.reject(new Error(KILLED)) };
}

/** A package repository, an index repository, their tokens and a checkout, on a GitHub of its own. */
export class Scene implements AsyncDisposable {
  readonly github: GitHub;
  readonly source: Repository;
  readonly index: Repository;
  readonly token: string;
  readonly registryToken: string;
  readonly folder: string;
  readonly workspace: string;

  private constructor(
    parts: Pick<Scene, 'github' | 'source' | 'index' | 'token' | 'registryToken' | 'folder'> & {
      readonly workspace: string | undefined;
    },
  ) {
    this.github = parts.github;
    this.source = parts.source;
    this.index = parts.index;
    this.token = parts.token;
    this.registryToken = parts.registryToken;
    this.folder = parts.folder;
    this.workspace = parts.workspace ?? join(parts.folder, 'workspace');
  }

  static async open(options: SceneOptions = {}): Promise<Scene> {
    const { now = Date.now(), port = 0, ghes = false } = options;
    const github = await startGitHub({ now, port, ghes, hangMs: 50 });
    github.createAccount('acme', { type: 'Organization' });
    const source = github.createRepository({
      owner: 'acme',
      name: 'fmt',
      visibility: options.visibility ?? 'public',
      files: options.files ?? PACKAGE,
      immutableReleases: options.immutableReleases ?? false,
    });
    const index =
      options.index === 'own'
        ? source
        : github.createRepository({
            owner: 'acme',
            name: 'registry',
            visibility: options.indexVisibility ?? 'public',
            protectedBranches: options.indexProtected ?? [],
            files: { 'config.json': CONFIG },
          });
    const token = github.createToken({ kind: 'job', repositories: { 'acme/fmt': { contents: 'write' } } });
    const kind = options.registryToken ?? 'app';
    const registryToken = github.createToken({
      kind,
      ...(kind === 'app' ? {} : { user: 'acme' }),
      repositories: { [index.fullName]: { contents: 'write' } },
    });
    const folder = await mkdtemp(join(tmpdir(), 'clyde-scene-'));
    const { workspace } = options;
    const scene = new Scene({ github, source, index, token, registryToken, folder, workspace });
    if (workspace === undefined) scene.checkout();
    return scene;
  }

  /** The newest commit of the package repository. */
  get head(): string {
    if (this.source.head === undefined) throw new Error('the package repository is empty');
    return this.source.head;
  }

  /** Clones the package repository's newest commit, as actions/checkout would. */
  checkout(folder = this.workspace): string {
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${this.source.gitDir}`, folder], { stdio: 'pipe' });
    return folder;
  }

  /** A job as the runner would start it. */
  job(
    kind: 'release' | 'tag' | 'check',
    overrides: JobOverrides = {},
  ): Job & { readonly pacing: ReturnType<typeof quickPacing> } {
    const { github } = this;
    const tag = overrides.tag ?? 'v1.2.3';
    const sha = overrides.sha ?? this.head;
    const inputs = this.inputs(overrides);
    const pacing = overrides.mortal === true ? mortalPacing() : quickPacing();
    return {
      inputs: readInputs((name) => inputs[name] ?? ''),
      event: { ...this.event(kind, tag, sha, overrides), sha, ...payloadOf(overrides) },
      access: {
        site: { rest: github.apiUrl, graphql: github.graphqlUrl, server: github.url },
        pacing,
        progress: {
          step: (message) => overrides.log?.push(message),
          warn: (message) => overrides.log?.push(`warning: ${message}`),
        },
      },
      git: new Git(process.env),
      workspace: overrides.workspace ?? this.workspace,
      temp: this.folder,
      attempt: overrides.attempt ?? 1,
      pacing,
    };
  }

  /** The same job as a step for the shipped action. */
  step(kind: 'release' | 'tag' | 'check', overrides: JobOverrides = {}): Step {
    const { github, source } = this;
    const sha = overrides.sha ?? this.head;
    return {
      inputs: this.inputs(overrides),
      event: { ...this.event(kind, overrides.tag ?? 'v1.2.3', sha, overrides), sha },
      workspace: overrides.workspace ?? this.workspace,
      repository: source.fullName,
      urls: { server: github.url, api: github.apiUrl, graphql: github.graphqlUrl },
    };
  }

  private inputs({ inputs }: JobOverrides): Readonly<Record<string, string>> {
    const own = this.source.fullName === this.index.fullName;
    return {
      token: this.token,
      ...(own
        ? { 'registry-branch': 'registry' }
        : { registry: this.index.fullName, 'registry-token': this.registryToken }),
      ...inputs,
    };
  }

  private event(kind: 'release' | 'tag' | 'check', tag: string, sha: string, { releaseId, action }: JobOverrides) {
    const { github, source } = this;
    if (kind === 'tag') return { name: 'push', ref: `refs/tags/${tag}`, payload: github.pushTagEvent(source, tag) };
    if (kind === 'check')
      return {
        name: 'pull_request',
        ref: 'refs/pull/1/merge',
        payload: github.pullRequestEvent(source, { head: sha }),
      };
    if (releaseId === undefined) throw new Error('a release event needs a release');
    return {
      name: 'release',
      ref: `refs/tags/${tag}`,
      payload: github.releaseEvent(source, releaseId, action ?? 'published'),
    };
  }

  run(kind: 'release' | 'tag' | 'check', overrides: JobOverrides = {}): Promise<readonly Result[]> {
    return runJob(this.job(kind, overrides));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    await this.github[Symbol.asyncDispose]();
  }
}

export interface JobOverrides {
  readonly tag?: string;
  readonly sha?: string;
  readonly releaseId?: number;
  readonly action?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  /** The event's payload as it was before the world changed. */
  readonly payload?: unknown;
  /** Of the run: from 2 on the event is that of the first. */
  readonly attempt?: number;
  /** The process dies where it would wait: at the first fault that it does not take in its stride. */
  readonly mortal?: boolean;
  /** Collects what the job says while it runs. */
  readonly log?: string[];
}

/** The code of every failure, in order; empty when all went well. */
export function codes(results: readonly Result[]): readonly string[] {
  return results.flatMap((result) => (result.kind === 'failed' ? [result.error.code] : []));
}

function payloadOf({ payload }: JobOverrides): { readonly payload?: Readonly<Record<string, unknown>> } {
  return payload === undefined ? {} : { payload: payload as Readonly<Record<string, unknown>> };
}
