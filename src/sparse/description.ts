import type { Manifest } from '../manifest/manifest.ts';
import { writeMeta } from './meta.ts';
import type { PackagePaths } from './path.ts';
import { isRecord } from './text.ts';

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

/** The version that `meta/` speaks of; nothing where there is no such file, or none that can be read. */
export function describedVersion(meta: string | undefined): string | undefined {
  const { version } = lenientObject(meta);
  return typeof version === 'string' ? version : undefined;
}

/**
 * The manifest out of an archive, with what the repository on GitHub said when the package was published: that is in no
 * archive, and would be lost when `meta/` goes back to an older version.
 */
export function withWhatMetaKnows({ manifest, ...rest }: Description, meta: string | undefined): Description {
  const { description, homepage, keywords, repository } = lenientObject(meta);
  const known = {
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof homepage === 'string' ? { homepage } : {}),
  };
  const words = Array.isArray(keywords) ? keywords.filter((word) => typeof word === 'string') : [];
  return {
    ...(typeof repository === 'string' ? { repository } : {}),
    ...rest,
    manifest: { ...known, ...manifest, keywords: manifest.keywords.length > 0 ? manifest.keywords : words },
  };
}

function lenientObject(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
