import { quoted } from './characters.ts';
import type { Check } from './findings.ts';

/** Longest path or glob. */
export const PATTERN_LIMIT = 255;

/** Wildcards in one folder's part of a glob, and in all of it: more could be made to take very long on long names. */
const STAR_LIMIT = { part: 4, all: 10 };

/** Path of a file inside the package, with `/`; a leading `./` is dropped. */
export function readPath(text: string): Check<string> {
  const path = text.replace(/^(?:\.\/)+/, '');
  const fault = placeFault(path) ?? (/[*?"<>|:]/.test(path) ? 'it is no file name on every system' : undefined);
  if (fault === undefined && !path.endsWith('/')) return { kind: 'good', value: path };
  return bad('Path', text, fault ?? 'it is a folder', 'a path inside the package, such as `docs/README.md`');
}

/** A glob relative to the package folder: `*`, `**`, `?`, `[a-z]`, `{a,b}`; `folder/` means all that is in it. */
export function readGlob(text: string): Check<string> {
  const glob = text.replace(/^(?:\.\/)+/, '').replace(/\/$/, '/**');
  const fault = placeFault(glob) ?? globFault(glob);
  if (fault === undefined) return { kind: 'good', value: glob };
  return bad('Glob', text, fault, 'a glob inside the package, such as `src/**` or `include/*.h`');
}

function placeFault(path: string): string | undefined {
  if (path === '' || path.length > PATTERN_LIMIT) return `it has ${path.length} characters, not 1 to ${PATTERN_LIMIT}`;
  if (path.includes('\\')) return 'it has a backslash';
  if (/^(?:\/|~|[A-Za-z]:)/.test(path)) return 'it is absolute';
  const parts = path.split('/');
  if (parts.includes('..')) return 'it leads out of the package';
  return parts.slice(0, -1).includes('') || parts.includes('.') ? 'it has an empty part or a `.`' : undefined;
}

function globFault(glob: string): string | undefined {
  if (glob.startsWith('!')) return 'it starts with `!`';
  if (/[()|:\r\n]/.test(glob)) return 'it has one of `( ) | :`';
  const stars = glob.split('/').map((part) => part.match(/\*+/g)?.length ?? 0);
  const all = stars.reduce((sum, count) => sum + count, 0);
  return all > STAR_LIMIT.all || stars.some((count) => count > STAR_LIMIT.part) ? 'it has too many `*`' : undefined;
}

function bad(noun: string, text: string, fault: string, expected: string): Check<string> {
  return {
    kind: 'bad',
    message: `${noun} ${quoted(text)} cannot be used: ${fault}`,
    found: quoted(text),
    expected,
    cure: cureFor(text, fault),
  };
}

function cureFor(text: string, fault: string): string {
  if (fault.includes('backslash')) return `Write \`${text.replaceAll('\\', '/').slice(0, 120)}\``;
  if (fault.includes('!')) return 'List it under `exclude:`, without the `!`';
  if (fault.includes('one of'))
    return `Write \`${text.replace(/[()|:]/g, '?').slice(0, 120)}\`: a \`?\` stands for any one character`;
  if (fault.includes('too many')) return 'Use fewer wildcards, or list several globs';
  return 'Write it relative to the package folder, with `/`';
}
