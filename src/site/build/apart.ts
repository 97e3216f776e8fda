import { decodeSearchables } from '../catalog/decode-rows.ts';
import type { SearchWork, ShardWork, SiteFile } from '../ports.ts';
import { buildSearch } from '../search/build.ts';
import { shardFile } from './shell-files.ts';

/** What threads of their own make of what they are given. */
export const THREAD_WORK = {
  /** Every file of the search index. */
  search({ ranking, blocks }: SearchWork): Iterable<SiteFile> {
    const packages = blocks.flatMap(decodeSearchables);
    return buildSearch({ ranking, packages });
  },
  pack(shard: ShardWork): SiteFile {
    return shardFile(shard);
  },
};
