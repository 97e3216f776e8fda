import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { licenseOf, proseOf } from '../../src/cli/license-file.ts';
import { lineDiff } from '../../src/cli/line-diff.ts';
import { publishWorkflow } from '../../src/cli/publish-workflow.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { read } from '../repository/project/files.ts';
import { actionlint, githubs } from '../repository/workflows/checkers.ts';
import { breaches } from '../repository/workflows/rules.ts';
import { cleanEnv, run } from './run.ts';

const MIT =
  'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software';

async function packageFolder(files: Readonly<Record<string, string>>, remote?: string): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'cli-new-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const folder = join(home, 'fmt');
  await mkdir(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, env: cleanEnv(), stdio: 'pipe' });
  if (remote !== undefined) {
    git('init', '-q');
    git('remote', 'add', 'origin', remote);
  }
  return folder;
}

const textIn = (folder: string, path: string) => readFile(join(folder, path), 'utf8');

describe('a new package', () => {
  test('is described by what its folder says', async () => {
    const folder = await packageFolder(
      {
        'README.md': '# Format++\n\n![ci](x.svg)\n\nA **fast** [formatter](https://x.example). And more.\n',
        LICENSE: MIT,
      },
      'git@github.com:acme/Format.Lib.git',
    );
    const done = await run(['new', folder, '--registry', 'acme/registry']);
    expect([done.code, done.stderr]).toEqual([0, '']);
    expect(await textIn(folder, '.clyde/package.yaml')).toBe(
      [
        '# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/package.schema.json',
        'name: format-lib',
        'version: "0.1.0"',
        'description: "A fast formatter"',
        'license: "MIT"',
        '',
      ].join('\n'),
    );
    expect(parse(await textIn(folder, '.github/workflows/publish.yml')).jobs.publish.steps[1].with).toEqual({
      registry: 'acme/registry',
    });
    expect((await run(['validate', folder])).code).toBe(0);
  });

  test('agrees with its build file', async () => {
    const folder = await packageFolder({ 'package.yml': 'name: "@acme/fmt"\nversion: "1.2.3"\ntype: library\n' });
    expect((await run(['new', folder])).code).toBe(0);
    expect(await textIn(folder, '.clyde/package.yaml')).toContain('name: "@acme/fmt"\nversion: "1.2.3"\n');
    const other = await packageFolder({ 'package.yml': 'name: fmt\nversion: "1.2.3"\n' });
    const refused = await run(['new', other, '--name', 'log', '--json']);
    expect([refused.code, JSON.parse(refused.stdout).error.code]).toEqual([1, 'BUILD_FILE_DISAGREES']);
    await expect(textIn(other, '.clyde/package.yaml')).rejects.toThrow();
  });

  test('asks nothing without a terminal, and says what is missing', async () => {
    const folder = await packageFolder({ COPYING: 'GNU GENERAL PUBLIC LICENSE\nVersion 3' });
    const { stdout } = await run(['new', folder]);
    expect(stdout).toContain('the licence could not be told');
    expect(stdout).toContain('no workflow: name a registry');
  });

  test('that is there already stays, and what would be different is shown', async () => {
    const mine = 'name: fmt\nversion: "2.0.0"\n';
    const folder = await packageFolder({ '.clyde/package.yaml': mine });
    const shown = await run(['new', folder, '--registry', 'acme/registry']);
    expect(shown.stdout).toContain('kept      .clyde/package.yaml: it is there already; this would be different\n');
    expect(shown.stdout).toContain('    - version: "2.0.0"\n    + version: "0.1.0"\n');
    expect(await textIn(folder, '.clyde/package.yaml')).toBe(mine);
    const again = JSON.parse((await run(['new', folder, '--registry', 'acme/registry', '--json'])).stdout);
    expect(again.files.map(({ status }: { status: string }) => status)).toEqual(['kept', 'unchanged']);
  });

  test('in a folder of a repository has its workflow at the top', async () => {
    const top = await packageFolder({ 'libs/fmt/a.h': '' }, 'https://github.com/acme/libs.git');
    expect((await run(['new', join(top, 'libs/fmt'), '--name', 'fmt', '--registry', 'acme/libs'])).code).toBe(0);
    expect(parse(await textIn(top, '.github/workflows/publish.yml')).jobs.publish.steps[1].with).toEqual({
      'registry-branch': 'registry',
      path: 'libs/fmt',
    });
  });

  test.each([
    [['new', 'nowhere'], 2, 'INPUT_INVALID'],
    [['new', '.', '--name', 'My Lib'], 1, 'NAME_INVALID'],
    [['new', '.', '--initial', '1'], 1, 'VERSION_INVALID'],
    [['new', '.', '--license', 'mine'], 1, 'LICENSE_INVALID'],
  ])('is refused with its code: %j', async (args, code, name) => {
    const folder = await packageFolder({ 'a.h': '' });
    const done = await run([...args, '--json'], { cwd: folder });
    expect([done.code, JSON.parse(done.stdout).error.code]).toEqual([code, name]);
  });
});

test.each([
  { own: false, direct: false, folder: '' },
  { own: false, direct: true, folder: 'libs/fmt' },
  { own: true, direct: false, folder: '' },
])('the workflow keeps the rules of workflows: %j', async (options) => {
  const text = publishWorkflow({ place: { kind: 'github', owner: 'acme', repository: 'registry' }, ...options });
  expect(await actionlint('publish.yml', text)).toEqual([]);
  expect(await githubs('publish.yml', text)).toEqual([]);
  expect(breaches(text, { ownActionByTag: true })).toEqual([]);
});

test('the action is pinned as in the examples', () => {
  const text = publishWorkflow({
    place: { kind: 'github', owner: 'a', repository: 'b' },
    own: false,
    direct: false,
    folder: '',
  });
  const pins = (yaml: string) => /actions\/checkout@\S+ # \S+/.exec(yaml)?.[0];
  expect(pins(text)).toBe(pins(read('examples/workflows/publish.yml')));
});

describe('a licence file', () => {
  test.each([
    [MIT, 'MIT'],
    ['                 Apache License\n           Version 2.0, January 2004', 'Apache-2.0'],
    ['Boost Software License - Version 1.0 - August 17th, 2003', 'BSL-1.0'],
    ['Redistributions in binary form must reproduce the above\n copyright', 'BSD-2-Clause'],
    [
      'Redistributions in binary form must reproduce.\nNeither the name of the copyright holder nor the names of its\ncontributors',
      'BSD-3-Clause',
    ],
    ['GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007', undefined],
    ['All rights reserved', undefined],
  ])('%j is %s', (text, expected) => {
    expect(licenseOf(text)).toBe(expected);
  });

  test('and a README of any text are read in bounded time', () => {
    for (const text of [
      'neither the name of '.repeat(20_000),
      '[a]('.repeat(20_000),
      '*'.repeat(60_000),
      'a\n'.repeat(30_000),
    ]) {
      licenseOf(text);
      proseOf(text);
    }
  });
});

test.each([
  ['# fmt\nA formatter for C++.\n', 'A formatter for C++'],
  ['fmt\n===\n\nA formatter.\nMore.\n', 'A formatter'],
  ['<p align="center">x</p>\n\n[![ci](a)](b)\n\n> quote\n\nText here without an end\n', 'Text here without an end'],
  ['# only a title\n', undefined],
  ['```sh\nmake\n```\n', undefined],
  ['', undefined],
])('the first prose of %j is %j', (readme, expected) => {
  expect(proseOf(readme)).toBe(expected);
});

test('whatever a README says, the manifest made of it can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (readme) => {
      const description = proseOf(readme);
      if (description === undefined) return;
      const bytes = Buffer.from(`name: a\nversion: "1.0.0"\ndescription: ${JSON.stringify(description)}\n`);
      expect(parseManifest({ manifest: { file: 'package.yaml', bytes } }).manifest.description).toBeDefined();
    }),
  );
});

test('a difference of lines leads from one text to the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }).map((lines) => `${lines.join('\n')}\n`);
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDiff(before, after) ?? [];
      const side = (skip: string) =>
        `${lines
          .filter((line) => !line.startsWith(skip))
          .map((line) => line.slice(2))
          .join('\n')}\n`;
      expect([side('+'), side('-')]).toEqual([before, after]);
    }),
  );
});
