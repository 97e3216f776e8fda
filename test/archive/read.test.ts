import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type ArchivedLink, readArchive } from '../../src/archive/read.ts';
import { chunked, collected, contents, file, packed, refused } from './files.ts';
import { END, entry, folder, pax, tar, tgz } from './tar-writer.ts';

const FILES = [
  file('a.c', 'int a;\n'),
  file('b/big.bin', Buffer.alloc(300_000, 'xyz')),
  file('c.sh', 'x', { executable: true }),
];

test('what a consumer leaves unread is passed over', async () => {
  const { bytes, facts } = await packed({ files: FILES, root: 'r' });
  const seen: [string, number][] = [];
  const read = await readArchive(chunked(bytes, 700), {
    onFile: async ({ path, content }) => {
      let length = 0;
      if (path !== 'a.c') {
        for await (const piece of content) {
          length += piece.length;
          break;
        }
      }
      seen.push([path, length > 0 ? 1 : 0]);
    },
  });
  expect(read).toEqual(facts);
  expect(seen).toEqual([
    ['a.c', 0],
    ['b/big.bin', 1],
    ['c.sh', 1],
  ]);
});

test('the bytes of a file are gone once its turn is over', async () => {
  const { bytes } = await packed({ files: FILES, root: 'r' });
  const kept: AsyncIterable<Uint8Array>[] = [];
  await readArchive(chunked(bytes, 700), { onFile: async ({ content }) => void kept.push(content) });
  for (const content of kept) expect((await collected(content)).length).toBe(0);
});

test('what the consumer throws is what is thrown, and the source is let go', async () => {
  const { bytes } = await packed({ files: FILES, root: 'r' });
  let open = true;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunked(bytes, 50);
    } finally {
      open = false;
    }
  }
  const reading = readArchive(source(), { onFile: () => Promise.reject(new Error('disk full')) });
  await expect(reading).rejects.toThrow('disk full');
  expect(open).toBe(false);
});

test('what the source throws is what is thrown', async () => {
  const { bytes } = await packed({ files: FILES, root: 'r' });
  for (const whole of [0, 5, 60, bytes.length - 4, bytes.length]) {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* chunked(bytes.subarray(0, whole), 13);
      throw new Error('connection reset');
    }
    await expect(readArchive(broken())).rejects.toThrow('connection reset');
  }
});

test('an archive of another root folder is refused before any file of it is seen', async () => {
  const { bytes } = await packed({ files: FILES, root: 'fmt-1.2.3' });
  const reading = readArchive(chunked(bytes, 700), {
    expectRoot: 'fmt-1.2.4',
    onFile: () => Promise.reject(new Error('seen')),
  });
  const error = await refused(reading);
  expect(error.code).toBe('ARCHIVE_MISMATCH');
  expect(error).toMatchObject({ found: '"fmt-1.2.3"', expected: '"fmt-1.2.4"' });
});

test('archives of other tools are read: names and comments in the gzip header, pax times, folders, wide tails', async () => {
  const plain = tar(
    pax({ mtime: '1153704088.5', 'SCHILY.xattr.user.x': '\u0001', comment: 'x' }),
    folder('p-1.0.0/src/'),
    entry({ name: 'p-1.0.0/src/a.c', body: 'a', mode: '0000775' }),
    pax({ comment: '0123456789' }, 'g'),
    entry({ name: 'a.c', prefix: 'p-1.0.0/src/deep', body: 'b', magic: 'ustar\x0000' }),
    entry({ name: 'p-1.0.0/gnu.c', body: 'c', magic: 'ustar  \0' }),
    Buffer.alloc(9 * 1024),
  );
  const read = await contents(named(gzipSync(plain)));
  expect(read.files.map(({ path, executable }) => [path, executable])).toEqual([
    ['src/a.c', true],
    ['src/deep/a.c', false],
    ['gnu.c', false],
  ]);
});

/** The same member with every optional field of a gzip header (RFC 1952). */
function named(bytes: Buffer): Buffer {
  const header = Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 1, 2, 3, 4, 2, 3, 3, 0, 65, 66, 67]);
  return Buffer.concat([header, Buffer.from('name.tar\0a comment\0'), Buffer.from([9, 9]), bytes.subarray(10)]);
}

test('a root folder need not be listed', async () => {
  const bytes = gzipSync(Buffer.concat([entry({ name: 'p/a.c', body: 'a' }), END]));
  expect((await contents(bytes)).facts).toMatchObject({ root: 'p', fileCount: 1, unpackedSize: 1 });
});

describe('the end of the one gzip member', () => {
  const member = tgz(entry({ name: 'p-1.0.0/a.c', body: 'int a;\n' }));

  test('is found wherever the chunks end', async () => {
    const whole = await contents(member);
    for (let size = 1; size <= member.length + 1; size++) {
      expect((await contents(member, {}, size)).facts).toEqual(whole.facts);
    }
  });

  test.each([
    ['a second member', member],
    ['an empty second member', gzipSync('')],
    ['one byte', Buffer.from([0])],
    ['zeros', Buffer.alloc(512)],
    ['half a header', Buffer.from([0x1f, 0x8b])],
  ])('is followed by nothing: %s is refused wherever the chunks end', async (name, more) => {
    const bytes = Buffer.concat([member, more]);
    for (let split = 1; split < bytes.length; split++) {
      async function* parts(): AsyncGenerator<Uint8Array> {
        yield bytes.subarray(0, split);
        yield new Uint8Array(0);
        yield bytes.subarray(split);
      }
      const error = await refused(readArchive(parts()));
      expect(error.code).toBe('ARCHIVE_INVALID');
      expect(error.message).toContain(/member|header/.test(name) ? 'second gzip member' : 'bytes follow');
    }
    expect((await refused(contents(bytes, {}, 1))).code).toBe('ARCHIVE_INVALID');
  });

  test('an archive cut anywhere is refused', async () => {
    for (let length = 0; length < member.length; length++) {
      expect((await refused(contents(member.subarray(0, length)))).code).toBe('ARCHIVE_INVALID');
    }
  });

  test('a tar cut anywhere is refused', async () => {
    const plain = tar(
      entry({ name: 'p-1.0.0/a.c', body: 'int a;\n' }),
      pax({ path: 'p-1.0.0/b' }),
      entry({ body: 'b' }),
    );
    for (let length = 0; length < plain.length; length += 64) {
      expect((await refused(contents(gzipSync(plain.subarray(0, length), { level: 0 })))).code).toBe('ARCHIVE_INVALID');
    }
  });
});

describe('links of a foreign archive', () => {
  const linked = (...entries: Buffer[]) => {
    const links: ArchivedLink[] = [];
    const options = { links: 'follow', onLink: (link: ArchivedLink) => void links.push(link) } as const;
    return contents(tgz(...entries), options).then(({ files }) => ({ links, paths: files.map(({ path }) => path) }));
  };

  test('that stay inside are reported with the path they lead to', async () => {
    const { links, paths } = await linked(
      entry({ name: 'p-1.0.0/src/a.c', body: 'a' }),
      entry({ name: 'p-1.0.0/src/b.c', type: '2', link: 'a.c' }),
      entry({ name: 'p-1.0.0/src/up.c', type: '2', link: '../src/./a.c' }),
      entry({ name: 'p-1.0.0/hard.c', type: '1', link: 'p-1.0.0/src/a.c' }),
      entry({ name: 'p-1.0.0/dir', type: '2', link: '.' }),
      entry({ name: '././@LongLink', type: 'K', body: `${'n/'.repeat(60)}x\0` }),
      entry({ name: 'p-1.0.0/long', type: '2', link: 'n' }),
    );
    expect(paths).toEqual(['src/a.c']);
    expect(links).toEqual([
      { path: 'src/b.c', target: 'src/a.c' },
      { path: 'src/up.c', target: 'src/a.c' },
      { path: 'hard.c', target: 'src/a.c' },
      { path: 'dir', target: '' },
      { path: 'long', target: `${'n/'.repeat(60)}x` },
    ]);
  });

  test.each([
    ['2', '/etc/passwd'],
    ['2', '../x'],
    ['2', 'a/../../x'],
    ['2', '..\\x'],
    ['2', 'C:/x'],
    ['1', '/etc/passwd'],
    ['1', 'other/a.c'],
    ['1', '../p-1.0.0/a.c'],
    ['1', 'p-1.0.0'],
  ])('that lead out are refused: type %s to %s', async (type, link) => {
    expect((await refused(linked(entry({ name: 'p-1.0.0/l', type, link })))).code).toBe('ARCHIVE_UNSAFE');
  });

  test('and what else foreign archives have: ./, long names of GNU, names for others than Windows', async () => {
    const long = `p-1.0.0/${'long/'.repeat(40)}a.c`;
    const plain = Buffer.concat([
      folder('./'),
      folder('./p-1.0.0/'),
      entry({ name: './p-1.0.0/aux.c', body: 'a' }),
      entry({ name: './p-1.0.0/A.c', body: 'a' }),
      entry({ name: './p-1.0.0/a.c', body: 'a' }),
      entry({ name: '././@LongLink', type: 'L', body: `${long}\0` }),
      entry({ name: long.slice(0, 100), body: 'b' }),
      END,
    ]);
    const { files } = await contents(gzipSync(plain), { links: 'follow' });
    expect(files.map(({ path }) => path)).toEqual(['aux.c', 'A.c', 'a.c', long.slice('p-1.0.0/'.length)]);
    expect((await refused(contents(gzipSync(plain)))).code).toBe('ARCHIVE_UNSAFE');
  });
});
