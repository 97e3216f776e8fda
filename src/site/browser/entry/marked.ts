import { highlights } from '../search/highlight.ts';

/** A text in pieces; those that match a query are marked. */
export function pieces(text: string, words: readonly string[]): readonly { text: string; marked: boolean }[] {
  const found: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of highlights(text, words)) {
    if (start > at) found.push({ text: text.slice(at, start), marked: false });
    found.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) found.push({ text: text.slice(at), marked: false });
  return found;
}

/** The same as nodes. */
export function markedNodes(text: string, words: readonly string[]): (Node | string)[] {
  return pieces(text, words).map((piece) => {
    if (!piece.marked) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}
