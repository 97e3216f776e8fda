import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundFile, Installation, InstalledPackage } from '../client/install-ports.ts';
import { beginInstalling, tidyUp } from './deps-change.ts';
import { readMarker } from './deps-marker.ts';
import type { LockHolder } from './folder-lock.ts';

export interface DepsFolderOptions {
  /** The project's folder; packages go to `deps/` in it. */
  readonly project: string;
  readonly holder: LockHolder;
  readonly windows: boolean;
}

/** Packages unpacked to `deps/@acme/fmt/` and `deps/fmt/`, where Clyde looks for them. */
export function createDepsFolder(options: DepsFolderOptions): Installation {
  const deps = join(options.project, 'deps');
  return {
    pathOf: (name) => `deps/${name}`,
    installed: () => stillThere(deps),
    foreign: (names) => foreign(deps, names),
    begin: () => beginInstalling(options.project, options.holder),
    tidyUp: () => tidyUp(options.project, options.holder),
    files: (name) => filesBelow(join(deps, ...name.split('/'))),
    knowsExecutable: !options.windows,
  };
}

async function stillThere(deps: string): Promise<ReadonlyMap<string, InstalledPackage>> {
  const { installed } = await readMarker(deps);
  const found = await Promise.all([...installed].map(async (item) => ((await isFolder(deps, item[0])) ? [item] : [])));
  return new Map(found.flat());
}

async function foreign(deps: string, names: readonly string[]): Promise<readonly string[]> {
  const { installed, claimed } = await readMarker(deps);
  const taken = await Promise.all(
    names.map(async (name) => {
      const facts = await lstat(join(deps, ...name.split('/'))).catch(() => undefined);
      if (facts === undefined || (facts.isDirectory() && (installed.has(name) || claimed.has(name)))) return [];
      return [name];
    }),
  );
  return taken.flat();
}

/** A real folder below real folders: a link in the way would lead somewhere else. */
async function isFolder(deps: string, name: string): Promise<boolean> {
  let path = deps;
  for (const part of ['', ...name.split('/')]) {
    path = join(path, part);
    const facts = await lstat(path).catch(() => undefined);
    if (facts === undefined || !facts.isDirectory()) return false;
  }
  return true;
}

async function filesBelow(folder: string): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const queue = [''];
  for (const below of queue) {
    for (const item of await readdir(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? item.name : `${below}/${item.name}`;
      if (item.isDirectory()) queue.push(path);
      else found.push(await foundFile(folder, path));
    }
  }
  return found;
}

async function foundFile(folder: string, path: string): Promise<FoundFile> {
  const place = join(folder, ...path.split('/'));
  const facts = await lstat(place);
  return {
    path,
    kind: facts.isFile() ? 'file' : 'other',
    executable: (facts.mode & 0o100) !== 0,
    content: () => createReadStream(place),
  };
}
