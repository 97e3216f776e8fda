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

  test('make an index that `check` finds nothing in', async () => {
    const files = Object.fromEntries(PATHS.map((path) => [path, read(`${FOLDER}${path}`)]));
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
