import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import schema from '../../schemas/entry.schema.json' with { type: 'json' };
import { isDownloadUrl } from '../../src/sparse/download-url.ts';
import { validateEntry } from '../../src/sparse/entry-schema.ts';

const ENTRY = {
  ...{ schema: 1, name: 'fmt', vers: '1.2.3', deps: [{ name: '@acme/log', req: '*', kind: 'normal' }] },
  ...{ cksum: 'a'.repeat(64), tsum: 'b'.repeat(64), size: 48_211, pubtime: '2026-11-21T04:00:00Z', yanked: false },
  ...{ dl: 'https://github.com/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz', license: 'MIT' },
  repository: { host: 'github.com', id: 1, owner_id: 2, tag: 'v1.2.3', commit: 'c'.repeat(40) },
};

test('an entry is an entry, with everything optional too', () => {
  expect(validateEntry(ENTRY)).toBeUndefined();
  const full = { ...ENTRY, yanked: true, yank_reason: 'x', removed: 'y', artifacts: [{ a: 1 }], provenance: { b: 2 } };
  expect(validateEntry(full)).toBeUndefined();
  expect(validateEntry({ ...ENTRY, pubtime: '2024-02-29T23:59:60Z' })).toBeUndefined();
  expect(validateEntry({ ...ENTRY, license: null, repository: { ...ENTRY.repository, commit: null } })).toBeUndefined();
});

test.each<[string, object, string]>([
  ['another schema', { schema: 2 }, '`schema` must be equal to constant'],
  ['a name with capitals', { name: 'Fmt' }, '`name` must match'],
  ['a version of two numbers', { vers: '1.2' }, '`vers` must match'],
  ['a short checksum', { cksum: 'abc' }, '`cksum` must match'],
  ['a checksum in capitals', { tsum: 'A'.repeat(64) }, '`tsum` must match'],
  ['no bytes', { size: 0 }, '`size` must be >= 1'],
  ['half a byte', { size: 1.5 }, '`size` must be integer'],
  ['a time without zone', { pubtime: '2026-11-21T04:00:00' }, '`pubtime` must match'],
  ['a day 31 in April', { pubtime: '2026-04-31T04:00:00Z' }, '`pubtime` must match'],
  ['a day 99', { pubtime: '2024-99-99T04:00:00Z' }, '`pubtime` must match'],
  ['29 February of an ordinary year', { pubtime: '2026-02-29T04:00:00Z' }, '`pubtime` must be a day'],
  ['a month 13', { pubtime: '2026-13-21T04:00:00Z' }, '`pubtime` must match'],
  ['an unknown key', { extra: 1 }, '`extra` is not known'],
  ['an unknown key below', { repository: { ...ENTRY.repository, token: 'x' } }, '`repository.token` is not known'],
  [
    'a dependency of another kind',
    { deps: [{ name: 'a', req: '*', kind: 'build' }] },
    '`deps[0].kind` must be equal to one of',
  ],
  ['a dependency without range', { deps: [{ name: 'a', kind: 'dev' }] }, '`deps[0].req` is missing'],
  ['a short commit', { repository: { ...ENTRY.repository, commit: 'abc' } }, '`repository.commit` must match'],
  ['an id that is text', { repository: { ...ENTRY.repository, id: '1' } }, '`repository.id` must be integer'],
])('%s is a fault', (_, change, complaint) => {
  expect(validateEntry({ ...ENTRY, ...change })).toContain(complaint);
});

test('all complaints come in one sentence, and a hostile line makes no endless one', () => {
  expect(validateEntry({})?.split('; ')).toHaveLength(11);
  expect(validateEntry({})).toContain('2 more');
  expect(validateEntry(null)).toBe('the entry must be object');
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, index]));
  expect(validateEntry({ ...ENTRY, ...many })?.length).toBeLessThan(1_000);
});

test('the generated check says what the schema says', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  const key = fc.constantFrom(
    ...Object.keys(ENTRY),
    'yank_reason',
    'removed',
    'artifacts',
    'provenance',
    'other',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.jsonValue()), { maxLength: 3 }), (changes) => {
      const value = { ...ENTRY, ...Object.fromEntries(changes) };
      expect(validateEntry(value) === undefined).toBe(validate(value));
    }),
  );
});

const steps = fc.constantFrom(
  'https://',
  'http://',
  'HTTPS://',
  'a',
  '127.0.0.1',
  'localhost',
  '[::1]',
  ':8080',
  '/',
  '//',
  '..',
  '.',
  '@',
  ':',
  '?',
  '#',
  '%2e',
  ' ',
  '\\',
  'x.tar.gz',
  'example.com',
  'file:',
  'javascript:',
);

test('where the schema lets a download be, readers of the index let it be too', () => {
  fc.assert(
    fc.property(
      fc.array(steps, { maxLength: 8 }).map((parts) => parts.join('')),
      (dl) => {
        // no pattern can tell that a port or an IPv4 number is too large
        if (/^https?:/i.test(dl) && !URL.canParse(dl)) return;
        if (validateEntry({ ...ENTRY, dl }) === undefined) expect(isDownloadUrl(dl), dl).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
  for (const dl of [
    'a/b.tar.gz',
    '@acme/fmt/a.tar.gz',
    'http://127.0.0.1:1/x',
    'http://[::1]/x',
    'https://ghe.example:8443/a?b=c',
  ]) {
    expect(validateEntry({ ...ENTRY, dl })).toBeUndefined();
  }
  for (const dl of [
    '',
    '/a',
    '../a',
    'a/../b',
    './a',
    'a//b',
    'http://example.com/a',
    'https://user:pw@example.com/a',
    'ftp://a/b',
    'a b',
    'a\\b',
    'a?b',
    'C:/a',
  ]) {
    expect(validateEntry({ ...ENTRY, dl }), dl).toBeDefined();
  }
});
