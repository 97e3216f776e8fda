import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStatsInputs } from '../../src/action/stats-inputs.ts';
import { runStatsJob } from '../../src/action/stats-job.ts';
import { Git } from '../../src/git/git.ts';
import { type BoundedFetch, createFetch } from '../../src/http/fetch.ts';
import { parseName } from '../../src/manifest/name.ts';
import type { StatisticsReceipt } from '../../src/registry/stats.ts';
import { appendLine } from '../../src/sparse/index-file.ts';
import { packagePath } from '../../src/sparse/path.ts';
import { statsPaths } from '../../src/sparse/stats-paths.ts';
import { readStats, type StatsReader } from '../../src/sparse/stats-reader.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import { lineOf } from '../sparse/fixture.ts';
import { CONFIG, quickPacing } from './scene.ts';

export type Repository = ReturnType<GitHub['createRepository']>;

/** Ends a job as the runner does when it is cancelled: at a request, before or after GitHub saw it. */
export interface Death {
  readonly request: number;
  readonly when: 'before' | 'after';
}

export const CANCELLED = 'the job was cancelled';

/** A registry on a GitHub of its own, whose packages are published and downloaded, and its statistics. */
export class StatsScene implements AsyncDisposable {
  readonly github: GitHub;
  readonly index: Repository;
  readonly token: string;
  readonly workspace: string;
  /** Id of an asset → its newest counter that GitHub told a run that ended well. */
  readonly told = new Map<string, number>();
  readonly #texts = new Map<string, string>();

  private constructor(github: GitHub, index: Repository) {
    this.github = github;
    this.index = index;
    this.token = github.createToken({ kind: 'job', repositories: { [index.fullName]: { contents: 'write' } } });
    this.workspace = mkdtempSync(join(tmpdir(), 'clyde-stats-'));
    // a work tree of the very repository: every run sees what is published, as after a new checkout
    writeFileSync(join(this.workspace, '.git'), `gitdir: ${index.gitDir}\n`);
  }

  static async open(): Promise<StatsScene> {
    const github = await startGitHub({ now: '2026-11-01T03:00:00Z', hangMs: 50 });
    const index = github.createRepository({ owner: 'acme', name: 'registry', files: { 'config.json': CONFIG } });
    return new StatsScene(github, index);
  }

  /** A release with its archive, and its line in the index. */
  publish(repository: Repository, name: string, vers: string): void {
    const { github } = this;
    const tag = `${name}/v${vers}`;
    const file = `${name.replace('@', '').replace('/', '-')}-${vers}.tar.gz`;
    const release = github.createRelease(repository, { tag });
    github.addAsset(repository, release.id, { name: file, content: `archive of ${name} ${vers}` });
    const place = `${repository.fullName}/releases/download/${encodeURIComponent(tag)}/${file}`;
    const origin = { host: '127.0.0.1', id: repository.id, owner_id: repository.ownerId, tag, commit: 'c'.repeat(40) };
    const pubtime = new Date(github.clock.now()).toISOString().replace(/\.\d+/, '');
    const line = lineOf(name, vers, { dl: `${github.url}/${place}`, pubtime, repository: origin }).trimEnd();
    const path = `index/${packagePath(parseName(name), 'cargo')}`;
    this.#texts.set(path, appendLine(this.#texts.get(path), line));
    github.commit(this.index, 'main', { [path]: this.#texts.get(path) ?? '' });
  }

  /** Every uploaded asset of a repository. */
  assets(repository: Repository): { downloads: number; readonly name: string; readonly id: number }[] {
    return repository.releases.flatMap(({ assets }) => assets);
  }

  async run(more: { death?: Death; budget?: number; log?: string[] } = {}): Promise<StatisticsReceipt> {
    const { github } = this;
    const told = new Map<string, number>();
    const pacing = quickPacing();
    const receipt = await runStatsJob({
      inputs: readStatsInputs((name) => ({ token: this.token, budget: String(more.budget ?? '') })[name] ?? ''),
      access: {
        site: { rest: github.apiUrl, graphql: github.graphqlUrl, server: github.url },
        pacing: { ...pacing, now: () => github.clock.now() },
        progress: { step: () => undefined, warn: (message) => more.log?.push(message) },
        fetch: listening(createFetch({}), told, more.death),
      },
      repository: { owner: 'acme', name: 'registry' },
      git: new Git(process.env),
      workspace: this.workspace,
    });
    for (const [id, count] of told) this.told.set(id, count);
    return receipt;
  }

  /** The files of branch `stats`. */
  files(): ReadonlyMap<string, string> {
    const head = this.index.branch('stats');
    const files = new Map<string, string>();
    for (const path of head === undefined ? [] : statsPaths()) {
      const entry = this.index.git.entry(head ?? '', path);
      const blob = entry === undefined ? undefined : this.index.git.objects.read(entry.oid);
      if (blob !== undefined) files.set(path, blob.content.toString());
    }
    return files;
  }

  stats(): StatsReader {
    return readStats(this.files());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    rmSync(this.workspace, { recursive: true, force: true });
    await this.github[Symbol.asyncDispose]();
  }
}

/** Notes every counter that passes by, and dies when told to. */
function listening(fetch: BoundedFetch, told: Map<string, number>, death: Death | undefined): BoundedFetch {
  let requests = 0;
  return async (request) => {
    requests++;
    if (death?.request === requests && death.when === 'before') throw new Error(CANCELLED);
    const answer = await fetch(request);
    const chunks: Uint8Array[] = [];
    for await (const chunk of answer.body) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    note(bytes.toString(), told);
    if (death?.request === requests) throw new Error(CANCELLED);
    return {
      ...answer,
      body: (async function* () {
        yield bytes;
      })(),
    };
  };
}

function note(text: string, told: Map<string, number>): void {
  for (const [, id = '', count = ''] of text.matchAll(/\{"id":"(RA_[^"]+)","downloadCount":(\d+)\}/g)) {
    told.set(id, Number(count));
  }
}
