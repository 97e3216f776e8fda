import { errorFrom, type Problem } from '../errors.ts';
import type { ArchiveFacts, ArchiveLimits } from './archive.ts';
import { globOf } from './glob.ts';
import { type ArchivedLink, readArchive } from './read.ts';
import { shown } from './refusal.ts';
import type { SourceFile } from './tree.ts';

/** Keeps bytes that pass once, to be read as often as needed; the caller decides where, and when they go. */
export interface Spool {
  keep(content: AsyncIterable<Uint8Array>): Promise<() => AsyncIterable<Uint8Array>>;
}

/** A ready-made archive taken apart. */
export interface ReadyArchive {
  /** Paths relative to its root folder, whatever that is called; links to files are those files. */
  readonly files: readonly SourceFile[];
  /** Of the archive as it came. */
  readonly facts: ArchiveFacts;
}

/** Links on the way to a file; systems stop at forty. */
const HOPS = 40;

/**
 * Takes a tar.gz somebody else made apart, to be packed canonically. Throws what `readArchive` throws. A link that
 * ends at no file is a `problem` of its path: an error only if it is selected.
 */
export async function openReadyArchive(
  bytes: AsyncIterable<Uint8Array>,
  spool: Spool,
  options: { readonly limits?: Partial<ArchiveLimits> } = {},
): Promise<ReadyArchive> {
  const files = new Map<string, SourceFile>();
  const links = new Map<string, ArchivedLink>();
  const facts = await readArchive(bytes, {
    ...options,
    links: 'follow',
    onLink: (link) => void links.set(link.path, link),
    onFile: async ({ path, executable, size, content }) => {
      files.set(path, { path, executable, size, open: await spool.keep(content) });
    },
  });
  const followed = [...links.values()].map((link) => follow(link, { files, links }));
  return { files: [...files.values(), ...followed], facts };
}

interface Contents {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly links: ReadonlyMap<string, ArchivedLink>;
}

function follow(link: ArchivedLink, { files, links }: Contents): SourceFile {
  let target = link.target;
  for (let hop = 0; hop < HOPS; hop++) {
    const file = files.get(target);
    if (file !== undefined) return { ...file, path: link.path };
    const next = links.get(target);
    if (next === undefined) break;
    target = next.target;
  }
  return unusable(link);
}

function unusable({ path, target }: ArchivedLink): SourceFile {
  const problem: Problem = {
    code: 'LINK_UNSUPPORTED',
    message: `Link ${shown(path)} cannot be packed: it leads to no file of the archive`,
    found: `a link to ${shown(target)}`,
    expected: 'a link to a file of the same archive',
    cure: `Make the archive with links followed (\`tar -h -czf FILE.tar.gz DIR\`), or leave it out:\nexclude:\n  - ${JSON.stringify(globOf(path))}`,
  };
  const open = () => {
    throw errorFrom([problem], 'Cannot pack the files');
  };
  return { path, executable: false, size: 0, problem, open };
}
