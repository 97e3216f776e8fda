import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALLOWED_TAGS } from '../../../src/site/readme/allowed.ts';
import { renderReadme } from '../../../src/site/readme/render.ts';
import { CORPUS, PLACE } from './corpus/corpus.ts';

const GITHUB = `https://github.com/acme/fmt`;
const BLOB = `${GITHUB}/blob/${PLACE.commit}`;
const RAW = `https://raw.githubusercontent.com/acme/fmt/${PLACE.commit}`;

function html(markdown: string, place: Parameters<typeof renderReadme>[1] = PLACE): string {
  return renderReadme(markdown, place).trim();
}

/** Addresses of links (`href`) or pictures (`src`) in order. */
function addresses(markdown: string, attribute: 'href' | 'src', place = PLACE): string[] {
  return [...html(markdown, place).matchAll(new RegExp(`<\\w+[^>]* ${attribute}="([^"]*)"`, 'g'))].map(
    ([, address = '']) => address,
  );
}

describe('Markdown', () => {
  test('has tables with alignment, struck text, tasks and automatic links', () => {
    expect(html('| a | b |\n|:-:|--:|\n| ~~c~~ | d |')).toContain(
      '<td align="center"><s>c</s></td>\n<td align="right">d</td>',
    );
    expect(html('- [x] a\n- [ ] b')).toBe(
      '<ul>\n<li class="readme-task"><input type="checkbox" disabled="disabled" aria-label="done" checked="checked"> a</li>\n' +
        '<li class="readme-task"><input type="checkbox" disabled="disabled" aria-label="to do"> b</li>\n</ul>',
    );
    expect(addresses('see https://example.com/a, not example.com', 'href')).toEqual(['https://example.com/a']);
  });

  test('has the alerts of GitHub', () => {
    expect(html('> [!TIP]\n> a *b*')).toBe(
      '<blockquote class="readme-tip">\n<p><strong>Tip</strong><br>a <em>b</em></p>\n</blockquote>',
    );
    expect(html('> [!NONE]\n> a')).not.toContain('class');
  });

  test('takes the HTML that READMEs of GitHub have', () => {
    const text = '<p align="center"><kbd>a</kbd><sub>b</sub></p><details open><summary>c</summary>d</details>';
    expect(html(text)).toBe(text);
  });

  test('colours code of known and declared languages only', () => {
    expect(html('```c\nint a;\n```')).toBe(
      '<pre tabindex="0"><code class="language-c"><span class="hljs-type">int</span> a;\n</code></pre>',
    );
    expect(html('```brainfuck\n+-\n```')).not.toContain('hljs');
    expect(html('```\nint a;\n```')).toBe('<pre tabindex="0"><code>int a;\n</code></pre>');
    expect(html(`\`\`\`c\n${'int a;\n'.repeat(4000)}\`\`\``)).not.toContain('hljs');
  });

  test('is cut where the index cuts it', () => {
    expect(html('a'.repeat(100_000))).toHaveLength(64 * 1024 + '<p></p>'.length);
  });
});

describe('headings', () => {
  function levels(markdown: string): string[] {
    return [...html(markdown).matchAll(/<(h\d)/g)].map(([, level = '']) => level);
  }

  test('begin below the title of the page and skip no level', () => {
    expect(levels('# a\n## b\n### c\n## d')).toEqual(['h2', 'h3', 'h4', 'h3']);
    expect(levels('### a\n# b\n##### c\n## d')).toEqual(['h2', 'h2', 'h3', 'h3']);
    expect(levels('# a\n## b\n### c\n#### d\n##### e\n###### f')).toEqual(['h2', 'h3', 'h4', 'h5', 'h6', 'h6']);
  });

  test('have the ids of GitHub, prefixed, each once, and links to themselves', () => {
    expect(html('# Get `it`, now!')).toBe(
      '<h2 id="readme-get-it-now">Get <code>it</code>, now!<a class="readme-anchor" href="#readme-get-it-now" aria-label="Permalink">#</a></h2>',
    );
    const ids = [...html('# a\n# a-1\n# a\n# a\n# \u4e2d\u6587').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['readme-a', 'readme-a-1', 'readme-a-2', 'readme-a-3', 'readme-\u4e2d\u6587']);
  });

  test('without words are none', () => {
    expect(html('<h1></h1>')).toBe('<div></div>');
    expect(levels('# ![](https://evil.example/logo.png)')).toEqual(['h2']);
  });
});

describe('links', () => {
  test.each([
    ['docs/a.md#b', `${BLOB}/lib/docs/a.md#b`],
    ['../a b.md', undefined],
    ['<../a b.md>', `${BLOB}/a%20b.md`],
    ['/a.md', `${BLOB}/a.md`],
    ['src/', `${GITHUB}/tree/${PLACE.commit}/lib/src/`],
    ['..', `${GITHUB}/tree/${PLACE.commit}/`],
    ['../../../issues', `${GITHUB}/issues`],
    ['../../../../other/issues', undefined],
    ['../../../blob/main/a.md', undefined],
    ['#usage', '#readme-usage'],
    ['https://example.com/?a=1&b=2', 'https://example.com/?a=1&amp;b=2'],
    ['http://example.com', 'http://example.com/'],
    ['//example.com/a', 'https://example.com/a'],
    ['https://me:secret@example.com/', undefined],
    ['ftp://example.com/', undefined],
    ['mailto:a@example.com', undefined],
  ])('%s leads to %s', (address, expected) => {
    expect(addresses(`[x](${address})`, 'href')).toEqual(expected === undefined ? [] : [expected]);
  });

  test('are marked as a stranger\u2019s, and open where they are', () => {
    expect(html('<a href="https://example.com" target="_blank" rel="opener" download ping="/x">x</a>')).toBe(
      '<p><a href="https://example.com/" rel="nofollow ugc noopener noreferrer">x</a></p>',
    );
  });

  test.each([[{}], [{ repository: GITHUB }], [{ repository: GITHUB, commit: null }], [{ ...PLACE, commit: 'main' }]])(
    'are text if they are relative and the commit is not known: %j',
    (place) => {
      expect(html('[x](a.md) ![y](b.png) [z](https://example.com)', place)).toBe(
        '<p>x <span class="readme-picture">y</span> <a href="https://example.com/" rel="nofollow ugc noopener noreferrer">z</a></p>',
      );
    },
  );

  test.each([
    'https://github.com.evil.example/a/b',
    'https://github.com/../x',
    'http://github.com/a/b',
    'javascript:x',
    'https://github.com/a/..',
  ])('come from no such repository: %s', (repository) => {
    expect(html('[x](a.md)', { ...PLACE, repository })).toBe('<p>x</p>');
  });

  test('never leave the folder of the commit through the folder\u2019s name', () => {
    expect(addresses('[x](a.md)', 'href', { ...PLACE, folder: '../../../evil//"?#' })).toEqual([
      `${BLOB}/evil/%22%3F%23/a.md`,
    ]);
  });
});

describe('pictures', () => {
  const LAZY = 'loading="lazy" decoding="async" referrerpolicy="no-referrer"';

  test('of the repository are loaded from the published commit, late and without a referrer', () => {
    expect(html('![a](b.png)')).toBe(`<p><img src="${RAW}/lib/b.png" alt="a" ${LAZY}></p>`);
  });

  test.each([
    [`${GITHUB}/blob/main/b.png?raw=true`, `${RAW}/b.png`],
    [`${GITHUB}/raw/HEAD/b.png`, `${RAW}/b.png`],
    ['https://raw.githubusercontent.com/Acme/FMT/refs/heads/master/b.png', `${RAW}/b.png`],
    ['https://raw.githubusercontent.com/acme/fmt/v1/b.png', 'https://raw.githubusercontent.com/acme/fmt/v1/b.png'],
    [`${GITHUB}/blob/main`, undefined],
    ['http://raw.githubusercontent.com/acme/fmt/main/b.png', undefined],
    ['https://raw.githubusercontent.com/acme/fmt2/main/b.png', undefined],
    ['https://raw.githubusercontent.com/acme/fmt/main/..%2f..%2f..%2fevil/b.png', undefined],
  ])('named %s are those of %s', (address, expected) => {
    expect(addresses(`![x](${address})`, 'src')).toEqual(expected === undefined ? [] : [expected]);
  });

  test('of others are links with their text', () => {
    expect(html('![a](https://evil.example/t.gif)')).toBe(
      '<p><a class="readme-picture" href="https://evil.example/t.gif" rel="nofollow ugc noopener noreferrer">a</a></p>',
    );
    expect(html('[![](https://evil.example/t.gif)](https://ci.example)')).toBe(
      '<p><a href="https://ci.example/" rel="nofollow ugc noopener noreferrer"><span class="readme-picture">t.gif</span></a></p>',
    );
  });
});

describe('hostile READMEs', () => {
  test('there are enough of them', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(100);
    expect(new Set(CORPUS.map(([name]) => name)).size).toBe(CORPUS.length);
  });

  test.each(CORPUS)('%s: only allowed elements, attributes and addresses', (_, markdown) => {
    expect(strangers(html(markdown))).toEqual([]);
  });

  test('text of any kind is rendered into such, too', () => {
    const parts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...PIECES));
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
        expect(strangers(html(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

const PIECES = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    '/',
    '=',
    ' ',
    '\n',
    '\n\n',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '&lt;',
    '&#60;',
    '`',
    '```\n',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<svg>',
    '<math>',
    '<template>',
    '<noscript>',
    '<textarea>',
    '<title>',
    '<xmp>',
    '</xmp>',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<a href="',
    'javascript:',
    '<p title="',
    '">',
    'onclick=alert(1)',
    '[a](',
    ')',
    '![',
    '](x)',
    '| a |\n|---|\n',
  ],
];

const NAMES =
  'align|alt|aria-label|checked|class|colspan|decoding|disabled|height|href|id|loading|open|referrerpolicy|rel|reversed|role|rowspan|src|start|tabindex|title|type|width';
const TAG = new RegExp(`^<(/?)([a-z0-9]+)((?: (?:${NAMES})(?:="[^"<>]*")?)*)>$`);

/** Whatever looks like a tag and is none that we write. */
function strangers(output: string): string[] {
  return (output.match(/<[^>]*>?|>/g) ?? []).filter((text) => {
    const [, , tag = '', attributes = ''] = TAG.exec(text) ?? [];
    if (!ALLOWED_TAGS.includes(tag)) return true;
    const ids = [...attributes.matchAll(/ id="([^"]*)"/g)].every(([, id = '']) => id.startsWith('readme-'));
    const links = [...attributes.matchAll(/ href="([^"]*)"/g)].every(([, href = '']) =>
      /^(?:https?:\/\/|#readme-)/.test(href),
    );
    const pictures = [...attributes.matchAll(/ src="([^"]*)"/g)].every(([, src = '']) =>
      src.startsWith('https://raw.githubusercontent.com/acme/fmt/'),
    );
    return !ids || !links || !pictures;
  });
}
