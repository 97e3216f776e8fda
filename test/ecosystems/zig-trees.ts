import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ZigTree } from '../../src/ecosystems/zig-hash.ts';

/** Path → text, link (`-> target`), executable (`+x` in front) or empty folder (path ends in `/`). */
export type Tree = Readonly<Record<string, string>>;

const zon = (fields: string) => `.{\n${fields}\n}\n`;
const BUILD = { 'build.zig': 'pub fn build(b: anytype) void {\n    _ = b;\n}\n' };

/** The fingerprint's upper half is the CRC of "fmt". */
export const FMT = '0x3420ce4f0000cafe';

const FIELDS = `    .name = .fmt,\n    .version = "1.2.0",\n    .fingerprint = ${FMT},\n`;
const OLD = '    .name = "fmt",\n    .version = "1.2.0",\n';

/** For every Zig: without `build.zig.zon`. */
export const NAKED: Readonly<Record<string, Tree>> = {
  'one file': { 'a.c': 'int a;\n' },
  'empty files': { a: '', 'b/c': '' },
  'modes do not count': { 'run.sh': '+x#!/bin/sh\n', 'src/x.c': '+xint x;' },
  'empty folders do not count': { 'a.c': 'int a;', 'empty/': '', 'src/deep/empty/': '' },
  'names beyond ASCII, ordered by bytes': {
    'é.c': '1',
    'e\u0301.c': '2',
    'z.c': '3',
    '😀.c': '4',
    '\uffee.c': '5',
    'Z.c': '6',
  },
  'names that a dot or a slash orders': { 'a.c': '1', 'a/b.c': '2', 'a-b': '3', a0: '4' },
  'bytes of every kind': { bin: Array.from({ length: 256 }, (_, i) => String.fromCharCode(i)).join('') },
  'dot files': { '.clyde/package.yaml': 'name: fmt\n', '.hidden': 'x' },
};

/** For those that know links in archives, so not for 0.11. */
export const LINKED: Readonly<Record<string, Tree>> = {
  'symbolic links': { 'src/a.c': 'int a;', 'b.c': '-> src/a.c', 'src/c.c': '-> ../b.c' },
};

/** For Zig up to 0.13, and those after it that take a name in quotes. */
export const QUOTED: Readonly<Record<string, Tree>> = {
  'all files': { ...BUILD, a: 'a', 'build.zig.zon': zon(`${OLD}    .paths = .{""},`) },
  'files and folders listed': {
    ...BUILD,
    'src/a.c': 'a',
    'src/b/c.c': 'c',
    srcs: 'x',
    README: 'no',
    'build.zig.zon': zon(`${OLD}    .paths = .{ "build.zig", "./src/" }, // comment`),
  },
  'the manifest itself left out': {
    ...BUILD,
    'src/a.c': 'a',
    'build.zig.zon': zon(`${OLD}    .paths = .{"src//b/.."},`),
  },
  'escapes and many-line strings': {
    ...BUILD,
    'src/é.c': 'a',
    x: 'x',
    'build.zig.zon': zon(
      `    .@"name" = "f\\x6dt",\n    .version = "1\\x2e2.0",\n    .about =\n        \\\\a "\n        \\\\b\\n\n    ,\n    .paths = .{"src/\\u{e9}.c", "\\x78"},`,
    ),
  },
};

/** For Zig from 0.14 on. */
export const NAMED: Readonly<Record<string, Tree>> = {
  'a fingerprint': { ...BUILD, a: 'a', 'build.zig.zon': zon(`${FIELDS}    .paths = .{"."},`) },
  'a fingerprint and a filter': {
    ...BUILD,
    'src/a.c': '+xa',
    'doc/b': 'b',
    'build.zig.zon': zon(`${FIELDS}    .paths = .{ "build.zig", "build.zig.zon", "src" },\n    .dependencies = .{},`),
  },
  'a prerelease and unknown fields': {
    ...BUILD,
    'build.zig.zon': zon(
      `    .name = .fmt,\n    .version = "1.2.0-rc.1+b.7",\n    .fingerprint = ${FMT},\n    .minimum_zig_version = "0.14.0",\n    .extra = .{ .a = 1, .b = .{ -1, 'x', true, 1.5e3 } },\n    .paths = .{""},`,
    ),
  },
};

/** Writes a tree below `folder`. */
export function writeTree(folder: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    const place = join(folder, path);
    mkdirSync(path.endsWith('/') ? place : dirname(place), { recursive: true });
    if (path.endsWith('/')) continue;
    if (text.startsWith('-> ')) symlinkSync(text.slice(3), place);
    else writeFileSync(place, text.replace(/^\+x/, ''), { mode: text.startsWith('+x') ? 0o755 : 0o644 });
  }
}

/** The tree as our hash sees it. */
export function zigTree(tree: Tree): ZigTree {
  const seen = new ZigTree();
  for (const [path, text] of Object.entries(tree)) {
    if (path.endsWith('/')) continue;
    if (text.startsWith('-> ')) seen.link(path, text.slice(3));
    else seen.file(path)(Buffer.from(text.replace(/^\+x/, '')));
  }
  return seen;
}
