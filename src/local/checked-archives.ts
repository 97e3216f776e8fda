import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeMaking } from './whole-file.ts';

/** Facts that are kept: more than any registry has versions. */
const KEPT = 5_000_000;

/** What checks of archives found good, one sha256 a line in a file that may be removed at any time. */
export class CheckedArchives {
  readonly #file: string;
  readonly #facts: Set<string>;

  private constructor(file: string, facts: Set<string>) {
    this.#file = file;
    this.#facts = facts;
  }

  /** A file that is not there, or that somebody damaged, says nothing. */
  static async open(file: string): Promise<CheckedArchives> {
    const text = await readFile(file, 'latin1').catch(() => '');
    return new CheckedArchives(file, new Set(text.split('\n').filter((line) => /^[0-9a-f]{64}$/.test(line))));
  }

  has(fact: string): boolean {
    return this.#facts.has(fact);
  }

  add(fact: string): void {
    this.#facts.add(fact);
  }

  async save(): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true });
    const facts = [...this.#facts].slice(-KEPT);
    await writeMaking(this.#file, Buffer.from(facts.map((fact) => `${fact}\n`).join('')));
  }
}
