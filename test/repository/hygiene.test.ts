import { expect, test } from 'vitest';
import { projectFiles, ROOT, read } from './project/files.ts';

/** Text files of the project, generated bundles included. */
const TEXTS = projectFiles().filter((file) => !/\.(?:png|webp|gz|ico|woff2?)$/.test(file));

/** All but this file, which has to write out what it looks for. */
const others = TEXTS.filter((file) => file !== 'test/repository/hygiene.test.ts');

function linesWith(pattern: RegExp, files: readonly string[] = TEXTS): string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('no file tells where it was made', () => {
  // where GitHub's runners check out is no secret, and tests of the action name it
  const here = /^(?:\/home\/runner|\/Users\/runner|D:)/.test(ROOT) ? [] : [`${ROOT}/`];
  expect(linesWith(new RegExp([...here, '/root/'].map(literally).join('|')), others)).toEqual([]);
});

test('no file names the host of a package registry: a machine\u2019s settings choose it', () => {
  // in parts, so that this file names none either
  const hosts = [
    ['registry', 'npmjs', 'org'],
    ['registry', 'yarnpkg', 'com'],
    ['registry', 'npmmirror', 'com'],
    ['proxy', 'golang', 'org'],
    ['deb', 'debian', 'org'],
    ['files', 'pythonhosted', 'org'],
  ].map((labels) => labels.join('.'));
  expect(linesWith(new RegExp(hosts.map(literally).join('|')), others)).toEqual([]);
});

test('no test is skipped, singled out or left to do, and no module is replaced', () => {
  const marks =
    /\b(?:test|it|describe)\.(?:skip|only|todo|fails)\b|\b(?:test|it|describe)\.skipIf\(|\bvi\.(?:mock|doMock|hoisted)\(/;
  const tests = projectFiles('test/*.ts').filter((file) => file !== 'test/repository/hygiene.test.ts');
  expect(linesWith(marks, tests)).toEqual([]);
});

test('no conflict was committed, and no work left for later without a word why', () => {
  const marks = /^(?:<{7}|>{7}) |\b(?:TODO|FIXME|XXX)\b(?!:? \S)/;
  const own = TEXTS.filter(
    (file) => !/^dist\/|\/fixtures\/|\/generated\//.test(file) && !/\.(?:test|full)\.ts$/.test(file),
  );
  expect(linesWith(marks, own)).toEqual([]);
});

test('text files end in one line feed and have no carriage returns', () => {
  const own = TEXTS.filter(
    (file) => !file.startsWith('dist/') && !file.includes('/fixtures/') && !file.includes('/descriptions/'),
  );
  const bad = own.filter((file) => {
    const text = read(file);
    return text !== '' && (!text.endsWith('\n') || text.endsWith('\n\n') || text.includes('\r\n'));
  });
  expect(bad).toEqual([]);
});
