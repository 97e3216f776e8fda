import { compareVersions } from '../manifest/version.ts';
import type { IndexLine } from '../sparse/index-file.ts';
import { findVersion } from '../sparse/index-file.ts';
import { latestOf } from '../sparse/latest.ts';
import { Catalog } from './catalog.ts';
import type { InstallPorts } from './install.ts';
import type { LockedPackage } from './lock.ts';
import { readProject } from './project.ts';
import { resolve } from './resolve.ts';
import { lockFile, requirementsOf } from './selection.ts';

/** One package of the lock file, and what there is besides the version locked. */
export interface OutdatedPackage {
  readonly name: string;
  readonly current: string;
  /** What an install without the lock would take; absent: nothing, it is not required any more. */
  readonly wanted?: string;
  readonly latest?: string;
  /** Why the locked version is not to be used any more. */
  readonly yanked?: string;
  readonly removed?: string;
  /** Required by the project itself. */
  readonly direct: boolean;
}

/** Packages whose locked version is not the latest, or is yanked or removed; sorted by name. Throws what `resolve` throws. */
export async function outdated(
  { offline }: { readonly offline: boolean },
  ports: InstallPorts,
): Promise<readonly OutdatedPackage[]> {
  const project = await readProject(ports.files);
  const requires = requirementsOf(project);
  const before = await lockFile(ports.files);
  const catalog = new Catalog({ ...ports, cache: ports.index, offline });
  const wanted = await resolve({ requires, catalog, locked: new Map() });
  const direct = new Set(requires.map(({ name }) => name));
  const all = [...(before?.lock.values() ?? [])].map(async (locked) =>
    stateOf(locked, await catalog.lines(locked.name), { wanted: wanted.get(locked.name)?.vers, direct }),
  );
  return (await Promise.all(all)).filter(isOutdated);
}

function stateOf(
  { name, version }: LockedPackage,
  lines: readonly IndexLine[],
  { wanted, direct }: { readonly wanted: string | undefined; readonly direct: ReadonlySet<string> },
): OutdatedPackage {
  const latest = latestOf(lines.flatMap(({ entry }) => entry ?? []))?.vers;
  const entry = findVersion(lines, version)?.entry;
  return {
    ...{ name, current: version, direct: direct.has(name) },
    ...(wanted === undefined ? {} : { wanted }),
    ...(latest === undefined ? {} : { latest }),
    ...(entry?.yanked ? { yanked: entry.yank_reason ?? 'no reason given' } : {}),
    ...(entry?.removed === undefined ? {} : { removed: entry.removed }),
  };
}

function isOutdated({ current, wanted, latest, yanked, removed }: OutdatedPackage): boolean {
  if (yanked !== undefined || removed !== undefined || wanted !== current) return true;
  // a locked prerelease above the latest stable version is no news
  return latest !== undefined && compareVersions(latest, current) > 0;
}
