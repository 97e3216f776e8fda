/** The stand-in's time: real until it is set, then it stands still but for `advance`. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  set(time: number | string): void;
  advance(milliseconds: number): void;
}

export function createClock(): Clock {
  let fixed: number | undefined;
  let offset = 0;
  return {
    now: () => (fixed ?? Date.now()) + offset,
    set(time) {
      fixed = typeof time === 'string' ? Date.parse(time) : time;
      offset = 0;
    },
    advance(milliseconds) {
      offset += milliseconds;
    },
  };
}

/** `YYYY-MM-DDTHH:MM:SSZ`, as GitHub writes times. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
