import type { StateCore } from 'markdown-it';

const KINDS = ['Note', 'Tip', 'Important', 'Warning', 'Caution'];

/** A rule of markdown-it: a quote that begins with `[!NOTE]` on a line of its own is one of GitHub's alerts. */
export function alerts({ tokens, Token: Made }: StateCore): void {
  for (const [index, token] of tokens.entries()) {
    const quote = tokens[index - 2];
    if (token.type !== 'inline' || quote?.type !== 'blockquote_open') continue;
    const word = /^\[!([A-Za-z]{3,9})\](?:\n|$)/.exec(token.content)?.[1]?.toLowerCase();
    const kind = KINDS.find((known) => known.toLowerCase() === word);
    if (kind === undefined) continue;
    const title = new Made('html_inline', '', 0);
    title.content = `<strong>${kind}</strong><br>`;
    quote.attrJoin('class', `readme-${kind.toLowerCase()}`);
    const body = token.children ?? [];
    const line = body.findIndex(({ type }) => type === 'softbreak' || type === 'hardbreak');
    token.children = [title, ...(line < 0 ? [] : body.slice(line + 1))];
  }
}
