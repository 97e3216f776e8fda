import { RegistryError } from '../errors.ts';
import { isRecord, jsonText, readObject } from './text.ts';

/** Who publishes: numeric ids decide, logins are for people. For `host: "local"` the ids are 0 and `owner` decides. */
export interface Publisher {
  readonly host: string;
  readonly id: number;
  readonly owner_id: number;
  /** Login of the account, or the explicit owner of a local registry. */
  readonly owner: string;
  /** `owner/name` at the time, for people. */
  readonly full_name: string;
}

/** `owners/…`: the repositories that may publish a name. */
export interface OwnerRecord {
  readonly schema: number;
  readonly name: string;
  readonly repositories: readonly Publisher[];
}

/** `owners/@scope/-`: the account a scope belongs to, bound at first use. */
export interface ScopeRecord {
  readonly schema: number;
  readonly scope: string;
  readonly host: string;
  readonly owner_id: number;
  readonly owner: string;
}

export function readOwner(text: string | undefined, path: string): OwnerRecord | undefined {
  if (text === undefined) return undefined;
  const { schema, name, repositories } = readObject(text, path);
  if (typeof name !== 'string' || !Array.isArray(repositories)) throw invalid(path);
  const publishers = repositories.map((item) => publisherOf(item) ?? fail(path));
  return { schema: typeof schema === 'number' ? schema : 1, name, repositories: publishers };
}

export function readScope(text: string | undefined, path: string): ScopeRecord | undefined {
  if (text === undefined) return undefined;
  const { schema, scope, host, owner_id, owner } = readObject(text, path);
  if (
    typeof scope !== 'string' ||
    typeof host !== 'string' ||
    typeof owner_id !== 'number' ||
    typeof owner !== 'string'
  ) {
    throw invalid(path);
  }
  return { schema: typeof schema === 'number' ? schema : 1, scope, host, owner_id, owner };
}

export function writeOwner(name: string, publisher: Publisher): string {
  const { host, id, owner_id, owner, full_name } = publisher;
  return jsonText({ schema: 1, name, repositories: [{ host, id, owner_id, owner, full_name }] });
}

export function writeScope(scope: string, { host, owner_id, owner }: Publisher): string {
  return jsonText({ schema: 1, scope, host, owner_id, owner });
}

/** How a publisher stands to those on record. */
export type Standing = 'owner' | 'transferred' | 'stranger';

/** `transferred`: a repository on record that now belongs to another account. */
export function standing(record: OwnerRecord, publisher: Publisher): Standing {
  if (record.repositories.some((known) => samePublisher(known, publisher))) return 'owner';
  const moved = record.repositories.some(
    (known) => known.host !== 'local' && known.host === publisher.host && known.id === publisher.id,
  );
  return moved ? 'transferred' : 'stranger';
}

/** Whether a scope belongs to the publisher's account. */
export function ownsScope(record: ScopeRecord, publisher: Publisher): boolean {
  if (record.host !== publisher.host) return false;
  return record.host === 'local' ? record.owner === publisher.owner : record.owner_id === publisher.owner_id;
}

function samePublisher(known: Publisher, publisher: Publisher): boolean {
  if (known.host !== publisher.host) return false;
  if (known.host === 'local') return known.owner === publisher.owner;
  return known.id === publisher.id && known.owner_id === publisher.owner_id;
}

function publisherOf(value: unknown): Publisher | undefined {
  if (!isRecord(value)) return undefined;
  const { host, id, owner_id, owner, full_name } = value;
  if (typeof host !== 'string' || typeof id !== 'number' || typeof owner_id !== 'number') return undefined;
  return { host, id, owner_id, owner: String(owner ?? ''), full_name: String(full_name ?? '') };
}

function fail(path: string): never {
  throw invalid(path);
}

function invalid(path: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `Cannot use the owner record "${path}" of the index`, {
    found: 'a record of another form',
    expected: 'a record as `schemas/owner.schema.json` describes',
    cure: `Restore "${path}" from the index repository's history; nothing was written`,
  });
}
