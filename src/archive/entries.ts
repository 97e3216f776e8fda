import type { ByteReader } from './bytes.ts';
import { decodeHeader, decodeText, type RawHeader } from './decode.ts';
import { BLOCK, paddingOf } from './header.ts';
import { type PaxNames, parsePax } from './pax.ts';
import { bytesShown, refusal, shown } from './refusal.ts';

/** One thing in a tar. Nothing about its path has been checked yet. */
export interface RawEntry {
  readonly kind: 'file' | 'folder' | 'symbolic link' | 'hard link';
  readonly path: string;
  /** Where a link leads, as written. */
  readonly target: string;
  readonly size: number;
  readonly executable: boolean;
  /** Setuid, setgid or sticky. */
  readonly special: boolean;
}

/** `canonical`: what we write, and what every client reads alike. `foreign`: GNU's long names as well. */
export type Dialect = 'canonical' | 'foreign';

/** Longest pax or GNU name header: a path needs 4 KiB, attributes of a file system a few. */
const EXTENSION_LIMIT = 64 * 1024;

/** The next entry, its header records applied; `undefined` at the end of the tar, which must be the end of everything. */
export async function nextEntry(tar: ByteReader, dialect: Dialect): Promise<RawEntry | undefined> {
  let names: Names | undefined;
  for (;;) {
    const block = await tar.exactly(BLOCK);
    if (block.length < BLOCK) throw cutOff('between two entries');
    if (isZero(block)) {
      if (names !== undefined) throw cutOff('after the header of an entry');
      await expectEnd(tar);
      return undefined;
    }
    const header = decodeHeader(block);
    // readers differ in which of several headers counts, and in what one between a name and its entry is about
    if (header.type === 'g' && names !== undefined) throw twoNames('a pax header for all behind one for an entry');
    if (header.type === 'x' && names !== undefined) throw twoNames('a second header');
    if (header.type === 'g') {
      parsePax(await extension(tar, header), 'all');
    } else if (header.type === 'x') {
      names = { ...parsePax(await extension(tar, header), 'entry'), pax: true };
    } else if ((header.type === 'L' || header.type === 'K') && dialect === 'foreign') {
      names = merged(names, await longName(tar, header));
    } else {
      return entryOf(header, names ?? {});
    }
  }
}

/** Names out of headers before the entry; pax says all of them at once, GNU has a header for each. */
interface Names extends PaxNames {
  readonly pax?: true;
}

/** Two headers that both name the next entry: each client would believe another one. */
function merged(before: Names | undefined, next: PaxNames): Names {
  const both = Object.keys(next).find((key) => before !== undefined && key in before);
  if (before?.pax !== true && both === undefined) return { ...before, ...next };
  throw twoNames(both === undefined ? 'a long name behind a pax header' : `two records of ${shown(both)}`);
}

function twoNames(found: string) {
  return refusal('ARCHIVE_UNSAFE', 'one entry has more than one header before it', {
    found,
    expected: 'one',
    cure: REPACK,
  });
}

async function extension(tar: ByteReader, header: RawHeader): Promise<Uint8Array> {
  if (header.size > EXTENSION_LIMIT) {
    throw refusal('ARCHIVE_TOO_LARGE', 'the header of an entry is too long', {
      found: bytesShown(header.size),
      expected: `at most ${bytesShown(EXTENSION_LIMIT)}`,
      cure: REPACK,
    });
  }
  const bytes = await tar.exactly(header.size);
  await skipPadding(tar, header.size);
  if (bytes.length < header.size) throw cutOff('in the header of an entry');
  return bytes;
}

async function longName(tar: ByteReader, header: RawHeader): Promise<PaxNames> {
  const bytes = await extension(tar, header);
  const end = bytes.indexOf(0);
  const name = decodeText(end === -1 ? bytes : bytes.subarray(0, end));
  return header.type === 'L' ? { path: name } : { linkpath: name };
}

/** Passes over the zeros that fill the last block of `size` bytes. */
export async function skipPadding(tar: ByteReader, size: number): Promise<void> {
  const padding = paddingOf(size);
  if ((await tar.exactly(padding)).length < padding) throw cutOff('after the bytes of an entry');
}

function entryOf(header: RawHeader, names: PaxNames): RawEntry {
  const kind = kindOf(header.type);
  const path = names.path ?? header.name;
  if (kind === undefined) {
    throw refusal('ARCHIVE_UNSAFE', `${shown(path)} is neither file nor folder`, {
      found: OTHER_TYPES[header.type] ?? `type ${shown(header.type)}`,
      expected: 'regular files and folders',
      cure: REPACK,
    });
  }
  if (kind !== 'file' && header.size !== 0) {
    throw refusal('ARCHIVE_INVALID', `${shown(path)} is a ${kind} with bytes`, {
      found: bytesShown(header.size),
      expected: 'none',
      cure: REPACK,
    });
  }
  const target = names.linkpath ?? header.linkName;
  const isLink = kind === 'symbolic link' || kind === 'hard link';
  // some readers make a link of a file that leads somewhere, and a folder of one whose first name ends with a slash
  if ((!isLink && (target !== '' || header.linkName !== '')) || (kind === 'file' && header.name.endsWith('/'))) {
    throw refusal('ARCHIVE_UNSAFE', `${shown(path)} is something else to each reader`, {
      found: `a ${kind} called ${shown(header.name)} that leads to ${shown(target)}`,
      expected: 'a header that says one thing',
      cure: REPACK,
    });
  }
  return { kind, path, target, size: header.size, executable: header.executable, special: header.special };
}

function kindOf(type: string): RawEntry['kind'] | undefined {
  const kinds: Record<string, RawEntry['kind']> = { 0: 'file', 1: 'hard link', 2: 'symbolic link', 5: 'folder' };
  return kinds[type];
}

const OTHER_TYPES: Record<string, string> = {
  3: 'a character device',
  4: 'a block device',
  6: 'a fifo',
  7: 'a contiguous file',
  D: "a folder of GNU's incremental form",
  K: "a long link in GNU's form",
  L: "a long name in GNU's form",
  M: 'a piece of a file from another volume',
  S: 'a sparse file',
};

/** Two empty blocks end a tar; more of them may fill its last record, and nothing else. */
async function expectEnd(tar: ByteReader): Promise<void> {
  if ((await tar.exactly(BLOCK)).length < BLOCK) throw cutOff('in its end mark, which is two empty blocks');
  for (let piece = await tar.some(); piece !== undefined; piece = await tar.some()) {
    if (isZero(piece)) continue;
    throw refusal('ARCHIVE_INVALID', 'bytes follow the end of its tar', {
      found: `bytes starting with ${Buffer.from(piece.subarray(0, 8)).toString('hex')}`,
      expected: 'zeros or nothing: clients differ in what they make of the rest',
      cure: REPACK,
    });
  }
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

/** The tar ends where more must come. */
export function cutOff(where: string) {
  return refusal('ARCHIVE_INVALID', 'its tar is cut off', {
    found: `its end ${where}`,
    expected: 'a whole tar',
    cure: 'Download or pack it again',
  });
}

const REPACK = 'Pack it again: `tar --format=ustar -czf FILE.tar.gz DIR`';
