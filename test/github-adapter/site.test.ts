import { describe, expect, test } from 'vitest';
import { apiOrigins, assetUrl, type Site, uploadAddress, uploadOrigin } from '../../src/github/site.ts';

const COM: Site = {
  rest: 'https://api.github.com',
  graphql: 'https://api.github.com/graphql',
  server: 'https://github.com',
};
const TENANT: Site = {
  rest: 'https://api.acme.ghe.com',
  graphql: 'https://api.acme.ghe.com/graphql',
  server: 'https://acme.ghe.com',
};
const SERVER: Site = {
  rest: 'https://git.acme.example/api/v3',
  graphql: 'https://git.acme.example/api/graphql',
  server: 'https://git.acme.example',
};
const LOCAL: Site = {
  rest: 'http://127.0.0.1:4000/api/v3',
  graphql: 'http://127.0.0.1:4000/api/graphql',
  server: 'http://127.0.0.1:4000',
};

describe('where assets are uploaded to', () => {
  test.each([
    [COM, 'https://uploads.github.com'],
    [TENANT, 'https://uploads.acme.ghe.com'],
    [SERVER, 'https://git.acme.example'],
    [LOCAL, 'http://127.0.0.1:4000'],
  ])('$rest', (site, origin) => {
    expect(uploadOrigin(site)).toBe(origin);
  });

  const path = '/repos/acme/fmt/releases/2147483648/assets{?name,label}';
  test.each([
    [COM, `https://uploads.github.com${path}`],
    [TENANT, `https://uploads.acme.ghe.com${path}`],
    [SERVER, `https://git.acme.example/api/uploads${path}`],
    [LOCAL, `http://127.0.0.1:4000/api/uploads${path}`],
  ])('$rest takes its own template', (site, template) => {
    const url = uploadAddress(template, 'fmt-1.0.0.tar.gz', site);
    expect(url).toBe(template.replace(/\{.*/, '?name=fmt-1.0.0.tar.gz'));
  });

  test('queries of the template do not survive', () => {
    expect(uploadAddress('https://uploads.github.com/x?name=evil&y=1#z', 'a b.gz', COM)).toBe(
      'https://uploads.github.com/x?name=a+b.gz',
    );
  });

  test.each([
    'https://uploads.github.com.evil.example/x',
    'https://evil.example/uploads.github.com',
    'http://uploads.github.com/x',
    'https://uploads.github.com:8443/x',
    'https://uploads.github.com@evil.example/x',
    'https://user:pass@uploads.github.com/x',
    'https://uploads.acme.ghe.com/x',
    'https://github.com/x',
    'http://127.0.0.1:4000/x',
    '//uploads.github.com/x',
    'uploads.github.com',
    '',
  ])('github.com does not take %j', (template) => {
    expect(uploadAddress(template, 'a.gz', COM)).toBeUndefined();
  });

  test.each(['https://uploads.git.acme.example/x', 'https://uploads.github.com/x', 'http://git.acme.example/x'])(
    'a GHES host does not take %j',
    (template) => {
      expect(uploadAddress(template, 'a.gz', SERVER)).toBeUndefined();
    },
  );

  test('a host that only looks like a tenant is one host', () => {
    const site = { ...TENANT, rest: 'https://api.evil.ghe.com.example' };
    expect(uploadOrigin(site)).toBe('https://api.evil.ghe.com.example');
  });
});

test('a token belongs to the API and its uploads, not to the web pages', () => {
  expect(apiOrigins(COM)).toEqual(['https://api.github.com', 'https://uploads.github.com']);
  expect(apiOrigins(TENANT)).toEqual(['https://api.acme.ghe.com', 'https://uploads.acme.ghe.com']);
  expect(apiOrigins(SERVER)).toEqual(['https://git.acme.example']);
});

test.each([
  ['v1.2.3', 'v1.2.3'],
  ['fmt/v1.2.3', 'fmt%2Fv1.2.3'],
  ['@acme/fmt@1.2.3', '%40acme%2Ffmt%401.2.3'],
  ['v1.0.0+build', 'v1.0.0%2Bbuild'],
  ['100%#?', '100%25%23%3F'],
  ['版本1', '%E7%89%88%E6%9C%AC1'],
])('the download address of tag %s has %s', (tag, written) => {
  expect(assetUrl(COM, { owner: 'acme', name: 'fmt' }, tag, 'fmt-1.2.3.tar.gz')).toBe(
    `https://github.com/acme/fmt/releases/download/${written}/fmt-1.2.3.tar.gz`,
  );
});
