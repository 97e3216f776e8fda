import { expect, test } from 'vitest';
import { places, read, refusal, withLines } from './reading.ts';

const MANIFEST = withLines();
const BUILD = `name: fmt
version: 1.2.3
type: library
language: c
sources: [src/fmt.c]
`;

test('a build file that agrees changes nothing', () => {
  expect(read({ manifest: MANIFEST, buildFile: BUILD })).toEqual(read({ manifest: MANIFEST }));
});

test('requirements come from the build file where the manifest has none', () => {
  const buildFile = `${BUILD}requires: { log: ^1.2.3, "@acme/io": "=2.0.0" }\ndev_requires: { check: ~3.4.5 }\n`;
  expect(read({ manifest: MANIFEST, buildFile }).manifest).toMatchObject({
    requires: { '@acme/io': '2.0.0', log: '>=1.2.3 <2.0.0-0' },
    devRequires: { check: '>=3.4.5 <3.5.0-0' },
  });
  const own = read({ manifest: withLines('requires: {}'), buildFile }).manifest;
  expect(own).toMatchObject({ requires: {}, devRequires: { check: '>=3.4.5 <3.5.0-0' } });
});

test('in a scoped package a name without scope means the own scope first', () => {
  const manifest = 'name: "@acme/fmt"\nversion: "1.2.3"\n';
  const buildFile = 'name: "@acme/fmt"\nversion: "1.2.3"\nrequires: { log: ^1.0.0, "@other/io": ^2.0.0 }\n';
  expect(Object.keys(read({ manifest, buildFile }).manifest.requires)).toEqual(['@acme/log', '@other/io']);
  expect(
    Object.keys(read({ manifest: MANIFEST, buildFile: `${BUILD}requires: { log: ^1.0.0 }\n` }).manifest.requires),
  ).toEqual(['log']);
});

test('two spellings of one requirement are told', () => {
  const manifest = 'name: "@acme/fmt"\nversion: "1.2.3"\n';
  const buildFile = 'name: "@acme/fmt"\nversion: "1.2.3"\nrequires: { log: ^1.0.0, "@acme/log": ^2.0.0 }\n';
  expect(places(refusal({ manifest, buildFile }).problems)).toEqual(['BUILD_FILE_INVALID package.yml 3:26']);
});

test('another name or version is told in both files', () => {
  const error = refusal({ manifest: MANIFEST, buildFile: 'name: "@acme/fmt"\nversion: 1.2.4\n' });
  expect(error.code).toBe('BUILD_FILE_DISAGREES');
  expect(error.message).toBe('Cannot use ".clyde/package.yaml" and "package.yml": 4 problems');
  expect(places(error.problems)).toEqual([
    'BUILD_FILE_DISAGREES 1:7',
    'BUILD_FILE_DISAGREES 2:10',
    'BUILD_FILE_DISAGREES package.yml 1:7',
    'BUILD_FILE_DISAGREES package.yml 2:10',
  ]);
});

test.each([
  ['a folder of this machine', `${BUILD}requires: { log: "local:../log" }\n`, '6:18'],
  ['a branch', `${BUILD}requires: { log: "git:main" }\n`, '6:18'],
  ['a range that is a number', `${BUILD}requires: { log: 1.2 }\n`, '6:18'],
  ['a name the registry cannot have', `${BUILD}requires: { Log: ^1.0.0 }\n`, '6:13'],
  ['requirements that are a list', `${BUILD}requires: [log]\n`, '6:11'],
  ['a version that is a number', 'name: fmt\nversion: 1.2\n', '2:10'],
  ['no version', 'name: fmt\n', '1:1'],
  ['an alias in a requirement', `x: &r ^1.0.0\n${BUILD}requires: { log: *r }\n`, '7:18'],
  ['a key twice', `${BUILD}version: 1.2.3\n`, '6:1'],
  ['broken YAML', 'name: [\n', '2:1'],
  ['an empty file', '', '1:1'],
])('a build file with %s is refused', (_, buildFile, place) => {
  expect(places(refusal({ manifest: MANIFEST, buildFile }).problems)).toEqual([
    `BUILD_FILE_INVALID package.yml ${place}`,
  ]);
});

test('a folder of this machine is cured in the manifest', () => {
  const buildFile = `${BUILD}requires: { log: "local:../log" }\n`;
  expect(refusal({ manifest: MANIFEST, buildFile }).cure).toContain('under `requires:` in .clyde/package.yaml');
  expect(read({ manifest: withLines('requires: { log: ^1.0.0 }'), buildFile }).manifest.requires).toEqual({
    log: '>=1.0.0 <2.0.0-0',
  });
});

test("the build file's other keys are Clyde's business, anchors and unknown ones included", () => {
  const buildFile = `${BUILD}cflags: &flags { gcc: -O2 }\nvariants: { debug: *flags }\n<<: *flags\n1: x\nfuture: !new thing\n`;
  expect(read({ manifest: MANIFEST, buildFile }).manifest.version).toBe('1.2.3');
});

test('problems of both files come together, those of the manifest first', () => {
  const error = refusal({ manifest: withLines('license: nope'), buildFile: 'name: fmt\nversion: 9.9.9\n' });
  expect(error.code).toBe('MANIFEST_INVALID');
  expect(places(error.problems)).toEqual([
    'BUILD_FILE_DISAGREES 2:10',
    'LICENSE_INVALID 3:10',
    'BUILD_FILE_DISAGREES package.yml 2:10',
  ]);
});
