import semver from 'semver';
import { RegistryError } from '../errors.ts';
import { shortRange } from '../manifest/short-range.ts';
import type { Entry } from '../sparse/entry.ts';
import { findVersion, type IndexLine } from '../sparse/index-file.ts';
import { dependenciesOf, LOCK_PATH, type Lock, type LockedPackage } from './lock.ts';
import { lockInvalid } from './lock-text.ts';
import type { Registries } from './registries.ts';
import type { Requirement } from './resolve.ts';

/** What in a lock file is not as the project now asks for; nothing: the lock can be installed as it is. */
export function lockDifferences(
  lock: Lock,
  { requires, registries }: { readonly requires: readonly Requirement[]; readonly registries: Registries },
): readonly string[] {
  const differences = requires.flatMap((requirement) => unmet(lock, requirement, 'this project'));
  for (const locked of lock.values()) {
    for (const [name, req] of locked.dependencies) differences.push(...unmet(lock, { name, req }, locked.name));
    const registry = registries.of(locked.name);
    if (registry !== locked.registry)
      differences.push(`${locked.name} is locked from ${locked.registry}, and this project takes it from ${registry}`);
  }
  const reached = reachable(
    lock,
    requires.map(({ name }) => name),
  );
  for (const name of lock.keys())
    if (!reached.has(name)) differences.push(`${name} is locked, and nothing requires it`);
  return [...new Set(differences)];
}

function unmet(lock: Lock, { name, req }: Requirement, by: string): string[] {
  const locked = lock.get(name);
  if (locked === undefined) return [`${by} requires ${name} ${shortRange(req)}, which is not locked`];
  if (semver.satisfies(locked.version, req)) return [];
  return [`${by} requires ${name} ${shortRange(req)}, and ${locked.version} is locked`];
}

/** The packages that some names lead to, themselves included. */
export function reachable(lock: Lock, names: readonly string[]): ReadonlySet<string> {
  const reached = new Set(names.filter((name) => lock.has(name)));
  for (const name of reached)
    for (const other of lock.get(name)?.dependencies.keys() ?? []) if (lock.has(other)) reached.add(other);
  return reached;
}

export function lockStale(differences: readonly string[]): RegistryError {
  const more = differences.length > 20 ? [`… and ${differences.length - 20} more`] : [];
  return new RegistryError('LOCK_STALE', `Cannot go by ${LOCK_PATH}: it is not up to date`, {
    found: [...differences.slice(0, 20), ...more].join('\n'),
    expected: 'a lock file that says what this project requires',
    cure: `clyde-registry install && git add ${LOCK_PATH}`,
  });
}

/**
 * The entry of a locked version: what the lock file says of it must be what the index says. Throws `CHECKSUM_MISMATCH`,
 * `VERSION_REMOVED`, `VERSION_UNKNOWN`, `INDEX_TOO_NEW`, `LOCK_INVALID`.
 */
export function confirmLocked(locked: LockedPackage, lines: readonly IndexLine[]): Entry {
  const { name, version } = locked;
  const line = findVersion(lines, version);
  if (line === undefined) throw notThere(locked);
  const { entry } = line;
  if (entry === undefined) throw tooNew(locked);
  if (entry.removed !== undefined) throw removed(locked, entry.removed);
  if (entry.cksum !== locked.checksum) throw changed(locked, entry);
  const differing = differenceOf(locked, entry);
  if (differing === undefined) return entry;
  throw lockInvalid(`it says of ${name}@${version} something else than the index`, { found: differing });
}

function differenceOf(locked: LockedPackage, entry: Entry): string | undefined {
  if (entry.vers !== locked.version) return `version ${locked.version}, and the index has ${entry.vers}`;
  if ((entry.repository.commit ?? undefined) !== locked.commit)
    return `commit ${locked.commit ?? 'none'}, and the index has ${entry.repository.commit ?? 'none'}`;
  const [mine, theirs] = [locked.dependencies, dependenciesOf(entry.deps)].map((map) => JSON.stringify([...map]));
  return mine === theirs ? undefined : `dependencies ${mine}, and the index has ${theirs}`;
}

function changed({ name, version, checksum, registry }: LockedPackage, { cksum }: Entry): RegistryError {
  return new RegistryError(
    'CHECKSUM_MISMATCH',
    `Cannot install ${name}@${version}: the index and ${LOCK_PATH} disagree about its archive`,
    {
      found: `sha256 ${cksum} in ${registry}`,
      expected: `sha256 ${checksum}, as locked`,
      cure: `What was published never changes: do not use it. See who changed ${LOCK_PATH} (\`git log -p ${LOCK_PATH}\`); if nobody did, tell the owner of the registry`,
    },
  );
}

function removed({ name, version }: LockedPackage, reason: string): RegistryError {
  return new RegistryError('VERSION_REMOVED', `Cannot install ${name}@${version}: it was removed from the registry`, {
    found: `removed: ${reason}`,
    expected: 'a version that may be installed',
    cure: `clyde-registry install --update ${name}`,
  });
}

function notThere({ name, version, registry }: LockedPackage): RegistryError {
  return new RegistryError('VERSION_UNKNOWN', `Cannot install ${name}@${version}: the registry does not have it`, {
    found: `no such version in ${registry}`,
    expected: `what ${LOCK_PATH} names`,
    cure: `Check the registry; or choose anew: \`clyde-registry install --update ${name}\``,
  });
}

function tooNew({ name, version }: LockedPackage): RegistryError {
  return new RegistryError('INDEX_TOO_NEW', `Cannot install ${name}@${version}: its entry has a newer format`, {
    expected: 'an entry this program can read',
    cure: 'Use a newer version of clyde-registry',
  });
}
