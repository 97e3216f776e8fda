import { decodeSearchables } from '../catalog/decode-rows.ts';
import type { SearchWork, SiteFile } from '../ports.ts';
import { buildSearch } from '../search/build.ts';
import { packShards } from './shell-files.ts';

/** What threads of their own make of what they are given. */
export const THREAD_WORK = { search: searchFiles, pack: packShards };

/** Every file of the search index. */
function searchFiles({ ranking, blocks }: SearchWork): Iterable<SiteFile> {
  return buildSearch({ ranking, packages: blocks.flatMap(decodeSearchables) });
}
