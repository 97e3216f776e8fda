import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanEnv, run, start } from './run.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const CONTROL = /\u001b/;
let folder: string;
let registry: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  registry = join(folder, 'registry');
  for (const name of ['strview', 'tinyargs']) await cp(join(EXAMPLES, name), join(folder, name), { recursive: true });
  expect((await run(['init', registry])).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

function git(cwd: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@localhost', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], {
    cwd,
    encoding: 'utf8',
    env: cleanEnv({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }),
  });
}

describe('called in a wrong way, it exits with 2 and says what is right', () => {
  test.each([
    [['frobnicate'], 'Unknown command'],
    [['valdate'], 'Did you mean validate?'],
    [['validate', '--nope'], 'Unknown option'],
    [['fetch'], 'clyde-registry fetch --help'],
    [['unyank', 'fmt@1.0.0', '--reason', 'x', '-r', '.'], 'unyank takes none'],
    [['yank', 'fmt@1.0.0', '--reason', 'x\ny', '-r', '.'], 'found: a line break'],
    [['serve', '.', '--port', '99999'], 'Expected a number from 0 to 65535'],
    [['publish', '.'], 'Cannot tell which registry is meant'],
    [['publish', '.', '-r', 'https://acme.example/'], 'only served there'],
    [['yank', 'fmt', '-r', '.'], 'no version is named'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(args, { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('error[INPUT_INVALID]');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(CONTROL);
  });

  test('with --json the error is the one document', async () => {
    const { code, stdout } = await run(['yank', 'fmt', '--json', '-r', '.'], { cwd: folder });
    expect([code, JSON.parse(stdout).error.code]).toEqual([2, 'INPUT_INVALID']);
  });
});

test('help has examples and goes to stdout', async () => {
  const [all, one] = await Promise.all([run(['--help']), run(['fetch', '--help'])]);
  expect([all.code, all.stderr]).toEqual([0, '']);
  for (const part of ['Examples:', 'Exit codes:', 'GH_TOKEN', 'publish', 'demo']) expect(all.stdout).toContain(part);
  expect(one.stdout).toContain('by range, from Pages');
});

describe('a package in a plain folder', () => {
  test('is validated', async () => {
    const { code, stdout } = await run(['validate', join(folder, 'tinyargs')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^valid tinyargs 0\.4\.1\n/);
    expect(stdout).toContain('requires  @clyde/strview >=1.2.0 <2');
  });

  test('with mistakes is refused with the line and a caret', async () => {
    const bad = join(folder, 'bad');
    await mkdir(join(bad, '.clyde'), { recursive: true });
    await writeFile(join(bad, '.clyde', 'package.yaml'), 'name: My Package\nversion: "1.2"\n');
    const { code, stdout, stderr } = await run(['validate', bad]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/ --> \.clyde\/package\.yaml:1:7\n.*\n 1 \| name: My Package\n {3}\| {7}\^+/);
    expect(stderr).toContain('NAME_INVALID');
    expect(stderr).toContain('VERSION_INVALID');
    const document = JSON.parse((await run(['validate', bad, '--json'])).stdout);
    expect(document.error.problems).toHaveLength(2);
  });

  test('is packed to the same bytes each time', async () => {
    const files = [join(folder, '1.tar.gz'), join(folder, '2.tar.gz')] as const;
    const [one] = await Promise.all(files.map((file) => run(['pack', join(folder, 'strview'), '-o', file, '--json'])));
    expect(await readFile(files[0])).toEqual(await readFile(files[1]));
    const { execFileSync: exec } = await import('node:child_process');
    expect(exec('tar', ['-tzf', files[0]], { encoding: 'utf8' })).toContain('strview-1.2.0/include/strview/strview.h');
    expect(JSON.parse(one?.stdout ?? '')).toMatchObject({ status: 'packed', name: '@clyde/strview', version: '1.2.0' });
  });

  test('packed to a place that is not there leaves nothing and says so', async () => {
    const { code, stderr } = await run(['pack', join(folder, 'strview'), '-o', join(folder, 'none', 'x.tar.gz')]);
    expect(code).toBe(2);
    expect(stderr).toContain('Cannot write the archive');
  });

  test('is published, found unchanged, fetched, yanked and unyanked', async () => {
    const publish = await run(['publish', join(folder, 'strview'), '-r', registry, '--owner', 'me', '--json']);
    expect([publish.code, JSON.parse(publish.stdout)]).toMatchObject([
      0,
      { status: 'published', name: '@clyde/strview', version: '1.2.0' },
    ]);
    expect(publish.stderr).toContain('· Packing @clyde/strview@1.2.0');
    const again = await run(['publish', join(folder, 'strview'), '-r', registry, '--owner', 'me', '-q']);
    expect([again.code, again.stderr, again.stdout.split('\n')[0]]).toEqual([
      0,
      '',
      'unchanged @clyde/strview 1.2.0: the same files are there already',
    ]);
    const stranger = await run(['publish', join(folder, 'strview'), '-r', registry, '--owner', 'you', '--json']);
    expect([stranger.code, JSON.parse(stranger.stdout).error.code]).toEqual([1, 'NOT_OWNER']);

    const fetched = await run(['fetch', '@clyde/strview@^1', '-r', registry, '-o', join(folder, 'deps')]);
    expect([fetched.code, await readdir(join(folder, 'deps'))]).toEqual([0, ['strview-1.2.0']]);
    expect(await readFile(join(folder, 'deps', 'strview-1.2.0', 'LICENSE'))).toEqual(
      await readFile(join(folder, 'strview', 'LICENSE')),
    );

    const yanked = await run(['yank', '@clyde/strview@1.2.0', '--reason', 'too slow', '-r', registry]);
    expect([yanked.code, yanked.stdout]).toMatchObject([0, expect.stringContaining('yanked @clyde/strview 1.2.0')]);
    expect((await run(['fetch', '@clyde/strview', '-r', registry, '-o', join(folder, 'deps')])).stderr).toContain(
      'VERSION_UNKNOWN',
    );
    const unyanked = await run(['unyank', '@clyde/strview@1.2.0', '--json', '-r', registry]);
    expect(JSON.parse(unyanked.stdout)).toMatchObject({ status: 'unyanked' });
  });

  test('is fetched without what it needs, and says what that is', async () => {
    const own = join(folder, 'needy');
    expect((await run(['init', own])).code).toBe(0);
    for (const name of ['strview', 'tinyargs']) {
      expect((await run(['publish', join(folder, name), '-r', own, '-q'])).code).toBe(0);
    }
    const output = join(folder, 'without');
    const text = await run(['fetch', 'tinyargs', '-r', own, '-o', output]);
    expect([text.code, text.stdout.split('\n').slice(-2)]).toEqual([
      0,
      ['  needs @clyde/strview >=1.2.0 <2.0.0-0 (not fetched)', ''],
    ]);
    expect(await readdir(output)).toEqual(['tinyargs-0.4.1']);
    const json = await run(['fetch', 'tinyargs', '-r', own, '-o', output, '--force', '--json']);
    expect(JSON.parse(json.stdout).dependencies).toEqual([
      { name: '@clyde/strview', req: '>=1.2.0 <2.0.0-0', fetched: false },
    ]);
    const none = await run(['fetch', '@clyde/strview', '-r', own, '-o', output]);
    expect([none.code, none.stdout.includes('needs')]).toEqual([0, false]);
  });

  test('is judged without writing anything', async () => {
    const before = git(join(registry, 'index.git'), 'rev-parse', 'main');
    const { code, stdout } = await run([
      'publish',
      join(folder, 'tinyargs'),
      '-r',
      registry,
      '--dry-run',
      '--owner',
      'me',
    ]);
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'would publish tinyargs 0.4.1']);
    expect(git(join(registry, 'index.git'), 'rev-parse', 'main')).toBe(before);
    expect(await readdir(join(registry, 'archives'))).not.toContain('tinyargs');
  });
});

describe('a package in a git checkout', () => {
  test('is published as committed; what is not committed is named', async () => {
    const checkout = join(folder, 'checkout');
    await cp(join(EXAMPLES, 'ringbuf'), checkout, { recursive: true });
    git(checkout, 'init', '-q', '-b', 'main');
    git(checkout, 'add', '.');
    git(checkout, 'commit', '-q', '-m', 'one');
    await writeFile(join(checkout, 'notes.txt'), 'not committed');
    await writeFile(join(checkout, 'README.md'), 'changed');
    const { code, stdout, stderr } = await run(['publish', checkout, '-r', registry, '--owner', 'me', '--json']);
    expect([code, stderr]).toMatchObject([
      0,
      expect.stringMatching(/warning: Not committed, so not published: README\.md, notes\.txt/),
    ]);
    expect(JSON.parse(stdout).warnings).toEqual([
      {
        ...{ code: 'NOT_COMMITTED', message: 'Not committed, so not published: README.md, notes.txt' },
        cure: 'git add and git commit what is to be published',
      },
    ]);
    expect(JSON.parse(stdout).entry.repository.commit).toBe(git(checkout, 'rev-parse', 'HEAD').trim());
    const other = await run(['publish', checkout, '-r', registry, '--tag', 'v9.9.9', '--json']);
    expect([other.code, JSON.parse(other.stdout).error.code]).toEqual([1, 'TAG_MISMATCH']);
  });

  test('is validated as it stands on disk while it is being written', async () => {
    const checkout = join(folder, 'draft');
    await cp(join(EXAMPLES, 'ringbuf'), checkout, { recursive: true });
    git(checkout, 'init', '-q', '-b', 'main');
    git(checkout, 'add', '.');
    git(checkout, 'commit', '-q', '-m', 'one');
    await writeFile(join(checkout, '.clyde', 'package.yaml'), 'name: ringbuf\nversion: "3.0.0"\n');
    const { code, stdout, stderr } = await run(['validate', checkout]);
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'valid ringbuf 3.0.0']);
    expect(stderr).toContain('Not committed yet');
  });

  test('is validated before anything is committed, without what git ignores', async () => {
    const checkout = join(folder, 'unborn');
    await cp(join(EXAMPLES, 'ringbuf'), checkout, { recursive: true });
    git(checkout, 'init', '-q', '-b', 'main');
    await writeFile(join(checkout, '.gitignore'), 'ignored.h\n');
    const before = JSON.parse((await run(['validate', checkout, '--json'])).stdout);
    await writeFile(join(checkout, 'include', 'ignored.h'), 'not published');
    const { code, stdout, stderr } = await run(['validate', checkout, '--json']);
    expect([code, JSON.parse(stdout)]).toEqual([0, before]);
    expect(stderr).toContain('Nothing is committed yet');
    expect(before.warnings[0].message).toContain('Nothing is committed yet');
  });
});

describe('init', () => {
  test('leaves a folder alone that holds something else', async () => {
    const { code, stderr } = await run(['init', join(folder, 'strview')]);
    expect([code, stderr]).toMatchObject([1, expect.stringContaining('error[TARGET_EXISTS]')]);
    expect(await readdir(join(folder, 'strview'))).not.toContain('index.git');
    expect((await run(['init', join(registry, 'index.git')])).stderr).toContain('TARGET_EXISTS');
    expect((await run(['init', registry])).stderr).toContain('INDEX_EXISTS');
  });

  test('of `owner/name` is on GitHub, of `owner/name` below a folder `owner` is a folder', async () => {
    const github = await run(['init', 'acme/registry'], { cwd: folder });
    expect([github.code, github.stderr]).toMatchObject([1, expect.stringContaining('error[TOKEN_MISSING]')]);
    expect(github.stderr).toContain('clyde-registry init ./acme/registry');
    await mkdir(join(folder, 'made'));
    expect((await run(['init', 'made/registry'], { cwd: folder })).code).toBe(0);
    expect(existsSync(join(folder, 'made', 'registry', 'index.git'))).toBe(true);
    expect((await run(['init', 'https://acme.example/'], { cwd: folder })).code).toBe(2);
  });

  test('says commands that can be typed, and why a folder cannot be made', async () => {
    const spaced = join(folder, 'my registry');
    expect((await run(['init', spaced])).stdout).toContain(`clyde-registry serve "${spaced}"`);
    const under = await run(['init', join(folder, 'strview', 'LICENSE', 'registry')]);
    expect([under.code, under.stderr]).toMatchObject([2, expect.not.stringContaining('git failed')]);
  });
});

test('a file is not served', async () => {
  const { code, stderr } = await run(['serve', join(folder, 'strview', 'LICENSE'), '--port', '0']);
  expect([code, stderr]).toMatchObject([2, expect.stringContaining('it is no folder')]);
});

test('a registry on GitHub needs a token, and says how to get one', async () => {
  const { code, stderr } = await run(['yank', 'fmt@1.0.0', '--reason', 'x', '-r', 'acme/registry']);
  expect([code, stderr]).toMatchObject([1, expect.stringContaining('error[TOKEN_MISSING]')]);
  expect(stderr).toContain('gh auth token');
});

test('a local registry is served until it is interrupted, then ends with 0', async () => {
  const { child, ended } = start(['serve', registry, '--port', '0', '--json']);
  const url = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (text: string) => resolve(JSON.parse(text).url)),
  );
  const config = await (await fetch(`${url}config.json`)).json();
  expect(config).toMatchObject({ layout: 'cargo' });
  expect(await (await fetch(url)).text()).toContain('<title>registry');
  const status = async (path: string) => (await fetch(`${url}${path}`)).status;
  expect([await status('registry.yaml'), await status('index/none'), await status('index/3/f')]).toEqual([
    200, 404, 404,
  ]);
  child.kill('SIGINT');
  expect((await ended).code).toBe(0);
});

test('who serves the clone of an index is told how to build its web site', async () => {
  const clone = join(folder, 'clone');
  await mkdir(join(clone, '.git'), { recursive: true });
  await writeFile(join(clone, 'config.json'), '{}');
  const { child, ended } = start(['serve', clone, '--port', '0']);
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect([code, stderr]).toMatchObject([0, expect.stringContaining(`clyde-registry site -r ${clone} --out`)]);
});

test('the demo leaves alone a folder that holds no demo', async () => {
  const letters = join(folder, 'letters');
  await mkdir(letters);
  await writeFile(join(letters, 'one.txt'), 'x');
  const before = git(join(registry, 'index.git'), 'rev-parse', 'main');
  for (const [place, names] of [
    [letters, ['one.txt']],
    [registry, ['archives', 'index.git']],
  ] as const) {
    const { code, stdout } = await run(['demo', place, '--no-serve', '--json']);
    expect([code, JSON.parse(stdout).error.code], place).toEqual([1, 'TARGET_EXISTS']);
    expect((await readdir(place)).sort()).toEqual(names);
  }
  expect(git(join(registry, 'index.git'), 'rev-parse', 'main')).toBe(before);
});

test('the demo works from start to end where stdout is no terminal, and leaves nothing', async () => {
  const temporary = join(folder, 'tmp');
  await mkdir(temporary);
  const { code, stdout, stderr } = await run(['demo'], { env: cleanEnv({ TMPDIR: temporary, TEMP: temporary }) });
  expect([code, stderr]).toEqual([0, '']);
  for (const text of ['published @clyde/strview', 'added 300 packages', 'verified tinyargs-0.4.1', 'Done'])
    expect(stdout).toContain(text);
  // a crate, an npm package and a Zig package
  for (const text of ['titlecase-0.3.0', 'human-size-1.1.0', 'levenshtein-0.2.0']) expect(stdout).toContain(text);
  expect(stdout).not.toMatch(CONTROL);
  expect(await readdir(temporary)).toEqual([]);
}, 60_000);
