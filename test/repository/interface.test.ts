import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { VERSION } from '../../src/cli/version.ts';
import { isThere, projectFiles, read } from './project/files.ts';
import { tableBelow } from './project/markdown.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main?: string };
}

function action(file: string): ActionFile {
  return parse(read(file));
}

function code(text: unknown): string {
  return text === undefined ? '' : `\`${String(text)}\``;
}

test('the README tells every input, its default and its meaning as action.yml does', () => {
  const rows = Object.entries(action('action.yml').inputs).map(([name, input]) => [
    code(name),
    code(input.default),
    input.description,
  ]);
  expect(tableBelow(read('README.md'), 'Inputs')).toEqual(rows);
});

test('the README tells every output as action.yml does', () => {
  const rows = Object.entries(action('action.yml').outputs).map(([name, output]) => [code(name), output.description]);
  expect(tableBelow(read('README.md'), 'Outputs')).toEqual(rows);
});

test('the action reads the inputs that action.yml has, and no others', () => {
  const names = new Set<string>();
  readInputs((name) => {
    names.add(name);
    return '';
  });
  expect([...names].sort()).toEqual(Object.keys(action('action.yml').inputs).sort());
});

test('every action runs a file that is there, on Node 24', () => {
  const files = projectFiles('action.yml', 'actions/*/action.yml');
  expect(files).toContain('action.yml');
  for (const file of files) {
    const { using, main = '' } = action(file).runs;
    const depth = file.split('/').length - 1;
    const path = depth === 0 ? main : main.replace('../'.repeat(depth), '');
    expect([file, using, path, isThere(path)]).toEqual([file, 'node24', path, true]);
  }
});

test('the first screen of the README has both commands', () => {
  const screen = read('README.md').split('\n').slice(0, 45).join('\n');
  for (const command of ['npm run demo', 'npm test']) expect(screen).toContain(command);
});

test('the program tells the version of package.json, and the lock has it too', () => {
  const { version } = JSON.parse(read('package.json'));
  const lock = JSON.parse(read('package-lock.json'));
  expect([VERSION, lock.version, lock.packages[''].version]).toEqual([version, version, version]);
});
