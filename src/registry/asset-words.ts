import type { Release } from './ports.ts';

type Place = Pick<Release, 'tag' | 'folder'>;

/** What is being done with an archive: `Attaching … to release v1.0.0`, `Storing … in DIR`. */
export function placing(name: string, { tag, folder }: Place): string {
  return folder === undefined ? `Attaching ${name} to release ${tag}` : `Storing ${name} in ${folder}`;
}

/** How an error about it begins. */
export function cannotPlace(name: string, { tag, folder }: Place): string {
  return folder === undefined ? `Cannot attach ${name} to release ${tag}` : `Cannot store ${name} in ${folder}`;
}

/** Where the archive lies then. */
export function there({ folder }: Pick<Release, 'folder'>): string {
  return folder === undefined ? 'on the release' : 'in the folder';
}
