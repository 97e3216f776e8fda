import type { Entry } from './entry.ts';
import { isRecord, jsonText, readObject } from './text.ts';

/** A file of `meta/` as it stands. */
export interface MetaFile {
  readonly path: string;
  readonly text: string | undefined;
}

/** The file of a package of which nothing is told but its name, a version, and a deprecation that is on record. */
export function bareMeta(
  { name, vers }: Pick<Entry, 'name' | 'vers'>,
  { text }: Pick<MetaFile, 'text'> & Partial<MetaFile>,
): string {
  const deprecated = text === undefined ? undefined : lenientObject(text).deprecated;
  return jsonText({
    ...{ schema: 1, name, version: vers, keywords: [], authors: [] },
    ...(typeof deprecated === 'string' ? { deprecated } : {}),
  });
}

/** The file with another `deprecated`, or none; everything else stays. Throws `INDEX_INVALID` where it is damaged. */
export function amendDeprecation(text: string, path: string, reason: string | undefined): string {
  const { deprecated: _, ...others } = readObject(text, path);
  return jsonText({ ...others, ...(reason === undefined ? {} : { deprecated: reason }) });
}

function lenientObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
