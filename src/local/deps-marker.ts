import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InstalledPackage } from '../client/install-ports.ts';
import { parseName } from '../manifest/name.ts';
import { writeWhole } from './whole-file.ts';

/** What we put into a folder; nothing else in it is ever replaced or removed. */
export interface DepsMarker {
  readonly installed: ReadonlyMap<string, InstalledPackage>;
  /** Places that an install began to fill: ours too, whatever is in them now. */
  readonly claimed: ReadonlySet<string>;
}

const MARKER = '.clyde-install.json';
const SIZE_LIMIT = 16 * 1024 * 1024;

/** What cannot be read says nothing, and then everything in the folder is somebody else's. */
export async function readMarker(deps: string): Promise<DepsMarker> {
  const path = join(deps, MARKER);
  const nothing = { installed: new Map(), claimed: new Set<string>() };
  const facts = await lstat(path).catch(() => undefined);
  if (facts === undefined || !facts.isFile() || facts.size > SIZE_LIMIT) return nothing;
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isObject(value) && value.version === 1 ? decode(value) : nothing;
  } catch {
    return nothing;
  }
}

/** The file may come from anywhere, a clone for example: a name in it becomes a path only if it is a package's. */
function decode({ packages, claimed }: Readonly<Record<string, unknown>>): DepsMarker {
  const installed = new Map<string, InstalledPackage>();
  for (const [name, item] of Object.entries(isObject(packages) ? packages : {})) {
    if (!isName(name) || !isObject(item)) continue;
    const { version, checksum } = item;
    if (typeof version === 'string' && typeof checksum === 'string') installed.set(name, { version, checksum });
  }
  const names = Array.isArray(claimed) ? claimed.filter((name): name is string => typeof name === 'string') : [];
  return { installed, claimed: new Set(names.filter(isName)) };
}

export async function writeMarker(deps: string, { installed, claimed }: DepsMarker): Promise<void> {
  const packages = Object.fromEntries([...installed].sort(([a], [b]) => (a < b ? -1 : 1)));
  const claims = claimed.size === 0 ? {} : { claimed: [...claimed].sort() };
  await writeWhole(join(deps, MARKER), `${JSON.stringify({ version: 1, packages, ...claims }, null, 2)}\n`);
}

function isName(text: string): boolean {
  try {
    return parseName(text).full === text;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
