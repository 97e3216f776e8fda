import { toRegistryError } from '../../errors.ts';

/** What could not be used of the index, by path; the site is built without it. */
export class Damage {
  readonly #found: Map<string, string>;

  constructor(found: Iterable<readonly [path: string, message: string]> = []) {
    this.#found = new Map(found);
  }

  /** Keeps what was thrown for a path: the first for each. */
  add(path: string, thrown: unknown): void {
    if (!this.#found.has(path)) this.#found.set(path, toRegistryError(thrown).message);
  }

  has(path: string): boolean {
    return this.#found.has(path);
  }

  get paths(): ReadonlySet<string> {
    return new Set(this.#found.keys());
  }

  /** Before a file is looked at again. */
  forget(path: string): void {
    this.#found.delete(path);
  }

  /** Sorted by path. */
  list(): readonly (readonly [path: string, message: string])[] {
    return [...this.#found].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
