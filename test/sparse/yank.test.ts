import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseName } from '../../src/manifest/name.ts';
import { writeConfig } from '../../src/sparse/config.ts';
import { CONFIG_PATH, LAYOUTS, type Layout, packagePaths } from '../../src/sparse/path.ts';
import { describeAfterYank, judgeYank, yankPaths } from '../../src/sparse/yank.ts';
import { entryOf, lineOf, manifestOf, refusedWith } from './fixture.ts';

const FMT = parseName('fmt');
const PATHS = packagePaths(FMT, 'cargo');

function filesOf(text: string | undefined, more: Record<string, string> = {}, layout: Layout = 'cargo') {
  return new Map<string, string | undefined>([
    [CONFIG_PATH, writeConfig({ name: 'test', layout })],
    [packagePaths(FMT, layout).index, text],
    ...Object.entries(more),
  ]);
}

function changed(
  request: { version: string; yanked: boolean; reason?: string },
  files: ReadonlyMap<string, string | undefined>,
) {
  const verdict = judgeYank({ name: FMT, ...request }, files);
  if (verdict.kind !== 'change') throw new Error('expected a change');
  return verdict;
}

const yankOf = (version: string, reason = 'crashes') => ({ version, yanked: true, reason });
const meta = (version: string, more: object = {}) => JSON.stringify({ schema: 1, name: 'fmt', version, ...more });

describe('a yank', () => {
  test.each(LAYOUTS)('changes its own line and no other byte (%s)', (layout) => {
    const [first, second, third] = ['1.0.0', '1.1.0', '1.2.0'].map((vers) => lineOf('fmt', vers));
    const old = `${first}${second?.replace('\n', '\r\n')}{"schema":2,"name":"fmt","vers":"2.0.0"}\n${third}`;
    const verdict = changed(yankOf('1.0.0'), filesOf(old, {}, layout));
    const line = lineOf('fmt', '1.0.0', { yanked: true, yank_reason: 'crashes' });
    expect([...verdict.changes]).toEqual([[packagePaths(FMT, layout).index, old.replace(first ?? '', line)]]);
    expect(verdict.entry).toEqual(entryOf('fmt', '1.0.0', { yanked: true, yank_reason: 'crashes' }));
  });

  test('and its lifting restore the file byte for byte', () => {
    const old = lineOf('fmt', '1.0.0') + lineOf('fmt', '1.1.0');
    const yanked = changed(yankOf('1.0.0'), filesOf(old)).changes.get(PATHS.index);
    const lifted = changed({ version: '1.0.0', yanked: false }, filesOf(yanked));
    expect(lifted.changes.get(PATHS.index)).toBe(old);
    expect(lifted.entry).not.toHaveProperty('yank_reason');
  });

  test('with the same reason changes nothing, with another the reason', () => {
    const files = filesOf(lineOf('fmt', '1.0.0', { yanked: true, yank_reason: 'crashes' }));
    expect(judgeYank({ name: FMT, ...yankOf('1.0.0') }, files).kind).toBe('unchanged');
    expect(judgeYank({ name: FMT, ...yankOf('1.0.0', ' crashes\n') }, files).kind).toBe('unchanged');
    expect(changed(yankOf('1.0.0', 'burns'), files).entry.yank_reason).toBe('burns');
    expect(judgeYank({ name: FMT, version: '1.0.0', yanked: false }, filesOf(lineOf('fmt', '1.0.0'))).kind).toBe(
      'unchanged',
    );
  });

  test('finds a version whatever its build metadata', () => {
    expect(changed(yankOf('1.0.0'), filesOf(lineOf('fmt', '1.0.0+7'))).entry.vers).toBe('1.0.0+7');
  });

  test.each(['', '  ', 'x'.repeat(301), 'a\nb', 'a\u202eb', 'a\u0000b', undefined])(
    'is refused with the reason %j',
    (reason) => {
      const request = { name: FMT, version: '1.0.0', yanked: true, ...(reason === undefined ? {} : { reason }) };
      refusedWith('INPUT_INVALID', () => judgeYank(request, filesOf(lineOf('fmt', '1.0.0'))));
    },
  );

  test('of what is not there says what is', () => {
    refusedWith('PACKAGE_UNKNOWN', () => changed(yankOf('1.0.0'), filesOf(undefined)));
    expect(refusedWith('VERSION_UNKNOWN', () => changed(yankOf('9.0.0'), filesOf(lineOf('fmt', '1.0.0')))).found).toBe(
      '1.0.0',
    );
    refusedWith('VERSION_REMOVED', () => changed(yankOf('1.0.0'), filesOf(lineOf('fmt', '1.0.0', { removed: 'x' }))));
    refusedWith('INDEX_TOO_NEW', () => changed(yankOf('2.0.0'), filesOf('{"schema":2,"name":"fmt","vers":"2.0.0"}\n')));
    refusedWith('INDEX_INVALID', () => changed(yankOf('1.0.0'), new Map()));
  });

  test('of a twin names the package that is there', () => {
    const [a, b] = [parseName('my_lib'), parseName('my-lib')];
    const files = new Map([
      [CONFIG_PATH, writeConfig({ name: 'test', layout: 'cargo' })],
      [packagePaths(a, 'cargo').index, lineOf('my-lib', '1.0.0')],
    ]);
    expect(judgeYank({ name: b, ...yankOf('1.0.0') }, files).kind).toBe('change');
    expect(refusedWith('PACKAGE_UNKNOWN', () => judgeYank({ name: a, ...yankOf('1.0.0') }, files)).found).toContain(
      'my-lib',
    );
  });

  test('touches one line of any file', () => {
    const versions = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(versions, fc.nat(), (numbers, pick) => {
        const target = `1.${numbers[pick % numbers.length]}.0`;
        const lines = numbers.map((minor) => lineOf('fmt', `1.${minor}.0`));
        const after =
          changed(yankOf(target), filesOf(lines.join('')))
            .changes.get(PATHS.index)
            ?.split(/(?<=\n)/) ?? [];
        expect(after).toHaveLength(lines.length);
        for (const [at, line] of lines.entries()) if (!line.includes(`"${target}"`)) expect(after[at]).toBe(line);
      }),
    );
  });
});

describe('what people read follows a yank', () => {
  const text = lineOf('fmt', '1.0.0') + lineOf('fmt', '2.0.0');

  test('one read asks for it, in every layout', () => {
    for (const layout of LAYOUTS) {
      const { index, meta: about, readme } = packagePaths(FMT, layout);
      expect(yankPaths(FMT)).toEqual(expect.arrayContaining([CONFIG_PATH, index, about, readme]));
    }
  });

  test.each<[string, { version: string; yanked: boolean; reason?: string }, string, string, string | undefined]>([
    ['the latest goes', yankOf('2.0.0'), text, '2.0.0', '1.0.0'],
    ['another one goes', yankOf('1.0.0'), text, '2.0.0', undefined],
    ['the last one goes', yankOf('1.0.0'), lineOf('fmt', '1.0.0'), '1.0.0', undefined],
    [
      'the latest comes back',
      { version: '2.0.0', yanked: false },
      lineOf('fmt', '1.0.0') + lineOf('fmt', '2.0.0', { yanked: true, yank_reason: 'x' }),
      '1.0.0',
      '2.0.0',
    ],
    [
      'an earlier yank left it behind',
      yankOf('1.0.0'),
      lineOf('fmt', '1.0.0') + lineOf('fmt', '1.1.0') + lineOf('fmt', '2.0.0', { yanked: true, yank_reason: 'x' }),
      '2.0.0',
      '1.1.0',
    ],
  ])('when %s', (_, request, file, described, expected) => {
    expect(changed(request, filesOf(file, { [PATHS.meta]: meta(described) })).follow?.vers).toBe(expected);
  });

  test('also where the file is missing or damaged, which is no reason to refuse the yank', () => {
    expect(changed(yankOf('2.0.0'), filesOf(text)).follow?.vers).toBe('1.0.0');
    expect(changed(yankOf('2.0.0'), filesOf(text, { [PATHS.meta]: 'garbage' })).follow?.vers).toBe('1.0.0');
  });

  test('keeping what only the repository on GitHub had said, and a deprecation', () => {
    const known = {
      description: 'from GitHub',
      homepage: 'https://h',
      keywords: ['k'],
      repository: 'https://github.com/acme/fmt',
      deprecated: 'old',
    };
    const files = filesOf(text, { [PATHS.meta]: meta('2.0.0', known), [PATHS.readme]: '# two' });
    const silent = new Map(describeAfterYank({ manifest: manifestOf('fmt', '1.0.0') }, files));
    expect(JSON.parse(silent.get(PATHS.meta) ?? '')).toMatchObject({ ...known, version: '1.0.0' });
    expect(silent.get(PATHS.readme)).toBeNull();
    const manifest = manifestOf('fmt', '1.0.0', { description: 'own', keywords: ['mine'] });
    const own = new Map(describeAfterYank({ manifest, readme: '# one' }, files));
    expect(JSON.parse(own.get(PATHS.meta) ?? '')).toMatchObject({
      description: 'own',
      keywords: ['mine'],
      homepage: 'https://h',
    });
    expect(own.get(PATHS.readme)).toBe('# one');
  });
});
