/** Phrases that only one licence has, on one line in lower case; the first that fits wins. */
const PHRASES: readonly (readonly [phrase: RegExp, expression: string])[] = [
  [/permission is hereby granted, free of charge, to any person obtaining a copy of this software/, 'MIT'],
  [/apache license,? version 2\.0/, 'Apache-2.0'],
  [/mozilla public license,? version 2\.0/, 'MPL-2.0'],
  [/boost software license - version 1\.0/, 'BSL-1.0'],
  [/permission to use, copy, modify, and\/or distribute this software for any purpose/, 'ISC'],
  [/neither the name of .{0,200}? nor the names of (?:its|their) contributors/, 'BSD-3-Clause'],
  [/redistributions in binary form must reproduce/, 'BSD-2-Clause'],
  [/altered source versions must be plainly marked as such/, 'Zlib'],
  [/this is free and unencumbered software released into the public domain/, 'Unlicense'],
  [/cc0 1\.0 universal/, 'CC0-1.0'],
];

/**
 * The SPDX expression that the text of a licence file is, if it can be told. Those of the GPL's family cannot: the same
 * text serves `-only` and `-or-later`.
 */
export function licenseOf(text: string): string | undefined {
  const words = text
    .slice(0, 64 * 1024)
    .toLowerCase()
    .replaceAll(/\s+/g, ' ');
  if (/gnu (?:lesser |affero )?general public license/.test(words.slice(0, 400))) return undefined;
  return PHRASES.find(([phrase]) => phrase.test(words))?.[1];
}

/** The first sentence of prose in a README, without its Markdown; at most so many characters as a description may have. */
export function proseOf(readme: string): string | undefined {
  const paragraphs = readme
    .slice(0, 64 * 1024)
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/);
  const skipped = /^\s*(?:#|[!<>|*+-]|\[!\[|```|~~~|\d+\.|=+\s*$|---)/;
  for (const paragraph of paragraphs) {
    // a heading may stand right above the text
    const lines = paragraph.split('\n').filter((line) => !/^\s*#/.test(line));
    if (/^\s*(?:=+|-+)\s*$/.test(lines[1] ?? '')) lines.splice(0, 2);
    if (skipped.test(lines[0] ?? '#')) continue;
    const text = plain(lines.join(' '));
    const [sentence = ''] = /^.{10,}?[.!?](?=\s|$)|^.+$/.exec(text) ?? [];
    const short = sentence.replace(/\.$/, '').trim();
    if (short !== '' && short.length <= 350) return short;
  }
  return undefined;
}

function plain(markdown: string): string {
  return markdown
    .replaceAll(/!\[[^\]]{0,200}\]\([^)]{0,500}\)/g, '')
    .replaceAll(/\[([^\]]{0,200})\]\([^)]{0,500}\)/g, '$1')
    .replaceAll(/<[^>]{0,500}>/g, '')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(/\p{C}/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
