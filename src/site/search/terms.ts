import type { Summary } from '../model.ts';
import { cut, isStopword, normalise, wordsOf } from './words.ts';

/** Where a term stands in a package, the best place first. */
export const FIELD = { name: 0, scoped: 1, part: 2, keyword: 3, description: 4, owner: 5 } as const;
export type Field = (typeof FIELD)[keyof typeof FIELD];
export const FIELDS = 6;

/** What search needs of a package. */
export type Searchable = Pick<
  Summary,
  'name' | 'version' | 'available' | 'description' | 'keywords' | 'owner' | 'license' | 'downloads' | 'created'
> &
  Partial<Pick<Summary, 'language' | 'deprecated'>>;

/** What begins every filter's term: no word has it, and it sorts below all words. */
export const FILTER_MARK = '$';

/** Filters of a query; each value is a term of its own. */
export const FILTERS = { license: '$l:', owner: '$o:', keyword: '$k:', language: '$g:' } as const;
export type FilterField = keyof typeof FILTERS;

/** Characters of a text and of a licence that are read: a package's manifest cannot have as many. */
const TEXT_LIMIT = 1000;
const LICENSE_LIMIT = 256;

export function filterTerm(field: FilterField, value: string): string {
  const term = cut(FILTERS[field] + normalise(value.slice(0, TEXT_LIMIT)).replace(/\s+/g, ' '));
  // half a letter is no UTF-8: it would be read back as another term
  return term.replace(/\p{Cs}/gu, '\ufffd');
}

/** A name without scope mark and separators: `@acme/json-kit` is `acmejsonkit`. */
export function joined(name: string): string {
  return cut(name.toLowerCase().replace(/[^a-z0-9]+/g, ''));
}

/** Every term of a package, each with its best field. */
export function termsOf(item: Searchable): Map<string, Field> {
  const terms = new Map<string, Field>();
  const add = (term: string, field: Field) => {
    const known = terms.get(term);
    if (term !== '' && (known === undefined || field < known)) terms.set(term, field);
  };
  addName(item.name, add);
  for (const keyword of item.keywords) {
    add(filterTerm('keyword', keyword), FIELD.name);
    for (const word of compounds(keyword)) add(word, FIELD.keyword);
  }
  for (const word of compounds(item.description)) if (!isStopword(word)) add(word, FIELD.description);
  for (const word of compounds(item.owner)) add(word, FIELD.owner);
  addFilters(item, add);
  return terms;
}

type Add = (term: string, field: Field) => void;

function addName(name: string, add: Add): void {
  const slash = name.indexOf('/');
  const base = name.slice(slash + 1);
  add(joined(base), slash < 0 ? FIELD.name : FIELD.scoped);
  if (slash > 0) {
    add(joined(name), FIELD.scoped);
    for (const word of wordsOf(name.slice(0, slash))) add(word, FIELD.owner);
  }
  for (const word of wordsOf(base.replaceAll('_', '-'))) {
    add(word, FIELD.part);
    for (const part of word.match(/[a-z]+|\d+/g) ?? []) add(part, FIELD.part);
  }
}

function addFilters({ owner, license, language }: Searchable, add: Add): void {
  add(filterTerm('owner', owner), FIELD.name);
  if (language !== undefined) add(filterTerm('language', language), FIELD.name);
  for (const id of licensesIn(license ?? '')) add(filterTerm('license', id), FIELD.name);
}

/** The ids in an SPDX expression. */
export function licensesIn(expression: string): string[] {
  return expression
    .slice(0, LICENSE_LIMIT)
    .replace(/\s+/g, ' ')
    .split(/ (?:AND|OR|WITH) |[()]/i)
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

// what stands behind a run's first character is not tried again, so that long runs take linear time
const COMPOUND = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)+/gu;
const CAMEL = /\p{Lu}\p{Ll}+(?=\p{Lu})|(?<!\p{Lu})\p{Lu}{2,}(?=\p{Lu}\p{Ll}|\P{L}|$)/gu;

/** The words of a text, and `headeronly` of `header-only`, `json` of `RapidJSON`. */
function* compounds(whole: string): Generator<string> {
  const text = whole.slice(0, TEXT_LIMIT);
  yield* wordsOf(text);
  if (/\S[-_.]\S/.test(text)) {
    for (const [compound] of text.matchAll(COMPOUND)) yield cut(wordsOf(compound).join(''));
  }
  if (!/\p{Ll}\p{Lu}/u.test(text)) return;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    if (!/\p{Ll}\p{Lu}/u.test(word)) continue;
    for (const [part] of word.matchAll(CAMEL)) yield* wordsOf(part);
    yield* wordsOf(word.replace(CAMEL, ' '));
  }
}
