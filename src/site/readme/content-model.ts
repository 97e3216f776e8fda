/** Parents that hold only certain children, and the child that is meant where the author left it out. */
const PARENTS: Readonly<Record<string, { readonly children: readonly string[]; readonly meant: string }>> = {
  ul: { children: ['li'], meant: 'li' },
  ol: { children: ['li'], meant: 'li' },
  dl: { children: ['dt', 'dd'], meant: 'dd' },
  table: { children: ['caption', 'thead', 'tbody', 'tfoot', 'tr'], meant: 'tr' },
  thead: { children: ['tr'], meant: 'tr' },
  tbody: { children: ['tr'], meant: 'tr' },
  tfoot: { children: ['tr'], meant: 'tr' },
  tr: { children: ['th', 'td'], meant: 'td' },
};

/** Children that mean nothing but in these parents. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  th: ['tr'],
  td: ['tr'],
  summary: ['details'],
  rt: ['ruby'],
  rp: ['ruby'],
};

const BLOCKS = new Set(
  'p div blockquote pre hr details summary ul ol li dl dt dd table caption thead tbody tfoot tr th td h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/** An element before which browsers end an open paragraph. */
export function isBlock(tag: string): boolean {
  return BLOCKS.has(tag);
}

export function isHeading(tag: string): boolean {
  return /^h[1-6]$/.test(tag);
}

/** The child to open between a parent and what is to be put into it; `undefined`: none is needed. Text is `''`. */
export function meantBetween(parent: string, child: string): string | undefined {
  const rule = PARENTS[parent];
  return rule === undefined || rule.children.includes(child) ? undefined : rule.meant;
}

/** Whether a child may stand in a parent at all: a list item outside of a list would end the page's own elements. */
export function fits(parent: string, child: string): boolean {
  return CHILDREN[child]?.includes(parent) ?? true;
}
