import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { RegistryError } from '../errors.ts';
import { Git } from '../git/git.ts';
import { readConfig } from '../sparse/config.ts';
import { CONFIG_PATH } from '../sparse/path.ts';
import { isLocalRegistry, type LocalContext, localIndex } from './local-registry.ts';
import { shellWord } from './quoted.ts';
import { claimFolder } from './registry-folder.ts';

/** Where the demo works. */
export interface DemoPlace {
  readonly registry: string;
  /** For what is fetched and built. */
  readonly work: string;
  readonly temporary: boolean;
  remove(): Promise<void>;
}

/** Name of the demo's registry, by which a later run knows it. */
export const DEMO_NAME = 'clyde-demo';

/** A temporary folder; the registry is in it unless one was given, which must be new, empty or of an earlier demo. Throws `TARGET_EXISTS`. */
export async function demoPlace(folder: string | undefined, context: LocalContext): Promise<DemoPlace> {
  if (folder !== undefined) await claimDemo(folder, context);
  const work = await mkdtemp(join(tmpdir(), 'clyde-demo-'));
  const remove = () => rm(work, { recursive: true, force: true, maxRetries: 5 });
  const registry = folder === undefined ? join(work, 'registry') : resolve(folder);
  await mkdir(dirname(registry), { recursive: true });
  return { registry, work, temporary: folder === undefined, remove };
}

async function claimDemo(folder: string, context: LocalContext): Promise<void> {
  await claimFolder(folder, { git: new Git(context.env), verb: 'demo' });
  if (!isLocalRegistry(folder)) return;
  const config = (await localIndex(folder, context).read([CONFIG_PATH])).files.get(CONFIG_PATH);
  if (config === undefined || readConfig(config).name === DEMO_NAME) return;
  throw new RegistryError('TARGET_EXISTS', `Cannot run the demo in "${folder}": another registry is there`, {
    found: `the registry "${readConfig(config).name}"`,
    expected: 'a new folder, an empty one, or that of an earlier demo',
    cure: 'Name another folder, or none: `clyde-registry demo`',
  });
}

/** Beside the program: in its repository, or in the package that npm unpacked. */
export async function examplesFolder(programFile: string): Promise<string> {
  const file = await realpath(programFile).catch(() => programFile);
  const folder = join(dirname(file), '..', '..', 'examples');
  if (existsSync(join(folder, 'strview', '.clyde', 'package.yaml'))) return folder;
  throw new RegistryError('FILE_MISSING', 'Cannot run the demo: its example packages are missing', {
    found: `no packages in ${folder}`,
    expected: 'the folder `examples` of this project',
    cure: 'npx github:clydepm/action-publish demo',
  });
}

/** What to type to run this program again from here. */
export function programCommand(programFile: string): string {
  const inside = relative(process.cwd(), programFile);
  if (basename(programFile) === 'clyde-registry') return 'clyde-registry';
  return inside.startsWith('..') || inside.includes('node_modules')
    ? 'npx github:clydepm/action-publish'
    : `node ${shellWord(inside)}`;
}
