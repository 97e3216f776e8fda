/** A tar is made of blocks of this many bytes. */
export const BLOCK = 512;

/** Modification time of everything in an archive; 0 breaks debuggers and zip-based tools. */
export const MTIME = 1153704088;

/** What a canonical archive holds: its root folder, and regular files. */
export interface TarEntry {
  /** From the root folder on, with `/`; a folder's ends with one. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly executable: boolean;
  readonly size: number;
}

/** The largest size eleven octal digits can say. */
export const SIZE_LIMIT = 0o77777777777;

/** The blocks before an entry's bytes: a ustar header, with a pax record before it where ustar cannot hold the path. */
export function tarHeader(entry: TarEntry): Buffer {
  const field = { mode: entry.kind === 'folder' || entry.executable ? 0o755 : 0o644, size: entry.size };
  const type = entry.kind === 'folder' ? '5' : '0';
  const split = splitPath(entry.path);
  if (split !== undefined) return ustar({ ...split, ...field, type });
  const record = paxRecord('path', entry.path);
  return Buffer.concat([
    ustar({ name: 'PaxHeader', prefix: '', mode: 0o644, size: record.length, type: 'x' }),
    record,
    Buffer.alloc(paddingOf(record.length)),
    ustar({ name: standIn(entry.path), prefix: '', ...field, type }),
  ]);
}

/** Bytes of `tarHeader`'s answer for a path, without making it. */
export function tarHeaderLength(path: string): number {
  if (splitPath(path) !== undefined) return BLOCK;
  const record = paxRecord('path', path).length;
  return 2 * BLOCK + record + paddingOf(record);
}

/** Zero bytes that fill a tar's last block after `size` bytes. */
export function paddingOf(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

/** Where ustar divides a path: the last slash the prefix can reach, as GNU tar does. `undefined`: it does not fit. */
function splitPath(path: string): { name: string; prefix: string } | undefined {
  // ustar says nothing of characters beyond ASCII; pax says UTF-8
  if (!/^[\x20-\x7e]*$/.test(path)) return undefined;
  if (path.length <= 100) return { name: path, prefix: '' };
  const slash = path.lastIndexOf('/', Math.min(path.length - 2, 155));
  if (slash <= 0 || path.length - slash - 1 > 100) return undefined;
  return { name: path.slice(slash + 1), prefix: path.slice(0, slash) };
}

/** The name for readers that do not know pax; every other reader takes the record's. */
function standIn(path: string): string {
  const name = path.replace(/[^\x20-\x7e]/g, '_').slice(0, 100);
  return path.endsWith('/') || !name.endsWith('/') ? name : `${name.slice(0, -1)}_`;
}

/** One pax record, `length key=value\n`; the length counts itself. */
function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + String(rest).length;
  if (String(length).length > String(rest).length) length = rest + String(length).length;
  return Buffer.from(`${length} ${key}=${value}\n`);
}

interface UstarFields {
  readonly name: string;
  readonly prefix: string;
  readonly mode: number;
  readonly size: number;
  readonly type: '0' | '5' | 'x';
}

/** POSIX.1-1988, field by field; the checksum counts its own field as spaces. */
function ustar(fields: UstarFields): Buffer {
  const block = Buffer.allocUnsafe(BLOCK).fill(0);
  block.write(fields.name, 0, 'latin1');
  block.write(octal(fields.mode, 7), 100, 'latin1');
  block.write(octal(0, 7), 108, 'latin1');
  block.write(octal(0, 7), 116, 'latin1');
  block.write(octal(fields.size, 11), 124, 'latin1');
  block.write(octal(MTIME, 11), 136, 'latin1');
  block.write(' '.repeat(8), 148, 'latin1');
  block.write(fields.type, 156, 'latin1');
  block.write('ustar\0' + '00', 257, 'latin1');
  block.write(octal(0, 7), 329, 'latin1');
  block.write(octal(0, 7), 337, 'latin1');
  block.write(fields.prefix, 345, 'latin1');
  block.write(`${octal(headerSum(block), 6)}\0 `, 148, 'latin1');
  return block;
}

/** The sum of a header's bytes, its checksum field taken as spaces. */
export function headerSum(block: Uint8Array): number {
  let sum = 8 * 0x20;
  for (let at = 0; at < BLOCK; at++) if (at < 148 || at >= 156) sum += block[at] ?? 0;
  return sum;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
