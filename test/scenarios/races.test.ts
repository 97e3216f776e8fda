import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeRuns, runStep, type Step, type Transcript } from './runner.ts';
import { Scene } from './scene.ts';

afterAll(removeRuns);

const PACKAGES = Array.from({ length: 24 }, (_, index) => `pkg-${String.fromCharCode(97 + index)}`);
const VERSIONS = Array.from({ length: 8 }, (_, index) => `1.${index}.0`);

/** A package repository with one release for each version, and the steps that publish them. */
async function steps(scene: Scene, name: string, versions: readonly string[]): Promise<readonly Step[]> {
  const { github } = scene;
  const full = `acme/${name}`;
  const repository = github.createRepository({ owner: 'acme', name });
  for (const version of versions) {
    github.commit(repository, 'main', {
      '.clyde/package.yaml': `name: ${name}\nversion: "${version}"\n`,
      [`${name}.h`]: `// ${version}\n`,
    });
    github.tag(repository, `v${version}`);
  }
  const workspace = join(scene.folder, name);
  execFileSync('git', ['clone', '-q', `file://${repository.gitDir}`, workspace], { stdio: 'pipe' });
  const token = github.createToken({ kind: 'job', repositories: { [full]: { contents: 'write' } } });
  return versions.map((version): Step => {
    const release = github.createRelease(repository, { tag: `v${version}` });
    return {
      inputs: { token, registry: 'acme/registry', 'registry-token': scene.registryToken },
      event: {
        name: 'release',
        ref: `refs/tags/v${version}`,
        sha: repository.git.resolve(`refs/tags/v${version}`) ?? '',
        payload: github.releaseEvent(repository, release.id, 'published'),
      },
      workspace,
      repository: full,
      urls: { server: github.url, api: github.apiUrl, graphql: github.graphqlUrl },
    };
  });
}

function fileOf(scene: Scene, path: string): string {
  const args = ['--git-dir', scene.index.gitDir, 'show', `refs/heads/main:${path}`];
  return execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' });
}

function linesOf(scene: Scene, path: string): readonly Readonly<Record<string, unknown>>[] {
  const lines = fileOf(scene, path).split('\n');
  expect(lines.pop(), 'a line feed at the end').toBe('');
  return lines.map((line) => JSON.parse(line));
}

function tellFailures(transcripts: readonly Transcript[]): readonly string[] {
  return transcripts.flatMap(({ exitCode, stdout, stderr }) => (exitCode === 0 ? [] : [`${stdout}\n${stderr}`]));
}

test('32 publishers at once on one index: nothing is lost, every line is there once', async () => {
  await using scene = await Scene.open();
  const jobs: Step[] = [];
  for (const name of PACKAGES) jobs.push(...(await steps(scene, name, ['1.0.0'])));
  jobs.push(...(await steps(scene, 'many', VERSIONS)));
  expect(jobs).toHaveLength(32);
  const begun = performance.now();
  const transcripts = await Promise.all(jobs.map(runStep));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  expect(tellFailures(transcripts)).toEqual([]);
  expect(transcripts.map(({ outputs }) => outputs.status)).toEqual(jobs.map(() => 'published'));

  for (const name of PACKAGES) {
    expect(linesOf(scene, `index/pk/g-/${name}`).map(({ vers }) => vers)).toEqual(['1.0.0']);
  }
  const many = linesOf(scene, 'index/ma/ny/many');
  expect(many.map(({ vers }) => String(vers)).sort()).toEqual(VERSIONS);
  const entries = [...PACKAGES.flatMap((name) => linesOf(scene, `index/pk/g-/${name}`)), ...many];
  const told = transcripts.map(({ outputs }) => JSON.parse(outputs.entry ?? ''));
  expect(new Set(told.map((entry) => JSON.stringify(entry)))).toEqual(
    new Set(entries.map((entry) => JSON.stringify(entry))),
  );

  // one commit for each publish, one after the other, and each output names the commit that holds its entry
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', scene.index.gitDir, ...args], { encoding: 'utf8' });
  const log = git('log', '--format=%H %s', 'refs/heads/main').trim().split('\n');
  expect(log).toHaveLength(33);
  expect(git('log', '--merges', '--format=%H', 'refs/heads/main')).toBe('');
  for (const { outputs } of transcripts) {
    expect(log).toContain(`${outputs.commit} Publish ${outputs.name}@${outputs.version}`);
  }
  expect(git('fsck', '--strict', '--no-dangling').trim()).toBe('');
  const commits = scene.github.requests.filter(({ operation }) => operation === 'mutation createCommitOnBranch');
  // each job asks once whether it may write, with a commit that cannot be made
  const attempts = commits.length - jobs.length;
  console.log(`32 publishers at once: ${seconds} s, ${attempts} attempts to commit, 0 lost`);
}, 120_000);

test('runs for `created` and `published` of one release at once end as one publish', async () => {
  await using scene = await Scene.open();
  scene.github.tag(scene.source, 'v1.2.3', scene.head);
  const { id } = scene.github.createRelease(scene.source, { tag: 'v1.2.3' });
  scene.github.clearRequests();
  const actions = ['created', 'published', 'released', 'created', 'published', 'released'];
  const jobs = actions.map((action) => scene.step('release', { releaseId: id, action }));
  const transcripts = await Promise.all(jobs.map(runStep));
  expect(tellFailures(transcripts)).toEqual([]);
  const { 'acme/fmt': source } = scene.github.state();
  const [release, ...others] = source?.releases ?? [];
  expect(others).toEqual([]);
  expect(release?.assets.map(({ name, state }) => [name, state])).toEqual([['fmt-1.2.3.tar.gz', 'uploaded']]);
  const lines = linesOf(scene, 'index/3/f/fmt');
  expect(lines.map(({ vers }) => vers)).toEqual(['1.2.3']);
  expect(release?.assets[0]?.digest).toBe(`sha256:${lines[0]?.cksum}`);
  for (const { outputs } of transcripts) {
    expect(['published', 'unchanged']).toContain(outputs.status);
    expect([outputs.checksum, outputs.entry]).toEqual([lines[0]?.cksum, JSON.stringify(lines[0])]);
  }
  expect(transcripts.filter(({ outputs }) => outputs.status === 'published')).toHaveLength(1);
}, 60_000);

test('two pushes of one tag at once make one release', async () => {
  await using scene = await Scene.open({ immutableReleases: true });
  scene.github.tag(scene.source, 'v1.2.3', scene.head);
  const transcripts = await Promise.all([0, 1].map(() => runStep(scene.step('tag'))));
  const { 'acme/fmt': source } = scene.github.state();
  const published = source?.releases.filter(({ draft }) => !draft) ?? [];
  expect(published.map(({ assets }) => assets.map(({ name, state }) => [name, state]))).toEqual([
    [['fmt-1.2.3.tar.gz', 'uploaded']],
  ]);
  expect(linesOf(scene, 'index/3/f/fmt').map(({ cksum }) => `sha256:${cksum}`)).toEqual([
    published[0]?.assets[0]?.digest,
  ]);
  // one that made a draft too late takes up the release of the other
  expect(tellFailures(transcripts)).toEqual([]);
  const entries = transcripts.map(({ outputs }) => outputs.entry);
  expect(entries).toEqual([entries[0], entries[0]]);
  const again = await runStep(scene.step('tag'));
  expect([again.exitCode, again.outputs.status]).toEqual([0, 'unchanged']);
}, 60_000);
