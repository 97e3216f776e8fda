import type { CommitOutcome } from './ports.ts';

/**
 * Bounds of the waiting. A wait is random below a span of `base` ms that doubles with each attempt, up to `cap` ms; after
 * a lost race only up to `crowd` ms, or to the `share`th part of the time so far where that is more. It all ends after
 * `deadline` ms, `attempts` attempts or `lost` lost answers.
 */
export const BACK_OFF = {
  base: 500,
  crowd: 2_000,
  share: 15,
  cap: 8_000,
  deadline: 300_000,
  attempts: 500,
  lost: 6,
} as const;

/** An attempt that did not end well. */
export interface Miss {
  /** Which attempt it was, from 1. */
  readonly attempt: number;
  /** Milliseconds since the first one began. */
  readonly elapsed: number;
  readonly outcome: Exclude<CommitOutcome, { readonly kind: 'done' }>;
}

/** Milliseconds until the next read (full jitter); `random` in [0, 1). The time GitHub asks for comes on top, whole. */
export function waitAfter(miss: Miss, random: number): number {
  const asked = miss.outcome.kind === 'lost' ? (miss.outcome.retryAfter ?? 0) : 0;
  return Math.round(asked + random * spanAfter(miss));
}

function spanAfter({ attempt, elapsed, outcome }: Miss): number {
  const doubled = Math.min(BACK_OFF.cap, BACK_OFF.base * 2 ** (attempt - 1));
  // an answer that was lost tells of trouble, not of others
  if (outcome.kind === 'lost') return doubled;
  // commits land one after another: who lost for long is one of many, and only many are worth a longer wait
  return Math.min(doubled, Math.max(BACK_OFF.crowd, elapsed / BACK_OFF.share));
}
