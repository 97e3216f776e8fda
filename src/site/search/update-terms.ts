import type { SiteFile } from '../ports.ts';
import { typoValue } from './build.ts';
import { changed, type EarlierIndex } from './earlier.ts';
import { grouped } from './groups.ts';
import { idSpace, writePosted } from './lists.ts';
import { isWord, PREFIX_MARK } from './prefixes.ts';
import type { SearchSizes } from './sizes.ts';
import { sharedLength, writeKeys } from './table.ts';
import { type EditedTable, type Edits, editTable, shardText } from './table-edit.ts';
import { type Field, termsOf } from './terms.ts';
import { typoEntry, typoKeys } from './typos.ts';
import type { Change } from './update-rows.ts';

export interface TermChanges {
  readonly changes: readonly Change[];
  /** Places of the ranking. */
  readonly ranked: number;
  readonly sizes: SearchSizes;
}

export interface UpdatedTerms {
  /** Of the dictionary's shards. */
  readonly bounds: readonly string[];
  readonly files: readonly SiteFile[];
  readonly removed: readonly string[];
}

/** Id → field of a package in a list, `undefined` where it is no longer. */
type Fields = ReadonlyMap<number, Field | undefined>;

/** Dictionary, long lists and typos after a change of some packages. */
export async function updatedTerms(
  earlier: EarlierIndex,
  { changes, ranked, sizes }: TermChanges,
): Promise<UpdatedTerms> {
  const space = idSpace(ranked);
  const lists = new Map<string, ArrayLike<number>>();
  const typos = new Map<string, string | undefined>();
  const vocabulary = { gone: new Set<string>(), come: new Set<string>() };
  for (const [term, fields] of changedFields(changes, termsOf)) {
    const old = await earlier.postings(term);
    const postings = changed(old, fields);
    lists.set(term, postings);
    if (old.length === 0) vocabulary.come.add(term);
    if (postings.length === 0) vocabulary.gone.add(term);
    const [before, after] = [typoValue(term, old), typoValue(term, postings)];
    if (before !== after) for (const key of typoKeys(term)) typos.set(typoEntry(key, term), after);
  }
  for (const [key, postings] of await changedPrefixes(earlier, { changes, vocabulary, sizes }))
    lists.set(key, postings);
  const edits = new Map<string, string | undefined>();
  const files: SiteFile[] = [];
  const removed: string[] = [];
  for (const [key, postings] of lists) {
    const { value, files: ranges } = writePosted(postings, space, sizes);
    const written = ranges.map(([{ start }, text]): SiteFile => [earlier.paths.list(key, start), text]);
    const paths = new Set(written.map(([path]) => path));
    files.push(...written);
    removed.push(...(await earlier.listFiles(key)).filter((path) => !paths.has(path)));
    edits.set(key, postings.length === 0 ? undefined : value);
  }
  const table = await editTable(earlier.terms, edits, { size: sizes.shard, bound: '' });
  const shards = tableFiles(table, earlier.paths.terms);
  const mended = await updatedTypos(earlier, typos, sizes);
  return {
    bounds: table.bounds,
    files: [...files, ...shards.files, ...mended.files],
    removed: [...removed, ...shards.removed, ...mended.removed],
  };
}

/** For each key, the packages whose field under it is another one now. */
function changedFields(
  changes: readonly Change[],
  fieldsOf: (item: NonNullable<Change['after']>) => ReadonlyMap<string, Field>,
): Map<string, Map<number, Field | undefined>> {
  const found = new Map<string, Map<number, Field | undefined>>();
  for (const { id, before, after } of changes) {
    const old = before === undefined ? new Map<string, Field>() : fieldsOf(before);
    const now = after === undefined ? new Map<string, Field>() : fieldsOf(after);
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      if (old.get(key) === now.get(key)) continue;
      found.set(key, (found.get(key) ?? new Map<number, Field | undefined>()).set(id, now.get(key)));
    }
  }
  return found;
}

/** The best field of a package for each prefix of its words. */
function prefixesOf(item: NonNullable<Change['after']>): Map<string, Field> {
  const best = new Map<string, Field>();
  for (const [term, field] of termsOf(item)) {
    for (const prefix of prefixes(term)) if (!((best.get(prefix) ?? 9) <= field)) best.set(prefix, field);
  }
  return best;
}

function prefixes(term: string): string[] {
  return isWord(term) ? Array.from(term, (_, at) => term.slice(0, at + 1)) : [];
}

interface PrefixChanges {
  readonly changes: readonly Change[];
  readonly vocabulary: { readonly gone: ReadonlySet<string>; readonly come: ReadonlySet<string> };
  readonly sizes: SearchSizes;
}

/** Lists of prefixes that are others now, or begin or cease to have one (then empty). */
async function changedPrefixes(
  earlier: EarlierIndex,
  { changes, vocabulary, sizes }: PrefixChanges,
): Promise<Map<string, Uint32Array>> {
  const lists = new Map<string, Uint32Array>();
  const fields = changedFields(changes, prefixesOf);
  const touched = new Set(fields.keys());
  for (const term of [...vocabulary.gone, ...vocabulary.come]) for (const prefix of prefixes(term)) touched.add(prefix);
  for (const prefix of touched) {
    const key = prefix + PREFIX_MARK;
    const [first = '', last = ''] = await earlier.edges(prefix, vocabulary);
    const forks = first !== last && sharedLength(first, last) === prefix.length;
    const now: Fields = fields.get(prefix) ?? new Map<number, Field>();
    const postings = forks ? changed(await earlier.beginning(prefix), now) : new Uint32Array();
    if (postings.length > sizes.long) lists.set(key, postings);
    else if ((await earlier.postings(key)).length > 0) lists.set(key, new Uint32Array());
  }
  return lists;
}

async function updatedTypos(
  earlier: EarlierIndex,
  edits: Edits,
  sizes: SearchSizes,
): Promise<Omit<UpdatedTerms, 'bounds'>> {
  const files: SiteFile[] = [];
  const removed: string[] = [];
  for (const [letter, group] of grouped(edits, ([key]) => key.charAt(0))) {
    const table = await editTable(await earlier.typos(letter), new Map(group), { size: sizes.shard, bound: letter });
    const shards = tableFiles(table, earlier.paths.typos);
    files.push(...shards.files);
    removed.push(...shards.removed);
    files.push([earlier.paths.typoBounds(letter), writeKeys(table.bounds)]);
  }
  return { files, removed };
}

function tableFiles(
  { shards, gone }: EditedTable,
  pathOf: (bound: string) => string,
): { files: SiteFile[]; removed: string[] } {
  return { files: shards.map((shard) => [pathOf(shard.bound), shardText(shard)]), removed: gone.map(pathOf) };
}
