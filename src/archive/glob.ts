import type { Problem } from '../errors.ts';
import { GlobMachine } from './glob-machine.ts';
import { shown } from './refusal.ts';

/** Whether a path of the package folder is meant. */
export type PathTest = (path: string) => boolean;

/** Stars in one part of a glob, and in all of it: each further one is more places a name can be in at once. */
const STARS = { part: 3, all: 8 } as const;

/**
 * The test for one glob, relative to the package folder whether or not it starts with `/`. As with npm's `files`, a
 * folder stands for everything below it. A path written out is itself, whatever characters it holds.
 */
export function globTest(glob: string): PathTest {
  const inside = glob.replace(/^(?:\.?\/)+/, '').replace(/^\.$/, '');
  const plain = inside.replace(/\/+$/, '');
  if (plain === '') return () => true;
  const machine = new GlobMachine(plain);
  const only = plain === inside ? undefined : 'folders';
  return (path) => path === inside || path.startsWith(`${plain}/`) || machine.matches(path, only);
}

/** Why a glob cannot be used; `undefined`: it can. */
export function globProblem(glob: string, key: 'files' | 'exclude'): Problem | undefined {
  const stars = (text: string) => text.match(/\*+/g)?.length ?? 0;
  if (stars(glob) <= STARS.all && glob.split('/').every((part) => stars(part) <= STARS.part)) return undefined;
  return {
    code: 'MANIFEST_INVALID',
    message: `Glob ${shown(glob)} in \`${key}\` has too many stars`,
    found: `${stars(glob)} times \`*\``,
    expected: `at most ${STARS.part} in one part and ${STARS.all} in all`,
    cure: 'Write several simpler globs, for example `src/**/*.c` and `src/**/*.h`',
  };
}

/** A glob that means exactly one path and is accepted in a manifest. */
export function globOf(path: string): string {
  return path.replace(/[\\:()|!~[\]{}*?+@"'$^]|\p{C}/gu, (character) => '?'.repeat(character.length));
}
