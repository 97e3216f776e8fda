import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BackfillRow } from '../../src/cli/backfill.ts';
import { Scene } from '../scenarios/scene.ts';
import { linesOf, releasesOf } from '../scenarios/story.ts';
import { cleanEnv, type Ended, run } from './run.ts';

let folder: string;
let clone: string;
let registry: string;

const manifest = (version: string) => `name: fmt\nversion: "${version}"\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-backfill-'));
  clone = join(folder, 'clone');
  registry = join(folder, 'registry');
  await mkdir(join(clone, '.clyde'), { recursive: true });
  git(clone, 'init', '-q');
  await release('v0.9.0', undefined);
  await release('v1.0.0', manifest('1.0.0'));
  await release('v1.2.0', manifest('1.2.0'));
  await release('v1.1.0', manifest('1.1.0'));
  await release('v1.3.0', manifest('1.2.9'));
  await release('v1.4.0', 'name: fmt\nversion: "1.4.0"\nlicense: "nonsense"\n');
  await release('nightly-2026.11', manifest('1.5.0'));
  await release('v1.5.0', manifest('1.5.0'));
  expect((await run(['init', registry])).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

let clock = Date.parse('2026-01-01T00:00:00Z') / 1000;

function git(cwd: string, ...args: readonly string[]): string {
  clock += 60;
  const date = { GIT_AUTHOR_DATE: `${clock} +0000`, GIT_COMMITTER_DATE: `${clock} +0000` };
  const identity = [
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@localhost',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'tag.gpgsign=false',
  ];
  const env = cleanEnv({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...date });
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', env });
}

async function release(tag: string, text: string | undefined): Promise<void> {
  await writeFile(join(clone, 'fmt.h'), `// ${tag}\n`);
  if (text !== undefined) await writeFile(join(clone, '.clyde/package.yaml'), text);
  git(clone, 'add', '-A');
  git(clone, 'commit', '-q', '-m', tag);
  git(clone, 'tag', tag);
}

const rowsIn = ({ stdout }: Ended): readonly BackfillRow[] => JSON.parse(stdout).versions;
const shortOf = (rows: readonly BackfillRow[]) =>
  rows.map(({ tag, status, code }) => [tag, status, ...(code === undefined ? [] : [code])].join(' '));

describe('what was released before, in a folder', () => {
  const at = (...args: readonly string[]) => run(['backfill', clone, '--registry', registry, ...args]);

  test('is judged by a dry run, which writes nothing', async () => {
    const done = await at('--dry-run', '--json');
    expect([done.code, shortOf(rowsIn(done)).slice(0, 3)]).toEqual([
      1,
      ['v0.9.0 skipped MANIFEST_MISSING', 'v1.0.0 checked', 'v1.2.0 checked'],
    ]);
  });

  test('is published, the oldest first; one that fails hides no other', async () => {
    const done = await at('--json');
    expect([done.code, shortOf(rowsIn(done))]).toEqual([
      1,
      [
        'v0.9.0 skipped MANIFEST_MISSING',
        'v1.0.0 published',
        'v1.2.0 published',
        'v1.1.0 published',
        'v1.3.0 skipped TAG_MISMATCH',
        'v1.4.0 failed LICENSE_INVALID',
        'v1.5.0 published',
      ],
    ]);
  });

  test('is there already the second time, and the table says so', async () => {
    const done = await at();
    expect(done.code).toBe(1);
    expect(done.stdout).toMatch(/^v0\.9\.0 {2}skipped {4}MANIFEST_MISSING: /);
    expect(done.stdout).toMatch(/\nv1\.4\.0 {2}failed {5}LICENSE_INVALID: .*\n {19}next: /);
    expect(done.stdout).toMatch(/\n7 tags: 2 skipped, 4 unchanged, 1 failed\n$/);
    const fetched = await run(['fetch', 'fmt', '--registry', registry, '-o', join(folder, 'out'), '--json']);
    expect(JSON.parse(fetched.stdout).version).toBe('1.5.0');
  });

  test('can be cloned first; nothing of the clone is left', async () => {
    const server = join(folder, 'server');
    git(folder, 'clone', '-q', '--bare', clone, join(server, 'acme/fmt.git'));
    const temporary = join(folder, 'tmp');
    await mkdir(temporary);
    const env = cleanEnv({ GITHUB_SERVER_URL: `file://${server}`, TMPDIR: temporary });
    const done = await run(['backfill', 'acme/fmt', '--registry', registry, '--json'], { cwd: folder, env });
    expect(shortOf(rowsIn(done)).filter((row) => row.endsWith('unchanged'))).toHaveLength(4);
    expect(await readdir(temporary)).toEqual([]);
    const none = await run(['backfill', 'acme/none', '--registry', registry, '--json'], { cwd: folder, env });
    expect([none.code, JSON.parse(none.stdout).error.code]).toEqual([1, 'SOURCE_UNREADABLE']);
  });

  test('is not only attached where nothing collects', async () => {
    const done = await at('--attach', '--json');
    expect([done.code, JSON.parse(done.stdout).error.code]).toEqual([2, 'INPUT_INVALID']);
  });

  test('must be a clone', async () => {
    const done = await run(['backfill', registry, '--registry', registry, '--json']);
    expect([done.code, JSON.parse(done.stdout).error.code]).toEqual([2, 'INPUT_INVALID']);
  });
});

describe('what was released before, on GitHub', () => {
  async function openScene() {
    const scene = await Scene.open();
    const { github, source } = scene;
    github.tag(source, 'v1.2.3', scene.head);
    github.createRelease(source, { tag: 'v1.2.3' });
    const next = github.commit(source, 'main', { '.clyde/package.yaml': manifest('1.3.0') });
    github.tag(source, 'v1.3.0', typeof next === 'string' ? next : scene.head);
    execFileSync('git', ['remote', 'set-url', 'origin', `${github.url}/acme/fmt.git`], { cwd: scene.workspace });
    execFileSync('git', ['fetch', '-q', '--tags', `file://${source.gitDir}`], { cwd: scene.workspace });
    const as =
      (token: string) =>
      (...args: readonly string[]) =>
        run(['backfill', '.', '--json', '--registry', scene.index.fullName, ...args], {
          cwd: scene.workspace,
          env: cleanEnv({ GH_TOKEN: token, GITHUB_API_URL: github.apiUrl }),
        });
    return { scene, as, cli: as(github.createToken({ kind: 'classic', user: 'acme' })) };
  }

  test('gets its archive on the release it has; a tag without one is left alone', async () => {
    const { scene, cli } = await openScene();
    await using _ = scene;
    const done = await cli();
    expect([done.code, shortOf(rowsIn(done))]).toEqual([0, ['v1.2.3 published', 'v1.3.0 skipped']]);
    expect(releasesOf(scene)).toEqual(['v1.2.3 published fmt-1.2.3.tar.gz']);
    expect(linesOf(scene.index, 'index/3/f/fmt')).toHaveLength(1);
  });

  test('with `--attach` gets its archive and nothing more; a token that may not write to the index is enough', async () => {
    const { scene, as } = await openScene();
    await using _ = scene;
    const { github, source, index } = scene;
    const permissions = { [source.fullName]: { contents: 'write' }, [index.fullName]: { contents: 'read' } } as const;
    const token = github.createToken({ kind: 'job', repositories: permissions });
    const head = index.head;
    const done = await as(token)('--attach');
    expect([done.code, shortOf(rowsIn(done))]).toEqual([0, ['v1.2.3 attached', 'v1.3.0 skipped']]);
    expect(releasesOf(scene)).toEqual(['v1.2.3 published fmt-1.2.3.tar.gz']);
    expect(index.head).toBe(head);
    expect((await as(token)('--attach', '--dry-run')).code).toBe(0);
  });

  test('with `--tags` every tag is released and published; a second run writes nothing', async () => {
    const { scene, cli } = await openScene();
    await using _ = scene;
    expect(shortOf(rowsIn(await cli('--tags')))).toEqual(['v1.2.3 published', 'v1.3.0 published']);
    const before = scene.github.state();
    expect(shortOf(rowsIn(await cli('--tags')))).toEqual(['v1.2.3 unchanged', 'v1.3.0 unchanged']);
    expect(scene.github.state()).toEqual(before);
  });
});
