import { createHash, type Hash } from 'node:crypto';

/** sha256 of what of a package counts, and the bytes of its files. */
export interface ZigDigest {
  readonly digest: Buffer;
  readonly size: number;
}

interface HashedFile {
  readonly path: Buffer;
  readonly name: string;
  readonly digest: Buffer;
  readonly size: number;
}

/**
 * The files of a package as Zig hashes them (`src/Package/Fetch.zig`): name and bytes of each, by the bytes of their names. Modes
 * and folders do not count.
 */
export class ZigTree {
  readonly #files: HashedFile[] = [];
  #open: { readonly name: string; readonly hash: Hash; size: number } | undefined;

  /** A regular file begins; what is returned gets its bytes until the next one begins. `path` is relative to the package, with `/`. */
  file(path: string): (chunk: Uint8Array) => void {
    this.#close();
    // two zeros stand where an executable bit once stood
    const open = { name: path, hash: startOf(path).update(Buffer.alloc(2)), size: 0 };
    this.#open = open;
    return (chunk) => {
      open.hash.update(chunk);
      open.size += chunk.length;
    };
  }

  /** A symbolic link: where it leads counts, as written. */
  link(path: string, target: string): void {
    this.#close();
    this.#open = { name: path, hash: startOf(path).update(target), size: 0 };
  }

  /** The digest of the files that pass the filter. May be asked for more than once. */
  digest(includes: (path: string) => boolean = () => true): ZigDigest {
    this.#close();
    const all = createHash('sha256');
    let size = 0;
    for (const file of this.#files.sort((a, b) => a.path.compare(b.path))) {
      if (!includes(file.name)) continue;
      all.update(file.digest);
      size += file.size;
    }
    return { digest: all.digest(), size };
  }

  #close(): void {
    if (this.#open === undefined) return;
    const { name, hash, size } = this.#open;
    this.#files.push({ name, path: Buffer.from(name), digest: hash.digest(), size });
    this.#open = undefined;
  }
}

function startOf(path: string): Hash {
  return createHash('sha256').update(path, 'utf8');
}

/** The filter that `.paths` of `build.zig.zon` means: a file passes if it or a folder above it is listed. None: all pass. */
export function zigPathFilter(paths: readonly string[]): (path: string) => boolean {
  const listed = new Set(paths.map(resolved));
  if (listed.size === 0 || listed.has('.')) return () => true;
  return (path) => {
    for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
      if (listed.has(part)) return true;
    }
    return false;
  };
}

/** `./src//lib/..` is `src`, as Zig resolves it; what leads out of the package stays so and matches nothing. */
function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  const joined = parts.join('/');
  if (path.startsWith('/')) return `/${joined}`;
  return joined === '' ? '.' : joined;
}

/** `1220…`: the hash of Zig 0.11 to 0.13, which later ones still take in manifests. */
export function zigMultihash({ digest }: ZigDigest): string {
  return `1220${digest.toString('hex')}`;
}

/** What the hash of Zig 0.14 and later says of a package besides its files. */
export interface ZigIdentity {
  readonly name: string;
  readonly version: string;
  /** Low half of the fingerprint; 0 without one. */
  readonly id: number;
}

/** `name-version-hash` of Zig 0.14 and later; without `build.zig.zon` it starts with `N-V-`. */
export function zigPackageHash({ digest, size }: ZigDigest, identity: ZigIdentity = NAKED): string {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(identity.id, 0);
  head.writeUInt32LE(Math.min(size, 0xffffffff), 4);
  const rest = Buffer.concat([head, digest.subarray(0, 25)]).toString('base64url');
  return `${identity.name}-${identity.version}-${rest}`;
}

const NAKED: ZigIdentity = { name: 'N', version: 'V', id: 0xffff };
