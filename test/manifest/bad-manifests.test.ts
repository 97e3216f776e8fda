import { describe, expect, test } from 'vitest';
import { places, refusal, withLines } from './reading.ts';

/** What it is → the manifest, and every problem in it as `CODE line:column`. */
type Table = Readonly<Record<string, readonly [manifest: string, ...problems: string[]]>>;

const long = (length: number) => 'x'.repeat(length);
const list = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join(', ');

const YAML_ITSELF: Table = {
  'an empty file': ['', 'MANIFEST_SYNTAX 1:1'],
  'only white space': ['\n  \n', 'MANIFEST_SYNTAX 1:1'],
  'only a comment': ['# nothing here\n', 'MANIFEST_SYNTAX 1:1'],
  'an empty document': ['---\n', 'MANIFEST_SYNTAX 1:4'],
  'a list on top': ['- name: fmt\n', 'MANIFEST_SYNTAX 1:1'],
  'a text on top': ['fmt 1.2.3\n', 'MANIFEST_SYNTAX 1:1'],
  'null on top': ['~\n', 'MANIFEST_SYNTAX 1:1'],
  'a number on top': ['42\n', 'MANIFEST_SYNTAX 1:1'],
  'two documents': [`${withLines()}---\nname: other\n`, 'MANIFEST_SYNTAX 3:1'],
  'YAML 1.1': [`%YAML 1.1\n---\n${withLines()}`, 'MANIFEST_SYNTAX 1:1'],
  'a key twice': [withLines('name: other'), 'MANIFEST_SYNTAX 3:1'],
  'a key twice, below': [withLines('requires: { log: "*", log: "^1" }'), 'MANIFEST_SYNTAX 3:23'],
  'an anchor': [withLines('license: &l MIT'), 'MANIFEST_SYNTAX 3:13'],
  'an alias': [withLines('license: *l'), 'MANIFEST_SYNTAX 3:10'],
  'an anchor and its alias': [withLines('authors: [&a Bob, *a]'), 'MANIFEST_SYNTAX 3:14', 'MANIFEST_SYNTAX 3:19'],
  'a merge key': [withLines('<<: { license: MIT }'), 'MANIFEST_SYNTAX 3:1'],
  'a tag of YAML': [withLines('license: !!str MIT'), 'MANIFEST_SYNTAX 3:16'],
  'a tag of a language': [withLines('traits: !!js/function "x"'), 'MANIFEST_SYNTAX 3:23'],
  'a local tag': [withLines('authors: !mine [Bob]'), 'MANIFEST_SYNTAX 3:16'],
  'a number for a key': [withLines('1: x'), 'MANIFEST_SYNTAX 3:1'],
  'a boolean for a key': [withLines('traits: { true: x }'), 'MANIFEST_SYNTAX 3:11'],
  'nothing for a key': [withLines(': x'), 'MANIFEST_SYNTAX 3:1'],
  'a list for a key': [withLines('? [a]', ': x'), 'MANIFEST_SYNTAX 3:3'],
  'a tab for indentation': [withLines('requires:', '\tlog: "*"'), 'MANIFEST_SYNTAX 4:1'],
  'a colon in a plain value': [withLines('description: one: two'), 'MANIFEST_SYNTAX 3:14'],
  'an open bracket': [withLines('authors: [Bob'), 'MANIFEST_SYNTAX 4:1'],
  'an open quote': [withLines('license: "MIT'), 'MANIFEST_SYNTAX 3:10'],
  'an open single quote': [withLines("license: 'MIT", 'homepage: x'), 'MANIFEST_SYNTAX 3:10'],
  'a wrong escape': [withLines('description: "C:\\path"'), 'MANIFEST_SYNTAX 3:17'],
  'a value that starts with an at sign': [withLines('description: @home'), 'MANIFEST_SYNTAX 3:14'],
  'a NUL': [withLines('license: M\u0000IT'), 'MANIFEST_SYNTAX 3:11'],
  'an escaped NUL': [withLines('description: "a\\0b"'), 'MANIFEST_SYNTAX 3:14'],
  'text turned from right to left': [withLines('description: safe \u202e evil'), 'MANIFEST_SYNTAX 3:19'],
  'turned text in a comment': [withLines('# \u2066 evil'), 'MANIFEST_SYNTAX 3:3'],
  'an escaped turning mark': [withLines('authors: ["\\u202e"]'), 'MANIFEST_SYNTAX 3:11'],
  'half a character': [withLines('description: "\\ud83d"'), 'MANIFEST_SYNTAX 3:14'],
  'an invisible space': [withLines('li\u200bcense: MIT'), 'MANIFEST_SYNTAX 3:3'],
  'lines that end with CR alone': ['name: fmt\rversion: "1.2.3"\r', 'MANIFEST_SYNTAX 1:10'],
  'ten levels': [withLines('traits: [[[[[[[[[[]]]]]]]]]]'), 'MANIFEST_INVALID 3:9', 'MANIFEST_SYNTAX 3:17'],
};

const FORM: Table = {
  'no name': ['version: "1.2.3"\n', 'NAME_INVALID 1:1'],
  'no version': ['name: fmt\n', 'VERSION_INVALID 1:1'],
  'neither name nor version': ['license: MIT\n', 'NAME_INVALID 1:1', 'VERSION_INVALID 1:1'],
  'an unknown key': [withLines('colour: red'), 'MANIFEST_INVALID 3:1'],
  'a misspelt key': [withLines('descripton: x'), 'MANIFEST_INVALID 3:1'],
  'British spelling': [withLines('licence: MIT'), 'MANIFEST_INVALID 3:1'],
  "a key of Clyde's build file": [withLines('sources: [a.c]'), 'MANIFEST_INVALID 3:1'],
  'the key __proto__': [withLines('__proto__: { polluted: true }'), 'MANIFEST_INVALID 3:1'],
  'the key constructor': [withLines('constructor: { prototype: { polluted: true } }'), 'MANIFEST_INVALID 3:1'],
  'a number for the name': ['name: 42\nversion: "1.2.3"\n', 'NAME_INVALID 1:7'],
  'an empty name': ['name: ""\nversion: "1.2.3"\n', 'NAME_INVALID 1:7'],
  'nothing for the name': ['name:\nversion: "1.2.3"\n', 'NAME_INVALID 1:6'],
  'a number for the version': ['name: fmt\nversion: 1.10\n', 'VERSION_INVALID 2:10'],
  'an integer for the version': ['name: fmt\nversion: 3\n', 'VERSION_INVALID 2:10'],
  'a list for the description': [withLines('description: [a]'), 'MANIFEST_INVALID 3:14'],
  'an empty description': [withLines('description: ""'), 'MANIFEST_INVALID 3:14'],
  'a blank description': [withLines('description: "   "'), 'MANIFEST_INVALID 3:14'],
  'a long description': [withLines(`description: ${long(351)}`), 'MANIFEST_INVALID 3:14'],
  'a text for the authors': [withLines('authors: Bob'), 'MANIFEST_INVALID 3:10'],
  'a map for an author': [withLines('authors:', '  - name: Bob'), 'MANIFEST_INVALID 4:5'],
  'too many authors': [withLines(`authors: [${list(51, (index) => `A${index}`)}]`), 'MANIFEST_INVALID 3:10'],
  'eleven keywords': [withLines(`keywords: [${list(11, (index) => `k${index}`)}]`), 'MANIFEST_INVALID 3:11'],
  'a keyword twice': [withLines('keywords: [a, b, a]'), 'MANIFEST_INVALID 3:18'],
  'a keyword with a space': [withLines('keywords: ["two words"]'), 'MANIFEST_INVALID 3:12'],
  'a number for a keyword': [withLines('keywords: [a, 3]'), 'MANIFEST_INVALID 3:15'],
  'an unknown type': [withLines('type: plugin'), 'MANIFEST_INVALID 3:7'],
  'a misspelt type': [withLines('type: libary'), 'MANIFEST_INVALID 3:7'],
  'a boolean for the language': [withLines('language: true'), 'MANIFEST_INVALID 3:11'],
  'a language with a space': [withLines('language: "C and C++"'), 'MANIFEST_INVALID 3:11'],
  'a list for requires': [withLines('requires: [log]'), 'MANIFEST_INVALID 3:11'],
  'nothing for requires': [withLines('requires:'), 'MANIFEST_INVALID 3:10'],
  'a list for a trait': [withLines('traits:', '  a: [1]'), 'MANIFEST_INVALID 4:6'],
  'a trait that is no finite number': [withLines('traits: { a: .inf }'), 'MANIFEST_INVALID 3:14'],
  'a text for a variant': [withLines('variants: { debug: "-g" }'), 'MANIFEST_INVALID 3:20'],
  'an empty trait name': [withLines('traits: { "": x }'), 'MANIFEST_INVALID 3:11'],
  'no files at all': [withLines('files: []'), 'MANIFEST_INVALID 3:8'],
  'a text for exclude': [withLines('exclude: test/**'), 'MANIFEST_INVALID 3:10'],
};

const MEANING: Table = {
  'a name with capitals': ['name: Fmt\nversion: "1.2.3"\n', 'NAME_INVALID 1:7'],
  'a name with a dot': ['name: fmt.h\nversion: "1.2.3"\n', 'NAME_INVALID 1:7'],
  'a name that climbs': ['name: ../fmt\nversion: "1.2.3"\n', 'NAME_INVALID 1:7'],
  'a long name': [`name: ${long(65)}\nversion: "1.2.3"\n`, 'NAME_INVALID 1:7'],
  'a very long name': [`name: ${long(500)}\nversion: "1.2.3"\n`, 'NAME_INVALID 1:7'],
  'a scope alone': ['name: "@acme"\nversion: "1.2.3"\n', 'NAME_INVALID 1:7'],
  'a Windows device': ['name: aux\nversion: "1.2.3"\n', 'NAME_RESERVED 1:7'],
  'a version of two numbers, as text': ['name: fmt\nversion: "1.2"\n', 'VERSION_INVALID 2:10'],
  'a version with a v': ['name: fmt\nversion: v1.2.3\n', 'VERSION_INVALID 2:10'],
  'a version with a leading zero': ['name: fmt\nversion: 01.2.3\n', 'VERSION_INVALID 2:10'],
  'a version of four numbers': ['name: fmt\nversion: 1.2.3.4\n', 'VERSION_INVALID 2:10'],
  'a license nobody knows': [withLines('license: Foo-1.0'), 'LICENSE_INVALID 3:10'],
  'a license in prose': [withLines('license: Apache License, Version 2.0'), 'LICENSE_INVALID 3:10'],
  'NOASSERTION by hand': [withLines('license: NOASSERTION'), 'LICENSE_INVALID 3:10'],
  UNLICENSED: [withLines('license: UNLICENSED'), 'LICENSE_INVALID 3:10'],
  'a number for the license': [withLines('license: 2'), 'LICENSE_INVALID 3:10'],
  'a long license': [withLines(`license: ${'('.repeat(201)}`), 'LICENSE_INVALID 3:10'],
  'a homepage without https': [withLines('homepage: example.com'), 'MANIFEST_INVALID 3:11'],
  'a homepage that is a script': [withLines('homepage: "javascript:alert(1)"'), 'MANIFEST_INVALID 3:11'],
  'a homepage with a password': [withLines('homepage: "https://bob:secret@example.com/"'), 'MANIFEST_INVALID 3:11'],
  'a homepage with a space': [withLines('homepage: "https://example.com/a b"'), 'MANIFEST_INVALID 3:11'],
  'a homepage without host': [withLines('homepage: "https://"'), 'MANIFEST_INVALID 3:11'],
  'a remote for the repository': [withLines('repository: "git@github.com:acme/fmt.git"'), 'MANIFEST_INVALID 3:13'],
  'a README outside': [withLines('readme: ../README.md'), 'MANIFEST_INVALID 3:9'],
  'an absolute README': [withLines('readme: /etc/passwd'), 'MANIFEST_INVALID 3:9'],
  'a README with backslashes': [withLines('readme: docs\\README.md'), 'MANIFEST_INVALID 3:9'],
  'an author that is an address': [withLines('authors: ["<bob@example.com>"]'), 'MANIFEST_INVALID 3:11'],
  'an author with a web page': [withLines('authors: ["Bob (https://example.com) <"]'), 'MANIFEST_INVALID 3:11'],
  'a range that is none': [withLines('requires: { log: newest }'), 'RANGE_INVALID 3:18'],
  'an empty range': [withLines('requires: { log: "" }'), 'RANGE_INVALID 3:18'],
  'a number for a range': [withLines('requires:', '  log: 1.10'), 'RANGE_INVALID 4:8'],
  'a folder for a range': [withLines('requires:', '  log: "local:../log"'), 'RANGE_INVALID 4:8'],
  'a branch for a range': [withLines('dev_requires:', '  log: "git:main"'), 'RANGE_INVALID 4:8'],
  'a range with commas': [withLines('requires: { log: ">=1.0.0, <2.0.0" }'), 'RANGE_INVALID 3:18'],
  'a wrong name and a wrong range': [withLines('requires: { Log: newest }'), 'NAME_INVALID 3:13', 'RANGE_INVALID 3:18'],
  'a requirement with a reserved name': [withLines('requires: { nul: "*" }'), 'NAME_RESERVED 3:13'],
  'a package that requires itself': [withLines('requires: { fmt: "^1.0.0" }'), 'MANIFEST_INVALID 3:13'],
  'one package in two spellings': [withLines('requires: { a-b: "*", a_b: "*" }'), 'MANIFEST_INVALID 3:23'],
  'a glob that climbs': [withLines('files: ["src/**", "../x"]'), 'MANIFEST_INVALID 3:19'],
  'a glob that starts at the root': [withLines('exclude: [/etc]'), 'MANIFEST_INVALID 3:11'],
  'a glob that negates': [withLines('files: ["!x"]'), 'MANIFEST_INVALID 3:9'],
  'a glob with a pattern that explodes': [withLines('files: ["+(+(a))"]'), 'MANIFEST_INVALID 3:9'],
  'a glob of many stars': [withLines('files: ["*a*a*a*a*"]'), 'MANIFEST_INVALID 3:9'],
  'a glob of a Windows drive': [withLines('files: ["C:/x"]'), 'MANIFEST_INVALID 3:9'],
};

for (const [title, table] of Object.entries({
  'the YAML itself': YAML_ITSELF,
  'the form': FORM,
  'the meaning': MEANING,
})) {
  describe(`what is wrong with ${title}`, () => {
    test.each(Object.entries(table))('%s', (_, [manifest, ...problems]) => {
      const error = refusal({ manifest });
      expect(places(error.problems)).toEqual(problems);
      for (const problem of error.problems) {
        expect(problem.message).toMatch(/^[A-Z].*[^.]$/s);
        expect([problem.expected, problem.cure]).not.toContain(undefined);
      }
    });
  });
}

test('there are problems enough in the tables', () => {
  const count = [YAML_ITSELF, FORM, MEANING].reduce((sum, table) => sum + Object.keys(table).length, 0);
  expect(count).toBeGreaterThanOrEqual(80);
});
