import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, scriptTokens, topCalls } from '../../src/ecosystems/build-script.ts';
import { cmakeFacts } from '../../src/ecosystems/cmake.ts';
import { mesonFacts } from '../../src/ecosystems/meson.ts';

test('what a CMakeLists.txt writes out is known, comments and strings are not', () => {
  const text = `# project(no)
#[[ project(no) ]]
cmake_minimum_required(VERSION 3.14)
message("project(no)")
PROJECT ( "fmt" VERSION 1.2.0 LANGUAGES C) # project
add_library(fmt src.c)
add_library(fmt::fmt ALIAS fmt)
add_library(\${x}::y ALIAS fmt)`;
  expect(cmakeFacts(text)).toEqual({ facts: { project: 'fmt', targets: ['fmt::fmt'] }, version: '1.2.0' });
  expect(cmakeFacts('project(${NAME} VERSION ${V})')).toEqual({ facts: {} });
});

test('what a meson.build writes out is known', () => {
  const text = `# project('no')
project('fmt', ['c', 'cpp'], version: '1.2.0', default_options: ['a=(b'])
lib = library('fmt', 'a.c')
fmt_dep = declare_dependency(link_with: lib)
meson.override_dependency('fmt', fmt_dep)
meson.override_dependency('x]\\n[wrap', fmt_dep)
`;
  expect(mesonFacts(text)).toEqual({
    facts: { project: 'fmt', provides: ['fmt'], variables: ['fmt'] },
    version: '1.2.0',
  });
  expect(mesonFacts("project(meson.x() + 'a', version: files('v'))")).toEqual({ facts: {} });
});

test('calls of a module file are read with their literals', () => {
  const [own, dependency] = topCalls(
    scriptTokens('module(name = "a", version = "1.0.0", x = f(1, g=2))\nbazel_dep(name="b", dev_dependency = True)'),
    '=',
  );
  expect(plainText(own?.named.get('name'))).toBe('a');
  expect(own?.named.get('x')).toBeUndefined();
  expect(dependency?.named.get('dev_dependency')?.text).toBe('True');
});

test.each([
  ['strings', '"', '\\"'],
  ['texts', "'", "\\'"],
  ['long texts', "'''", "\\'"],
  ['long strings', '"""', '\\"'],
  ['comments', '', '#[=[\n'],
])('%s that nobody closes are read once, not from each of their signs on', (_, start, sign) => {
  const text = start + sign.repeat(60_000);
  expect(cmakeFacts(`project(fmt)\n${text}`)).toEqual({ facts: { project: 'fmt' } });
  expect(mesonFacts(`project('fmt')\n${text}`)).toEqual({ facts: { project: 'fmt' } });
});

test('a quote behind a backslash begins no string, and one that is not closed takes its line along', () => {
  expect(cmakeFacts('add_definitions(-DA=\\"b)\nproject(fmt)')).toEqual({ facts: { project: 'fmt' } });
  expect(mesonFacts("x = 'a\nproject('fmt')")).toEqual({ facts: { project: 'fmt' } });
  expect(scriptTokens("'' '''a\\'''' 'b").map(({ kind }) => kind)).toEqual(['string', 'string', 'sign']);
});

test('whatever text comes, it is read', () => {
  const word = fc.constantFrom(
    'project(',
    ')',
    "'",
    '"',
    '"""',
    "'''",
    '#',
    '\n',
    'a',
    ',',
    ':',
    '=',
    '\\',
    '#[[',
    ']]',
    '[',
    '{',
    '(',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      cmakeFacts(words.join(''));
      mesonFacts(words.join(''));
      topCalls(scriptTokens(words.join('')), '=');
    }),
  );
});

test.for(['"', "'''", '(', '#[[', 'project(', '\\', "project('", 'a '])(
  'a megabyte of %s takes no time',
  { timeout: 5_000 },
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    cmakeFacts(text);
    mesonFacts(text);
    topCalls(scriptTokens(text), '=');
  },
);
