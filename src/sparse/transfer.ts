import { RegistryError } from '../errors.ts';
import { canonical, type PackageName } from '../manifest/name.ts';
import { type OwnerRecord, ownsScope, type Publisher, readOwner, readScope, samePublisher } from './owner.ts';
import { amendOwner } from './owner-amend.ts';
import { type Files, pathsIn, unknownPackage } from './published.ts';

/** Who shall publish a name from now on. */
export interface TransferRequest {
  readonly name: PackageName;
  readonly to: Publisher;
  /** Those on record may go on publishing; else they are replaced. */
  readonly add: boolean;
}

export type TransferVerdict =
  | { readonly kind: 'change'; readonly record: OwnerRecord; readonly changes: ReadonlyMap<string, string> }
  | { readonly kind: 'unchanged'; readonly record: OwnerRecord };

/** Repositories that may publish one package, as the schema has it. */
const REPOSITORY_LIMIT = 64;

/** Plans a transfer; a reserved name is free for the new owner then, and a move that waits is off. Throws `PACKAGE_UNKNOWN`, `NOT_OWNER`, `INPUT_INVALID`, `INDEX_INVALID`. */
export function judgeTransfer({ name, to, add }: TransferRequest, files: Files): TransferVerdict {
  const { owner: path, scope } = pathsIn(files, name);
  const text = files.get(path);
  const record = readOwner(text, path);
  if (text === undefined || record === undefined) throw unknownPackage(name.full, undefined);
  if (record.name !== name.full) throw unknownPackage(name.full, record.name);
  checkScope(name, to, scope === undefined ? undefined : { path: scope, text: files.get(scope) });
  const known = record.repositories.some((publisher) => samePublisher(publisher, to));
  const others = add ? record.repositories.filter((publisher) => !samePublisher(publisher, to)) : [];
  const settled = known && (add || record.repositories.length === 1);
  if (settled && record.moving === undefined && record.reserved === undefined) return { kind: 'unchanged', record };
  if (others.length >= REPOSITORY_LIMIT) throw tooMany(name.full);
  const repositories = settled ? record.repositories : [...others, to];
  const { moving: _, reserved: __, ...facts } = record;
  const changed = amendOwner(text, path, { repositories, moving: null, reserved: null });
  return { kind: 'change', record: { ...facts, repositories }, changes: new Map([[path, changed]]) };
}

interface ScopeFile {
  readonly path: string;
  readonly text: string | undefined;
}

/** A scope belongs to one account: a package of it that another account holds could never be published again. */
export function checkScope(name: PackageName, to: Publisher, file: ScopeFile | undefined): void {
  if (file === undefined || name.scope === undefined) return;
  const record = readScope(file.text, file.path);
  const owns =
    record === undefined ? to.host === 'local' || canonical(to.owner) === canonical(name.scope) : ownsScope(record, to);
  if (owns) return;
  const holder = record === undefined ? `the account "${name.scope}"` : `${record.owner} (id ${record.owner_id})`;
  throw new RegistryError(
    'NOT_OWNER',
    `Cannot transfer ${name.full}: the scope "@${name.scope}" belongs to ${holder}`,
    {
      found: `${to.full_name} (owner id ${to.owner_id})`,
      expected: 'a repository of the account that the scope belongs to',
      cure: `Transfer it to a repository of that account, or publish under another name; to hand on the whole scope, change "${file.path}" of the index`,
    },
  );
}

function tooMany(name: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot add a repository to ${name}: there are too many`, {
    found: `${REPOSITORY_LIMIT} repositories`,
    expected: `at most ${REPOSITORY_LIMIT}`,
    cure: 'Transfer without `--add`, which replaces them',
  });
}
