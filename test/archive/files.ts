import type { ArchiveFacts } from '../../src/archive/archive.ts';
import { type PackInput, packArchive } from '../../src/archive/pack.ts';
import { type ReadOptions, readArchive } from '../../src/archive/read.ts';
import type { SourceFile } from '../../src/archive/tree.ts';
import { RegistryError } from '../../src/errors.ts';

/** A file out of memory, given in pieces of `piece` bytes. */
export function file(
  path: string,
  content: string | Uint8Array = '',
  options: { executable?: boolean; piece?: number } = {},
): SourceFile {
  const bytes = Buffer.from(content);
  return {
    path,
    executable: options.executable ?? false,
    size: bytes.length,
    open: () => chunked(bytes, options.piece ?? 65_536),
  };
}

export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function collected(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function packed(input: PackInput): Promise<{ facts: ArchiveFacts; bytes: Buffer }> {
  const chunks: Uint8Array[] = [];
  const facts = await packArchive(input, { write: async (chunk) => void chunks.push(Buffer.from(chunk)) });
  return { facts, bytes: Buffer.concat(chunks) };
}

/** Everything an archive holds, in its order. */
export async function contents(bytes: Uint8Array, options: ReadOptions = {}, chunk = 65_536) {
  const files: { path: string; executable: boolean; content: Buffer }[] = [];
  const facts = await readArchive(chunked(bytes, chunk), {
    ...options,
    onFile: async ({ path, executable, content }) =>
      void files.push({ path, executable, content: await collected(content) }),
  });
  return { facts, files };
}

/** The error a promise is rejected with, which must be one a user can act on. */
export async function refused(work: Promise<unknown> | (() => unknown)): Promise<RegistryError> {
  const outcome = await Promise.resolve(typeof work === 'function' ? tried(work) : work).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof RegistryError) return outcome;
  throw new Error(`expected a RegistryError, got ${String(outcome)}`, { cause: outcome });
}

async function tried(work: () => unknown): Promise<unknown> {
  return work();
}
