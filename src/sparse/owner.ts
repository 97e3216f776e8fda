import { RegistryError } from '../errors.ts';
import { isRecord, jsonText, readObject } from './text.ts';

/** The newest form of owner and scope records this program knows. */
const RECORD_SCHEMA = 1;

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
  /** Versions whose yank only the registry lifts, without build metadata. */
  readonly held?: readonly string[];
  /** Why nobody may publish the name; there are no repositories then. */
  readonly reserved?: string;
  readonly moving?: PendingMove;
}

/** A repository that asked to hand its packages on, and waits. */
export interface PendingMove extends Publisher {
  /** Numeric id of the repository that asked; it goes off the record when the other comes on. */
  readonly from: number;
  /** When the wish was first seen: `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly since: string;
}

/** `owners/@scope/-`: the account a scope belongs to, bound at first use. */
export interface ScopeRecord {
  readonly schema: number;
  readonly scope: string;
  readonly host: string;
  readonly owner_id: number;
  readonly owner: string;
}

/** Throws `INDEX_INVALID`, and `INDEX_TOO_NEW` for a newer form: what it means for who may publish cannot be guessed. */
export function readOwner(text: string | undefined, path: string): OwnerRecord | undefined {
  if (text === undefined) return undefined;
  const { schema, name, repositories, held, reserved, moving } = readObject(text, path);
  const known = checkSchema(schema, path);
  if (typeof name !== 'string' || !Array.isArray(repositories)) throw invalid(path);
  return {
    ...{ schema: known, name, repositories: repositories.map((item) => publisherOf(item, path)) },
    ...(held === undefined ? {} : { held: versionsOf(held, path) }),
    ...(reserved === undefined ? {} : { reserved: textOf(reserved, path) }),
    ...(moving === undefined ? {} : { moving: moveOf(moving, path) }),
  };
}

/** Throws as `readOwner` does. */
export function readScope(text: string | undefined, path: string): ScopeRecord | undefined {
  if (text === undefined) return undefined;
  const { schema, scope, host, owner_id, owner } = readObject(text, path);
  const known = checkSchema(schema, path);
  if (typeof scope !== 'string' || typeof host !== 'string' || typeof owner !== 'string') throw invalid(path);
  if (!isId(owner_id, host)) throw invalid(path);
  return { schema: known, scope, host, owner_id, owner };
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

/** Whether two are one: by ids, or for a local registry by the owner's name. */
export function samePublisher(known: Publisher, publisher: Publisher): boolean {
  if (known.host !== publisher.host) return false;
  if (known.host === 'local') return known.owner === publisher.owner;
  return known.id === publisher.id && known.owner_id === publisher.owner_id;
}

function publisherOf(value: unknown, path: string): Publisher {
  if (!isRecord(value)) throw invalid(path);
  const { host, id, owner_id, owner, full_name } = value;
  if (typeof host !== 'string' || typeof owner !== 'string' || typeof full_name !== 'string') throw invalid(path);
  if (!isId(id, host) || !isId(owner_id, host)) throw invalid(path);
  return { host, id, owner_id, owner, full_name };
}

// taken for absent, a hold or a reservation of another form would let through what the registry stopped
function versionsOf(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw invalid(path);
}

function textOf(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  throw invalid(path);
}

function moveOf(value: unknown, path: string): PendingMove {
  const publisher = publisherOf(value, path);
  const { from, since } = isRecord(value) ? value : {};
  if (!isId(from, publisher.host) || typeof since !== 'string' || Number.isNaN(Date.parse(since))) throw invalid(path);
  return { ...publisher, from, since };
}

/** GitHub's ids start at 1; 0 is what a folder has. */
function isId(value: unknown, host: string): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && (host === 'local' ? value === 0 : value > 0);
}

function checkSchema(schema: unknown, path: string): number {
  if (schema === RECORD_SCHEMA) return schema;
  if (typeof schema !== 'number' || !(schema > RECORD_SCHEMA)) throw invalid(path);
  throw new RegistryError('INDEX_TOO_NEW', `Cannot use the owner record "${path}" of the index: its form is newer`, {
    found: `schema ${schema}`,
    expected: `schema ${RECORD_SCHEMA}`,
    cure: 'Use a newer version of this action or CLI',
  });
}

function invalid(path: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `Cannot use the owner record "${path}" of the index`, {
    found: 'a record of another form',
    expected: 'a record as `schemas/owner.schema.json` describes',
    cure: `Restore "${path}" from the index repository's history; nothing was written`,
  });
}
