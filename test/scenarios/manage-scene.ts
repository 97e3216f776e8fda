import { readManageInputs } from '../../src/action/manage-inputs.ts';
import { type ManageOutcome, runManageJob } from '../../src/action/manage-job.ts';
import { type BoundedFetch, createFetch } from '../../src/http/fetch.ts';
import { parseName } from '../../src/manifest/name.ts';
import { writeOwner } from '../../src/sparse/owner.ts';
import { packagePaths } from '../../src/sparse/path.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import { lineOf } from '../sparse/fixture.ts';
import { CONFIG, quickPacing } from './scene.ts';
import { textOf } from './story.ts';

type Repository = ReturnType<GitHub['createRepository']>;

/** Ends a job as the runner does when it is cancelled: at a request, before or after GitHub saw it. */
export interface Death {
  readonly request: number;
  readonly when: 'before' | 'after';
}

const PATHS = packagePaths(parseName('fmt'), 'cargo');
const META = `${JSON.stringify({ schema: 1, name: 'fmt', version: '2.0.0', keywords: [], authors: [] }, null, 2)}\n`;

/** An index repository with one package, and jobs of its `manage` workflow. */
export class ManageScene implements AsyncDisposable {
  readonly github: GitHub;
  readonly index: Repository;
  readonly target: Repository;
  readonly token: string;
  requests = 0;

  private constructor(github: GitHub) {
    this.github = github;
    const source = github.createRepository({ owner: 'acme', name: 'fmt', files: { a: '' } });
    this.target = github.createRepository({ owner: 'fmtlib', name: 'fmt', files: { a: '' } });
    const { host } = new URL(github.url);
    const publisher = { host, id: source.id, owner_id: source.ownerId, owner: 'acme', full_name: 'acme/fmt' };
    this.index = github.createRepository({
      owner: 'acme',
      name: 'registry',
      files: {
        'config.json': CONFIG,
        [PATHS.index]: lineOf('fmt', '1.0.0') + lineOf('fmt', '2.0.0'),
        [PATHS.owner]: writeOwner('fmt', publisher),
        [PATHS.meta]: META,
        [PATHS.readme]: '# two\n',
      },
    });
    this.token = github.createToken({ kind: 'job', repositories: { [this.index.fullName]: { contents: 'write' } } });
  }

  static async open(): Promise<ManageScene> {
    return new ManageScene(await startGitHub({ now: '2026-11-21T03:00:00Z', hangMs: 50 }));
  }

  /** Runs the job with what the form says. */
  async run(
    form: Readonly<Record<string, string>>,
    more: { death?: Death; event?: string } = {},
  ): Promise<ManageOutcome> {
    const { github } = this;
    const inputs: Readonly<Record<string, string>> = { token: this.token, ...form };
    return runManageJob({
      inputs: readManageInputs((name) => inputs[name] ?? ''),
      event: more.event ?? 'workflow_dispatch',
      access: {
        site: { rest: github.apiUrl, graphql: github.graphqlUrl, server: github.url },
        pacing: { ...quickPacing(), now: () => github.clock.now() },
        fetch: this.#mortal(createFetch({}), more.death),
      },
      repository: { owner: 'acme', name: 'registry' },
      actor: 'ada',
      run: `${github.url}/acme/registry/actions/runs/1`,
    });
  }

  /** The files of the package in the index. */
  files(): readonly (string | undefined)[] {
    return [PATHS.index, PATHS.owner, PATHS.meta, PATHS.readme].map((path) =>
      // ids and addresses are those of this GitHub
      textOf(this.index, path)?.replaceAll(new URL(this.github.url).host, 'github'),
    );
  }

  #mortal(fetch: BoundedFetch, death: Death | undefined): BoundedFetch {
    let count = 0;
    this.requests = 0;
    return async (request) => {
      count += 1;
      this.requests = count;
      if (death?.request === count && death.when === 'before') throw new Error('the job was cancelled');
      const answer = await fetch(request);
      if (death?.request !== count) return answer;
      for await (const _ of answer.body);
      throw new Error('the job was cancelled');
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github[Symbol.asyncDispose]();
  }
}
