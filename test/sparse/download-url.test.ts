import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDownloadUrl } from '../../src/sparse/download-url.ts';

describe('where an archive may lie', () => {
  test.each([
    'https://github.com/acme/fmt/releases/download/v1.0.0/fmt-1.0.0.tar.gz',
    'https://ghes.example:8443/a/b',
    'https://github.com/acme/fmt/releases/download/fmt%401.0.0/fmt-1.0.0.tar.gz',
    'HTTPS://github.com/a',
    'http://127.0.0.1:8080/a',
    'http://localhost/a',
    'http://[::1]:5/a',
    'archives/fmt/fmt-1.0.0.tar.gz',
    'archives/@acme/fmt/acme-fmt-1.0.0.tar.gz',
    'a',
    'a..b/c',
    '...x/y',
  ])('%s is one', (text) => {
    expect(isDownloadUrl(text)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['plain http', 'http://example.org/a'],
    ['plain http to a name that starts like loopback', 'http://127.0.0.1.example.org/a'],
    ['plain http to a name that starts like localhost', 'http://localhost.example.org/a'],
    ['another scheme', 'ftp://example.org/a'],
    ['a file', 'file:///etc/passwd'],
    ['code', 'javascript:alert(1)'],
    ['data', 'data:application/gzip;base64,AAAA'],
    ['user and password', 'https://user:pw@example.org/a'],
    ['a user', 'https://user@example.org/a'],
    ['no host', 'https:///'],
    ['an absolute path', '/a'],
    ['another host', '//example.org/a'],
    ['another host behind backslashes', '\\\\example.org\\a'],
    ['a backslash', 'a\\..\\b'],
    ['a step up', '../a'],
    ['a step up inside', 'a/../../b'],
    ['a step up at the end', 'a/..'],
    ['an encoded step up', 'a/%2e%2e/%2E%2e/b'],
    ['a half encoded step up', 'a/.%2e/b'],
    ['a step up before a query', 'a/..?b'],
    ['a step up before a fragment', '..#b'],
    ['a query', '?a'],
    ['code behind a space', ' javascript:alert(1)'],
    ['code behind a control character', '\u0001javascript:alert(1)'],
    ['code with a tab that parsers drop', 'java\tscript:alert(1)'],
    ['another host behind a tab', '/\t/example.org'],
    ['a line feed', 'a\nb'],
    ['https without slashes, which is relative to an https base', 'https:a/b'],
    ['https with backslashes', 'https:\\\\example.org\\a'],
    ['an empty step', 'a//b'],
    ['a step that stays', './a'],
  ])('%s is none', (_, text) => {
    expect(isDownloadUrl(text)).toBe(false);
  });

  test('a relative one stays below the base, however it is resolved', () => {
    const base = 'https://acme.example/registry/';
    const piece = fc.constantFrom(
      'a',
      '..',
      '.',
      '%2e',
      '/',
      '\\',
      '?',
      '#',
      ':',
      '@',
      ' ',
      '\t',
      '\n',
      '//',
      'https:',
      'x.y',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
        (text) => {
          if (!isDownloadUrl(text) || /^https?:/i.test(text)) return;
          expect(new URL(text, base).href.startsWith(base)).toBe(true);
          expect(new URL(text, base).href.length).toBeGreaterThan(base.length);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('an absolute one is what it looks like, whatever the base', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (text) => {
        expect(isDownloadUrl(text)).toBe(true);
        expect(new URL(text, 'https://acme.example/registry/').host).toBe(new URL(text).host);
      }),
    );
  });
});
