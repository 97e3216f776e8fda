/** A line of a text that begins with a name. */
export interface NamedLine {
  readonly name: string;
  /** Of all lines, from 0. */
  readonly number: number;
  readonly line: string;
}

/** The lines whose first field is one of the names, none of which is empty; `separator` ends the field. Of most lines no more is looked at than how they begin and how long the field is. */
export function namedLines(text: string, names: ReadonlySet<string>, separator: '\t' | '\n'): NamedLine[] {
  const kinds = new Set([...names].map((name) => kind(name, 0, name.length)));
  const found: NamedLine[] = [];
  let [end, stop] = [0, -1];
  for (let start = 0, number = 0; start < text.length; start = end + 1, number++) {
    end = endOf(text, '\n', start);
    // looked for once, where many lines have none
    if (stop < start) stop = endOf(text, separator, start);
    const stopped = Math.min(stop, end);
    if (!kinds.has(kind(text, start, stopped))) continue;
    const name = text.slice(start, stopped);
    if (names.has(name)) found.push({ name, number, line: text.slice(start, end) });
  }
  return found;
}

function endOf(text: string, mark: string, start: number): number {
  const end = text.indexOf(mark, start);
  return end < 0 ? text.length : end;
}

function kind(text: string, start: number, end: number): number {
  return text.charCodeAt(start) * 0x10000 + end - start;
}
