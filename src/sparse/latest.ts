import { compareVersions, isPrerelease } from '../manifest/version.ts';

interface Candidate {
  readonly vers: string;
  readonly yanked: boolean;
  readonly removed?: string;
}

/** The highest stable unyanked version, else the highest unyanked prerelease, else none. SemVer decides what a prerelease is. */
export function latestOf<Version extends Candidate>(versions: readonly Version[]): Version | undefined {
  const eligible = versions.filter((version) => !version.yanked && version.removed === undefined);
  const stable = eligible.filter((version) => !isPrerelease(version.vers));
  const pool = stable.length > 0 ? stable : eligible;
  return pool.reduce<Version | undefined>(
    (best, version) => (best === undefined || compareVersions(version.vers, best.vers) > 0 ? version : best),
    undefined,
  );
}
