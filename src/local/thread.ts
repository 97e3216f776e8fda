import { isMainThread } from 'node:worker_threads';

/** Whether this is a thread that a program started of its own file. */
export function isThread(): boolean {
  return !isMainThread;
}
