/**
 * Characters nobody sees and that can make a text look like another one: controls but tab and line ends, marks that turn
 * the direction of writing, invisible spaces and tags. Joiners stay allowed, as emoji and several scripts need them.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\r(?!\n)|\p{Surrogate}/u;

/** The first character of a text that must not be there: where, in UTF-16 units, and its name, such as `U+202E`. */
export function findHidden(text: string): { readonly index: number; readonly name: string } | undefined {
  const found = HIDDEN.exec(text);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return { index: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}

/** A text on one line: every run of white space becomes one space, none at the ends. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A value as it may appear in a message: quoted, without control characters, at most 80 characters. */
export function quoted(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return JSON.stringify(short).replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu,
    (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}
