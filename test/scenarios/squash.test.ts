import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createGitHubApi } from '../../src/github/api.ts';
import { githubRewritableBranch } from '../../src/github/index-squash.ts';
import { openIndexHistory } from '../../src/local/index-history.ts';
import { openRewritableBranch } from '../../src/local/index-squash.ts';
import { checkIndex } from '../../src/registry/check.ts';
import { foundingFiles } from '../../src/registry/init.ts';
import type { RewritableBranch } from '../../src/registry/ports.ts';
import { squash } from '../../src/registry/squash.ts';
import { writeOwner } from '../../src/sparse/owner.ts';
import { run } from '../cli/run.ts';
import { type Folder, GIT, repositoryWith, runGit } from '../git/fixture.ts';
import { startGitHub } from '../github/server.ts';
import { ACME, lineOf, rejectedWith } from '../sparse/fixture.ts';
import { IngestScene } from './ingest-scene.ts';
import { quickPacing } from './scene.ts';

const PROGRESS = { step: () => undefined, warn: () => undefined };
const VERSIONS = ['1.0.0', '1.1.0', '1.2.0', '2.0.0'];
const FILES = { ...Object.fromEntries(foundingFiles({ name: 'acme' })), 'owners/3/f/fmt': writeOwner('fmt', ACME) };

function linesUpTo(count: number): string {
  return VERSIONS.slice(0, count)
    .map((version) => lineOf('fmt', version))
    .join('');
}

/** An index that grew by one version a commit, each with a trailer. */
async function grown(): Promise<Folder> {
  const repository = await repositoryWith(FILES);
  for (const [at, version] of VERSIONS.entries()) {
    await repository.write({ 'index/3/f/fmt': linesUpTo(at + 1) });
    repository.git('add', '--all');
    repository.git(
      'commit',
      '--quiet',
      '--message',
      `Publish fmt@${version}\n\nSource: acme/fmt\nSigned-off-by: Ada <a@b.c>`,
    );
  }
  return repository;
}

/** Milliseconds of the commits that the fixture makes. */
const COMMITTED = 1_700_000_000_000;
const pacing = (days: number) => ({ ...quickPacing(), now: () => COMMITTED + days * 86_400_000 });

describe('squashing an index on this machine', () => {
  test('leaves one commit with the same files and its trailers, and says what it saves', async () => {
    await using repository = await grown();
    const [head, tree] = [repository.git('rev-parse', 'HEAD'), repository.git('rev-parse', 'HEAD^{tree}')];
    const branch = await openRewritableBranch({ git: GIT, folder: repository.path });
    const planned = await squash({ dryRun: true }, { branch, pacing: pacing(1), progress: PROGRESS });
    expect(planned).toMatchObject({ status: 'planned', before: 5, after: 1, from: head });
    expect(planned.saved).toBeGreaterThan(0);
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
    const done = await squash({}, { branch, pacing: pacing(1), progress: PROGRESS });
    expect(done).toMatchObject({
      status: 'squashed',
      before: 5,
      after: 1,
      commit: repository.git('rev-parse', 'HEAD'),
    });
    expect(repository.git('rev-parse', 'HEAD^{tree}')).toBe(tree);
    expect(repository.git('rev-list', '--count', 'HEAD')).toBe('1');
    expect(repository.git('status', '--porcelain')).toBe('');
    const message = repository.git('log', '-1', '--format=%B');
    for (const line of [
      'Source: acme/fmt',
      'Signed-off-by: Ada <a@b.c>',
      'Squashed-Commits: 5',
      `Squashed-Head: ${head}`,
    ])
      expect(message.split('\n')).toContain(line);
    expect(await squash({}, { branch, pacing: pacing(1), progress: PROGRESS })).toMatchObject({ status: 'unchanged' });
  });

  test('keeps the commits of the last days as they are', async () => {
    await using repository = await grown();
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'Newer');
    const branch = await openRewritableBranch({ git: GIT, folder: repository.path });
    const log = await branch.log(0);
    const newer: RewritableBranch = {
      ...branch,
      log: async () => ({
        ...log,
        commits: log.commits.map((one, at) => (at < 2 ? { ...one, time: COMMITTED + 86_400_000 } : one)),
      }),
    };
    const done = await squash({ keepDays: 1 }, { branch: newer, pacing: pacing(1.5), progress: PROGRESS });
    expect(done).toMatchObject({ before: 6, after: 3 });
    expect(repository.git('log', '--format=%s').split('\n')).toEqual([
      'Newer',
      'Publish fmt@2.0.0',
      'Squash 4 commits',
    ]);
    expect(repository.git('log', '-1', '--format=%an %ad', 'HEAD~1')).toContain('Ada');
  });

  test('loses nobody: a commit in between is squashed too', async () => {
    await using repository = await grown();
    const branch = await openRewritableBranch({ git: GIT, folder: repository.path });
    let moves = 0;
    const racing: RewritableBranch = {
      ...branch,
      async move(from, to) {
        if (moves++ === 0) repository.git('commit', '--quiet', '--allow-empty', '--message', 'Meanwhile');
        return branch.move(from, to);
      },
    };
    expect(await squash({}, { branch: racing, pacing: pacing(1), progress: PROGRESS })).toMatchObject({ before: 6 });
    expect([moves, repository.git('rev-list', '--count', 'HEAD')]).toEqual([2, '1']);
  });

  test('is refused where the files would be others', async () => {
    await using repository = await grown();
    const head = repository.git('rev-parse', 'HEAD');
    const branch = await openRewritableBranch({ git: GIT, folder: repository.path });
    const broken = { ...branch, make: async () => ({ oid: head, tree: 'f'.repeat(40) }) };
    await rejectedWith('SQUASH_REFUSED', squash({}, { branch: broken, pacing: pacing(1), progress: PROGRESS }));
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
  });

  test('is no change to `check`, which compares files and not histories', async () => {
    await using repository = await grown();
    const before = repository.git('rev-parse', 'HEAD~2');
    const branch = await openRewritableBranch({ git: GIT, folder: repository.path });
    await squash({}, { branch, pacing: pacing(1), progress: PROGRESS });
    await using history = await openIndexHistory({ git: GIT, folder: repository.path });
    expect(await checkIndex({ base: before }, { history, progress: PROGRESS })).toMatchObject({
      errors: 0,
      base: before,
    });
    await repository.write({ 'index/3/f/fmt': linesUpTo(1) });
    repository.git('commit', '--quiet', '--all', '--message', 'Lost');
    await using later = await openIndexHistory({ git: GIT, folder: repository.path });
    const report = await checkIndex({ base: before }, { history: later, progress: PROGRESS });
    expect(report.findings.map(({ code, at }) => [code, at?.line])).toEqual([['ENTRY_LOST', 1]]);
  });

  test('and from the command line', async () => {
    await using repository = await grown();
    const planned = await run(['squash', '-r', repository.path, '--dry-run']);
    expect([planned.code, planned.stdout]).toEqual([
      0,
      expect.stringMatching(/^would squash .*5 commits → 1.*nothing was written/),
    ]);
    const done = await run(['squash', '-r', repository.path, '--json']);
    expect(JSON.parse(done.stdout)).toMatchObject({ status: 'squashed', before: 5, after: 1 });
  });
});

async function scene(protectedBranches: readonly string[] = []) {
  const github = await startGitHub({ now: '2026-11-21T03:00:00Z', hangMs: 50 });
  const index = github.createRepository({ owner: 'acme', name: 'registry', files: FILES, protectedBranches });
  for (let count = 1; count <= VERSIONS.length; count++) {
    github.clock.advance(86_400_000);
    github.commit(index, 'main', { 'index/3/f/fmt': linesUpTo(count) }, 'Publish fmt\n\nSource: acme/fmt');
  }
  const token = github.createToken({ kind: 'job', repositories: { 'acme/registry': { contents: 'write' } } });
  const api = createGitHubApi({
    site: { rest: github.apiUrl, graphql: github.graphqlUrl, server: github.url },
    pacing: quickPacing(),
    token,
  });
  const branch = githubRewritableBranch({ api, repository: { owner: 'acme', name: 'registry' }, branch: 'main' });
  const pacing = { ...quickPacing(), now: () => github.clock.now() };
  const tree = () => runGit(index.gitDir, ['rev-parse', 'main^{tree}']);
  const subjects = () => runGit(index.gitDir, ['log', '--format=%s', 'main']).split('\n');
  return { github, index, branch, pacing, tree, subjects, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

describe('squashing an index on GitHub', () => {
  test('moves the branch by compare-and-swap to a commit with the same files', async () => {
    await using at = await scene();
    const [tree, head] = [at.tree(), at.index.head];
    const planned = await squash({ dryRun: true }, { branch: at.branch, pacing: at.pacing, progress: PROGRESS });
    expect([planned.status, at.github.requests.filter(({ write }) => write)]).toEqual(['planned', []]);
    const done = await squash({}, { branch: at.branch, pacing: at.pacing, progress: PROGRESS });
    expect(done).toMatchObject({ status: 'squashed', before: 5, after: 1, from: head, commit: at.index.head });
    expect([at.tree(), at.subjects()]).toEqual([tree, ['Squash 5 commits']]);
    const again = await squash({}, { branch: at.branch, pacing: at.pacing, progress: PROGRESS });
    expect(again.status).toBe('unchanged');
  });

  test('keeps the commits of the last days', async () => {
    await using at = await scene();
    const tree = at.tree();
    const done = await squash({ keepDays: 1.5 }, { branch: at.branch, pacing: at.pacing, progress: PROGRESS });
    expect([done.after, at.subjects(), at.tree()]).toEqual([
      3,
      ['Publish fmt', 'Publish fmt', 'Squash 3 commits'],
      tree,
    ]);
  });

  test.each(['staleHead', 'refRace', 'resetBefore', 'resetAfter', 'error502html', 'truncate'] as const)(
    'ends the same when the swap meets %s',
    async (fault) => {
      await using at = await scene();
      const tree = at.tree();
      at.github.faults.fail({
        match: ({ operation }) => operation.includes('move') || operation.includes('updateRefs'),
        fault,
        times: 1,
      });
      const done = await squash(
        {},
        { branch: at.branch, pacing: { ...at.pacing, sleep: async () => undefined }, progress: PROGRESS },
      );
      expect(['squashed', 'unchanged']).toContain(done.status);
      expect([at.github.faults.fired.length, at.subjects().length, at.tree()]).toEqual([1, 1, tree]);
    },
  );

  test('says that rules keep the branch as it is', async () => {
    await using at = await scene();
    at.index.protections = [{ pattern: 'main', kind: 'ruleset' }];
    const head = at.index.head;
    await rejectedWith('INDEX_PROTECTED', squash({}, { branch: at.branch, pacing: at.pacing, progress: PROGRESS }));
    expect(at.index.head).toBe(head);
  });
});

describe('after a squash', () => {
  test('ingest finds nothing new, and goes on', async () => {
    await using scene = await IngestScene.open();
    const fmt = scene.repository('acme/fmt');
    for (const version of ['1.0.0', '1.1.0']) await scene.release(fmt, { name: 'fmt', version });
    await scene.run();
    const { github } = scene;
    const api = createGitHubApi({
      site: { rest: github.apiUrl, graphql: github.graphqlUrl, server: github.url },
      pacing: quickPacing(),
      token: scene.token,
    });
    const branch = githubRewritableBranch({ api, repository: { owner: 'acme', name: 'registry' }, branch: 'main' });
    await squash({}, { branch, pacing: quickPacing(), progress: PROGRESS });
    const head = scene.index.head;
    await scene.run();
    expect(scene.index.head).toBe(head);
    await scene.release(fmt, { name: 'fmt', version: '1.2.0' });
    await scene.run();
    expect(scene.versions('index/3/f/fmt')).toEqual(['fmt@1.0.0', 'fmt@1.1.0', 'fmt@1.2.0']);
  });

  test('the site is built from what changed, or anew where the old commit is gone', async () => {
    await using repository = await grown();
    const site = repository.at('site');
    const build = (...more: string[]) => run(['site', '-r', repository.path, '--out', site, '--json', ...more]);
    expect((await build()).code).toBe(0);
    const branch = await openRewritableBranch({ git: GIT, folder: repository.path });
    await squash({}, { branch, pacing: pacing(1), progress: PROGRESS });
    const index = 'index/3/f/fmt';
    const before = await readFile(`${site}/${index}`, 'utf8');
    expect((await build()).code).toBe(0);
    repository.git('reflog', 'expire', '--expire=now', '--all');
    repository.git('gc', '--quiet', '--prune=now');
    await repository.write({ [index]: `${linesUpTo(4)}${lineOf('fmt', '2.1.0')}` });
    repository.git('commit', '--quiet', '--message', 'More', '--', index);
    await squash({}, { branch, pacing: pacing(1), progress: PROGRESS });
    repository.git('reflog', 'expire', '--expire=now', '--all');
    repository.git('gc', '--quiet', '--prune=now');
    expect((await build()).code).toBe(0);
    expect(await readFile(`${site}/${index}`, 'utf8')).toBe(`${before}${lineOf('fmt', '2.1.0')}`);
  });
});
