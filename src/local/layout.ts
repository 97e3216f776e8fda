import { join } from 'node:path';
import type { PackageName } from '../manifest/name.ts';

/** The bare repository that holds the index of a local registry. */
export function indexDir(dir: string): string {
  return join(dir, 'index.git');
}

/** Where a package's archives are, from the registry's base, with `/` at the end: `archives/@acme/fmt/`. */
export function archiveFolder(name: PackageName): string {
  return `archives/${name.full}/`;
}
