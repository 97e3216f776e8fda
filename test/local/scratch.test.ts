import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Scratch } from '../../src/local/scratch.ts';
import { temporaryFolder } from '../git/fixture.ts';

function fileOf(path: string, text: string) {
  return {
    path,
    executable: false,
    size: Buffer.byteLength(text),
    async *open() {
      yield Buffer.from(text);
    },
  };
}

async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test('an archive packed to disk can be read as often as needed, until the scratch is gone', async () => {
  await using folder = await temporaryFolder();
  const scratch = await Scratch.make(folder.path);
  const first = await scratch.pack([fileOf('a', 'A')], 'fmt-1.0.0');
  const second = await scratch.pack([fileOf('a', 'B')], 'fmt-1.0.0');
  expect(first).toMatchObject({ root: 'fmt-1.0.0', fileCount: 1, size: (await bytesOf(first.open())).length });
  expect(await bytesOf(first.open())).toEqual(await bytesOf(first.open()));
  expect(await bytesOf(second.open())).not.toEqual(await bytesOf(first.open()));
  await scratch[Symbol.asyncDispose]();
  expect(existsSync(scratch.path)).toBe(false);
});

test('kept bytes come back, and a failure on the way is passed on', async () => {
  await using folder = await temporaryFolder();
  await using scratch = await Scratch.make(folder.path);
  const open = await scratch.keep(fileOf('x', 'kept').open());
  expect(String(await bytesOf(open()))).toBe('kept');
  async function* broken() {
    yield Buffer.from('half');
    throw new Error('broken');
  }
  await expect(scratch.keep(broken())).rejects.toThrow('broken');
});
