/** The text with fenced and indented code, code spans and comments blanked out, line by line as before. */
export function prose(text: string): string {
  let fence: string | undefined;
  const lines = text.split('\n').map((line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined && mark === undefined) return line;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    return '';
  });
  return lines.join('\n').replace(/<!--[\s\S]*?-->/g, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, '');
}

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

export function headings(text: string): Heading[] {
  return prose(text)
    .split('\n')
    .flatMap((line, index) => {
      const [, marks, title] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line) ?? [];
      return marks === undefined || title === undefined ? [] : [{ level: marks.length, text: title, line: index + 1 }];
    });
}

/** Fragments that GitHub gives to the headings of a page: lower case, punctuation gone, spaces to hyphens, twins numbered. */
export function anchors(text: string): Set<string> {
  const found = new Set<string>();
  for (const { text: title } of headings(text)) {
    const plain = title.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = plain.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-');
    let name = slug;
    for (let twin = 1; found.has(name); twin += 1) name = `${slug}-${twin}`;
    found.add(name);
  }
  for (const [, id] of text.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)) if (id !== undefined) found.add(id);
  return found;
}

export interface Link {
  readonly target: string;
  readonly line: number;
}

export function links(text: string): Link[] {
  const plain = prose(text).replace(/(`+)(?:(?!\1)[^\n])*\1/g, (code) => code.replace(/[[\]()]/g, ' '));
  const inline = /!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;
  const reference = /^\s{0,3}\[[^\]]+\]:\s*<?(\S+?)>?(?:\s+"[^"]*")?\s*$/gm;
  return [inline, reference].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => ({
      target: match[1] ?? '',
      line: plain.slice(0, match.index).split('\n').length,
    })),
  );
}

/** Rows of the first table below a heading, cells as written; the head and its rule are left out. */
export function tableBelow(text: string, title: string): string[][] {
  const lines = text.split('\n');
  const from = headings(text).find((heading) => heading.text === title)?.line;
  if (from === undefined) throw new Error(`There is no heading "${title}"`);
  const start = lines.findIndex((line, index) => index >= from && line.startsWith('|'));
  const next = headings(text).find((heading) => heading.line > from)?.line ?? lines.length;
  if (start < 0 || start > next) throw new Error(`There is no table below "${title}"`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end < 0 ? undefined : end).map((line) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}
