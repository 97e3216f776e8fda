import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/errors.ts';
import { parseName } from '../../src/manifest/name.ts';
import { type Entry, encodeEntry } from '../../src/sparse/entry.ts';
import { readIndexFile } from '../../src/sparse/index-file.ts';
import type { Publisher } from '../../src/sparse/owner.ts';
import { writeOwner, writeScope } from '../../src/sparse/owner.ts';
import { CONFIG_PATH, LAYOUTS, POLICY_PATH, packagePaths } from '../../src/sparse/path.ts';
import { type IndexView, judge, type Publication } from '../../src/sparse/publication.ts';
import { ACME, entryOf, indexOf, lineOf, manifestOf, publicationOf, refusedWith } from './fixture.ts';

const FMT = packagePaths(parseName('fmt'), 'cargo');
const SCOPED = packagePaths(parseName('@acme/fmt'), 'cargo');

function added(publication: Publication, index: IndexView) {
  const verdict = judge(publication, index);
  if (verdict.kind !== 'add') throw new Error('expected an addition');
  return verdict;
}

describe('the first publish of a name', () => {
  test.each(LAYOUTS)('writes line, owner record and meta in one change (%s)', (layout) => {
    const paths = packagePaths(parseName('fmt'), layout);
    const { changes, entry } = added(publicationOf('fmt', '1.0.0'), indexOf('fmt', undefined, { layout }));
    expect([...changes.keys()].sort()).toEqual([paths.index, paths.meta, paths.owner].sort());
    expect(changes.get(paths.index)).toBe(`${encodeEntry(entry)}\n`);
    expect(changes.get(paths.owner)).toBe(writeOwner('fmt', ACME));
  });

  test('of a scope binds the scope to the numeric account too', () => {
    const { changes } = added(publicationOf('@acme/fmt', '1.0.0'), indexOf('@acme/fmt', undefined));
    expect(changes.get('owners/@acme/-')).toBe(writeScope('acme', ACME));
    expect(changes.get(SCOPED.owner)).toBe(writeOwner('@acme/fmt', ACME));
  });

  test('names dependencies of both kinds, and the licence or its absence', () => {
    const manifest = manifestOf('fmt', '1.0.0', {
      requires: { fast: '*' },
      devRequires: { '@acme/check': '^1.0.0' },
      license: 'MIT',
    });
    const { entry } = added(publicationOf('fmt', '1.0.0', { manifest }), indexOf('fmt', undefined));
    expect(entry.deps).toEqual([
      { name: 'fast', req: '*', kind: 'normal' },
      { name: '@acme/check', req: '^1.0.0', kind: 'dev' },
    ]);
    expect(entry.license).toBe('MIT');
    expect(added(publicationOf('fmt', '1.0.0'), indexOf('fmt', undefined)).entry.license).toBeNull();
  });

  test('takes time, address and origin from the publication alone', () => {
    const { entry } = added(publicationOf('fmt', '1.0.0+7'), indexOf('fmt', undefined));
    expect(entry).toEqual(entryOf('fmt', '1.0.0+7', { license: null, pubtime: '2026-11-21T04:00:00Z' }));
  });
});

describe('who may publish', () => {
  const published = lineOf('fmt', '1.0.0');
  const by = (change: Partial<Publisher>, name = 'fmt') =>
    publicationOf(name, '1.1.0', { publisher: { ...ACME, ...change } });

  test('a renamed login and repository may', () => {
    expect(judge(by({ owner: 'new', full_name: 'new/name' }), indexOf('fmt', published)).kind).toBe('add');
    expect(
      judge(
        by({ owner: 'new', full_name: 'new/name' }, '@acme/fmt'),
        indexOf('@acme/fmt', lineOf('@acme/fmt', '1.0.0')),
      ).kind,
    ).toBe('add');
  });

  test.each<[string, string, Partial<Publisher>, ErrorCode]>([
    ['a stranger', 'fmt', { id: 5, owner_id: 6, owner: 'evil', full_name: 'evil/fmt' }, 'NOT_OWNER'],
    ['a login registered again', 'fmt', { id: 2002, owner_id: 88 }, 'NOT_OWNER'],
    ['a repository made again', 'fmt', { id: 2002 }, 'NOT_OWNER'],
    ['a transferred repository', 'fmt', { owner_id: 88, owner: 'evil', full_name: 'evil/fmt' }, 'OWNER_CHANGED'],
    ['the same ids on another host', 'fmt', { host: 'ghes.example' }, 'NOT_OWNER'],
    ['a folder', 'fmt', { host: 'local', id: 0, owner_id: 0 }, 'NOT_OWNER'],
    ['the login of a scope registered again', '@acme/fmt', { id: 2002, owner_id: 88 }, 'NOT_OWNER'],
    ['a transferred repository in a scope', '@acme/fmt', { owner_id: 88, owner: 'evil' }, 'NOT_OWNER'],
  ])('%s may not', (_, name, change, code) => {
    const error = refusedWith(code, () => judge(by(change, name), indexOf(name, lineOf(name, '1.0.0'))));
    expect(error.found).toBeDefined();
    expect(error.cure).toBeDefined();
  });

  test('a second package of a scope needs the account, not the repository', () => {
    const files = [[SCOPED.scope ?? '', writeScope('acme', ACME)] as const];
    const index = indexOf('@acme/other', undefined, { files });
    expect(judge(by({ id: 3003 }, '@acme/other'), index).kind).toBe('add');
    refusedWith('NOT_OWNER', () => judge(by({ id: 3003, owner_id: 88 }, '@acme/other'), index));
  });

  test('a scope is used first by the account of that name alone', () => {
    const first = (owner: string, scope: string, host = 'github.com') =>
      judge(
        by({ owner, host, ...(host === 'local' ? { id: 0, owner_id: 0 } : {}) }, `@${scope}/fmt`),
        indexOf(`@${scope}/fmt`, undefined),
      );
    expect(first('acme', 'acme').kind).toBe('add');
    expect(first('Acme-Inc', 'acme-inc').kind).toBe('add');
    expect(first('acme_corp', 'acme_corp').kind).toBe('add');
    expect(first('anybody', 'acme', 'local').kind).toBe('add');
    for (const owner of ['evil', 'acme2', 'acm', ''])
      expect(refusedWith('NOT_OWNER', () => first(owner, 'acme')).message).toContain(
        'claimed first only by the account "acme"',
      );
    // accounts that enterprises manage have `_` in their login, and nobody else
    refusedWith('NOT_OWNER', () => first('acme_corp', 'acme-corp'));
    refusedWith('NOT_OWNER', () => first('acme-corp', 'acme_corp'));
  });

  test('an index with versions and no owner record is damaged, not free', () => {
    const index = indexOf('fmt', published, { files: [[FMT.owner, undefined]] });
    expect(refusedWith('INDEX_INVALID', () => judge(by({}), index)).found).toContain(FMT.owner);
  });

  test('a record without repositories locks the name for everybody', () => {
    const files = [[FMT.owner, '{"schema":1,"name":"fmt","repositories":[]}'] as const];
    expect(refusedWith('NOT_OWNER', () => judge(by({}), indexOf('fmt', undefined, { files }))).message).toContain(
      'locked',
    );
  });

  test('a record about another name is damage', () => {
    refusedWith('INDEX_INVALID', () =>
      judge(by({}), indexOf('fmt', undefined, { files: [[FMT.owner, writeOwner('zlib', ACME)]] })),
    );
    const scope = [[SCOPED.scope ?? '', writeScope('other', ACME)] as const];
    refusedWith('INDEX_INVALID', () => judge(by({}, '@acme/fmt'), indexOf('@acme/fmt', undefined, { files: scope })));
  });
});

describe('names that clash', () => {
  test.each([
    ['my-lib', 'my_lib'],
    ['my_lib', 'my-lib'],
    ['@my-org/fmt', '@my_org/fmt'],
  ])('%s keeps %s out, for its own owner too', (published, wanted) => {
    const index = indexOf(published, lineOf(published, '1.0.0'));
    expect(refusedWith('NAME_TAKEN', () => judge(publicationOf(wanted, '1.1.0'), index)).found).toContain(published);
  });

  test('a name registered without versions keeps its twin out too', () => {
    const { owner } = packagePaths(parseName('my_lib'), 'cargo');
    const index = indexOf('my_lib', undefined, { files: [[owner, writeOwner('my-lib', ACME)]] });
    refusedWith('NAME_TAKEN', () => judge(publicationOf('my_lib', '1.0.0'), index));
  });

  test('a file with lines of quite another package is damage', () => {
    const index = indexOf('fmt', lineOf('fmt', '1.0.0') + lineOf('zlib', '1.1.0'));
    refusedWith('INDEX_INVALID', () => judge(publicationOf('fmt', '1.2.0'), index));
  });

  test('the policy can reserve a name without scope, whatever its case, and leave the scopes alone', () => {
    const files = [[POLICY_PATH, 'reserved-names: [FMT]\n'] as const];
    refusedWith('NAME_RESERVED', () => judge(publicationOf('fmt', '1.0.0'), indexOf('fmt', undefined, { files })));
    expect(judge(publicationOf('@acme/fmt', '1.0.0'), indexOf('@acme/fmt', undefined, { files })).kind).toBe('add');
  });

  test.each(['@acme', '@ACME', '@acme/fmt'])('the policy can reserve %s', (word) => {
    const files = [[POLICY_PATH, `reserved-names: ["${word}"]\n`] as const];
    refusedWith('NAME_RESERVED', () =>
      judge(publicationOf('@acme/fmt', '1.0.0'), indexOf('@acme/fmt', undefined, { files })),
    );
    expect(judge(publicationOf('other', '1.0.0'), indexOf('other', undefined, { files })).kind).toBe('add');
  });
});

describe('private sources', () => {
  const open = ['public', 'internal', 'private', 'local'] as const;
  const matrix = open.flatMap((source) =>
    open.flatMap((index) => ['refuse', 'allow'].map((policy) => [source, index, policy] as const)),
  );

  test.each(matrix)('a %s source in a %s index whose policy says %s', (source, visibility, policy) => {
    const files = [[POLICY_PATH, `private-sources: ${policy}\n`] as const];
    const run = () =>
      judge(publicationOf('fmt', '1.0.0', { visibility: source }), indexOf('fmt', undefined, { visibility, files }));
    const refused = (source === 'private' || source === 'internal') && visibility === 'public' && policy === 'refuse';
    if (!refused) expect(run().kind).toBe('add');
    else expect(refusedWith('PRIVATE_SOURCE', run).cure).toContain('private-sources: allow');
  });

  test('a policy that cannot be read stops everything', () => {
    const files = [[POLICY_PATH, 'private-sources: [\n'] as const];
    refusedWith('INDEX_INVALID', () => judge(publicationOf('fmt', '1.0.0'), indexOf('fmt', undefined, { files })));
  });
});

describe('a version that is there', () => {
  test('with the same files is no change, whatever its bytes, even when it is yanked', () => {
    for (const change of [{}, { cksum: 'd'.repeat(64), size: 9 }, { yanked: true, yank_reason: 'crashes' }]) {
      const verdict = judge(publicationOf('fmt', '1.0.0'), indexOf('fmt', lineOf('fmt', '1.0.0', change)));
      expect(verdict).toEqual({ kind: 'unchanged', entry: entryOf('fmt', '1.0.0', change) });
    }
  });

  test('with other files is refused with both checksums', () => {
    const index = indexOf('fmt', lineOf('fmt', '1.0.0', { cksum: 'd'.repeat(64), tsum: 'e'.repeat(64) }));
    const error = refusedWith('VERSION_EXISTS', () => judge(publicationOf('fmt', '1.0.0'), index));
    expect(error.found).toContain('a'.repeat(64));
    expect(error.expected).toContain('d'.repeat(64));
    expect(error.cure).toContain('version:');
  });

  test('but for build metadata is the same version', () => {
    const index = indexOf('fmt', lineOf('fmt', '1.0.0+1', { tsum: 'e'.repeat(64) }));
    refusedWith('VERSION_EXISTS', () => judge(publicationOf('fmt', '1.0.0+2'), index));
  });

  test('and was removed stays burnt, even for the same files', () => {
    const index = indexOf('fmt', lineOf('fmt', '1.0.0', { removed: 'malware' }));
    expect(refusedWith('VERSION_REMOVED', () => judge(publicationOf('fmt', '1.0.0'), index)).found).toBe('malware');
  });

  test('in a line of a newer format is refused, as its files cannot be compared', () => {
    const index = indexOf('fmt', '{"schema":2,"name":"fmt","vers":"1.0.0"}\n');
    refusedWith('VERSION_EXISTS', () => judge(publicationOf('fmt', '1.0.0'), index));
  });
});

describe('the order of the checks', () => {
  const stages: [ErrorCode, (readonly [string, string | undefined])[], Partial<Publication>][] = [
    ['INDEX_INVALID', [[CONFIG_PATH, undefined]], {}],
    ['INDEX_TOO_NEW', [[CONFIG_PATH, '{"layout":"cargo","minWriter":2}']], {}],
    ['INDEX_INVALID', [[POLICY_PATH, '[']], {}],
    ['INDEX_INVALID', [[FMT.index, 'garbage']], {}],
    ['PRIVATE_SOURCE', [], { visibility: 'private' }],
    ['NAME_RESERVED', [[POLICY_PATH, 'reserved-names: [fmt]']], {}],
    ['NOT_OWNER', [[FMT.owner, writeOwner('fmt', { ...ACME, id: 9, owner_id: 9 })]], {}],
    ['VERSION_EXISTS', [[FMT.index, lineOf('fmt', '1.0.0', { tsum: 'e'.repeat(64) })]], {}],
  ];

  test('tells an outsider nothing about versions, and a damaged index before everything', () => {
    for (const [at, [code]] of stages.entries()) {
      // every fault of this stage and of those after it at once: the earliest is told
      const files = new Map(
        stages
          .slice(at)
          .toReversed()
          .flatMap(([, faults]) => faults),
      );
      const more = Object.assign({}, ...stages.slice(at).map(([, , change]) => change));
      const base = indexOf('fmt', lineOf('fmt', '0.9.0'));
      const index = { ...base, files: new Map([...base.files, ...files]) };
      refusedWith(code, () => judge(publicationOf('fmt', '1.0.0', more), index));
    }
  });
});

describe('what people read', () => {
  const meta = (version: string, more = {}) => `${JSON.stringify({ schema: 1, name: 'fmt', version, ...more })}\n`;

  test('follows the latest version', () => {
    const manifest = manifestOf('fmt', '2.0.0', {
      description: 'Fast formatting',
      homepage: 'https://fmt.example',
      keywords: ['text'],
      authors: ['A <a@b.c>'],
      type: 'library',
      language: 'c++',
    });
    const index = indexOf('fmt', lineOf('fmt', '1.0.0'), {
      files: [
        [FMT.meta, meta('1.0.0')],
        [FMT.readme, 'old'],
      ],
    });
    const { changes } = added(publicationOf('fmt', '2.0.0', { manifest, readme: '# new' }), index);
    expect(JSON.parse(changes.get(FMT.meta) ?? '')).toEqual({
      ...{ schema: 1, name: 'fmt', version: '2.0.0', description: 'Fast formatting', keywords: ['text'] },
      ...{ homepage: 'https://fmt.example', repository: 'https://github.com/acme/fmt', authors: ['A <a@b.c>'] },
      ...{ type: 'library', language: 'c++' },
    });
    expect(changes.get(FMT.readme)).toBe('# new');
  });

  test.each([
    ['a back-port', '1.0.1', '2.0.0'],
    ['a prerelease beside a stable version', '3.0.0-rc.1', '2.0.0'],
    ['an older prerelease', '1.0.0-rc.9', '1.0.0-rc.10'],
  ])('%s leaves it alone', (_, version, published) => {
    const index = indexOf('fmt', lineOf('fmt', published), { files: [[FMT.meta, meta(published)]] });
    const { changes } = added(publicationOf('fmt', version, { readme: 'x' }), index);
    expect([...changes.keys()]).toEqual([FMT.index]);
  });

  test('a version follows yanked and removed higher ones', () => {
    const text = lineOf('fmt', '3.0.0', { yanked: true, yank_reason: 'x' }) + lineOf('fmt', '2.0.0', { removed: 'x' });
    const { changes } = added(publicationOf('fmt', '1.0.0'), indexOf('fmt', text));
    expect(changes.has(FMT.meta)).toBe(true);
  });

  test('a README that went is deleted, one that never was is not', () => {
    const gone = added(
      publicationOf('fmt', '2.0.0'),
      indexOf('fmt', lineOf('fmt', '1.0.0'), { files: [[FMT.readme, 'old']] }),
    );
    expect(gone.changes.get(FMT.readme)).toBeNull();
    const none = added(publicationOf('fmt', '2.0.0'), indexOf('fmt', lineOf('fmt', '1.0.0')));
    expect(none.changes.has(FMT.readme)).toBe(false);
  });

  test('a README that stays the same is not written again', () => {
    const index = indexOf('fmt', lineOf('fmt', '1.0.0'), { files: [[FMT.readme, 'same']] });
    expect(added(publicationOf('fmt', '2.0.0', { readme: 'same' }), index).changes.has(FMT.readme)).toBe(false);
  });

  test('a deprecation on record survives; a damaged record stops, by its name', () => {
    const files = [[FMT.meta, meta('1.0.0', { deprecated: 'use zlib' })] as const];
    const { changes } = added(publicationOf('fmt', '2.0.0'), indexOf('fmt', lineOf('fmt', '1.0.0'), { files }));
    expect(JSON.parse(changes.get(FMT.meta) ?? '').deprecated).toBe('use zlib');
    const damaged = indexOf('fmt', lineOf('fmt', '1.0.0'), { files: [[FMT.meta, 'garbage']] });
    expect(refusedWith('INDEX_INVALID', () => judge(publicationOf('fmt', '2.0.0'), damaged)).message).toContain(
      FMT.meta,
    );
  });

  test('the homepage of the manifest wins over the repository for where it lives', () => {
    const manifest = manifestOf('fmt', '1.0.0', { repository: 'https://gitlab.example/fmt' });
    const { changes } = added(publicationOf('fmt', '1.0.0', { manifest }), indexOf('fmt', undefined));
    expect(JSON.parse(changes.get(FMT.meta) ?? '').repository).toBe('https://gitlab.example/fmt');
  });
});

describe('what is published never changes', () => {
  const version = fc
    .tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.constantFrom('', '-rc.1'))
    .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre}`);
  const known = fc
    .record({
      yanked: fc.boolean(),
      removed: fc.option(fc.constant('x'), { nil: undefined }),
      license: fc.option(fc.constant('MIT')),
    })
    .map(({ removed, ...rest }) => (removed === undefined ? rest : { ...rest, removed }));
  const shape = fc.constantFrom<(line: string) => string>(
    (line) => line,
    (line) => JSON.stringify(JSON.parse(line), undefined, 1).replaceAll('\n', ''),
    (line) => `${line}\r`,
    (line) => line.replace(/\}$/, ',"__proto__":{"a":1},"later":12345678901234567890}'),
    (line) => line.replace('"schema":1', '"schema":7').replace(/"cksum":"[^"]*",/, ''),
  );
  const file = fc
    .uniqueArray(fc.tuple(version, known, shape), { selector: ([vers]) => vers, maxLength: 8 })
    .map((rows) =>
      rows
        .map(([vers, change, write]) => `${write(encodeEntry(entryOf('fmt', vers, change as Partial<Entry>)))}\n`)
        .join(''),
    );

  test('publishing adds one line at the end and changes no byte before it', () => {
    fc.assert(
      fc.property(file, version, fc.constantFrom(...LAYOUTS), (text, vers, layout) => {
        const paths = packagePaths(parseName('fmt'), layout);
        const before = readIndexFile(text, paths.index);
        fc.pre(before.every((line) => line.vers !== vers));
        const { changes } = added(publicationOf('fmt', vers), indexOf('fmt', text, { layout }));
        const after = changes.get(paths.index) ?? '';
        expect(after.startsWith(text)).toBe(true);
        expect(after.slice(text.length).split('\n')).toHaveLength(2);
        expect(readIndexFile(after, paths.index)).toHaveLength(before.length + 1);
        for (const path of changes.keys()) expect([paths.index, paths.meta, paths.readme]).toContain(path);
      }),
      { numRuns: 300 },
    );
  });
});
