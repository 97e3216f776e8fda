import { homedir, hostname } from 'node:os';
import { join, resolve } from 'node:path';
import type { InstallPorts } from '../client/install.ts';
import type { ProvenanceMode } from '../client/provenance-settings.ts';
import { readSettings } from '../client/settings.ts';
import { createArchiveCache } from '../local/archive-cache.ts';
import { createBundleCache } from '../local/bundle-cache.ts';
import { createDepsFolder } from '../local/deps-folder.ts';
import { createIndexCache } from '../local/index-cache.ts';
import { createProjectFolder } from '../local/project-folder.ts';
import type { CommandContext } from './context.ts';
import { projectRegistries, sourceOpener } from './project-registries.ts';
import { lazyProver } from './prover.ts';

/** What every command of somebody who consumes packages may be given. */
export interface ConsumerFlags {
  readonly registry?: string;
  /** Folder of the project. */
  readonly project: string;
  readonly cache?: string;
  readonly offline?: boolean;
  /** What is asked of provenance; absent: what the project says, else its registries. */
  readonly provenance?: ProvenanceMode;
  /** File with another trust root than that of Sigstore's public services. */
  readonly trustConfig?: string;
}

/** The ports of a project's folder, its registries and the user's cache. */
export async function consumerPorts(flags: ConsumerFlags, context: CommandContext): Promise<InstallPorts> {
  const { env, terminal, pacing } = context;
  const project = resolve(flags.project);
  const files = createProjectFolder(project);
  const settings = await readSettings(files);
  const provenance = { ...settings.provenance, ...(flags.provenance === undefined ? {} : { mode: flags.provenance }) };
  const trustConfig = trustFile(flags, { project, written: provenance.trustConfig });
  const folder = cacheFolder(flags.cache, env);
  context.sourceRoots.push(project);
  const holder = {
    ...{ pid: process.pid, machine: hostname(), isAlive, sleep: pacing.sleep },
    waiting: (other: string) => terminal.progress.step(`Waiting for another install (process ${other})`),
  };
  return {
    files,
    installation: createDepsFolder({ project, holder, windows: process.platform === 'win32' }),
    registries: projectRegistries(project, { registry: flags.registry, settings }),
    sources: sourceOpener(project, context),
    index: createIndexCache(folder),
    archives: createArchiveCache({ folder, owner: holder }),
    provenance,
    prover: await lazyProver({ cache: createBundleCache(folder), trustConfig }),
    progress: terminal.progress,
  };
}

/** The file with the trust root: as given from here, or as the project writes it from there. */
function trustFile(
  { trustConfig }: ConsumerFlags,
  { project, written }: { readonly project: string; readonly written: string | undefined },
): string | undefined {
  if (trustConfig !== undefined && trustConfig !== '') return resolve(trustConfig);
  return written === undefined ? undefined : resolve(project, written);
}

/** `--cache`, else `clyde` in the user's folder for what can be had again. */
export function cacheFolder(given: string | undefined, env: CommandContext['env']): string {
  if (given !== undefined && given !== '') return resolve(given);
  // a relative XDG_CACHE_HOME is to be ignored, its specification says
  if (env.XDG_CACHE_HOME?.startsWith('/')) return join(env.XDG_CACHE_HOME, 'clyde');
  if (env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'clyde', 'cache');
  return join(env.HOME || homedir(), '.cache', 'clyde');
}

/** Whether there is a process of that number; one of another user counts. */
function isAlive(number: number): boolean {
  // 0 and below stand for groups of processes
  if (!Number.isSafeInteger(number) || number <= 0) return false;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
