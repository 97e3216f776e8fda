import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ArchiveFacts } from '../../src/archive/archive.ts';
import { collected, contents, file, packed } from './files.ts';

/** What is installed here; a system without one of them proves less, and every system has a tar. */
const TAR = ['tar', 'bsdtar', 'gtar'].filter((tool) => runs(tool, '--version'));
const GNU_TAR = TAR.filter((tool) => spawnSync(tool, ['--version']).stdout.includes('GNU tar'));
const GZIP = ['gzip', 'pigz'].filter((tool) => runs(tool, '--version'));
const PYTHON = ['python3'].filter((tool) => runs(tool, '--version'));

const ROOT = 'fmt-1.2.3';
const TREE = [
  file('README.md', '# fmt\n'),
  file('empty.h'),
  file('run.sh', '#!/bin/sh\n', { executable: true }),
  file('src/a.c', 'int a;\n'.repeat(2_000)),
  file('src/a-b.c', 'int b;\n'),
  file(`${'deep/'.repeat(30)}x.c`, 'int x;\n'),
];
const FOREIGN = [
  ...TREE,
  file('naïve/файл.c', 'int z;\n'),
  file(`${'l'.repeat(120)}/${'m'.repeat(120)}.c`, 'int l;\n'),
];

let folder = '';
let archive = '';
let facts: ArchiveFacts;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clyde-archive-'));
  archive = join(folder, 'fmt-1.2.3.tar.gz');
  const made = await packed({ files: FOREIGN, root: ROOT });
  facts = made.facts;
  writeFileSync(archive, made.bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there is a tar to try', () => {
  expect(TAR.length).toBeGreaterThan(0);
});

test.each(TAR)('%s lists and unpacks it', async (tool) => {
  const listed = execFileSync(tool, ['-tvzf', archive]).toString().trim().split('\n');
  expect(listed).toHaveLength(FOREIGN.length + 1);
  expect(listed[0]).toMatch(/^drwxr-xr-x/);
  const target = join(folder, `out-${tool}`);
  mkdirSync(target);
  execFileSync(tool, ['-xzf', archive, '-C', target]);
  for (const { path, open } of FOREIGN) {
    expect(readFileSync(join(target, ROOT, path)).equals(await collected(open()))).toBe(true);
  }
  if (process.platform !== 'win32') expect(statSync(join(target, ROOT, 'run.sh')).mode & 0o111).toBe(0o111);
});

test.each(GZIP)('%s finds it sound, and what it packs anew has the same tar', async (tool) => {
  execFileSync(tool, ['-t', archive]);
  const tar = execFileSync(tool, ['-dc', archive]);
  expect(createHash('sha256').update(tar).digest('hex')).toBe(facts.tsum);
  const again = execFileSync(tool, ['-9c'], { input: tar });
  const read = await contents(again);
  expect(read.facts).toMatchObject({ tsum: facts.tsum, root: facts.root, fileCount: facts.fileCount });
  expect(read.facts.checksum).not.toBe(facts.checksum);
});

test.each(PYTHON)('%s reads it, and what its zlib packs has the same tar', async (tool) => {
  const script = `import sys, tarfile, gzip, json
with tarfile.open(sys.argv[1]) as t: print(json.dumps([[m.name, m.mode, m.size, m.mtime, m.uid, m.isfile()] for m in t]))
open(sys.argv[2], 'wb').write(gzip.compress(gzip.open(sys.argv[1]).read(), 3))`;
  const other = join(folder, 'python.tar.gz');
  const members: unknown[][] = JSON.parse(execFileSync(tool, ['-c', script, archive, other]).toString());
  const bySize = FOREIGN.map(({ path, executable, size }) => [
    `${ROOT}/${path}`,
    executable ? 0o755 : 0o644,
    size,
    1153704088,
    0,
    true,
  ]);
  expect(members).toHaveLength(FOREIGN.length + 1);
  expect(members).toEqual(expect.arrayContaining(bySize));
  expect((await contents(readFileSync(other))).facts.tsum).toBe(facts.tsum);
});

test('other zlibs here give the same tar', async () => {
  const tar = gunzipSync(readFileSync(archive));
  for (const level of [0, 1, 9]) {
    expect((await contents(gzipSync(tar, { level }))).facts.tsum).toBe(facts.tsum);
  }
});

test.each(GNU_TAR)('%s with the same settings makes the same tar, byte for byte', async (tool) => {
  const { facts: ours } = await packed({ files: TREE, root: ROOT });
  const sources = join(folder, 'sources');
  for (const { path, executable, open } of TREE) {
    const target = join(sources, ROOT, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await collected(open()));
    chmodSync(target, executable ? 0o755 : 0o644);
  }
  chmodSync(join(sources, ROOT), 0o755);
  const sorted = TREE.map(({ path }) => path)
    .sort()
    .map((path) => `${ROOT}/${path}`);
  const settings = ['--format=ustar', '--owner=0', '--group=0', '--numeric-owner', '--mtime=@1153704088', '-b1'];
  const tar = execFileSync(tool, ['-C', sources, ...settings, '--no-recursion', '-cf', '-', ROOT, ...sorted]);
  expect(createHash('sha256').update(tar).digest('hex')).toBe(ours.tsum);
});

function runs(tool: string, argument: string): boolean {
  return spawnSync(tool, [argument]).status === 0;
}
