import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endGroup, error, notice, setOutput, setSecret, startGroup, warning } from '@actions/core';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { outputText, tellRunner } from '../../src/action/outputs.ts';
import { annotationLine, commandLine, inputOf, runnerContext } from '../../src/action/runner.ts';
import { RegistryError } from '../../src/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'clyde-runner-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What GitHub's own toolkit prints. */
function printed(print: () => void): string {
  const { write } = process.stdout;
  let text = '';
  process.stdout.write = (chunk: unknown) => {
    text += String(chunk);
    return true;
  };
  try {
    print();
  } finally {
    process.stdout.write = write;
  }
  return text.replace(/\r?\n$/, '');
}

const TEXT = fc.oneof(fc.string(), fc.constantFrom('a%b', '50%25', 'two\nlines\r\n', 'a:b,c', '::error::x', ''));

test('annotations are those of the toolkit', () => {
  const places = fc.record(
    { title: TEXT, file: TEXT, startLine: fc.nat(), endLine: fc.nat(), startColumn: fc.nat(), endColumn: fc.nat() },
    { requiredKeys: [] },
  );
  const theirs = { error, warning, notice };
  const kinds = fc.constantFrom('error', 'warning', 'notice');
  fc.assert(
    fc.property(kinds, TEXT, places, (kind, message, place) => {
      expect(annotationLine(kind, message, place)).toBe(printed(() => theirs[kind](message, place)));
    }),
  );
});

test('masks and groups are those of the toolkit', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      expect(commandLine('add-mask', text)).toBe(printed(() => setSecret(text)));
      expect(commandLine('group', text)).toBe(printed(() => startGroup(text)));
    }),
  );
  expect(commandLine('endgroup', '')).toBe(printed(() => endGroup()));
});

test('outputs stand in the file as the toolkit writes them', () => {
  const file = join(folder, 'output');
  const outputs = { name: 'fmt', 'archive-url': 'https://example.com/a?b=c', entry: '{"a":\n"b=<<c"}', commit: '' };
  writeFileSync(file, '');
  const before = process.env.GITHUB_OUTPUT;
  process.env.GITHUB_OUTPUT = file;
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  if (before === undefined) delete process.env.GITHUB_OUTPUT;
  else process.env.GITHUB_OUTPUT = before;
  const theirs = readFileSync(file, 'utf8').replaceAll(/ghadelimiter_[\w-]+/g, 'END');
  expect(outputText(outputs, 'END')).toBe(theirs);
  expect(outputText(outputs)).not.toBe(outputText(outputs));
});

test('no output can end itself early and set another one', () => {
  expect(() => outputText({ name: 'a\nEND\nstatus<<X' }, 'END')).toThrow(RegistryError);
});

test('outside of a workflow there is no file to tell', () => {
  const file = join(folder, 'told');
  tellRunner(undefined, 'x');
  tellRunner('', 'x');
  tellRunner(file, 'one\n');
  tellRunner(file, 'two\n');
  expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n');
});

test('inputs are found by the name the runner gives them', () => {
  const env = { 'INPUT_REGISTRY-TOKEN': ' secret \n', INPUT_A_B: 'c' };
  expect(['registry-token', 'a b', 'tag'].map((name) => inputOf(env, name))).toEqual(['secret', 'c', '']);
});

test('the event comes from the file that the runner names, the addresses from its variables', () => {
  const file = join(folder, 'event.json');
  writeFileSync(file, '{"action":"published"}');
  const env = { GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v1', GITHUB_SHA: 'a1' };
  expect(runnerContext({ ...env, GITHUB_API_URL: 'https://ghe.example/api/v3' })).toEqual({
    event: { name: 'release', ref: 'refs/tags/v1', sha: 'a1', payload: { action: 'published' } },
    site: {
      rest: 'https://ghe.example/api/v3',
      graphql: 'https://api.github.com/graphql',
      server: 'https://github.com',
    },
  });
  expect(runnerContext({}).event.payload).toEqual({});
});

test.each(['', '{', undefined])('an event that is no JSON is told with a next step: %j', (content) => {
  const file = join(folder, content === undefined ? 'nowhere.json' : 'broken.json');
  if (content !== undefined) writeFileSync(file, content);
  expect(() => runnerContext({ GITHUB_EVENT_PATH: file })).toThrow(
    expect.objectContaining({ code: 'EVENT_UNSUPPORTED', cure: expect.stringContaining('workflow') }),
  );
});
