import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/read.ts';
import { chunked, file, packed, refused } from './files.ts';
import { entry, folder, pax, tgz } from './tar-writer.ts';

const R = 'p-1.0.0';
const good = entry({ name: `${R}/a.c`, body: 'a' });
const smuggled = Buffer.concat([
  entry({ name: '../../smuggled', body: 'x' }),
  entry({ name: `${R}/link`, type: '2', link: '/etc' }),
]);
const octal = smuggled.length.toString(8);

/** A header with bytes of its own at some place, its checksum made right again. */
function patched(header: Buffer, at: number, bytes: string): Buffer {
  const copy = Buffer.from(header);
  copy.write(bytes, at, 'latin1');
  copy.fill(' ', 148, 156);
  const sum = copy.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  copy.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return copy;
}

const field = (at: number, bytes: string) => tgz(patched(good, at, bytes), entry({ name: `${R}/b.c`, body: 'b' }));

/** What one reader or another takes for something else. */
const DECEPTIVE: [what: string, bytes: Buffer][] = [
  ['a size after a NUL', tgz(entry({ name: `${R}/d`, body: smuggled, size: `\0${octal.padStart(10, '0')}` }))],
  ['a size after NULs and spaces', tgz(entry({ name: `${R}/d`, body: smuggled, size: ` \0 ${octal}` }))],
  ['a size with more behind its end', tgz(entry({ name: `${R}/d`, body: smuggled, size: `${octal}\0 7` }))],
  ['a size with letters behind its end', tgz(entry({ name: `${R}/d`, body: smuggled, size: `${octal} x` }))],
  ['a size without end', tgz(entry({ name: `${R}/d`, body: smuggled, size: octal.padStart(12, '0') }))],
  ['a mode after a NUL', field(100, '\x00000644')],
  ['an owner that is no number', field(108, 'nobody\0\0')],
  ['a group after a NUL', field(116, '\x00000001')],
  ['a time that is no number', field(136, 'yesterday!!\0')],
  ['a device number that is no number', field(329, 'major!!\0')],
  ['a checksum after a NUL', patchedChecksum()],
  ["a prefix behind GNU's magic", tgz(entry({ name: `${R}/x.h`, magic: 'ustar  \0', prefix: '../../..', body: 'x' }))],
  ['a name with more behind its end', field(60, 'x')],
  ['a prefix with more behind its end', field(480, '1')],
  ['bytes behind the last field', field(508, 'tar\0')],
  ['a file that leads somewhere', field(157, '/etc/passwd')],
  ['a file that leads somewhere by pax', tgz(pax({ linkpath: '/etc/passwd' }), good)],
  [
    'an old file whose first name is a folder',
    tgz(pax({ path: `${R}/d` }), entry({ name: 'x/', type: '\0', body: smuggled })),
  ],
  ['holes as Solaris writes them', tgz(pax({ 'SUN.holesdata': ' 0 512' }), good)],
  ['two pax headers for one entry', tgz(pax({ path: `${R}/x` }), pax({ mtime: '1' }), good)],
  ['a pax header for all between a name and its entry', tgz(pax({ path: `${R}/x` }), pax({ comment: 'x' }, 'g'), good)],
];

function patchedChecksum(): Buffer {
  const copy = Buffer.from(good);
  copy.write(`\0${copy.toString('latin1', 148, 154)} `, 148, 'latin1');
  return tgz(copy);
}

describe('a header that readers take for different things is refused, whoever made it:', () => {
  test.each(DECEPTIVE)('%s', async (_what, bytes) => {
    for (const links of ['refuse', 'follow'] as const) {
      const error = await refused(readArchive(chunked(bytes, 700), { links }));
      expect(['ARCHIVE_INVALID', 'ARCHIVE_UNSAFE']).toContain(error.code);
    }
  });
});

const gnu = (name: string) => entry({ name, magic: 'ustar  \0', body: 'gnu' });
const ACCEPTED: [what: string, bytes: () => Promise<Buffer> | Buffer][] = [
  ['our own', async () => (await packed({ files: FILES, root: R })).bytes],
  ['plain', () => tgz(good)],
  ['with folders', () => tgz(folder(`${R}/d/`), entry({ name: `${R}/d/x`, body: 'x'.repeat(600) }))],
  ['with a prefix', () => tgz(entry({ prefix: `${R}/d`, name: 'x', body: 'x' }))],
  ["with GNU's magic", () => tgz(gnu(`${R}/gnu.c`))],
  ['with the old type of a file', () => tgz(entry({ name: `${R}/old`, type: '\0', body: 'x' }), good)],
  [
    'with pax',
    () => tgz(pax({ comment: 'x' }, 'g'), pax({ path: `${R}/naïve.c`, mtime: '1.5' }), entry({ name: 'x', body: 'y' })),
  ],
  [
    'with numbers between spaces',
    () => tgz(entry({ name: `${R}/s`, size: '        12 \0', mode: '   644 \0', body: 'ten bytes.' }), good),
  ],
  ['with owners left out', () => tgz(patched(patched(good, 108, '\0'.repeat(16)), 329, '\0'.repeat(16)))],
  ['with an owner in base 256', () => tgz(patched(good, 108, '\x80\0\0\0\0\x30\0\0'))],
  ['with what looks like a tar', () => tgz(entry({ name: `${R}/inner.tar`, body: smuggled }), good)],
];
const FILES = [
  file('a.c', 'int a;\n'),
  file('run.sh', 'x', { executable: true }),
  file('naïve/файл.c', 'z'),
  file(`${'l'.repeat(120)}/${'m'.repeat(120)}.c`, 'l'),
  file(`${'deep/'.repeat(30)}x.c`, 'x'.repeat(1_500)),
];

const PYTHON = `import sys, tarfile, json
with tarfile.open(sys.argv[1], encoding='utf-8') as t:
  print(json.dumps([[m.name, m.size, 'file' if m.isreg() else 'folder' if m.isdir() else 'other'] for m in t]))`;

type Listed = [path: string, size: number, kind: string];
const READERS: [tool: string, list: (archive: string) => Listed[]][] = [
  ['python3', (archive) => JSON.parse(execFileSync('python3', ['-c', PYTHON, archive]).toString())],
  [
    'tar',
    (archive) =>
      lines(run('tar', ['--full-time', '--quoting-style=literal', '-tvzf', archive])).map(
        parsed(/^(.)\S+ +\S+ +(\d+) +\S+ +\S+ +(.*)$/),
      ),
  ],
  [
    'cmake',
    (archive) =>
      lines(run('cmake', ['-E', 'tar', 'tvzf', archive])).map(
        parsed(/^(.)\S+ +\d+ +\S+ +\S+ +(\d+) +\S+ +\S+ +\S+ +(.*)$/),
      ),
  ],
];

function run(tool: string, options: string[]): string {
  return execFileSync(tool, options, { env: { ...process.env, LC_ALL: 'C.UTF-8' } }).toString();
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function parsed(pattern: RegExp): (line: string) => Listed {
  return (line) => {
    const [, type, size, path] = pattern.exec(line) ?? [];
    if (path === undefined) throw new Error(`not understood: ${line}`);
    return [path.replace(/\/$/, ''), Number(size), type === '-' ? 'file' : type === 'd' ? 'folder' : 'other'];
  };
}

let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'clyde-strict-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe.each(READERS.filter(([tool]) => spawnSync(tool, ['--version']).status === 0))(
  '%s sees in an archive we accept what we see:',
  (_tool, list) => {
    test.each(ACCEPTED)('%s', async (what, make) => {
      const bytes = await make();
      const archive = join(place, `${what.replaceAll(' ', '-')}.tar.gz`);
      writeFileSync(archive, bytes);
      const ours: Listed[] = [];
      await readArchive(chunked(bytes, 700), {
        expectRoot: R,
        onFile: async ({ path, size }) => void ours.push([`${R}/${path}`, size, 'file']),
      });
      const theirs = list(archive);
      expect(theirs.filter(([, , kind]) => kind !== 'folder')).toEqual(ours);
      for (const [path] of theirs) expect(path.split('/')[0]).toBe(R);
    });
  },
);
