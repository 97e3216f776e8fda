import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isOid } from './object.ts';

/** The refs of a bare repository, read from its files each time: what a git push changes is seen at once. */
export class RefStore {
  readonly #gitDir: string;
  #packed: { readonly stamp: number; readonly refs: ReadonlyMap<string, string> } = { stamp: -1, refs: new Map() };

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** What a fully qualified ref points to. */
  get(name: string): string | undefined {
    try {
      const text = readFileSync(join(this.#gitDir, name), 'latin1').trim();
      if (isOid(text)) return text;
    } catch {
      // absent, or a folder
    }
    return this.#packedRefs().get(name);
  }

  /** Throws where another ref is in the way (`a` and `a/b`). */
  set(name: string, oid: string): void {
    const path = join(this.#gitDir, name);
    const below = this.list(`${name}/`);
    const above = name
      .split('/')
      .some(
        (_, index, parts) =>
          index > 1 && index < parts.length && this.get(parts.slice(0, index).join('/')) !== undefined,
      );
    if (below.length > 0 || above) throw new Error(`Cannot write ${name}: another ref is in the way`);
    rmSync(path, { recursive: true, force: true });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.lock`, `${oid}\n`);
    renameSync(`${path}.lock`, path);
  }

  delete(name: string): void {
    const packed = this.#packedRefs();
    if (packed.has(name)) {
      const lines = [...packed].filter(([other]) => other !== name).map(([other, oid]) => `${oid} ${other}\n`);
      writeFileSync(join(this.#gitDir, 'packed-refs'), `# pack-refs with: sorted\n${lines.join('')}`);
    }
    rmSync(join(this.#gitDir, name), { force: true });
    this.#prune(dirname(name));
  }

  /** Every ref whose full name starts with a text, sorted. */
  list(prefix: string): readonly (readonly [name: string, oid: string])[] {
    const names = new Set([...this.#packedRefs().keys()]);
    for (const name of this.#files(join(this.#gitDir, 'refs'), 'refs')) names.add(name);
    return [...names]
      .filter((name) => name.startsWith(prefix))
      .sort()
      .flatMap((name) => {
        const oid = this.get(name);
        return oid === undefined ? [] : [[name, oid] as const];
      });
  }

  *#files(folder: string, prefix: string): Generator<string> {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) yield* this.#files(join(folder, entry.name), `${prefix}/${entry.name}`);
      else if (!entry.name.endsWith('.lock')) yield `${prefix}/${entry.name}`;
    }
  }

  #prune(folder: string): void {
    if (folder.split('/').length <= 2) return;
    try {
      rmdirSync(join(this.#gitDir, folder));
      this.#prune(dirname(folder));
    } catch {
      // not empty
    }
  }

  #packedRefs(): ReadonlyMap<string, string> {
    const path = join(this.#gitDir, 'packed-refs');
    const stamp = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (stamp === 0) return new Map();
    if (stamp !== this.#packed.stamp) {
      const lines = readFileSync(path, 'utf8').split('\n');
      const refs = lines.flatMap((line) => {
        const [, oid, name] = /^([0-9a-f]{40}) (.+)$/.exec(line) ?? [];
        return oid === undefined || name === undefined ? [] : [[name, oid] as const];
      });
      this.#packed = { stamp, refs: new Map(refs) };
    }
    return this.#packed.refs;
  }
}
