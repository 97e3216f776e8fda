import { HttpFailure } from './failure.ts';
import type { HttpAnswer } from './fetch.ts';

/** The answer if its status is 2xx; else discards it and throws `HttpFailure` of kind `status`. */
export function expectOk(answer: HttpAnswer): HttpAnswer {
  if (answer.status >= 200 && answer.status < 300) return answer;
  answer.discard();
  const { method, host, status } = answer;
  throw new HttpFailure({ kind: 'status', method, host, status, what: `HTTP status ${status}` });
}

/** The whole body. */
export async function readBytes(answer: HttpAnswer): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The whole body as JSON. Throws `HttpFailure` of kind `notJson` for an HTML page or anything else that is none. */
export async function readJson(answer: HttpAnswer): Promise<unknown> {
  const bytes = await readBytes(answer);
  const type = answer.headers['content-type'] ?? '';
  const { method, host, status } = answer;
  const refusal = (what: string) => new HttpFailure({ kind: 'notJson', method, host, status, what });
  if (!/^application\/(?:[a-z0-9.+-]*\+)?json\b/i.test(type)) {
    // the header itself is not shown: it is anybody's text
    throw refusal(
      `HTTP status ${status} with ${/^text\/html/i.test(type) ? 'an HTML page' : 'something else'} instead of JSON`,
    );
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // the parser's message quotes the body
    throw refusal(`HTTP status ${status} with broken JSON`);
  }
}
