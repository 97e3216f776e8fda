import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderKeywordPage, renderOwnerPage } from '../../../src/site/pages/listed.tsx';
import { renderPackagePage } from '../../../src/site/pages/package.tsx';
import { entryOf } from '../../sparse/fixture.ts';
import { SITE, summaryOf, viewOf } from './fixture.ts';

const NASTY = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '\u202eabc\u2066',
  'a\u0000b\u001b[31m',
  'x'.repeat(100_000),
  '\ud800',
  '{{constructor}}',
];

const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//evil.example/',
  'https://user:secret@example.com/',
  'https://exa mple.com/"><b>',
  'ftp://example.com/',
  'http://[',
];

/** A package whose every text is the given one. */
function hostile(text: string): string {
  const shown = entryOf('fmt', '1.0.0', {
    ...{ license: text, yanked: true, yank_reason: text },
    deps: [{ name: text, req: text, kind: 'normal', registry: text }],
    repository: { host: text, id: 1001, owner_id: 77, tag: text, commit: text },
  });
  const publisher = { host: text, id: 1001, owner_id: 77, owner: text, full_name: text };
  const meta = { schema: 1, name: text, version: text, description: text, keywords: [text], authors: [text] };
  return renderPackagePage(
    SITE,
    viewOf('fmt', {
      ...{ entries: [shown], shown, publishers: [publisher], readmeHtml: undefined },
      meta: { ...meta, homepage: text, repository: text, language: text, type: text },
      summary: { ...summaryOf('fmt'), owner: text, deprecated: text, license: text },
      dependents: [summaryOf('app', { description: text, version: text })],
    }),
  );
}

/** Names of all attributes; values stand in double quotes. */
function attributesIn(html: string): string[] {
  return [...html.matchAll(/<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*>/gi)].flatMap(([tag]) =>
    [...tag.replace(/"[^"]*"/g, '""').matchAll(/\s([^\s=>"/]+)/g)].map(([, name = '']) => name.toLowerCase()),
  );
}

function expectInert(html: string): void {
  const inside = html.slice(html.indexOf('<body'));
  expect(/<(?:script|img|svg onload|b)\b/.exec(inside)?.[0]).toBeUndefined();
  expect(attributesIn(inside).filter((name) => name.startsWith('on'))).toEqual([]);
  expect(html.match(/<script/g)).toHaveLength(3);
  for (const [, address = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g))
    expect(address).toMatch(/^(?:\/registry\/|https?:\/\/|#)/);
  expect(/.{20}[\u202a-\u202e\u2066-\u2069]/.exec(html)?.[0]).toBeUndefined();
}

describe('texts of packages', () => {
  test.each(NASTY.map((text) => [text.slice(0, 40), text]))('%s', (_, text) => {
    const html = hostile(text);
    expectInert(html);
    expect(html.length).toBeLessThan(60_000);
  });

  test.each(ADDRESSES)('no link to %s', (address) => {
    const html = hostile(address);
    expectInert(html);
    for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/g))
      expect(href).toMatch(/^(?:(?!.*(?:evil|secret|exa mple))|\/registry\/search\/)/);
  });

  test('whatever they are, the page stays a page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const html = hostile(text);
        expectInert(html);
        expect(html.isWellFormed()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a data block ends only where it ends', () => {
    const html = hostile('</script><script>alert(1)</script>');
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(data)).toMatchObject({ '@type': 'SoftwareSourceCode', name: 'fmt' });
  });

  test.each(['..', '.', '', 'a/b', '<b>', 'x y', '#'])(
    'keywords and owners such as "%s" lead to no other page',
    (word) => {
      const packages = [summaryOf('fmt', { owner: word, keywords: [word] })];
      const downloads = { total: 0, last7: 0, last30: 0, last90: 0 };
      const pages = [
        renderKeywordPage(SITE, { keyword: 'text', packages, total: 1 }),
        renderOwnerPage(SITE, { login: 'acme', host: 'local', packages, total: 1, downloads }),
        hostile(word),
      ];
      for (const html of pages)
        for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/g)) expect(href).not.toMatch(/\/\.{1,2}(?:\/|$)/);
    },
  );
});

test('a package with thousands of versions stays a page of ordinary size', () => {
  const entries = Array.from({ length: 5000 }, (_, at) => entryOf('fmt', `1.${5000 - at}.0`));
  const [shown] = entries;
  if (shown === undefined) throw new Error('no entries');
  const html = renderPackagePage(SITE, viewOf('fmt', { entries, shown }));
  expect(html.length).toBeLessThan(60_000);
  expect(html).toContain('4,960');
});
