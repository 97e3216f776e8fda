import type { LoggedRequest } from './log.ts';

/** Every way a request can fail; for tables of request × fault. */
export const FAULTS = [
  'error500',
  'error502html',
  'resetBefore',
  'resetAfter',
  'truncate',
  'secondaryLimit',
  'secondaryLimit429',
  'primaryLimit',
  'staleHead',
  'refRace',
  'staleRead',
  'halfUploaded',
  'hang',
  'garbage',
  'graphqlSomethingWentWrong',
] as const;

export type FaultName = (typeof FAULTS)[number];

export interface PlannedFault {
  readonly match: (request: LoggedRequest) => boolean;
  readonly fault: FaultName;
  /** How many requests it hits; default 1. */
  readonly times?: number;
}

export interface FiredFault {
  readonly n: number;
  readonly fault: FaultName;
  readonly operation: string;
  /** False where the fault means nothing to the request (a stale head to a download): it was answered as usual. */
  applied: boolean;
}

/** Which requests are to fail, and which have. */
export class Faults {
  readonly fired: FiredFault[] = [];
  /** Seconds that limits tell the client to wait. */
  retryAfter = 1;
  readonly #byCount = new Map<number, FaultName>();
  #planned: { match: PlannedFault['match']; fault: FaultName; left: number }[] = [];
  #seen = 0;

  /** Fails the `k`-th request from now (1 is the next), or those that match. */
  fail(k: number, fault: FaultName): void;
  fail(planned: PlannedFault): void;
  fail(what: number | PlannedFault, fault?: FaultName): void {
    if (typeof what === 'number') {
      if (fault !== undefined) this.#byCount.set(this.#seen + what, fault);
      return;
    }
    this.#planned.push({ match: what.match, fault: what.fault, left: what.times ?? 1 });
  }

  /** Forgets what has not happened yet and what has. */
  clear(): void {
    this.#byCount.clear();
    this.#planned = [];
    this.fired.length = 0;
  }

  take(request: LoggedRequest): FiredFault | undefined {
    this.#seen += 1;
    const planned = this.#planned.find(({ match, left }) => left > 0 && match(request));
    const fault = this.#byCount.get(this.#seen) ?? planned?.fault;
    this.#byCount.delete(this.#seen);
    if (fault === undefined) return undefined;
    if (planned !== undefined && planned.fault === fault) planned.left -= 1;
    const fired = { n: request.n, fault, operation: request.operation, applied: false };
    this.fired.push(fired);
    request.fault = fault;
    return fired;
  }
}
