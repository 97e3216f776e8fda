import { decodeSearchables } from '../catalog/decode-rows.ts';
import type { SearchWork, SiteFile } from '../ports.ts';
import { buildSearch } from './build.ts';

/** Every file of the search index, from what a thread of its own is given. */
export function searchFiles({ ranking, blocks }: SearchWork): Iterable<SiteFile> {
  const packages = blocks.flatMap(decodeSearchables);
  return buildSearch({ ranking, packages });
}
