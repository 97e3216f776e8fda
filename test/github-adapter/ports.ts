import { createHash } from 'node:crypto';
import type { StoredArchive } from '../../src/archive/archive.ts';
import type { Pacing } from '../../src/registry/ports.ts';

/** When tests begin, in milliseconds since 1970. */
export const START = Date.UTC(2026, 10, 21);

/** A clock that jumps over every wait and remembers it; chance is always a half. */
export interface TestPacing extends Pacing {
  readonly slept: readonly number[];
}

export function testPacing(): TestPacing {
  const slept: number[] = [];
  let time = START;
  return {
    slept,
    now: () => time,
    random: () => 0.5,
    async sleep(milliseconds) {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
}

/** Some bytes as an archive; only size and checksum are true. */
export function archiveOf(text: string): StoredArchive {
  const bytes = Buffer.from(text);
  return {
    checksum: createHash('sha256').update(bytes).digest('hex'),
    tsum: '0'.repeat(64),
    size: bytes.length,
    unpackedSize: bytes.length,
    root: 'root',
    fileCount: 1,
    async *open() {
      yield bytes;
    },
  };
}
