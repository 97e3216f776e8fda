import type { Searchable } from './terms.ts';

/** What results are sorted and counted by; read only when somebody asks for that. */
export interface Facts {
  readonly name: string;
  /** First publication: seconds since 1970. */
  readonly created: number;
  /** SPDX expression, or empty. */
  readonly license: string;
  readonly language: string;
  readonly keywords: readonly string[];
}

type Cells = [name: string, created: number, license: string, language: string, keywords: readonly string[]];

export function factsOf({ name, created, license, language, keywords }: Searchable): Facts {
  const time = Math.floor(Date.parse(created) / 1000);
  return { name, created: Number.isNaN(time) ? 0 : time, license: license ?? '', language: language ?? '', keywords };
}

/** As a file of facts has them. */
export function factCells(item: Searchable): Cells {
  const { name, created, license, language, keywords } = factsOf(item);
  return [name, created, license, language, keywords];
}

/** A block of facts; a package that the ranking has and the index has not is 0. */
export function writeFacts(items: readonly (Searchable | undefined)[]): string {
  return JSON.stringify(items.map((item) => (item === undefined ? 0 : factCells(item))));
}

/** What `writeFacts` wrote, or `undefined` for other text. */
export function readFacts(text: string): (Facts | undefined)[] | undefined {
  let cells: unknown;
  try {
    cells = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(cells)) return undefined;
  const facts = cells.map((cell: unknown) => (cell === 0 ? undefined : (read(cell) ?? null)));
  return facts.includes(null) ? undefined : facts.map((item) => item ?? undefined);
}

function read(cells: unknown): Facts | undefined {
  if (!Array.isArray(cells)) return undefined;
  const [name, created, license, language, keywords]: unknown[] = cells;
  if (typeof name !== 'string' || typeof created !== 'number' || typeof license !== 'string') return undefined;
  if (typeof language !== 'string' || !Array.isArray(keywords)) return undefined;
  return { name, created, license, language, keywords: keywords.filter((word) => typeof word === 'string') };
}
