import type { Limited, Unclear } from './answers.ts';
import type { GitHubApi } from './api.ts';

/** How often and how long a read is tried again; a write never is. Milliseconds. */
export const READ_PATIENCE = { attempts: 5, base: 500, cap: 8_000, primary: 60_000, secondary: 300_000 } as const;

/** Whether waiting as long as GitHub asks is sensible; past that the user should know. */
export function worthWaiting({ primary, retryAfter }: Limited): boolean {
  return retryAfter <= (primary ? READ_PATIENCE.primary : READ_PATIENCE.secondary);
}

/** Asks until there is a clear answer, politely and not for ever; the last answer is given as it is. */
export async function readPatiently<Answer extends { readonly kind: string }>(
  api: Pick<GitHubApi, 'pacing' | 'progress'>,
  ask: () => Promise<Answer | Limited | Unclear>,
): Promise<Answer | Limited | Unclear> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask();
    if (attempt >= READ_PATIENCE.attempts || !isPassing(answer)) return answer;
    const jitter = api.pacing.random() * Math.min(READ_PATIENCE.cap, READ_PATIENCE.base * 2 ** (attempt - 1));
    const wait = Math.round((answer.retryAfter ?? 0) + jitter);
    const why = answer.kind === 'limited' ? 'asks to wait' : 'gave no clear answer';
    api.progress?.step(`GitHub ${why}; reading again in ${(wait / 1000).toFixed(1)} s`);
    await api.pacing.sleep(wait);
  }
}

function isPassing(answer: { readonly kind: string } | Limited | Unclear): answer is Limited | Unclear {
  if (answer.kind === 'limited' && 'primary' in answer) return worthWaiting(answer);
  return (
    answer.kind === 'unclear' && (!('retryAfter' in answer) || (answer.retryAfter ?? 0) <= READ_PATIENCE.secondary)
  );
}
