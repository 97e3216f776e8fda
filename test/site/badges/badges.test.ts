import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeFiles } from '../../../src/site/badges/badges.ts';
import { COLORS, drawBadge } from '../../../src/site/badges/draw.ts';
import { textWidth } from '../../../src/site/badges/text-width.ts';
import { NO_DOWNLOADS } from '../../../src/site/model.ts';
import { type Chromium, launchChromium } from '../../browser/chromium.ts';
import { HOSTILE, readXml } from '../feeds/documents.ts';

const FMT = { name: '@acme/fmt', version: '1.2.3', available: true, license: 'MIT', downloads: NO_DOWNLOADS };
const COUNTED = { statsDay: '2026-11-20' };

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  page = await (await chromium.context()).newPage();
});

afterAll(async () => {
  await chromium[Symbol.asyncDispose]();
});

/** What the badges of a package say, by path. */
function said(...[frame, summary]: Parameters<typeof badgeFiles>): Record<string, string | undefined> {
  return Object.fromEntries(
    [...badgeFiles(frame, summary)].map(([path, svg]) => [path, /<title>(.*)<\/title>/.exec(String(svg))?.[1]]),
  );
}

test('a package has three badges', () => {
  expect(said(COUNTED, { ...FMT, downloads: { ...NO_DOWNLOADS, last30: 12_345 } })).toEqual({
    'badges/@acme/fmt/-/version.svg': 'version: 1.2.3',
    'badges/@acme/fmt/-/downloads.svg': 'downloads: 12k/month',
    'badges/@acme/fmt/-/license.svg': 'license: MIT',
  });
});

test('badges say what is not known, deprecated or not to be had', () => {
  expect(Object.values(said({}, { ...FMT, license: null, available: false }))).toEqual([
    'version: none',
    'downloads: not counted',
    'license: unknown',
  ]);
  expect(Object.values(said(COUNTED, { ...FMT, license: ' \u0000', deprecated: 'Old' }))).toEqual([
    'version: 1.2.3 deprecated',
    'downloads: 0/month',
    'license: unknown',
  ]);
});

test('hostile texts stay texts, cut to a length', async () => {
  const badges = HOSTILE.map((value) => drawBadge({ label: 'license', value, color: 'blue' }));
  for (const { fault, root, texts, attributes } of await readXml(page, badges)) {
    expect([fault, root]).toEqual([null, 'http://www.w3.org/2000/svg svg']);
    expect(Object.keys(texts)).toEqual(['svg/title', 'svg/path', 'svg/g/text']);
    expect(Object.keys(attributes).filter((key) => key.includes('@on'))).toEqual([]);
    expect(Number(attributes['svg@width']?.[0])).toBeLessThan(600);
    expect(attributes).not.toHaveProperty('svg/path@id');
  }
});

describe('on the screen', () => {
  test('texts lie inside their halves, and are as wide as they were measured', async () => {
    const values = [
      '1.2.3',
      '1.2k/month',
      'Apache-2.0 WITH LLVM-exception',
      'MIT',
      'lllllllllliiiiiiiiii',
      'WWWWWWWWWWWWWWWWWWWW',
    ];
    for (const value of values) {
      await page.setContent(drawBadge({ label: 'version', value, color: 'blue' }));
      const boxes = await page.evaluate(() => {
        const box = (element: Element) => {
          const { left, right } = element.getBoundingClientRect();
          return [left, right] as const;
        };
        const texts = [...document.querySelectorAll('text')];
        return { texts: texts.map(box), halves: [...document.querySelectorAll('path')].map(box) };
      });
      for (const [index, [left, right]] of boxes.texts.entries()) {
        const [from = 0, to = 0] = boxes.halves[index] ?? [];
        expect(left).toBeGreaterThan(from);
        expect(right).toBeLessThan(to);
      }
    }
  });

  test('the table of widths is that of the font', async () => {
    const text = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));
    const measured = await page.evaluate((signs) => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) return [];
      context.font = '1100px "DejaVu Sans"';
      return signs.map((sign) => context.measureText(sign).width / 100);
    }, text);
    // other machines may have another font: then as a whole, not sign by sign
    const sum = measured.reduce((total, width) => total + width, 0);
    expect(Math.abs(textWidth(text.join('')) - sum) / sum).toBeLessThan(0.2);
  });
});

test('white text is read on every colour, and every colour is seen on white and on black', () => {
  for (const color of Object.values(COLORS)) {
    expect(contrast(color, '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast(color, '#0d1117')).toBeGreaterThan(1.9);
  }
});

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** By WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
