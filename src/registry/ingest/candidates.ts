import type { Finding } from '../checks/facts.ts';
import type { Known } from './known.ts';
import { versionInTag } from './memory.ts';
import type { AssetFacts, ReleaseFacts } from './ports.ts';

/** Archives that are read for one release. */
const MOST = 16;

/** The files of a release that may be packages of its version, without those that are in the index; or why there is none. */
export function candidatesOf(
  release: ReleaseFacts,
  known: Known,
): { candidates: readonly AssetFacts[]; finding?: Finding } {
  const version = versionInTag(release.tag);
  const archives = release.assets
    .filter(({ name }) => version !== undefined && name.endsWith(`-${version}.tar.gz`))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const taken = known.published.get(release.source.id)?.get(release.tag);
  const candidates = archives.filter(({ name }) => taken?.has(name) !== true).slice(0, MOST);
  return archives.length === 0 && taken === undefined ? { candidates, finding: MISSING } : { candidates };
}

const MISSING: Finding = {
  code: 'ASSET_MISSING',
  message: 'The release has no archive of a package',
  found: 'no file whose name ends in `-VERSION.tar.gz` with the version of the tag',
  expected: 'the archive that the publish action attaches',
  cure: 'Let the publish action run on the release:\n- uses: clydepm/action-publish@v1',
};
