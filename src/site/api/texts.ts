import { plain } from '../html/text.ts';

/** Texts of packages as the API gives them: one line, no control characters, cut where the index's schemas would have refused them. */
export const texts = {
  description: (text: string) => plain(text, 350),
  keyword: (text: string) => plain(text, 50),
  license: (text: string) => plain(text, 200),
  language: (text: string) => plain(text, 32),
  reason: (text: string) => plain(text, 300),
  owner: (text: string) => plain(text, 100),
  requirement: (text: string) => plain(text, 1024),
  tag: (text: string) => plain(text, 1024),
  /** Without the address for mail that may follow: it is in the index, but nothing here helps to collect it. */
  author: (text: string) => plain(text.slice(0, 400).replace(/<[^<>]*>?/g, ' '), 200),
} as const;

/** What is absent is `null`: every key is always there. */
export function orNull(text: string | null | undefined, clean: (text: string) => string): string | null {
  return text === undefined || text === null ? null : clean(text);
}
