import { partsOf } from './name-parts.ts';
import type { ViewContext, ViewVersion } from './view.ts';
import { addressOf } from './view.ts';

/** `acme-fmt`: the name where names are flat. */
export function flatName(name: string): string {
  const { scope, base } = partsOf(name);
  return scope === undefined ? base : `${scope}-${base}`;
}

/** Build metadata aside, as file names have it. */
export function plainVersion(version: string): string {
  return version.replace(/\+.*$/, '');
}

/** `acme-fmt-1.2.0.tar.gz`. */
export function archiveFile(name: string, version: string): string {
  return `${flatName(name)}-${plainVersion(version)}.tar.gz`;
}

/** The archive's one folder: a crate gives it its own name, which differs in case and `_` alone. */
export function archiveFolder(name: string, { entry, ecosystems }: ViewVersion): string {
  const { base } = partsOf(name);
  const crate = ecosystems?.cargo?.name;
  return `${typeof crate === 'string' && /^[A-Za-z0-9_-]+$/.test(crate) ? crate : base}-${entry.vers}`;
}

/** The archive's address without signs that mean something to a shell, CMake, Starlark or an ini file. */
export function inertAddress(version: ViewVersion, registry: ViewContext): string {
  return addressOf(version.entry, registry).replace(/[^A-Za-z0-9\-._~:/?#@!&+,=%]/gu, (sign) =>
    [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}
