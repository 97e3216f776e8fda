import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseExactSpec, parseRangeSpec, parseSpec } from '../../src/cli/package-spec.ts';
import { registryPlace } from '../../src/cli/registry-place.ts';
import { VERSION } from '../../src/cli/version.ts';

describe('NAME@V', () => {
  test.each([
    ['fmt', { name: 'fmt' }],
    ['fmt@1.2.3', { name: 'fmt', range: '1.2.3' }],
    ['@acme/fmt', { name: '@acme/fmt' }],
    ['@acme/fmt@^1.2 || 3', { name: '@acme/fmt', range: '^1.2 || 3' }],
  ])('%s', (text, expected) => {
    expect(parseSpec(text)).toEqual(expected);
  });

  test.each([
    ['fmt@', 'INPUT_INVALID'],
    ['@acme', 'INPUT_INVALID'],
    ['', 'INPUT_INVALID'],
    ['Fmt@1', 'INPUT_INVALID'],
    ['../fmt', 'INPUT_INVALID'],
    ['con@1.0.0', 'INPUT_INVALID'],
  ])('%s is refused: %s', (text, code) => {
    expect(() => parseSpec(text)).toThrowError(expect.objectContaining({ code }));
  });

  test.each([
    ['fmt@latest', 'clyde-registry fetch fmt'],
    ['fmt@v0.3.0', 'clyde-registry fetch fmt@0.3.0'],
    ['FMT@1', 'ask for `fmt@1`'],
    ['f mt', 'Check the spelling'],
  ])('%s is a wrong call: %s', (text, cure) => {
    expect(() => parseRangeSpec(text)).toThrowError(
      expect.objectContaining({ code: 'INPUT_INVALID', cure: expect.stringContaining(cure) }),
    );
  });

  test('where a version must be named, it must', () => {
    expect(parseExactSpec('@acme/fmt@1.0.0', 'yank')).toEqual({ name: '@acme/fmt', version: '1.0.0' });
    expect(() => parseExactSpec('fmt', 'yank')).toThrowError(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});

describe('--registry', () => {
  let folder: string;
  let before: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'place-'));
    await mkdir(join(folder, 'acme', 'registry'), { recursive: true });
    before = process.cwd();
    process.chdir(folder);
  });
  afterAll(async () => {
    process.chdir(before);
    await rm(folder, { recursive: true });
  });

  test.each([
    ['https://acme.github.io/registry?x#y', { kind: 'address', url: 'https://acme.github.io/registry/' }],
    ['http://127.0.0.1:8080/', { kind: 'address', url: 'http://127.0.0.1:8080/' }],
    ['acme/other', { kind: 'github', owner: 'acme', repository: 'other' }],
    ['acme/other@registry', { kind: 'github', owner: 'acme', repository: 'other', branch: 'registry' }],
  ])('%s', (text, expected) => {
    expect(registryPlace(text)).toEqual(expected);
  });

  test.each(['acme/registry', './acme/other', '../x', 'one', '/abs/olute', 'a/b/c', 'acme/..'])(
    '%s is a folder',
    (text) => {
      expect(registryPlace(text)).toEqual({ kind: 'folder', path: resolve(text) });
    },
  );

  test.each([undefined, '', 'https://user:secret@acme.example/'])('%s is refused without quoting a secret', (text) => {
    expect(() => registryPlace(text)).toThrowError(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: expect.not.stringContaining('secret'),
        found: expect.not.stringContaining('secret'),
      }),
    );
  });
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(VERSION).toBe(version);
});
