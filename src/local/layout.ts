import { join } from 'node:path';

/** The bare repository that holds the index of a local registry. */
export function indexDir(dir: string): string {
  return join(dir, 'index.git');
}

/** Where the archives of a package (by its full name) are, from the registry's base, with `/` at the end: `archives/@acme/fmt/`. */
export function archiveFolder(name: string): string {
  return `archives/${name}/`;
}
