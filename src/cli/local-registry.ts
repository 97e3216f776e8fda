import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Git } from '../git/git.ts';
import { createLocalIndex } from '../local/index-store.ts';
import { indexDir } from '../local/layout.ts';
import type { IndexFounder, IndexStore, Pacing } from '../registry/ports.ts';

/** Who the commits of a local index are by. */
const IDENTITY = { name: 'clyde-registry', email: 'clyde-registry@localhost' };

export interface LocalContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly pacing: Pick<Pacing, 'now'>;
}

/** The index of a local registry, or another branch of its repository. */
export function localIndex(dir: string, { env, pacing }: LocalContext, branch = 'main'): IndexStore & IndexFounder {
  return createLocalIndex({ git: new Git(env), dir, branch, identity: IDENTITY, now: () => pacing.now() });
}

/** Whether a folder is a local registry, and not just files. */
export function isLocalRegistry(dir: string): boolean {
  return existsSync(indexDir(dir));
}

/** Whether a folder holds what a served registry would serve. */
export function isServedFolder(dir: string): boolean {
  return existsSync(join(dir, 'config.json'));
}
