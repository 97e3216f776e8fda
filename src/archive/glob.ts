import { GlobMachine } from './glob-machine.ts';

/** Whether a path of the package folder is meant. */
export type PathTest = (path: string) => boolean;

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

/** A glob that means exactly one path and is accepted in a manifest. */
export function globOf(path: string): string {
  return path.replace(/[\\:()|!~[\]{}*?+@"'$^]|\p{C}/gu, (character) => '?'.repeat(character.length));
}
