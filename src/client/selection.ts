import type { Entry } from '../sparse/entry.ts';
import type { Catalog } from './catalog.ts';
import type { ProjectFiles } from './install-ports.ts';
import { LOCK_PATH, type Lock, lockOf } from './lock.ts';
import { confirmLocked, lockDifferences, lockStale } from './lock-check.ts';
import { readLock } from './lock-reading.ts';
import { checkOrigins } from './origins.ts';
import type { Project } from './project.ts';
import { textAt } from './recording.ts';
import type { Registries } from './registries.ts';
import { type Requirement, resolve } from './resolve.ts';

export interface SelectionRequest {
  readonly project: Project;
  readonly registries: Registries;
  readonly catalog: Catalog;
  /** Only what the lock file says, or an error. */
  readonly frozen: boolean;
  /** Names to choose anew; `all`: every one. */
  readonly update: 'all' | readonly string[];
}

/** What is to be installed, the lock that says so, and the lock file as it was. */
export interface Selection {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly lock: Lock;
  readonly before?: { readonly lock: Lock; readonly text: string };
}

/** Everything a project requires, in one list: both kinds are chosen together, so that they fit together. */
export function requirementsOf({ requires, devRequires }: Project): readonly Requirement[] {
  return [...requires, ...devRequires];
}

/** The project's lock; `undefined`: there is none. Throws `LOCK_INVALID`. */
export async function lockFile(files: ProjectFiles): Promise<{ lock: Lock; text: string } | undefined> {
  const text = await textAt(LOCK_PATH, files);
  if (text === undefined) return undefined;
  return { lock: readLock(text.replace(/^\ufeff/, '')), text };
}

/**
 * The versions to install: those of the lock file as long as it fits what is required, each confirmed by its registry;
 * else chosen anew, with as little change as possible. Throws `LOCK_STALE`, and what `resolve` and `confirmLocked` throw.
 */
export async function select(request: SelectionRequest, files: ProjectFiles): Promise<Selection> {
  const { registries, catalog, frozen, update } = request;
  const requires = requirementsOf(request.project);
  const before = await lockFile(files);
  const differences =
    before === undefined ? ['there is no lock file'] : lockDifferences(before.lock, { requires, registries });
  if (frozen && differences.length > 0) throw lockStale(differences);
  if (before !== undefined && differences.length === 0 && update.length === 0) {
    const entries = await confirmAll(before.lock, catalog);
    await checkOrigins(entries.values(), catalog);
    return { entries, lock: before.lock, before };
  }
  const kept = [...(before?.lock.values() ?? [])].filter(
    ({ name, registry }) => update !== 'all' && !update.includes(name) && registry === registries.of(name),
  );
  const locked = new Map(kept.map(({ name, version }) => [name, version]));
  const entries = await resolve({ requires, catalog, locked });
  await checkOrigins(entries.values(), catalog);
  for (const old of kept) {
    // a version that stays must be what it was
    const entry = entries.get(old.name);
    if (entry?.vers === old.version) confirmLocked(old, await catalog.lines(old.name));
  }
  const lock = lockOf(entries.values(), (name) => registries.of(name), before?.lock);
  return { entries, lock, ...(before === undefined ? {} : { before }) };
}

async function confirmAll(lock: Lock, catalog: Catalog): Promise<ReadonlyMap<string, Entry>> {
  const confirmed = [...lock.values()].map(
    async (locked): Promise<[string, Entry]> => [locked.name, confirmLocked(locked, await catalog.lines(locked.name))],
  );
  // all are asked before any is judged: which error comes first must not depend on the network
  await Promise.allSettled(confirmed);
  return new Map(await Promise.all(confirmed));
}
