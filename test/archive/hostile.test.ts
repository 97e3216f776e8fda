import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../src/archive/read.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { contents, file, packed, refused } from './files.ts';
import { END, entry, folder, pax, paxRecord, tar, tgz } from './tar-writer.ts';

const R = 'p-1.0.0';
const named = (name: string | Uint8Array) => tgz(entry({ name, body: 'x' }));
const below = (path: string) => tgz(pax({ path: `${R}/${path}` }), entry({ name: 'x', body: 'x' }));
const pair = (a: string, b: string) =>
  tgz(...[a, b].flatMap((path) => [pax({ path: `${R}/${path}` }), entry({ body: 'x' })]));
const raw = (...parts: Buffer[]) => gzipSync(Buffer.concat(parts));
const good = entry({ name: `${R}/a.c`, body: 'a' });

function patched(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at < 0 ? copy.length + at : at] = value;
  return copy;
}

const CASES: [what: string, code: ErrorCode, bytes: Buffer, options?: ReadOptions][] = [
  // where a path leads
  ['..', 'ARCHIVE_UNSAFE', named(`${R}/../a`)],
  ['.. at the start', 'ARCHIVE_UNSAFE', named('../a')],
  ['.. at the end', 'ARCHIVE_UNSAFE', named(`${R}/a/..`)],
  ['.. by prefix', 'ARCHIVE_UNSAFE', tgz(entry({ prefix: `${R}/..`, name: 'a', body: 'x' }))],
  ['.. by pax', 'ARCHIVE_UNSAFE', below('../../a')],
  ['.. as a folder', 'ARCHIVE_UNSAFE', tgz(folder(`${R}/../`))],
  ['. inside', 'ARCHIVE_UNSAFE', named(`${R}/./a`)],
  ['two slashes', 'ARCHIVE_UNSAFE', named(`${R}//a`)],
  ['a file with a slash at its end', 'ARCHIVE_UNSAFE', named(`${R}/a/`)],
  ['an absolute path', 'ARCHIVE_UNSAFE', named('/etc/passwd')],
  ['an absolute path by pax', 'ARCHIVE_UNSAFE', tgz(pax({ path: '/etc/passwd' }), good)],
  ['a drive', 'ARCHIVE_UNSAFE', named('C:/a')],
  ['a drive below the root', 'ARCHIVE_UNSAFE', named(`${R}/C:/a`)],
  ['a drive below the root, in a foreign archive', 'ARCHIVE_UNSAFE', named(`${R}/c:a`), { links: 'follow' }],
  ['a UNC path', 'ARCHIVE_UNSAFE', named('\\\\host\\share')],
  ['a UNC path with slashes', 'ARCHIVE_UNSAFE', named('//host/share')],
  ['backslashes', 'ARCHIVE_UNSAFE', named(`${R}/..\\..\\a`)],
  ['an empty path', 'ARCHIVE_UNSAFE', tgz(entry({ name: '', body: 'x' }))],
  ['an empty path by pax', 'ARCHIVE_UNSAFE', tgz(pax({ path: '' }), good)],
  // what a path is made of
  ['NUL by pax', 'ARCHIVE_UNSAFE', below('a\0.c')],
  ['a line feed', 'ARCHIVE_UNSAFE', named(`${R}/a\n::set-output`)],
  ['an escape sequence', 'ARCHIVE_UNSAFE', named(`${R}/\u001b[2J`)],
  ['DEL', 'ARCHIVE_UNSAFE', named(`${R}/a\u007f`)],
  ['a C1 control', 'ARCHIVE_UNSAFE', below('a\u0085')],
  ['text turned round', 'ARCHIVE_UNSAFE', below('a\u202ecod.exe')],
  ['bytes that are no UTF-8', 'ARCHIVE_UNSAFE', named(Buffer.from(`${R}/\xff\xfe`, 'latin1'))],
  ['UTF-8 longer than it need be', 'ARCHIVE_UNSAFE', named(Buffer.from(`${R}/\xc0\xae\xc0\xae/a`, 'latin1'))],
  ['a colon', 'ARCHIVE_UNSAFE', named(`${R}/a:stream`)],
  ['a device', 'ARCHIVE_UNSAFE', named(`${R}/nul`)],
  ['a device with an ending', 'ARCHIVE_UNSAFE', named(`${R}/Com1.txt/x`)],
  ['a device with a superscript', 'ARCHIVE_UNSAFE', below('lpt²')],
  ['a device with spaces before its ending', 'ARCHIVE_UNSAFE', named(`${R}/aux  .c`)],
  ['a device with a superscript and a space before its ending', 'ARCHIVE_UNSAFE', below('com¹ .tar.gz')],
  ['a device with a dot at its end', 'ARCHIVE_UNSAFE', named(`${R}/con.`)],
  ['metadata of macOS', 'ARCHIVE_UNSAFE', named(`${R}/src/._a.c`)],
  ['a dot at the end', 'ARCHIVE_UNSAFE', named(`${R}/a.`)],
  ['a space at the end', 'ARCHIVE_UNSAFE', named(`${R}/a /b`)],
  ['a question mark', 'ARCHIVE_UNSAFE', named(`${R}/a?`)],
  ['a part of 256 bytes', 'ARCHIVE_UNSAFE', below('x'.repeat(256))],
  ['git hooks', 'ARCHIVE_UNSAFE', named(`${R}/.git/hooks/post-checkout`)],
  ['git hooks in capitals', 'ARCHIVE_UNSAFE', named(`${R}/.GIT/config`)],
  ['a root folder that Windows cannot hold', 'ARCHIVE_UNSAFE', raw(folder('con/'), entry({ name: 'con/a' }), END)],
  // what two paths do to each other
  ['a path twice', 'ARCHIVE_UNSAFE', tgz(good, good)],
  ['a folder twice', 'ARCHIVE_UNSAFE', tgz(folder(`${R}/`))],
  ['a path twice, once by pax', 'ARCHIVE_UNSAFE', tgz(good, pax({ path: `${R}/a.c` }), entry({ name: 'x' }))],
  ['case twins', 'ARCHIVE_UNSAFE', pair('README', 'readme')],
  ['case twins beyond ASCII', 'ARCHIVE_UNSAFE', pair('É', 'é')],
  ['twins by folding', 'ARCHIVE_UNSAFE', pair('straße', 'STRASSE')],
  ['folders that are case twins', 'ARCHIVE_UNSAFE', pair('Src/a', 'src/b')],
  ['Unicode twins', 'ARCHIVE_UNSAFE', pair('\u00e9', 'e\u0301')],
  ['a file that is a folder', 'ARCHIVE_UNSAFE', pair('a', 'a/b')],
  ['a folder that is a file', 'ARCHIVE_UNSAFE', pair('a/b', 'a')],
  ['a file under the root folder of another case', 'ARCHIVE_INVALID', named('P-1.0.0/a')],
  // what is neither file nor folder
  ['a symbolic link out', 'ARCHIVE_UNSAFE', tgz(entry({ name: `${R}/l`, type: '2', link: '/etc/passwd' }))],
  ['a symbolic link inside', 'ARCHIVE_UNSAFE', tgz(good, entry({ name: `${R}/l`, type: '2', link: 'a.c' }))],
  ['a hard link', 'ARCHIVE_UNSAFE', tgz(good, entry({ name: `${R}/l`, type: '1', link: `${R}/a.c` }))],
  [
    'a file through a link',
    'ARCHIVE_UNSAFE',
    tgz(entry({ name: `${R}/l`, type: '2', link: '/tmp' }), entry({ name: `${R}/l/x` })),
  ],
  [
    'a file through a link, in a foreign archive',
    'ARCHIVE_UNSAFE',
    tgz(entry({ name: `${R}/l`, type: '2', link: 'd' }), entry({ name: `${R}/l/x` })),
    { links: 'follow' },
  ],
  ['a character device', 'ARCHIVE_UNSAFE', tgz(entry({ name: `${R}/d`, type: '3' }))],
  ['a block device', 'ARCHIVE_UNSAFE', tgz(entry({ name: `${R}/d`, type: '4' }))],
  ['a fifo', 'ARCHIVE_UNSAFE', tgz(entry({ name: `${R}/d`, type: '6' }))],
  ['a device, in a foreign archive', 'ARCHIVE_UNSAFE', tgz(entry({ name: `${R}/d`, type: '3' })), { links: 'follow' }],
  ['a contiguous file', 'ARCHIVE_UNSAFE', tgz(entry({ name: `${R}/d`, type: '7' }))],
  ['a sparse file', 'ARCHIVE_UNSAFE', tgz(entry({ name: `${R}/d`, type: 'S' }))],
  [
    'a sparse file by pax',
    'ARCHIVE_UNSAFE',
    tgz(pax({ 'GNU.sparse.major': '1', 'GNU.sparse.realsize': '9999999999' }), good),
  ],
  ['a sparse file of libarchive', 'ARCHIVE_UNSAFE', tgz(pax({ 'SCHILY.realsize': '9999999999' }), good)],
  ['an unknown type', 'ARCHIVE_UNSAFE', tgz(entry({ name: `${R}/d`, type: 'Z' }))],
  ['a folder with bytes', 'ARCHIVE_INVALID', tgz(entry({ name: `${R}/d/`, type: '5', body: 'x' }))],
  ['a link with bytes', 'ARCHIVE_INVALID', tgz(entry({ name: `${R}/d`, type: '2', link: 'x', body: 'x' }))],
  ['a program that runs as its owner', 'ARCHIVE_UNSAFE', tgz(entry({ name: `${R}/a`, mode: '0004755' }))],
  ['a program that runs as its group', 'ARCHIVE_UNSAFE', tgz(entry({ name: `${R}/a`, mode: '0102755' }))],
  ['a sticky file', 'ARCHIVE_UNSAFE', tgz(good, entry({ name: `${R}/a`, mode: '0001644' }))],
  [
    'a folder that hands on its group',
    'ARCHIVE_UNSAFE',
    tgz(good, entry({ name: `${R}/d/`, type: '5', mode: '0002755' })),
  ],
  // headers that say something else to each reader
  ['a size by pax', 'ARCHIVE_UNSAFE', tgz(pax({ size: '0' }), good)],
  ['a size for all by pax', 'ARCHIVE_UNSAFE', tgz(pax({ size: '1' }, 'g'), good)],
  ['a path for all by pax', 'ARCHIVE_UNSAFE', tgz(pax({ path: `${R}/x` }, 'g'), good)],
  ['a character set by pax', 'ARCHIVE_UNSAFE', tgz(pax({ hdrcharset: 'BINARY' }), good)],
  ['an unknown pax record', 'ARCHIVE_UNSAFE', tgz(pax({ name: 'x' }), good)],
  ['a pax record twice', 'ARCHIVE_UNSAFE', tgz(entry({ type: 'x', body: paxRecord(['path', R]).repeat(2) }), good)],
  ['two pax headers with paths', 'ARCHIVE_UNSAFE', tgz(pax({ path: `${R}/x` }), pax({ path: `${R}/y` }), good)],
  ['a pax header too long', 'ARCHIVE_TOO_LARGE', tgz(pax({ comment: 'x'.repeat(70_000) }), good)],
  ['a pax header of 8 GB', 'ARCHIVE_TOO_LARGE', tgz(entry({ name: 'x', type: 'x', size: '77777777777' }))],
  ['a pax header for all too long', 'ARCHIVE_TOO_LARGE', tgz(pax({ comment: 'x'.repeat(70_000) }, 'g'), good)],
  ['a pax record without length', 'ARCHIVE_INVALID', tgz(entry({ type: 'x', body: 'path=x\n' }), good)],
  ['a pax record of length 0', 'ARCHIVE_INVALID', tgz(entry({ type: 'x', body: '0 path=x\n' }), good)],
  ['a pax record longer than its header', 'ARCHIVE_INVALID', tgz(entry({ type: 'x', body: '99 path=x\n' }), good)],
  [
    'a pax record with a length that is a wish',
    'ARCHIVE_INVALID',
    tgz(entry({ type: 'x', body: '-9 path=x\n' }), good),
  ],
  ['a pax record without =', 'ARCHIVE_INVALID', tgz(entry({ type: 'x', body: '7 path\n' }), good)],
  ['a pax record without line feed', 'ARCHIVE_INVALID', tgz(entry({ type: 'x', body: '9 path=xx' }), good)],
  ['a pax header before the end', 'ARCHIVE_INVALID', tgz(good, pax({ path: `${R}/x` }))],
  [
    "a long name in GNU's form",
    'ARCHIVE_UNSAFE',
    tgz(entry({ name: '././@LongLink', type: 'L', body: `${R}/../x\0` }), good),
  ],
  [
    "a long name in GNU's form, in a foreign archive",
    'ARCHIVE_UNSAFE',
    tgz(entry({ name: '././@LongLink', type: 'L', body: `${R}/../x\0` }), good),
    { links: 'follow' },
  ],
  [
    'a long name of 8 GB, in a foreign archive',
    'ARCHIVE_TOO_LARGE',
    tgz(entry({ name: 'x', type: 'L', size: '77777777777' })),
    { links: 'follow' },
  ],
  [
    'two long names, in a foreign archive',
    'ARCHIVE_UNSAFE',
    tgz(entry({ type: 'L', body: `${R}/x\0` }), pax({ path: `${R}/y` }), good),
    { links: 'follow' },
  ],
  // headers that are broken
  ['a wrong checksum', 'ARCHIVE_INVALID', tgz(entry({ name: `${R}/a`, checksum: '000001\0 ' }))],
  ['a checksum that is no number', 'ARCHIVE_INVALID', tgz(entry({ name: `${R}/a`, checksum: 'abcdefgh' }))],
  ['no magic', 'ARCHIVE_INVALID', tgz(entry({ name: `${R}/a`, magic: '\0\0\0\0\0\0\0\0' }))],
  ['a size that is no number', 'ARCHIVE_INVALID', tgz(entry({ name: `${R}/a`, size: 'all of it   ' }))],
  ['a negative size', 'ARCHIVE_INVALID', tgz(entry({ name: `${R}/a`, size: '-0000000001' }))],
  [
    'a size in base 256',
    'ARCHIVE_INVALID',
    tgz(entry({ name: `${R}/a`, size: Buffer.from('800000000000000000000001', 'hex') })),
  ],
  ['a negative size in base 256', 'ARCHIVE_INVALID', tgz(entry({ name: `${R}/a`, size: Buffer.alloc(12, 0xff) }))],
  ['a mode that is no number', 'ARCHIVE_INVALID', tgz(entry({ name: `${R}/a`, mode: 'rwxr-xr' }))],
  ['a size of 8 GB and no bytes', 'ARCHIVE_INVALID', tgz(entry({ name: `${R}/a`, size: '77777777777' }))],
  // roots
  ['two roots', 'ARCHIVE_INVALID', tgz(entry({ name: 'other/a' }))],
  ['a file beside the root', 'ARCHIVE_INVALID', named('a.c')],
  ['a root that is a file', 'ARCHIVE_INVALID', raw(entry({ name: 'p', body: 'x' }), END)],
  ['nothing', 'ARCHIVE_INVALID', raw(END)],
  ['a root with nothing in it', 'ARCHIVE_INVALID', tgz()],
  ['folders with nothing in them', 'ARCHIVE_INVALID', tgz(folder(`${R}/src/`), folder(`${R}/include/`))],
  ['a root with nothing in it, in a foreign archive', 'ARCHIVE_INVALID', tgz(), { links: 'follow' }],
  [
    'nothing but a link, in a foreign archive',
    'ARCHIVE_INVALID',
    tgz(entry({ name: `${R}/l`, type: '2', link: 'gone' })),
    { links: 'follow' },
  ],
  ['another root than expected', 'ARCHIVE_MISMATCH', tgz(good), { expectRoot: 'p-1.0.1' }],
  // ends
  ['no end', 'ARCHIVE_INVALID', raw(folder(`${R}/`), good)],
  ['one empty block as the end', 'ARCHIVE_INVALID', raw(folder(`${R}/`), good, Buffer.alloc(512))],
  ['bytes after the end', 'ARCHIVE_INVALID', raw(tar(good), good)],
  ['bytes long after the end', 'ARCHIVE_INVALID', raw(tar(good), Buffer.alloc(100_000), Buffer.from('x'))],
  ['one empty block, then more', 'ARCHIVE_INVALID', raw(folder(`${R}/`), Buffer.alloc(512), good, END)],
  // gzip
  ['no bytes', 'ARCHIVE_INVALID', Buffer.alloc(0)],
  ['a tar without gzip', 'ARCHIVE_INVALID', tar(good)],
  ['a page of HTML', 'ARCHIVE_INVALID', Buffer.from('<!doctype html><title>404</title>')],
  ['a zip', 'ARCHIVE_INVALID', Buffer.from('PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaa')],
  ['another method than deflate', 'ARCHIVE_INVALID', patched(tgz(good), 2, 7)],
  ['a reserved flag', 'ARCHIVE_INVALID', patched(tgz(good), 3, 0x80)],
  [
    'a name without end',
    'ARCHIVE_INVALID',
    Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.alloc(10_000, 'x')]),
  ],
  ['a wrong CRC', 'ARCHIVE_INVALID', patched(tgz(good), -5, 0)],
  ['a wrong length', 'ARCHIVE_INVALID', patched(tgz(good), -1, 9)],
  ['damaged bytes', 'ARCHIVE_INVALID', patched(tgz(good), 10, 0xff)],
  ['an empty member', 'ARCHIVE_INVALID', gzipSync('')],
  ['zlib instead of gzip', 'ARCHIVE_INVALID', Buffer.concat([Buffer.from([0x78, 0x9c]), deflateRawSync(tar(good))])],
  // limits
  [
    'too many files',
    'ARCHIVE_TOO_LARGE',
    tgz(...Array.from({ length: 6 }, (_, at) => entry({ name: `${R}/${at}` }))),
    { limits: { files: 5 } },
  ],
  ['too many folders', 'ARCHIVE_TOO_LARGE', below('a/b/c/d/e/f/g/h'), { limits: { files: 5 } }],
  [
    'too many links',
    'ARCHIVE_TOO_LARGE',
    tgz(...Array.from({ length: 6 }, (_, at) => entry({ name: `${R}/${at}`, type: '2', link: 'x' }))),
    { limits: { files: 5 }, links: 'follow' },
  ],
  ['a path too long', 'ARCHIVE_TOO_LARGE', below('x/'.repeat(30) + 'x'.repeat(100)), { limits: { pathBytes: 100 } }],
  ['a path too deep', 'ARCHIVE_TOO_LARGE', below(`${'x/'.repeat(64)}x`)],
  [
    'too many bytes',
    'ARCHIVE_TOO_LARGE',
    tgz(entry({ name: `${R}/a`, body: Buffer.alloc(9_000) })),
    { limits: { unpackedSize: 9_000 } },
  ],
  ['too many packed bytes', 'ARCHIVE_TOO_LARGE', tgz(good), { limits: { size: 100 } }],
  [
    'too many bytes after the end',
    'ARCHIVE_TOO_LARGE',
    raw(tar(good), Buffer.alloc(100_000)),
    { limits: { unpackedSize: 50_000 } },
  ],
];

describe('a hostile archive is refused with its code and a cure:', () => {
  test.each(CASES)('%s → %s', async (_what, code, bytes, options = {}) => {
    for (const chunk of [bytes.length || 1, 17]) {
      const error = await refused(contents(bytes, options, chunk));
      expect([error.code, error.message]).toEqual([code, expect.stringMatching(/^Cannot read the archive: /)]);
      expect([error.found, error.expected, error.cure].every((text) => text !== undefined && text !== '')).toBe(true);
      expect(`${error.message}${error.found}`).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }
  });
});

test('the archive the cases were made from is fine', async () => {
  expect((await contents(tgz(good))).facts).toMatchObject({ root: R, fileCount: 1 });
});

describe('an archive damaged at random', () => {
  const sources = [
    file('.clyde/package.yaml', 'name: p\n'),
    file('é.c', 'int e;\n'.repeat(50)),
    file('src/run.sh', 'x', { executable: true }),
  ];
  const CODES = ['ARCHIVE_INVALID', 'ARCHIVE_UNSAFE', 'ARCHIVE_TOO_LARGE'];

  async function outcome(bytes: Buffer, options: ReadOptions, chunk: number): Promise<string> {
    return await contents(bytes, options, chunk).then(
      () => 'read',
      async (error: unknown) => (await refused(Promise.reject(error))).code,
    );
  }
  const change = fc.record({
    at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
    value: fc.integer({ min: 0, max: 255 }),
    kind: fc.constantFrom('set', 'cut', 'insert', 'repeat'),
  });

  function damaged(bytes: Buffer, changes: readonly { at: number; value: number; kind: string }[]): Buffer {
    return changes.reduce((before, { at, value, kind }) => {
      const place = Math.floor(at * before.length);
      const [head, tail] = [before.subarray(0, place), before.subarray(place)];
      if (kind === 'set') return Buffer.concat([head, Buffer.from([value]), tail.subarray(1)]);
      if (kind === 'cut') return Buffer.concat([head, tail.subarray(value)]);
      if (kind === 'insert') return Buffer.concat([head, Buffer.alloc(value, value), tail]);
      return Buffer.concat([before, tail]);
    }, bytes);
  }

  test('in its gzip bytes is refused with a code', async () => {
    const { bytes, facts } = await packed({ files: sources, root: R });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 400 }),
        async (changes, chunk) => {
          const hurt = damaged(bytes, changes);
          const code = await outcome(hurt, {}, chunk);
          // only the header's own fields (time, system, flag of text) may differ and be read
          if (code === 'read') expect((await contents(hurt)).facts.tsum).toBe(facts.tsum);
          else expect(CODES).toContain(code);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('in its tar bytes is read or refused with a code', async () => {
    const made = tar(
      pax({ path: `${R}/é` }),
      entry({ body: 'x' }),
      good,
      folder(`${R}/d/`),
      entry({ name: `${R}/d/x`, body: 'y'.repeat(600) }),
    );
    const options = fc.constantFrom<ReadOptions>({}, { links: 'follow' }, { limits: { files: 3 } });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), options, async (changes, how) => {
        const code = await outcome(gzipSync(damaged(made, changes), { level: 1 }), how, 300);
        if (code !== 'read') expect(CODES).toContain(code);
      }),
      { numRuns: 300 },
    );
  });

  test('in a header whose checksum is right is read or refused with a code', async () => {
    const field = fc.record({
      name: fc.string({ unit: 'binary', maxLength: 60 }),
      prefix: fc.constantFrom('', R, '..', '/'),
      type: fc.constantFrom('0', '1', '2', '5', 'x', 'g', 'L', 'K', 'S', '\u007f'),
      link: fc.constantFrom('', 'a', '../..', `${R}/a.c`),
      body: fc.oneof(fc.string({ maxLength: 700 }), fc.constant('12 path=p/x\n')),
      size: fc.option(fc.constantFrom('00000000000', '00000001000', '77777777777', ''), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(field, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('refuse', 'follow'),
        async (fields, links) => {
          const entries = fields.map(({ size, ...rest }) =>
            entry({ ...rest, ...(size === undefined ? {} : { size }) }),
          );
          const code = await outcome(tgz(...entries), { links }, 1_000);
          if (code !== 'read') expect(CODES).toContain(code);
        },
      ),
      { numRuns: 300 },
    );
  });
});
