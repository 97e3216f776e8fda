import { Range, SemVer } from 'semver';
import { RegistryError } from '../errors.ts';
import { compareVersions } from '../manifest/version.ts';
import type { Dependency, Entry } from '../sparse/entry.ts';
import type { IndexLine } from '../sparse/index-file.ts';
import { VersionSet } from './version-set.ts';

/** Longest range of a dependency; `src/manifest/range.ts` writes no longer one. */
const RANGE_LIMIT = 1024;

/** Versions that are read of one package; a million lines would not fit a file that is read at all. */
const VERSIONS_LIMIT = 50_000;

/** Says that work was done; throws when there was too much of it. */
export type Spend = (units: number) => void;

/**
 * The versions of one package that may be chosen, lowest first, and the sets of them that ranges stand for. A set has
 * one more member than there are versions, `absent`: the package is not installed at all.
 */
export class Candidates {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** Versions that exist and may not be chosen, with the reason: `1.2.3 is yanked`. */
  readonly excluded: readonly string[];
  readonly absent: number;
  readonly #versions: readonly SemVer[];
  readonly #sets = new Map<string, VersionSet>();
  #alike: Map<string, number[]> | undefined;

  private constructor(name: string, entries: readonly Entry[], excluded: readonly string[]) {
    this.name = name;
    this.entries = entries;
    this.excluded = excluded;
    this.absent = entries.length;
    this.#versions = entries.map(({ vers }) => new SemVer(vers));
  }

  /** Removed versions are left out; so are yanked ones, but for the one a lock file names. */
  static from(name: string, lines: readonly IndexLine[], locked: string | undefined): Candidates {
    if (lines.length > VERSIONS_LIMIT) throw tooMany(name, lines.length);
    const entries: Entry[] = [];
    const excluded: string[] = [];
    for (const { vers, entry } of lines) {
      if (entry === undefined) excluded.push(`${vers} needs a newer program`);
      else if (entry.removed !== undefined) excluded.push(`${vers} was removed`);
      else if (entry.yanked && vers !== locked) excluded.push(`${vers} is yanked`);
      else entries.push(entry);
    }
    return new Candidates(
      name,
      entries.sort((a, b) => compareVersions(a.vers, b.vers)),
      excluded,
    );
  }

  get states(): number {
    return this.entries.length + 1;
  }

  /** The versions in a range. Prereleases only where the range names one of the same three numbers, as SemVer has it. */
  inRange(range: string, spend: Spend): VersionSet {
    const known = this.#sets.get(range);
    if (known !== undefined) return known;
    spend(8 * this.#versions.length);
    const test = rangeOf(range);
    const fitting = test === undefined ? [] : [...this.#versions.keys()].filter((at) => fits(test, this.#versions[at]));
    const set = VersionSet.of(this.states, fitting);
    this.#sets.set(range, set);
    return set;
  }

  only(at: number): VersionSet {
    return VersionSet.of(this.states, [at]);
  }

  /** The versions with exactly this dependency: what is learned of one of them then holds for all. */
  withDependency(dependency: Dependency): VersionSet {
    this.#alike ??= this.#byDependency();
    return VersionSet.of(this.states, this.#alike.get(keyOf(dependency)) ?? []);
  }

  #byDependency(): Map<string, number[]> {
    const alike = new Map<string, number[]>();
    for (const [at, { deps }] of this.entries.entries()) {
      for (const key of new Set(deps.filter(({ kind }) => kind === 'normal').map(keyOf))) {
        const members = alike.get(key) ?? [];
        members.push(at);
        alike.set(key, members);
      }
    }
    return alike;
  }
}

function keyOf({ name, req, registry }: Dependency): string {
  return JSON.stringify([name, req, registry]);
}

function fits(range: Range, version: SemVer | undefined): boolean {
  return version !== undefined && range.test(version);
}

/** `undefined`: no range at all; the writer of the entry should have been refused. */
function rangeOf(text: string): Range | undefined {
  if (text.length > RANGE_LIMIT) return undefined;
  try {
    return new Range(text);
  } catch {
    return undefined;
  }
}

function tooMany(name: string, count: number): RegistryError {
  return new RegistryError('RESOLUTION_LIMIT', `Cannot choose a version of "${name}": it has too many`, {
    found: `${count} versions`,
    expected: `at most ${VERSIONS_LIMIT}`,
    cure: 'Tell the owner of the registry',
  });
}
