import MarkdownIt from 'markdown-it';
import { alerts } from './alerts.ts';
import { taskLists } from './task-lists.ts';

/** Deeper quotes and lists are text; each level costs a pass over the lines. */
const DEEPEST = 32;

const markdown = new MarkdownIt({ html: true, linkify: true });
// The types of markdown-it know this option of its presets' alone
markdown.set({ ...markdown.options, ...{ maxNesting: DEEPEST } });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
// Addresses are parsed and encoded where they are judged
markdown.normalizeLink = (url) => url;
markdown.normalizeLinkText = (url) => url;
markdown.core.ruler.after('inline', 'task-lists', taskLists);
markdown.core.ruler.after('inline', 'alerts', alerts);
for (const cell of ['th_open', 'td_open']) {
  markdown.renderer.rules[cell] = (tokens, index, options, _, renderer) => {
    const token = tokens[index];
    const align = /^text-align:(\w+)$/.exec(`${token?.attrGet('style') ?? ''}`)?.[1];
    // The page's policy forbids styles in elements
    if (token && align !== undefined) token.attrs = [['align', align]];
    return renderer.renderToken(tokens, index, options);
  };
}

/** GitHub's Markdown as HTML that is not yet safe: it carries the HTML of its author. */
export function markdownToHtml(text: string): string {
  return markdown.render(text);
}
