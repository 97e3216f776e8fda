import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ecosystems } from '../../src/ecosystems/facts.ts';
import { parseName } from '../../src/manifest/name.ts';
import { placeOf } from '../../src/sparse/check-place.ts';
import { DERIVED_LIMIT, encodeDerived, readDerivedFile, withDerived } from '../../src/sparse/derived.ts';
import { ecosystemNamePath, isRecordable } from '../../src/sparse/ecosystem-name.ts';
import { permittedEcosystems } from '../../src/sparse/ecosystem-policy.ts';
import { LAYOUTS } from '../../src/sparse/path.ts';
import { readPolicy } from '../../src/sparse/policy.ts';
import { judge, publicationPaths } from '../../src/sparse/publication.ts';
import { DIGEST, indexOf, publicationOf, refusedWith } from './fixture.ts';

const NPM = { name: '@acme/fmt', integrity: 'sha512-', shasum: 'a', fileCount: 1, unpackedSize: 1, fields: {} };
const CARGO = { name: 'Fmt', deps: [], features: { b: [], a: ['b'] } };

describe('a line', () => {
  test('is one text, whatever the order of the keys', () => {
    const one = encodeDerived({ vers: '1.0.0', cksum: DIGEST, ecosystems: { npm: NPM, cargo: CARGO } });
    const other = { cargo: { features: { a: ['b'], b: [] }, deps: [], name: 'Fmt' }, npm: NPM };
    expect(encodeDerived({ vers: '1.0.0', cksum: DIGEST, ecosystems: other })).toEqual(one);
    expect(one.warnings).toEqual([]);
    expect(readDerivedFile(`${one.text}\n`)).toMatchObject([{ vers: '1.0.0', ecosystems: { cargo: CARGO } }]);
  });

  test('that would be too long loses prose first, then whole clients, and says so', () => {
    const npm = { ...NPM, fields: { keywords: 'x'.repeat(DERIVED_LIMIT), dependencies: { a: '1' } } };
    const one = encodeDerived({ vers: '1.0.0', cksum: DIGEST, ecosystems: { npm, cargo: CARGO } });
    expect(readDerivedFile(one.text)[0]?.ecosystems.npm?.fields).toEqual({ dependencies: { a: '1' } });
    expect(one.warnings).toMatchObject([{ code: 'ENTRY_TOO_LARGE', message: expect.stringContaining('keywords') }]);
    const features = Object.fromEntries(Array.from({ length: 9_000 }, (_, at) => [`feature-${at}`, []]));
    const large = encodeDerived({
      vers: '1.0.0',
      cksum: DIGEST,
      ecosystems: { npm: NPM, cargo: { ...CARGO, features } },
    });
    expect(readDerivedFile(large.text)[0]?.ecosystems).toEqual({ npm: NPM });
  });

  test('takes the place of an older one of its version; others stay byte for byte', () => {
    const foreign = '{"schema":9,"vers":"0.9.0", "new":true}\nnot json\n';
    const text = withDerived(`${foreign}{"vers":"1.0.0+1"}\n`, '1.0.0', '{"vers":"1.0.0"}');
    expect(text).toBe(`${foreign}{"vers":"1.0.0"}\n`);
    expect(readDerivedFile(text)).toEqual([]);
  });
});

describe('a name among those of another client', () => {
  const name = fc.stringMatching(/^(@[A-Za-z0-9._-]{1,9}\/)?[A-Za-z0-9._-]{1,9}$/);

  test.each(LAYOUTS)('has a path that is told apart again, inside its folder (%s)', (layout) => {
    fc.assert(
      fc.property(fc.constantFrom('cargo', 'npm', 'bazel'), name, (namespace, text) => {
        const claimed = { namespace, name: text } as const;
        fc.pre(isRecordable(claimed));
        const path = ecosystemNamePath(claimed, layout);
        expect(path).toMatch(/^owners\/-\/[a-z]+\//);
        expect(path.split('/').every((part) => part !== '' && !/^\.|\.$/.test(part))).toBe(true);
        expect(placeOf(path, layout)).toMatchObject({ kind: 'ecosystem-name', claimed: { namespace } });
      }),
    );
  });

  test.each(['../x', 'a/../b', '.', 'con', 'aux.c', 'a.', '@a./b', 'a b', ''])('cannot be %j', (text) => {
    expect(isRecordable({ namespace: 'bazel', name: text })).toBe(false);
  });

  test('belongs to the first package, in the commit of its version', () => {
    const ecosystems: Ecosystems = { cargo: CARGO };
    const paths = publicationPaths(parseName('fmt'), [{ namespace: 'cargo', name: 'Fmt' }]);
    const absent = paths.map((path) => [path, undefined] as const);
    const index = indexOf('fmt', undefined);
    const files = new Map([...absent, ...index.files]);
    const verdict = judge(publicationOf('fmt', '1.0.0', { ecosystems }), { ...index, files });
    if (verdict.kind !== 'add') throw new Error('expected an addition');
    const claim = verdict.changes.get('owners/-/cargo/3/f/fmt');
    expect(claim).toContain('"package": "fmt"');
    expect(verdict.changes.get('derived/3/f/fmt')).toContain('"1.0.0"');
    const taken = new Map([...files, ['owners/-/cargo/3/f/fmt', claim?.replace('"fmt"\n', '"other"\n')]]);
    const second = publicationOf('fmt', '1.0.0', { ecosystems });
    const error = refusedWith('NAME_TAKEN', () => judge(second, { ...index, files: taken }));
    expect(error.found).toContain('"other"');
  });

  test('is not taken for free where it was not read', () => {
    const publication = publicationOf('fmt', '1.0.0', { ecosystems: { cargo: CARGO } });
    refusedWith('INTERNAL', () => judge(publication, indexOf('fmt', undefined)));
  });
});

describe('npm names', () => {
  const allow = readPolicy('npm: { unscoped: allow }');
  const usual = readPolicy(undefined);

  test.each([
    ['@acme/fmt', '@acme/fmt', usual, true],
    ['fmt', 'fmt', usual, false],
    ['fmt', 'fmt', allow, true],
    ['@acme/fmt', 'fmt', allow, true],
    ['fmt', '@acme/fmt', allow, false],
    ['@evil/fmt', '@acme/fmt', allow, false],
  ])('%s as %s', (full, npm, policy, taken) => {
    const { ecosystems, warnings } = permittedEcosystems({ npm: { ...NPM, name: npm } }, parseName(full), policy);
    expect([ecosystems.npm !== undefined, warnings.length === 0]).toEqual([taken, taken]);
  });
});
