import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cmake from 'highlight.js/lib/languages/cmake';
import cpp from 'highlight.js/lib/languages/cpp';
import diff from 'highlight.js/lib/languages/diff';
import ini from 'highlight.js/lib/languages/ini';
import json from 'highlight.js/lib/languages/json';
import makefile from 'highlight.js/lib/languages/makefile';
import plaintext from 'highlight.js/lib/languages/plaintext';
import python from 'highlight.js/lib/languages/python';
import rust from 'highlight.js/lib/languages/rust';
import shell from 'highlight.js/lib/languages/shell';
import yaml from 'highlight.js/lib/languages/yaml';

/** Characters; grammars are regular expressions, whose time may grow with the square of a block, line or word, or worse. */
const LONGEST_CODE = 16 * 1024;
const TOO_LONG = /[^\n]{500}|\w{100}/;

const LANGUAGES = { bash, c, cmake, cpp, diff, ini, json, makefile, plaintext, python, rust, shell, yaml };
for (const [name, grammar] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, grammar);

/** What a highlighter may add to escaped text. */
const HIGHLIGHTED = /^(?:[^<>]|<span class="[\w -]+">|<\/span>)*$/;

/**
 * Escaped code (the text of an element) with `hljs-` classes; as it is where the language is not known, or a block, line
 * or word is too long. It is put into HTML that was sanitised before, so nothing but classes is let through.
 */
export function highlighted(escaped: string, language: string): string {
  if (escaped.length > LONGEST_CODE || TOO_LONG.test(escaped) || hljs.getLanguage(language) === undefined)
    return escaped;
  const { value } = hljs.highlight(unescaped(escaped), { language, ignoreIllegals: true });
  return HIGHLIGHTED.test(value) ? value : escaped;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
