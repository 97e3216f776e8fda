import { RegistryError } from '../errors.ts';
import { canonical, type PackageName } from '../manifest/name.ts';
import {
  type OwnerRecord,
  ownsScope,
  type Publisher,
  readOwner,
  readScope,
  standing,
  writeOwner,
  writeScope,
} from './owner.ts';
import type { PackagePaths } from './path.ts';

/** Who wants to publish what. */
export interface Claim {
  readonly name: PackageName;
  readonly publisher: Publisher;
  readonly paths: PackagePaths;
  /** Whether the index has a version of the package. */
  readonly published: boolean;
}

type Files = ReadonlyMap<string, string | undefined>;
type Records = readonly (readonly [string, string])[];

/**
 * The owner records to write with a first publish; none when all are there.
 * Throws `NOT_OWNER`, `OWNER_CHANGED`, `NAME_TAKEN`, `NAME_RESERVED`, `INDEX_INVALID`, `INDEX_TOO_NEW`.
 */
export function checkOwner(claim: Claim, files: Files): Records {
  return [...checkScope(claim, files), ...checkPackage(claim, files)];
}

function checkScope({ name, publisher, paths }: Claim, files: Files): Records {
  if (name.scope === undefined || paths.scope === undefined) return [];
  const record = readScope(files.get(paths.scope), paths.scope);
  if (record === undefined) {
    checkFirstUse(name.scope, publisher, name.full);
    return [[paths.scope, writeScope(name.scope, publisher)]];
  }
  if (canonical(record.scope) !== canonical(name.scope)) throw misplaced(name.full, paths.scope, `@${record.scope}`);
  if (ownsScope(record, publisher)) return [];
  const holder = `${record.owner} (${record.host}, id ${record.owner_id})`;
  throw notOwner(name.full, publisher, `the scope "@${name.scope}" belongs to ${holder}`);
}

function checkPackage({ name, publisher, paths, published }: Claim, files: Files): Records {
  const record = readOwner(files.get(paths.owner), paths.owner);
  if (record === undefined) {
    if (published) throw ownerless(name.full, paths.owner);
    return [[paths.owner, writeOwner(name.full, publisher)]];
  }
  if (canonical(record.name) !== canonical(name.full)) throw misplaced(name.full, paths.owner, record.name);
  if (record.name !== name.full) throw nameTaken(name.full, record.name);
  if (record.reserved !== undefined) throw nameReserved(name.full, record.reserved);
  const stands = standing(record, publisher);
  if (stands === 'stranger') throw notOwner(name.full, publisher, `it belongs to ${holdersOf(record)}`);
  if (stands === 'transferred') throw ownerChanged(name.full, publisher, holdersOf(record));
  return [];
}

/** A scope is claimed by the account of exactly that name: else the first comer could take anybody's, and `acme_corp` that of `acme-corp`. */
function checkFirstUse(scope: string, publisher: Publisher, name: string): void {
  if (publisher.host === 'local' || publisher.owner.toLowerCase() === scope.toLowerCase()) return;
  throw notOwner(name, publisher, `the scope "@${scope}" can be claimed first only by the account "${scope}"`);
}

function holdersOf({ repositories }: OwnerRecord): string {
  if (repositories.length === 0) return 'nobody: the registry has locked the name';
  return repositories.map(({ full_name, host, id }) => `${full_name} (${host}, id ${id})`).join(', ');
}

/** The reason is the maintainers' own words. */
function nameReserved(name: string, reason: string): RegistryError {
  return new RegistryError('NAME_RESERVED', `Cannot publish ${name}: this registry reserves the name`, {
    found: reason,
    expected: 'a name that is not reserved',
    cure: "Choose another name, or ask the registry's maintainers to transfer it to your repository",
  });
}

/** Two names with one canonical form cannot both exist. */
export function nameTaken(name: string, twin: string): RegistryError {
  return new RegistryError(
    'NAME_TAKEN',
    `Cannot publish ${name}: the name differs from "${twin}" only in "-" and "_"`,
    {
      found: `"${twin}" in the index`,
      expected: 'a name that no other package has, `-` and `_` taken as the same',
      cure: `Use the name "${twin}" if it is yours, or choose another`,
    },
  );
}

/** A file of the index that speaks of another package. */
export function misplaced(name: string, path: string, other: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `Cannot publish ${name}: "${path}" of the index is about another name`, {
    found: JSON.stringify(other.slice(0, 160)),
    expected: `"${name}"`,
    cure: `Restore "${path}" from the index repository's history; nothing was written`,
  });
}

function notOwner(name: string, { full_name, host, id, owner, owner_id }: Publisher, reason: string): RegistryError {
  const who = host === 'local' ? `owner "${owner}"` : `${full_name} (${host}, id ${id}, owner id ${owner_id})`;
  return new RegistryError('NOT_OWNER', `Cannot publish ${name}: ${reason}`, {
    found: `publishing from ${who}`,
    expected: 'the repository and account on record in the index',
    cure:
      host === 'local'
        ? 'Pass the right `--owner`, or choose another name'
        : 'Publish from that repository, or choose another name or scope in `.clyde/package.yaml`',
  });
}

function ownerChanged(name: string, { full_name, owner_id }: Publisher, known: string): RegistryError {
  return new RegistryError('OWNER_CHANGED', `Cannot publish ${name}: its repository belongs to another account now`, {
    found: `${full_name}, owner id ${owner_id}`,
    expected: known,
    cure: "Ask the registry's maintainers to transfer the package to the new account",
  });
}

function ownerless(name: string, path: string): RegistryError {
  return new RegistryError(
    'INDEX_INVALID',
    `Cannot publish ${name}: the index has versions of it and no owner record`,
    {
      found: `no "${path}"`,
      expected: 'an owner record beside every package',
      cure: `Restore "${path}" from the index repository's history`,
    },
  );
}
