import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, read } from './project/files.ts';
import { anchors, links, prose } from './project/markdown.ts';

/** The links of a page that lead nowhere, as `page:line: target`. */
function broken(page: string, text: string, files: ReadonlySet<string>): string[] {
  return links(text)
    .filter(({ target }) => !/^[a-z][a-z0-9+.-]*:/i.test(target))
    .filter(({ target }) => !resolves(page, target, text, files))
    .map(({ target, line }) => `${page}:${line}: ${target}`);
}

function resolves(page: string, target: string, text: string, files: ReadonlySet<string>): boolean {
  const [path = '', fragment] = target.split('#');
  const file = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
  const folder = `${file.replace(/\/$/, '')}/`;
  const there = files.has(file) || [...files].some((name) => name.startsWith(folder));
  if (!there || path.startsWith('/')) return false;
  if (fragment === undefined || !file.endsWith('.md')) return true;
  return anchors(file === page ? text : read(file)).has(fragment);
}

test('every link inside the repository leads somewhere', () => {
  const files = new Set(projectFiles());
  const pages = projectFiles('*.md').filter((page) => !page.includes('/fixtures/') && !page.startsWith('dist/'));
  expect(pages).toContain('README.md');
  expect(pages.flatMap((page) => broken(page, read(page), files))).toEqual([]);
});

test('addresses of this repository\u2019s own files name files that are there', () => {
  const files = new Set(projectFiles());
  const own =
    /https:\/\/(?:github\.com\/clydepm\/action-publish\/(?:blob|tree)|raw\.githubusercontent\.com\/clydepm\/action-publish)\/v1\/([\w./@-]*[\w-])/g;
  const pages = projectFiles('*.md', '*.yml', '*.yaml', '*.json', 'src/*.ts').filter(
    (page) => !page.includes('/fixtures/'),
  );
  const missing = pages.flatMap((page) =>
    [...read(page).matchAll(own)]
      .map((match) => match[1] ?? '')
      .filter((file) => !files.has(file) && ![...files].some((name) => name.startsWith(`${file}/`)))
      .map((file) => `${page}: ${file}`),
  );
  expect(missing).toEqual([]);
});

test('the link checker sees what is broken, and code is no link', () => {
  const text = [
    '# A page',
    '[a](#a-page) [b](#nothing)',
    '[c](b.md) [d](none.md) ![e](docs/)',
    '```',
    '[f](none.md)',
    '```',
    '`[g](none.md)`',
  ];
  const found = broken('README.md', text.join('\n'), new Set(['README.md', 'b.md', 'docs/x.png']));
  expect(found).toEqual(['README.md:2: #nothing', 'README.md:3: none.md']);
  expect(prose('a\n~~~\nb\n~~~\nc')).toBe('a\n\n\n\nc');
});

test('fragments are those of GitHub', () => {
  expect([...anchors('## `NOT_OWNER`\n## What, why & how?\n## Twin\n## Twin\n## [Link](x.md) text')]).toEqual([
    'not_owner',
    'what-why--how',
    'twin',
    'twin-1',
    'link-text',
  ]);
});
