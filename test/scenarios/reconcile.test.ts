import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readReconcileInputs } from '../../src/action/reconcile-inputs.ts';
import { type ReconcileDone, runReconcileJob } from '../../src/action/reconcile-job.ts';
import { Git } from '../../src/git/git.ts';
import { createFetch } from '../../src/http/fetch.ts';
import { writeConfig } from '../../src/sparse/config.ts';
import { read } from '../repository/project/files.ts';
import { IngestScene, type Repository } from './ingest-scene.ts';
import { quickPacing } from './scene.ts';
import { textOf } from './story.ts';

const DAY = 86_400_000;
const PATHS = ['config.json', 'index/3/f/fmt', 'index/3/l/log'];

/** A registry with two packages of one version each, served as its index is, and nights that pass. */
class Nights implements AsyncDisposable {
  readonly scene: IngestScene;
  readonly fmt: Repository;
  readonly release: number;
  readonly files = new Map<string, string>();
  readonly asked: string[] = [];
  readonly #server: Server;
  readonly #token: string;
  memory: string | undefined;

  private constructor(scene: IngestScene, server: Server, about: { fmt: Repository; release: number }) {
    this.scene = scene;
    this.fmt = about.fmt;
    this.release = about.release;
    this.#server = server;
    const permissions = { contents: 'read', issues: 'write' } as const;
    this.#token = scene.github.createToken({ kind: 'job', repositories: { [scene.index.fullName]: permissions } });
    server.on('request', (request, response) => {
      this.asked.push(request.url ?? '');
      const text = this.files.get((request.url ?? '').slice(1).replace(/\?.*$/, ''));
      response.writeHead(text === undefined ? 404 : 200).end(text ?? 'Not found');
    });
  }

  static async open(policy = 'publishers: owner\n'): Promise<Nights> {
    const scene = await IngestScene.open(policy);
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const { port } = server.address() as AddressInfo;
    const base = `http://127.0.0.1:${port}/`;
    scene.github.commit(scene.index, 'main', { 'config.json': writeConfig({ name: 'acme', layout: 'cargo', base }) });
    const fmt = scene.repository('acme/fmt');
    const release = await scene.release(fmt, { name: 'fmt', version: '1.0.0' });
    await scene.release(scene.repository('acme/log'), { name: 'log', version: '1.0.0' });
    await scene.run();
    const nights = new Nights(scene, server, { fmt, release });
    nights.deploy();
    return nights;
  }

  /** Pages serves what the index says now. */
  deploy(): void {
    for (const path of PATHS) this.files.set(path, textOf(this.scene.index, path) ?? '');
  }

  /** The next night's run. */
  async next(inputs: Readonly<Record<string, string>> = {}): Promise<ReconcileDone> {
    const { github, folder } = this.scene;
    github.clock.advance(DAY);
    const given: Readonly<Record<string, string>> = { token: this.#token, ...inputs };
    const done = await runReconcileJob({
      inputs: readReconcileInputs((name) => given[name] ?? ''),
      access: {
        site: { rest: github.apiUrl, graphql: github.graphqlUrl, server: github.url },
        pacing: { ...quickPacing(), now: () => github.clock.now() },
        fetch: createFetch({}),
      },
      repository: { owner: 'acme', name: 'registry' },
      git: new Git({ PATH: process.env.PATH }),
      temp: folder,
      memory: this.memory,
    });
    this.memory = done.kept;
    return done;
  }

  /** What differs, by code and key. */
  async codes(): Promise<readonly string[]> {
    const { differences, issue } = await this.next();
    return [...differences.map(({ code, message }) => `${code}: ${message}`), issue];
  }

  get issues() {
    return this.scene.index.issues.map(({ state, body, labels }) => ({ state, body: body ?? '', labels }));
  }

  get asset() {
    const [asset] = this.fmt.releases.find(({ id }) => id === this.release)?.assets ?? [];
    if (asset === undefined) throw new Error('no asset');
    return asset;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
    await this.scene[Symbol.asyncDispose]();
  }
}

function removeAsset(nights: Nights): void {
  const release = nights.fmt.releases.find(({ id }) => id === nights.release);
  release?.assets.splice(0);
}

describe('a night', () => {
  test('in which all agrees opens nothing, and the next one asks for less', async () => {
    await using nights = await Nights.open();
    const first = await nights.next();
    expect([first.differences, first.assets, first.files, first.agrees, first.issue]).toEqual([
      [],
      2,
      3,
      true,
      'unchanged',
    ]);
    const second = await nights.next();
    expect([second.agrees, second.requests < first.requests]).toEqual([true, true]);
    expect(nights.issues).toEqual([]);
  });

  test('asks the server at addresses that nobody else uses', async () => {
    await using nights = await Nights.open();
    await nights.next();
    expect(nights.asked.length).toBe(3);
    for (const url of nights.asked) expect(url).toMatch(/\?reconcile=[0-9a-f]{12}-\d+$/);
  });

  test('tells an archive that is gone in one issue, and closes it when it is back', async () => {
    await using nights = await Nights.open();
    await nights.next();
    const { name, content } = nights.asset;
    removeAsset(nights);
    expect(await nights.codes()).toEqual(['ASSET_MISSING: The archive of fmt@1.0.0 is gone', 'opened']);
    expect(await nights.codes()).toEqual(['ASSET_MISSING: The archive of fmt@1.0.0 is gone', 'unchanged']);
    expect(nights.issues).toMatchObject([
      { state: 'open', labels: ['reconcile'], body: expect.stringContaining('fmt@1.0.0') },
    ]);
    nights.scene.github.addAsset(nights.fmt, nights.release, { name, content });
    expect(await nights.codes()).toEqual(['closed']);
    removeAsset(nights);
    expect(await nights.codes()).toEqual(['ASSET_MISSING: The archive of fmt@1.0.0 is gone', 'opened']);
    expect(nights.issues.map(({ state }) => state)).toEqual(['open']);
  });

  test('tells an archive that was replaced, by its digest even where the size is the same', async () => {
    await using nights = await Nights.open();
    await nights.next();
    const { name, content } = nights.asset;
    removeAsset(nights);
    const other = Buffer.from(content);
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
    nights.scene.github.addAsset(nights.fmt, nights.release, { name, content: other });
    expect(await nights.codes()).toEqual(['ASSET_DIFFERS: The archive of fmt@1.0.0 was replaced', 'opened']);
    removeAsset(nights);
    nights.scene.github.addAsset(nights.fmt, nights.release, { name, content: 'small' });
    expect(await nights.codes()).toEqual(['ASSET_DIFFERS: The archive of fmt@1.0.0 was replaced', 'updated']);
  });

  test('tells a repository that took a name which was given up', async () => {
    await using nights = await Nights.open();
    const { name, content } = nights.asset;
    nights.scene.github.renameRepository(nights.fmt, 'old');
    const taker = nights.scene.github.createRepository({ owner: 'acme', name: 'fmt', files: { a: '' } });
    const { id } = nights.scene.github.createRelease(taker, { tag: 'v1.0.0' });
    nights.scene.github.addAsset(taker, id, { name, content });
    expect(await nights.codes()).toEqual(['ASSET_MISSING: The archive of fmt@1.0.0 is gone', 'opened']);
  });

  test('tells a release that nobody took, unless the log says why', async () => {
    await using nights = await Nights.open();
    await nights.scene.release(nights.fmt, { name: 'fmt', version: '1.1.0' });
    expect(await nights.codes()).toEqual(['RELEASE_UNLISTED: A release of acme/fmt is not in the index', 'opened']);
    await nights.scene.run();
    nights.deploy();
    expect(await nights.codes()).toEqual(['closed']);
    await nights.scene.release(nights.fmt, { name: 'fmt', version: '2.0.0', manifest: 'nonsense: true' });
    await nights.scene.run();
    expect(await nights.codes()).toEqual(['unchanged']);
  });

  test('tells pages that are old or missing, and not what is younger than an hour', async () => {
    await using nights = await Nights.open();
    await nights.next();
    await nights.scene.release(nights.fmt, { name: 'fmt', version: '1.1.0' });
    await nights.scene.run();
    nights.files.delete('index/3/l/log');
    // a day later all of it should be there
    expect(await nights.codes()).toEqual([
      'PAGES_STALE: "index/3/f/fmt" is served as it was more than an hour ago',
      'PAGES_STALE: "index/3/l/log" is not served',
      'opened',
    ]);
    nights.deploy();
    expect(await nights.codes()).toEqual(['closed']);
    nights.scene.github.clock.advance(DAY - 1_000);
    await nights.scene.release(nights.fmt, { name: 'fmt', version: '1.2.0' });
    await nights.scene.run();
    nights.scene.github.clock.advance(-DAY);
    expect(await nights.codes()).toEqual(['unchanged']);
  });
});

describe('the issue', () => {
  test('is no issue of somebody who writes the same words', async () => {
    await using nights = await Nights.open();
    const { github, index } = nights.scene;
    const author = github.createAccount('mallory');
    const issue = { ...structuredClone({ title: 'x', labels: [], assignees: [], comments: [] }), author };
    const now = github.clock.now();
    index.issues.push({
      ...{ ...issue, id: 1, number: 1, body: 'x\n\n<!-- clyde-reconcile -->', state: 'open', stateReason: null },
      ...{ locked: false, lockReason: null, createdAt: now, updatedAt: now, closedAt: null, closedBy: null },
    });
    removeAsset(nights);
    expect(await nights.codes()).toEqual(['ASSET_MISSING: The archive of fmt@1.0.0 is gone', 'opened']);
    expect(nights.issues.map(({ state }) => state)).toEqual(['open', 'open']);
  });

  test.each(['resetBefore', 'resetAfter', 'error502html', 'truncate'] as const)(
    'is made once when %s hits',
    async (fault) => {
      await using nights = await Nights.open();
      removeAsset(nights);
      const match = ({ method, path }: { method: string; path: string }) =>
        method === 'POST' && path.endsWith('/issues');
      nights.scene.github.faults.fail({ match, fault, times: 1 });
      await nights.next();
      expect([nights.scene.github.faults.fired.length, nights.issues.length]).toEqual([1, 1]);
    },
  );
});

test('the action reads the inputs of its action.yml, and its workflow may do no more than it needs', () => {
  const { inputs, outputs } = parse(read('actions/reconcile/action.yml'));
  const asked: string[] = [];
  readReconcileInputs((name) => {
    asked.push(name);
    return '';
  });
  expect(Object.keys(inputs).sort()).toEqual(asked.sort());
  expect(Object.keys(outputs)).toEqual(['differences', 'issue']);
  const { jobs } = parse(read('index-repo-template/.github/workflows/reconcile.yml'));
  expect(jobs.reconcile.permissions).toEqual({ contents: 'read', issues: 'write' });
});
