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
}

/** Reads one header block. Throws `ARCHIVE_INVALID`, or `ARCHIVE_UNSAFE` for a name that is not UTF-8. */
export function decodeHeader(block: Uint8Array): RawHeader {
  const stated = octalField(block, 148, 8);
  if (stated === undefined || stated !== headerSum(block)) {
    throw damaged('a header has a wrong checksum', `${stated ?? 'no octal number'}`, `${headerSum(block)}`);
  }
  const format = Buffer.from(block.subarray(257, 265)).toString('latin1');
  const posix = format === 'ustar\0' + '00';
  if (!posix && format !== 'ustar  \0') throw damaged('a header is of no known format', shown(format), '"ustar"');
  const size = octalField(block, 124, 12);
  const mode = octalField(block, 100, 8);
  if (size === undefined || mode === undefined) {
    throw damaged('a size or mode in a header is no octal number', `size ${raw(block, 124, 12)}`, 'octal digits');
  }
  // GNU tar keeps other things where POSIX has the prefix
  const prefix = posix ? textField(block, 345, 155) : '';
  const name = textField(block, 0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    linkName: textField(block, 157, 100),
    type: block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0),
    size,
    executable: (mode & 0o100) !== 0,
  };
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

function textField(block: Uint8Array, start: number, length: number): string {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  return decodeText(end === -1 ? field : field.subarray(0, end));
}

/** Octal digits between spaces and NULs. No base-256: it only serves sizes and ids beyond every limit. */
function octalField(block: Uint8Array, start: number, length: number): number | undefined {
  const digits = /^[ \0]*([0-7]+)(?:[ \0].*)?$/s.exec(raw(block, start, length))?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}

function raw(block: Uint8Array, start: number, length: number): string {
  return Buffer.from(block.subarray(start, start + length)).toString('latin1');
}

function damaged(what: string, found: string, expected: string) {
  return refusal('ARCHIVE_INVALID', what, { found: shown(found), expected, cure: 'Download or pack it again' });
}
