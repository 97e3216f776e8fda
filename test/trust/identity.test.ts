import { describe, expect, test } from 'vitest';
import { parseName } from '../../src/manifest/name.ts';
import { claimsOf } from '../../src/trust/claims.ts';
import { identityFrom } from '../../src/trust/identity.ts';
import { hostOfIssuer } from '../../src/trust/rules.ts';
import { packageUrl } from '../../src/trust/subject.ts';
import { readTrustRoot } from '../../src/trust/trust-root.ts';
import { CLAIMS, extensionsOf, tokenOf } from './claims.ts';
import { identity, SERVER } from './signed.ts';

function der(text: string, tag = 0x0c): Buffer {
  const bytes = Buffer.from(text);
  const length = bytes.length < 0x80 ? [bytes.length] : [0x82, bytes.length >> 8, bytes.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), bytes]);
}

const EXTENSIONS = extensionsOf(CLAIMS, SERVER).map(({ oid, value }) => ({ oid, value: der(value) }));
const REF = '1.3.6.1.4.1.57264.1.14';

function changed(value: Buffer) {
  return EXTENSIONS.map((extension) => (extension.oid === REF ? { oid: REF, value } : extension));
}

describe('the certificate\u2019s extensions', () => {
  test('say what the claims said', () => {
    expect(identityFrom(EXTENSIONS)).toEqual({ kind: 'found', value: identity() });
  });

  test.each([
    ['missing', EXTENSIONS.filter(({ oid }) => oid !== REF)],
    ['there twice', [...EXTENSIONS, { oid: REF, value: der('refs/tags/v9') }]],
    ['of another type', changed(der('refs/tags/v1.2.3', 0x16))],
    ['cut off', changed(der('refs/tags/v1.2.3').subarray(0, -1))],
    ['followed by more', changed(Buffer.concat([der('refs/tags/v1.2.3'), Buffer.from('x')]))],
    ['empty', changed(der(''))],
    ['with a zero byte', changed(der('refs/tags/v1.2.3\0'))],
    ['no UTF-8', changed(Buffer.from([0x0c, 2, 0xff, 0xfe]))],
    ['with a length of lengths', changed(Buffer.from([0x0c, 0x84, 0, 0, 0, 1, 0x61]))],
    ['nothing at all', changed(Buffer.alloc(0))],
  ])('one that is %s refuses the certificate', (_, extensions) => {
    expect(identityFrom(extensions)).toMatchObject({ kind: 'refused', findings: [{ check: 'extensions' }] });
  });

  test('a text of 300 bytes is read', () => {
    const long = `refs/tags/${'x'.repeat(300)}`;
    expect(identityFrom(changed(der(long)))).toMatchObject({ value: { ref: long } });
  });
});

test.each([
  ['https://token.actions.githubusercontent.com', 'github.com'],
  ['https://token.actions.githubusercontent.com/acme', 'github.com'],
  ['https://token.actions.acme.ghe.com', 'acme.ghe.com'],
  ['https://github.acme.example/_services/token', 'github.acme.example'],
  ['https://token.actions.githubusercontent.com.evil.example', undefined],
  ['https://token.actions.acme.ghe.com.evil.example', undefined],
  ['https://accounts.google.com', undefined],
  ['github.com', undefined],
])('the issuer %s vouches for jobs of %s', (issuer, host) => {
  expect(hostOfIssuer(issuer)).toBe(host);
});

test('package URLs are those of the specification', () => {
  expect(packageUrl(parseName('@acme/fmt'), '1.2.3+7')).toBe('pkg:generic/%40acme/fmt@1.2.3%2B7');
  expect(packageUrl(parseName('fmt'), '1.2.3', 'npm')).toBe('pkg:npm/fmt@1.2.3');
});

test.each([
  '',
  'x',
  'x.y.z',
  `x.${Buffer.from('{}').toString('base64url')}.z`,
  tokenOf({ ...CLAIMS, ref: '' }),
  tokenOf({ ...CLAIMS, sha: 5 }),
])('a token that is none of a job has no claims: case %#', (token) => {
  expect(claimsOf(token)).toBeUndefined();
});

test.each(['', '{}', '[]', 'null', '{"tlogs": 5}', '{"trustedRoot": {}}', '{"certificateAuthorities": [{}]}'])(
  'a trust root that cannot be used is an error: case %#',
  (text) => {
    expect(() => readTrustRoot(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  },
);
