import { describe, expect, test } from 'vitest';
import { parseName } from '../../src/manifest/name.ts';
import { checkAppended } from '../../src/sparse/check-append.ts';
import { checkLines } from '../../src/sparse/check-lines.ts';
import { checkMetaText, checkOwnerText } from '../../src/sparse/check-records.ts';
import { judgeDeprecation } from '../../src/sparse/deprecation.ts';
import { amendLine } from '../../src/sparse/entry.ts';
import { type Publisher, writeOwner } from '../../src/sparse/owner.ts';
import { LAYOUTS, packagePaths } from '../../src/sparse/path.ts';
import { judge } from '../../src/sparse/publication.ts';
import { lifePaths } from '../../src/sparse/published.ts';
import { describeAfterRemoval, judgeRemoval } from '../../src/sparse/removal.ts';
import { judgeReservation } from '../../src/sparse/reservation.ts';
import { judgeTransfer } from '../../src/sparse/transfer.ts';
import { judgeYank } from '../../src/sparse/yank.ts';
import { ACME, indexOf, lineOf, manifestOf, publicationOf, refusedWith } from './fixture.ts';

const FMT = parseName('fmt');
const PATHS = packagePaths(FMT, 'cargo');
const TWO = lineOf('fmt', '1.0.0') + lineOf('fmt', '2.0.0');
const META = `${JSON.stringify({ schema: 1, name: 'fmt', version: '2.0.0', description: 'two', keywords: [], homepage: 'https://evil.example', authors: [] }, null, 2)}\n`;
const OTHER: Publisher = { host: 'github.com', id: 2002, owner_id: 88, owner: 'fmtlib', full_name: 'fmtlib/fmt' };

type Files = ReadonlyMap<string, string | undefined>;

function filesOf(text: string | undefined = TWO, more: readonly (readonly [string, string | undefined])[] = []): Files {
  return indexOf('fmt', text, { files: [[PATHS.meta, META], [PATHS.readme, '# two'], ...more] }).files;
}

/** The index after a change, and the change: each must be one. */
function after<Verdict extends { kind: string }>(files: Files, verdict: Verdict) {
  if (!('changes' in verdict) || !(verdict.changes instanceof Map)) throw new Error('expected a change');
  const changes: ReadonlyMap<string, string | null> = verdict.changes;
  const next = new Map(files);
  for (const [path, text] of changes) next.set(path, text ?? undefined);
  return { ...verdict, changes, files: next };
}

test('one read has everything, in every layout', () => {
  const scoped = parseName('@acme/fmt');
  for (const layout of LAYOUTS) {
    const { index, meta, owner, readme, scope } = packagePaths(scoped, layout);
    expect(lifePaths(scoped)).toEqual(expect.arrayContaining([index, meta, owner, readme, scope]));
  }
});

describe('a yank that the registry holds', () => {
  const hold = { name: FMT, version: '2.0.0', yanked: true, reason: 'malware?', held: true };
  const held = after(filesOf(), judgeYank(hold, filesOf()));

  test('is a yank, and a note in the owner record that check accepts', () => {
    expect([...held.changes.keys()].sort()).toEqual([PATHS.index, PATHS.owner]);
    expect(JSON.parse(held.files.get(PATHS.owner) ?? '')).toMatchObject({ name: 'fmt', held: ['2.0.0'] });
    expect(checkOwnerText(PATHS.owner, held.files.get(PATHS.owner) ?? '').findings).toEqual([]);
    expect(judgeYank(hold, held.files).kind).toBe('unchanged');
  });

  test.each([
    [{ name: FMT, version: '2.0.0', yanked: false }],
    [{ name: FMT, version: '2.0.0+7', yanked: false }],
    [{ name: FMT, version: '2.0.0', yanked: true, reason: 'only a typo' }],
  ])('is neither lifted nor reworded by anybody else: %j', (request) => {
    expect(refusedWith('YANK_HELD', () => judgeYank(request, held.files)).found).toBe('malware?');
  });

  test('asked for again in the same words by somebody else is no trouble', () => {
    expect(judgeYank({ ...hold, held: false }, held.files).kind).toBe('unchanged');
  });

  test('is lifted by the registry, and the index is as before', () => {
    const lifted = after(held.files, judgeYank({ name: FMT, version: '2.0.0', yanked: false, held: true }, held.files));
    expect(lifted.files).toEqual(filesOf());
  });

  test('takes over a yank of the owners, and leaves the holds of other versions', () => {
    const yanked = after(filesOf(), judgeYank({ ...hold, held: false }, filesOf())).files;
    expect([...after(yanked, judgeYank(hold, yanked)).changes.keys()]).toEqual([PATHS.owner]);
    const both = after(held.files, judgeYank({ ...hold, version: '1.0.0' }, held.files)).files;
    const one = after(both, judgeYank({ name: FMT, version: '1.0.0', yanked: false, held: true }, both)).files;
    expect(JSON.parse(one.get(PATHS.owner) ?? '').held).toEqual(['2.0.0']);
  });

  test('needs the record; a yank without a hold does not, whatever is wrong with it', () => {
    refusedWith('INDEX_INVALID', () => judgeYank(hold, filesOf(TWO, [[PATHS.owner, undefined]])));
    const damaged = filesOf(TWO, [[PATHS.owner, 'garbage']]);
    refusedWith('INDEX_INVALID', () => judgeYank(hold, damaged));
    expect(judgeYank({ ...hold, held: false }, damaged).kind).toBe('change');
  });

  test('of a damaged form is not taken for none', () => {
    const record = JSON.stringify({ ...JSON.parse(writeOwner('fmt', ACME)), held: '2.0.0' });
    const text = lineOf('fmt', '2.0.0', { yanked: true, yank_reason: 'x' });
    const files = filesOf(text, [[PATHS.owner, record]]);
    refusedWith('INDEX_INVALID', () => judgeYank({ name: FMT, version: '2.0.0', yanked: false }, files));
  });
});

describe('a removal', () => {
  const request = { name: FMT, version: '2.0.0', reason: 'steals keys' };

  test('burns the line: yanked, removed, with its archive still named, as check wants it', () => {
    const { changes, entry } = after(filesOf(), judgeRemoval(request, filesOf()));
    const line = lineOf('fmt', '2.0.0', { yanked: true, removed: 'steals keys' });
    expect(changes.get(PATHS.index)).toBe(lineOf('fmt', '1.0.0') + line);
    expect(entry).toMatchObject({ yanked: true, removed: 'steals keys', dl: expect.stringContaining('https://') });
    expect(checkAppended(PATHS.index, { before: TWO, after: changes.get(PATHS.index) ?? '', proposed: true })).toEqual(
      [],
    );
    expect(checkLines(PATHS.index, changes.get(PATHS.index) ?? '', FMT).findings).toEqual([]);
  });

  test('is final: no yank, no publish, the same words change nothing, other words do', () => {
    const { files } = after(filesOf(), judgeRemoval(request, filesOf()));
    for (const yanked of [true, false])
      refusedWith('VERSION_REMOVED', () =>
        judgeYank({ name: FMT, version: '2.0.0', yanked, reason: 'x', held: true }, files),
      );
    refusedWith('VERSION_REMOVED', () => judge(publicationOf('fmt', '2.0.0'), { files, visibility: 'public' }));
    expect(judgeRemoval(request, files).kind).toBe('unchanged');
    expect(judgeRemoval({ ...request, reason: 'other' }, files)).toMatchObject({ entry: { removed: 'other' } });
  });

  test('of a yanked version keeps why it was yanked', () => {
    const files = filesOf(lineOf('fmt', '2.0.0', { yanked: true, yank_reason: 'odd' }));
    const removed = lineOf('fmt', '2.0.0', { yanked: true, yank_reason: 'odd', removed: 'steals keys' });
    expect(after(files, judgeRemoval(request, files)).changes.get(PATHS.index)).toBe(removed);
  });

  test('silences what the version said of itself, unless another one can speak', () => {
    const verdict = judgeRemoval(request, filesOf());
    if (verdict.kind !== 'change') throw new Error('expected a change');
    expect(verdict.follow?.vers).toBe('1.0.0');
    expect([...verdict.silence.keys()]).toEqual([PATHS.meta, PATHS.readme]);
    const meta = verdict.silence.get(PATHS.meta) ?? '';
    expect(meta).not.toContain('evil');
    expect(checkMetaText(PATHS.meta, meta)).toMatchObject({ findings: [], version: '2.0.0' });
    const told = new Map(describeAfterRemoval({ manifest: manifestOf('fmt', '1.0.0'), readme: '# one' }, filesOf()));
    expect(told.get(PATHS.readme)).toBe('# one');
    expect(told.get(PATHS.meta)).not.toContain('evil');
  });

  test('of another version leaves what is told', () => {
    const verdict = judgeRemoval({ ...request, version: '1.0.0' }, filesOf());
    expect(verdict).toMatchObject({ kind: 'change', silence: new Map() });
    expect(verdict).not.toHaveProperty('follow');
  });

  test('of what is not there, or without a reason, is refused', () => {
    refusedWith('VERSION_UNKNOWN', () => judgeRemoval({ ...request, version: '3.0.0' }, filesOf()));
    refusedWith('PACKAGE_UNKNOWN', () => judgeRemoval(request, filesOf('')));
    refusedWith('INPUT_INVALID', () => judgeRemoval({ ...request, reason: ' ' }, filesOf()));
  });

  test('puts the key where a canonical line has it, and leaves every other byte', () => {
    const odd = '{"schema":1,"vers":"1.0.0","yanked":false,"size":12345678901234567890,"removed":"a","zzz":1}';
    expect(amendLine(odd, { yanked: true, removed: 'b' })).toBe(
      '{"schema":1,"vers":"1.0.0","yanked":true,"removed":"b","size":12345678901234567890,"zzz":1}',
    );
    expect(amendLine(odd, { yanked: true })).toContain('"removed":"a"');
  });
});

describe('a deprecation', () => {
  const request = { name: FMT, reason: ' Use fmt2 instead ' };

  test('is told with the package, survives a publish, and can be taken back', () => {
    const deprecated = after(filesOf(), judgeDeprecation(request, filesOf()));
    expect([...deprecated.changes.keys()]).toEqual([PATHS.meta]);
    expect(JSON.parse(deprecated.files.get(PATHS.meta) ?? '').deprecated).toBe('Use fmt2 instead');
    expect(checkMetaText(PATHS.meta, deprecated.files.get(PATHS.meta) ?? '').findings).toEqual([]);
    const published = judge(publicationOf('fmt', '3.0.0'), { files: deprecated.files, visibility: 'public' });
    expect(after(deprecated.files, published).files.get(PATHS.meta)).toContain('Use fmt2 instead');
    const back = after(deprecated.files, judgeDeprecation({ name: FMT, reason: false }, deprecated.files));
    expect(back.files).toEqual(filesOf());
  });

  test('that is so already changes nothing', () => {
    const { files } = after(filesOf(), judgeDeprecation(request, filesOf()));
    expect(judgeDeprecation(request, files).kind).toBe('unchanged');
    expect(judgeDeprecation({ name: FMT, reason: false }, filesOf()).kind).toBe('unchanged');
    expect(judgeDeprecation({ name: FMT, reason: false }, filesOf(TWO, [[PATHS.meta, undefined]])).kind).toBe(
      'unchanged',
    );
  });

  test('makes the description that is missing', () => {
    const files = filesOf(TWO, [[PATHS.meta, undefined]]);
    const text = after(files, judgeDeprecation(request, files)).files.get(PATHS.meta) ?? '';
    expect(checkMetaText(PATHS.meta, text)).toMatchObject({ findings: [], name: 'fmt', version: '2.0.0' });
  });

  test('is refused without a reason, a package, or a description that can be read', () => {
    refusedWith('INPUT_INVALID', () => judgeDeprecation({ name: FMT, reason: 'a\nb' }, filesOf()));
    refusedWith('PACKAGE_UNKNOWN', () => judgeDeprecation(request, filesOf('')));
    refusedWith('INDEX_INVALID', () => judgeDeprecation(request, filesOf(TWO, [[PATHS.meta, 'garbage']])));
  });
});

describe('a transfer', () => {
  const publish = (files: Files, publisher: Publisher) =>
    judge(publicationOf('fmt', '3.0.0', { publisher }), { files, visibility: 'public' });

  test('lets the new repository publish, and the old one no longer', () => {
    const { files } = after(filesOf(), judgeTransfer({ name: FMT, to: OTHER, add: false }, filesOf()));
    expect(publish(files, OTHER).kind).toBe('add');
    refusedWith('NOT_OWNER', () => publish(files, ACME));
    expect(judgeTransfer({ name: FMT, to: OTHER, add: false }, files).kind).toBe('unchanged');
    expect(checkOwnerText(PATHS.owner, files.get(PATHS.owner) ?? '').findings).toEqual([]);
  });

  test('with `add` lets both', () => {
    const { files } = after(filesOf(), judgeTransfer({ name: FMT, to: OTHER, add: true }, filesOf()));
    for (const publisher of [ACME, OTHER]) expect(publish(files, publisher).kind).toBe('add');
    expect(judgeTransfer({ name: FMT, to: OTHER, add: true }, files).kind).toBe('unchanged');
  });

  test('keeps holds, keys of newer programs, and drops a move that waited', () => {
    const moving = { ...OTHER, id: 3, full_name: 'x/y', from: 1001, since: '2026-11-21T04:00:00Z' };
    const record = JSON.stringify({ ...JSON.parse(writeOwner('fmt', ACME)), held: ['1.0.0'], moving, later: 1 });
    const files = filesOf(TWO, [[PATHS.owner, record]]);
    const text = after(files, judgeTransfer({ name: FMT, to: ACME, add: true }, files)).files.get(PATHS.owner) ?? '';
    expect(JSON.parse(text)).toEqual({ ...JSON.parse(writeOwner('fmt', ACME)), held: ['1.0.0'], later: 1 });
  });

  test('of a package in a scope stays with the account of the scope', () => {
    const name = parseName('@acme/fmt');
    const { files } = indexOf('@acme/fmt', lineOf('@acme/fmt', '1.0.0'));
    expect(refusedWith('NOT_OWNER', () => judgeTransfer({ name, to: OTHER, add: true }, files)).cure).toContain(
      'owners/@acme/-',
    );
    const sibling = { ...ACME, id: 1002, full_name: 'acme/fmt2' };
    expect(judgeTransfer({ name, to: sibling, add: false }, files).kind).toBe('change');
  });

  test('is refused for a name that nobody has, or that is written differently', () => {
    refusedWith('PACKAGE_UNKNOWN', () =>
      judgeTransfer({ name: FMT, to: OTHER, add: false }, filesOf('', [[PATHS.owner, undefined]])),
    );
    const { files } = indexOf('my-lib', lineOf('my-lib', '1.0.0'));
    refusedWith('PACKAGE_UNKNOWN', () => judgeTransfer({ name: parseName('my_lib'), to: OTHER, add: false }, files));
  });
});

describe('a reservation', () => {
  const { files } = indexOf('fmt', undefined);
  const request = { name: FMT, reason: 'kept for the language' };
  const reserved = after(files, judgeReservation(request, files));

  test('keeps everybody from publishing the name, and its twins, with the words given', () => {
    const index = { files: reserved.files, visibility: 'public' } as const;
    expect(refusedWith('NAME_RESERVED', () => judge(publicationOf('fmt', '1.0.0'), index)).found).toBe(
      'kept for the language',
    );
    expect(checkOwnerText(PATHS.owner, reserved.files.get(PATHS.owner) ?? '').findings).toEqual([]);
    const lib = after(
      indexOf('my-lib', undefined).files,
      judgeReservation({ ...request, name: parseName('my-lib') }, indexOf('my-lib', undefined).files),
    );
    refusedWith('NAME_TAKEN', () =>
      judge(publicationOf('my_lib', '1.0.0'), { files: lib.files, visibility: 'public' }),
    );
  });

  test('can be reworded, and given free: then nothing of it is left', () => {
    expect(judgeReservation(request, reserved.files).kind).toBe('unchanged');
    expect(judgeReservation({ ...request, reason: 'other' }, reserved.files).kind).toBe('change');
    const free = after(reserved.files, judgeReservation({ name: FMT, reason: false }, reserved.files));
    expect([...free.changes]).toEqual([[PATHS.owner, null]]);
    expect(judgeReservation({ name: FMT, reason: false }, files).kind).toBe('unchanged');
  });

  test('can be handed to a repository, which publishes then', () => {
    const given = after(reserved.files, judgeTransfer({ name: FMT, to: OTHER, add: false }, reserved.files));
    const verdict = judge(publicationOf('fmt', '1.0.0', { publisher: OTHER }), {
      files: given.files,
      visibility: 'public',
    });
    expect(verdict.kind).toBe('add');
    refusedWith('NOT_OWNER', () => judge(publicationOf('fmt', '1.0.0'), { files: given.files, visibility: 'public' }));
    refusedWith('NAME_TAKEN', () => judgeReservation(request, given.files));
  });

  test('of a package that is published is refused, and its record stays', () => {
    refusedWith('NAME_TAKEN', () => judgeReservation(request, filesOf()));
    expect(judgeReservation({ name: FMT, reason: false }, filesOf()).kind).toBe('unchanged');
  });
});
