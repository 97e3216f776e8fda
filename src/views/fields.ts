import { isRecord } from '../sparse/text.ts';

/** A list of texts; `undefined` for anything else. */
export function textList(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

/** A map of lists of texts; `undefined` for anything else. */
export function textLists(value: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).map(([key, list]) => [key, textList(list)] as const);
  const lists = entries.flatMap(([key, list]) => (list === undefined ? [] : [[key, list] as const]));
  return lists.length === entries.length ? Object.fromEntries(lists) : undefined;
}
