import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { removeRuns, runStep } from './runner.ts';
import { type JobOverrides, MANIFEST, Scene } from './scene.ts';
import { errorsOf, linesOf, operations, pathsOf, releasesOf, steady, textOf } from './story.ts';

afterAll(removeRuns);

const UPLOAD = 'POST /releases/{release_id}/assets';
const DRAFT_TO_RELEASE = [
  'GET /releases',
  'POST /releases',
  UPLOAD,
  'PATCH /releases/{release_id}',
  'mutation createCommitOnBranch',
];

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A published release of v1.2.3 and the job it starts. */
function released(scene: Scene, overrides: JobOverrides = {}): JobOverrides {
  const tag = overrides.tag ?? 'v1.2.3';
  scene.github.tag(scene.source, tag, scene.head);
  const { id } = scene.github.createRelease(scene.source, { tag });
  scene.github.clearRequests();
  return { ...overrides, tag, releaseId: id };
}

test('on a release event: one read, one upload, one commit', async () => {
  await using scene = await Scene.open({ registryToken: 'classic' });
  const done = await runStep(scene.step('release', released(scene)));
  expect([done.exitCode, done.stderr, done.annotations]).toEqual([0, '', []]);
  expect(operations(scene)).toEqual(['query repository', UPLOAD, 'mutation createCommitOnBranch']);
  expect(releasesOf(scene)).toEqual(['v1.2.3 published fmt-1.2.3.tar.gz']);
  expect(pathsOf(scene.index)).toEqual([
    'config.json',
    'derived/3/f/fmt',
    'index/3/f/fmt',
    'meta/3/f/fmt',
    'owners/3/f/fmt',
    'readme/3/f/fmt.md',
  ]);
  const { outputs } = done;
  expect(`${outputs.entry}\n`).toBe(textOf(scene.index, 'index/3/f/fmt'));
  const asset = scene.source.releases[0]?.assets[0];
  expect(outputs).toEqual({
    name: 'fmt',
    version: '1.2.3',
    archive: expect.stringMatching(/\/clyde\/fmt-1\.2\.3\.tar\.gz$/),
    checksum: asset?.digest?.replace('sha256:', ''),
    'archive-url': `${scene.github.url}/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz`,
    entry: expect.stringContaining('"vers":"1.2.3"'),
    commit: scene.index.head,
    'package-url': 'https://acme.github.io/registry/packages/fmt/',
    status: 'published',
    packages: expect.any(String),
  });
  const { packages, ...first } = outputs;
  expect(JSON.parse(packages ?? '')).toEqual([first]);
  expect(sha256(await readFile(outputs.archive ?? ''))).toBe(outputs.checksum);
  expect(asset?.contentType).toBe('application/gzip');
  expect(await fetch(outputs['archive-url'] ?? '').then(({ status }) => status)).toBe(200);
  expect(steady(done.summary, scene)).toMatchInlineSnapshot(`
    "### ✅ Published: \`fmt@1.2.3\`

    | | |
    |---|---|
    | Archive | [\`fmt-1.2.3.tar.gz\`](https://github.test/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz), 318 bytes |
    | sha256 | \`SHA256\` |
    | Release | [\`v1.2.3\`](https://github.test/acme/fmt/releases/tag/v1.2.3) |
    | Index | [\`acme/registry@main\`](https://github.test/acme/registry) |
    | Commit | [\`COMMIT\`](https://github.test/acme/registry/commit/COMMIT) |
    | Page | <https://acme.github.io/registry/packages/fmt/> |

    Visible as soon as the index repository has deployed its pages, usually within two minutes; caches may show the old state for ten more.

    <details><summary>Use it</summary>

    **Clyde** (\`package.yml\`)

    \`\`\`yaml
    requires:
      "fmt": "^1.2.3"
    \`\`\`

    **CLI** (\`shell\`)

    \`\`\`sh
    npx github:clydepm/action-publish add 'fmt@^1.2.3' --registry 'https://acme.github.io/registry/'
    \`\`\`

    **CMake** (\`CMakeLists.txt\`)

    \`\`\`cmake
    include(FetchContent)
    FetchContent_Declare(fmt
      URL "https://github.test/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz"
      URL_HASH SHA256=SHA256)
    FetchContent_MakeAvailable(fmt)
    \`\`\`

    **curl** (\`shell\`)

    \`\`\`sh
    curl -fL -o fmt-1.2.3.tar.gz 'https://github.test/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz'
    echo 'SHA256  fmt-1.2.3.tar.gz' | sha256sum -c
    \`\`\`

    </details>

    "
  `);
  expect(steady(done.stdout.replace(/^::add-mask::.*\n/gm, ''), scene)).toMatchInlineSnapshot(`
    "Packing fmt@1.2.3 from commit COMMIT
    Reading the index acme/registry@main
    Attaching fmt-1.2.3.tar.gz to release v1.2.3
    Committing fmt@1.2.3 to the index acme/registry@main
    fmt@1.2.3: published, sha256 SHA256
    "
  `);
});

test('an App token for the index is asked first whether it may write', async () => {
  await using scene = await Scene.open();
  const done = await runStep(scene.step('release', released(scene)));
  expect([done.exitCode, done.outputs.status]).toEqual([0, 'published']);
  const commit = 'mutation createCommitOnBranch';
  expect(operations(scene)).toEqual(['query repository', commit, UPLOAD, commit]);
});

test('run again it finds all done: one read, nothing written', async () => {
  await using scene = await Scene.open();
  const overrides = released(scene);
  const first = await runStep(scene.step('release', overrides));
  const before = scene.github.state();
  scene.github.clearRequests();
  const again = await runStep(scene.step('release', overrides));
  expect([again.exitCode, again.annotations]).toEqual([0, []]);
  expect(operations(scene)).toEqual(['query repository']);
  expect(scene.github.state()).toEqual(before);
  expect(again.outputs).toEqual({
    ...first.outputs,
    status: 'unchanged',
    archive: again.outputs.archive,
    packages: again.outputs.packages,
  });
  expect(again.summary).toContain('Already published, nothing to do: `fmt@1.2.3`');
});

describe('a pushed tag', () => {
  test('becomes a draft with the archive, then an immutable release', async () => {
    await using scene = await Scene.open({ immutableReleases: true, registryToken: 'classic' });
    scene.github.tag(scene.source, 'v1.2.3', scene.head);
    const done = await runStep(scene.step('tag'));
    expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'published']);
    expect(operations(scene)).toEqual(['query repository', ...DRAFT_TO_RELEASE]);
    expect(releasesOf(scene)).toEqual(['v1.2.3 published immutable fmt-1.2.3.tar.gz']);
    const [line] = linesOf(scene.index, 'index/3/f/fmt');
    expect(line?.dl).toBe(`${scene.github.url}/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz`);
    expect(Date.parse(String(line?.pubtime))).toBe(
      Math.floor((scene.source.releases[0]?.publishedAt ?? 0) / 1000) * 1000,
    );
  });

  test('takes up the draft that is there', async () => {
    await using scene = await Scene.open({ registryToken: 'classic' });
    scene.github.tag(scene.source, 'v1.2.3', scene.head);
    scene.github.createRelease(scene.source, { tag: 'v1.2.3', draft: true, body: 'By hand' });
    const done = await runStep(scene.step('tag'));
    expect([done.exitCode, done.outputs.status]).toEqual([0, 'published']);
    expect(releasesOf(scene)).toEqual(['v1.2.3 published fmt-1.2.3.tar.gz']);
    expect(scene.source.releases[0]?.body).toBe('By hand');
    expect(operations(scene)).not.toContain('POST /releases');
  });

  test('of no package of this repository is skipped', async () => {
    await using scene = await Scene.open();
    scene.github.tag(scene.source, 'docs-2026', scene.head);
    const before = scene.github.state();
    const done = await runStep(scene.step('tag', { tag: 'docs-2026' }));
    expect([done.exitCode, done.outputs.status]).toEqual([0, 'skipped']);
    expect(done.annotations).toEqual([expect.stringMatching(/^::notice::Skipped docs-2026: /)]);
    expect(done.summary).toContain('Skipped `docs-2026`');
    expect(scene.github.requests).toEqual([]);
    expect(scene.github.state()).toEqual(before);
  });
});

test('by hand with `tag`, the tag counts and not the branch the run is on', async () => {
  await using scene = await Scene.open({ registryToken: 'classic' });
  const tagged = scene.head;
  scene.github.tag(scene.source, 'v1.2.3', tagged, 'The release');
  scene.github.commit(scene.source, 'main', { 'include/fmt.h': '#error not released\n' });
  const workspace = join(scene.folder, 'full');
  execFileSync('git', ['clone', '-q', `file://${scene.source.gitDir}`, workspace], { stdio: 'pipe' });
  const step = scene.step('tag', { workspace, inputs: { tag: 'v1.2.3' } });
  const payload = scene.github.workflowDispatchEvent(scene.source, { inputs: { tag: 'v1.2.3' } });
  const event = { name: 'workflow_dispatch', ref: 'refs/heads/main', sha: scene.head, payload };
  const done = await runStep({ ...step, event });
  expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'published']);
  expect(linesOf(scene.index, 'index/3/f/fmt')[0]?.repository).toMatchObject({ tag: 'v1.2.3', commit: tagged });
  expect(
    execFileSync('tar', ['-xOzf', done.outputs.archive ?? '', 'fmt-1.2.3/include/fmt.h'], { encoding: 'utf8' }),
  ).toBe('#pragma once\n');
  expect(done.summary).toContain(`[\`v1.2.3\`](${scene.github.url}/acme/fmt/releases/tag/v1.2.3)`);
});

test('by hand without a tag it says how to name one', async () => {
  await using scene = await Scene.open();
  const payload = scene.github.workflowDispatchEvent(scene.source);
  const event = { name: 'workflow_dispatch', ref: 'refs/heads/main', sha: scene.head, payload };
  const done = await runStep({ ...scene.step('tag'), event });
  expect([done.exitCode, errorsOf(done)]).toEqual([1, ['TAG_MISSING']]);
  expect(scene.github.requests).toEqual([]);
});

describe('a pull request', () => {
  /** From a fork: a token that may read, and no secret. */
  async function proposed(files: Readonly<Record<string, string>> = {}) {
    const scene = await Scene.open();
    const { github, source, head: base } = scene;
    const fork = github.createRepository({ owner: 'guest', name: 'fmt', files: { 'README.md': '' } });
    github.commit(source, 'main', { 'include/fmt.h': '#pragma once\n#define FMT 2\n', ...files });
    const workspace = scene.checkout(join(scene.folder, 'proposed'));
    const token = github.createToken({ kind: 'job', repositories: { 'acme/fmt': { contents: 'read' } } });
    const step = scene.step('check', { workspace, inputs: { token, 'registry-token': '' } });
    const payload = github.pullRequestEvent(source, { head: 'main', headRepository: fork });
    return { scene, base, step: { ...step, event: { ...step.event, payload } } };
  }

  test('from a fork is checked with a token that may only read', async () => {
    const { scene, step } = await proposed();
    await using _ = scene;
    const before = scene.github.state();
    const done = await runStep(step);
    expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'checked']);
    expect(operations(scene)).toEqual(['query repository']);
    expect(scene.github.state()).toEqual(before);
    expect(JSON.parse(done.outputs.entry ?? '')).toMatchObject({ name: 'fmt', vers: '1.2.3' });
    expect(done.outputs.commit).toBe('');
    expect(done.summary).toContain('Ready to publish: `fmt@1.2.3`');
    expect(done.summary).toContain('Nothing was written.');
  });

  test('is told every mistake at its line and column', async () => {
    const bad = 'name: Fmt\nversion: "1.2"\nlicence: MIT\nauthors: Ada\n';
    const { scene, step } = await proposed({ '.clyde/package.yaml': bad });
    await using _ = scene;
    const done = await runStep(step);
    expect(done.exitCode).toBe(1);
    const places = done.annotations.map((line) => {
      const value = (name: string) => new RegExp(`[ ,]${name}=([^,:]+)`).exec(line)?.[1];
      return [value('title'), value('file'), value('line'), value('col')].join(' ');
    });
    expect(places).toMatchInlineSnapshot(`
      [
        "NAME_INVALID .clyde/package.yaml 1 7",
        "VERSION_INVALID .clyde/package.yaml 2 10",
        "MANIFEST_INVALID .clyde/package.yaml 3 1",
        "MANIFEST_INVALID .clyde/package.yaml 4 10",
      ]
    `);
    expect(scene.github.requests).toEqual([]);
    expect(done.summary).toContain('.clyde/package.yaml:3:1');
    expect(done.outputs.packages).toBe('[]');
  });

  test('of a version that is published with other files gets a warning, not a failure', async () => {
    const { scene, base, step } = await proposed();
    await using _ = scene;
    scene.github.tag(scene.source, 'v1.2.3', base);
    const { id } = scene.github.createRelease(scene.source, { tag: 'v1.2.3' });
    const first = await runStep(scene.step('release', { releaseId: id, sha: base }));
    expect(first.outputs.status).toBe('published');
    const before = scene.github.state();
    const done = await runStep(step);
    expect([done.exitCode, done.outputs.status]).toEqual([0, 'checked']);
    expect(done.annotations).toEqual([expect.stringMatching(/^::warning .*title=VERSION_EXISTS/)]);
    expect(done.summary).toContain('its version is taken');
    expect(scene.github.state()).toEqual(before);
  });
});

test('without a token for the index the archive is attached, and the summary says what happens next', async () => {
  await using scene = await Scene.open();
  const done = await runStep(scene.step('release', released(scene, { inputs: { 'registry-token': '' } })));
  expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'attached']);
  expect(operations(scene)).toEqual(['query repository', UPLOAD]);
  expect(releasesOf(scene)).toEqual(['v1.2.3 published fmt-1.2.3.tar.gz']);
  expect(pathsOf(scene.index)).toEqual(['config.json']);
  expect(done.summary).toContain('Archive attached; the index has yet to take it: `fmt@1.2.3`');
  expect(done.summary).toContain('takes the release itself when its own workflow next looks');
  expect(JSON.parse(done.outputs.entry ?? '')).toMatchObject({ cksum: done.outputs.checksum });
});

test('one repository with its own token is a whole registry: the first publish founds it', async () => {
  await using scene = await Scene.open({ index: 'own' });
  const main = scene.head;
  const done = await runStep(scene.step('release', released(scene)));
  expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'published']);
  expect(operations(scene)).toEqual([
    'query repository',
    UPLOAD,
    'POST /git/trees',
    'POST /git/commits',
    'POST /git/refs',
  ]);
  expect(pathsOf(scene.source, 'registry')).toEqual([
    'config.json',
    'derived/3/f/fmt',
    'index/3/f/fmt',
    'meta/3/f/fmt',
    'owners/3/f/fmt',
    'readme/3/f/fmt.md',
    'registry.yaml',
  ]);
  expect([scene.head, done.outputs.commit]).toEqual([main, scene.source.branch('registry')]);
  expect(linesOf(scene.source, 'index/3/f/fmt', 'registry')).toHaveLength(1);

  // the second version finds the branch
  scene.github.commit(scene.source, 'main', { '.clyde/package.yaml': MANIFEST.replace('1.2.3', '1.3.0') });
  const workspace = scene.checkout(join(scene.folder, 'second'));
  const next = await runStep(scene.step('release', released(scene, { tag: 'v1.3.0', workspace })));
  expect([next.exitCode, next.outputs.status]).toEqual([0, 'published']);
  expect(operations(scene)).toEqual(['query repository', UPLOAD, 'mutation createCommitOnBranch']);
  expect(linesOf(scene.source, 'index/3/f/fmt', 'registry').map(({ vers }) => vers)).toEqual(['1.2.3', '1.3.0']);
});

describe('several packages in one repository', () => {
  const FILES = {
    'libs/fmt/.clyde/package.yaml': 'name: fmt\nversion: "1.2.3"\n',
    'libs/fmt/fmt.h': '#pragma once\n',
    'libs/log/.clyde/package.yaml': 'name: log\nversion: "1.2.3"\nrequires: { fmt: "^1.2.0" }\n',
    'libs/log/log.h': '#pragma once\n',
  };
  const inputs = { path: 'libs/fmt\nlibs/log\n' };

  test.each(['fmt-v1.2.3', 'fmt@1.2.3', 'fmt/v1.2.3'])('the tag %s names one of them', async (tag) => {
    await using scene = await Scene.open({ files: FILES });
    const done = await runStep(scene.step('release', released(scene, { tag, inputs })));
    expect([done.exitCode, done.annotations, done.outputs.name]).toEqual([0, [], 'fmt']);
    expect(JSON.parse(done.outputs.packages ?? '')).toHaveLength(1);
    expect(pathsOf(scene.index)).not.toContain('index/3/l/log');
    const [line] = linesOf(scene.index, 'index/3/f/fmt');
    expect(line?.repository).toMatchObject({ tag });
    const answer = await fetch(String(line?.dl));
    expect([answer.status, sha256(new Uint8Array(await answer.arrayBuffer()))]).toEqual([200, line?.cksum]);
    expect(steady(done.summary, scene)).toContain(
      `[\`${tag}\`](https://github.test/acme/fmt/releases/tag/${encodeURIComponent(tag)})`,
    );
  });

  test('a plain version tag is about all of them', async () => {
    await using scene = await Scene.open({ files: FILES });
    const done = await runStep(scene.step('release', released(scene, { inputs })));
    expect(done.exitCode).toBe(0);
    const packages: { name: string; status: string }[] = JSON.parse(done.outputs.packages ?? '');
    expect(packages.map(({ name, status }) => [name, status])).toEqual([
      ['fmt', 'published'],
      ['log', 'published'],
    ]);
    expect(releasesOf(scene)).toEqual(['v1.2.3 published fmt-1.2.3.tar.gz log-1.2.3.tar.gz']);
  });

  test('one failure does not hide the others', async () => {
    const bad = 'name: log\nversion: "1.2.3"\nrequires: { fmt: "not a range" }\n';
    await using scene = await Scene.open({ files: { ...FILES, 'libs/log/.clyde/package.yaml': bad } });
    const done = await runStep(scene.step('release', released(scene, { inputs })));
    expect([done.exitCode, done.outputs.name, done.outputs.status]).toEqual([1, 'fmt', 'published']);
    expect(done.annotations).toEqual([expect.stringMatching(/^::error .*libs\/log\/\.clyde\/package\.yaml.*/)]);
    expect(errorsOf(done)).toEqual(['RANGE_INVALID']);
    expect(done.summary).toContain('Published: `fmt@1.2.3`');
    expect(done.summary).toContain('RANGE_INVALID');
    expect(releasesOf(scene)).toEqual(['v1.2.3 published fmt-1.2.3.tar.gz']);
  });
});

describe('a ready-made archive', () => {
  async function withArchive(scene: Scene, pack: (tar: Buffer) => Buffer): Promise<Buffer> {
    const tar = execFileSync('git', ['archive', '--format=tar', '--prefix=fmt-1.2.3/', 'HEAD'], {
      cwd: scene.workspace,
    });
    const bytes = pack(tar);
    await writeFile(join(scene.workspace, 'ready.tar.gz'), bytes);
    return bytes;
  }

  test('is packed anew in the canonical form', async () => {
    await using scene = await Scene.open();
    await withArchive(scene, (tar) => gzipSync(tar));
    const done = await runStep(scene.step('release', released(scene, { inputs: { archive: 'ready.tar.gz' } })));
    expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'published']);
    const plain = await Scene.open();
    await using _ = plain;
    const usual = await runStep(plain.step('release', released(plain)));
    expect(done.outputs.checksum).toBe(usual.outputs.checksum);
  });

  test('that is on the release already is taken as it is', async () => {
    await using scene = await Scene.open();
    const bytes = await withArchive(scene, (tar) => gzipSync(tar));
    const overrides = released(scene, { inputs: { archive: 'ready.tar.gz' } });
    scene.github.addAsset(scene.source, overrides.releaseId ?? 0, { name: 'fmt-1.2.3.tar.gz', content: bytes });
    const done = await runStep(scene.step('release', overrides));
    expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'published']);
    expect(done.outputs.checksum).toBe(sha256(bytes));
    expect(linesOf(scene.index, 'index/3/f/fmt')[0]?.cksum).toBe(sha256(bytes));
  });
});

test('a dry run gives the verdict of the release and writes nothing', async () => {
  await using scene = await Scene.open();
  const overrides = released(scene, { inputs: { 'dry-run': 'true' } });
  const before = scene.github.state();
  const done = await runStep(scene.step('release', overrides));
  expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'checked']);
  expect(operations(scene)).toEqual(['query repository']);
  expect(scene.github.state()).toEqual(before);
  expect(basename(done.outputs.archive ?? '')).toBe('fmt-1.2.3.tar.gz');
});

test('a private package goes to a private index', async () => {
  await using scene = await Scene.open({ visibility: 'private', indexVisibility: 'private' });
  const done = await runStep(scene.step('release', released(scene)));
  expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'published']);
  expect(linesOf(scene.index, 'index/3/f/fmt')).toHaveLength(1);
});

test('a scope is bound to the account by its number', async () => {
  const manifest = MANIFEST.replace('name: fmt', 'name: "@acme/fmt"');
  await using scene = await Scene.open({ files: { '.clyde/package.yaml': manifest, 'fmt.h': '' } });
  const done = await runStep(scene.step('release', released(scene)));
  expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'published']);
  expect(releasesOf(scene)).toEqual(['v1.2.3 published acme-fmt-1.2.3.tar.gz']);
  expect(JSON.parse(textOf(scene.index, 'owners/@acme/-') ?? '')).toMatchObject({
    scope: 'acme',
    owner_id: scene.source.ownerId,
  });
  expect(done.outputs['package-url']).toBe('https://acme.github.io/registry/packages/@acme/fmt/');
});

test('on GitHub Enterprise Server, whose releases say nothing of immutability', async () => {
  await using scene = await Scene.open({ ghes: true, registryToken: 'classic' });
  scene.github.tag(scene.source, 'v1.2.3', scene.head);
  const step = scene.step('tag');
  expect(step.urls).toEqual({
    server: scene.github.url,
    api: `${scene.github.url}/api/v3`,
    graphql: `${scene.github.url}/api/graphql`,
  });
  const done = await runStep(step);
  expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'published']);
  expect(scene.github.requests.map(({ path }) => path.replace(/^(\/api\/\w+).*/, '$1'))).toEqual([
    '/api/graphql',
    '/api/v3',
    '/api/v3',
    '/api/uploads',
    '/api/v3',
    '/api/graphql',
  ]);
  const [line] = linesOf(scene.index, 'index/3/f/fmt');
  expect(line).toMatchObject({ repository: { host: new URL(scene.github.url).host } });
});
