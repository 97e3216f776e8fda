import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { parseName } from '../../src/manifest/name.ts';
import { readTag, type TaggedPackage, tagFor } from '../../src/manifest/tag.ts';

/** `fmt 1.2.3`, several by commas. */
function packages(list: string): readonly TaggedPackage[] {
  return list.split(', ').map((each) => {
    const [name = '', version = ''] = each.split(' ');
    return { name: parseName(name), version };
  });
}

function codeOf(tag: string, list: string): string {
  try {
    readTag(tag, packages(list));
    return 'none';
  } catch (error) {
    if (error instanceof RegistryError) return error.code;
    throw error;
  }
}

test.each([
  ['v1.2.3', 'fmt 1.2.3', 'fmt'],
  ['1.2.3', 'fmt 1.2.3', 'fmt'],
  ['v1.2.3-rc.1', 'fmt 1.2.3-rc.1', 'fmt'],
  ['v1.2.3', '@acme/fmt 1.2.3', '@acme/fmt'],
  ['fmt-v1.2.3', 'fmt 1.2.3, log 2.0.0', 'fmt'],
  ['fmt-1.2.3', 'fmt 1.2.3, log 2.0.0', 'fmt'],
  ['fmt@1.2.3', 'fmt 1.2.3, log 2.0.0', 'fmt'],
  ['fmt@v1.2.3', 'fmt 1.2.3, log 2.0.0', 'fmt'],
  ['fmt/v1.2.3', 'fmt 1.2.3, log 2.0.0', 'fmt'],
  ['fmt/1.2.3', 'fmt 1.2.3, log 2.0.0', 'fmt'],
  ['@acme/fmt@1.2.3', '@acme/fmt 1.2.3, log 1.2.3', '@acme/fmt'],
  ['@acme/fmt-v1.2.3', '@acme/fmt 1.2.3, log 1.2.3', '@acme/fmt'],
  ['fmt-v1.2.3', '@acme/fmt 1.2.3, log 1.2.3', '@acme/fmt'],
  ['fmt-v1.2.3', '@acme/fmt 1.2.3, fmt 1.2.3', 'fmt'],
  ['fmt-v1.2.3', '@acme/fmt 1.2.3, @other/fmt 2.0.0', '@acme/fmt'],
  ['fmt-v2-1.0.0', 'fmt 2.0.0, fmt-v2 1.0.0', 'fmt-v2'],
  ['fmt-v2-v1.0.0', 'fmt 2.0.0, fmt-v2 1.0.0', 'fmt-v2'],
  ['fmt-v2.0.0', 'fmt 2.0.0, fmt-v2 1.0.0', 'fmt'],
  ['fmt-1.0.0-rc-2.0.0', 'fmt 1.0.0-rc-2.0.0, fmt-1 2.0.0', 'fmt'],
  ['fmt-core-1.0.0', 'fmt 1.0.0, fmt-core 1.0.0', 'fmt-core'],
  ['7zip-1.0.0', '7zip 1.0.0', '7zip'],
  ['7-1.2.3', '7 1.2.3', '7'],
  ['v1.0.0', 'fmt 1.0.0, log 2.0.0, io 1.0.0', 'fmt io'],
  ['v1.2.3', 'fmt 1.2.3+build.7', 'fmt'],
  ['v1.2.3+build.7', 'fmt 1.2.3+build.7', 'fmt'],
])('tag %s among "%s" releases %s', (tag, list, names) => {
  const reading = readTag(tag, packages(list));
  expect(reading.kind === 'package' && reading.names.join(' ')).toBe(names);
});

test('the version is the one of the manifest, build metadata included', () => {
  expect(readTag('v1.2.3', packages('fmt 1.2.3+b'))).toEqual({ kind: 'package', names: ['fmt'], version: '1.2.3+b' });
});

test.each([
  'nightly',
  'docs-2024',
  'v1',
  '2024',
  '2024-01-05',
  'fmt',
  'fmt-',
  'fmt-v2',
  'fmt-latest',
  'other-v1.2.3',
  'fmtx-1.2.3',
  'latest',
  '',
  '@',
  '-',
])('tag "%s" is about no package', (tag) => {
  expect(readTag(tag, packages('fmt 1.2.3'))).toMatchObject({
    kind: 'other',
    reason: expect.stringMatching(/^names no package/),
  });
});

test('a version behind an unknown word is said to be no release', () => {
  expect(readTag('release-1.2.3', packages('fmt 1.2.3'))).toMatchObject({
    reason: expect.stringContaining('`v1.2.3`'),
  });
});

test.each([
  ['v1.2', '`v1.2.0`'],
  ['1.2', '`v1.2.0`'],
  ['v01.2.3', '`v1.2.3`'],
  ['V1.2.3', '`v1.2.3`'],
  ['v.1.2.3', '`v1.2.3`'],
  ['v1.2.3.4', '`v1.2.3`'],
  ['v1.2.3_4', '`v1.2.3`'],
  ['v1.2.3-01', '`v1.2.3`'],
  ['2024.01.05', '`v2024.1.5`'],
  ['fmt-v1.2', '`fmt-v1.2.0`'],
  ['fmt@1.2', '`fmt@1.2.0`'],
  ['fmt/1.2', '`fmt/v1.2.0`'],
])('tag %s is nearly a version: write %s', (tag, cure) => {
  expect(codeOf(tag, 'fmt 1.2.3')).toBe('TAG_INVALID');
  expect(() => readTag(tag, packages('fmt 1.2.3'))).toThrow(
    expect.objectContaining({ cure: `Tag the commit ${cure}` }),
  );
});

test.each([
  ['v1.2.4', 'fmt 1.2.3'],
  ['v1.2.3-rc.1', 'fmt 1.2.3'],
  ['v1.2.3+other', 'fmt 1.2.3+build'],
  ['v1.2.3+other', 'fmt 1.2.3'],
  ['fmt-v1.2.4', 'fmt 1.2.3, log 1.2.4'],
  ['v3.0.0', 'fmt 1.2.3, log 1.2.4'],
  ['fmt-v3.0.0', '@a/fmt 1.0.0, @b/fmt 1.0.0'],
])('tag %s does not agree with "%s"', (tag, list) => {
  expect(codeOf(tag, list)).toBe('TAG_MISMATCH');
});

test('a mismatch names both versions and both ways out', () => {
  expect(() => readTag('fmt-v1.2.4', packages('fmt 1.2.3, log 1.2.4'))).toThrow(
    expect.objectContaining({
      found: 'version 1.2.4 in the tag',
      expected: 'a version that a manifest has: fmt 1.2.3',
      cure: 'Set `version: "1.2.4"` in the manifest, or tag the commit `fmt-v1.2.3`',
    }),
  );
});

test('a name in two scopes is no guess', () => {
  expect(() => readTag('fmt-v1.0.0', packages('@a/fmt 1.0.0, @b/fmt 1.0.0'))).toThrow(
    expect.objectContaining({ code: 'TAG_INVALID', cure: 'Tag the commit `@a/fmt@1.0.0`' }),
  );
});

const part = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,12}$/);
const names = fc
  .oneof(
    part,
    fc.tuple(part, part).map(([scope, base]) => `@${scope}/${base}`),
  )
  .filter((text) => {
    try {
      return parseName(text).full === text;
    } catch {
      return false;
    }
  });
const identifier = fc.stringMatching(/^(?:0|[1-9][0-9]{0,3}|[0-9]{0,2}[a-z-][0-9a-z-]{0,4})$/);
const versions = fc
  .tuple(
    fc.nat(999),
    fc.nat(999),
    fc.nat(999),
    fc.array(identifier, { maxLength: 3 }),
    fc.array(identifier, { maxLength: 2 }),
  )
  .map(([major, minor, patch, prerelease, build]) => {
    const tail = `${prerelease.length > 0 ? `-${prerelease.join('.')}` : ''}${build.length > 0 ? `+${build.join('.')}` : ''}`;
    return `${major}.${minor}.${patch}${tail}`;
  });
const repositories = fc.uniqueArray(fc.record({ name: names, version: versions }), {
  minLength: 1,
  maxLength: 6,
  selector: ({ name }) => name,
});

test('every tag that is proposed is read as the release it was proposed for', () => {
  fc.assert(
    fc.property(repositories, (list) => {
      const tagged = list.map(({ name, version }) => ({ name: parseName(name), version }));
      for (const { name, version } of tagged) {
        expect(readTag(tagFor(name, version, true), tagged)).toEqual({ kind: 'package', names: [name.full], version });
        const plain = readTag(tagFor(name, version, false), tagged);
        expect(plain.kind === 'package' && plain.names).toContain(name.full);
        for (const form of ['-', '-v', '@', '@v', '/', '/v']) {
          expect(readTag(`${name.full}${form}${version}`, tagged)).toMatchObject({ names: [name.full] });
        }
      }
    }),
  );
});

test('no tag is too strange: it is a release, another tag, or an error with a code', () => {
  const words = fc.oneof(fc.string(), fc.stringMatching(/^[@/v0-9a-z.+-]{0,20}$/), versions, names);
  fc.assert(
    fc.property(repositories, fc.array(words, { maxLength: 4 }), (list, pieces) => {
      const tagged = list.map(({ name, version }) => ({ name: parseName(name), version }));
      try {
        readTag(pieces.join(''), tagged);
      } catch (error) {
        expect(error).toBeInstanceOf(RegistryError);
        expect(['TAG_INVALID', 'TAG_MISMATCH']).toContain(error instanceof RegistryError && error.code);
      }
    }),
  );
  for (const long of ['1'.repeat(100_000), `v${'1.'.repeat(50_000)}`, `fmt-${'9'.repeat(100_000)}`]) {
    expect(['none', 'TAG_INVALID']).toContain(codeOf(long, 'fmt 1.2.3'));
  }
});
