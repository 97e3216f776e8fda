import { RegistryError } from '../../../errors.ts';

/** Reads a file of the site. Rejects for whatever is not a file: a missing one, a lost connection. `fresh`: no cache may answer. */
export type Load = (path: string, options: { readonly fresh: boolean }) => Promise<string>;

/** Requests one query may still make. */
export interface Allowance {
  left: number;
}

/** Files kept in memory; a visit that reads more forgets the oldest. */
const KEPT = 1000;

/** The files of one generation: each is loaded and read once, however many ask for it. */
export class Files {
  readonly #load: Load;
  readonly #known = new Map<string, Promise<unknown>>();

  constructor(load: Load) {
    this.#load = load;
  }

  has(path: string): boolean {
    return this.#known.has(path);
  }

  /** Requests that these files would cost. */
  price(paths: Iterable<string>): number {
    return [...new Set(paths)].filter((path) => !this.has(path)).length;
  }

  /** The file as `read` understands it; `read` gives `undefined` for what is damaged. Throws `DOWNLOAD_FAILED` or `INDEX_INVALID`. */
  async get<T>(path: string, { read, allowance }: Reading<T>): Promise<T> {
    const known = this.#known.get(path);
    // every path has one reader
    if (known !== undefined) return (await known) as T;
    allowance.left--;
    const reading = this.#read(path, read);
    this.#known.set(path, reading);
    for (const oldest of this.#known.keys()) if (this.#known.size > KEPT) this.#known.delete(oldest);
    // what failed is asked for again
    reading.catch(() => this.#known.delete(path));
    return await reading;
  }

  async #read<T>(path: string, read: (text: string) => T | undefined): Promise<T> {
    const value = read(await loadText(this.#load, path, false));
    if (value !== undefined) return value;
    throw damaged(path);
  }
}

export interface Reading<T> {
  readonly read: (text: string) => T | undefined;
  readonly allowance: Allowance;
}

/** Throws `DOWNLOAD_FAILED`. */
export async function loadText(load: Load, path: string, fresh: boolean): Promise<string> {
  try {
    return await load(path, { fresh });
  } catch (cause) {
    throw new RegistryError('DOWNLOAD_FAILED', `Cannot search: the file "${path}" of the search index did not load`, {
      cure: 'Check the connection and search again',
      cause,
    });
  }
}

/** `INDEX_INVALID` for a file that no builder wrote. */
export function damaged(path: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `Cannot search: "${path}" of the search index is damaged`, {
    found: 'another form',
    expected: 'what the site builder wrote',
    cure: 'Reload the page; if it stays, build the site again',
  });
}
