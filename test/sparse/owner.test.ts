import { describe, expect, test } from 'vitest';
import {
  ownsScope,
  type Publisher,
  readOwner,
  readScope,
  standing,
  writeOwner,
  writeScope,
} from '../../src/sparse/owner.ts';
import { ACME, refusedWith } from './fixture.ts';

const PATH = 'owners/3/f/fmt';
const LOCAL: Publisher = { host: 'local', id: 0, owner_id: 0, owner: 'me', full_name: 'me' };

function ownerOf(publisher: Publisher) {
  const record = readOwner(writeOwner('fmt', publisher), PATH);
  if (record === undefined) throw new Error('no record');
  return record;
}

function scopeOf(publisher: Publisher) {
  const record = readScope(writeScope('acme', publisher), 'owners/@acme/-');
  if (record === undefined) throw new Error('no record');
  return record;
}

describe('an owner record', () => {
  test('is exactly this text', () => {
    expect(writeOwner('fmt', ACME)).toBe(
      '{\n  "schema": 1,\n  "name": "fmt",\n  "repositories": [\n    {\n      "host": "github.com",\n      "id": 1001,\n      "owner_id": 77,\n      "owner": "acme",\n      "full_name": "acme/fmt"\n    }\n  ]\n}\n',
    );
    expect(writeScope('acme', ACME)).toBe(
      '{\n  "schema": 1,\n  "scope": "acme",\n  "host": "github.com",\n  "owner_id": 77,\n  "owner": "acme"\n}\n',
    );
  });

  test.each<[string, Partial<Publisher>, string]>([
    ['the repository itself', {}, 'owner'],
    ['a repository renamed since', { full_name: 'acme/format' }, 'owner'],
    ['an account renamed since', { owner: 'acme-inc', full_name: 'acme-inc/fmt' }, 'owner'],
    ['a login registered again by somebody else', { id: 2002, owner_id: 88 }, 'stranger'],
    ['a repository made again under the old name', { id: 2002 }, 'stranger'],
    ['another repository of the same account', { id: 1002, full_name: 'acme/other' }, 'stranger'],
    [
      'the repository in the hands of another account',
      { owner_id: 88, owner: 'evil', full_name: 'evil/fmt' },
      'transferred',
    ],
    ['the same numbers on another host', { host: 'ghes.example' }, 'stranger'],
    ['a folder that calls itself the same', { host: 'local', id: 0, owner_id: 0 }, 'stranger'],
  ])('takes %s for what it is', (_, change, expected) => {
    expect(standing(ownerOf(ACME), { ...ACME, ...change })).toBe(expected);
  });

  test('of a folder goes by the explicit owner', () => {
    expect(standing(ownerOf(LOCAL), LOCAL)).toBe('owner');
    expect(standing(ownerOf(LOCAL), { ...LOCAL, owner: 'you' })).toBe('stranger');
    expect(standing(ownerOf(LOCAL), { ...ACME, owner: 'me' })).toBe('stranger');
  });

  test('may name several repositories', () => {
    const second = { ...ACME, id: 1002, full_name: 'acme/fmt2' };
    const record = { ...ownerOf(ACME), repositories: [ACME, second] };
    expect(standing(record, second)).toBe('owner');
    expect(standing({ ...record, repositories: [] }, ACME)).toBe('stranger');
  });

  const good = { schema: 1, name: 'fmt', repositories: [ACME] };
  test.each<[string, unknown]>([
    ['a list', []],
    ['no name', { ...good, name: undefined }],
    ['no repositories', { ...good, repositories: undefined }],
    ['a map of repositories', { ...good, repositories: {} }],
    ['a repository that is a text', { ...good, repositories: ['acme/fmt'] }],
    ['an id that is text', { ...good, repositories: [{ ...ACME, id: '1001' }] }],
    ['an id that is no whole number', { ...good, repositories: [{ ...ACME, id: 1.5 }] }],
    ['the id 0 on a real host', { ...good, repositories: [{ ...ACME, owner_id: 0 }] }],
    ['an id beyond what numbers hold', { ...good, repositories: [{ ...ACME, id: 2 ** 53 }] }],
    ['no owner', { ...good, repositories: [{ ...LOCAL, owner: undefined }] }],
    ['no schema', { ...good, schema: undefined }],
    ['a schema of text', { ...good, schema: '1' }],
  ])('with %s is damage, never "nobody owns it"', (_, value) => {
    expect(refusedWith('INDEX_INVALID', () => readOwner(JSON.stringify(value), PATH)).message).toContain(PATH);
  });

  test('of a newer form is not guessed at', () => {
    refusedWith('INDEX_TOO_NEW', () => readOwner(JSON.stringify({ ...good, schema: 2 }), PATH));
    refusedWith('INDEX_TOO_NEW', () => readScope('{"schema":2,"teams":[]}', PATH));
  });

  test('that is empty or cut off is damage', () => {
    for (const text of ['', ' ', '{', writeOwner('fmt', ACME).slice(0, 50)]) {
      refusedWith('INDEX_INVALID', () => readOwner(text, PATH));
      refusedWith('INDEX_INVALID', () => readScope(text, PATH));
    }
    expect(readOwner(undefined, PATH)).toBeUndefined();
    expect(readScope(undefined, PATH)).toBeUndefined();
  });
});

describe('a scope', () => {
  test.each<[string, Partial<Publisher>, boolean]>([
    ['any repository of the account', { id: 5, full_name: 'acme/other' }, true],
    ['the account after a rename', { owner: 'acme-inc' }, true],
    ['the login registered again by somebody else', { owner_id: 88 }, false],
    ['the same id on another host', { host: 'ghes.example' }, false],
    ['a folder', { host: 'local', owner_id: 0 }, false],
  ])('belongs to the id: %s', (_, change, expected) => {
    expect(ownsScope(scopeOf(ACME), { ...ACME, ...change })).toBe(expected);
  });

  test('of a folder goes by the explicit owner', () => {
    expect(ownsScope(scopeOf(LOCAL), { ...LOCAL, full_name: 'x' })).toBe(true);
    expect(ownsScope(scopeOf(LOCAL), { ...LOCAL, owner: 'you' })).toBe(false);
  });
});
