import type { Dependency } from '../../src/sparse/entry.ts';
import type { Chance } from './chance.ts';
import type { Account } from './names.ts';

/** One version before it is written as a line. */
export interface Release {
  readonly vers: string;
  /** Seconds since 1970. */
  readonly time: number;
  readonly yanked: boolean;
}

/** 2022-01-01, and 2026-11-01: all releases lie between. */
const FIRST = 1_640_995_200;
const LAST = 1_793_491_200;

/** Releases in the order they were made, versions rising. */
export function releasesOf(chance: Chance, count: number): Release[] {
  const start = FIRST + chance.below((LAST - FIRST) * 0.8);
  const step = (LAST - start) / count;
  let [major, minor, patch] = chance.yes(0.6) ? [0, chance.between(1, 4), 0] : [1, 0, 0];
  return Array.from({ length: count }, (_, n) => {
    const vers = `${major}.${minor}.${patch}`;
    const time = Math.floor(start + step * (n + chance.real() * 0.9));
    const bump = chance.real();
    if (bump < 0.6) patch++;
    else if (bump < 0.93) [minor, patch] = [minor + 1, 0];
    else [major, minor, patch] = [major + 1, 0, 0];
    // the newest stays, so that every package can be installed
    return { vers, time, yanked: n + 1 < count && chance.yes(0.015) };
  });
}

export function timeText(time: number): string {
  return `${new Date(time * 1000).toISOString().slice(0, 19)}Z`;
}

export interface Origin {
  readonly name: string;
  readonly account: Account;
  /** Of the package repository. */
  readonly id: number;
  readonly repository: string;
  readonly license: string | null;
  readonly deps: readonly Dependency[];
}

/** The line of the index, as `encodeEntry` writes it. */
export function lineOf(
  chance: Chance,
  release: Release,
  { name, account, id, repository, license, deps }: Origin,
): string {
  const file = `${name.replace('@', '').replace('/', '-')}-${release.vers}.tar.gz`;
  return JSON.stringify({
    ...{ schema: 1, name, vers: release.vers, deps, cksum: chance.hex(64), tsum: chance.hex(64) },
    size: Math.ceil(chance.around(40_000, 1.4)) + 600,
    dl: `${repository}/releases/download/v${release.vers}/${file}`,
    pubtime: timeText(release.time),
    yanked: release.yanked,
    ...(release.yanked ? { yank_reason: chance.pick(YANK_REASONS) } : {}),
    license,
    repository: { host: 'github.com', id, owner_id: account.id, tag: `v${release.vers}`, commit: chance.hex(40) },
  });
}

const YANK_REASONS = [
  'Broken build on Windows',
  'Reads past the end of short inputs',
  'Published by mistake',
  'Wrong licence in the sources',
];
