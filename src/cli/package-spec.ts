import { RegistryError } from '../errors.ts';
import { parseName } from '../manifest/name.ts';

/** `NAME` or `NAME@V` taken apart. */
export interface PackageSpec {
  readonly name: string;
  readonly range?: string;
}

/** Takes `@acme/fmt@^1.2` apart at the `@` that is not the scope's. Throws `NAME_INVALID`, `INPUT_INVALID`. */
export function parseSpec(text: string): PackageSpec {
  const at = text.indexOf('@', 1);
  const name = parseName(at === -1 ? text : text.slice(0, at)).full;
  if (at === -1) return { name };
  const range = text.slice(at + 1).trim();
  if (range !== '') return { name, range };
  throw new RegistryError('INPUT_INVALID', `Cannot read "${text}": nothing follows the @`, {
    found: `"${text}"`,
    expected: '`NAME` or `NAME@VERSION`',
    cure: `Write \`${name}\` or \`${name}@1.2.3\``,
  });
}

/** The same where one exact version must be named, as for a yank. */
export function parseExactSpec(text: string, verb: string): { readonly name: string; readonly version: string } {
  const { name, range } = parseSpec(text);
  if (range !== undefined) return { name, version: range };
  throw new RegistryError('INPUT_INVALID', `Cannot ${verb} "${name}": no version is named`, {
    found: `"${text}"`,
    expected: '`NAME@VERSION`',
    cure: `Write \`${name}@1.2.3\` with the version to ${verb}`,
  });
}
