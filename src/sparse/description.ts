import type { Manifest } from '../manifest/manifest.ts';
import { writeMeta } from './meta.ts';
import type { PackagePaths } from './path.ts';

/** What people read about a version. */
export interface Description {
  readonly manifest: Manifest;
  /** Web address of the package repository, for a manifest that does not say. */
  readonly repository?: string;
  /** Absent: the version has none, and one on record goes. */
  readonly readme?: string;
}

/** What changes when `meta/` and `readme/` shall describe this version: path and new text, or `null` for a file that goes. */
export function describeLatest(
  { manifest, repository, readme }: Description,
  files: ReadonlyMap<string, string | undefined>,
  paths: Pick<PackagePaths, 'meta' | 'readme'>,
): readonly (readonly [string, string | null])[] {
  const known = files.get(paths.meta);
  const meta = writeMeta({
    manifest,
    ...(repository === undefined ? {} : { repository }),
    ...(known === undefined ? {} : { previous: { path: paths.meta, text: known } }),
  });
  const changes: (readonly [string, string | null])[] = meta === known ? [] : [[paths.meta, meta]];
  // an absent file must not be deleted: GitHub refuses the whole commit then
  return readme === files.get(paths.readme) ? changes : [...changes, [paths.readme, readme ?? null]];
}
