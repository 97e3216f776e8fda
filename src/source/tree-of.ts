import type { SourceFile } from '../archive/tree.ts';
import { type Problem, RegistryError } from '../errors.ts';
import { LinkMap, type LinkNode } from './links.ts';
import { isPointer, linkProblem, mayBePointer, pointerProblem } from './problems.ts';

/** A regular file as found, before links are followed. */
export interface FoundFile {
  readonly kind: 'file';
  readonly executable: boolean;
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** What was found under a path of the package folder. `other` cannot be packed, and `problem` says why. */
export type Found =
  | FoundFile
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'other'; readonly problem: Problem };

/** Files looked into at once for LFS pointers. */
const WINDOW = 64;

/** The files to choose from: links become the file they lead to, and what cannot be packed says so when it is chosen. */
export async function sourceFiles(
  found: ReadonlyMap<string, Found>,
  keep: (path: string) => boolean,
): Promise<SourceFile[]> {
  const links = new LinkMap(found satisfies ReadonlyMap<string, LinkNode>);
  const pointers = await pointersAmong(found);
  return [...found].flatMap(([path, entry]) => {
    if (!keep(path)) return [];
    if (entry.kind === 'other') return unusable(path, entry.problem);
    if (entry.kind === 'file') return pointers.has(path) ? unusable(path, pointerProblem(path)) : usable(path, entry);
    const end = links.follow(path);
    if ('reason' in end) return unusable(path, linkProblem(path, entry.target, end.reason));
    const file = found.get(end.file);
    if (file?.kind !== 'file') return unusable(path, linkProblem(path, entry.target, 'leads to nothing'));
    return pointers.has(end.file) ? unusable(path, pointerProblem(path)) : usable(path, file);
  });
}

async function pointersAmong(found: ReadonlyMap<string, Found>): Promise<Set<string>> {
  const candidates = [...found].flatMap(([path, entry]) =>
    entry.kind === 'file' && mayBePointer(entry.size) ? [{ path, entry }] : [],
  );
  const pointers = new Set<string>();
  for (let at = 0; at < candidates.length; at += WINDOW) {
    const looks = candidates.slice(at, at + WINDOW).map(async ({ path, entry }) => {
      if (isPointer(await wholeOf(entry))) pointers.add(path);
    });
    await Promise.all(looks);
  }
  return pointers;
}

async function wholeOf(file: FoundFile): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function usable(path: string, { executable, size, open }: FoundFile): SourceFile {
  return { path, executable, size, open };
}

function unusable(path: string, problem: Problem): SourceFile {
  const open = (): AsyncIterable<Uint8Array> => {
    throw new RegistryError(problem.code, problem.message, problem);
  };
  return { path, executable: false, size: 0, problem, open };
}
