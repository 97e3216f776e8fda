import { RegistryError } from '../errors.ts';
import { breach, caution, type Finding } from './check-finding.ts';
import { type OwnerRecord, ownsScope, readOwner, type ScopeRecord, samePublisher } from './owner.ts';
import { quote } from './text.ts';

/** Checks what the schema of an owner record cannot say: ids that belong to their host, no repository twice, a move that can come about. */
export function checkOwnership(
  path: string,
  text: string,
): { readonly findings: readonly Finding[]; readonly record?: OwnerRecord } {
  const record = read(path, text);
  if (record === undefined) return { findings: [] };
  if (record instanceof RegistryError) {
    const { code, message, found = quote(text), expected = '', cure = '' } = record;
    return { findings: [breach(path, { code, message, found, expected, cure })] };
  }
  return { findings: [...twice(path, record), ...reserved(path, record), ...pendingMove(path, record)], record };
}

/** Checks that a package of a scope is published by the account that has the scope. */
export function checkScopeOwner(path: string, record: Partial<OwnerRecord>, scope: ScopeRecord): readonly Finding[] {
  const strangers = (record.repositories ?? []).filter((publisher) => !ownsScope(scope, publisher));
  return strangers.map(({ full_name, owner_id }) =>
    caution(path, {
      ...{ code: 'NOT_OWNER', message: `"${path}" lets ${full_name} publish in a scope that is another account's` },
      ...{
        found: `account ${owner_id} (${quote(full_name)})`,
        expected: `account ${scope.owner_id} (${quote(scope.owner)}), as "owners/@${scope.scope}/-" says`,
        cure: 'See that this is meant; else transfer the package back: `clyde-registry transfer NAME --to OWNER/REPOSITORY`',
      },
    }),
  );
}

function read(path: string, text: string): OwnerRecord | RegistryError | undefined {
  try {
    return readOwner(text, path);
  } catch (error) {
    if (error instanceof RegistryError) return error;
    throw error;
  }
}

function twice(path: string, { repositories }: OwnerRecord): Finding[] {
  const again = repositories.find((one, at) => repositories.findIndex((other) => samePublisher(one, other)) < at);
  if (again === undefined) return [];
  return [
    breach(path, {
      ...{ code: 'INDEX_INVALID', message: `"${path}" names a repository twice` },
      ...{ found: quote(again.full_name), expected: 'each once', cure: 'Leave one of the two' },
    }),
  ];
}

function reserved(path: string, { reserved: reason, repositories }: OwnerRecord): Finding[] {
  if (reason === undefined || repositories.length === 0) return [];
  return [
    breach(path, {
      ...{ code: 'INDEX_INVALID', message: `"${path}" reserves a name and lets somebody publish it` },
      ...{ found: `${repositories.length} repositories`, expected: 'none beside `reserved`' },
      cure: 'Remove `reserved`, or the repositories',
    }),
  ];
}

/** A move that no repository on record asked for never ends: nobody takes it back. */
function pendingMove(path: string, { moving, repositories }: OwnerRecord): Finding[] {
  if (moving === undefined) return [];
  const there = repositories.some((known) => samePublisher(known, moving));
  const asked = repositories.some(({ host, id }) => host === moving.host && id === moving.from);
  if (asked && !there) return [];
  return [
    caution(path, {
      ...{ code: 'INDEX_STALE', message: `The move to ${moving.full_name} in "${path}" leads nowhere` },
      ...{
        found: there ? 'a repository that publishes already' : `repository ${moving.from}, which is not on record`,
        expected: 'a move that a repository on record asked for, to another one',
      },
      cure: 'Remove `moving`, and let the owners ask again',
    }),
  ];
}
