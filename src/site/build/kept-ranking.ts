import type { Ranking } from '../search/ranking.ts';
import { namedLines } from './named-lines.ts';

/** A ranking as a state keeps it: a name a line, which are taken apart only where all are needed. */
export class KeptRanking implements Ranking {
  readonly bytes: Uint8Array;
  readonly size: number;
  #text: string | undefined;

  constructor(bytes: Uint8Array, size: number) {
    this.bytes = bytes;
    this.size = size;
  }

  static of(names: readonly string[]): KeptRanking {
    return new KeptRanking(Buffer.from(names.join('\n')), names.length);
  }

  names(): readonly string[] {
    return this.size === 0 ? [] : this.#lines().split('\n');
  }

  ids(names: ReadonlySet<string>): Map<string, number> {
    return new Map(namedLines(this.#lines(), names, '\n').map(({ name, number }) => [name, number]));
  }

  #lines(): string {
    this.#text ??= Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length).toString();
    return this.#text;
  }
}
