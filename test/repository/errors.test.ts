import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { documentationUrl, ERROR_CODES } from '../../src/errors.ts';
import { nodesOf, parse, readSources } from './architecture/sources.ts';
import { ROOT, read } from './project/files.ts';
import { anchors, headings, prose } from './project/markdown.ts';

function sections(): string[] {
  return headings(read('docs/errors.md'))
    .map(({ text }) => text)
    .filter((text) => /^`[A-Z_]+`$/.test(text))
    .map((text) => text.slice(1, -1));
}

test('every code has a section in docs/errors.md, and no section is without a code', () => {
  expect(sections().sort()).toEqual([...ERROR_CODES].sort());
});

test('the link that an error prints leads to its section', () => {
  const fragments = anchors(read('docs/errors.md'));
  const links = ERROR_CODES.map((code) => new URL(documentationUrl(code)).hash.slice(1));
  expect(links.filter((fragment) => !fragments.has(fragment))).toEqual([]);
});

test('every section says something', () => {
  const parts = prose(read('docs/errors.md')).split(/^#{1,6} /m);
  const short = parts.filter((part) => part.startsWith('`') && part.split('\n').slice(1).join(' ').trim().length < 60);
  expect(short.map((part) => part.split('\n')[0])).toEqual([]);
});

test('every code is given by something', () => {
  const used = new Set<string>();
  for (const [file, text] of readSources(join(ROOT, 'src'))) {
    if (file === 'errors.ts') continue;
    for (const node of nodesOf(parse(file, text))) if (ts.isStringLiteralLike(node)) used.add(node.text);
  }
  // `toRegistryError` in src/errors.ts gives this one
  used.add('INTERNAL');
  expect(ERROR_CODES.filter((code) => !used.has(code))).toEqual([]);
});

test('no code is listed twice', () => {
  expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
});
