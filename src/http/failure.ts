import { type ErrorCode, RegistryError } from '../errors.ts';

/** What went wrong with a request; `insecure` and `redirect` are refusals of ours, with nothing sent to the place refused. */
export type FailureKind =
  | 'network'
  | 'timeout'
  | 'truncated'
  | 'tooLarge'
  | 'redirect'
  | 'insecure'
  | 'notJson'
  | 'status';

export interface FailureFacts {
  readonly kind: FailureKind;
  readonly method: string;
  /** Host and port only: a path, a query or a signed address may carry secrets. */
  readonly host: string;
  /** What happened, without a subject: `no answer within 30 s`. */
  readonly what: string;
  readonly status?: number;
}

/** A request that gave no usable answer. Carries no cause: errors of the HTTP stack may quote headers, addresses and bodies. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly kind: FailureKind;
  readonly host: string;
  readonly what: string;
  readonly status: number | undefined;

  constructor(facts: FailureFacts) {
    super(`${facts.method} ${facts.host}: ${facts.what}`);
    this.kind = facts.kind;
    this.host = facts.host;
    this.what = facts.what;
    this.status = facts.status;
  }
}

const CURES: Readonly<Record<FailureKind, string>> = {
  network: 'Check the network and the address, then run it again',
  timeout: 'Run it again; if it stays slow, check the network or a proxy between',
  truncated: 'Run it again; the connection broke before the answer was complete',
  tooLarge: 'Check the address: what is there is larger than anything expected',
  redirect: 'Use the address it redirects to, if you trust it',
  insecure: 'Use an `https:` address (`http:` is accepted on this machine only)',
  notJson: 'Check the address, or a proxy between: something other than the expected service answered',
  status: 'Check that the address exists and may be read',
};

/** A failed request as the error a user sees; anything that is no failed request comes back as it is. */
export function requestError(code: ErrorCode, action: string, thrown: unknown): unknown {
  if (!(thrown instanceof HttpFailure)) return thrown;
  return new RegistryError(code, `${action}: ${thrown.host} gave ${thrown.what}`, {
    found: thrown.what,
    cure: CURES[thrown.kind],
    cause: thrown,
  });
}
