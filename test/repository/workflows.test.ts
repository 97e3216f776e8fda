import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isThere, projectFiles, read } from './project/files.ts';
import { actionlint, githubs } from './workflows/checkers.ts';
import { breaches } from './workflows/rules.ts';

const OURS = projectFiles('.github/workflows/*.yml', '.github/workflows/*.yaml');
const FOR_USERS = projectFiles('examples/workflows/*.yml', 'index-repo-template/**/workflows/*.yml');
const ACTIONS = projectFiles('action.yml', 'actions/*/action.yml');

test('there are workflows to check', () => {
  for (const name of ['ci', 'full', 'release']) expect(OURS).toContain(`.github/workflows/${name}.yml`);
  expect(FOR_USERS.length).toBeGreaterThan(0);
  expect(ACTIONS).toContain('action.yml');
});

describe.each([...OURS, ...FOR_USERS])('%s', (file) => {
  test('actionlint finds nothing', async () => {
    expect(await actionlint(file, read(file))).toEqual([]);
  });

  test('GitHub\u2019s own checker finds nothing', async () => {
    expect(await githubs(file, read(file))).toEqual([]);
  });

  test('keeps our rules', () => {
    expect(breaches(read(file), { ownActionByTag: FOR_USERS.includes(file) })).toEqual([]);
  });
});

test.each(ACTIONS)('GitHub\u2019s own checker finds nothing in %s', async (file) => {
  expect(await githubs(file, read(file))).toEqual([]);
});

describe('the checkers', () => {
  const job = (lines: string, top = 'permissions: {}') =>
    `on: push\n${top}\njobs:\n  a:\n    runs-on: ubuntu-latest\n${lines}\n`;
  const step = (line: string) => job(`    steps:\n      - ${line}`);
  const sha = '0123456789abcdef0123456789abcdef01234567';

  test.each([
    ['no rights at the top', job('    steps: [{ run: "true" }]', 'env: {}')],
    ['rights for every job', job('    steps: [{ run: "true" }]', 'permissions: { contents: read } # reads')],
    ['every right', job('    permissions: write-all\n    steps: [{ run: "true" }]')],
    ['a right without a reason', job('    permissions:\n      contents: write\n    steps: [{ run: "true" }]')],
    ['an action by tag', step('uses: actions/setup-node@v6 # v6.0.0')],
    ['an action by branch', step('uses: actions/setup-node@main')],
    ['an action by half a commit', step('uses: actions/setup-node@0123456 # v6.0.0')],
    ['an action without its version', step(`uses: actions/setup-node@${sha}`)],
    ['an image by tag', step('uses: docker://alpine:3')],
    ['the title of an issue in a shell', step('run: echo "${{ github.event.issue.title }}"')],
    ['an input in a shell', step('run: |\n          true\n          echo "${{ inputs.name }}"')],
    ['the name of a branch in a script', step('with: { script: "x(${{ github.head_ref }})" }')],
    ['a checkout that keeps the token in silence', step(`uses: actions/checkout@${sha} # v6.0.0`)],
    ['rights for foreign code', 'on: { pull_request_target: {} }\npermissions: {}\njobs: {}\n'],
    ['no mapping', '- a'],
  ])('our rules refuse %s', (_, text) => {
    expect(breaches(text, { ownActionByTag: true })).not.toEqual([]);
  });

  test('our rules accept what is right', () => {
    const text = job(
      [
        '    permissions:',
        '      contents: read # reads the commit',
        '    steps:',
        `      - uses: actions/checkout@${sha} # v6.0.0`,
        '        with: { persist-credentials: false }',
        '      - uses: ./',
        '        with: { name: "${{ github.head_ref }}" }',
        '      - uses: clydepm/action-publish@v1',
        '      - env: { NAME: "${{ inputs.name }}" }',
        '        run: echo "$NAME"',
      ].join('\n'),
    );
    expect(breaches(text, { ownActionByTag: true })).toEqual([]);
    expect(breaches(text, { ownActionByTag: false })).toHaveLength(1);
  });

  test('actionlint and GitHub\u2019s own checker see what is wrong', async () => {
    const wrong = step('ruin: true').replace('on: push', 'on: pusch');
    expect(await actionlint('a.yml', wrong)).not.toEqual([]);
    expect(await githubs('a.yml', wrong)).not.toEqual([]);
    expect(
      await githubs('a.yml', step('uses: clydepm/action-publish@v1\n        with: { regitsry: a/b }')),
    ).not.toEqual([]);
    expect(await githubs('action.yml', 'name: a\ndescription: b\nruns: { using: node7, mian: x }\n')).not.toEqual([]);
  });
});

test('dependency updates reach every folder that has workflows', () => {
  const { updates } = parse(read('.github/dependabot.yml'));
  const folders: string[] = updates.find(
    (update: { 'package-ecosystem': string }) => update['package-ecosystem'] === 'github-actions',
  ).directories;
  // `/` stands for .github/workflows
  const reached = folders.map((folder) => (folder === '/' ? '.github/workflows/' : `${folder.slice(1)}/`));
  const missed = [...OURS, ...FOR_USERS].filter((file) => !reached.some((folder) => file.startsWith(folder)));
  expect(missed).toEqual([]);
});

test('issue forms ask what they have to', () => {
  const fields = (file: string): string[] =>
    parse(read(`.github/ISSUE_TEMPLATE/${file}`)).body.map((field: { id?: string }) => field.id ?? '');
  expect(fields('bug.yml')).toContain('code');
  expect(fields('publish.yml')).toContain('code');
  expect(fields('feature.yml')).toContain('need');
});

test('continuous integration runs the one command and nothing else', () => {
  expect(isThere('.ci/run')).toBe(true);
  const commands = read('.ci/run')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(commands).toEqual(['set -euo pipefail', 'cd "$(dirname "${BASH_SOURCE[0]}")/.."', 'npm test']);
});
