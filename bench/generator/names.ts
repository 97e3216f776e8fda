import { canonical, NAME_LIMIT, parseName } from '../../src/manifest/name.ts';
import type { Chance } from './chance.ts';
import type { Topic } from './topics.ts';
import { NAME_EDGES, SYLLABLES } from './words.ts';

/** An account that publishes. */
export interface Account {
  readonly login: string;
  readonly id: number;
}

/** Hands out names and logins, each once. */
export class Names {
  readonly #taken = new Set<string>();
  readonly #logins = new Set<string>();
  readonly #accounts: Account[] = [];

  /** The most prolific accounts are the oldest. */
  account(chance: Chance): Account {
    const known = this.#accounts;
    if (known.length > 0 && chance.yes(0.62)) return chance.prefer(known);
    const login = unique(this.#logins, (tries) => loginOf(chance) + (tries > 2 ? chance.below(1000) : ''));
    const account = { login, id: 1_000_000 + known.length * 731 + chance.below(731) };
    known.push(account);
    return account;
  }

  /** A full name; `rank` from 0, the earlier the shorter. */
  package(chance: Chance, { rank, topic, owner }: { rank: number; topic: Topic; owner: string }): string {
    const scope = chance.yes(0.12) ? `@${owner.toLowerCase()}/` : '';
    return unique(this.#taken, (tries) => {
      const base = baseOf(chance, topic, rank < 400 && tries < 3) + (tries > 4 ? `-${invented(chance, 2)}` : '');
      const name = `${scope}${base.slice(0, NAME_LIMIT)}`;
      return isName(name) ? name : '';
    });
  }
}

/** A made-up word that can be spoken. */
export function invented(chance: Chance, syllables: number): string {
  const { onsets, vowels, codas } = SYLLABLES;
  let word = '';
  for (let n = 0; n < syllables; n++) word += chance.prefer(onsets) + chance.pick(vowels);
  return word + chance.pick(codas);
}

function unique(taken: Set<string>, make: (tries: number) => string): string {
  for (let tries = 0; ; tries++) {
    const name = make(tries);
    const key = canonical(name);
    if (name === '' || taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

function baseOf(chance: Chance, topic: Topic, short: boolean): string {
  const word = () => chance.pick(topic.words);
  const coined = () => invented(chance, chance.between(2, 3));
  const { before, after } = NAME_EDGES;
  const glue = () => (chance.yes(0.9) ? '-' : '_');
  if (short && chance.yes(0.5)) return word();
  const forms = [
    coined,
    () => word() + chance.pick(after),
    () => chance.pick(before) + word(),
    () => `${word()}${glue()}${word()}`,
    () => `${coined()}${glue()}${word()}`,
    () => `${word()}${glue()}${chance.pick(after)}`,
    () => `${word()}${chance.between(1, 99)}`,
    () => `${coined()}${chance.pick(after)}`,
    () => `${word()}${glue()}${word()}${glue()}${word()}`,
    () => `${coined()}${glue()}${word()}${glue()}${chance.pick(after)}`,
  ];
  return short ? chance.pick(forms.slice(0, 4))() : chance.pick(forms)();
}

function loginOf(chance: Chance): string {
  const forms = [
    () => invented(chance, 2),
    () => invented(chance, 3),
    () => `${invented(chance, 2)}-${invented(chance, 1)}`,
    () => `${invented(chance, 2)}${chance.between(1, 999)}`,
    () => `${invented(chance, 2)}-labs`,
    () => `${invented(chance, 2)}-${chance.pick(['dev', 'io', 'soft', 'works', 'org', 'hq'])}`,
  ];
  const login = chance.pick(forms)();
  return chance.yes(0.1) ? login.charAt(0).toUpperCase() + login.slice(1) : login;
}

function isName(name: string): boolean {
  try {
    return parseName(name).full === name;
  } catch {
    return false;
  }
}
