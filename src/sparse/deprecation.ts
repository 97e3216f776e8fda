import type { PackageName } from '../manifest/name.ts';
import { latestOf } from './latest.ts';
import { amendDeprecation, bareMeta } from './meta-amend.ts';
import { type Files, type PublishedPackage, publishedPackage } from './published.ts';
import { reasonFrom } from './reason.ts';
import { readObject } from './text.ts';

/** Whether a package should be used for anything new. */
export interface DeprecationRequest {
  readonly name: PackageName;
  /** Why not, and what instead, on one line of at most 300 characters; `false` takes a deprecation back. */
  readonly reason: string | false;
}

export type DeprecationVerdict =
  | { readonly kind: 'change'; readonly reason?: string; readonly changes: ReadonlyMap<string, string> }
  | { readonly kind: 'unchanged'; readonly reason?: string };

/** Plans a deprecation, which is told with the package and keeps nobody from installing it. Throws `PACKAGE_UNKNOWN`, `INPUT_INVALID`, `INDEX_INVALID`. */
export function judgeDeprecation({ name, reason }: DeprecationRequest, files: Files): DeprecationVerdict {
  const wanted = reason === false ? undefined : reasonFrom(reason, { action: 'Cannot deprecate', cure: REASON_CURE });
  const published = publishedPackage(files, name);
  const path = published.paths.meta;
  const text = files.get(path);
  const known = text === undefined ? undefined : readObject(text, path).deprecated;
  const said = wanted === undefined ? {} : { reason: wanted };
  if (known === wanted) return { kind: 'unchanged', ...said };
  const whole = text ?? bareMeta(shownOf(published), { text });
  return { kind: 'change', ...said, changes: new Map([[path, amendDeprecation(whole, path, wanted)]]) };
}

const REASON_CURE = 'Pass `--reason "Use fmt2 instead"`: people who use the package will read it';

/** The version that a missing description is made of. */
function shownOf({ lines }: PublishedPackage): { readonly name: string; readonly vers: string } {
  const latest = latestOf(lines.flatMap(({ entry }) => entry ?? []));
  const [first] = lines;
  return latest ?? { name: first?.name ?? '', vers: first?.vers ?? '' };
}
