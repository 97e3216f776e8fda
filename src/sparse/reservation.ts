import { RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import { readIndexFile } from './index-file.ts';
import { readOwner } from './owner.ts';
import { amendOwner, writeReservation } from './owner-amend.ts';
import { type Files, pathsIn } from './published.ts';
import { reasonFrom } from './reason.ts';

/** A name that nobody may publish. */
export interface ReservationRequest {
  readonly name: PackageName;
  /** Shown to whoever tries; one line of at most 300 characters; `false` gives the name free. */
  readonly reason: string | false;
}

export type ReservationVerdict =
  | { readonly kind: 'change'; readonly changes: ReadonlyMap<string, string | null> }
  | { readonly kind: 'unchanged' };

/** Plans a reservation, kept as an owner record without repositories. Throws `NAME_TAKEN`, `INPUT_INVALID`, `INDEX_INVALID`. */
export function judgeReservation({ name, reason }: ReservationRequest, files: Files): ReservationVerdict {
  const wanted = reason === false ? undefined : reasonFrom(reason, { action: 'Cannot reserve', cure: REASON_CURE });
  const { index, owner: path } = pathsIn(files, name);
  const text = files.get(path);
  const record = readOwner(text, path);
  const [line] = readIndexFile(files.get(index), index);
  const holder = line?.name ?? (record !== undefined && record.repositories.length > 0 ? record.name : undefined);
  if (wanted === undefined) {
    const removable = record?.reserved !== undefined && holder === undefined;
    return removable ? { kind: 'change', changes: new Map([[path, null]]) } : { kind: 'unchanged' };
  }
  if (holder !== undefined) throw taken(name.full, holder);
  if (text === undefined) return { kind: 'change', changes: new Map([[path, writeReservation(name.full, wanted)]]) };
  if (record?.reserved === wanted) return { kind: 'unchanged' };
  return { kind: 'change', changes: new Map([[path, amendOwner(text, path, { reserved: wanted })]]) };
}

const REASON_CURE = 'Pass `--reason "kept for the standard library"`: whoever wants the name will read it';

function taken(name: string, holder: string): RegistryError {
  return new RegistryError('NAME_TAKEN', `Cannot reserve ${name}: it is a package of this registry`, {
    found: `"${holder}" in the index`,
    expected: 'a name that was never published',
    cure: 'Yank or remove its versions, or transfer the package: names that were published stay with their package',
  });
}
