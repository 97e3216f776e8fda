import type { StateCore, Token } from 'markdown-it';

/** A rule of markdown-it: `- [ ]` and `- [x]` become boxes that cannot be ticked. */
export function taskLists({ tokens, Token: Made }: StateCore): void {
  for (const [index, token] of tokens.entries()) {
    const item = tokens[index - 2];
    const ticked = /^\[([ xX])\]\s/.exec(token.type === 'inline' ? token.content : '')?.[1];
    const first = token.children?.[0];
    if (ticked === undefined || first?.type !== 'text' || item?.type !== 'list_item_open') continue;
    item.attrJoin('class', 'readme-task');
    first.content = first.content.slice('[ ]'.length);
    token.children = [box(new Made('html_inline', '', 0), ticked !== ' '), ...(token.children ?? [])];
  }
}

function box(token: Token, ticked: boolean): Token {
  token.content = `<input type="checkbox"${ticked ? ' checked' : ''}>`;
  return token;
}
