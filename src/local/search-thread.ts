import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { RegistryError, toRegistryError } from '../errors.ts';
import type { SearchWork, SiteFile } from '../site/ports.ts';
import { SiteFolder, type SiteSize } from './site-folder.ts';

/** What the thread is given, and how it answers. */
interface Task extends SearchWork {
  readonly kind: 'search-thread';
  readonly folder: string;
}
type Answer = { readonly size: SiteSize } | { readonly failure: string };

/** Megabytes of the thread's young objects, which are held beside all that the other thread holds. */
const YOUNG = 24;

/**
 * Writes the search index of a site in a thread of its own, which runs the bundled program's file; `undefined` for a program that
 * is no bundle.
 */
export function createSearchThread(
  program: string,
  site: SiteFolder,
): ((work: SearchWork) => Promise<void>) | undefined {
  if (basename(realFile(program)) !== 'index.js') return undefined;
  return async (work) => {
    const task: Task = { kind: 'search-thread', folder: site.path, ...work };
    const worker = new Worker(realFile(program), {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => resolve({ failure: 'its thread ended early' }));
    });
    if ('failure' in answer) throw new RegistryError('INTERNAL', `Cannot write the search index: ${answer.failure}`);
    site.add(answer.size);
  };
}

type FilesOf = (work: SearchWork) => Iterable<SiteFile>;

/** Does the work of such a thread: writes what `filesOf` says. */
export async function runSearchThread(filesOf: FilesOf): Promise<void> {
  const task: unknown = workerData;
  if (parentPort !== null && isTask(task)) parentPort.postMessage(await answerTo(task, filesOf));
}

async function answerTo({ folder, ...work }: Task, filesOf: FilesOf): Promise<Answer> {
  try {
    const site = SiteFolder.beside(folder);
    await site.write(filesOf(work));
    return { size: site.size };
  } catch (thrown) {
    return { failure: toRegistryError(thrown).message };
  }
}

function isTask(value: unknown): value is Task {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'search-thread';
}

/** A command is often a link to its program. */
function realFile(program: string): string {
  try {
    return realpathSync(program);
  } catch {
    return program;
  }
}
