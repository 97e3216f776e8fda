import axe from 'axe-core';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALLOWED_TAGS } from '../../../src/site/readme/allowed.ts';
import { renderReadme } from '../../../src/site/readme/render.ts';
import { type Chromium, launchChromium } from '../../browser/chromium.ts';
import { ADDRESSES } from './corpus/addresses.ts';
import { CORPUS, PLACE } from './corpus/corpus.ts';
import { MARKUP } from './corpus/markup.ts';
import { SCRIPTS } from './corpus/scripts.ts';
import { USUAL } from './corpus/usual.ts';
import { POLICY, pageOf } from './page.ts';
import { visit } from './visit.ts';

const RENDERED = CORPUS.map(([name, markdown]) => [name, renderReadme(markdown, PLACE)] as const);

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium?.[Symbol.asyncDispose]());

/** Findings with the names of their cases. */
function named(found: unknown): string[] {
  return [found].flat().map((text) => `${text}`.replace(/^\d+/, (index) => CORPUS[Number(index)]?.[0] ?? index));
}

describe('hostile READMEs in Chromium', () => {
  test('run, ask, move and leave nothing where only the sanitiser is in their way', async () => {
    await using page = await visit(chromium, pageOf(RENDERED));
    await page.inspect('touchEverything()');
    expect(named(await page.inspect('findings()'))).toEqual([]);
    expect(page.frames()).toBe(1);
    expect(page.alarms).toEqual([]);
  });

  test('break no rule of the site\u2019s policy, and no layout from phones to desks', async () => {
    await using page = await visit(chromium, pageOf(RENDERED, POLICY));
    for (const width of [1280, 768, 320]) {
      await page.resize(width);
      expect(named(await page.inspect('overflows()'))).toEqual([]);
    }
    expect(named(await page.inspect('findings()'))).toEqual([]);
    expect(page.alarms).toEqual([]);
  });

  test('trip the wire if nobody sanitises them', async () => {
    const raw =
      '<img src="https://evil.example/t.gif" onerror="alert(1)"><li><div><li></li></div></li><b id="body">out</b><p>';
    await using page = await visit(chromium, pageOf([], undefined, raw));
    await page.inspect('touchEverything()');
    expect(page.alarms).toContain('request: GET https://evil.example/t.gif');
    expect(page.alarms).toContain('dialog: 1');
    expect(await page.inspect('findings()')).toEqual(['0: it left its box']);
  });
});

test.each(['light', 'dark'] as const)('READMEs pass the checks of axe in %s', async (theme) => {
  const shown = Object.entries({ ...SCRIPTS, ...ADDRESSES, ...MARKUP, usual: USUAL });
  const rendered = shown.map(([name, markdown]) => [name, renderReadme(markdown, PLACE)] as const);
  await using page = await visit(chromium, pageOf(rendered, POLICY));
  await page.theme(theme);
  const violations = await page.run(axe.source, 'axe.run().then((result) => result.violations)');
  expect([violations].flat().map((found) => JSON.stringify(found, null, 1).slice(0, 1500))).toEqual([]);
});

test('a browser has nothing to repair in a README, whatever its tags are', async () => {
  const tags = ALLOWED_TAGS.flatMap((tag) => [`<${tag}>`, `<${tag}>`, `</${tag}>`]);
  const piece = fc.constantFrom(
    ...tags,
    '<a href="https://a.example">',
    '<input type="checkbox">',
    ' ',
    'a',
    'b\n\n',
    '# c\n',
    '- d\n',
  );
  const soups = fc
    .sample(fc.array(piece, { maxLength: 40 }), { numRuns: 1500, seed: 1 })
    .map((pieces) => pieces.join(''));
  const written = soups.map((soup) => renderReadme(soup, PLACE));
  await using page = await visit(chromium, pageOf([]));
  const read = await page.inspect(`reparsed(${JSON.stringify(written)})`);
  const [unchanged = [], seen = []] = [written, [read].flat()].map((texts) => texts.map((text) => normal(`${text}`)));
  const wrong = soups.filter((_, index) => unchanged[index] !== seen[index]);
  expect(wrong).toEqual([]);
});

/** Browsers add the table bodies nobody writes, and write attributes without a value with an empty one. */
function normal(html: string): string {
  return html
    .replace(/<\/?tbody>/g, '')
    .replace(/="(?:disabled|)"/g, '')
    .replaceAll('\u00a0', '&nbsp;');
}

test('READMEs are rendered in the browser as they are here', async () => {
  const entry = new URL('../../../src/site/readme/render.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'readme',
  });
  await using page = await visit(chromium, pageOf([], POLICY));
  const call = `${JSON.stringify(CORPUS.map(([, text]) => text.slice(0, 70_000)))}.map((text) => readme.renderReadme(text, ${JSON.stringify(PLACE)}))`;
  const program = `${outputFiles[0]?.text ?? ''}; window.readme = readme;`;
  const rendered = [await page.run(program, call)].flat();
  const different = RENDERED.filter(([, html], index) => rendered[index] !== html);
  expect(different.map(([name]) => name)).toEqual([]);
});
