import { versionIdentity } from '../manifest/version.ts';
import type { OwnerRecord, PendingMove, Publisher } from './owner.ts';
import { jsonText, readObject } from './text.ts';

/** What of an owner record changes; `null` takes a key away, an absent one stays. */
export interface OwnerAmendment {
  readonly repositories?: readonly Publisher[];
  readonly held?: readonly string[];
  readonly reserved?: string | null;
  readonly moving?: PendingMove | null;
}

/** The text of a record with some keys changed; keys this program does not know stay. */
export function amendOwner(text: string, path: string, change: OwnerAmendment): string {
  const { schema, name, repositories, held, reserved, moving, ...others } = readObject(text, path);
  const next = {
    repositories: change.repositories?.map(publisherText) ?? repositories,
    held: change.held === undefined ? held : change.held.length === 0 ? undefined : [...change.held].sort(),
    reserved: change.reserved === undefined ? reserved : (change.reserved ?? undefined),
    moving: change.moving === undefined ? moving : change.moving === null ? undefined : moveText(change.moving),
  };
  return jsonText({ schema, name, ...next, ...others });
}

/** A record of a name that nobody may publish. */
export function writeReservation(name: string, reserved: string): string {
  return jsonText({ schema: 1, name, repositories: [], reserved });
}

/** Whether only the registry lifts the yank of a version. */
export function isHeld(record: OwnerRecord | undefined, version: string): boolean {
  return record?.held?.includes(versionIdentity(version)) ?? false;
}

function publisherText({ host, id, owner_id, owner, full_name }: Publisher): Publisher {
  return { host, id, owner_id, owner, full_name };
}

function moveText(move: PendingMove): PendingMove {
  return { ...publisherText(move), from: move.from, since: move.since };
}
