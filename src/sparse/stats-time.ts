const DAY = 86_400_000;

/** Days since 1970 of `YYYY-MM-DD` or of a full time, by UTC; `undefined` for anything else. */
export function dayNumber(text: string): number | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || time < 0 ? undefined : time / DAY;
}

/** `YYYY-MM-DD` of a count of days since 1970. */
export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day of a time in milliseconds since 1970, by UTC. */
export function dayOfTime(milliseconds: number): number {
  return Math.floor(milliseconds / DAY);
}

/** Months since January 1970 of a day. */
export function monthOfDay(day: number): number {
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** `YYYY-MM` of a count of months since January 1970. */
export function monthText(month: number): string {
  return `${String(1970 + Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
