import { FILTERS, type FilterField, filterTerm, joined } from '../../search/terms.ts';
import { cut, isStopword, wordsOf } from '../../search/words.ts';

/** A typed query taken apart. */
export interface Query {
  /** Normalised words that must be there; the last may be typed by half. */
  readonly words: readonly string[];
  /** Dictionary's terms of the filters. */
  readonly filters: readonly string[];
  /** What was typed but for filters, as a name without separators; `''` when it cannot be one, as with a space in it. */
  readonly whole: string;
  /** What was typed but for filters, lower case, `_` as `-`: to be compared with a name letter by letter. */
  readonly literal: string;
}

/** More words say no more; a pasted page must not ask for a hundred shards. */
const WORDS = 6;
const LENGTH = 200;

/** `json parser license:MIT` is two words and a filter. Filters are those of `FILTERS`; their values may stand in double quotes. */
export function parseQuery(text: string): Query {
  const filters: string[] = [];
  const rest = text.slice(0, LENGTH).replace(FILTER, (all, field: string, quoted, plain) => {
    const name = field.toLowerCase();
    if (!isFilter(name)) return all;
    const value = String(quoted ?? plain).trim();
    if (value !== '') filters.push(filterTerm(name, value));
    return ' ';
  });
  const typed = rest.trim();
  const all = [...new Set(wordsOf(typed.replaceAll('_', '-')))];
  const telling = all.filter((word) => !isStopword(word));
  return {
    words: (telling.length > 0 ? telling : all).slice(0, WORDS),
    filters: [...new Set(filters)].slice(0, WORDS),
    whole: /^[\x21-\x7e]*$/.test(typed) ? cut(joined(typed)) : '',
    literal: typed.toLowerCase().replaceAll('_', '-'),
  };
}

const FILTER = /(?<!\S)(\w+):(?:"([^"]*)"|(\S+))/g;

/** The filters of a query as they were typed, each once. */
export function typedFilters(text: string): string[] {
  const found = [...text.slice(0, LENGTH).matchAll(FILTER)];
  return [...new Set(found.filter(([, field = '']) => isFilter(field.toLowerCase())).map(([all]) => all))];
}

/** The query without a filter that `typedFilters` gave. */
export function withoutFilter(text: string, filter: string): string {
  return text
    .replace(FILTER, (all) => (all === filter ? ' ' : all))
    .replace(/\s+/g, ' ')
    .trim();
}

function isFilter(name: string): name is FilterField {
  return Object.hasOwn(FILTERS, name);
}
