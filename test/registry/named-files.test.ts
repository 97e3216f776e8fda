import { describe, expect, test } from 'vitest';
import type { RegistryError } from '../../src/errors.ts';
import { readManifest } from '../../src/registry/prepare.ts';
import { rejectedWith } from '../sparse/fixture.ts';
import { fileOf } from './memory-release.ts';

const FILES = ['README.md', 'include/fmt.h', 'src/fmt.c', '.git/config'];

function reading(...lines: readonly string[]) {
  const manifest = ['name: fmt', 'version: "1.0.0"', ...lines, ''].join('\n');
  const files = [fileOf('libs/fmt.yaml', manifest), ...FILES.map((path) => fileOf(path, 'x'))];
  const tree = { label: 'commit 1a2b3c4', time: '2026-11-01T00:00:00Z', folder: 'packages/fmt', files };
  return readManifest(tree, 'libs/fmt.yaml');
}

function told({ problems }: RegistryError): string[] {
  return problems.map(({ code, at }) => `${code} ${at?.file} ${at?.line}:${at?.column}`);
}

describe('what a manifest says about files that are not there', () => {
  test('is told with its place, and all of it at once', async () => {
    const wrong = reading('files: ["src", "srcs/", "./Include/*.h", ".git/*"]', 'readme: readme.md');
    const error = await rejectedWith('FILE_MISSING', wrong);
    expect(told(error)).toEqual([
      'FILE_MISSING packages/fmt/libs/fmt.yaml 3:16',
      'FILE_MISSING packages/fmt/libs/fmt.yaml 3:25',
      'FILE_MISSING packages/fmt/libs/fmt.yaml 3:42',
      'FILE_MISSING packages/fmt/libs/fmt.yaml 4:9',
    ]);
    expect(error.problems.map(({ message }) => message)).toEqual([
      'Glob "srcs/" in `files` matches no file',
      'Glob "./Include/*.h" in `files` matches no file',
      'Glob ".git/*" in `files` matches no file',
      'README "readme.md" is not among the files',
    ]);
    expect(error.problems[1]?.found).toContain('"include/fmt.h"');
    expect(error.problems[3]?.cure).toContain('readme: "README.md"');
  });

  test('comes together with everything else that is wrong', async () => {
    const wrong = reading('licence: MIT', 'files: [docs, "../x", 3]', 'name: other', 'readme: none.md');
    expect(told(await rejectedWith('MANIFEST_INVALID', wrong)).map((text) => text.replace(/ \S+/, ''))).toEqual([
      'MANIFEST_INVALID 3:1',
      'FILE_MISSING 4:9',
      'MANIFEST_INVALID 4:15',
      'MANIFEST_INVALID 4:23',
      'MANIFEST_SYNTAX 5:1',
      'FILE_MISSING 6:9',
    ]);
  });

  test('is silent about files that are there', async () => {
    const { manifest } = await reading(
      'files: [src/, "include/**", "**/*.c"]',
      'exclude: [nothing]',
      'readme: ./README.md',
    );
    expect([manifest.files, manifest.readme]).toEqual([['src/**', 'include/**', '**/*.c'], 'README.md']);
  });
});
