// Draws the picture that links to a registry are shown with, by Chromium: sites that show links take no SVG. To be run by
// hand after a change of the drawing; the bytes depend on the browser and its fonts, so no check compares them.

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { needs } from './needs.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SIZE = { width: 1200, height: 630 };

/** One picture for all registries and packages: it says what is the same for all of them. The mark is that of `src/site/style/icon.svg`. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
<rect width="1200" height="630" fill="#0d1b2e"/>
<g transform="translate(110 171) scale(12)" fill="none" stroke="#85b8ff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">
<path d="M19.8 7.5 12 3 4.2 7.5v9L12 21l7.8-4.5"/>
<path d="m12 8.2 3.3 1.9v3.8L12 15.8l-3.3-1.9v-3.8z" fill="#85b8ff" stroke="none"/>
</g>
<g font-family="DejaVu Sans,Verdana,sans-serif" fill="#ffffff">
<text x="450" y="305" font-size="56" font-weight="700" textLength="640" lengthAdjust="spacingAndGlyphs">C and C++ packages</text>
<text x="450" y="380" font-size="36" fill="#b9c7da" textLength="500" lengthAdjust="spacingAndGlyphs">A registry made of GitHub</text>
</g></svg>`;

const browser = await chromium.launch({ executablePath: needs('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: SIZE });
await page.setContent(`<body style="margin:0">${DRAWING}`);
const picture = await page.screenshot({ type: 'png' });
await browser.close();

const text = `// Drawn by scripts/draw-social-preview.mjs.
/** A PNG of 1,200 × 630 pixels, base64. */
export const SOCIAL_PREVIEW_PNG =
  '${picture.toString('base64')}';
`;
writeFileSync(join(root, 'src/site/generated/social-preview.ts'), text);
console.log(`${picture.length} bytes`);
