import { createHash } from 'node:crypto';
import { constants, crc32, deflateRawSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { extract, type Header } from 'tar-stream';
import { expect, test } from 'vitest';
import { packArchive } from '../../src/archive/pack.ts';
import { readArchive } from '../../src/archive/read.ts';
import type { SourceFile } from '../../src/archive/tree.ts';
import { chunked, collected, contents, file, packed, refused } from './files.ts';

const ROOT = 'fmt-1.2.3';
const LONG = `${'folder-with-a-name/'.repeat(9)}and-a-file-that-does-not-fit-into-the-fields-of-ustar-even-when-divided-at-a-slash-${'x'.repeat(40)}.c`;
const TREE = [
  file('.clyde/package.yaml', 'name: fmt\nversion: "1.2.3"\n'),
  file('README.md', '# fmt\n'),
  file('a-b.c', 'int a_b;\n'),
  file('a.c', 'int a;\n'),
  file('a/b.c', 'int b;\n'),
  file('empty.h'),
  file('run.sh', '#!/bin/sh\n', { executable: true }),
  file(`${'deep/'.repeat(25)}x.c`, 'int x;\n'),
  file(LONG, 'int y;\n'),
  file('naïve/файл.c', 'int z;\n'),
  file('zeros.bin', Buffer.alloc(700_000)),
];

/** Fixed for ever: a change here gives every published version another `tsum`. */
const GOLDEN_TSUM = 'c7568376c269cab867db96aeef11e29178e77f41972ec152d35d71392cc2ae00';

test('a fixed tree gives fixed bytes', async () => {
  const { facts, bytes } = await packed({ files: TREE, root: ROOT });
  expect(facts.tsum).toBe(GOLDEN_TSUM);
  expect(bytes.subarray(0, 10).toString('hex')).toBe('1f8b08000000000000ff');
  expect(facts).toEqual({
    checksum: createHash('sha256').update(bytes).digest('hex'),
    tsum: createHash('sha256').update(gunzipSync(bytes)).digest('hex'),
    size: bytes.length,
    unpackedSize: TREE.reduce((sum, { size }) => sum + size, 0),
    root: ROOT,
    fileCount: TREE.length,
  });
});

test('neither order nor the size of the pieces changes a byte', async () => {
  const { bytes } = await packed({ files: TREE, root: ROOT });
  const shapes = fc.tuple(
    fc.shuffledSubarray(TREE, { minLength: TREE.length }),
    fc.integer({ min: 1_000, max: 90_000 }),
  );
  await fc.assert(
    fc.asyncProperty(shapes, async ([files, piece]) => {
      const cut = files.map((one): SourceFile => ({ ...one, open: () => rechunked(one, piece) }));
      expect((await packed({ files: cut, root: ROOT })).bytes.equals(bytes)).toBe(true);
    }),
    { numRuns: 15 },
  );
});

async function* rechunked(source: SourceFile, piece: number): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(0);
  yield* chunked(await collected(source.open()), piece);
}

test('another level gives other bytes and the same tar', async () => {
  const [fast, best] = [
    await packed({ files: TREE, root: ROOT, level: 1 }),
    await packed({ files: TREE, root: ROOT, level: 9 }),
  ];
  expect(fast.facts.checksum).not.toBe(best.facts.checksum);
  expect(fast.facts.tsum).toBe(GOLDEN_TSUM);
  expect(best.facts.tsum).toBe(GOLDEN_TSUM);
});

test('paths are in the order of their bytes, after the one folder', async () => {
  const names = await headers(gunzipSync((await packed({ files: TREE, root: ROOT })).bytes));
  const paths = names.map(({ name }) => name);
  expect(paths[0]).toBe(`${ROOT}/`);
  expect(names.filter(({ type }) => type === 'directory')).toHaveLength(1);
  expect(paths.slice(1)).toEqual(
    TREE.map(({ path }) => `${ROOT}/${path}`).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
  // U+FF5E comes before U+1F600 in UTF-8, and after its first surrogate in UTF-16
  const far = await headers(
    gunzipSync((await packed({ files: [file('\u{1f600}'), file('\uff5e')], root: 'r' })).bytes),
  );
  expect(far.map(({ name }) => name)).toEqual(['r/', 'r/\uff5e', 'r/\u{1f600}']);
});

test('modes, owners and times are the same for all', async () => {
  for (const header of await headers(gunzipSync((await packed({ files: TREE, root: ROOT })).bytes))) {
    const executable = header.type === 'directory' || header.name.endsWith('.sh');
    expect(header).toMatchObject({ mode: executable ? 0o755 : 0o644, uid: 0, gid: 0, uname: '', gname: '' });
    expect(header.mtime).toEqual(new Date(1_153_704_088_000));
  }
});

test('pax is used for the paths that ustar cannot hold, and for no other', async () => {
  const fits = `${'d'.repeat(100)}/${'e'.repeat(99)}`;
  const pax = async (path: string) =>
    gunzipSync((await packed({ files: [file(path)], root: 'r' })).bytes).includes(' path=r/');
  expect(await pax(fits)).toBe(false);
  expect(await pax(`${'d'.repeat(100)}/${'e'.repeat(101)}`)).toBe(true);
  expect(await pax(`${'d'.repeat(154)}/${'e'.repeat(100)}`)).toBe(true);
  expect(await pax(`${'d'.repeat(152)}/${'e'.repeat(100)}`)).toBe(false);
  expect(await pax('é')).toBe(true);
  // the length of a record counts its own digits: near 100 and 1,000 it grows by counting itself
  const grown = [85, 975].flatMap((least) => Array.from({ length: 20 }, (_, at) => least + at));
  for (const length of grown) {
    const path = `é${'/fffffffff'.repeat(100)}`.slice(0, length).replace(/\/$/, 'f');
    const { files } = await contents(
      (await packed({ files: [file(path, 'x')], root: 'r', limits: { depth: 200 } })).bytes,
      {
        limits: { depth: 200 },
      },
    );
    expect(files[0]?.path).toBe(path);
  }
});

test('a root folder that ustar cannot hold survives', async () => {
  const root = `fmt-1.2.3-${'x'.repeat(120)}+build`;
  const { bytes } = await packed({ files: TREE, root });
  expect((await contents(bytes, { expectRoot: root })).facts.fileCount).toBe(TREE.length);
});

const part = fc
  .stringMatching(/^[a-zA-Z0-9_é😀 -]{0,12}[a-z0-9é]$/u)
  .filter((text) => !/^(con|prn|aux|nul|(com|lpt)\d)$/i.test(text));
const tree = fc
  .uniqueArray(
    fc.tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.uint8Array({ maxLength: 3_000 }), fc.boolean()),
    {
      maxLength: 12,
      minLength: 1,
      // one folder each, so that no file is another's folder and no two names are twins
      selector: ([parts]) => parts.join('/').normalize('NFC').toLowerCase(),
    },
  )
  .map((files) =>
    files.map(([parts, content, executable], at) => file(`${at}/${parts.join('/')}`, content, { executable })),
  );

test('what is packed is what is read', async () => {
  await fc.assert(
    fc.asyncProperty(tree, fc.integer({ min: 1, max: 5_000 }), async (files, chunk) => {
      const { facts, bytes } = await packed({ files, root: ROOT });
      const read = await contents(bytes, { expectRoot: ROOT }, chunk);
      expect(read.facts).toEqual(facts);
      const expected = await Promise.all(
        files.map(async ({ path, executable, open }) => ({ path, executable, content: await collected(open()) })),
      );
      const byPath = (a: { path: string }, b: { path: string }) =>
        Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
      expect(read.files).toEqual(expected.sort(byPath));
    }),
    { numRuns: 60 },
  );
});

test('many blocks come out whole and in order', async () => {
  const noise = Buffer.alloc(5_000_000);
  for (let at = 0, state = 1; at < noise.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    noise[at] = state >>> 24;
  }
  const files = [
    file('noise', noise),
    file('text', 'int main(void);\n'.repeat(90_000)),
    file('zeros', Buffer.alloc(3_000_000)),
  ];
  const { facts, bytes } = await packed({ files, root: ROOT });
  const read = await contents(bytes);
  expect(read.facts).toEqual(facts);
  expect(read.files[0]?.content.equals(noise)).toBe(true);
  const blocks = files.map(({ size }) => 1 + Math.ceil(size / 512));
  expect(gunzipSync(bytes).length).toBe(512 * (1 + blocks.reduce((sum, count) => sum + count) + 2));
});

test('the bytes are those of half-mebibyte blocks, each compressed by itself after the end of the one before', async () => {
  const noise = Buffer.concat(Array.from({ length: 1_300 }, (_, at) => createHash('sha512').update(`${at}`).digest()));
  const files = Array.from({ length: 60 }, (_, at) => file(`${at}.c`, `int f${at}(void);\n`.repeat(1_500 + 40 * at)));
  const { bytes, facts } = await packed({
    files: [...files, ...[1, 2, 3, 4, 5, 6, 7, 8].map((at) => file(`noise${at}`, noise))],
    root: ROOT,
  });
  const tar = gunzipSync(bytes);
  const ends = Buffer.alloc(8);
  ends.writeUInt32LE(crc32(tar), 0);
  ends.writeUInt32LE(tar.length, 4);
  const pieces = [Buffer.from('1f8b08000000000000ff', 'hex')];
  for (let at = 0; at < tar.length; at += 524_288) {
    const options = { level: 6, memLevel: 9, finishFlush: constants.Z_SYNC_FLUSH };
    const dictionary = at === 0 ? {} : { dictionary: tar.subarray(at - 32_768, at) };
    pieces.push(deflateRawSync(tar.subarray(at, at + 524_288), { ...options, ...dictionary }));
  }
  expect(tar.length).toBeGreaterThan(5 * 524_288);
  expect(bytes.equals(Buffer.concat([...pieces, Buffer.from('0300', 'hex'), ends]))).toBe(true);
  expect(facts.checksum).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('files read ahead into the same buffers keep their own bytes, whichever is read first', async () => {
  const files = Array.from({ length: 100 }, (_, at) => {
    const bytes = Buffer.alloc(at % 7 === 0 ? 0 : (at * 7_919) % 131_073, `${at},`);
    const readInto = async (target: Uint8Array) => {
      for (let turn = (at * 5) % 11; turn > 0; turn--) await new Promise((resolve) => setImmediate(resolve));
      target.set(bytes);
      return bytes.length;
    };
    const one = file(`${100 + at}`, bytes);
    return { ...one, open: () => ({ [Symbol.asyncIterator]: () => one.open()[Symbol.asyncIterator](), readInto }) };
  });
  const plain = await Promise.all(files.map(async ({ path, open }) => file(path, await collected(open()))));
  expect((await packed({ files, root: ROOT })).facts).toEqual((await packed({ files: plain, root: ROOT })).facts);
});

test.each([0, 10, 300_000])(
  'a file of another length than it says is an error, not a broken tar (%i bytes)',
  async (size) => {
    for (const length of [size - 1, size + 1, size + 600_000]) {
      if (length < 0) continue;
      const liar = { ...file('liar.c', Buffer.alloc(Math.max(length, 0))), size };
      const error = await refused(packed({ files: [file('a.c', 'x'), liar, file('z.c', 'x')], root: ROOT }));
      expect(error.code).toBe('SOURCE_UNREADABLE');
      expect(error.message).toContain('"liar.c"');
    }
  },
);

test('a file without an end is left', async () => {
  const endless = { ...file('endless'), size: 10, open: () => forever() };
  expect((await refused(packed({ files: [endless], root: ROOT }))).code).toBe('SOURCE_UNREADABLE');
});

async function* forever(): AsyncGenerator<Uint8Array> {
  for (;;) yield Buffer.alloc(10);
}

test('what a file or the sink throws is what is thrown', async () => {
  const broken = {
    ...file('b.c', 'x'),
    open: () => {
      throw new Error('unplugged');
    },
  };
  await expect(packed({ files: [...TREE, broken], root: ROOT })).rejects.toThrow('unplugged');
  const full = packArchive({ files: TREE, root: ROOT }, { write: () => Promise.reject(new Error('disk full')) });
  await expect(full).rejects.toThrow('disk full');
});

test('the next chunk comes only when the last one is taken', async () => {
  let [writing, most] = [0, 0];
  const write = async () => {
    most = Math.max(most, ++writing);
    await new Promise((resolve) => setImmediate(resolve));
    writing -= 1;
  };
  await packArchive({ files: [file('x', Buffer.alloc(4_000_000, 'abc'))], root: ROOT }, { write });
  expect(most).toBe(1);
});

test('a slow sink holds the reading back', async () => {
  let opened = 0;
  const files = Array.from({ length: 200 }, (_, at) => {
    const one = file(`f${at}`, Buffer.alloc(100_000, String(at)));
    return {
      ...one,
      open: () => {
        opened += 1;
        return one.open();
      },
    };
  });
  let first = 0;
  const write = async () => {
    if (first === 0) {
      for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
      first = opened;
    }
  };
  await packArchive({ files, root: ROOT }, { write });
  expect(opened).toBe(200);
  expect(first).toBeLessThan(60);
});

test.each([
  ['../a.c', 'PATH_UNSUPPORTED'],
  ['/a.c', 'PATH_UNSUPPORTED'],
  ['a\\b.c', 'PATH_UNSUPPORTED'],
  ['a//b.c', 'PATH_UNSUPPORTED'],
  ['./a.c', 'PATH_UNSUPPORTED'],
  ['', 'PATH_UNSUPPORTED'],
  ['a\nb', 'PATH_UNSUPPORTED'],
  ['C:/a.c', 'PATH_UNSUPPORTED'],
  ['a:b', 'PATH_UNSUPPORTED'],
  ['src/AUX.c', 'PATH_UNSUPPORTED'],
  ['dot.', 'PATH_UNSUPPORTED'],
  ['space /x', 'PATH_UNSUPPORTED'],
  ['\ud800', 'PATH_UNSUPPORTED'],
  ['.git/config', 'PATH_UNSUPPORTED'],
  ['a/.GIT/config', 'PATH_UNSUPPORTED'],
  ['x'.repeat(256), 'PATH_UNSUPPORTED'],
  [`${'d/'.repeat(64)}x`, 'PATH_UNSUPPORTED'],
  [`${'dddddddddddd/'.repeat(330)}x`, 'PATH_UNSUPPORTED'],
])('the path %j is refused', async (path, code) => {
  const error = await refused(packed({ files: [file('ok.c', 'x'), file(path, 'x')], root: ROOT }));
  expect(error.code).toBe(code);
  expect(error.problems).toHaveLength(1);
  expect(error.problems[0]?.cure).toBeTruthy();
});

test('all paths that cannot be packed are named at once', async () => {
  const files = ['a/b', 'A/c', 'x', 'X', 'é', 'e\u0301', 'f', 'f/g', 'twice', 'twice', 'nul'].map((path) =>
    file(path, 'x'),
  );
  const { problems } = await refused(packed({ files, root: ROOT }));
  expect(problems.every(({ code }) => code === 'PATH_UNSUPPORTED')).toBe(true);
  expect(problems.map(({ message }) => message.split('"')[1]).sort()).toEqual(['a/b', 'f/g', 'nul', 'twice', 'x', 'é']);
});

test('a glob that cures a path is one a manifest may hold', async () => {
  const error = await refused(packed({ files: [file('ok', 'x'), file('a(b):\\c"\n.c', 'x')], root: ROOT }));
  expect(error.problems[0]?.cure).toContain('- "a?b???c??.c"');
});

test('limits hold for files, bytes, the archive and what readers take for a bomb', async () => {
  const code = async (files: SourceFile[], limits: object) =>
    (await refused(packed({ files, root: ROOT, limits }))).code;
  expect(await code(TREE, { files: 5 })).toBe('ARCHIVE_TOO_LARGE');
  expect(await code(TREE, { unpackedSize: 600_000 })).toBe('ARCHIVE_TOO_LARGE');
  expect(await code(TREE, { size: 300 })).toBe('ARCHIVE_TOO_LARGE');
  expect(await code([file('zeros', Buffer.alloc(34 * 1024 * 1024))], {})).toBe('ARCHIVE_TOO_LARGE');
  expect((await refused(packed({ files: [], root: ROOT }))).code).toBe('SOURCE_EMPTY');
});

test('what packing lets through, reading lets through', async () => {
  const zeros = Buffer.alloc(40 * 1024 * 1024);
  for (const ratio of [900, 1_000, 1_010]) {
    const limits = { ratio };
    const outcome = await packed({ files: [file('zeros', zeros)], root: ROOT, limits }).catch(() => undefined);
    if (outcome !== undefined)
      expect(await readArchive(chunked(outcome.bytes, 1_000), { limits })).toEqual(outcome.facts);
  }
});

/** The entries as an independent reader sees them. */
async function headers(tar: Buffer): Promise<Header[]> {
  const reader = extract();
  reader.end(tar);
  const found: Header[] = [];
  for await (const entry of reader) {
    found.push(entry.header);
    entry.resume();
  }
  return found;
}

test('of very many problems a hundred are listed, and all counted', async () => {
  const files = Array.from({ length: 20_000 }, (_, at) => file(`${at}?`));
  const error = await refused(packed({ files, root: 'r' }));
  expect(error.message).toContain('20000 problems');
  expect(error.problems).toHaveLength(101);
  expect(error.problems.at(-1)?.message).toBe('19900 more problems are not listed');
});
