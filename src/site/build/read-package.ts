import { RegistryError } from '../../errors.ts';
import type { PackageName } from '../../manifest/name.ts';
import { type Meta, README_LIMIT } from '../../sparse/meta.ts';
import { type OwnerRecord, type Publisher, readOwner } from '../../sparse/owner.ts';
import type { PackagePaths } from '../../sparse/path.ts';
import { type IndexFacts, readIndexFacts } from '../catalog/index-facts.ts';
import { readMeta } from '../catalog/meta.ts';
import type { Custody } from '../model.ts';
import { LARGEST_FILE } from '../ports.ts';
import type { Damage } from './damage.ts';

/** A package as its four files say. */
export interface ReadPackage {
  readonly facts: IndexFacts;
  readonly meta: Meta | undefined;
  readonly publishers: readonly Publisher[];
  readonly custody: Custody;
  readonly readme: string | undefined;
}

/** Reads a package out of its files; `undefined` where there is none, or its index file is damaged. What else is damaged counts as absent. */
export function readPackage(
  name: PackageName,
  paths: Pick<PackagePaths, 'index' | 'meta' | 'owner' | 'readme'>,
  { texts, damage }: { readonly texts: ReadonlyMap<string, string>; readonly damage: Damage },
): ReadPackage | undefined {
  const text = texts.get(paths.index);
  const facts =
    text === undefined ? undefined : attempt(paths.index, damage, () => readIndexFacts(text, paths.index, name));
  if (facts === undefined) return undefined;
  return {
    facts,
    meta: readMetaAt(paths.meta, texts.get(paths.meta), damage),
    ...readOwnership(paths.owner, texts.get(paths.owner), damage),
    readme: readReadme(texts.get(paths.readme)),
  };
}

export function readMetaAt(path: string, text: string | undefined, damage: Damage): Meta | undefined {
  return text === undefined ? undefined : attempt(path, damage, () => readMeta(text, path));
}

export function readPublishers(path: string, text: string | undefined, damage: Damage): readonly Publisher[] {
  return readOwnership(path, text, damage).publishers;
}

/** Who may publish, and what else the owner record says that people are told. */
export function readOwnership(
  path: string,
  text: string | undefined,
  damage: Damage,
): Pick<ReadPackage, 'publishers' | 'custody'> {
  const record: Partial<OwnerRecord> = attempt(path, damage, () => readOwner(text, path)) ?? {};
  const { repositories = [], held, moving } = record;
  const custody = {
    ...(held === undefined || held.length === 0 ? {} : { held }),
    ...(moving === undefined ? {} : { moving }),
  };
  return { publishers: repositories, custody };
}

/** A file that is left out for its length, whatever it says. */
export function tooLarge(path: string, bytes: number): RegistryError {
  return new RegistryError('INDEX_INVALID', `Cannot use "${path}" of the index: it is too large`, {
    found: `${bytes} bytes`,
    expected: `at most ${LARGEST_FILE} bytes`,
    cure: `Restore "${path}" from the index repository's history, or remove it`,
    at: { file: path },
  });
}

/** What a page would show of it at most. */
export function readReadme(text: string | undefined): string | undefined {
  return text?.slice(0, README_LIMIT);
}

export function attempt<Value>(path: string, damage: Damage, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (thrown) {
    damage.add(path, thrown);
    return undefined;
  }
}
