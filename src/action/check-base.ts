import { isRecord } from '../sparse/text.ts';
import type { RunnerEvent } from './occasion.ts';

/** No commit: what a push of a new branch gives as the state before. */
const NOTHING = /^0+$/;

/**
 * Revisions to compare the head with, the best first; none: there is nothing to compare with. A pull request's
 * merge commit is compared with its first parent: that is what merging would change, whatever else was published meanwhile.
 */
export function baseOf(event: RunnerEvent, head: string): readonly string[] {
  const { before, pull_request: pull } = event.payload;
  if (event.name === 'push') return typeof before === 'string' && !NOTHING.test(before) ? [before] : [];
  if (event.name !== 'pull_request' || !isRecord(pull) || !isRecord(pull.base)) return [];
  const { sha } = pull.base;
  return [...(event.sha === head ? ['HEAD^1'] : []), ...(typeof sha === 'string' ? [sha] : [])];
}
