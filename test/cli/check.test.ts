import { rm, symlink } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openIndexHistory } from '../../src/local/index-history.ts';
import { parseName } from '../../src/manifest/name.ts';
import { type CheckReport, checkIndex } from '../../src/registry/check.ts';
import { foundingFiles } from '../../src/registry/init.ts';
import { writeConfig } from '../../src/sparse/config.ts';
import { writeMeta } from '../../src/sparse/meta.ts';
import { writeOwner, writeScope } from '../../src/sparse/owner.ts';
import { packagePaths } from '../../src/sparse/path.ts';
import { type Folder, GIT, repositoryWith, temporaryFolder } from '../git/fixture.ts';
import { ACME, lineOf, manifestOf, rejectedWith } from '../sparse/fixture.ts';
import { run } from './run.ts';

type Files = Readonly<Record<string, string>>;

/** Every file of a package as publishing its versions writes them. */
function packageFiles(name: string, versions: readonly string[], layout: 'cargo' | 'h21' = 'cargo'): Files {
  const parsed = parseName(name);
  const paths = packagePaths(parsed, layout);
  return {
    [paths.index]: versions.map((vers) => lineOf(name, vers)).join(''),
    [paths.meta]: writeMeta({ manifest: manifestOf(name, versions.at(-1) ?? '1.0.0') }),
    [paths.owner]: writeOwner(name, ACME),
    [paths.readme]: `# ${name}\n`,
    ...(paths.scope === undefined ? {} : { [paths.scope]: writeScope(parsed.scope ?? '', ACME) }),
  };
}

const REGISTRY: Files = {
  ...Object.fromEntries(foundingFiles({ name: 'acme' })),
  'README.md': '# Registry\n',
  ...packageFiles('fmt', ['1.0.0', '1.1.0']),
  ...packageFiles('@acme/my_lib', ['0.1.0']),
};

async function report(folder: string, base?: string): Promise<CheckReport> {
  await using history = await openIndexHistory({ git: GIT, folder });
  const progress = { step: () => undefined, warn: () => undefined };
  return await checkIndex(base === undefined ? {} : { base }, { history, progress });
}

async function codes(folder: string, base?: string): Promise<string[]> {
  const { findings } = await report(folder, base);
  return findings.map(({ severity, code, at }) => `${severity} ${code} ${at?.file}`);
}

async function commit(repository: Folder, files: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) await rm(repository.at(path));
    else await repository.write({ [path]: text });
  }
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'Change');
}

describe('an index as a whole', () => {
  test('is good as publishing leaves it, in a clone and bare', async () => {
    await using repository = await repositoryWith(REGISTRY);
    expect(await report(repository.path)).toMatchObject({ files: 12, packages: 2, versions: 3, findings: [] });
    expect(await codes(repository.at('.git'))).toEqual([]);
    expect(await codes(repository.at('index'))).toEqual([]);
  });

  test('is the commit, not the working tree', async () => {
    await using repository = await repositoryWith(REGISTRY);
    await repository.write({ 'index/3/f/fmt': 'damaged' });
    expect(await codes(repository.path)).toEqual([]);
  });

  test('has records beside its packages that agree with them', async () => {
    await using repository = await repositoryWith(REGISTRY);
    await commit(repository, {
      'owners/3/f/fmt': null,
      'owners/@acme/-': null,
      'meta/@acme/my/-l/my-lib': writeMeta({ manifest: manifestOf('@acme/my-lib', '9.0.0') }),
      'readme/3/l/log.md': 'Nobody published it',
      'notes.txt': 'x',
    });
    expect(await codes(repository.path)).toEqual([
      'error OWNER_MISSING index/3/f/fmt',
      'error OWNER_MISSING index/@acme/my/-l/my-lib',
      'error INDEX_MISPLACED meta/@acme/my/-l/my-lib',
      'warning INDEX_FOREIGN notes.txt',
      'warning INDEX_STALE meta/@acme/my/-l/my-lib',
      'warning INDEX_STALE readme/3/l/log.md',
    ]);
  });

  test('without a config cannot be told', async () => {
    await using repository = await repositoryWith({ 'README.md': 'x' });
    expect(await codes(repository.path)).toEqual(['error INDEX_INVALID config.json']);
  });

  test('may hold what makes trouble: links, submodules, huge files, odd names, bytes that are no text', async () => {
    await using repository = await repositoryWith(REGISTRY);
    await symlink('../../../config.json', repository.at('index/3/f/fin'));
    await repository.write({
      'index/1/a': Buffer.alloc(17 * 1024 * 1024, 'a'),
      'index/1/b': Buffer.from([0xff, 0x0a]),
      'index/a\nb': 'x',
      'meta/"q".x': 'x',
    });
    repository.git('add', '--all');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},index/2/zz`);
    repository.git('commit', '--quiet', '--message', 'Trouble');
    const expected = ['index/1/a', 'index/1/b', 'index/2/zz', 'index/3/f/fin'].map(
      (path) => `error INDEX_INVALID ${path}`,
    );
    const misplaced = ['index/a\nb', 'meta/"q".x'].map((path) => `error INDEX_MISPLACED ${path}`);
    const all = await codes(repository.path);
    expect(all.filter((line) => !line.includes('OWNER_MISSING'))).toEqual([...expected, ...misplaced]);
    expect((await codes(repository.path, 'HEAD~1')).sort()).toEqual(all.sort());
  });

  test('may have no links and submodules anywhere', async () => {
    await using repository = await repositoryWith(REGISTRY);
    await symlink('../config.json', repository.at('notes'));
    await symlink('README.md', repository.at('CONTRIBUTING.md'));
    repository.git('add', '--all');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},docs/more`);
    repository.git('commit', '--quiet', '--message', 'Links');
    const expected = [
      'error INDEX_INVALID notes',
      'warning INDEX_INVALID CONTRIBUTING.md',
      'warning INDEX_INVALID docs/more',
    ];
    expect(await codes(repository.path)).toEqual(expected);
    expect(await codes(repository.path, 'HEAD~1')).toEqual(expected);
  });

  test('keeps a thousand of its findings and counts them all', async () => {
    const wrong = Array.from({ length: 1_500 }, (_, at) => [`index/x/${at}`, 'x']);
    await using repository = await repositoryWith({ ...REGISTRY, ...Object.fromEntries(wrong) });
    const { errors, findings } = await report(repository.path);
    expect([errors, findings.length]).toEqual([1_500, 1_000]);
  });
});

describe('what changed since a commit', () => {
  test('is all that is looked at', async () => {
    await using repository = await repositoryWith({ ...REGISTRY, 'index/9/bad': 'x' });
    await commit(repository, packageFiles('fmt', ['1.0.0', '1.1.0', '2.0.0']));
    const found = await report(repository.path, 'HEAD~1');
    expect(found).toMatchObject({
      packages: 1,
      versions: 3,
      findings: [],
      base: repository.git('rev-parse', 'HEAD~1'),
    });
  });

  test('may be new packages, in new scopes', async () => {
    await using repository = await repositoryWith(REGISTRY);
    await commit(repository, { ...packageFiles('@beta/x', ['1.0.0']), ...packageFiles('@acme/other', ['1.0.0']) });
    expect(await codes(repository.path, 'HEAD~1')).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string | null>>, string[]]>([
    [
      'a fact',
      { 'index/3/f/fmt': lineOf('fmt', '1.0.0', { size: 5 }) + lineOf('fmt', '1.1.0') },
      ['error ENTRY_CHANGED index/3/f/fmt'],
    ],
    [
      'a lost file',
      { 'index/3/f/fmt': null, 'meta/3/f/fmt': null, 'readme/3/f/fmt.md': null },
      ['error ENTRY_LOST index/3/f/fmt'],
    ],
    [
      'a lost owner',
      { 'owners/3/f/fmt': null },
      ['error OWNER_MISSING index/3/f/fmt', 'warning OWNER_CHANGED owners/3/f/fmt'],
    ],
    ['a lost scope', { 'owners/@acme/-': null }, ['error OWNER_MISSING owners/@acme/-']],
    ['a package without owner', { 'index/3/l/log': lineOf('log', '1.0.0') }, ['error OWNER_MISSING index/3/l/log']],
    ['a lost config', { 'config.json': null }, ['error INDEX_INVALID config.json']],
  ])('is refused for %s', async (_, files, expected) => {
    await using repository = await repositoryWith(REGISTRY);
    await commit(repository, files);
    expect(await codes(repository.path, 'HEAD~1')).toEqual(expected);
  });

  test('may be the layout, with every line where it now belongs', async () => {
    await using repository = await repositoryWith(REGISTRY);
    const names = Object.keys(packageFiles('fmt', ['1.0.0']));
    const moved = packageFiles('fmt', ['1.0.0', '1.1.0'], 'h21');
    await rm(repository.at('index/@acme'), { recursive: true });
    for (const folder of ['meta', 'readme', 'owners']) await rm(repository.at(folder, '@acme'), { recursive: true });
    await commit(repository, {
      ...Object.fromEntries(names.map((path) => [path, null])),
      ...packageFiles('@acme/my_lib', ['0.1.0'], 'h21'),
      ...moved,
      'config.json': writeConfig({ name: 'acme', layout: 'h21' }),
    });
    expect(await codes(repository.path, 'HEAD~1')).toEqual([]);
    const path = packagePaths(parseName('fmt'), 'h21').index;
    await commit(repository, { [path]: lineOf('fmt', '1.1.0') });
    expect(await codes(repository.path, 'HEAD~2')).toEqual([`error ENTRY_LOST ${path}`]);
  });

  test('is no new layout alone: what stays behind is lost to readers', async () => {
    await using repository = await repositoryWith(REGISTRY);
    await commit(repository, { 'config.json': writeConfig({ name: 'acme', layout: 'h21' }) });
    const found = await codes(repository.path, 'HEAD~1');
    const lost = [...new Set(['fmt', '@acme/my_lib'].map((name) => packagePaths(parseName(name), 'h21').index))];
    for (const path of lost) expect(found).toContain(`error ENTRY_LOST ${path}`);
    expect(found).toContain('error INDEX_MISPLACED index/3/f/fmt');
    expect(found).toContain('error INDEX_MISPLACED owners/3/f/fmt');
  });

  test('is told of who owns a name', async () => {
    await using repository = await repositoryWith({ ...REGISTRY, 'owners/3/l/log': writeOwner('log', ACME) });
    const other = { ...ACME, owner_id: 78 };
    await commit(repository, {
      'owners/3/f/fmt': writeOwner('fmt', other),
      'owners/3/l/log': null,
      'owners/@acme/-': writeScope('acme', other),
    });
    expect(await codes(repository.path, 'HEAD~1')).toEqual(
      ['3/f/fmt', '3/l/log', '@acme/-'].map((path) => `warning OWNER_CHANGED owners/${path}`),
    );
  });

  test('cannot be told where the commit is unknown', async () => {
    await using repository = await repositoryWith(REGISTRY);
    expect(await codes(repository.path, '1'.repeat(40))).toEqual([`error HISTORY_REWRITTEN ${undefined}`]);
    for (const base of ['no-such-branch', '--all', 'HEAD:config.json']) {
      const { message } = await rejectedWith('INPUT_INVALID', codes(repository.path, base));
      expect(message).toContain(`"${base}"`);
    }
  });
});

test('there must be an index', async () => {
  await using folder = await temporaryFolder();
  await rejectedWith('INDEX_NOT_FOUND', report(folder.path));
  await rejectedWith('INDEX_NOT_FOUND', report(folder.at('none')));
  folder.git('init', '--quiet');
  await rejectedWith('INDEX_BRANCH_MISSING', report(folder.path));
});

describe('clyde-registry check', () => {
  test('says that an index is good', async () => {
    await using repository = await repositoryWith(REGISTRY);
    const [text, json] = await Promise.all([
      run(['check', '-r', repository.path]),
      run(['check', '-r', repository.path, '--base', 'HEAD', '--json']),
    ]);
    expect([text.code, text.stdout]).toEqual([
      0,
      expect.stringMatching(/^good index .*2 packages, 3 versions, 12 files/),
    ]);
    expect(JSON.parse(json.stdout)).toMatchObject({ status: 'good', files: 0, warnings: [] });
  });

  test('tells every breach with its place', async () => {
    await using repository = await repositoryWith(REGISTRY);
    await commit(repository, { 'index/3/f/fmt': lineOf('fmt', '1.1.0'), 'registry.yaml': 'nmae: x\n' });
    const [one, all, json] = await Promise.all([
      run(['check', '-r', repository.path]),
      run(['check', '-r', repository.path, '--base', 'HEAD~1']),
      run(['check', '-r', repository.path, '--base', 'HEAD~1', '--json']),
    ]);
    expect([one.code, one.stderr]).toEqual([1, expect.stringContaining('error[INDEX_INVALID]')]);
    expect([all.code, all.stderr]).toEqual([1, expect.stringContaining('error[CHECK_FAILED]')]);
    const { code, problems } = JSON.parse(json.stdout).error;
    const told = problems.map((problem: { code: string; at: { file: string } }) => [problem.code, problem.at.file]);
    expect([code, told]).toEqual([
      'CHECK_FAILED',
      [
        ['ENTRY_LOST', 'index/3/f/fmt'],
        ['INDEX_INVALID', 'registry.yaml'],
      ],
    ]);
  });

  test('wants a clone of what is elsewhere', async () => {
    const { code, stderr } = await run(['check', '-r', 'acme/registry']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('git clone https://github.com/acme/registry')]);
  });
});
