/** Elements a README may have, after GitHub's own list: none loads, runs, styles or sends anything but `img`. */
export const ALLOWED_TAGS: string[] = [
  // They are looked up in this order: the frequent ones first
  ...['p', 'a', 'code', 'li', 'td', 'tr', 'strong', 'pre', 'img', 'ul', 'h2', 'span', 'br', 'em', 'h3', 'th', 'div'],
  ...['h1', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'wbr', 'details', 'summary', 'ol', 'dl', 'dt', 'dd', 'table'],
  ...['caption', 'thead', 'tbody', 'tfoot', 'input', 'b', 'i', 'u', 's', 'del', 'ins', 'strike', 'small', 'mark'],
  ...['kbd', 'samp', 'var', 'tt', 'sub', 'sup', 'q', 'cite', 'dfn', 'abbr', 'bdi', 'ruby', 'rt', 'rp'],
];

const ALIGN = { name: 'align', multiple: false, values: ['left', 'center', 'right', 'justify'] };
const BLOCK = ['id', ALIGN];

/** Attributes of each element. `aria-label`, `loading` and their like are set by us, whatever was written. */
export const ALLOWED_ATTRIBUTES: Record<string, (string | typeof ALIGN)[]> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'tr'].map((tag) => [tag, [...BLOCK]])),
  ...Object.fromEntries(['th', 'td'].map((tag) => [tag, [...BLOCK, 'colspan', 'rowspan']])),
  ...Object.fromEntries(['table', 'li', 'span', 'dt', 'summary'].map((tag) => [tag, ['id']])),
  ol: ['start', 'reversed', 'type'],
  details: ['id', 'open'],
  abbr: ['title'],
  a: ['id', 'href', 'title', 'rel'],
  img: ['id', ALIGN, 'src', 'alt', 'title', 'width', 'height', 'loading', 'decoding', 'referrerpolicy'],
  input: ['type', 'checked', 'disabled', 'aria-label'],
};

/** Classes the stylesheet of READMEs knows; any other could dress the README up as a part of the page. */
export const ALLOWED_CLASSES: Record<string, RegExp[]> = {
  code: [/^language-[a-z0-9+#-]{1,20}$/],
  span: [/^readme-picture$/],
  a: [/^readme-picture$/],
  li: [/^readme-task$/],
  blockquote: [/^readme-(?:note|tip|important|warning|caution)$/],
};

/** What stands in these is no text of the README: programs, styles, other languages, fallbacks. */
export const DROPPED_WITH_CONTENT: string[] = [
  ...['script', 'style', 'title', 'textarea', 'option', 'xmp', 'noscript', 'noembed', 'noframes', 'iframe'],
  ...['template', 'svg', 'math', 'object', 'applet', 'audio', 'video', 'canvas', 'select', 'plaintext'],
];
