import { headerSum } from './header.ts';
import { refusal, shown } from './refusal.ts';

/** A tar header as it stands, before pax or GNU records change its name. */
export interface RawHeader {
  readonly name: string;
  readonly linkName: string;
  /** The type byte as text; `'0'` for the old form NUL. */
  readonly type: string;
  readonly size: number;
  readonly executable: boolean;
  /** Setuid, setgid or sticky. */
  readonly special: boolean;
}

/** Where POSIX and GNU have numbers that every reader understands or gives up on: owner, group, time, device. */
const OTHER_NUMBERS = {
  owner: [108, 8],
  group: [116, 8],
  time: [136, 12],
  'device (major)': [329, 8],
  'device (minor)': [337, 8],
} as const;

/**
 * Reads one header block in the one form that readers agree on: a reader that stops at an odd field, or takes it for
 * another number, sees other files. Throws `ARCHIVE_INVALID`, or `ARCHIVE_UNSAFE` for a name that is not UTF-8.
 */
export function decodeHeader(block: Uint8Array): RawHeader {
  const stated = octalField(block, 148, 8);
  if (stated === undefined || stated !== headerSum(block)) {
    throw damaged('a header has a wrong checksum', `${stated ?? 'no octal number'}`, `${headerSum(block)}`);
  }
  const format = raw(block, 257, 8);
  const posix = format === 'ustar\0' + '00';
  if (!posix && format !== 'ustar  \0') throw damaged('a header is of no known format', format, '"ustar"');
  const size = octalField(block, 124, 12);
  const mode = octalField(block, 100, 8);
  if (size === undefined || mode === undefined) {
    throw damaged('a size or mode in a header is no octal number', `size ${raw(block, 124, 12)}`, 'octal digits');
  }
  checkOtherNumbers(block);
  const prefix = textField(block, 345, 155);
  // GNU keeps other things there, some readers take it for a prefix all the same; behind it, star and GNU leave marks
  if ((!posix && prefix !== '') || !raw(block, 500, 12).match(/^\0*$/)) {
    throw damaged('a header has bytes where each reader has something else', raw(block, 345, 167), 'zeros');
  }
  const name = textField(block, 0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    linkName: textField(block, 157, 100),
    type: block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0),
    size,
    executable: (mode & 0o100) !== 0,
    special: (mode & 0o7000) !== 0,
  };
}

/** Their values do not count, so they may be left out, or be large numbers in base 256. */
function checkOtherNumbers(block: Uint8Array): void {
  for (const [what, [start, length]] of Object.entries(OTHER_NUMBERS)) {
    const field = raw(block, start, length);
    if (octalField(block, start, length) !== undefined || /^(?:\0*|\x80.*)$/s.test(field)) continue;
    throw damaged(`the ${what} in a header is no number`, field, 'octal digits');
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as UTF-8. Throws `ARCHIVE_UNSAFE` where they are not: each system would make another name of them. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    throw refusal('ARCHIVE_UNSAFE', 'a name in it is not UTF-8', {
      found: shown(Buffer.from(bytes).toString('latin1')),
      expected: 'names in UTF-8',
      cure: 'Rename the file with ASCII letters and pack again',
      cause: error,
    });
  }
}

/** Text up to the first NUL, with nothing but NULs behind it. */
function textField(block: Uint8Array, start: number, length: number): string {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  if (end === -1) return decodeText(field);
  if (field.subarray(end).some((byte) => byte !== 0)) {
    throw damaged('a name in a header goes on behind its end', raw(block, start, length), 'zeros');
  }
  return decodeText(field.subarray(0, end));
}

/**
 * Octal digits, spaces before them and spaces or NULs behind. After a NUL at the start some readers see no number, and
 * so the bytes of a file as entries. No base-256: it only serves sizes beyond every limit.
 */
function octalField(block: Uint8Array, start: number, length: number): number | undefined {
  const digits = /^ *([0-7]+)[ \0]+$/.exec(raw(block, start, length))?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}

function raw(block: Uint8Array, start: number, length: number): string {
  return Buffer.from(block.subarray(start, start + length)).toString('latin1');
}

function damaged(what: string, found: string, expected: string) {
  return refusal('ARCHIVE_INVALID', what, { found: shown(found), expected, cure: 'Download or pack it again' });
}
