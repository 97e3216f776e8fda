import { canonical, type PackageName } from '../../manifest/name.ts';
import { sha256 } from './sha256.ts';

/** Path of a package's sparse index file below the site's root: `packagePath` of `src/sparse/path.ts`, for browsers. */
export function indexPath({ scope, base }: PackageName, layout: 'cargo' | 'h21'): string {
  const file = canonical(base);
  const folder = scope === undefined ? '' : `@${canonical(scope)}/`;
  return `index/${folder}${layout === 'cargo' ? cargoFolder(file) : hashFolder(file)}/${file}`;
}

function cargoFolder(file: string): string {
  if (file.length <= 2) return String(file.length);
  return file.length === 3 ? `3/${file[0]}` : `${file.slice(0, 2)}/${file.slice(2, 4)}`;
}

function hashFolder(file: string): string {
  const hex = sha256(file);
  return `${hex.slice(0, 2)}/${hex.slice(2, 3)}`;
}
