import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIngestInputs } from '../../src/action/ingest-inputs.ts';
import { type IngestDone, runIngestJob } from '../../src/action/ingest-job.ts';
import { packArchive } from '../../src/archive/pack.ts';
import { Git } from '../../src/git/git.ts';
import { type BoundedFetch, createFetch } from '../../src/http/fetch.ts';
import type { Outcome } from '../../src/registry/ingest/outcome.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import { CONFIG, quickPacing } from './scene.ts';

export type Repository = ReturnType<GitHub['createRepository']>;

export const NOW = '2026-11-20T12:00:00Z';

/** Ends a job as the runner does when it is cancelled: at a request to the API, before or after GitHub saw it. */
export interface Death {
  readonly request: number;
  readonly when: 'before' | 'after';
}

export const CANCELLED = 'the job was cancelled';

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly death?: Death;
  readonly log?: string[];
  readonly trustRoot?: string;
}

/** What a package is made of; by default a manifest and one header. */
export interface PackageFiles {
  readonly name: string;
  readonly version: string;
  /** Further lines of the manifest. */
  readonly manifest?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Root folder of the archive. */
  readonly root?: string;
}

/** A registry in pull mode on a GitHub of its own. */
export class IngestScene implements AsyncDisposable {
  readonly github: GitHub;
  readonly index: Repository;
  readonly token: string;
  readonly folder: string;

  readonly #owned: boolean;

  private constructor(github: GitHub, index: Repository, owned = true) {
    this.#owned = owned;
    this.github = github;
    this.index = index;
    const permissions = { contents: 'write', issues: 'write' } as const;
    this.token = github.createToken({ kind: 'job', repositories: { [index.fullName]: permissions } });
    this.folder = mkdtempSync(join(tmpdir(), 'clyde-ingest-test-'));
  }

  static async open(policy = '', options: { readonly port?: number } = {}): Promise<IngestScene> {
    const github = await startGitHub({ now: NOW, hangMs: 50, ...options });
    const files = { 'config.json': CONFIG, ...(policy === '' ? {} : { 'registry.yaml': policy }) };
    return new IngestScene(github, github.createRepository({ owner: 'acme', name: 'registry', files }));
  }

  /** Over a GitHub of somebody else, which outlives it. */
  static async over(github: GitHub, index: Repository): Promise<IngestScene> {
    return new IngestScene(github, index, false);
  }

  /** A repository with a manifest on its default branch. */
  repository(
    full: string,
    more: { readonly parent?: Repository; readonly visibility?: 'public' | 'private' } = {},
  ): Repository {
    const [owner = '', name = ''] = full.split('/');
    const files = { '.clyde/package.yaml': `name: ${name}\nversion: "1.0.0"\n` };
    return this.github.createRepository({ owner, name, files, ...more });
  }

  /** A release with an archive on it; `asset` gives it another name than its manifest asks for. */
  async release(
    repository: Repository,
    about: PackageFiles & { readonly tag?: string; readonly asset?: string },
  ): Promise<number> {
    const { id } = this.github.createRelease(repository, { tag: about.tag ?? `v${about.version}` });
    const name = about.asset ?? `${about.name.replace('@', '').replace('/', '-')}-${about.version}.tar.gz`;
    this.github.addAsset(repository, id, { name, content: await archiveOf(about) });
    return id;
  }

  request(body: string, number = this.index.issues.length + 1): void {
    const author = this.github.createAccount(`asker-${number}`);
    if (!this.index.labels.some(({ name }) => name === 'publish'))
      this.index.labels.push({ id: 1, name: 'publish', color: 'ededed', description: null });
    const now = this.github.clock.now();
    this.index.issues.push({
      ...{ id: 900 + number, number, title: 'Publish', body, state: 'open', stateReason: null, locked: false },
      ...{ lockReason: null, labels: ['publish'], assignees: [], author, createdAt: now, updatedAt: now },
      ...{ closedAt: null, closedBy: null, comments: [] },
    });
  }

  async run({ inputs = {}, death, log, trustRoot }: RunOptions = {}): Promise<IngestDone> {
    const { github } = this;
    const pacing = quickPacing();
    const given: Readonly<Record<string, string>> = { token: this.token, ...inputs };
    return await runIngestJob({
      inputs: readIngestInputs((name) => given[name] ?? '', github.url),
      access: {
        site: { rest: github.apiUrl, graphql: github.graphqlUrl, server: github.url },
        pacing: { ...pacing, now: () => github.clock.now() },
        progress: { step: (message) => log?.push(message), warn: (message) => log?.push(`warning: ${message}`) },
        fetch: mortal(createFetch({}), death),
        idle: 5_000,
      },
      repository: { owner: 'acme', name: 'registry' },
      git: new Git(process.env),
      temp: this.folder,
      ...(trustRoot === undefined ? {} : { trustRoot }),
    });
  }

  /** Text of a file of a branch of the index repository. */
  file(path: string, branch = 'main'): string | undefined {
    const head = this.index.branch(branch);
    return head === undefined ? undefined : this.index.git.file(head, path)?.toString();
  }

  /** Lines of a package: `name@version`. */
  versions(path: string): readonly string[] {
    const lines = (this.file(path) ?? '').split('\n').filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line)).map(({ name, vers }) => `${name}@${vers}`);
  }

  /** Requests to the API since the last look. */
  apiRequests(): number {
    return this.github.requests.filter(({ path }) => path.startsWith('/api/')).length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    if (this.#owned) await this.github[Symbol.asyncDispose]();
  }
}

export async function archiveOf({ name, version, manifest = '', files, root }: PackageFiles): Promise<Buffer> {
  const texts = {
    '.clyde/package.yaml': `name: "${name}"\nversion: "${version}"\n${manifest}`,
    'a.h': `// ${name}\n`,
    ...files,
  };
  const chunks: Uint8Array[] = [];
  const source = Object.entries(texts).map(([path, text]) => ({
    path,
    executable: false,
    size: Buffer.byteLength(text),
    async *open() {
      yield Buffer.from(text);
    },
  }));
  const base = name.split('/').at(-1) ?? '';
  await packArchive(
    { files: source, root: root ?? `${base}-${version}` },
    { write: async (chunk) => void chunks.push(Uint8Array.from(chunk)) },
  );
  return Buffer.concat(chunks);
}

/** What became of what, in order: `published fmt@1.0.0`, `refused OWNER_CHANGED`. */
export function told(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .map((outcome) => {
      if (outcome.kind === 'refused') return `refused ${outcome.finding.code}`;
      if (outcome.kind === 'failed') return `failed ${outcome.problem.code}`;
      return `${outcome.kind} ${outcome.name}@${outcome.version}`;
    })
    .sort();
}

function mortal(fetch: BoundedFetch, death: Death | undefined): BoundedFetch {
  let requests = 0;
  return async (request) => {
    const number = ++requests;
    // whoever takes this for trouble of one package gets no further: a job that is gone asks nothing more
    if (death !== undefined && (number > death.request || (number === death.request && death.when === 'before')))
      throw new Error(CANCELLED);
    const answer = await fetch(request);
    if (death?.request !== number) return answer;
    answer.discard();
    throw new Error(CANCELLED);
  };
}
