import { decodeText } from './decode.ts';
import { refusal, shown } from './refusal.ts';

/** What a pax header may change about the entry after it. */
export interface PaxNames {
  readonly path?: string;
  readonly linkpath?: string;
}

/** Records that say nothing about where a file goes or how long it is. */
const HARMLESS = new Set(['atime', 'comment', 'ctime', 'gid', 'gname', 'mtime', 'uid', 'uname']);

/** `VENDOR.key`: attributes and flags of file systems. Not GNU's, Solaris's and star's that say where the bytes of a file go. */
const VENDOR = /^(?!GNU\.|SUN\.|SCHILY\.(?:realsize|offset|filetype)$)[A-Z][A-Za-z0-9]*\./;

/** Reads pax records. Throws `ARCHIVE_INVALID`, or `ARCHIVE_UNSAFE` for those that make clients see different files. */
export function parsePax(bytes: Uint8Array, scope: 'entry' | 'all'): PaxNames {
  const names: { path?: string; linkpath?: string } = {};
  const seen = new Set<string>();
  for (const [key, value] of paxRecords(bytes)) {
    if (seen.has(key)) throw deceptive(`a pax record comes twice: ${shown(key)}`, shown(key));
    seen.add(key);
    if ((key === 'path' || key === 'linkpath') && scope === 'entry') names[key] = value;
    else if (!HARMLESS.has(key) && !VENDOR.test(key)) throw deceptive(`a pax record changes ${shown(key)}`, shown(key));
  }
  return names;
}

function* paxRecords(bytes: Uint8Array): Generator<[key: string, value: string]> {
  for (let rest = bytes; rest.length > 0; ) {
    const space = rest.indexOf(0x20);
    const digits = Buffer.from(rest.subarray(0, Math.max(0, Math.min(space, 8)))).toString('latin1');
    const length = /^[1-9][0-9]*$/.test(digits) ? Number(digits) : 0;
    if (length <= space + 1 || length > rest.length || rest[length - 1] !== 0x0a) throw malformed(rest);
    const record = rest.subarray(space + 1, length - 1);
    const equals = record.indexOf(0x3d);
    if (equals < 1) throw malformed(rest);
    const key = decodeText(record.subarray(0, equals));
    // attributes of file systems are bytes, not text, and nobody looks at them
    yield [key, key === 'path' || key === 'linkpath' ? decodeText(record.subarray(equals + 1)) : ''];
    rest = rest.subarray(length);
  }
}

function malformed(rest: Uint8Array) {
  return refusal('ARCHIVE_INVALID', 'a pax header is malformed', {
    found: shown(Buffer.from(rest.subarray(0, 60)).toString('latin1')),
    expected: 'records of the form `LENGTH KEY=VALUE` and a line feed',
    cure: 'Download or pack it again',
  });
}

function deceptive(what: string, found: string) {
  return refusal('ARCHIVE_UNSAFE', what, {
    found,
    expected: 'pax records that give a path, once: clients differ in what they make of others',
    cure: 'Pack it again: `tar --format=ustar -czf FILE.tar.gz DIR`',
  });
}
