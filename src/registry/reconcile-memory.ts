import type { Problem } from '../errors.ts';
import { isRecord } from '../sparse/text.ts';

/** Something that does not agree. `key` names what was compared, so that it is compared again first. */
export interface Difference extends Problem {
  readonly key: string;
}

/** What one run leaves to the next. */
export interface ReconcileMemory {
  /** Differences that were found and not seen to be gone. */
  readonly open: readonly Difference[];
  /** `name@version` → id of the asset whose digest was compared, and the start of that digest. */
  readonly confirmed: Readonly<Record<string, string>>;
  /** Where the next run begins with archives and with files, and the last registered repository. */
  readonly nextAsset: number;
  readonly nextFile: number;
  readonly cursor?: number;
}

const FORM = 1;
/** Differences that are kept. */
const KEPT = 1_000;

/** The memory in a file; undefined where there is none, or one of another form. */
export function readMemory(text: string | undefined): ReconcileMemory | undefined {
  const value = parsed(text);
  if (!isRecord(value) || value.form !== FORM || !Array.isArray(value.open) || !isRecord(value.confirmed))
    return undefined;
  const confirmed = Object.entries(value.confirmed).filter(
    (one): one is [string, string] => typeof one[1] === 'string',
  );
  const { cursor } = value;
  return {
    open: value.open.filter(isDifference),
    confirmed: Object.fromEntries(confirmed),
    ...{ nextAsset: placeOf(value.nextAsset), nextFile: placeOf(value.nextFile) },
    ...(typeof cursor === 'number' ? { cursor } : {}),
  };
}

export function writeMemory({ open, ...rest }: ReconcileMemory): string {
  return `${JSON.stringify({ form: FORM, open: open.slice(0, KEPT), ...rest })}\n`;
}

/** Written by this program alone, and read back from a cache that only workflows of the repository can fill. */
function isDifference(value: unknown): value is Difference {
  return isRecord(value) && ['key', 'code', 'message'].every((key) => typeof value[key] === 'string');
}

function placeOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
