import { RegistryError } from '../errors.ts';
import { type PackageName, parseName } from '../manifest/name.ts';
import { parseVersion } from '../manifest/version.ts';
import { NEEDS, OPERATIONS, type Operation } from '../registry/manage.ts';
import type { InputSource } from './inputs.ts';

/** Every input of the manage action, read once. What the operation does not need is not there. */
export interface ManageInputs {
  readonly token: string;
  readonly branch: string;
  readonly operation: Operation;
  readonly name: PackageName;
  readonly version?: string;
  readonly reason?: string;
  /** The repository that shall publish. */
  readonly target?: { readonly owner: string; readonly name: string };
}

/** Reads and checks all inputs. Throws `INPUT_INVALID`: nothing is left to chance that cannot be taken back. */
export function readManageInputs(input: InputSource): ManageInputs {
  const text = (name: string) => input(name).trim() || undefined;
  const operation = operationOf(text('operation'));
  const name = checked('package', text('package'), parseName);
  const given = { version: text('version'), reason: text('reason'), target: text('target') };
  for (const key of ['version', 'reason', 'target'] as const) {
    const needed = NEEDS[operation].includes(key);
    // a filled field that is not meant says that another operation was
    if ((given[key] !== undefined) !== needed) throw misfit(operation, key, needed);
  }
  const { version, reason, target } = given;
  return {
    ...{ token: text('token') ?? '', branch: branchOf(text('registry-branch') ?? 'main'), operation, name },
    ...(version === undefined ? {} : { version: checked('version', version, parseVersion) }),
    ...(reason === undefined ? {} : { reason }),
    ...(target === undefined ? {} : { target: targetOf(target) }),
  };
}

function operationOf(text: string | undefined): Operation {
  const known = OPERATIONS.find((operation) => operation === text);
  if (known !== undefined) return known;
  const expected = `one of ${OPERATIONS.map((each) => `\`${each}\``).join(', ')}`;
  throw invalid('operation', { found: JSON.stringify(text ?? ''), expected, cure: 'Choose one in the form' });
}

function targetOf(text: string): { readonly owner: string; readonly name: string } {
  const [, owner, name] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
  if (owner !== undefined && name !== undefined) return { owner, name };
  const found = JSON.stringify(text.slice(0, 160));
  throw invalid('target', { found, expected: '`owner/name`', cure: 'Write for example `acme/fmt`' });
}

function branchOf(text: string): string {
  const branch = text.replace(/^refs\/heads\//, '');
  if (!/[\s~^:?*[\\\p{Cc}]|\.\.|@\{|^[-/]|\/$|\.lock$|\/\//u.test(branch)) return branch;
  const found = JSON.stringify(text.slice(0, 160));
  throw invalid('registry-branch', { found, expected: 'the name of a branch', cure: 'Write `registry-branch: main`' });
}

function checked<Value>(input: string, text: string | undefined, parse: (text: string) => Value): Value {
  try {
    return parse(text ?? '');
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const { found = JSON.stringify(text ?? ''), expected = 'a name', cure = 'Correct it' } = error;
    throw invalid(input, { found, expected, cure });
  }
}

function misfit(operation: Operation, key: string, needed: boolean): RegistryError {
  const fields = ['package', ...NEEDS[operation]].map((field) => `\`${field}\``).join(', ');
  return invalid(key, {
    found: needed ? 'nothing' : 'a value, which this operation does not use',
    expected: `for \`${operation}\`: ${fields}`,
    cure: needed ? `Fill in \`${key}\`` : `Leave \`${key}\` empty, or choose the operation that is meant`,
  });
}

function invalid(input: string, explanation: { found: string; expected: string; cure: string }): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot use the input \`${input}\``, explanation);
}
