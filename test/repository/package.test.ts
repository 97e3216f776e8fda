import { expect, test } from 'vitest';
import { isThere, projectFiles, read } from './project/files.ts';

const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));

test('nothing has to be installed to use it', () => {
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies']) {
    expect(manifest[kind]).toBeUndefined();
  }
});

test('no script makes npm install the tools of development or run code at a user\u2019s', () => {
  const started =
    /^(?:build|prepare|prepublish|prepublishOnly|prepack|postpack|dependencies|(?:pre|post)?install|(?:pre|post)\w+)$/;
  expect(Object.keys(manifest.scripts).filter((name) => started.test(name))).toEqual([]);
});

test('every file that package.json names is there', () => {
  const named = [
    ...Object.values<string>(manifest.bin),
    ...Object.values<string>(manifest.exports['.']),
    ...manifest.files.filter((file: string) => file !== 'actions' && file !== 'index-repo-template'),
  ];
  expect(named.filter((file) => !isThere(file))).toEqual([]);
});

test('the command starts by itself', () => {
  expect(read(manifest.bin['clyde-registry'])).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('the commands of the README are there', () => {
  for (const name of ['demo', 'test', 'test:full', 'check', 'bundle', 'generate', 'format', 'bench']) {
    expect(manifest.scripts).toHaveProperty([name]);
  }
});

test('every version is exact, and the lock names the bytes but no host', () => {
  const loose = Object.entries<string>(manifest.devDependencies).filter(
    ([, version]) => !/^(?:\d+\.\d+\.\d+|file:scripts\/)/.test(version),
  );
  expect(loose).toEqual([]);
  const packages = Object.entries<{ integrity?: string; resolved?: string; link?: true }>(lock.packages).filter(
    ([path, { link }]) => path.startsWith('node_modules/') && link !== true,
  );
  expect(packages.filter(([, entry]) => entry.integrity === undefined || entry.resolved !== undefined)).toEqual([]);
});

test('the lock has every platform\u2019s build of a tool, not only this machine\u2019s', () => {
  const packages: Record<string, { optionalDependencies?: Record<string, string> }> = lock.packages;
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter(
      (name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
    ),
  );
  expect(missing).toEqual([]);
});

test('the licence is MIT, in package.json and in words', () => {
  expect([manifest.license, read('LICENSE').split('\n')[0]]).toEqual(['MIT', 'MIT License']);
});

test('the pages of a project are there', () => {
  const pages = [
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/architecture.md',
    'docs/errors.md',
  ];
  expect(pages.filter((page) => !projectFiles().includes(page))).toEqual([]);
});
