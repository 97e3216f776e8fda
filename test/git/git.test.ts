import { execFile } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { cleanEnvironment, locateGit } from '../../src/git/environment.ts';
import { Git, type GitFailure } from '../../src/git/git.ts';
import { ObjectReader, streamBlob } from '../../src/git/objects.ts';
import { findRepository } from '../../src/git/repository.ts';
import { GIT, repositoryWith, runGit, temporaryFolder } from './fixture.ts';

const FAILURE: GitFailure = { code: 'SOURCE_UNREADABLE', action: 'Cannot try', cure: 'Try again' };

/** A program in place of git, so that what git rarely does can be seen. */
async function pretender(script: string) {
  const folder = await temporaryFolder();
  await folder.write({ git: `#!/bin/sh\n${script}\n` });
  await chmod(folder.at('git'), 0o755);
  const git = new Git({ PATH: `${folder.path}:${process.env.PATH}` });
  return { git, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

describe('the environment of git', () => {
  test('has none of the variables that point git elsewhere, and the ones that keep it steady', () => {
    const environment = cleanEnvironment(
      {
        PATH: '/bin',
        HOME: '/home/ada',
        GIT_DIR: '/x',
        git_index_file: '/y',
        GIT_CONFIG_PARAMETERS: 'z',
        LC_MESSAGES: 'de',
      },
      { further: { GIT_INDEX_FILE: '/mine' } },
    );
    expect(environment).toMatchObject({
      PATH: '/bin',
      HOME: '/home/ada',
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_ATTR_NOSYSTEM: '1',
      GIT_INDEX_FILE: '/mine',
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
    });
    for (const name of ['GIT_DIR', 'git_index_file', 'GIT_CONFIG_PARAMETERS', 'LC_MESSAGES'])
      expect(environment).not.toHaveProperty(name);
  });

  test('has no token, input or other variable that git does not need, and proxies and keys only for a remote', () => {
    const secrets = { INPUT_TOKEN: 'a', GH_TOKEN: 'b', GITHUB_TOKEN: 'c', ACTIONS_RUNTIME_TOKEN: 'd', NPM_TOKEN: 'e' };
    const remote = { https_proxy: 'p', NO_PROXY: 'q', SSH_AUTH_SOCK: '/s', SSL_CERT_FILE: '/c' };
    const environment = { Path: '/bin', SystemRoot: 'C:', ...secrets, ...remote };
    const local = Object.keys(cleanEnvironment(environment)).filter((name) => name in environment);
    expect(local).toEqual(['Path', 'SystemRoot']);
    const network = cleanEnvironment(environment, { network: true });
    expect(network).toMatchObject({ ...remote, GIT_ALLOW_PROTOCOL: 'https:http:ssh:file' });
    for (const name of Object.keys(secrets)) expect(network).not.toHaveProperty(name);
  });

  test('a path that is relative or empty is not searched: a package may hold a program called git', async () => {
    await using folder = await temporaryFolder();
    await folder.write({ git: '#!/bin/sh\n' });
    await chmod(folder.at('git'), 0o755);
    const before = process.cwd();
    process.chdir(folder.path);
    try {
      for (const PATH of ['', '.', ':', './', undefined])
        await expect(locateGit({ PATH })).rejects.toMatchObject({ code: 'TOOL_MISSING' });
      expect(await locateGit({ PATH: `.:${folder.path}` })).toBe(folder.at('git'));
    } finally {
      process.chdir(before);
    }
  });
});

describe('running git', () => {
  test('arguments reach it as they are, without a shell', async () => {
    await using folder = await repositoryWith({ a: 'x' });
    const odd = '$(touch pwned) `x` "q" \'s\' ; & | * ünï';
    const output = await GIT.output({
      gitDir: folder.at('.git'),
      args: ['log', `--format=tformat:${odd}`],
      failure: FAILURE,
    });
    expect(output.toString()).toBe(`${odd}\n`);
  });

  test('a status is an answer for run, and the failure of the caller for output', async () => {
    await using folder = await repositoryWith({ a: 'x' });
    const call = { gitDir: folder.at('.git'), args: ['cat-file', 'blob', 'HEAD:none'], failure: FAILURE };
    expect((await GIT.run(call)).status).not.toBe(0);
    await expect(GIT.output(call)).rejects.toMatchObject({
      ...FAILURE_FIELDS,
      found: expect.stringContaining("'none'"),
    });
  });

  test('too much output ends it', async () => {
    await using fake = await pretender('while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done');
    await expect(fake.git.run({ args: ['x'], limit: 10_000, failure: FAILURE })).rejects.toMatchObject({
      ...FAILURE_FIELDS,
      found: expect.stringContaining('more than 10000 bytes'),
    });
  });

  test('too much time ends it, even where a child of it holds the pipes', async () => {
    await using fake = await pretender('sleep 60 & sleep 60');
    await expect(fake.git.run({ args: ['x'], timeout: 200, failure: FAILURE })).rejects.toMatchObject({
      ...FAILURE_FIELDS,
      found: expect.stringContaining('SIGKILL'),
    });
  });

  test('input that it does not read is no error', async () => {
    await using fake = await pretender('exec <&-; exit 3');
    const input = [Buffer.alloc(5_000_000)];
    expect((await fake.git.run({ args: ['x'], input, failure: FAILURE })).status).toBe(3);
  });

  test('an endless complaint is kept to its end, and credentials in addresses are removed', async () => {
    await using fake = await pretender(
      'for i in $(seq 5000); do echo "line $i" >&2; done; echo "fatal: https://ada:ghs_secret@github.com/x" >&2; exit 1',
    );
    const answer = await fake.git.run({ args: ['x'], failure: FAILURE });
    expect(answer.stderr.length).toBeLessThanOrEqual(8192);
    expect(answer.stderr).toContain('fatal: https://github.com/x');
    expect(answer.stderr).not.toContain('secret');
  });
});

const FAILURE_FIELDS = { code: 'SOURCE_UNREADABLE', message: 'Cannot try: git failed', cure: 'Try again' };

describe('reading objects', () => {
  test('one process answers many questions, asked at once, in order', async () => {
    await using folder = await repositoryWith({ a: 'A', empty: '', 'sp ace': 'S', big: Buffer.alloc(3_000_000, 7) });
    await using reader = new ObjectReader(GIT, { gitDir: folder.at('.git'), failure: FAILURE });
    const names = [
      'HEAD:a',
      'HEAD:none',
      'HEAD:empty',
      'HEAD:big',
      'nonsense',
      'HEAD:sp ace',
      'HEAD^{tree}',
      'x missing',
      'HEAD:a',
    ];
    const objects = await Promise.all(names.map((name) => reader.read(name)));
    expect(objects.map((object) => object && `${object.type} ${object.bytes.length}`)).toEqual([
      ...[
        'blob 1',
        undefined,
        'blob 0',
        'blob 3000000',
        undefined,
        'blob 1',
        expect.stringMatching(/^tree/),
        undefined,
        'blob 1',
      ],
    ]);
    expect(await reader.read('HEAD:a\nHEAD:empty')).toBeUndefined();
    expect(String((await reader.read('HEAD:sp ace'))?.bytes)).toBe('S');
  });

  test('a larger object than allowed, and a process that dies, fail every open question, and a later one starts anew', async () => {
    await using folder = await repositoryWith({ a: 'A', big: Buffer.alloc(100_000, 7) });
    await using reader = new ObjectReader(GIT, { gitDir: folder.at('.git'), failure: FAILURE, limit: 1000 });
    const answers = await Promise.allSettled(['HEAD:big', 'HEAD:a'].map((name) => reader.read(name)));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(answers[0]).toMatchObject({ reason: { ...FAILURE_FIELDS, found: expect.stringContaining('1000 bytes') } });
    expect(String((await reader.read('HEAD:a'))?.bytes)).toBe('A');
  });

  test('what is there in another shape than expected is a failure', async () => {
    await using folder = await repositoryWith({ a: 'A' });
    await using reader = new ObjectReader(GIT, { gitDir: folder.at('.git'), failure: FAILURE });
    await expect(reader.expect('HEAD', 'blob')).rejects.toMatchObject({
      found: expect.stringContaining('a commit, not a blob'),
    });
    await expect(reader.expect('1'.repeat(40), 'blob')).rejects.toMatchObject({
      found: expect.stringContaining('missing'),
    });
  });

  test('a blob that cannot be streamed is a failure, not an empty file', async () => {
    await using folder = await repositoryWith({ a: 'A' });
    const blob = streamBlob(GIT, { gitDir: folder.at('.git'), oid: '1'.repeat(40), failure: FAILURE });
    await expect(blob.next()).rejects.toMatchObject(FAILURE_FIELDS);
  });

  test('a reader that was forgotten does not keep the program alive', async () => {
    await using folder = await repositoryWith({ a: 'A' });
    const script = `
      import { Git } from ${JSON.stringify(new URL('../../src/git/git.ts', import.meta.url).href)};
      import { ObjectReader } from ${JSON.stringify(new URL('../../src/git/objects.ts', import.meta.url).href)};
      const failure = { code: 'INTERNAL', action: 'x' };
      const reader = new ObjectReader(new Git(process.env), { gitDir: ${JSON.stringify(folder.at('.git'))}, failure });
      console.log(String((await reader.read('HEAD:a')).bytes), String((await reader.read('HEAD:a')).bytes));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      timeout: 20_000,
    });
    expect(stdout.trim()).toBe('A A');
  });
});

describe('finding a repository', () => {
  test('from any folder in it, by its real path, past a .git that is none', async () => {
    await using folder = await repositoryWith({ 'a/b/c': 'x' });
    await folder.write({ 'a/.git/readme': 'no repository', 'a/b/.git': 'not a gitdir line' });
    expect(await findRepository(folder.at('a/b'), GIT)).toMatchObject({ gitDir: expect.stringMatching(/\.git$/) });
    expect((await findRepository(folder.at('a/b'), GIT))?.top).toBe((await findRepository(folder.path, GIT))?.top);
  });

  test('nowhere, and not in a bare one: its parts can be the files of a package', async () => {
    await using folder = await temporaryFolder();
    expect(await findRepository(folder.path, GIT)).toBeUndefined();
    runGit(folder.path, ['init', '--quiet', '--bare']);
    expect(await findRepository(folder.path, GIT)).toBeUndefined();
    expect(await findRepository(folder.at('refs'), GIT)).toBeUndefined();
  });
});
