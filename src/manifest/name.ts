import { RegistryError } from '../errors.ts';

/** A package name taken apart: `@acme/fmt` is `{full: '@acme/fmt', scope: 'acme', base: 'fmt'}`. */
export interface PackageName {
  readonly full: string;
  readonly scope?: string;
  readonly base: string;
}

/** Longest part of a name after the scope, and longest scope (GitHub's longest login is 39). */
export const NAME_LIMIT = 64;

const NAME = /^(?:@(?<scope>[a-z0-9][a-z0-9_-]*)\/)?(?<base>[a-z0-9][a-z0-9_-]*)$/;

/** Names no package may have: Windows devices (a checkout would break there) and this registry's own words. */
const RESERVED = new Set([
  ...['con', 'prn', 'aux', 'nul'],
  ...Array.from({ length: 10 }, (_, digit) => [`com${digit}`, `lpt${digit}`]).flat(),
  ...['config', 'index', 'node_modules', 'package', 'clyde', 'registry'],
]);

/** Takes a name apart. Throws `NAME_INVALID` or `NAME_RESERVED`. */
export function parseName(text: string): PackageName {
  const groups = NAME.exec(text)?.groups;
  const base = groups?.base;
  const scope = groups?.scope;
  if (base === undefined || base.length > NAME_LIMIT || (scope?.length ?? 0) > NAME_LIMIT) {
    throw new RegistryError('NAME_INVALID', `Package name ${JSON.stringify(text.slice(0, 160))} is not valid`, {
      found: JSON.stringify(text.slice(0, 160)),
      expected: `\`name\` or \`@scope/name\`: lower-case letters, digits, \`-\` and \`_\`, starting with a letter or digit, at most ${NAME_LIMIT} characters`,
      cure: suggestion(text),
    });
  }
  // a scope needs no such rule: its folder starts with @ everywhere
  if (RESERVED.has(base)) {
    throw new RegistryError('NAME_RESERVED', `Package name "${text}" is reserved`, {
      found: `"${base}"`,
      expected: 'a name that is no Windows device and no word of the registry itself',
      cure: `Choose another name, for example with a suffix: \`${nameLine(`${text}-lib`)}\``,
    });
  }
  return scope === undefined ? { full: text, base } : { full: text, scope, base };
}

/** The form that decides whether two names are the same: lower case, `_` as `-`. Takes any part of a name. */
export function canonical(text: string): string {
  return text.toLowerCase().replaceAll('_', '-');
}

function suggestion(text: string): string {
  const words = text
    .slice(0, 2 * NAME_LIMIT)
    .trim()
    .toLowerCase()
    .replace(/\+/g, 'p')
    .replace(/[^a-z0-9@/_-]+/g, '-');
  const fixed = words
    .replace(/(^|\/)[^a-z0-9@]+/g, '$1')
    .replace(/-+$/, '')
    .slice(0, NAME_LIMIT);
  return NAME.test(fixed) ? `Write \`${nameLine(fixed)}\`` : 'Choose a name of that form';
}

function nameLine(name: string): string {
  return name.startsWith('@') ? `name: "${name}"` : `name: ${name}`;
}
