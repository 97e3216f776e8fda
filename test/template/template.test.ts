import { execFileSync } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { templateFiles } from '../../src/registry/template.ts';
import { checkFile } from '../../src/sparse/check-file.ts';
import { run } from '../cli/run.ts';
import { repositoryWith, runGit, temporaryFolder } from '../git/fixture.ts';
import { projectFiles, ROOT, read } from '../repository/project/files.ts';
import { breaches } from '../repository/workflows/rules.ts';

const FOLDER = 'index-repo-template/';
const PATHS = projectFiles(`${FOLDER}*`, `${FOLDER}**`).map((path) => path.slice(FOLDER.length));

const WORKFLOWS = ['check', 'pages', 'stats'];

describe('the template and `init`', () => {
  test('make the same files, byte for byte', () => {
    const made = templateFiles({ name: 'registry', base: 'https://OWNER.github.io/REPOSITORY/' });
    expect([...made.keys()].sort()).toEqual([...new Set(PATHS)].sort());
    for (const [path, text] of made) expect(read(`${FOLDER}${path}`), path).toBe(text);
  });

  test('make them with `init --template` too, which writes into no folder that has files', async () => {
    await using folder = await temporaryFolder();
    const args = ['init', folder.at('new'), '--template', '--json'];
    const made = await run([...args, '--name', 'registry']);
    expect([made.code, JSON.parse(made.stdout).files]).toEqual([0, [...new Set(PATHS)].sort()]);
    for (const path of PATHS) expect(await readFile(folder.at('new', path), 'utf8')).toBe(read(`${FOLDER}${path}`));
    const again = await run(args);
    expect([again.code, JSON.parse(again.stdout).error.code]).toEqual([1, 'TARGET_EXISTS']);
  });

  test('make an index that `check` finds nothing in once its address is written', async () => {
    const texts = PATHS.map((path) => [path, read(`${FOLDER}${path}`)] as const);
    const files = Object.fromEntries(
      texts.map(([path, text]) => [path, text.replaceAll('OWNER.github', 'acme.github')]),
    );
    await using repository = await repositoryWith(files);
    const { code, stdout } = await run(['check', '-r', repository.path, '--json']);
    expect([code, JSON.parse(stdout).warnings]).toEqual([0, []]);
    for (const [path, text] of Object.entries(files)) {
      const bytes = Buffer.from(text);
      expect(checkFile({ path, mode: '100644', size: bytes.length, bytes }, 'cargo').findings).toEqual([]);
    }
  });
});

test('the template has a README of ten steps with pictures, a licence, owners and a policy with a comment on each key', () => {
  const readme = read(`${FOLDER}README.md`);
  expect(readme.match(/^\d+\. \*\*/gm)).toHaveLength(10);
  const pictures = [...readme.matchAll(/!\[(.+?)\]\((docs\/\w+\.svg)\)/g)];
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  for (const [, words, file] of pictures) expect(read(`${FOLDER}${file}`)).toContain(`<title id="t">${words}</title>`);
  for (const file of ['LICENSE', '.github/CODEOWNERS', '.gitattributes']) expect(PATHS).toContain(file);
  const policy = read(`${FOLDER}registry.yaml`).split('\n');
  const bare = policy.filter((line, at) => /^[a-z-]+:/.test(line) && !policy[at - 1]?.startsWith('# '));
  expect(bare).toEqual([]);
});

describe('the steps of the README', () => {
  const steps = read(`${FOLDER}README.md`).split(/^(?=\d+\. \*\*|## )/m);
  const step = (at: number) => steps[at] ?? '';
  const blocks = (at: number) =>
    [...step(at).matchAll(/^ +```yaml\n(.*?)^ +```/gms)].map(([, text]) => parse(text ?? ''));

  test('choose the source of Pages before the first push, and say why an earlier run is red', () => {
    expect(step(2)).toMatch(/^2\. \*\*.*Pages/);
    for (const said of ['GitHub Actions', 'is red', 'paid plan']) expect(step(2)).toContain(said);
  });

  test('say where an App is made, and name what the workflow reads', () => {
    const app = step(5);
    for (const said of ['Developer settings', 'New GitHub App', 'Client ID', 'private key', 'Install App'])
      expect(app).toContain(said);
    const workflow = step(8);
    const read = [...workflow.matchAll(/(?:vars|secrets)\.(REGISTRY_\w+)/g)].map(([, name]) => name ?? '');
    expect(new Set(read)).toEqual(new Set(['REGISTRY_APP_CLIENT_ID', 'REGISTRY_APP_KEY', 'REGISTRY_TOKEN']));
    for (const name of read) expect(step(6)).toContain(`\`${name}\``);
  });

  test('give a manifest and a workflow that work as they stand', () => {
    expect(blocks(7)).toEqual([{ name: 'my-package', version: '1.0.0' }]);
    const [{ jobs }] = blocks(8);
    const { inputs } = parse(read('action.yml'));
    const given = jobs.publish.steps.find(({ uses }: { uses: string }) => uses.startsWith('clydepm/action-publish@'));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given.with)));
    expect(given.with.registry).toBe('OWNER/REPOSITORY');
  });

  test('commit the manifest before the tag, and end with the page and `add`', () => {
    expect(step(7)).toMatch(/[Cc]ommit .*before/s);
    expect(step(9)).toContain('v1.0.0');
    for (const said of ['/packages/my-package/', 'clyde-registry add my-package']) expect(step(10)).toContain(said);
  });

  test('write placeholders in one way, that of config.json', () => {
    expect(steps.join('')).not.toMatch(/\[(?:OWNER|REPOSITORY|my-package)\](?!\()/);
    expect(steps.join('')).toContain(JSON.parse(read(`${FOLDER}config.json`)).base);
  });
});

describe('the release pins what the template runs', () => {
  const step = () => {
    const steps: { name?: string; run?: string }[] = parse(read('.github/workflows/release.yml')).jobs.mirror.steps;
    return steps.find(({ name }) => name === 'Mirror the index template')?.run ?? '';
  };

  test('to its own commit, with the version beside it', async () => {
    await using folder = await temporaryFolder();
    await cp(`${ROOT}/${FOLDER}`, folder.at('source', FOLDER), { recursive: true });
    runGit(folder.path, ['init', '--quiet', 'source']);
    runGit(folder.at('source'), ['add', '--all']);
    runGit(folder.at('source'), ['commit', '--quiet', '--message', 'Release']);
    runGit(folder.path, ['init', '--quiet', '--bare', 'origin.git']);
    runGit(folder.path, ['clone', '--quiet', 'origin.git', 'template']);
    execFileSync('bash', ['--norc', '-e', '-c', step()], {
      cwd: folder.path,
      env: { ...process.env, GITHUB_REF_NAME: 'v1.2.3' },
    });
    const pin = `@${runGit(folder.at('source'), ['rev-parse', 'HEAD']).trim()} # v1.2.3`;
    for (const name of WORKFLOWS) {
      const text = runGit(folder.at('template'), ['show', `HEAD:.github/workflows/${name}.yml`]);
      expect(breaches(text, { ownActionByTag: false })).toEqual([]);
      expect(text).toContain(`actions/${name === 'pages' ? 'site' : name}${pin}`);
    }
  });
});
