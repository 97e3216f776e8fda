import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { runJob } from '../../src/action/job.ts';
import { textOf as problemText } from '../../src/action/report.ts';
import { summaryOf } from '../../src/action/summary.ts';
import { FAULTS } from '../github/faults.ts';
import { serve } from '../http/server.ts';
import { type Diversion, gatewayTo, type Passing } from './gateway.ts';
import { removeRuns, runStep, type Step, type Transcript } from './runner.ts';
import { codes, type JobOverrides, Scene } from './scene.ts';
import { errorsOf, linesOf, releasesOf } from './story.ts';

afterAll(removeRuns);

const KINDS = ['release', 'tag'] as const;

function prepare(scene: Scene, kind: (typeof KINDS)[number]): JobOverrides {
  scene.github.tag(scene.source, 'v1.2.3', scene.head);
  if (kind === 'tag') return {};
  return { releaseId: scene.github.createRelease(scene.source, { tag: 'v1.2.3' }).id };
}

/** Every place of a text where a token shows, also in base64 as git and basic authorization write it. */
function leaks(text: string, secrets: readonly string[]): readonly string[] {
  const forms = secrets.flatMap((secret) => [secret, Buffer.from(`x-access-token:${secret}`).toString('base64')]);
  return forms.filter((form) => text.includes(form));
}

/** All that a run leaves for people and later steps. What tells the runner to mask a token must name it. */
function told({ stdout, stderr, outputs, summary }: Transcript): string {
  const said = stdout.replace(/^::add-mask::.*$/gm, '');
  return [said, stderr, JSON.stringify(outputs), summary].join('\n');
}

/** Every object of a repository, as text. */
function historyOf(gitDir: string): string {
  const all = ['--git-dir', gitDir, 'cat-file', '--batch', '--batch-all-objects'];
  return execFileSync('git', all, { encoding: 'latin1', maxBuffer: 64 << 20 });
}

describe.each(KINDS)('on a %s', (kind) => {
  test('each token goes only to its own repository, none to where files are stored', async () => {
    await using scene = await Scene.open();
    const overrides = prepare(scene, kind);
    // another gzip of the same files is there, so that it is downloaded and compared
    const dry = await runStep(scene.step(kind, { ...overrides, inputs: { 'dry-run': 'true' } }));
    const content = gzipSync(gunzipSync(await readFile(dry.outputs.archive ?? '')), { level: 1 });
    const id = overrides.releaseId ?? scene.github.createRelease(scene.source, { tag: 'v1.2.3', draft: true }).id;
    scene.github.addAsset(scene.source, id, { name: 'fmt-1.2.3.tar.gz', content });
    scene.github.clearRequests();
    const done = await runStep(scene.step(kind, overrides));
    expect([done.exitCode, done.outputs.status]).toEqual([0, 'published']);
    const storage = new URL(scene.github.objectsUrl).host;
    const senders = scene.github.requests.map(({ host, operation, tokenId }) => {
      const where = host === storage ? 'storage' : /query|mutation/.test(operation) ? 'index' : 'releases';
      return `${where}: ${tokenId?.replace(/-\d+$/, '') ?? 'nobody'}`;
    });
    expect(new Set(senders)).toEqual(new Set(['index: app', 'releases: job', 'storage: nobody']));
  });

  test('neither shows in what is said, committed or packed', async () => {
    await using scene = await Scene.open();
    const secrets = [scene.token, scene.registryToken];
    const done = await runStep(scene.step(kind, prepare(scene, kind)));
    expect([done.exitCode, done.outputs.status]).toEqual([0, 'published']);
    for (const secret of secrets) expect(done.stdout).toContain(`::add-mask::${secret}\n`);
    expect(leaks(told(done), secrets)).toEqual([]);
    expect(leaks(historyOf(scene.index.gitDir), secrets)).toEqual([]);
    expect(leaks(gunzipSync(await readFile(done.outputs.archive ?? '')).toString('latin1'), secrets)).toEqual([]);
  });

  test('a redirect of any answer to a foreign host takes no token along, and no write', async () => {
    await using foreign = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{},"errors":[]}');
    });
    const requests = kind === 'tag' ? 7 : 4;
    for (let position = 1; position <= requests; position++) {
      await using scene = await Scene.open();
      await using gateway = await gatewayTo(scene.github, ({ path }, count) =>
        // what is passed over once is passed over whenever it comes again
        count >= position ? { status: 307, headers: { location: `${foreign.origin}${path}` } } : undefined,
      );
      const step = scene.step(kind, prepare(scene, kind));
      const results = await inProcess(scene, { ...step, urls: gateway.urls }, kind);
      expect([position, results.failed.length]).toEqual([position, 1]);
      expect(leaks(results.said, [scene.token, scene.registryToken])).toEqual([]);
      expect(linesOf(scene.index, 'index/3/f/fmt')).toEqual([]);
    }
    // of all requests only a GET is followed
    expect(foreign.seen.length).toBeGreaterThan(0);
    expect(foreign.seen.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
    expect(foreign.seen.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
  }, 60_000);

  test('a server that quotes the token back does not bring it into a message', async () => {
    for (const status of [200, 401, 403, 404, 422, 500]) {
      await using scene = await Scene.open();
      const secrets = [scene.token, scene.registryToken];
      const quote = ({ headers }: Passing): Diversion => {
        const message = `You sent ${headers.authorization}`;
        const errors = [{ type: 'FORBIDDEN', path: ['repository'], message, code: message, field: message }];
        return { status, headers: { 'x-quote': message }, body: JSON.stringify({ message, errors, data: null }) };
      };
      for (const from of kind === 'tag' ? [1, 2, 3, 4, 5] : [1, 2, 3, 4]) {
        await using gateway = await gatewayTo(scene.github, (passing, count) =>
          count >= from ? quote(passing) : undefined,
        );
        const step = {
          ...scene.step(kind, from === 1 ? prepare(scene, kind) : again(scene, kind)),
          urls: gateway.urls,
        };
        const { said, failed } = await inProcess(scene, step, kind);
        expect([status, from, failed.length]).toEqual([status, from, 1]);
        expect(leaks(said, secrets), said).toEqual([]);
      }
    }
  }, 60_000);

  test('whatever fails for good, no message shows a token', async () => {
    const seen = new Set<string>();
    for (const fault of FAULTS) {
      for (const part of ['query', 'createCommitOnBranch', '/releases']) {
        await using scene = await Scene.open();
        const overrides = prepare(scene, kind);
        scene.github.faults.fail({ match: ({ operation }) => operation.includes(part), fault, times: 99 });
        const log: string[] = [];
        const results = await scene.run(kind, { ...overrides, log });
        const said = [...log, saidOf(results)].join('\n');
        expect(leaks(said, [scene.token, scene.registryToken]), said).toEqual([]);
        for (const code of codes(results)) seen.add(code);
      }
    }
    expect([...seen]).toEqual(expect.arrayContaining(['INDEX_UNREADABLE', 'RATE_LIMITED', 'GITHUB_UNAVAILABLE']));
  }, 60_000);
});

/** The same release again, after a run that failed. */
function again({ source }: Scene, kind: string): JobOverrides {
  const [release] = source.releases;
  return kind === 'tag' || release === undefined ? {} : { releaseId: release.id };
}

/** Runs a step in this process, where waiting takes no time. */
async function inProcess(scene: Scene, step: Step, kind: (typeof KINDS)[number]) {
  const log: string[] = [];
  const job = scene.job(kind, { ...again(scene, kind), log });
  const { api: rest, graphql, server } = step.urls;
  const access = { ...job.access, site: { rest, graphql, server } };
  const results = await runJob({ ...job, event: step.event as typeof job.event, access });
  return { said: [...log, saidOf(results)].join('\n'), failed: codes(results) };
}

function saidOf(results: Awaited<ReturnType<Scene['run']>>): string {
  const problems = results.flatMap((result) => (result.kind === 'failed' ? result.error.problems : []));
  const summary = summaryOf(results, { server: 'https://github.test', repository: 'acme/fmt' });
  return [...problems.map(problemText), summary].join('\n');
}

describe('a foreign place for uploads', () => {
  const places = (origin: string) => [
    `${origin}/api/uploads`,
    'https://uploads.github.com',
    'http://127.0.0.1.example.com/api/uploads',
    `http://acme:secret@${origin.replace('http://', '')}`,
    'file:///tmp',
  ];

  test.each([0, 1, 2, 3, 4])('in the event: nothing is sent (%i)', async (choice) => {
    await using foreign = await serve((_, response) => response.writeHead(201).end('{}'));
    await using scene = await Scene.open();
    const step = scene.step('release', prepare(scene, 'release'));
    const text = JSON.stringify(step.event.payload);
    const place = places(foreign.origin)[choice] ?? '';
    const payload = JSON.parse(text.replaceAll(`${scene.github.url}/api/uploads`, place));
    expect(payload.release.upload_url).toContain(place);
    const before = scene.github.state();
    const done = await runStep({ ...step, event: { ...step.event, payload } });
    expect([done.exitCode, errorsOf(done)]).toEqual([1, ['HOST_FOREIGN']]);
    expect(foreign.seen).toEqual([]);
    expect(scene.github.state()).toEqual(before);
    expect(leaks(told(done), [scene.token, scene.registryToken, 'acme:secret'])).toEqual([]);
  });

  test('in an answer: nothing is sent', async () => {
    await using foreign = await serve((_, response) => response.writeHead(201).end('{}'));
    await using scene = await Scene.open();
    prepare(scene, 'tag');
    scene.github.uploadsAt(foreign.origin);
    const done = await runStep(scene.step('tag'));
    expect([done.exitCode, errorsOf(done)]).toEqual([1, ['HOST_FOREIGN']]);
    expect(foreign.seen).toEqual([]);
    expect(releasesOf(scene)).toEqual(['v1.2.3 draft']);
    expect(linesOf(scene.index, 'index/3/f/fmt')).toEqual([]);
  });
});

describe('a token that is none', () => {
  test.each([
    ['a line feed within', (token: string) => `${token.slice(0, 10)}\n${token.slice(10)}`],
    ['a header after it', (token: string) => `${token}\r\nX-Other: 1`],
    ['a space', (token: string) => `${token} ${token}`],
    ['letters beyond ASCII', (token: string) => `${token}é`],
  ])('is refused and not shown: %s', async (_, spoil) => {
    for (const input of ['token', 'registry-token']) {
      await using scene = await Scene.open();
      const secret = spoil(input === 'token' ? scene.token : scene.registryToken);
      const step = scene.step('release', prepare(scene, 'release'));
      scene.github.clearRequests();
      const done = await runStep({ ...step, inputs: { ...step.inputs, [input]: secret } });
      expect([done.exitCode, errorsOf(done)]).toEqual([1, ['TOKEN_INVALID']]);
      expect(scene.github.requests).toEqual([]);
      expect(leaks(told(done), secret.split(/\s+/).slice(0, 2))).toEqual([]);
    }
  });

  test('that is missing is said to be missing', async () => {
    await using scene = await Scene.open();
    const step = scene.step('release', prepare(scene, 'release'));
    const done = await runStep({ ...step, inputs: { ...step.inputs, token: '' } });
    expect([done.exitCode, errorsOf(done)]).toEqual([1, ['TOKEN_MISSING']]);
  });
});

test('git is handed no token', async () => {
  await using scene = await Scene.open();
  const folder = join(scene.folder, 'bin');
  const seen = join(scene.folder, 'environment');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  await mkdir(folder);
  await writeFile(join(folder, 'git'), `#!/bin/sh\nenv >> '${seen}'\necho "$@" >> '${seen}'\nexec '${real}' "$@"\n`);
  await chmod(join(folder, 'git'), 0o755);
  const step = scene.step('release', prepare(scene, 'release'));
  const done = await runStep({
    ...step,
    env: { PATH: `${folder}${delimiter}${process.env.PATH}`, ACTIONS_RUNTIME_TOKEN: 'the-runner-s-own' },
  });
  expect([done.exitCode, done.outputs.status]).toEqual([0, 'published']);
  const environment = await readFile(seen, 'utf8');
  expect(environment).toContain('GIT_TERMINAL_PROMPT=0');
  expect(leaks(environment, [scene.token, scene.registryToken, 'the-runner-s-own'])).toEqual([]);
});
