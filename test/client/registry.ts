import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { archiveName, archiveRoot } from '../../src/archive/naming.ts';
import { packArchive } from '../../src/archive/pack.ts';
import type { RegistryReader } from '../../src/client/ports.ts';
import { parseName } from '../../src/manifest/name.ts';
import { writeConfig } from '../../src/sparse/config.ts';
import { type Entry, encodeEntry } from '../../src/sparse/entry.ts';
import { type Layout, packagePaths } from '../../src/sparse/path.ts';

/** A registry in memory that a test fills and spoils. */
export class MemoryRegistry implements RegistryReader {
  readonly label = 'memory';
  readonly files = new Map<string, string>();
  readonly archives = new Map<string, Buffer>();
  readonly #layout: Layout;

  constructor(layout: Layout = 'cargo') {
    this.#layout = layout;
    this.files.set('config.json', writeConfig({ name: 'test', layout }));
  }

  async read(path: string): Promise<string | undefined> {
    return this.files.get(path);
  }

  async *download(dl: string): AsyncGenerator<Uint8Array> {
    const bytes = this.archives.get(dl);
    if (bytes === undefined) throw new Error(`no archive ${dl}`);
    for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
  }

  pathOf(name: string): string {
    return packagePaths(parseName(name), this.#layout).index;
  }

  /** Publishes a version with one file per entry of `content`. */
  async publish(
    name: string,
    version: string,
    content: Readonly<Record<string, string>>,
    change: Partial<Entry> = {},
  ): Promise<Entry> {
    const chunks: Uint8Array[] = [];
    const files = Object.entries(content).map(([path, text]) => ({
      path,
      executable: path.endsWith('.sh'),
      size: Buffer.byteLength(text),
      open: async function* () {
        yield Buffer.from(text);
      },
    }));
    const root = archiveRoot(parseName(name), version);
    const facts = await packArchive({ files, root }, { write: async (chunk) => void chunks.push(chunk) });
    return this.add(name, version, Buffer.concat(chunks), { tsum: facts.tsum, ...change });
  }

  /** Adds an entry for any bytes. */
  add(name: string, version: string, archive: Buffer, change: Partial<Entry> = {}): Entry {
    const dl = `archives/${archiveName(parseName(name), version)}`;
    this.archives.set(dl, archive);
    const entry: Entry = {
      schema: 1,
      name,
      vers: version,
      deps: [],
      cksum: createHash('sha256').update(archive).digest('hex'),
      tsum: '0'.repeat(64),
      size: archive.length,
      dl,
      pubtime: '2026-01-01T00:00:00Z',
      yanked: false,
      license: 'MIT',
      repository: { host: 'local', id: 0, owner_id: 0, tag: `v${version}`, commit: null },
      ...change,
    };
    const path = this.pathOf(name);
    this.files.set(path, `${this.files.get(path) ?? ''}${encodeEntry(entry)}\n`);
    return entry;
  }
}

/** A tar.gz with one file under a path that no packer of ours would write. */
export function hostileArchive(path: string, text = 'x'): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0, 100);
  header.write('0000644\0' + '0000000\0' + '0000000\0', 100);
  header.write(`${Buffer.byteLength(text).toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\0' + '00', 257);
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  const body = Buffer.alloc(512);
  body.write(text);
  return gzipSync(Buffer.concat([header, body, Buffer.alloc(1024)]));
}
