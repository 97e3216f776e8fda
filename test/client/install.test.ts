import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Pack, pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { add } from '../../src/client/add.ts';
import { install } from '../../src/client/install.ts';
import type { PackageSource } from '../../src/client/install-ports.ts';
import { outdated } from '../../src/client/outdated.ts';
import { verify } from '../../src/client/verify.ts';
import { type ErrorCode, RegistryError } from '../../src/errors.ts';
import { run, start } from '../cli/run.ts';
import { Consumer } from './project.ts';
import { hostileArchive } from './registry.ts';

let consumer: Consumer;

beforeEach(async () => {
  consumer = await Consumer.open();
  await consumer.publish('@acme/fmt', '1.2.0', { strview: '^1.0.0' });
  await consumer.publish('strview', '1.0.0');
  await consumer.publish('strview', '1.1.0');
  await consumer.requires({ '@acme/fmt': '^1.0.0' });
  await consumer.serve();
});
afterEach(() => consumer[Symbol.asyncDispose]());

/** Fails with this code, and nothing of the project is other than before. */
async function refused(work: () => Promise<unknown>, code: ErrorCode): Promise<void> {
  const before = await consumer.tree();
  await expect(work()).rejects.toMatchObject({ code });
  expect(await consumer.tree()).toEqual(before);
}

describe('an install', () => {
  test('brings packages where Clyde looks for them, and writes a lock file', async () => {
    const receipt = await consumer.install();
    expect(receipt).toMatchObject({ status: 'installed', locked: true, removed: [] });
    expect(receipt.packages).toEqual([
      { name: '@acme/fmt', version: '1.2.0', state: 'added' },
      { name: 'strview', version: '1.1.0', state: 'added' },
    ]);
    expect(Object.keys(await consumer.tree('deps'))).toEqual([
      'deps/.clyde-install.json',
      ...['docs/ä.md', 'include/a.h', 'run.sh'].map((path) => `deps/@acme/fmt/${path}`),
      ...['docs/ä.md', 'include/a.h', 'run.sh'].map((path) => `deps/strview/${path}`),
    ]);
    expect(await consumer.read('clyde.lock')).toContain(`registry: ${JSON.stringify(consumer.url)}`);
  });

  test('without a change writes nothing at all, not even to the cache', async () => {
    await consumer.install();
    const stamps = async () => {
      const items = await readdir(consumer.folder, { recursive: true });
      return Promise.all(items.map(async (item) => [item, (await stat(join(consumer.folder, item))).mtimeMs]));
    };
    const before = await stamps();
    expect((await consumer.install()).status).toBe('unchanged');
    expect((await consumer.install({ frozen: true, offline: true })).status).toBe('unchanged');
    const after = await stamps();
    expect(after.filter(([path]) => !String(path).startsWith('cache'))).toEqual(
      before.filter(([path]) => !String(path).startsWith('cache')),
    );
  });

  test('works offline from the cache, and says what is missing there', async () => {
    await refused(() => consumer.install({ offline: true }), 'OFFLINE_MISS');
    await consumer.install();
    const tree = await consumer.tree();
    await consumer.unplug();
    await rm(join(consumer.project, 'deps'), { recursive: true });
    await consumer.install({ offline: true, frozen: true });
    expect(await consumer.tree()).toEqual(tree);
    await rm(join(consumer.cache, 'archives'), { recursive: true });
    await rm(join(consumer.project, 'deps'), { recursive: true });
    await refused(() => consumer.install({ offline: true }), 'OFFLINE_MISS');
  });

  test('keeps to the lock file when there is something newer, until it is told to update', async () => {
    await consumer.install();
    await consumer.publish('strview', '1.2.0');
    await consumer.serve();
    expect((await consumer.install()).status).toBe('unchanged');
    const receipt = await consumer.install({ update: ['strview'] });
    expect(receipt.packages.at(-1)).toEqual({ name: 'strview', version: '1.2.0', state: 'changed' });
    expect(await consumer.read('deps/strview/include/a.h')).toContain('1.2.0');
  });

  test('removes what is not required any more, and nothing that it did not install', async () => {
    await consumer.install();
    await consumer.write('deps/mine/a.c', 'mine');
    await consumer.write('deps/@acme/own/a.c', 'mine');
    await consumer.requires({});
    expect((await consumer.install()).removed).toEqual(['@acme/fmt', 'strview']);
    expect(Object.keys(await consumer.tree('deps'))).toEqual([
      'deps/.clyde-install.json',
      'deps/@acme/own/a.c',
      'deps/mine/a.c',
    ]);
  });

  test('takes yanked versions from the lock file alone, with a warning', async () => {
    await consumer.install();
    const path = consumer.registry.pathOf('strview');
    const text = consumer.registry.files.get(path) ?? '';
    consumer.registry.files.set(
      path,
      text.replace(/"yanked":false(?=[^\n]*\n$)/, '"yanked":true,"yank_reason":"wrong ABI"'),
    );
    await consumer.serve();
    await rm(join(consumer.project, 'deps'), { recursive: true });
    expect((await consumer.install({ frozen: true })).warnings).toEqual(['strview@1.1.0 is yanked: wrong ABI']);
    expect((await consumer.install({ update: 'all' })).packages.at(-1)?.version).toBe('1.0.0');
  });

  test('never takes a removed version, not even a locked one that is in the cache', async () => {
    await consumer.install();
    const path = consumer.registry.pathOf('strview');
    const text = consumer.registry.files.get(path) ?? '';
    consumer.registry.files.set(
      path,
      text.replace(/"yanked":false(?=[^\n]*\n$)/, '"yanked":false,"removed":"malware"'),
    );
    await consumer.serve();
    await refused(() => consumer.install(), 'VERSION_REMOVED');
  });

  test('leaves out what only development needs, if told so', async () => {
    await consumer.requires({ strview: '*' }, 'dev_requires:\n  "@acme/fmt": "*"\n  here: "local:../here"\n');
    expect((await consumer.install()).packages).toHaveLength(2);
    expect(consumer.warnings).toEqual(['here (local:../here) is a folder on this machine and is left to Clyde']);
    expect((await consumer.install({ dev: false, frozen: true })).removed).toEqual(['@acme/fmt']);
  });
});

describe('--frozen', () => {
  test('is an error without a lock file', () => refused(() => consumer.install({ frozen: true }), 'LOCK_STALE'));

  test('tells every difference', async () => {
    await consumer.install();
    await consumer.requires({ strview: '^1.1.1', other: '*' });
    await expect(consumer.install({ frozen: true })).rejects.toMatchObject({
      code: 'LOCK_STALE',
      found: [
        'this project requires other *, which is not locked',
        'this project requires strview ^1.1.1, and 1.1.0 is locked',
        '@acme/fmt is locked, and nothing requires it',
      ].join('\n'),
    });
  });

  test('does not take a package from another registry than the locked one', async () => {
    await consumer.install();
    await consumer.write(
      'clyde.lock',
      (await consumer.read('clyde.lock')).replace(consumer.url, 'https://evil.example/'),
    );
    await refused(() => consumer.install({ frozen: true }), 'LOCK_STALE');
  });
});

describe('what was tampered with is refused, and nothing is unpacked:', () => {
  const archive = '1.1.0';
  const spoil = async (how: (bytes: Buffer) => Buffer) => {
    const key = `archives/strview-${archive}.tar.gz`;
    consumer.registry.archives.set(key, how(Buffer.from(consumer.registry.archives.get(key) ?? '')));
    await consumer.serve();
  };

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['one other bit', (bytes) => bytes.with?.(40, (bytes[40] ?? 0) ^ 1) as Buffer],
    ['a byte less', (bytes) => bytes.subarray(0, -1)],
    ['a byte more', (bytes) => Buffer.concat([bytes, Buffer.alloc(1)])],
    ['another package', () => hostileArchive('../evil')],
  ])('an archive with %s', async (_, how) => {
    await spoil((bytes) => Buffer.from(how(bytes)));
    await refused(() => consumer.install(), 'CHECKSUM_MISMATCH');
    // and again: nothing bad was kept
    await refused(() => consumer.install(), 'CHECKSUM_MISMATCH');
  });

  test('an archive that leads out of its folder', async () => {
    consumer.registry.add('evil', '1.0.0', hostileArchive('evil-1.0.0/../../../outside'));
    await consumer.requires({ evil: '*', strview: '*' });
    await consumer.serve();
    await refused(() => consumer.install(), 'ARCHIVE_UNSAFE');
  });

  test('an archive in the cache', async () => {
    await consumer.install();
    const tree = await consumer.tree();
    for (const file of await readdir(join(consumer.cache, 'archives'), { recursive: true }))
      if (file.endsWith('.gz')) {
        const path = join(consumer.cache, 'archives', file);
        const bytes = await readFile(path);
        bytes[60] = (bytes[60] ?? 0) ^ 1;
        await writeFile(path, bytes);
      }
    await rm(join(consumer.project, 'deps'), { recursive: true });
    await refused(() => consumer.install({ offline: true }), 'OFFLINE_MISS');
    await consumer.install({ frozen: true });
    expect(await consumer.tree()).toEqual(tree);
  });

  test('an entry whose checksum is another than the locked one', async () => {
    await consumer.install();
    const path = consumer.registry.pathOf('strview');
    const text = consumer.registry.files.get(path) ?? '';
    consumer.registry.files.set(path, text.replace(/"cksum":"[0-9a-f]{4}/g, '"other":1,"cksum":"0000'));
    await consumer.serve();
    await refused(() => consumer.install(), 'CHECKSUM_MISMATCH');
    await refused(() => consumer.install({ update: ['@acme/fmt'] }), 'CHECKSUM_MISMATCH');
    await refused(async () => verify({ offline: false, dev: true }, await consumer.ports()), 'CHECKSUM_MISMATCH');
  });

  test.each<[string, ErrorCode, (text: string) => string]>([
    ['another checksum', 'CHECKSUM_MISMATCH', (text) => text.replace(/sha256: "..../g, 'sha256: "0000')],
    ['a dependency less', 'LOCK_INVALID', (text) => text.replace(/dependencies:\n {6}"strview".*/, 'dependencies: {}')],
    ['another commit', 'LOCK_INVALID', (text) => text.replace(/( {6}url: .*\n)/, '$1      commit: "abc"\n')],
    ['a path for a name', 'LOCK_INVALID', (text) => text.replace('"strview":\n', '"../strview":\n')],
    ['a version that is none', 'LOCK_INVALID', (text) => text.replace('"1.1.0"', '"../../1.1.0"')],
    ['a conflict', 'LOCK_INVALID', (text) => `<<<<<<< ours\n${text}`],
    ['a key twice', 'LOCK_INVALID', (text) => text.replace('version: 1', 'version: 1\nversion: 1')],
    ['an anchor', 'LOCK_INVALID', (text) => text.replace('packages:', 'packages: &a')],
    ['a newer format', 'LOCK_INVALID', (text) => text.replace('version: 1', 'version: 2')],
    ['nothing in it', 'LOCK_INVALID', () => ''],
  ])('a lock file with %s', async (_, code, change) => {
    await consumer.install();
    const text = await consumer.read('clyde.lock');
    // a dependency that the lock hides is required by the project instead, so that it is not merely stale
    await consumer.requires({ '@acme/fmt': '^1.0.0', strview: '*' });
    await consumer.install();
    await consumer.write('clyde.lock', change(text));
    await rm(join(consumer.project, 'deps'), { recursive: true });
    await refused(() => consumer.install({ frozen: true }), code);
    await refused(() => consumer.install(), code);
  });
});

describe('an archive that would write elsewhere, or on one system other files than on another, is refused whole:', () => {
  const file = (name: string) => [{ name: `evil-1.0.0/${name}`, type: 'file' as const }, 'x'] as const;
  const link = (name: string, linkname: string, type: 'symlink' | 'link' = 'symlink') =>
    [{ name: `evil-1.0.0/${name}`, type, linkname }, undefined] as const;

  test.each<[string, readonly (readonly [Parameters<Pack['entry']>[0], string | undefined])[]]>([
    ['a link out of it', [file('a'), link('out', '../../../..')]],
    ['a link, and a file through it', [link('dir', '/tmp'), file('dir/a')]],
    ['a hard link', [file('a'), link('b', '/etc/passwd', 'link')]],
    ['names that differ in case alone', [file('Readme'), file('README')]],
    ['names that differ in their form of Unicode alone', [file('a\u0301'), file('\u00e1')]],
    ['a file that is a folder too', [file('a'), file('a/b')]],
    ['a file twice', [file('a'), file('a')]],
    ['an absolute path', [[{ name: '/etc/evil', type: 'file' }, 'x']]],
    ['a drive of Windows', [file('C:/a')]],
    ['a device of Windows', [file('aux.h')]],
    ['a device', [[{ name: 'evil-1.0.0/null', type: 'character-device' }, undefined]]],
  ])('%s', async (_, entries) => {
    const tar = pack();
    for (const [header, text] of entries) {
      if (text === undefined) tar.entry(header);
      else tar.entry(header, text);
    }
    tar.finalize();
    const chunks: Uint8Array[] = [];
    for await (const chunk of tar) chunks.push(Buffer.from(chunk as Uint8Array));
    consumer.registry.add('evil', '1.0.0', gzipSync(Buffer.concat(chunks)));
    await consumer.requires({ evil: '*', strview: '*' });
    await consumer.serve();
    const before = await consumer.tree();
    await expect(consumer.install()).rejects.toMatchObject({ code: expect.stringMatching(/^ARCHIVE_/) });
    expect(await consumer.tree()).toEqual(before);
    expect(await readdir(join(consumer.project, 'deps'))).toEqual([]);
  });
});

describe('what somebody else put into deps/', () => {
  test('is not replaced without --force', async () => {
    await consumer.write('deps/strview/mine.c', 'mine');
    await refused(() => consumer.install(), 'TARGET_EXISTS');
    await consumer.install({ force: true });
    expect(Object.keys(await consumer.tree('deps/strview'))).not.toContain('deps/strview/mine.c');
  });

  test.each(['deps', 'deps/@acme', 'deps/strview', 'deps/@acme/fmt'])('a link at %s is not followed', async (place) => {
    const outside = join(consumer.folder, 'outside');
    await mkdir(join(outside, 'strview'), { recursive: true });
    await writeFile(join(outside, 'strview', 'keep'), 'keep');
    await mkdir(join(consumer.project, place, '..'), { recursive: true });
    await symlink(outside, join(consumer.project, place));
    await refused(() => consumer.install(), 'TARGET_EXISTS');
    expect(await readdir(outside, { recursive: true })).toEqual(['strview', join('strview', 'keep')]);
  });

  test('a link in a package that we installed goes with it, and what it leads to stays', async () => {
    await consumer.install();
    const whole = await consumer.tree();
    await consumer.write('precious/a', 'a');
    await rm(join(consumer.project, 'deps/strview/include'), { recursive: true });
    await symlink(join(consumer.project, 'precious'), join(consumer.project, 'deps/strview/include'));
    await consumer.publish('strview', '1.2.0');
    await consumer.serve();
    await consumer.install({ update: 'all' });
    expect((await consumer.tree('deps'))['deps/strview/include']).toBeUndefined();
    expect(await consumer.read('precious/a')).toBe('a');
    await rm(join(consumer.project, 'deps/strview'), { recursive: true });
    await symlink(join(consumer.project, 'precious'), join(consumer.project, 'deps/strview'));
    await refused(() => consumer.install(), 'TARGET_EXISTS');
    expect(Object.keys(whole)).toContain('deps/strview/run.sh');
  });

  test.each(['clyde.lock', 'package.yml', '.clyde/registries.yaml'])(
    '%s that is a device is not read',
    async (path) => {
      await mkdir(join(consumer.project, '.clyde'), { recursive: true });
      await rm(join(consumer.project, path), { force: true });
      await symlink('/dev/zero', join(consumer.project, path));
      await refused(() => consumer.install(), 'SOURCE_UNREADABLE');
    },
  );

  test('a marker that lies removes nothing outside', async () => {
    await consumer.write('precious/a', 'a');
    const packages = Object.fromEntries(
      ['../precious', '..', '.', '/etc', 'a/../../precious'].map((name) => [name, { version: '1.0.0', checksum: 'a' }]),
    );
    await consumer.write(
      'deps/.clyde-install.json',
      JSON.stringify({ version: 1, packages, claimed: ['../precious'] }),
    );
    await consumer.install();
    expect(await consumer.read('precious/a')).toBe('a');
  });

  test.each(['{', '[]', '{"version":1,"packages":[1],"claimed":{"a":1}}', 'null'])(
    'a marker that is damaged counts for nothing: %s',
    async (text) => {
      await consumer.write('deps/.clyde-install.json', text);
      expect((await consumer.install()).status).toBe('installed');
    },
  );
});

describe('interrupted, or not alone', () => {
  test('a killed install is finished by the next one', async () => {
    await consumer.install();
    const whole = await consumer.tree();
    for (const delay of [150, 300, 400, 450, 500, 600]) {
      await rm(join(consumer.project, 'deps'), { recursive: true, force: true });
      await rm(join(consumer.project, 'clyde.lock'), { force: true });
      await rm(consumer.cache, { recursive: true, force: true });
      const args = ['install', '-C', consumer.project, '--cache', consumer.cache, '-r', consumer.url];
      const { child, ended } = start(args);
      setTimeout(() => child.kill('SIGKILL'), delay);
      await ended;
      await consumer.install();
      expect(await consumer.tree()).toEqual(whole);
    }
  });

  test('a change that stopped half-way is put right, whatever is in its place', async () => {
    await consumer.install();
    const whole = await consumer.tree();
    const marker = JSON.parse(await consumer.read('deps/.clyde-install.json'));
    const { strview: _, ...packages } = marker.packages;
    await consumer.write('deps/.clyde-install.json', JSON.stringify({ version: 1, packages, claimed: ['strview'] }));
    await rm(join(consumer.project, 'deps/strview'), { recursive: true });
    await consumer.write('deps/strview/half', 'half');
    await consumer.write('deps/.clyde-work-abc/0/a', 'left');
    await consumer.write('deps/.clyde-install.lock', '999999999 nowhere x\n');
    await rm(join(consumer.project, 'deps/.clyde-install.lock'));
    await consumer.install();
    expect(await consumer.tree()).toEqual(whole);
  });

  test('what one left that was killed when all was in its place is removed by the next', async () => {
    await consumer.install();
    const whole = await consumer.tree();
    await consumer.write('deps/.clyde-install.lock', `999999999 ${hostname()} abcdef\n`);
    await consumer.write('deps/.clyde-lock-abcdef/mine', `999999999 ${hostname()} abcdef\n`);
    await consumer.write('deps/.clyde-work-abc/0/a', 'left');
    expect((await consumer.install()).status).toBe('unchanged');
    expect(await consumer.tree()).toEqual(whole);
    // one that lives keeps its own
    const theirs = `${process.pid} ${hostname()} abcdef\n`;
    await consumer.write('deps/.clyde-install.lock', theirs);
    await consumer.write('deps/.clyde-work-abc/0/a', 'at work');
    expect((await consumer.install()).status).toBe('unchanged');
    expect(await consumer.read('deps/.clyde-install.lock')).toBe(theirs);
    expect(await consumer.read('deps/.clyde-work-abc/0/a')).toBe('at work');
  });

  test('several at once end with the same, whole', async () => {
    const ends = await Promise.all(Array.from({ length: 4 }, () => consumer.install()));
    expect(ends.map(({ packages }) => packages.length)).toEqual([2, 2, 2, 2]);
    const whole = await consumer.tree();
    expect((await readdir(join(consumer.project, 'deps'))).sort()).toEqual(['.clyde-install.json', '@acme', 'strview']);
    await rm(join(consumer.project, 'deps'), { recursive: true });
    await consumer.install();
    expect(await consumer.tree()).toEqual(whole);
  });

  test('the lock of a process that died is taken over, one of a living process is waited for', async () => {
    await consumer.write('deps/.clyde-install.lock', `999999999 ${hostname()} abcdef\n`);
    expect((await consumer.install()).status).toBe('installed');
    await rm(join(consumer.project, 'deps/strview'), { recursive: true });
    await consumer.write('deps/.clyde-install.lock', `${process.pid} ${hostname()} abcdef\n`);
    const installing = consumer.install();
    setTimeout(() => rm(join(consumer.project, 'deps/.clyde-install.lock')), 300);
    expect((await installing).status).toBe('installed');
  });
});

describe('a download that breaks off', () => {
  /** Installs through a registry whose first archive breaks off after 50 bytes; gives where each download began. */
  async function brokenInstall(tries = 1): Promise<(number | undefined)[]> {
    const asked: (number | undefined)[] = [];
    const ports = await consumer.ports();
    const open = (id: string): PackageSource => {
      const source = ports.sources.open(id);
      return {
        ...source,
        open: async (...args) => {
          const isBad = asked.push(args[2]?.start) <= tries;
          const answer = await source.open(...args);
          return isBad ? { ...answer, bytes: cutOff(answer.bytes) } : answer;
        },
      };
    };
    const request = { frozen: false, offline: false, dev: true, update: [], force: false };
    await install(request, { ...ports, sources: { open } }).catch((error: RegistryError) =>
      asked.push(-1, error.code.length),
    );
    return asked;
  }

  async function* cutOff(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      yield chunk.subarray(0, 50);
      throw new RegistryError('DOWNLOAD_FAILED', 'Cut off');
    }
  }

  async function publishLarge(): Promise<void> {
    const noise = Array.from({ length: 12_000 }, (_, at) => createHash('sha256').update(String(at)).digest('hex'));
    const entry = await consumer.registry.publish('large', '1.0.0', { noise: noise.join('') });
    expect(entry.size).toBeGreaterThan(256 * 1024);
    await consumer.requires({ large: '*' });
    await consumer.serve();
  }

  test('starts anew where it is small', async () => {
    await consumer.requires({ strview: '*' });
    expect(await brokenInstall()).toEqual([undefined, undefined]);
    expect(Object.keys(await consumer.tree('deps'))).toContain('deps/strview/run.sh');
  });

  test('goes on where it stopped, in the same run or in the next', async () => {
    await publishLarge();
    expect(await brokenInstall()).toEqual([undefined, 50]);
    expect(await readdir(join(consumer.cache, 'parts'))).toEqual([]);
    await rm(consumer.cache, { recursive: true });
    await rm(join(consumer.project, 'deps'), { recursive: true });
    // five tries that bring 50 bytes each, and then it gives up
    expect(await brokenInstall(9)).toEqual([undefined, 50, 100, 150, 200, -1, 'DOWNLOAD_FAILED'.length]);
    expect(await readdir(join(consumer.cache, 'parts'))).toHaveLength(1);
    expect(await brokenInstall(0)).toEqual([250]);
    expect(await readdir(join(consumer.cache, 'parts'))).toEqual([]);
  });

  test('starts over when what is there is of other bytes', async () => {
    await publishLarge();
    await brokenInstall(9);
    const [left = ''] = await readdir(join(consumer.cache, 'parts'));
    await writeFile(join(consumer.cache, 'parts', left, 'part'), 'x'.repeat(250));
    expect(await brokenInstall(0)).toEqual([250, undefined]);
    expect(Object.keys(await consumer.tree('deps'))).toContain('deps/large/noise');
  });
});

describe('add', () => {
  const request = { frozen: false, offline: false, dev: true, update: [], force: false, key: 'requires' } as const;

  test('writes the requirement, keeps comments, and installs', async () => {
    await consumer.write(
      'package.yml',
      '# mine\nname: project\nversion: "0.1.0"\nrequires:   # libraries\n    a-b: "^1.0.0" # old\n\n# end\n',
    );
    await consumer.publish('a-b', '1.0.0');
    await consumer.serve();
    const receipt = await add(
      { ...request, packages: [{ name: 'strview' }, { name: '@acme/fmt', range: '~1.2.0' }] },
      await consumer.ports(),
    );
    expect(receipt.added.map(({ range }) => range)).toEqual(['^1.1.0', '~1.2.0']);
    expect(await consumer.read('package.yml')).toBe(
      '# mine\nname: project\nversion: "0.1.0"\nrequires:   # libraries\n    a-b: "^1.0.0" # old\n    strview: "^1.1.0"\n    "@acme/fmt": "~1.2.0"\n\n# end\n',
    );
    expect((await consumer.install({ frozen: true })).status).toBe('unchanged');
  });

  test.each([
    ['requires: {}\n', 'requires:\n  strview: "^1.0.0"\n'],
    ['requires:\n', 'requires:\n  strview: "^1.0.0"\n'],
    ['requires: # none\nlanguage: c\n', 'requires: # none\n  strview: "^1.0.0"\nlanguage: c\n'],
    ['requires: { "@acme/fmt": "*" }\n', 'requires: { "@acme/fmt": "*", strview: "^1.0.0" }\n'],
    ['requires:\n  strview: "=1.1.0" # why\n', 'requires:\n  strview: "^1.0.0" # why\n'],
    ['language: c', 'language: c\nrequires:\n  strview: "^1.0.0"\n'],
    ['requires:\r\n  "@acme/fmt": "*"\r\n', 'requires:\r\n  "@acme/fmt": "*"\r\n  strview: "^1.0.0"\r\n'],
    ['requires:\n  "@acme/fmt": "*"', 'requires:\n  "@acme/fmt": "*"\n  strview: "^1.0.0"\n'],
  ])('%j becomes %j', async (before, after) => {
    const head = 'name: project\nversion: "0.1.0"\n';
    await consumer.write('package.yml', head + before);
    await add({ ...request, packages: [{ name: 'strview', range: '^1.0.0' }] }, await consumer.ports());
    expect(await consumer.read('package.yml')).toBe(head + after);
  });

  test('writes nothing through a link in the place of a folder', async () => {
    await consumer.write('../elsewhere/package.yaml', 'name: project\nversion: "0.1.0"\n');
    await symlink(join(consumer.folder, 'elsewhere'), join(consumer.project, '.clyde'));
    await rm(join(consumer.project, 'package.yml'), { force: true });
    await expect(add({ ...request, packages: [{ name: 'strview' }] }, await consumer.ports())).rejects.toMatchObject({
      code: 'TARGET_FORBIDDEN',
      found: 'the folder ".clyde" is a link',
    });
    expect(await consumer.read('../elsewhere/package.yaml')).toBe('name: project\nversion: "0.1.0"\n');
  });

  test('leaves the file as it was when nothing fits or the package is unknown', async () => {
    await consumer.publish('old', '1.0.0', { strview: '=1.0.0' });
    await consumer.requires({ strview: '^1.1.0' });
    await consumer.serve();
    await refused(
      async () => add({ ...request, packages: [{ name: 'old' }] }, await consumer.ports()),
      'RESOLUTION_FAILED',
    );
    await refused(
      async () => add({ ...request, packages: [{ name: 'nope' }] }, await consumer.ports()),
      'PACKAGE_UNKNOWN',
    );
    await refused(
      async () => add({ ...request, packages: [{ name: 'old', range: '^9' }] }, await consumer.ports()),
      'VERSION_UNKNOWN',
    );
  });
});

describe('outdated and verify', () => {
  test('tell what is newer, and what is yanked', async () => {
    await consumer.install();
    expect(await outdated({ offline: false }, await consumer.ports())).toEqual([]);
    await consumer.publish('strview', '1.2.0');
    await consumer.publish('strview', '2.0.0');
    await consumer.serve();
    expect(await outdated({ offline: false }, await consumer.ports())).toEqual([
      { name: 'strview', current: '1.1.0', wanted: '1.2.0', latest: '2.0.0', direct: false },
    ]);
    const ended = await run([
      'outdated',
      '--json',
      '-C',
      consumer.project,
      '--cache',
      consumer.cache,
      '-r',
      consumer.url,
    ]);
    expect([ended.code, JSON.parse(ended.stdout).status]).toEqual([1, 'outdated']);
  });

  test('find every file that is not as published', async () => {
    await consumer.install();
    const check = async () => verify({ offline: true, dev: true }, await consumer.ports());
    expect((await check()).packages).toEqual([
      { name: '@acme/fmt', version: '1.2.0', files: 3, archive: 'ok', proof: { state: 'none' } },
      { name: 'strview', version: '1.1.0', files: 3, archive: 'ok', proof: { state: 'none' } },
    ]);
    await consumer.write('deps/strview/include/a.h', '// evil');
    await consumer.write('deps/strview/more.h', '// evil');
    await rm(join(consumer.project, 'deps/strview/run.sh'));
    await symlink('/etc/hosts', join(consumer.project, 'deps/strview/run.sh'));
    await rm(join(consumer.project, 'deps/@acme'), { recursive: true });
    await expect(check()).rejects.toMatchObject({
      code: 'INSTALL_DIFFERS',
      found: [
        'deps/@acme/fmt is missing',
        'deps/strview/include/a.h has other content',
        'deps/strview/more.h was not published',
        'deps/strview/run.sh is no regular file',
      ].join('\n'),
    });
  });
});
