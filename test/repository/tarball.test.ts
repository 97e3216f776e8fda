import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_EXAMPLES } from '../../src/cli/demo-examples.ts';
import { ROOT } from './project/files.ts';

const MEBIBYTE = 1024 * 1024;

let folder = '';
let archive: Buffer = Buffer.alloc(0);
let files: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clyde-tarball-'));
  // what the next commit would be, by an index and objects of its own: the test says the same before and after committing
  const objects = execFileSync('git', ['rev-parse', '--path-format=absolute', '--git-path', 'objects'], { cwd: ROOT });
  mkdirSync(join(folder, 'objects'));
  const env = {
    ...process.env,
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: objects.toString().trim(),
  };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, env, maxBuffer: 512 * MEBIBYTE });
  git('read-tree', 'HEAD');
  git('add', '--all');
  const tree = git('write-tree').toString().trim();
  archive = git('archive', '--worktree-attributes', '--format=tar', '--prefix=it/', tree);
  execFileSync('tar', ['-x', '-f', '-'], { cwd: folder, input: archive });
  files = readdirSync(join(folder, 'it'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(folder, 'it').length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what a runner downloads at every `uses:` stays below 4 MB', () => {
  expect(gzipSync(archive, { level: 6 }).length).toBeLessThanOrEqual(4_000_000);
});

test('what `uses:`, `npx github:` and the demo need is in it', () => {
  const needed = [
    ...['action.yml', 'package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'],
    ...['dist/publish/index.js', 'dist/cli/index.js', 'dist/lib/index.js', 'dist/types/lib.d.ts'],
    ...['schemas/package.schema.json', 'schemas/entry.schema.json'],
    ...DEMO_EXAMPLES.map((name) => `examples/${name}/.clyde/package.yaml`),
  ];
  expect(needed.filter((file) => !files.includes(file))).toEqual([]);
});

test('what users do not need is not', () => {
  const ours =
    /^(?:\.ci|\.github|bench|docs|scripts|src|test|node_modules|build)\/|^(?:package-lock|biome|tsconfig\S*)\.json$|^vitest/;
  expect(files.filter((file) => ours.test(file))).toEqual([]);
});

/** MiB of each bundle. What signs is loaded only by jobs that may sign; the site's bundles hold what browsers run. */
const LIMITS: Readonly<Record<string, number>> = { publish: 2, site: 3, cli: 6, lib: 4 };

test('the action\u2019s bundle stays below 2 MB, all of its files but those that sign together', () => {
  const bundles = new Map<string, number>();
  for (const file of files) {
    const [, name] = /^dist\/([^/]+)\//.exec(file) ?? [];
    if (name === undefined || name === 'types') continue;
    const path = join(folder, 'it', file);
    const signs = /\bclass FulcioSigner\b/;
    if (name !== 'cli' && name !== 'lib' && signs.test(readFileSync(path, 'utf8'))) continue;
    bundles.set(name, (bundles.get(name) ?? 0) + statSync(path).size);
  }
  expect(bundles.has('publish')).toBe(true);
  expect([...bundles].filter(([name, size]) => size > (LIMITS[name] ?? 2) * MEBIBYTE)).toEqual([]);
});

test('bundles are readable, and say nothing about the machine that made them', () => {
  for (const file of files.filter((name) => /^dist\/(?!shared\/).*\.js$/.test(name))) {
    const text = readFileSync(join(folder, 'it', file), 'utf8');
    expect([file, text.includes(ROOT)]).toEqual([file, false]);
    const lengths = text.split('\n').map((line) => line.length);
    expect([file, lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0]).toEqual([
      file,
      expect.toSatisfy((median: number) => median < 100),
    ]);
  }
});

test('the command runs from it, where no node_modules is', () => {
  const options = { cwd: folder, encoding: 'utf8' } as const;
  expect(execFileSync(process.execPath, ['it/dist/cli/index.js', '--version'], options)).toMatch(/\d+\.\d+\.\d+/);
  const validated = execFileSync(
    process.execPath,
    ['it/dist/cli/index.js', 'validate', 'it/examples/strview', '--json'],
    options,
  );
  expect(JSON.parse(validated)).toBeTypeOf('object');
});
