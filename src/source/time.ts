/** The last moment of the year 9999, where the text would grow. */
const LATEST = 253_402_300_799_000;

/** Milliseconds since 1970 as `YYYY-MM-DDTHH:MM:SSZ`; what is outside 1970–9999 becomes its nearer end. */
export function timeText(milliseconds: number): string {
  const bounded = Math.min(Math.max(0, milliseconds), LATEST);
  return `${new Date(bounded).toISOString().slice(0, 19)}Z`;
}
