import { RegistryError } from '../../../errors.ts';
import { ROOT_PATH } from '../../search/paths.ts';
import { type Root, readRoot } from '../../search/root.ts';
import { type Row, readRows } from '../../search/rows.ts';
import { ROWS } from '../../search/sizes.ts';
import { Dictionary } from './dictionary.ts';
import { type Allowance, damaged, Files, type Load, loadText } from './files.ts';
import { parseQuery, type Query } from './query.ts';
import { type Ranking, rank } from './rank.ts';
import { RecentPackages } from './recent.ts';
import { type Facets, facetsOf, type Sort, sorted } from './sorted.ts';
import { suggestions } from './suggest.ts';

/** One result: what its row shows. Texts are as the package's author wrote them. */
export type SearchHit = Row;

export interface SearchResult {
  readonly results: readonly SearchHit[];
  /** Packages that match, when that is known; of a single common word it counts those known to the ranking. */
  readonly total?: number;
  /** Whether a query with a larger `offset` may find more. */
  readonly more: boolean;
  /** What was searched instead of mistyped or unknown words, fit to be shown; absent: what was typed. */
  readonly instead?: string;
  /** Normalised words to highlight. */
  readonly words: readonly string[];
  /** Set where the order is of that many best matches, and more match. */
  readonly sortedOf?: number;
}

export interface SearchOptions {
  /** Results at most, 10 unless told. A first query may bring fewer, to stay within its requests. */
  readonly limit?: number;
  readonly offset?: number;
  /** By relevance unless told; otherwise of the thousand best matches. */
  readonly sort?: Sort;
}

export interface Search {
  /** `undefined`: a newer query was asked meanwhile. Throws `DOWNLOAD_FAILED`, `INDEX_INVALID`, `INDEX_TOO_NEW`. */
  query(text: string, options?: SearchOptions): Promise<SearchResult | undefined>;
  /** Licences, languages and keywords of what a query finds; loads files of its own. */
  facets(text: string): Promise<Facets>;
  /** The most downloaded names that begin so, at most `limit`; the list of names is loaded once (about 75 KB). */
  suggest(text: string, limit: number): Promise<readonly string[]>;
}

/** Requests a first query makes at most. */
const REQUESTS = 14;

/** The search of a site whose files `load` reads. Nothing is loaded before the first query. */
export function createSearch({ load }: { readonly load: Load }): Search {
  let opened: Promise<Opened> | undefined;
  let newest = 0;
  const open = (allowance: Allowance, fresh: boolean) => {
    allowance.left--;
    const opening = openIndex(load, fresh);
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    opened = opening;
    return opening;
  };
  /** When the site was built anew meanwhile, files of the old ranking are gone: once more, from the new root. */
  const attempt = async <T>(use: (index: Opened, allowance: Allowance) => Promise<T>): Promise<T> => {
    const allowance = { left: REQUESTS };
    const index = await (opened ?? open(allowance, false));
    try {
      return await use(index, allowance);
    } catch (thrown) {
      if (!(thrown instanceof RegistryError) || thrown.code !== 'DOWNLOAD_FAILED') throw thrown;
      const again = await open({ left: REQUESTS }, true);
      if (again.root.generation === index.root.generation) throw thrown;
      return await use(again, { left: REQUESTS });
    }
  };
  return {
    async query(text, { limit = 10, offset = 0, sort = 'relevance' } = {}) {
      const turn = ++newest;
      const query = parseQuery(text);
      if (query.words.length + query.filters.length === 0) return { results: [], total: 0, more: false, words: [] };
      try {
        const result = await attempt((index, allowance) => answer(index, { query, limit, offset, sort, allowance }));
        return turn === newest ? result : undefined;
      } catch (thrown) {
        if (turn === newest) throw thrown;
        return undefined;
      }
    },
    facets: (text) => attempt((index) => facetsOf(index, parseQuery(text))),
    suggest: (text, limit) => attempt((index, allowance) => suggestions(text, { ...index, limit, allowance })),
  };
}

/** One generation of the index. */
export interface Opened {
  readonly root: Root;
  readonly files: Files;
  readonly dictionary: Dictionary;
  readonly recent: RecentPackages;
}

async function openIndex(load: Load, fresh: boolean): Promise<Opened> {
  const root = readRoot(await loadText(load, ROOT_PATH, fresh));
  if (root === undefined) throw damaged(ROOT_PATH);
  if (root === 'newer') {
    throw new RegistryError('INDEX_TOO_NEW', 'Cannot search: the search index has a newer form than this page knows', {
      cure: 'Reload the page',
    });
  }
  const files = new Files(load);
  return { root, files, dictionary: new Dictionary(root, files), recent: new RecentPackages(root.recent) };
}

interface Question {
  readonly query: Query;
  readonly limit: number;
  readonly offset: number;
  readonly sort: Sort;
  readonly allowance: Allowance;
}

async function answer(index: Opened, question: Question): Promise<SearchResult> {
  const { query, limit, offset, sort, allowance } = question;
  if (sort !== 'relevance') return await sortedAnswer(index, { ...question, sort });
  const ranking = await rank(index, { query, wanted: offset + limit + 1, allowance });
  const page = affordable(index, ranking, { from: offset, to: offset + limit, allowance });
  const results = await rowsOf(index, page, allowance);
  const shown = results.filter((row) => row !== undefined);
  if (offset === 0) literalFirst(shown, query.literal);
  const { total, words } = ranking;
  const instead = ranking.instead === 'first' ? shown[0]?.name : ranking.instead?.words;
  const more = ranking.more || offset + page.length < ranking.order.length;
  return {
    ...{ results: shown, more, words },
    ...(total === undefined ? {} : { total }),
    ...(instead === undefined ? {} : { instead }),
  };
}

async function sortedAnswer(
  index: Opened,
  { query, limit, offset, sort, allowance }: Question & { readonly sort: Exclude<Sort, 'relevance'> },
): Promise<SearchResult> {
  const { order, total, partial, instead, words } = await sorted(index, query, sort);
  const rows = await rowsOf(index, order.slice(offset, offset + limit), allowance);
  const shown = rows.filter((row) => row !== undefined);
  const named = instead === 'first' ? shown[0]?.name : instead?.words;
  return {
    ...{ results: shown, more: offset + limit < order.length, words },
    ...(total === undefined ? {} : { total }),
    ...(named === undefined ? {} : { instead: named }),
    ...(partial ? { sortedOf: order.length } : {}),
  };
}

/** The page, cut short where the rows of a further package would cost a request too many; one at least. */
function affordable(
  { files, dictionary }: Opened,
  { order }: Ranking,
  { from, to, allowance }: { from: number; to: number; allowance: Allowance },
): Ranking['order'] {
  const blocks = new Set<string>();
  const page: (number | Row)[] = [];
  for (const item of order.slice(from, to)) {
    if (typeof item === 'number') {
      blocks.add(dictionary.paths.rows(Math.floor(item / ROWS)));
      if (page.length > 0 && files.price(blocks) > allowance.left) break;
    }
    page.push(item);
  }
  return page;
}

async function rowsOf(
  { files, dictionary }: Opened,
  page: Ranking['order'],
  allowance: Allowance,
): Promise<(Row | undefined)[]> {
  return await Promise.all(
    page.map(async (item) => {
      if (typeof item !== 'number') return item;
      const path = dictionary.paths.rows(Math.floor(item / ROWS));
      return (await files.get(path, { read: readRows, allowance }))[item % ROWS];
    }),
  );
}

/** `json-kit` and `jsonkit` are the same without separators: the one that was typed goes first. */
function literalFirst(rows: Row[], literal: string): void {
  const at = rows.findIndex(({ name }) => name.replaceAll('_', '-') === literal);
  if (at > 0) rows.unshift(...rows.splice(at, 1));
}
