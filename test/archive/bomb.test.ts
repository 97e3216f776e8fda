import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { END, entry, folder } from './tar-writer.ts';

const GIGABYTE = 1024 ** 3;
const MEGABYTE = 1024 ** 2;

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'clyde-bomb-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A gzip member of `head` and a gigabyte made of copies of one flushed deflate block: quick to write, long to read. */
function bomb(head: Buffer, filling: Buffer): Buffer {
  const packed = (bytes: Buffer) => deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const block = packed(filling);
  const copies = Array.from({ length: GIGABYTE / filling.length }, () => block);
  return Buffer.concat([
    Buffer.from('1f8b08000000000000ff', 'hex'),
    packed(head),
    ...copies,
    Buffer.from('0300', 'hex'),
    Buffer.alloc(8),
  ]);
}

const size = GIGABYTE.toString(8).padStart(11, '0');
const file = Buffer.concat([folder('p/'), entry({ name: 'p/zeros', size })]);
const emptyFiles = Buffer.concat(
  Array.from({ length: MEGABYTE / 512 }, (_, at) => entry({ name: `p/${'x/'.repeat(40)}${at}`, mode: '0000644' })),
);

/** Text of which a packed byte makes eight: no ratio gives it away. */
function prose(): Buffer {
  const bytes = Buffer.alloc(MEGABYTE);
  for (let at = 0, state = 1; at < bytes.length; at++) {
    if (at % 8 === 0) state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

test.each([
  ['one file of zeros', () => bomb(file, Buffer.alloc(MEGABYTE)), 'one by one'],
  ['one file of zeros, in one chunk', () => bomb(file, Buffer.alloc(MEGABYTE)), 'at once'],
  [
    'zeros after the end',
    () => bomb(Buffer.concat([file.subarray(0, 512), END]), Buffer.alloc(MEGABYTE)),
    'one by one',
  ],
  ['one file that is no bomb by its ratio', () => bomb(file, prose()), 'one by one'],
  [
    'a pax header of a gigabyte',
    () => bomb(entry({ name: 'x', type: 'x', size }), Buffer.alloc(MEGABYTE, 'x')),
    'one by one',
  ],
  ['two million entries', () => bomb(folder('p/'), emptyFiles), 'one by one'],
])('a gigabyte bomb is refused below 200 MB: %s', (name, make, how) => {
  const path = join(scratch, `${name.replace(/\W+/g, '-')}.tar.gz`);
  writeFileSync(path, make());
  const script = `
    import { createReadStream, readFileSync } from 'node:fs';
    import { readArchive } from ${JSON.stringify(new URL('../../src/archive/read.ts', import.meta.url).href)};
    async function* whole() { yield readFileSync(${JSON.stringify(path)}); }
    const bytes = ${how === 'at once' ? 'whole()' : `createReadStream(${JSON.stringify(path)})`};
    let rss = 0;
    const look = () => { rss = Math.max(rss, process.memoryUsage.rss()); };
    const looking = setInterval(look, 2);
    const code = await readArchive(bytes).then(() => 'read', (error) => error.code);
    look();
    clearInterval(looking);
    console.log(JSON.stringify({ code, rss }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script]).toString();
  const { code, rss }: { code: string; rss: number } = JSON.parse(output);
  expect(code).toBe(name === 'two million entries' ? 'ARCHIVE_UNSAFE' : 'ARCHIVE_TOO_LARGE');
  // looked at again and again: the system's own peak counts the process that started this one
  expect(rss).toBeLessThan(200_000_000);
});
