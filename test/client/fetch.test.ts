import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderDestination } from '../../src/cli/destination.ts';
import { fetchPackage } from '../../src/client/fetch.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { hostileArchive, MemoryRegistry } from './registry.ts';

let folder: string;
let registry: MemoryRegistry;
let warnings: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-'));
  registry = new MemoryRegistry();
  warnings = [];
});
afterEach(() => rm(folder, { recursive: true }));

function fetch(spec: string, { force = false, from = registry } = {}) {
  const at = spec.indexOf('@', 1);
  const wanted = at === -1 ? { name: spec } : { name: spec.slice(0, at), range: spec.slice(at + 1) };
  const progress = { step: () => undefined, warn: (text: string) => void warnings.push(text) };
  return fetchPackage(wanted, { registry: from, destination: folderDestination({ folder, force }), progress });
}

async function refused(spec: string, code: ErrorCode): Promise<void> {
  await expect(fetch(spec)).rejects.toMatchObject({ code });
  expect(await readdir(folder)).toEqual([]);
}

describe('a sound package', () => {
  test('is unpacked with its modes, under name and version without the scope', async () => {
    const entry = await registry.publish('@acme/fmt', '1.2.3', {
      'include/fmt.h': '#pragma once\n',
      'run.sh': '#!/bin/sh\n',
      'ä/ö.txt': 'ü',
    });
    const receipt = await fetch('@acme/fmt');
    expect(receipt).toMatchObject({
      name: '@acme/fmt',
      version: '1.2.3',
      files: 3,
      checksum: entry.cksum,
      tsum: entry.tsum,
    });
    expect(receipt.folder).toBe(join(folder, 'fmt-1.2.3'));
    expect(await readFile(join(receipt.folder, 'include/fmt.h'), 'utf8')).toBe('#pragma once\n');
    expect(await readFile(join(receipt.folder, 'ä/ö.txt'), 'utf8')).toBe('ü');
    expect(((await stat(join(receipt.folder, 'run.sh'))).mode & 0o100) !== 0).toBe(process.platform !== 'win32');
    expect(await readdir(folder)).toEqual(['fmt-1.2.3']);
  });

  test('is found in either layout', async () => {
    const hashed = new MemoryRegistry('h21');
    await hashed.publish('fmt', '1.0.0', { a: 'b' });
    expect(hashed.pathOf('fmt')).toMatch(/^index\/[0-9a-f]{2}\/[0-9a-f]\/fmt$/);
    expect((await fetch('fmt', { from: hashed })).version).toBe('1.0.0');
  });

  test('that is yanked comes with a warning when it is named exactly', async () => {
    await registry.publish('fmt', '1.0.0', { a: 'b' }, { yanked: true, yank_reason: 'wrong ABI' });
    const receipt = await fetch('fmt@1.0.0');
    expect([receipt.warnings, warnings]).toEqual([
      ['fmt@1.0.0 is yanked: wrong ABI'],
      ['fmt@1.0.0 is yanked: wrong ABI'],
    ]);
  });

  test('keeps its build metadata in the folder name', async () => {
    await registry.publish('fmt', '1.0.0+7', { a: 'b' });
    expect((await fetch('fmt')).folder).toBe(join(folder, 'fmt-1.0.0+7'));
  });
});

describe('what is there already', () => {
  test('is not touched', async () => {
    await registry.publish('fmt', '1.0.0', { a: 'new' });
    await mkdir(join(folder, 'fmt-1.0.0'));
    await writeFile(join(folder, 'fmt-1.0.0', 'mine'), 'mine');
    await expect(fetch('fmt')).rejects.toMatchObject({
      code: 'TARGET_EXISTS',
      cure: expect.stringContaining('--force'),
    });
    expect(await readdir(join(folder, 'fmt-1.0.0'))).toEqual(['mine']);
    expect(await readdir(folder)).toEqual(['fmt-1.0.0']);
  });

  test('is replaced as a whole with --force, and kept when the new one is bad', async () => {
    const entry = await registry.publish('fmt', '1.0.0', { a: 'new' });
    await mkdir(join(folder, 'fmt-1.0.0'));
    await writeFile(join(folder, 'fmt-1.0.0', 'mine'), 'mine');
    const good = registry.archives.get(entry.dl) ?? Buffer.alloc(0);
    registry.archives.set(entry.dl, Buffer.alloc(good.length));
    await expect(fetch('fmt', { force: true })).rejects.toMatchObject({ code: 'CHECKSUM_MISMATCH' });
    expect(await readdir(join(folder, 'fmt-1.0.0'))).toEqual(['mine']);
    registry.archives.set(entry.dl, good);
    await fetch('fmt', { force: true });
    expect([await readdir(join(folder, 'fmt-1.0.0')), await readdir(folder)]).toEqual([['a'], ['fmt-1.0.0']]);
  });

  test('two fetches at once end with one package', async () => {
    await registry.publish('fmt', '1.0.0', { a: 'b' });
    const ends = await Promise.allSettled([fetch('fmt'), fetch('fmt'), fetch('fmt')]);
    expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'TARGET_EXISTS' });
    expect(await readdir(folder)).toEqual(['fmt-1.0.0']);
  });
});

describe('nothing appears, and nothing is left behind, when', () => {
  test('the bytes are others', async () => {
    const { dl } = await registry.publish('fmt', '1.0.0', { a: 'b' });
    const bytes = Buffer.from(registry.archives.get(dl) ?? '');
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    registry.archives.set(dl, bytes);
    await refused('fmt', 'CHECKSUM_MISMATCH');
  });

  test('the archive is cut off, or longer than said', async () => {
    const { dl } = await registry.publish('fmt', '1.0.0', { a: 'b' });
    const bytes = registry.archives.get(dl) ?? Buffer.alloc(0);
    registry.archives.set(dl, bytes.subarray(0, -1));
    await refused('fmt', 'CHECKSUM_MISMATCH');
    registry.archives.set(dl, Buffer.concat([bytes, Buffer.alloc(1)]));
    await refused('fmt', 'CHECKSUM_MISMATCH');
  });

  test('the tar is another than the entry says', async () => {
    await registry.publish('fmt', '1.0.0', { a: 'b' }, { tsum: 'f'.repeat(64) });
    await refused('fmt', 'CHECKSUM_MISMATCH');
  });

  test('the archive is of another package', async () => {
    const entry = await registry.publish('other', '1.0.0', { a: 'b' });
    registry.add('fmt', '1.0.0', registry.archives.get(entry.dl) ?? Buffer.alloc(0), { tsum: entry.tsum });
    await refused('fmt', 'ARCHIVE_MISMATCH');
  });

  test.each(['fmt-1.0.0/../../evil', '/etc/evil', '../evil', 'fmt-1.0.0/a/../../../evil'])(
    'it holds the path %s',
    async (path) => {
      registry.add('fmt', '1.0.0', hostileArchive(path));
      await expect(fetch('fmt')).rejects.toMatchObject({ code: expect.stringMatching(/^ARCHIVE_/) });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test('it is no archive at all', async () => {
    registry.add('fmt', '1.0.0', Buffer.from('<html>'));
    await refused('fmt', 'ARCHIVE_INVALID');
  });

  test('the download breaks off', async () => {
    const { dl } = await registry.publish('fmt', '1.0.0', { a: 'b' });
    registry.archives.delete(dl);
    await expect(fetch('fmt')).rejects.toThrow('no archive');
    expect(await readdir(folder)).toEqual([]);
  });

  test('the package, the version or the registry is not there', async () => {
    await registry.publish('fmt', '1.0.0', { a: 'b' });
    await refused('nope', 'PACKAGE_UNKNOWN');
    await refused('fmt@^2', 'VERSION_UNKNOWN');
    registry.files.delete('config.json');
    await refused('fmt', 'INDEX_INVALID');
  });

  test('the index is damaged or from the future', async () => {
    await registry.publish('fmt', '1.0.0', { a: 'b' });
    registry.files.set(registry.pathOf('fmt'), '{"schema":1,"name":"fmt"\n');
    await refused('fmt', 'INDEX_INVALID');
    registry.files.set('config.json', '{"schema":1,"layout":"spiral"}');
    await refused('fmt', 'INDEX_TOO_NEW');
  });

  test('the name is written differently from the published one', async () => {
    await registry.publish('big_int', '1.0.0', { a: 'b' });
    await expect(fetch('big-int')).rejects.toMatchObject({ code: 'PACKAGE_UNKNOWN', cure: 'Ask for "big_int"' });
  });
});
