import { parseName } from '../manifest/name.ts';
import { versionIdentity } from '../manifest/version.ts';
import { checkDerivedText } from '../sparse/check-derived.ts';
import { describedVersion } from '../sparse/description.ts';
import { type Layout, packagePaths } from '../sparse/path.ts';
import type { ArchiveCheckRequest } from './check-archives.ts';
import { textOf } from './check-compare.ts';
import type { IndexHistory } from './ports.ts';

/** What the index has on record of a version beside its line. */
export function archiveRecords(history: IndexHistory, layout: Layout): Pick<ArchiveCheckRequest, 'readme' | 'derived'> {
  const read = async (path: string) => {
    const file = await history.read(history.head, path);
    return file && textOf(file);
  };
  return {
    async readme(entry) {
      const { meta, readme } = packagePaths(parseName(entry.name), layout);
      // a README is that of the version which `meta` describes
      if (describedVersion(await read(meta)) !== entry.vers) return undefined;
      return { path: readme, text: await read(readme) };
    },
    async derived(entry) {
      const { derived: path } = packagePaths(parseName(entry.name), layout);
      const { derived } = checkDerivedText(path, (await read(path)) ?? '\n');
      const known = derived.find(({ vers }) => versionIdentity(vers) === versionIdentity(entry.vers));
      return known && { path, line: known.line, text: known.text };
    },
  };
}
