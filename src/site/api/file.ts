import type { Frame } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';

/** Where links of the API lead: absolute where the site's address is known, else from the root of its host. */
export function address({ base, prefix }: Pick<Frame, 'base' | 'prefix'>, path: string): string {
  return `${base ?? prefix}${path}`;
}

/** A file of JSON in one line. */
export function jsonFile(path: string, value: object): SiteFile {
  return [path, `${JSON.stringify(value)}\n`];
}
