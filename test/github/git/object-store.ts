import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { framed, type GitObject, isObjectType, type ObjectType, oidOf, unframed } from './object.ts';
import { packOf } from './pack.ts';
import { packed, unpacked } from './zlib.ts';

const CACHE_BYTES = 96 * 1024 * 1024;

/** The objects of a real bare repository, written without spawning git: loose, or as one pack while `bulk` runs. */
export class ObjectStore {
  readonly #gitDir: string;
  readonly #cache = new Map<string, GitObject>();
  #cached = 0;
  #pending: Map<string, GitObject> | undefined;
  #temporary = 0;
  /** What `bulk` wrote, to be read without asking git. */
  readonly #packed = new Map<string, { type: ObjectType; deflated: Buffer }>();

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  write(type: ObjectType, content: Buffer | string): string {
    const object = { type, content: typeof content === 'string' ? Buffer.from(content) : content };
    const bytes = framed(object);
    const oid = oidOf(bytes);
    if (this.#pending !== undefined) {
      this.#pending.set(oid, object);
      return oid;
    }
    if (!this.#cache.has(oid)) this.#writeLoose(oid, bytes);
    this.#remember(oid, object);
    return oid;
  }

  /** The object, or undefined where the repository does not have it. */
  read(oid: string): GitObject | undefined {
    const known = this.#pending?.get(oid) ?? this.#cache.get(oid);
    if (known !== undefined) return known;
    const found = this.#readBulk(oid) ?? this.#readLoose(oid) ?? this.#readPacked(oid);
    if (found !== undefined) this.#remember(oid, found);
    return found;
  }

  /** Runs `work`, and puts all it writes into one pack: for indexes of many thousand files. */
  bulk<Result>(work: () => Result): Result {
    if (this.#pending !== undefined) return work();
    this.#pending = new Map();
    try {
      const result = work();
      this.#writePack(this.#pending);
      return result;
    } finally {
      this.#pending = undefined;
    }
  }

  #writePack(objects: ReadonlyMap<string, GitObject>): void {
    const { bytes, places } = packOf([...objects.values()]);
    const run = spawnSync('git', ['index-pack', '--stdin'], {
      cwd: this.#gitDir,
      input: bytes,
      env: gitEnvironment(this.#gitDir),
    });
    if (run.status !== 0) throw new Error(`Cannot write a pack: ${run.stderr}`);
    let index = 0;
    for (const [oid, { type }] of objects) {
      this.#packed.set(oid, { type, deflated: bytes.subarray(...(places[index] ?? [])) });
      index += 1;
    }
  }

  #path(oid: string): string {
    return join(this.#gitDir, 'objects', oid.slice(0, 2), oid.slice(2));
  }

  #writeLoose(oid: string, bytes: Buffer): void {
    const path = this.#path(oid);
    this.#temporary += 1;
    const temporary = join(this.#gitDir, 'objects', `tmp_obj_${process.pid}_${this.#temporary}`);
    writeFileSync(temporary, packed(bytes), { mode: 0o444 });
    try {
      renameSync(temporary, path);
    } catch {
      mkdirSync(dirname(path), { recursive: true });
      renameSync(temporary, path);
    }
  }

  #readBulk(oid: string): GitObject | undefined {
    const found = this.#packed.get(oid);
    return found === undefined ? undefined : { type: found.type, content: unpacked(found.deflated) };
  }

  #readLoose(oid: string): GitObject | undefined {
    try {
      return unframed(unpacked(readFileSync(this.#path(oid))));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }

  #readPacked(oid: string): GitObject | undefined {
    const run = spawnSync('git', ['cat-file', '--batch'], {
      cwd: this.#gitDir,
      input: `${oid}\n`,
      maxBuffer: 1024 * 1024 * 1024,
      env: gitEnvironment(this.#gitDir),
    });
    const end = run.stdout.indexOf(10);
    const [, type = '', size] = run.stdout.toString('latin1', 0, end).split(' ');
    if (!isObjectType(type)) return undefined;
    return { type, content: Buffer.from(run.stdout.subarray(end + 1, end + 1 + Number(size))) };
  }

  #remember(oid: string, object: GitObject): void {
    if (this.#cache.has(oid) || object.content.length > CACHE_BYTES / 8) return;
    this.#cache.set(oid, object);
    this.#cached += object.content.length + 300;
    for (const [oldest, { content }] of this.#cache) {
      if (this.#cached <= CACHE_BYTES) break;
      this.#cache.delete(oldest);
      this.#cached -= content.length + 300;
    }
  }
}

/** An environment in which git sees this repository only, and nobody's settings. */
export function gitEnvironment(gitDir: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    GIT_DIR: gitDir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    HOME: gitDir,
  };
}
