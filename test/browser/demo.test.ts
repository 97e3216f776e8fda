import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPackages } from '../../src/cli/demo-packages.ts';
import { type LocalServer, serveLocalRegistry } from '../../src/cli/serve-local.ts';
import { CONTEXT, type DemoRegistry, demoRegistry } from '../cli/demo-registry.ts';
import { type Chromium, launchChromium } from './chromium.ts';

/** Popular, with several versions none of which is yanked. */
const SHOWN = demoPackages(CONTEXT.pacing.now() / 1000, []).find(
  ({ name, releases }) =>
    !name.startsWith('@') && releases.length > 3 && releases.every(({ yanked }) => yanked === undefined),
);
const NAME = SHOWN?.name ?? '';
const [OLDEST = '', NEWEST = ''] = [SHOWN?.releases.at(0)?.version, SHOWN?.releases.at(-1)?.version];

let chromium: Chromium;
let registry: DemoRegistry;
let server: LocalServer;
beforeAll(async () => {
  [chromium, registry] = await Promise.all([launchChromium(), demoRegistry()]);
  server = await serveLocalRegistry({ dir: registry.dir, env: process.env });
  await server.ready;
}, 120_000);
afterAll(async () => {
  await Promise.all([chromium?.[Symbol.asyncDispose](), server?.close()]);
  await registry?.[Symbol.asyncDispose]();
});

interface Journey extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of programs, breaches of the policy, requests that leave this server. */
  readonly faults: readonly string[];
}

async function journey(): Promise<Journey> {
  const context = await chromium.context({ permissions: ['clipboard-read', 'clipboard-write'] });
  const faults: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(server.url)) faults.push(`asked ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(server.url);
  return { page, context, faults, [Symbol.asyncDispose]: () => context.close() };
}

async function clipboard(page: Page): Promise<string> {
  return await page.evaluate(() => navigator.clipboard.readText());
}

describe('the served demo', () => {
  test('the whole way: search, package, line to install, another version, and back', async () => {
    await using made = await journey();
    const { page, faults } = made;
    await page.keyboard.press('/');
    await page.keyboard.type(NAME.slice(0, 6), { delay: 15 });
    await page.locator('.suggestion-name', { hasText: new RegExp(`^${NAME}$`) }).waitFor();
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press('ArrowDown');
      if ((await page.textContent('[aria-selected="true"] .suggestion-name')) === NAME) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}packages/${NAME}/`);
    expect(await page.textContent('[data-part="version"]')).toBe(NEWEST);
    expect(await page.textContent('.readme')).toContain('Made up for the demo');

    await page.click('.panel-on [data-copy]');
    await page.waitForSelector('text=Copied');
    expect(await clipboard(page)).toContain(`"${NAME}": "^${NEWEST}"`);

    await page.selectOption('[data-versions]', OLDEST);
    await page.waitForURL(`**/packages/${NAME}/?version=${OLDEST}`);
    expect(await page.textContent('[data-part="version"]')).toBe(OLDEST);
    await page.goBack();
    await page.waitForFunction(
      (version) => document.querySelector('[data-part="version"]')?.textContent === version,
      NEWEST,
    );
    await page.goBack();
    await page.waitForURL(server.url);
    expect(faults).toEqual([]);
  });

  test('the address in the line for curl leads to an archive with the checksum beside it', async () => {
    await using made = await journey();
    const { page, faults } = made;
    await page.goto(`${server.url}packages/${NAME}/?version=${OLDEST}`);
    await page.waitForFunction(
      (version) => document.querySelector('[data-part="version"]')?.textContent === version,
      OLDEST,
    );
    await page.click('.tabs-install [role="tab"]:text-is("curl")');
    await page.click('.tabs-install .panel-on [data-copy]');
    await page.waitForSelector('text=Copied');
    const line = await clipboard(page);
    const [, url = ''] = /'(http[^']+)'/.exec(line) ?? [];
    const [checksum] = /\b[0-9a-f]{64}\b/.exec(line) ?? [];
    expect(url).toBe(`${server.url}archives/${NAME}/${NAME}-${OLDEST}.tar.gz`);
    const answer = await fetch(url);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, createHash('sha256').update(bytes).digest('hex')]).toEqual([200, checksum]);
    expect(faults).toEqual([]);
  });

  test('statistics, owners and keywords are one click away and full', async () => {
    await using made = await journey();
    const { page, faults } = made;
    await page.click('header >> text=Statistics');
    await page.waitForSelector('svg[role="img"]');
    await page.goto(`${server.url}packages/${NAME}/`);
    await page.click('.facts a[href*="/owners/"]');
    await page.waitForSelector(`.row-name:text-is("${NAME}")`);
    await page.goto(`${server.url}keywords/generated/`);
    await page.waitForSelector('.row');
    expect(faults).toEqual([]);
  });
});

test('no link of any page leads nowhere', async () => {
  const seen = new Set([server.url]);
  const broken: string[] = [];
  for (const url of seen) {
    const answer = await fetch(url);
    if (!answer.ok) broken.push(`${answer.status} ${url}`);
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
    const text = await answer.text();
    if (!isPage) continue;
    for (const [, link = ''] of text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const target = new URL(link.replaceAll('&amp;', '&'), url);
      const address = `${target.origin}${target.pathname}`;
      if (address.startsWith(server.url)) seen.add(address);
    }
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(1_000);
}, 120_000);
