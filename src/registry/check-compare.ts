import { RegistryError } from '../errors.ts';
import { breach, caution, type Finding } from '../sparse/check-finding.ts';
import { quote } from '../sparse/text.ts';
import type { CommittedFile } from './ports.ts';

/** A commit by its id was there once; anything else is what somebody wrote. Throws `INPUT_INVALID`. */
export function baseNotFound(base: string): Finding {
  if (!/^[0-9a-f]{40}$/.test(base)) throw baseUnknown(base);
  return {
    severity: 'error',
    ...{ code: 'HISTORY_REWRITTEN', message: `Cannot compare with ${base}: the repository has no such commit` },
    found: 'a history that was rewritten, or a clone that is not complete',
    expected: 'the commit that was good before',
    cure: 'Fetch it (`git fetch origin COMMIT`). If the history was squashed on purpose, check once without a base',
  };
}

function baseUnknown(base: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot compare with ${quote(base)}: the repository has no such revision`, {
    found: quote(base),
    expected: 'a branch, a tag or a commit of the repository',
    cure: 'Check the spelling, or fetch it: `git fetch origin COMMIT`',
  });
}

/** That the record of a package's or a scope's owner says something else, or is gone. */
export function compareOwnership(
  path: string,
  before: CommittedFile,
  after: CommittedFile | undefined,
): readonly Finding[] {
  if (after !== undefined && textOf(after) === textOf(before)) return [];
  return [
    caution(path, {
      ...{ code: 'OWNER_CHANGED', message: `"${path}" says otherwise who owns a name` },
      ...{ found: after === undefined ? 'no file' : quote(textOf(after)), expected: quote(textOf(before)) },
      cure: `See that this is meant: \`git log -p -- ${path}\``,
    }),
  ];
}

export function scopeLost(path: string): Finding {
  return breach(path, {
    ...{ code: 'OWNER_MISSING', message: `The record of a scope vanished: "${path}" is gone` },
    ...{ found: 'no file', expected: 'the record that binds the scope to an account' },
    cure: `Restore it: \`git log --oneline -- ${path}\`; to lock a scope, leave its record and lock its packages`,
  });
}

/** Bytes that are no UTF-8 are told where the file itself is checked. */
export function textOf({ bytes }: CommittedFile): string {
  return bytes === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
