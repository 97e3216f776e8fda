import { gzipSync } from 'node:zlib';

/** Any header one likes to write; what is absent is as a good tar has it. */
export interface Written {
  readonly name?: string | Uint8Array;
  readonly prefix?: string;
  readonly type?: string;
  readonly link?: string;
  readonly body?: string | Uint8Array;
  /** The size field, if it is not to be the body's. */
  readonly size?: string | Uint8Array;
  readonly mode?: string;
  readonly magic?: string;
  readonly checksum?: string;
}

/** One entry: header, body, padding. */
export function entry(written: Written): Buffer {
  const body = Buffer.from(written.body ?? '');
  const block = Buffer.alloc(512);
  Buffer.from(written.name ?? '').copy(block, 0, 0, 100);
  block.write(written.mode ?? '0000644', 100, 'latin1');
  block.write('0000000\x000000000', 108, 'latin1');
  Buffer.from(written.size ?? body.length.toString(8).padStart(11, '0')).copy(block, 124, 0, 12);
  block.write('10461200000', 136, 'latin1');
  block.write(written.type ?? '0', 156, 'latin1');
  block.write(written.link ?? '', 157, 100);
  block.write(written.magic ?? 'ustar\x0000', 257, 'latin1');
  block.write(written.prefix ?? '', 345, 155);
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(written.checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([block, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

export const folder = (name: string) => entry({ name, type: '5', mode: '0000755' });

/** A pax header with records whose lengths are right. */
export function pax(records: Record<string, string>, type: 'x' | 'g' = 'x'): Buffer {
  return entry({ name: 'PaxHeader', type, body: Object.entries(records).map(paxRecord).join('') });
}

export function paxRecord([key, value]: [string, string]): string {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest);
  while (length !== Buffer.byteLength(`${length}${rest}`)) length = Buffer.byteLength(`${length}${rest}`);
  return `${length}${rest}`;
}

export const END = Buffer.alloc(1024);

/** A tar of entries in the root folder `p-1.0.0`, which comes first. */
export function tar(...entries: readonly Buffer[]): Buffer {
  return Buffer.concat([folder('p-1.0.0/'), ...entries, END]);
}

export function tgz(...entries: readonly Buffer[]): Buffer {
  return gzipSync(tar(...entries));
}
