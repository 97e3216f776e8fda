import { folded } from './path.ts';

/** All paths together; fifty thousand files of real packages need a fifth of it. */
const PATHS_BYTES = 16 * 1024 * 1024;

export type Clash =
  | { readonly kind: 'duplicate' | 'twin' | 'file and folder'; readonly other: string }
  | { readonly kind: 'too much'; readonly found: string; readonly expected: string };

interface Known {
  readonly path: string;
  readonly file: boolean;
  /** Listed itself, not only as the folder of something. */
  listed: boolean;
}

/** Remembers every path of an archive and the folders above it, and says what a new one clashes with. */
export class PathRegister {
  readonly #known = new Map<string, Known>();
  readonly #fold: (path: string) => string;
  readonly #folderLimit: number;
  #folders = 0;
  #bytes = 0;

  /** `twins: 'allow'` leaves names that differ in case or Unicode form alone. */
  constructor(options: { readonly twins: 'refuse' | 'allow'; readonly folderLimit: number }) {
    this.#fold = options.twins === 'refuse' ? folded : (path) => path;
    this.#folderLimit = options.folderLimit;
  }

  /** Takes a path (no slash at its end) into the register, or says why it cannot be there. */
  add(path: string, kind: 'file' | 'folder'): Clash | undefined {
    this.#bytes += Buffer.byteLength(path);
    if (this.#bytes > PATHS_BYTES) return tooMuch('bytes of paths', PATHS_BYTES);
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
      const clash = this.#take(path.slice(0, slash), { file: false, listed: false });
      if (clash !== undefined) return clash;
    }
    return this.#take(path, { file: kind === 'file', listed: true });
  }

  #take(path: string, entry: { file: boolean; listed: boolean }): Clash | undefined {
    const key = this.#fold(path);
    const known = this.#known.get(key);
    if (known === undefined) {
      // folders nobody lists cost memory too: sixty-four for each file, if one lets them
      if (!entry.file && ++this.#folders > this.#folderLimit) return tooMuch('folders', this.#folderLimit);
      this.#known.set(key, { path, ...entry });
      return undefined;
    }
    if (known.path !== path) return { kind: 'twin', other: known.path };
    if (known.file !== entry.file) return { kind: 'file and folder', other: known.path };
    if (entry.listed && known.listed) return { kind: 'duplicate', other: known.path };
    known.listed ||= entry.listed;
    return undefined;
  }
}

function tooMuch(what: string, limit: number): Clash {
  return { kind: 'too much', found: `more than ${limit} ${what}`, expected: `at most ${limit} ${what}` };
}
