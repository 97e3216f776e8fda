import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { peekArchive } from '../../src/archive/peek.ts';
import { openIndexHistory } from '../../src/local/index-history.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { type CheckReport, type CheckRequest, checkIndex } from '../../src/registry/check.ts';
import type { ArchivePorts } from '../../src/registry/check-archives.ts';
import { deriveLine } from '../../src/registry/check-derive.ts';
import { foundingFiles } from '../../src/registry/init.ts';
import type { Dependency, Entry } from '../../src/sparse/entry.ts';
import { writeMeta } from '../../src/sparse/meta.ts';
import { writeOwner, writeScope } from '../../src/sparse/owner.ts';
import { type Folder, GIT, repositoryWith } from '../git/fixture.ts';
import { archiveOf } from '../scenarios/ingest-scene.ts';
import { ACME, lineOf, manifestOf } from '../sparse/fixture.ts';
import { run } from './run.ts';

type Files = Readonly<Record<string, string>>;

const FOUNDING = Object.fromEntries(foundingFiles({ name: 'acme' }));
const requires = (name: string, req: string, more: Partial<Dependency> = {}): Pick<Entry, 'deps'> => ({
  deps: [{ name, req, kind: 'normal', ...more }],
});
const owner = (more: object = {}) =>
  `${JSON.stringify({ ...JSON.parse(writeOwner('fmt', ACME)), ...more }, null, 2)}\n`;
const FMT: Files = { 'index/3/f/fmt': lineOf('fmt', '1.0.0'), 'owners/3/f/fmt': owner() };
const log = (lines: string): Files => ({ 'index/3/l/log': lines, 'owners/3/l/log': writeOwner('log', ACME) });

async function report(folder: Folder, request: CheckRequest = {}, reading?: ArchivePorts): Promise<CheckReport> {
  await using history = await openIndexHistory({ git: GIT, folder: folder.path });
  const progress = { step: () => undefined, warn: () => undefined };
  return await checkIndex(request, { history, progress, ...(reading === undefined ? {} : { reading }) });
}

async function told(files: Files): Promise<readonly string[]> {
  await using repository = await repositoryWith({ ...FOUNDING, ...files });
  return codesOf(await report(repository));
}

function codesOf({ findings }: CheckReport): readonly string[] {
  return findings.map(
    ({ severity, code, at }) => `${severity} ${code} ${at?.file}${at?.line === undefined ? '' : `:${at.line}`}`,
  );
}

const moving = { ...ACME, id: 2002, full_name: 'fmtlib/fmt', from: 1001, since: '2026-11-20T04:00:00Z' };

describe('owners', () => {
  test.each<[string, Files, string[]]>([
    ['a move that waits', { ...FMT, 'owners/3/f/fmt': owner({ moving }) }, []],
    [
      'a move nobody asked for',
      { ...FMT, 'owners/3/f/fmt': owner({ moving: { ...moving, from: 7 } }) },
      ['warning INDEX_STALE owners/3/f/fmt'],
    ],
    [
      'an id of GitHub that is 0',
      { ...FMT, 'owners/3/f/fmt': owner({ repositories: [{ ...ACME, id: 0 }] }) },
      ['error INDEX_INVALID owners/3/f/fmt'],
    ],
    [
      'a repository twice',
      { ...FMT, 'owners/3/f/fmt': owner({ repositories: [ACME, { ...ACME, full_name: 'a/b' }] }) },
      ['error INDEX_INVALID owners/3/f/fmt'],
    ],
    [
      'a hold that holds',
      {
        ...FMT,
        'index/3/f/fmt': lineOf('fmt', '1.0.0', { yanked: true }),
        'owners/3/f/fmt': owner({ held: ['1.0.0'] }),
      },
      [],
    ],
    [
      'a yank that was lifted past a hold',
      { ...FMT, 'owners/3/f/fmt': owner({ held: ['1.0.0'] }) },
      ['error YANK_HELD index/3/f/fmt:1'],
    ],
    [
      'a scope of somebody else',
      {
        'index/@beta/3/f/fmt': lineOf('@beta/fmt', '1.0.0'),
        'owners/@beta/3/f/fmt': writeOwner('@beta/fmt', ACME),
        'owners/@beta/-': writeScope('beta', { ...ACME, owner_id: 78 }),
      },
      ['warning NOT_OWNER owners/@beta/3/f/fmt'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await told(files)).toEqual(expected);
  });
});

describe('names among those of other package managers', () => {
  const claim = (holder: string, more: object = {}) =>
    `${JSON.stringify({ schema: 1, namespace: 'cargo', name: 'fmt', package: holder, ...more }, null, 2)}\n`;

  test.each<[string, Files, string[]]>([
    ['belong to a package', { 'owners/-/cargo/3/f/fmt': claim('fmt') }, []],
    ['belong to nobody', { 'owners/-/cargo/3/f/fmt': claim('log') }, ['error PACKAGE_UNKNOWN owners/-/cargo/3/f/fmt']],
    ['lie elsewhere', { 'owners/-/cargo/3/f/foo': claim('fmt') }, ['error INDEX_MISPLACED owners/-/cargo/3/f/foo']],
    ['are damaged', { 'owners/-/npm/3/f/fmt': 'x' }, ['error INDEX_INVALID owners/-/npm/3/f/fmt']],
    [
      'of no namespace',
      { 'owners/-/pip/3/f/fmt': claim('fmt', { namespace: 'pip' }) },
      ['error INDEX_MISPLACED owners/-/pip/3/f/fmt'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await told({ ...FMT, ...files })).toEqual(expected);
  });

  test('and a second file in another layout is told', async () => {
    const [message] = await told({ ...FMT, 'owners/9c/b/fmt': owner() });
    expect(message).toBe('error INDEX_MISPLACED owners/9c/b/fmt');
  });
});

describe('what versions ask for', () => {
  const strict = { 'registry.yaml': 'writers: pull\nmissing-dependencies: refuse\n' };
  const asking = (req: string, more: Partial<Dependency> = {}) => ({
    ...FMT,
    ...log(lineOf('log', '1.0.0', requires('fmt', req, more))),
  });

  test.each<[string, Files, string[]]>([
    ['is there', asking('^1.0.0'), []],
    ['is not there', asking('^2.0.0'), ['warning DEPENDENCY_MISSING index/3/l/log:1']],
    [
      'is an error where nobody writes past the rules',
      { ...asking('^2.0.0'), ...strict },
      ['error DEPENDENCY_MISSING index/3/l/log:1'],
    ],
    [
      'was removed, which no error may hinder',
      { ...asking('^1.0.0'), ...strict, 'index/3/f/fmt': lineOf('fmt', '1.0.0', { removed: 'malware' }) },
      ['warning DEPENDENCY_MISSING index/3/l/log:1'],
    ],
    ['is for development', asking('^2.0.0', { kind: 'dev' }), []],
    ['is of another registry', asking('^2.0.0', { registry: 'https://other.example/' }), []],
    [
      'is asked for by a yanked version',
      { ...FMT, ...log(lineOf('log', '1.0.0', { ...requires('fmt', '^2.0.0'), yanked: true })) },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await told(files)).toEqual(expected);
  });

  test("is read where it did not change, and old lines are nobody's change", async () => {
    await using repository = await repositoryWith({ ...FOUNDING, ...strict, ...asking('^2.0.0') });
    await repository.write({
      'index/3/l/log':
        lineOf('log', '1.0.0', requires('fmt', '^2.0.0')) + lineOf('log', '1.1.0', requires('fmt', '^1.0.0')),
    });
    repository.git('commit', '--quiet', '--all', '--message', 'More');
    expect(codesOf(await report(repository, { base: 'HEAD~1' }))).toEqual([
      'warning DEPENDENCY_MISSING index/3/l/log:1',
    ]);
  });
});

describe('what follows the latest version', () => {
  test('is told when it does not', async () => {
    const files = {
      ...FMT,
      'index/3/f/fmt': lineOf('fmt', '1.0.0') + lineOf('fmt', '2.0.0') + lineOf('fmt', '3.0.0', { yanked: true }),
    };
    const meta = (version: string) => ({
      'meta/3/f/fmt': writeMeta({ manifest: manifestOf('fmt', version) satisfies Manifest }),
    });
    expect(await told({ ...files, ...meta('2.0.0') })).toEqual([]);
    expect(await told({ ...files, ...meta('3.0.0') })).toEqual(['warning INDEX_STALE meta/3/f/fmt']);
  });

  test('lines of `derived/` belong to published archives', async () => {
    const derived = (vers: string, cksum: string) => `${JSON.stringify({ schema: 1, vers, cksum, ecosystems: {} })}\n`;
    const good = derived('1.0.0', 'a'.repeat(64));
    expect(await told({ ...FMT, 'derived/3/f/fmt': good })).toEqual([]);
    expect(
      await told({
        ...FMT,
        'derived/3/f/fmt': good + derived('2.0.0', 'a'.repeat(64)) + derived('1.0.0', 'b'.repeat(64)),
      }),
    ).toEqual([2, 3].map((line) => `warning INDEX_STALE derived/3/f/fmt:${line}`));
    expect(await told({ ...FMT, 'derived/3/f/fmt': 'x\n' })).toEqual(['error INDEX_INVALID derived/3/f/fmt:1']);
  });
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function entryFor(version: string, bytes: Buffer): Promise<Partial<Entry>> {
  async function* whole() {
    yield bytes;
  }
  const { facts } = await peekArchive(whole());
  return { cksum: sha256(bytes), tsum: facts.tsum, size: bytes.length, dl: `archives/fmt/fmt-${version}.tar.gz` };
}

/** A registry of three versions whose archives are real, as a reader has them. */
async function published(change: (archives: Map<string, Buffer>) => void = () => undefined) {
  const archives = new Map<string, Buffer>();
  const lines: string[] = [];
  for (const version of ['1.0.0', '1.1.0', '1.2.0']) {
    const bytes = await archiveOf({ name: 'fmt', version });
    archives.set(`archives/fmt/fmt-${version}.tar.gz`, bytes);
    lines.push(lineOf('fmt', version, await entryFor(version, bytes)));
  }
  change(archives);
  const repository = await repositoryWith({ ...FOUNDING, ...FMT, 'index/3/f/fmt': lines.join('') });
  const asked: string[] = [];
  const known = new Set<string>();
  const reading: ArchivePorts = {
    memory: { has: (fact) => known.has(fact), add: (fact) => void known.add(fact) },
    archives: {
      async *download(dl) {
        asked.push(dl);
        yield archives.get(dl) ?? Buffer.alloc(0);
      },
    },
  };
  return { repository, reading, asked, archives, [Symbol.asyncDispose]: () => repository[Symbol.asyncDispose]() };
}

describe('archives', () => {
  test('are what the index says of them, and are read once', async () => {
    await using at = await published();
    const first = await report(at.repository, { archives: 'all' }, at.reading);
    expect([first.findings, first.archives, at.asked.length]).toEqual([[], { read: 3, known: 0 }, 3]);
    const second = await report(at.repository, { archives: 'all' }, at.reading);
    expect([second.archives, at.asked.length]).toEqual([{ read: 0, known: 3 }, 3]);
  });

  test('are read as a sample that the commit decides', async () => {
    await using at = await published();
    const { memory: _, ...fresh } = at.reading;
    await report(at.repository, { archives: 2 }, fresh);
    const chosen = [...at.asked];
    await report(at.repository, { archives: 2 }, fresh);
    expect([chosen.length, at.asked.slice(2)]).toEqual([2, chosen]);
  });

  test('are only those of new lines where something is compared', async () => {
    await using at = await published();
    const text = at.repository.git('show', 'HEAD:index/3/f/fmt');
    await at.repository.write({
      'index/3/f/fmt': `${text}\n${lineOf('fmt', '1.3.0', { dl: 'archives/fmt/fmt-1.2.0.tar.gz' })}`,
    });
    at.repository.git('commit', '--quiet', '--all', '--message', 'More');
    const { findings } = await report(at.repository, { archives: 'all', base: 'HEAD~1' }, at.reading);
    expect([at.asked, findings.map(({ code, at: place }) => [code, place?.line])]).toEqual([
      ['archives/fmt/fmt-1.2.0.tar.gz'],
      [['CHECKSUM_MISMATCH', 4]],
    ]);
  });

  test.each<[string, (archives: Map<string, Buffer>) => Promise<void> | void, string]>([
    [
      'other bytes',
      (all) => void all.set('archives/fmt/fmt-1.1.0.tar.gz', Buffer.from('no archive')),
      'error CHECKSUM_MISMATCH index/3/f/fmt:2',
    ],
    [
      'nothing',
      (all) => void all.set('archives/fmt/fmt-1.1.0.tar.gz', Buffer.alloc(0)),
      'error CHECKSUM_MISMATCH index/3/f/fmt:2',
    ],
  ])('that are %s are told with their line', async (_, change, expected) => {
    await using at = await published();
    await change(at.archives);
    expect(codesOf(await report(at.repository, { archives: 'all' }, at.reading))).toEqual([expected]);
  });

  test('of another size or package than the line says are told', async () => {
    const bytes = await archiveOf({ name: 'log', version: '1.0.0' });
    const entry = await entryFor('1.0.0', bytes);
    for (const [more, code] of [
      [{}, 'ARCHIVE_'],
      [{ tsum: 'f'.repeat(64) }, 'ARCHIVE_'],
    ] as const) {
      await using repository = await repositoryWith({
        ...FOUNDING,
        ...FMT,
        'index/3/f/fmt': lineOf('fmt', '1.0.0', { ...entry, ...more }),
      });
      const reading: ArchivePorts = {
        archives: {
          async *download() {
            yield bytes;
          },
        },
      };
      const [first] = codesOf(await report(repository, { archives: 'all' }, reading));
      expect(first).toContain(`error ${code}`);
    }
    await using at = await published();
    const text = at.repository.git('show', 'HEAD:index/3/f/fmt').replace(/"size":\d+/, '"size":999999');
    await at.repository.write({ 'index/3/f/fmt': `${text}\n` });
    at.repository.git('commit', '--quiet', '--all', '--message', 'Size');
    expect(codesOf(await report(at.repository, { archives: 'all' }, at.reading))).toEqual([
      'error CHECKSUM_MISMATCH index/3/f/fmt:1',
    ]);
  });

  test('have to give the lines of `derived/` that are new', async () => {
    await using at = await published();
    const bytes = at.archives.get('archives/fmt/fmt-1.0.0.tar.gz') ?? Buffer.alloc(0);
    const entry: Entry = JSON.parse(at.repository.git('show', 'HEAD:index/3/f/fmt').split('\n')[0] ?? '');
    async function* archive() {
      yield bytes;
    }
    const empty = `${JSON.stringify({ schema: 1, vers: '1.0.0', cksum: entry.cksum, ecosystems: { zig: {} } })}`;
    const right = await deriveLine(entry, archive(), empty);
    expect(right).toContain('"hash":');
    const reading = { ...at.reading, derive: deriveLine };
    for (const [line, expected] of [
      [right, []],
      [right.replace(/"hash":"[^"]*/, '"hash":"evil'), ['error INDEX_STALE derived/3/f/fmt:1']],
    ] as const) {
      await at.repository.write({ 'derived/3/f/fmt': `${line}\n` });
      at.repository.git('add', '--all');
      at.repository.git('commit', '--quiet', '--message', 'Derived');
      const done = await report(at.repository, { archives: 'all', base: 'HEAD~1' }, reading);
      expect([done.archives.read, codesOf(done)]).toEqual([1, expected]);
    }
  });

  test('are read from the command line, beside a local registry', async () => {
    await using at = await published();
    const folder = at.repository.at('registry');
    await mkdir(`${folder}/archives/fmt`, { recursive: true });
    for (const [path, bytes] of at.archives) await writeFile(`${folder}/${path}`, bytes);
    at.repository.git('clone', '--quiet', '--bare', '.', 'registry/index.git');
    const args = ['check', '-r', folder, '--archives', '--cache', at.repository.at('cache'), '--json'];
    const [first, second] = [await run(args), await run(args)];
    expect([first.code, JSON.parse(first.stdout).archives]).toEqual([0, { read: 3, known: 0 }]);
    expect(JSON.parse(second.stdout).archives).toEqual({ read: 0, known: 3 });
    await writeFile(`${folder}/archives/fmt/fmt-1.0.0.tar.gz`, 'x');
    const again = await run(['check', '-r', folder, '--sample', '9', '--cache', at.repository.at('other')]);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('CHECKSUM_MISMATCH')]);
  });
});
