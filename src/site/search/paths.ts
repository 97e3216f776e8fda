import { SEARCH_FOLDER } from '../urls.ts';

/** The one file with a fixed address; it names the generation that all others lie below. */
export const ROOT_PATH = `${SEARCH_FOLDER}index.json`;

/** Paths of one generation: as long as the ranking stays, ids in old and new files mean the same packages. */
export function searchPaths(generation: string) {
  const folder = `${SEARCH_FOLDER}${generation}/`;
  return {
    rows: (block: number) => `${folder}rows/${block}.json`,
    facts: (block: number) => `${folder}facts/${block}.json`,
    terms: (bound: string) => `${folder}terms/${fileName(bound)}.txt`,
    list: (term: string, start: number) => `${folder}lists/${fileName(term)}-${start.toString(36)}.txt`,
    typos: (bound: string) => `${folder}typos/${fileName(bound)}.txt`,
    /** Bounds of the shards of typos, for keys of one first letter. */
    typoBounds: (letter: string) => `${folder}typos/${fileName(letter)}-.txt`,
    names: `${folder}names.txt`,
  } as const;
}

export type SearchPaths = ReturnType<typeof searchPaths>;

/** A term as a file name: the `x` keeps it off Windows' devices; at most 5 × `TERM_LIMIT` characters and a few. */
function fileName(term: string): string {
  return `x${term.replace(/[^a-z0-9]/g, (letter) => `_${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
}
