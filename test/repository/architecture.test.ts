import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { barrels, defaultExports, impurities, loopholes } from './architecture/habits.ts';
import { forbiddenImports, hiddenImports, importCycles } from './architecture/imports.ts';
import { ROOMS } from './architecture/rooms.ts';
import { type Finding, readSources, type Sources, show } from './architecture/sources.ts';

const CHECKS: Readonly<Record<string, (sources: Sources) => Finding[]>> = {
  imports: (sources) => forbiddenImports(sources, ROOMS),
  hidden: hiddenImports,
  cycles: importCycles,
  barrels,
  defaults: defaultExports,
  purity: (sources) => impurities(sources, ROOMS),
  types: loopholes,
};

describe('the sources', () => {
  const sources = readSources(join(import.meta.dirname, '..', '..', 'src'));

  test('there are some', () => {
    expect(sources.size).toBeGreaterThan(50);
  });

  test.each(Object.entries(CHECKS))('keep the rules of %s', (_, check) => {
    expect(check(sources).map(show)).toEqual([]);
  });
});

interface Example {
  readonly rule: keyof typeof CHECKS;
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
}

function example(rule: string, what: string, files: Example['files'] | string): Example {
  return { rule, what, files: typeof files === 'string' ? { 'sparse/bad.ts': files } : files };
}

const BAD: readonly Example[] = [
  example('imports', 'a room above', {
    'manifest/a.ts': "import { b } from '../sparse/b.ts';",
    'sparse/b.ts': 'export const b = 1;',
  }),
  example('imports', 'a room above, for its types', {
    'manifest/a.ts': "import type { B } from '../sparse/b.ts';",
    'sparse/b.ts': 'export type B = 1;',
  }),
  example('imports', 'a room above, inside a type', {
    'manifest/a.ts': "export type A = import('../sparse/b.ts').B;",
    'sparse/b.ts': 'export type B = 1;',
  }),
  example('imports', 'a room above, re-exported', {
    'manifest/a.ts': "export const a = 1;\nexport { b } from '../sparse/b.ts';",
    'sparse/b.ts': 'export const b = 1;',
  }),
  example('imports', 'a room above, dynamically', {
    'manifest/a.ts': "export const a = () => import('../sparse/b.ts');",
    'sparse/b.ts': 'export const b = 1;',
  }),
  example('imports', 'a use case from an adapter, which sees the ports alone', {
    'github/a.ts': "import { publish } from '../registry/publish.ts';",
    'registry/publish.ts': 'export const publish = 1;',
  }),
  example('imports', 'a folder that is no room', { 'util/a.ts': 'export const a = 1;' }),
  example('imports', 'a file of src/ that is no room', { 'helpers.ts': 'export const a = 1;' }),
  example('imports', 'a file that is not there', "import { b } from './nowhere.ts';"),
  example('imports', 'a file outside of src/', "import data from '../../package.json' with { type: 'json' };"),
  example('imports', 'a package that is not the room\u2019s', "import { parse } from 'tar-stream';"),
  example('imports', 'octokit outside of github/', "import { endpoint } from '@octokit/endpoint';"),
  example('imports', 'the toolkit outside of action/', { 'cli/a.ts': "import * as core from '@actions/core';" }),
  example('imports', 'a package whose name starts like an allowed one', {
    'manifest/a.ts': "import x from 'yaml-evil';",
  }),
  example('imports', 'the disk in a pure room', "import { readFileSync } from 'node:fs';"),
  example('imports', 'processes outside of git/', { 'source/a.ts': "import { spawn } from 'node:child_process';" }),
  example('imports', 'a module of Node without its prefix', "import { readFileSync } from 'fs';"),
  example('imports', 'a module by require in generated code', { 'manifest/generated/a.cjs': 'require("ajv");' }),
  example('hidden', 'a dynamic import that is computed', 'export const load = (name: string) => import(name);'),
  example('hidden', 'a template with a hole', 'export const load = (n: string) => import(`./${n}.ts`);'),
  example('hidden', 'createRequire', 'export const need = createRequire(import.meta.url);'),
  example('cycles', 'two files', {
    'sparse/a.ts': "import { b } from './b.ts';\nexport const a = b;",
    'sparse/b.ts': "import type { a } from './a.ts';\nexport const b = 1;",
  }),
  example('cycles', 'a file and itself', { 'sparse/a.ts': "export const a = () => import('./a.ts');" }),
  example('cycles', 'three files behind another', {
    'sparse/0.ts': "import './a.ts';",
    'sparse/a.ts': "import './b.ts';",
    'sparse/b.ts': "import './c.ts';",
    'sparse/c.ts': "import './a.ts';",
  }),
  example('barrels', 'a star', "export * from './entry.ts';"),
  example('barrels', 'what was imported before', "import { a } from './a.ts';\nexport { a };"),
  example('defaults', 'a function', 'export default function read() {}'),
  example('defaults', 'a value', 'const a = 1;\nexport default a;'),
  example('defaults', 'a renamed one', 'const a = 1;\nexport { a as default };'),
  example('purity', 'the environment', 'export const token = process.env.TOKEN;'),
  example('purity', 'the environment by brackets', "export const token = process['env'].TOKEN;"),
  example('purity', 'the environment taken apart', 'const { env } = process;\nexport const token = env.TOKEN;'),
  example('purity', 'the environment through globalThis', 'export const token = globalThis.process.env.TOKEN;'),
  example('purity', 'the clock', 'export const now = Date.now();'),
  example('purity', 'the clock by brackets', "export const now = Date['now']();"),
  example('purity', 'the clock as a value', 'export const clock = { now: Date.now };'),
  example('purity', 'today', 'export const now = new Date();'),
  example('purity', 'today without parentheses', 'export const now = new Date;'),
  example('purity', 'today as text', 'export const now = Date();'),
  example('purity', 'the other clock', 'export const now = performance.now();'),
  example('purity', 'chance', 'export const dice = Math.random();'),
  example('purity', 'chance by another name', 'const { random } = Math;\nexport const dice = random();'),
  example('purity', 'chance from crypto', "import { randomUUID } from 'node:crypto';\nexport const id = randomUUID();"),
  example('purity', 'chance from the global crypto', 'export const id = crypto.randomUUID();'),
  example('purity', 'the console', "console.log('here');"),
  example('purity', 'the console handed on', 'export const logger = console;'),
  example('purity', 'the process in generated code', { 'sparse/generated/a.ts': 'export const e = process.env;' }),
  example('types', 'a silenced error', '// @ts-ignore\nexport const a: number = "";'),
  example('types', 'an expected error', '/* @ts-expect-error */ export const a: number = "";'),
  example('types', 'an unchecked file', '// @ts-nocheck\nexport const a = 1;'),
  example('types', 'a double cast', 'export const a = 1 as unknown as string;'),
  example('types', 'a double cast in parentheses', 'export const a = (1 as unknown) as string;'),
  example('types', 'any', 'export const a = (b: any) => b;'),
  example('types', 'any inside', 'export const a: Record<string, any> = {};'),
  example('types', 'a non-null claim', 'export const a = (b?: string) => b!.length;'),
];

describe('the checker', () => {
  test.each(BAD.map((bad) => [bad.rule, bad.what, bad] as const))('%s: refuses %s', (rule, _, { files }) => {
    expect(CHECKS[rule]?.(new Map(Object.entries(files))).map(show)).not.toEqual([]);
  });

  test('accepts what only looks alike', () => {
    const files = {
      'sparse/good.ts': [
        "import { createHash } from 'node:crypto';",
        "import { RegistryError } from '../errors.ts';",
        '/** No `process.env`, Date.now() or console here; any text may say so. */',
        'interface Shape { process: Date; console(): void; now: Date }',
        "export const text = 'process.env console.log(new Date()) Math.random() as unknown as any';",
        'export const shape = (given: Shape): number => given.process.getTime() + Math.max(1, Date.UTC(2020, 1));',
        'export const day = (text: string): Date => new Date(Date.parse(text));',
        'export const isDay = (value: unknown) => value instanceof Date;',
        'export const cast = (value: unknown) => value as string;',
        "export const failed = () => new RegistryError(createHash('sha256').digest('hex'));",
        'export const lazy = () => import("./other.ts");',
      ].join('\n'),
      'sparse/other.ts': "export { text } from './third.ts';\nexport const other = 1;",
      'sparse/third.ts': 'export const text = 1;',
      'sparse/generated/check.cjs': 'module.exports = { default: (value) => value };',
      'sparse/generated/check.d.cts': 'export default function check(value: any): boolean;',
      'github/api.ts':
        "import type { Port } from '../registry/ports.ts';\nimport { endpoint } from '@octokit/endpoint';",
      'registry/ports.ts': 'export interface Port { find(): void }',
      'cli/main.ts': "import { text } from '../sparse/good.ts';\nconsole.log(process.env, Date.now(), text);",
      'errors.ts': 'export class RegistryError extends Error {}',
      'lib.ts': "export { text } from './sparse/good.ts';",
    };
    const sources = new Map(Object.entries(files));
    expect(Object.values(CHECKS).flatMap((check) => check(sources).map(show))).toEqual([]);
  });
});
