import type { Explanation, Problem } from '../errors.ts';
import type { YamlFile } from './yaml.ts';

/** What is wrong with one part of a file. */
export interface Finding extends Omit<Problem, 'at'> {
  /** JSON Pointer to the part. */
  readonly pointer: string;
  /** Which end of it to point at; the value unless said. */
  readonly part?: 'key' | 'value';
}

/** Problems and warnings about one file, in the order they are found; a part is blamed once, by whoever knows it best. */
export class Findings {
  readonly yaml: YamlFile;
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly #blamed: Set<string>;

  constructor(yaml: YamlFile) {
    this.yaml = yaml;
    this.#blamed = new Set(yaml.faulty);
  }

  blame(finding: Finding): void {
    const { pointer, part } = finding;
    if (part === 'key' ? this.#blamed.has(keyOf(pointer)) : this.#isBlamed(pointer)) return;
    this.#blamed.add(part === 'key' ? keyOf(pointer) : pointer);
    this.problems.push(this.#problemOf(finding));
  }

  warn(finding: Finding): void {
    this.warnings.push(this.#problemOf(finding));
  }

  /** Whether the value, or one that it lies in, has a problem already. */
  #isBlamed(pointer: string): boolean {
    for (let place = pointer; ; place = place.slice(0, place.lastIndexOf('/'))) {
      if (this.#blamed.has(place)) return true;
      if (place === '') return false;
    }
  }

  #problemOf({ pointer, part, ...problem }: Finding): Problem {
    return { ...problem, at: this.yaml.locate(pointer, part) };
  }
}

/** No JSON Pointer has such an end. */
function keyOf(pointer: string): string {
  return `${pointer}~key`;
}

/** A JSON Pointer to a key of a map. */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What a check of one value says: the value in its kept form, perhaps with a remark, or what is wrong. */
export type Check<Value> =
  | { readonly kind: 'good'; readonly value: Value; readonly remark?: Remark }
  | ({ readonly kind: 'bad' } & Remark);

export interface Remark extends Explanation {
  /** Sentence that starts with the subject. */
  readonly message: string;
}
