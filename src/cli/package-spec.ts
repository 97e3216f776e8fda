import { RegistryError } from '../errors.ts';
import { type PackageName, parseName } from '../manifest/name.ts';
import { isRange } from '../manifest/version.ts';
import { shellWord } from './quoted.ts';

/** `NAME` or `NAME@V` taken apart. */
export interface PackageSpec {
  readonly name: string;
  readonly range?: string;
}

/** Takes `@acme/fmt@^1.2` apart at the `@` that is not the scope's. Throws `INPUT_INVALID`. */
export function parseSpec(text: string): PackageSpec {
  const at = text.indexOf('@', 1);
  const name = nameIn(text, at === -1 ? text : text.slice(0, at));
  if (at === -1) return { name };
  const range = text.slice(at + 1).trim();
  if (range !== '') return { name, range };
  throw new RegistryError('INPUT_INVALID', `Cannot read "${text}": nothing follows the @`, {
    found: `"${text}"`,
    expected: '`NAME` or `NAME@VERSION`',
    cure: `Write \`${name}\` or \`${name}@1.2.3\``,
  });
}

/** The same where a range may stand. */
export function parseRangeSpec(text: string): PackageSpec {
  const spec = parseSpec(text);
  const { name, range } = spec;
  if (range === undefined || (range.length <= 256 && isRange(range) && !/^v\d/.test(range))) return spec;
  const plain = range.replace(/^v(?=\d)/, '');
  throw new RegistryError('INPUT_INVALID', `Cannot fetch "${text.slice(0, 160)}": what follows the @ is no version`, {
    found: `"${range.slice(0, 80)}"`,
    expected: 'a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`',
    cure:
      plain !== range
        ? `Leave out the \`v\`: \`clyde-registry fetch ${shellWord(`${name}@${plain}`)}\``
        : `For the latest version: \`clyde-registry fetch ${shellWord(name)}\``,
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

/** The same where a package as a whole is meant, as for a transfer. */
export function parseBareName(text: string, verb: string): PackageName {
  const { name, range } = parseSpec(text);
  if (range === undefined) return parseName(name);
  throw new RegistryError('INPUT_INVALID', `Cannot ${verb} "${text.slice(0, 160)}": a version is named`, {
    found: `"${text.slice(0, 160)}"`,
    expected: `a package without a version: ${verb} is about all of them`,
    cure: `Write \`${name}\``,
  });
}

/** The name of a spec. A slip of the keyboard is a wrong call, not a fault of a manifest. */
function nameIn(spec: string, text: string): string {
  try {
    return parseName(text).full;
  } catch (cause) {
    if (!(cause instanceof RegistryError)) throw cause;
    const lower = `${text.toLowerCase()}${spec.slice(text.length)}`;
    throw new RegistryError('INPUT_INVALID', cause.message, {
      ...(cause.found === undefined ? {} : { found: cause.found }),
      ...(cause.expected === undefined ? {} : { expected: cause.expected }),
      cure: isName(text.toLowerCase())
        ? `Names are in lower case: ask for \`${lower}\``
        : 'Check the spelling of the name',
      cause,
    });
  }
}

function isName(text: string): boolean {
  try {
    return parseName(text).full === text;
  } catch {
    return false;
  }
}
