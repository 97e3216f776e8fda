import type { PastCommit } from './ports.ts';

/** Trailers of older commits that are kept. */
const KEPT = 50;
/** A trailer as git knows it. */
const TRAILER = /^[A-Za-z0-9-]{2,60}: \S.{0,500}$/;
const COUNT = 'Squashed-Commits';
const HEAD = 'Squashed-Head';

/**
 * The message of the commit that stands for others: how many they were, which was the newest, and the trailers of those
 * that are known (newest first), each once. What an earlier squash counted is counted on.
 */
export function squashedMessage(commits: readonly Pick<PastCommit, 'oid' | 'message'>[], count: number): string {
  const trailers = commits.flatMap(({ message }) => trailersOf(message));
  const earlier = trailers.flatMap((line) =>
    line.startsWith(`${COUNT}: `) ? Number(line.slice(COUNT.length + 2)) : [],
  );
  const total = earlier.filter(Number.isSafeInteger).reduce((sum, more) => sum + more - 1, count);
  const others = trailers.filter((line) => !line.startsWith(`${COUNT}: `) && !line.startsWith(`${HEAD}: `));
  const kept = [...new Set(others)].slice(0, KEPT);
  const own = [`${COUNT}: ${total}`, `${HEAD}: ${commits[0]?.oid ?? ''}`];
  return [
    `Squash ${total} commits`,
    '',
    'The files are the same; what was published is in the index.',
    '',
    ...kept,
    ...own,
  ].join('\n');
}

/** The lines of the last paragraph, if all of them are trailers; a message of one paragraph has none. */
function trailersOf(message: string): readonly string[] {
  const paragraphs = message.trimEnd().split(/\n\s*\n/);
  const lines = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '').split('\n') : [];
  return lines.every((line) => TRAILER.test(line)) ? lines : [];
}
