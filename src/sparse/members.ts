/** A JSON object as it is written: `head`, then the members joined with commas, then `tail`. */
export interface WrittenObject {
  readonly head: string;
  readonly members: readonly WrittenMember[];
  readonly tail: string;
}

export interface WrittenMember {
  readonly key: string;
  /** Key, colon and value with the space around them, byte for byte. */
  readonly text: string;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
const KEY = /^\s*("[^"\\]*(?:\\.[^"\\]*)*")\s*:/;

/**
 * Takes a JSON object apart without reading its values: a number beyond what a double holds would come back as another.
 * The text must have been parsed as an object before.
 */
export function membersOf(text: string): WrittenObject {
  const members: WrittenMember[] = [];
  const first = text.indexOf('{') + 1;
  let start = first;
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth++;
    const ends = token === '}' || token === ']';
    if (depth === 1 && (token === ',' || ends)) {
      const member = memberOf(text.slice(start, index));
      if (member !== undefined) members.push(member);
      if (token === ',') start = index + 1;
    }
    if (ends) depth--;
  }
  return { head: text.slice(0, first), members, tail: text.slice(text.lastIndexOf('}')) };
}

function memberOf(text: string): WrittenMember | undefined {
  const [, quoted] = KEY.exec(text) ?? [];
  if (quoted === undefined) return undefined;
  const key: unknown = JSON.parse(quoted);
  return typeof key === 'string' ? { key, text } : undefined;
}
