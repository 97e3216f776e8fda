import { BUILD_FILE_PATH, MANIFEST_PATH } from '../manifest/manifest.ts';
import type { ArchiveFacts } from './archive.ts';
import { type ArchivedFile, type ReadOptions, readArchive } from './read.ts';
import { bytesShown, refusal, shown } from './refusal.ts';

/** Bytes of a README that are kept. */
export const README_BYTES = 64 * 1024;

/** Largest manifest or build file that is kept, in bytes: the parser refuses far smaller ones, with better words. */
const TEXT_BYTES = 1024 * 1024;

/** READMEs at the top that are kept until it is known which of them is meant. */
const CANDIDATES = 16;

/** What an archive says of itself. */
export interface ArchivePeek {
  readonly facts: ArchiveFacts;
  /** `.clyde/package.yaml`. */
  readonly manifest?: Uint8Array;
  /** `package.yml`. */
  readonly buildFile?: Uint8Array;
  readonly readme?: { readonly path: string; readonly text: string };
}

export interface PeekOptions extends Pick<ReadOptions, 'limits' | 'expectRoot' | 'expectPackage' | 'links' | 'watch'> {
  /** The README the manifest names, if it names one; asked once the manifest has passed, which canonical archives hold early. */
  readonly readmeOf?: (manifest: Uint8Array) => string | undefined;
}

/** Reads an archive once, to its end, and keeps manifest, build file and README. Throws what `readArchive` throws. */
export async function peekArchive(bytes: AsyncIterable<Uint8Array>, options: PeekOptions = {}): Promise<ArchivePeek> {
  const texts = new Map<string, Uint8Array>();
  const readmes = new Map<string, string>();
  let named: string | undefined;
  const onFile = async (file: ArchivedFile): Promise<void> => {
    if (file.path === MANIFEST_PATH || file.path === BUILD_FILE_PATH) {
      const text = await wholeText(file);
      texts.set(file.path, text);
      if (file.path === MANIFEST_PATH) named = options.readmeOf?.(text);
    } else if (file.path === named || (isReadme(file.path) && readmes.size < CANDIDATES)) {
      readmes.set(file.path, readmeText(await firstBytes(file.content, README_BYTES)));
    }
  };
  const { limits, expectRoot, expectPackage, links, watch } = options;
  const facts = await readArchive(bytes, {
    onFile,
    watch,
    ...(limits === undefined ? {} : { limits }),
    ...(expectRoot === undefined ? {} : { expectRoot }),
    ...(expectPackage === undefined ? {} : { expectPackage }),
    ...(links === undefined ? {} : { links }),
  });
  const [manifest, buildFile] = [texts.get(MANIFEST_PATH), texts.get(BUILD_FILE_PATH)];
  const readme = chosen(readmes, named);
  return {
    facts,
    ...(manifest === undefined ? {} : { manifest }),
    ...(buildFile === undefined ? {} : { buildFile }),
    ...(readme === undefined ? {} : { readme }),
  };
}

/** At most `README_BYTES` of a README as text, cut between two characters; bytes that are no UTF-8 become U+FFFD. */
export function readmeText(bytes: Uint8Array): string {
  const kept = bytes.subarray(0, README_BYTES);
  // a character the cut went through is left out, not shown broken
  return new TextDecoder().decode(kept, { stream: kept.length === README_BYTES });
}

/** The README the manifest names; else the one at the top, Markdown before the rest. */
function chosen(readmes: ReadonlyMap<string, string>, named: string | undefined): ArchivePeek['readme'] {
  const path = named ?? topReadme([...readmes.keys()]);
  const text = path === undefined ? undefined : readmes.get(path);
  return path === undefined || text === undefined ? undefined : { path, text };
}

/** The README people meet first among these paths, Markdown before the rest, whatever the order they come in. */
export function topReadme(paths: readonly string[]): string | undefined {
  return paths.filter(isReadme).sort(byRank)[0];
}

const RANKS = ['.md', '.markdown', '', '.txt', '.rst'];

function byRank(a: string, b: string): number {
  const rank = (path: string) => RANKS.indexOf(path.toLowerCase().replace(/^readme/, '')) >>> 0;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function isReadme(path: string): boolean {
  return /^readme[^/]*$/i.test(path);
}

async function wholeText(file: ArchivedFile): Promise<Uint8Array> {
  if (file.size > TEXT_BYTES) {
    throw refusal('ARCHIVE_TOO_LARGE', `${shown(file.path)} is too large`, {
      found: bytesShown(file.size),
      expected: `at most ${bytesShown(TEXT_BYTES)}`,
      cure: 'Keep to what the manifest is for; long texts go into the README',
    });
  }
  return await firstBytes(file.content, TEXT_BYTES);
}

async function firstBytes(content: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of content) {
    pieces.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  return Buffer.concat(pieces).subarray(0, most);
}
