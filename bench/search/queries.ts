import type { Summary } from '../../src/site/model.ts';
import { isStopword, wordsOf } from '../../src/site/search/words.ts';
import { Chance } from '../generator/chance.ts';

/** A query made by rule from a package, which it should find. */
export interface RuledQuery {
  readonly kind: 'prefix' | 'typo' | 'words';
  readonly text: string;
  readonly target: string;
}

/** As many queries of each kind. Their packages are drawn evenly over the logarithm of the rank: known ones as often as unknown ones. */
export function queriesFor(ranked: readonly Summary[], { count, seed }: { count: number; seed: number }): RuledQuery[] {
  const chance = new Chance(seed);
  const queries: RuledQuery[] = [];
  const wanted = { prefix: count, typo: count, words: count };
  while (wanted.prefix + wanted.typo + wanted.words > 0) {
    const item = ranked[Math.floor(ranked.length ** chance.real()) - 1];
    if (item === undefined) continue;
    for (const kind of ['prefix', 'typo', 'words'] as const) {
      const text = wanted[kind] > 0 ? RULES[kind](item, chance) : undefined;
      if (text === undefined) continue;
      queries.push({ kind, text, target: item.name });
      wanted[kind]--;
    }
  }
  return queries;
}

const RULES = {
  /** The first two thirds of a name, three letters at least. */
  prefix: ({ name }: Summary) =>
    name.length < 4 ? undefined : name.slice(0, Math.max(3, Math.ceil((name.length * 2) / 3))),
  typo: ({ name }: Summary, chance: Chance) => (/^[a-z0-9-]{5,}$/.test(name) ? mistyped(name, chance) : undefined),
  words({ description }: Summary, chance: Chance) {
    const words = wordsOf(description).filter((word) => word.length > 2 && !isStopword(word));
    const [one, other] = chance.some(words, 2);
    return one === undefined || other === undefined ? undefined : `${one} ${other}`;
  },
};

/** One letter wrong, missing, too many, or swapped with the next. */
function mistyped(name: string, chance: Chance): string {
  const at = chance.below(name.length - 1);
  const letter = String.fromCharCode(97 + chance.below(26));
  const [head, tail] = [name.slice(0, at), name.slice(at)];
  const forms = [
    head + letter + tail.slice(1),
    head + tail.slice(1),
    head + letter + tail,
    head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
  ];
  const typed = chance.pick(forms);
  return typed === name ? mistyped(name, chance) : typed;
}

/** Mean of 1 / place of the wanted package among the first ten, 0 where it is not there. */
export function meanReciprocalRank(places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (place >= 0 && place < 10 ? 1 / (place + 1) : 0), 0) / places.length;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
