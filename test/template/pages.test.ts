import { spawnSync } from 'node:child_process';
import { chmod, readFile } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Folder, repositoryWith, runGit, temporaryFolder } from '../git/fixture.ts';
import { read } from '../repository/project/files.ts';

const { jobs } = parse(read('index-repo-template/.github/workflows/pages.yml'));

function script(name: string): string {
  const step = jobs.build.steps.find((candidate: { name?: string }) => candidate.name === name);
  return step.run;
}

interface Ran {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs a step's script as the runner does: `bash -e`, and programs of the network replaced by small scripts. */
async function runStep(
  name: string,
  { cwd, env = {}, programs = {} }: { cwd?: string; env?: Record<string, string>; programs?: Record<string, string> },
): Promise<Ran> {
  await using folder = await temporaryFolder();
  await folder.write({ output: '', 'bin/none': '' });
  for (const [program, text] of Object.entries(programs)) {
    await folder.write({ [`bin/${program}`]: `#!/usr/bin/env bash\n${text}\n` });
    await chmod(folder.at('bin', program), 0o755);
  }
  const { PATH = '', SystemRoot } = process.env;
  const base = {
    PATH: `${folder.at('bin')}${delimiter}${PATH}`,
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    ...{ RUNNER_TEMP: folder.path, GITHUB_OUTPUT: folder.at('output') },
    ...{ GITHUB_REPOSITORY: 'acme/registry', GITHUB_SERVER_URL: 'https://github.example' },
  };
  const ended = spawnSync('bash', ['--noprofile', '--norc', '-e', '-c', script(name)], {
    cwd: cwd ?? folder.path,
    encoding: 'utf8',
    env: { ...base, ...env },
  });
  const lines = (await readFile(folder.at('output'), 'utf8')).split('\n').filter((line) => line !== '');
  const outputs = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return { status: ended.status, log: `${ended.stdout}${ended.stderr}`, outputs };
}

describe('Pages is looked at first', () => {
  const look = (gh: string) => runStep('Pages is set up', { programs: { gh } });

  test('and its address handed on', async () => {
    const { status, outputs } = await look('echo "workflow https://acme.example/registry/"');
    expect([status, outputs.url]).toEqual([0, 'https://acme.example/registry/']);
  });

  test.each([
    ['not enabled', 'echo \'{"message":"Not Found"}\'; echo "gh: Not Found (HTTP 404)" >&2; exit 1'],
    ['built from a branch', 'echo "legacy https://acme.example/registry/"'],
  ])('and where it is %s, the log says which setting to click', async (_, gh) => {
    const { status, log } = await look(gh);
    expect([status, log]).toEqual([1, expect.stringContaining('https://github.example/acme/registry/settings/pages')]);
    expect(log).toContain('GitHub Actions');
  });

  test('and trouble of GitHub is not taken for a missing setting', async () => {
    const { status, log } = await look('echo "gh: Server Error (HTTP 502)" >&2; exit 1');
    expect([status, log.includes('HTTP 502'), log.includes('::error')]).toEqual([1, true, false]);
  });
});

describe('the commits to serve', () => {
  async function cloneOf(origin: Folder): Promise<Folder> {
    const folder = await temporaryFolder();
    runGit(folder.path, ['clone', '--quiet', '--depth=1', `file://${origin.path}`, '.']);
    return folder;
  }

  test('are the newest of main and stats, if there are statistics', async () => {
    await using origin = await repositoryWith({ 'config.json': '{}' });
    await using before = await cloneOf(origin);
    const main = origin.git('rev-parse', 'main');
    expect((await runStep('The commits to serve', { cwd: before.path })).outputs.state).toBe(`${main}-none`);
    origin.git('switch', '--quiet', '--orphan', 'stats');
    origin.git('commit', '--quiet', '--allow-empty', '--message', 'Count');
    const stats = origin.git('rev-parse', 'stats');
    origin.git('switch', '--quiet', 'main');
    await using after = await cloneOf(origin);
    expect((await runStep('The commits to serve', { cwd: after.path })).outputs.state).toBe(`${main}-${stats}`);
    expect(after.git('rev-parse', 'origin/stats')).toBe(stats);
  });

  test('are not guessed where the server does not answer', async () => {
    await using origin = await repositoryWith({ 'config.json': '{}' });
    await using clone = await cloneOf(origin);
    clone.git('remote', 'set-url', 'origin', `file://${origin.at('gone')}`);
    const { status, outputs } = await runStep('The commits to serve', { cwd: clone.path });
    expect([status === 0, outputs]).toEqual([false, {}]);
  });

  test('of the earlier site are fetched, and one that is gone does no harm', async () => {
    await using origin = await repositoryWith({ 'config.json': '{}' });
    const old = origin.git('rev-parse', 'HEAD');
    origin.git('commit', '--quiet', '--allow-empty', '--message', 'Next');
    await using clone = await cloneOf(origin);
    const env = { KEY: `site-${old}-${'1'.repeat(40)}` };
    const { status, log } = await runStep('The commits that the earlier site was built from', { cwd: clone.path, env });
    expect([status, log]).toEqual([0, expect.stringContaining(`${'1'.repeat(40)} is gone`)]);
    expect(clone.git('cat-file', '-t', old)).toBe('commit');
    const none = { KEY: `site-${old}-none` };
    expect(
      (await runStep('The commits that the earlier site was built from', { cwd: clone.path, env: none })).log,
    ).toBe('');
  });
});

describe('the plan', () => {
  const [main, stats, older] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
  const answers = (status: number, text: string) =>
    `while [[ $# -gt 1 ]]; do if [[ $1 == --output ]]; then printf '${text}' > "$2"; fi; shift; done; printf ${status}`;
  const plan = (env: Record<string, string>, curl = answers(404, 'no such page')) =>
    runStep('Whether anything changed, and since when', {
      env: {
        STATE: `${main}-${stats}`,
        URL: 'https://acme.example/registry/',
        REWRITTEN: '',
        GITHUB_EVENT_NAME: 'push',
        LAST: '',
        ...env,
      },
      programs: { curl },
    });

  test.each([
    ['the same state, by the clock', { LAST: `deployed-${main}-${stats}-1-1`, GITHUB_EVENT_NAME: 'schedule' }, 'false'],
    [
      'the same state, after another workflow',
      { LAST: `deployed-${main}-${stats}-1-1`, GITHUB_EVENT_NAME: 'workflow_run' },
      'false',
    ],
    [
      'the same state, by hand',
      { LAST: `deployed-${main}-${stats}-1-1`, GITHUB_EVENT_NAME: 'workflow_dispatch' },
      'true',
    ],
    ['new statistics', { LAST: `deployed-${main}-none-1-1`, GITHUB_EVENT_NAME: 'workflow_run' }, 'true'],
    ['a new commit', { LAST: `deployed-${older}-${stats}-1-1`, GITHUB_EVENT_NAME: 'schedule' }, 'true'],
  ])('for %s', async (_, env, changed) => {
    const { status, outputs } = await plan(env);
    expect([status, outputs]).toEqual([0, { changed, base: env.LAST.split('-')[1] }]);
  });

  test('takes what the site says where no cache tells what was deployed', async () => {
    const root = answers(200, `{\\n  "name": "acme",\\n  "commit": "${older}",\\n  "x": 1\\n}\\n`);
    expect((await plan({}, root)).outputs).toEqual({ changed: 'true', base: older });
    const dense = answers(200, `{"name":"acme","commit":"${older}","x":1}`);
    expect((await plan({}, dense)).outputs.base).toBe(older);
  });

  test('compares with nothing before the first deployment', async () => {
    expect((await plan({})).outputs).toEqual({ changed: 'true', base: '' });
  });

  test.each([
    ['no answer', 'printf 000; exit 28'],
    ['trouble', answers(503, 'busy')],
    ['another page', answers(200, '<html>commit</html>')],
    ['no commit', answers(200, '{"commit": "HEAD; rm -rf /"}')],
  ])('fails where a deployed site cannot be read: %s', async (_, curl) => {
    const { status, log, outputs } = await plan({}, curl);
    expect([status, outputs]).toEqual([1, {}]);
    expect(log).toContain('::error title=The deployed site');
    const once = await plan({ REWRITTEN: 'true', GITHUB_EVENT_NAME: 'workflow_dispatch' }, curl);
    expect([once.status, once.outputs.base]).toEqual([0, '']);
  });

  test('compares with nothing after a rewriting on purpose', async () => {
    const env = { LAST: `deployed-${older}-${stats}-1-1`, REWRITTEN: 'true', GITHUB_EVENT_NAME: 'workflow_dispatch' };
    expect((await plan(env)).outputs).toEqual({ changed: 'true', base: '' });
  });
});

test('the caches are named as the plan reads their names', () => {
  const keys = (job: string) =>
    jobs[job].steps.flatMap(({ with: options }: { with?: { key?: string } }) => options?.key ?? []);
  const state = (step: string) => `\${{ ${step}.outputs.state }}`;
  expect(keys('build')).toEqual(['deployed-now', `site-${state('steps.state')}`, `site-${state('steps.state')}`]);
  expect(keys('deploy')).toEqual([`deployed-${state('needs.build')}-\${{ github.run_id }}-\${{ github.run_attempt }}`]);
});

test('each workflow that commits is followed', () => {
  const { on } = parse(read('index-repo-template/.github/workflows/pages.yml'));
  expect(on.workflow_run.workflows).toContain('stats');
  const publish = parse(read('examples/workflows/single-repository.yml')).name;
  const follows = parse(read('examples/workflows/single-repository-pages.yml')).on.workflow_run.workflows;
  expect(follows).toEqual([publish]);
});
