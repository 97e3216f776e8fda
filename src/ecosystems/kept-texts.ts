import type { WatchedFile } from '../archive/watch.ts';
import { RegistryError } from '../errors.ts';
import { TEXT_LIMIT } from './ecosystem.ts';

interface Kept {
  readonly size: number;
  readonly chunks: Uint8Array[];
}

/** Keeps a few small files of an archive whole while it passes. */
export class KeptTexts {
  readonly #paths: ReadonlySet<string>;
  readonly #kept = new Map<string, Kept>();

  constructor(paths: readonly string[]) {
    this.#paths = new Set(paths);
  }

  file({ path, size }: WatchedFile): ((chunk: Uint8Array) => void) | undefined {
    if (!this.#paths.has(path)) return undefined;
    const chunks: Uint8Array[] = [];
    this.#kept.set(path, { size, chunks });
    // the chunk's buffer is used again
    return size > TEXT_LIMIT ? undefined : (chunk) => void chunks.push(Uint8Array.from(chunk));
  }

  /** `undefined`: the archive has no such file. Throws `ECOSYSTEM_INVALID`. */
  text(path: string): string | undefined {
    const kept = this.#kept.get(path);
    if (kept === undefined) return undefined;
    if (kept.size > TEXT_LIMIT) throw unreadable(path, `${kept.size} bytes`, `at most ${TEXT_LIMIT} bytes`);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(kept.chunks));
    } catch {
      throw unreadable(path, 'bytes that are no UTF-8', 'text in UTF-8');
    }
  }

  /** `undefined` also for what is too large; bytes that are no UTF-8 are U+FFFD. */
  looseText(path: string): string | undefined {
    const kept = this.#kept.get(path);
    if (kept === undefined || kept.size > TEXT_LIMIT) return undefined;
    return new TextDecoder().decode(Buffer.concat(kept.chunks));
  }
}

function unreadable(path: string, found: string, expected: string): RegistryError {
  return new RegistryError('ECOSYSTEM_INVALID', `Cannot read "${path}" of the package`, {
    found,
    expected,
    cure: `Mend the file, or leave it out in .clyde/package.yaml:\nexclude:\n  - ${JSON.stringify(path)}`,
    at: { file: path },
  });
}
