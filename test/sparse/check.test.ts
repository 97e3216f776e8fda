import { describe, expect, test } from 'vitest';
import { checkAppended } from '../../src/sparse/check-append.ts';
import { checkFile } from '../../src/sparse/check-file.ts';
import { placeOf } from '../../src/sparse/check-place.ts';
import { amendLine, type Entry } from '../../src/sparse/entry.ts';
import { writeOwner, writeScope } from '../../src/sparse/owner.ts';
import { writePolicy } from '../../src/sparse/policy.ts';
import { ACME, entryOf, lineOf } from './fixture.ts';

const PATH = 'index/3/f/fmt';

function codesOf(path: string, content: string | Uint8Array, mode = '100644'): string[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { findings } = checkFile({ path, mode, size: bytes.length, bytes }, 'cargo');
  return findings.map(({ severity, code, at }) => `${severity} ${code} ${at?.line ?? ''}`.trim());
}

describe('where a file lies', () => {
  test.each([
    ['config.json', 'config'],
    ['registry.yaml', 'policy'],
    ['index/3/f/fmt', 'index'],
    ['index/1/a', 'index'],
    ['index/@acme/fm/tl/fmtlib', 'index'],
    ['meta/3/f/fmt', 'meta'],
    ['derived/3/f/fmt', 'derived'],
    ['owners/3/f/fmt', 'owner'],
    ['owners/@acme/-', 'scope'],
    ['readme/3/f/fmt.md', 'readme'],
    ['README.md', 'companion'],
    ['LICENSE', 'companion'],
    ['.github/workflows/pages.yml', 'companion'],
    ['docs/pages.svg', 'companion'],
    ['notes.txt', 'foreign'],
    ['src/main.c', 'foreign'],
    ['index', 'foreign'],
    ['index/fmt', 'misplaced'],
    ['index/3/g/fmt', 'misplaced'],
    ['index/3/f/Fmt', 'misplaced'],
    ['index/my/_l/my_lib', 'misplaced'],
    ['index/3/c/con', 'misplaced'],
    ['index/@acme/-', 'misplaced'],
    ['index/@Acme/3/f/fmt', 'misplaced'],
    ['index/3/f/fmt/extra', 'misplaced'],
    ['index/3/f/f\u0301t', 'misplaced'],
    ['owners/@-/-', 'misplaced'],
    ['readme/3/f/fmt', 'misplaced'],
    ['meta/../config.json', 'misplaced'],
  ])('%s: %s', (path, kind) => {
    expect(placeOf(path, 'cargo').kind).toBe(kind);
  });

  test('depends on the layout', () => {
    expect(placeOf(PATH, 'h21')).toMatchObject({ kind: 'misplaced', expected: expect.stringMatching(/^..\/.\/fmt$/) });
  });
});

describe('a file by itself', () => {
  test('is good as the registry writes it', () => {
    expect(codesOf(PATH, lineOf('fmt', '1.0.0') + lineOf('fmt', '1.1.0'))).toEqual([]);
    expect(codesOf('index/my/-l/my-lib', lineOf('my_lib', '1.0.0'))).toEqual([]);
    expect(codesOf('owners/3/f/fmt', writeOwner('fmt', ACME))).toEqual([]);
    expect(codesOf('owners/@acme/-', writeScope('acme', ACME))).toEqual([]);
    expect(codesOf('registry.yaml', writePolicy('acme'))).toEqual([]);
  });

  const line = lineOf('fmt', '1.0.0').trimEnd();
  const newer = (artifacts: string) => changed(/"schema":1(.*)\}$/, `"schema":2$1,"artifacts":${artifacts}}`);
  const changed = (from: string | RegExp, to: string) => `${line.replace(from, to)}\n`;

  test.each([
    ['no line', '', 'error INDEX_INVALID 1'],
    ['no line feed at the end', line, 'error INDEX_INVALID 1'],
    ['an empty line', `${line}\n\n`, 'error INDEX_INVALID 2'],
    ['no JSON', `${line}\n<<<<<<< HEAD\n`, 'error INDEX_INVALID 2'],
    ['nesting without end', `${'['.repeat(100_000)}\n`, 'error INDEX_INVALID 1'],
    ['an unknown key', changed('{', '{"extra":1,'), 'error INDEX_INVALID 1'],
    ['a missing key', changed(/"size":\d+,/, ''), 'error INDEX_INVALID 1'],
    ['spaces', changed(',', ', '), 'error INDEX_NOT_CANONICAL 1'],
    ['another order', changed(/^\{("schema":1),("name":"fmt")/, '{$2,$1'), 'error INDEX_NOT_CANONICAL 1'],
    ['a key twice', changed('"yanked":false', '"yanked":false,"yanked":false'), 'error INDEX_NOT_CANONICAL 1'],
    ['a number written otherwise', changed('"size":1234', '"size":1234.0'), 'error INDEX_NOT_CANONICAL 1'],
    ['carriage returns', `${line}\r\n`, 'error INDEX_NOT_CANONICAL 1'],
    ['another package', lineOf('log', '1.0.0'), 'error INDEX_MISPLACED 1'],
    ['no SemVer version', changed('"vers":"1.0.0"', '"vers":"1.0"'), 'error INDEX_INVALID 1'],
    ['a version twice', lineOf('fmt', '1.0.0') + lineOf('fmt', '1.0.0+b'), 'error INDEX_INVALID 2'],
    ['a download elsewhere on the disk', changed(/"dl":"[^"]*"/, '"dl":"../a"'), 'error INDEX_INVALID 1'],
    ['a script as download', changed(/"dl":"[^"]*"/, '"dl":"javascript:a"'), 'error INDEX_INVALID 1'],
    ['endless nesting', changed(/\}$/, `,"artifacts":${nest(7_000)}}`), 'error INDEX_INVALID 1'],
    ['endless nesting in a newer form', newer(nest(7_000)), 'error INDEX_INVALID 1'],
    ['a newer form that is too long', newer(nest(200_000)), 'error INDEX_INVALID 1'],
    ['a newer form', changed('"schema":1', '"schema":2'), 'warning INDEX_TOO_NEW 1'],
  ])('of the index is refused for %s', (_, text, finding) => {
    expect(codesOf(PATH, text)).toEqual([finding]);
  });

  test('of the index has one spelling of its name', () => {
    const text = lineOf('my_lib', '1.0.0') + lineOf('my-lib', '1.1.0');
    expect(codesOf('index/my/-l/my-lib', text)).toEqual(['error INDEX_INVALID 2']);
  });

  test.each([
    ['index/3/f/fmt', Buffer.from([0xff, 0xfe])],
    ['config.json', '{}'],
    ['config.json', '{"schema":1,"name":"a","layout":"other","shards":1,"minWriter":1}'],
    ['registry.yaml', 'reserved_names: []'],
    ['registry.yaml', 'a: &a [*a]'],
    ['registry.yaml', '- a'],
    ['registry.yaml', `name: ${nest(100_000)}`],
    ['config.json', `{"schema":1,"name":${nest(100_000)},"layout":"cargo"}`],
    ['owners/3/f/fmt', `{"schema":1,"name":"fmt","repositories":${nest(100_000)}}`],
    ['meta/3/f/fmt', '{"schema":1,"name":"fmt","version":"1.0.0","keywords":[],"authors":[],"html":"<b>"}'],
    ['meta/3/f/fmt', '[]'],
    ['owners/3/f/fmt', writeOwner('fmt', { ...ACME, id: 0 })],
    ['owners/@acme/-', '{}'],
    ['readme/3/f/fmt.md', 'a'.repeat(70_000)],
  ])('%s of another form is refused', (path, content) => {
    expect(codesOf(path, content)).toEqual(['error INDEX_INVALID']);
  });

  test('about another name is refused', () => {
    expect(codesOf('owners/3/f/fmt', writeOwner('log', ACME))).toEqual(['error INDEX_MISPLACED']);
    expect(codesOf('owners/@acme/-', writeScope('evil', ACME))).toEqual(['error INDEX_MISPLACED']);
  });

  test('that is a link is refused', () => {
    expect(codesOf(PATH, '../../../etc/passwd', '120000')).toEqual(['error INDEX_INVALID']);
    expect(codesOf('config.json', 'a', '120000')).toEqual(['error INDEX_INVALID']);
  });
});

function nest(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth);
}

describe('a file only grows', () => {
  const [one, two, three] = ['1.0.0', '1.1.0', '2.0.0'].map((vers) => lineOf('fmt', vers)) as [string, string, string];
  const codes = (before: string, after: string | undefined) =>
    checkAppended(PATH, { before, after, proposed: false }).map(({ code, at }) => `${code} ${at?.line ?? ''}`.trim());
  const other = (more: Partial<Entry>) => lineOf('fmt', '1.0.0', more);
  const newer = (artifacts: string) =>
    one.replace('"schema":1', '"schema":2').replace('}\n', `,"artifacts":${artifacts}}\n`);
  const removed = other({ removed: 'malware' });

  test.each([
    ['nothing', one + two, one + two],
    ['a line at the end', one, one + two],
    ['a yank', one + two, `${amendLine(one.trimEnd(), { yanked: true, yank_reason: 'broken' })}\n${two}`],
    ['the place of the archive', one, other({ dl: 'https://vault.example/fmt.tar.gz' })],
    ['a removal', one, removed],
    ['a yank of a newer form', newer(nest(200_000)), newer(nest(200_000)).replace('"yanked":false', '"yanked":true')],
    ['another reason of a removal', removed, other({ removed: 'malware, see the advisory' })],
    ['the end of what was no entry', `<<<<<<<\n${one}`, one],
  ])('and may have changed by %s', (_, before, after) => {
    expect(codes(before, after)).toEqual([]);
  });

  test.each([
    ['a lost line', one + two + three, one + three, ['ENTRY_LOST 2']],
    ['a lost file', one, undefined, ['ENTRY_LOST']],
    ['an emptied file', one + two, '', ['ENTRY_LOST 1', 'ENTRY_LOST 1']],
    ['lines that changed places', one + two, two + one, ['ENTRY_MOVED 1']],
    ['a new line in between', one + three, one + two + three, ['ENTRY_MOVED 2']],
    ['a new line in place of an old one', one + two, three + two, ['ENTRY_LOST 1', 'ENTRY_MOVED 1']],
    ['another checksum', one, other({ cksum: 'e'.repeat(64) }), ['ENTRY_CHANGED 1']],
    [
      'another licence and size',
      one,
      other({ license: 'GPL-3.0-only', size: 1 }),
      ['ENTRY_CHANGED 1', 'ENTRY_CHANGED 1'],
    ],
    ['other dependencies', one, other({ deps: [{ name: 'evil', req: '*', kind: 'normal' }] }), ['ENTRY_CHANGED 1']],
    ['build metadata', one, one.replace('"1.0.0"', '"1.0.0+a"'), ['ENTRY_CHANGED 1']],
    ['endless nesting', one, one.replace('}\n', `,"artifacts":${nest(7_000)}}\n`), ['ENTRY_CHANGED 1']],
    ['other endless nesting', newer(`[1,${nest(200_000)}]`), newer(`[2,${nest(200_000)}]`), ['ENTRY_CHANGED 1']],
    [
      'endless nesting as a schema',
      `{"schema":${nest(9_000)},"vers":"1.0.0"}\n`,
      one,
      Array(9).fill('ENTRY_CHANGED 1'),
    ],
    ['a key that a newer form has twice', newer('1,"artifacts":2'), newer('3,"artifacts":2'), ['ENTRY_CHANGED 1']],
    ['provenance that came later', one, other({ artifacts: [] }), ['ENTRY_CHANGED 1']],
    ['a removal taken back', removed, one, ['ENTRY_CHANGED 1']],
    [
      'an unknown key of a newer form',
      '{"schema":9,"vers":"1.0.0","x":1}\n',
      '{"schema":9,"vers":"1.0.0","x":2}\n',
      ['ENTRY_CHANGED 1'],
    ],
  ])('and is refused for %s', (_, before, after, expected) => {
    expect(codes(before, after)).toEqual(expected);
  });

  test('and a yank that is taken back is told; in a pull request it is refused', () => {
    const before = other({ yanked: true, yank_reason: 'loses data' });
    const severities = [false, true].map((proposed) =>
      checkAppended(PATH, { before, after: one, proposed }).map(({ severity, code, at }) => [severity, code, at?.line]),
    );
    expect(severities).toEqual([[['warning', 'ENTRY_CHANGED', 1]], [['error', 'ENTRY_CHANGED', 1]]]);
  });

  test('says what was and what is', () => {
    const [finding] = checkAppended(PATH, { before: one, after: other({ size: 1 }), proposed: false });
    expect(finding).toMatchObject({ severity: 'error', found: '"1"', expected: '"1234"', at: { file: PATH, line: 1 } });
    expect(entryOf('fmt', '1.0.0').size).toBe(1234);
  });
});
