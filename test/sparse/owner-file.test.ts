import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { parseName } from '../../src/manifest/name.ts';
import { checkOwnerText } from '../../src/sparse/check-records.ts';
import type { MoveTarget } from '../../src/sparse/move.ts';
import { type Publisher, writeOwner } from '../../src/sparse/owner.ts';
import { NO_OWNER_FILE, readOwnerFile } from '../../src/sparse/owner-file.ts';
import { applyOwnerFile, type OwnerFileRequest } from '../../src/sparse/owner-wishes.ts';
import { packagePaths } from '../../src/sparse/path.ts';
import { judge } from '../../src/sparse/publication.ts';
import { ACME, indexOf, lineOf, publicationOf, refusedWith } from './fixture.ts';

const FILE = '.clyde/registry.yaml';
const read = (text: string) => readOwnerFile({ file: FILE, bytes: Buffer.from(text) });
const FMT = parseName('fmt');
const PATHS = packagePaths(FMT, 'cargo');
const NOW = '2026-11-21T04:00:00Z';
const WEEK_LATER = '2026-11-28T04:00:00Z';
const TARGET: Publisher = { host: 'github.com', id: 2002, owner_id: 88, owner: 'fmtlib', full_name: 'fmtlib/fmt' };
const TWO = lineOf('fmt', '1.0.0') + lineOf('fmt', '2.0.0');

type Files = ReadonlyMap<string, string | undefined>;

function apply(file: string, files: Files, more: Partial<OwnerFileRequest> = {}) {
  const request = { file: read(file), name: FMT, source: ACME, open: true, alone: true, now: NOW, ...more };
  const { changes, notices, ...verdict } = applyOwnerFile(request, files);
  return { ...verdict, changes, codes: notices.map(({ code }) => code), notices };
}

describe('an owner file', () => {
  test('says what it says', () => {
    expect(
      read('yanked: { 1.2.3: crashes, "1.2.4": false }\ndeprecated: Use fmt2\nmoved-to: a/b\naccepts: ["@acme/log"]\n'),
    ).toEqual({
      own: {
        yanked: new Map<string, string | false>([
          ['1.2.3', 'crashes'],
          ['1.2.4', false],
        ]),
        deprecated: 'Use fmt2',
        movedTo: 'a/b',
      },
      packages: new Map(),
      accepts: ['@acme/log'],
    });
    expect(read('packages: { fmt: { deprecated: false } }').packages.get('fmt')).toEqual({
      yanked: new Map(),
      deprecated: false,
    });
    for (const text of ['accepts: []', '', '# deprecated: Use fmt2 instead\n', '---\n'])
      expect(read(text)).toEqual(NO_OWNER_FILE);
  });

  test.each([
    ['yanked: { 1.2.3: true }', 1, 18],
    ['yanked: { 1.2.3: "" }', 1, 18],
    ['yanked: { 1.2: x }', 1, 11],
    ['yanked: { v1.2.3: x }', 1, 11],
    ['yanked: [1.2.3]', 1, 9],
    ['accepts: []\nyanked: { 1.2.3: "a\\nb" }', 2, 18],
    ['deprecated: true', 1, 13],
    ['deprecated: ""', 1, 13],
    ['moved-to: fmtlib', 1, 11],
    ['moved-to: https://github.com/a/b', 1, 11],
    ['accepts: [Fmt]', 1, 11],
    ['yank: {}', 1, 1],
    ['packages: { fmt: { accepts: [] } }', 1, 20],
    ['deprecated: x\npackages: { fmt: { deprecated: y } }', 1, 1],
    ['packages: { Fmt: {} }', 1, 13],
    ['deprecated: *b', 1, 13],
    ['- yanked', 1, 1],
  ])('%j is refused at line %i, column %i', (text, line, column) => {
    const error = refusedWith('OWNER_FILE_INVALID', () => read(text));
    expect(error.problems[0]?.at).toMatchObject({ file: FILE, line, column });
    for (const problem of error.problems)
      expect([problem.found, problem.expected, problem.cure]).not.toContain(undefined);
  });

  test('tells every problem at once', () => {
    expect(
      refusedWith('OWNER_FILE_INVALID', () => read('yank: 1\ndeprecated: true\nmoved-to: 7\n')).problems,
    ).toHaveLength(3);
  });

  test('whatever it holds, it is read or refused in our words', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.json().map((value) => `yanked: ${value}\ndeprecated: ${value}`),
    );
    fc.assert(
      fc.property(text, (content) => {
        try {
          read(content);
        } catch (error) {
          expect(error).toBeInstanceOf(RegistryError);
          expect(['OWNER_FILE_INVALID']).toContain(error instanceof RegistryError ? error.code : '');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the wishes of the owners', () => {
  const files = indexOf('fmt', TWO).files;

  test('yank, unyank and deprecate, in one change; done, they change nothing more', () => {
    const text = 'yanked: { 2.0.0: crashes }\ndeprecated: Use fmt2';
    const first = apply(text, files);
    expect(first.done).toEqual(['yank 2.0.0', 'deprecate']);
    expect(first.changes.get(PATHS.index)).toBe(
      lineOf('fmt', '1.0.0') + lineOf('fmt', '2.0.0', { yanked: true, yank_reason: 'crashes' }),
    );
    expect([first.follow?.vers, first.codes]).toEqual(['1.0.0', []]);
    expect(apply(text, first.files).changes.size).toBe(0);
    const back = apply('yanked: { 2.0.0: false }\ndeprecated: false', first.files);
    expect(back.done).toEqual(['unyank 2.0.0', 'undeprecate']);
    expect(back.files.get(PATHS.index)).toBe(TWO);
  });

  test('that are not said change nothing', () => {
    const { files: yanked } = apply('yanked: { 2.0.0: crashes }\ndeprecated: x', files);
    for (const text of ['accepts: []', 'yanked: {}']) expect(apply(text, yanked).changes.size).toBe(0);
  });

  test('do not touch what the registry holds or has removed, and stop no other wish', () => {
    const lines =
      lineOf('fmt', '1.0.0', { yanked: true, yank_reason: 'held' }) +
      lineOf('fmt', '1.1.0', { yanked: true, removed: 'malware' }) +
      lineOf('fmt', '2.0.0');
    const record = JSON.stringify({ ...JSON.parse(writeOwner('fmt', ACME)), held: ['1.0.0'] });
    const held = indexOf('fmt', lines, { files: [[PATHS.owner, record]] }).files;
    const { codes, done, changes } = apply('yanked: { 1.0.0: false, 1.1.0: false, 2.0.0: bad, 9.9.9: x }', held);
    expect([codes, done]).toEqual([['YANK_HELD', 'VERSION_REMOVED', 'VERSION_UNKNOWN'], ['yank 2.0.0']]);
    expect(changes.has(PATHS.owner)).toBe(false);
  });

  test('are those of the repository on record alone', () => {
    const text = 'yanked: { 2.0.0: x }';
    refusedWith('NOT_OWNER', () => apply(text, files, { source: TARGET }));
    refusedWith('NOT_OWNER', () => apply(text, files, { source: { ...ACME, id: 5 } }));
    refusedWith('OWNER_CHANGED', () => apply(text, files, { source: { ...ACME, owner_id: 5 } }));
    const renamed = { ...ACME, owner: 'acme2', full_name: 'acme2/format' };
    expect(apply(text, files, { source: renamed }).done).toEqual(['yank 2.0.0']);
  });

  test('of a private or archived repository are not followed', () => {
    expect(apply('yanked: { 2.0.0: x }\ndeprecated: y\nmoved-to: a/b', files, { open: false })).toMatchObject({
      changes: new Map(),
      notices: [],
    });
  });

  test('of a repository with several packages must say which one they mean', () => {
    refusedWith('OWNER_FILE_INVALID', () => apply('deprecated: x', files, { alone: false }));
    expect(apply('packages: { fmt: { deprecated: x } }', files, { alone: false }).done).toEqual(['deprecate']);
    expect(apply('packages: { other: { deprecated: x } }', files, { alone: false }).done).toEqual([]);
  });

  test('follow at most fifty yanks a run, and the rest in the next', () => {
    const many = Array.from({ length: 80 }, (_, minor) => `1.${minor}.0`);
    const index = indexOf('fmt', many.map((vers) => lineOf('fmt', vers)).join('')).files;
    const text = `yanked: { ${many.map((vers) => `${vers}: old`).join(', ')} }`;
    const first = apply(text, index);
    const second = apply(text, first.files);
    expect([first.done.length, second.done.length, apply(text, second.files).done.length]).toEqual([50, 30, 0]);
  });
});

describe('a move', () => {
  const text = 'moved-to: fmtlib/fmt';
  const files = indexOf('fmt', TWO).files;
  const target = (more: Partial<MoveTarget> = {}): MoveTarget => ({
    publisher: TARGET,
    open: true,
    accepts: ['fmt'],
    ...more,
  });
  const waiting = apply(text, files, { target: target() });
  const movingIn = (index: Files) => JSON.parse(index.get(PATHS.owner) ?? '').moving;

  test('is kept by numeric ids when it is first seen, with a notice, and changes no right', () => {
    expect(movingIn(waiting.files)).toEqual({ ...TARGET, from: ACME.id, since: NOW });
    expect(checkOwnerText(PATHS.owner, waiting.files.get(PATHS.owner) ?? '').findings).toEqual([]);
    expect([waiting.codes, waiting.notices[0]?.expected]).toEqual([
      ['MOVE_PENDING'],
      expect.stringContaining('2026-11-28'),
    ]);
    refusedWith('NOT_OWNER', () =>
      judge(publicationOf('fmt', '3.0.0', { publisher: TARGET }), { files: waiting.files, visibility: 'public' }),
    );
  });

  test('is done after a week, and the old repository has no say any more', () => {
    for (const now of [NOW, '2026-11-28T03:59:59Z'])
      expect(apply(text, waiting.files, { target: target(), now }).changes.size).toBe(0);
    const moved = apply(text, waiting.files, { target: target(), now: WEEK_LATER });
    expect([moved.done, moved.codes]).toEqual([['move to fmtlib/fmt'], []]);
    expect(moved.files.get(PATHS.owner)).toBe(writeOwner('fmt', TARGET));
    refusedWith('NOT_OWNER', () => apply(text, moved.files));
  });

  test('needs the consent of the other side, however long it waits', () => {
    const { codes, notices, changes } = apply(text, waiting.files, {
      target: target({ accepts: ['log'] }),
      now: '2027-11-28T04:00:00Z',
    });
    expect([codes, changes.size, notices[0]?.cure]).toEqual([
      ['MOVE_PENDING'],
      0,
      expect.stringContaining('accepts: ["fmt"]'),
    ]);
  });

  test('lapses when the wish is gone, or the file', () => {
    for (const file of ['accepts: []', 'moved-to: acme/fmt'])
      expect(
        apply(file, waiting.files, file.startsWith('moved') ? { target: target({ publisher: ACME }) } : {}).files.get(
          PATHS.owner,
        ),
      ).toBe(writeOwner('fmt', ACME));
    const request = { file: NO_OWNER_FILE, name: FMT, source: ACME, open: true, alone: true, now: NOW };
    expect(applyOwnerFile(request, waiting.files).done).toEqual(['drop the move to fmtlib/fmt']);
  });

  test('to a name that somebody else has registered meanwhile waits anew', () => {
    const squatter = { ...TARGET, id: 666, owner_id: 667 };
    const { done, files: next } = apply(text, waiting.files, {
      target: target({ publisher: squatter }),
      now: WEEK_LATER,
    });
    expect([done, movingIn(next)]).toEqual([
      ['wait for the move to fmtlib/fmt'],
      { ...squatter, from: ACME.id, since: WEEK_LATER },
    ]);
  });

  test.each([
    ['cannot be read', undefined],
    ['is private or archived', target({ open: false })],
  ])('to a repository that %s changes nothing, neither then nor before', (words, seen) => {
    for (const index of [files, waiting.files]) {
      const { codes, changes, notices } = apply(text, index, {
        ...(seen === undefined ? {} : { target: seen }),
        now: WEEK_LATER,
      });
      expect([codes, changes.size, notices[0]?.found]).toEqual([['MOVE_PENDING'], 0, `fmtlib/fmt ${words}`]);
    }
  });

  test('out of a scope is refused', () => {
    const name = parseName('@acme/fmt');
    const scoped = indexOf('@acme/fmt', lineOf('@acme/fmt', '1.0.0')).files;
    const { codes, changes } = apply(text, scoped, { name, target: target({ accepts: ['@acme/fmt'] }) });
    expect([codes, changes.size]).toEqual([['NOT_OWNER'], 0]);
  });

  test('of one of two repositories is not dropped or changed by the other, which stays', () => {
    const second = { ...ACME, id: 1002, full_name: 'acme/fmt-mirror' };
    const record = { ...JSON.parse(writeOwner('fmt', ACME)), repositories: [ACME, second] };
    const two = indexOf('fmt', TWO, { files: [[PATHS.owner, JSON.stringify(record)]] }).files;
    const asked = apply(text, two, { target: target() }).files;
    expect(apply('accepts: []', asked, { source: second }).changes.size).toBe(0);
    expect(apply('moved-to: x/y', asked, { source: second, target: target() }).codes).toEqual(['MOVE_PENDING']);
    const done = apply(text, asked, { target: target(), now: WEEK_LATER }).files;
    expect(JSON.parse(done.get(PATHS.owner) ?? '').repositories.map(({ id }: Publisher) => id)).toEqual([1002, 2002]);
  });
});
