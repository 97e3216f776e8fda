import { type Answer, BAD_GATEWAY } from './answer.ts';
import { type Call, pause } from './call.ts';
import { primaryRefusal, secondaryRefusal } from './limits.ts';

const UNICORN =
  '<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body><p>This page is taking too long to load.</p></body></html>\n';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** The answer of a fault that comes before any effect; undefined where the request goes on. */
export async function answerBefore(call: Call, kind: string): Promise<Answer | 'reset' | undefined> {
  const { faults, options, clock } = call.world;
  const isApi = kind === 'rest' || kind === 'graphql' || kind === 'uploads';
  if (call.fired('error500'))
    return kind === 'rest'
      ? {
          status: 500,
          body: { message: 'Server Error', documentation_url: 'https://docs.github.com/rest', status: '500' },
        }
      : { status: 500, bytes: UNICORN, headers: HTML };
  if (call.fired('error502html')) return BAD_GATEWAY;
  if (call.fired('garbage')) return { status: 200, bytes: UNICORN, headers: HTML };
  if (call.fired('resetBefore')) return 'reset';
  if (call.fired('hang')) {
    await pause(options.hangMs);
    return 'reset';
  }
  if (!isApi) return undefined;
  if (call.fired('secondaryLimit')) return secondaryRefusal(faults.retryAfter, 403).answer();
  if (call.fired('secondaryLimit429')) return secondaryRefusal(faults.retryAfter, 429).answer();
  if (call.fired('primaryLimit')) return primary(call, kind, clock.now() + faults.retryAfter * 1000);
  if (kind === 'graphql' && call.fired('graphqlSomethingWentWrong')) return wentWrong();
  return undefined;
}

function primary(call: Call, kind: string, resetAt: number): Answer {
  const refusal = primaryRefusal(call, resetAt);
  if (kind !== 'graphql') return refusal.answer();
  const message = `API rate limit already exceeded for ${/for (.*?)\./.exec(refusal.message)?.[1] ?? 'user'}.`;
  return {
    status: 200,
    body: { errors: [{ type: 'RATE_LIMITED', code: 'graphql_rate_limit', message }] },
    headers: refusal.headers,
  };
}

function wentWrong(): Answer {
  const message =
    'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `0000:0000` when reporting this issue.';
  return { status: 200, body: { data: null, errors: [{ message }] } };
}
