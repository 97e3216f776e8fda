import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { baseOf } from '../../src/action/check-base.ts';
import { foundingFiles } from '../../src/registry/init.ts';
import { writeOwner } from '../../src/sparse/owner.ts';
import { type Folder, repositoryWith, runGit, temporaryFolder } from '../git/fixture.ts';
import { read } from '../repository/project/files.ts';
import { ACME, lineOf } from '../sparse/fixture.ts';
import { cleanEnv } from './run.ts';

const ACTION = fileURLToPath(new URL('../../src/action/check.ts', import.meta.url));
const FILES = {
  ...Object.fromEntries(foundingFiles({ name: 'acme' })),
  'index/3/f/fmt': lineOf('fmt', '1.0.0'),
  'owners/3/f/fmt': writeOwner('fmt', ACME),
};

interface Step {
  readonly event: string;
  readonly sha?: string;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Runs the action as a step of a workflow does, in a shallow clone with one commit. */
async function step(origin: Folder, { event, sha, payload = {}, inputs = {} }: Step) {
  await using folder = await temporaryFolder();
  runGit(folder.path, ['clone', '--quiet', '--depth=1', `file://${origin.path}`, 'work']);
  await mkdir(folder.at('files'));
  await writeFile(folder.at('files', 'event.json'), JSON.stringify(payload));
  const env = cleanEnv({
    ...{
      GITHUB_WORKSPACE: folder.at('work'),
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: folder.at('files', 'event.json'),
    },
    ...{
      GITHUB_SHA: sha ?? '',
      GITHUB_OUTPUT: folder.at('files', 'output'),
      GITHUB_STEP_SUMMARY: folder.at('files', 'summary'),
    },
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  });
  const { code, log } = await new Promise<{ code: number; log: string }>((done) => {
    execFile(process.execPath, [ACTION], { env }, (error, stdout) =>
      done({ code: error === null ? 0 : Number(error.code), log: stdout }),
    );
  });
  const text = (name: string) => readFile(folder.at('files', name), 'utf8').catch(() => '');
  const outputs = Object.fromEntries(
    [...(await text('output')).matchAll(/^(\w+)<<(\S+)\r?\n(.*)\r?\n\2/gm)].map(([, name, , value]) => [name, value]),
  );
  return { code, log, outputs, summary: await text('summary') };
}

async function changed(text: string): Promise<{ origin: Folder; before: string; after: string }> {
  const origin = await repositoryWith(FILES);
  const before = origin.git('rev-parse', 'HEAD');
  await origin.write({ 'index/3/f/fmt': text });
  origin.git('commit', '--quiet', '--all', '--message', 'Change');
  return { origin, before, after: origin.git('rev-parse', 'HEAD') };
}

describe('the check action', () => {
  test('compares a push with the commit before, which it fetches', async () => {
    const { origin, before, after } = await changed(lineOf('fmt', '1.0.0') + lineOf('fmt', '1.1.0'));
    await using _ = origin;
    const done = await step(origin, { event: 'push', payload: { before } });
    expect([done.code, done.outputs]).toEqual([0, { head: after, base: before, errors: '0', warnings: '0' }]);
    expect(done.summary).toContain('The index keeps its rules');
  });

  test('fails with annotations at file and line', async () => {
    const { origin, before } = await changed(lineOf('fmt', '1.0.0', { size: 1 }));
    await using _ = origin;
    const done = await step(origin, { event: 'workflow_dispatch', inputs: { base: before } });
    expect([done.code, done.outputs.errors]).toEqual([1, '1']);
    expect(done.log).toMatch(/^::error title=ENTRY_CHANGED,file=index\/3\/f\/fmt,line=1::/m);
    expect(done.summary).toContain('[ENTRY_CHANGED](');
  });

  test('compares a pull request with what it would be merged into', async () => {
    const { origin, before, after } = await changed(lineOf('fmt', '1.1.0'));
    await using _ = origin;
    const payload = { pull_request: { base: { sha: before } } };
    const done = await step(origin, { event: 'pull_request', sha: after, payload });
    expect([done.code, done.outputs.base, done.outputs.errors]).toEqual([1, before, '1']);
  });

  test('lets a push take a yank back with a warning, and a pull request not', async () => {
    const yanked = lineOf('fmt', '1.0.0', { yanked: true, yank_reason: 'loses data' });
    await using origin = await repositoryWith({ ...FILES, 'index/3/f/fmt': yanked });
    const before = origin.git('rev-parse', 'HEAD');
    await origin.write({ 'index/3/f/fmt': lineOf('fmt', '1.0.0') });
    origin.git('commit', '--quiet', '--all', '--message', 'Unyank');
    const sha = origin.git('rev-parse', 'HEAD');
    const pushed = await step(origin, { event: 'push', payload: { before } });
    expect([pushed.code, pushed.outputs.errors, pushed.outputs.warnings]).toEqual([0, '0', '1']);
    const proposed = await step(origin, {
      event: 'pull_request',
      sha,
      payload: { pull_request: { base: { sha: before } } },
    });
    expect([proposed.code, proposed.outputs.errors]).toEqual([1, '1']);
    expect(proposed.log).toMatch(/^::error title=ENTRY_CHANGED,file=index\/3\/f\/fmt,line=1::/m);
  });

  test('checks every file where nothing says what was before', async () => {
    const { origin } = await changed(lineOf('fmt', '1.1.0'));
    await using _ = origin;
    const done = await step(origin, { event: 'schedule' });
    expect([done.code, done.outputs.base]).toEqual([0, '']);
  });

  test('says that the commit to compare with is gone', async () => {
    const { origin } = await changed(lineOf('fmt', '1.1.0'));
    await using _ = origin;
    const done = await step(origin, { event: 'push', payload: { before: '1'.repeat(40) } });
    expect([done.code, done.log]).toEqual([1, expect.stringContaining('HISTORY_REWRITTEN')]);
  });

  test('obeys no command that a file of the index gives', async () => {
    const { origin } = await changed(`::set-output name=head::x\n##[error]x\n`);
    await using _ = origin;
    await origin.write({ 'a\n::error::b': 'x' });
    origin.git('add', '--all');
    origin.git('commit', '--quiet', '--message', 'Odd');
    const done = await step(origin, { event: 'schedule' });
    expect(done.code).toBe(1);
    const commands = done.log.split(/\r?\n/).filter((line) => /^\s*::|##\[/.test(line));
    expect(commands.filter((line) => !/^::(?:error|warning) title=INDEX_/.test(line))).toEqual([]);
  });

  test('reads the inputs and sets the outputs of its action.yml', async () => {
    const { inputs, outputs } = parse(read('actions/check/action.yml'));
    expect([Object.keys(inputs), Object.keys(outputs)]).toEqual([
      ['path', 'base', 'archives', 'cache'],
      ['head', 'base', 'errors', 'warnings'],
    ]);
  });
});

test('what an event is compared with', () => {
  const event = { ref: 'refs/heads/main', sha: 'a'.repeat(40) };
  const pull = { pull_request: { base: { sha: 'b' } } };
  expect(baseOf({ ...event, name: 'push', payload: { before: '0'.repeat(40) } }, event.sha)).toEqual([]);
  expect(baseOf({ ...event, name: 'push', payload: {} }, event.sha)).toEqual([]);
  expect(baseOf({ ...event, name: 'pull_request', payload: pull }, event.sha)).toEqual(['HEAD^1', 'b']);
  expect(baseOf({ ...event, name: 'pull_request', payload: pull }, 'c')).toEqual(['b']);
  expect(baseOf({ ...event, name: 'pull_request', payload: { pull_request: 1 } }, 'c')).toEqual([]);
  expect(baseOf({ ...event, name: 'workflow_run', payload: {} }, event.sha)).toEqual([]);
});
