import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './chromium.ts';
import { type ServedSite, serveSite } from './site.ts';

const PICTURES = /^https:\/\/raw\.githubusercontent\.com\/[^?#]+\.(?:png|svg|gif|jpe?g)$/;
const DOT = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

let chromium: Chromium;
let site: ServedSite;
beforeAll(async () => {
  [chromium, site] = await Promise.all([launchChromium(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([chromium?.[Symbol.asyncDispose](), site?.[Symbol.asyncDispose]()]);
});

/** A page in a profile of its own, with everything that a reader would call broken. */
interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Errors of programs, breaches of the policy, requests to other hosts. */
  readonly faults: readonly string[];
  /** Waits until what the selector names is seen. */
  goto(path: string, selector?: string): Promise<void>;
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await chromium.context({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  // a README's own pictures, from its repository: the one thing that pages load from elsewhere
  await page.route(PICTURES, (route) => route.fulfill({ contentType: 'image/gif', body: DOT }));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // the 404 of the shell's own address is what brings it
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
  });
  page.on('request', (request) => {
    const known = request.url().startsWith(site.url) || PICTURES.test(request.url());
    if (!known) faults.push(`asked ${request.url()}`);
  });
  const goto = async (target: string, selector = 'main') => {
    await page.goto(site.url + target);
    await page.waitForSelector(selector);
  };
  await goto(path);
  return { page, faults, goto, [Symbol.asyncDispose]: () => context.close() };
}

/** One page of each type: its path, where words in capitals stand for names, and what is seen when it is complete. */
const PAGE_TYPES: readonly (readonly [name: string, path: string, selector: string])[] = [
  ['home', '', 'h1'],
  ['package', 'packages/POPULAR/', '[role="tab"]'],
  ['versions', 'packages/POPULAR/#versions', '#versions'],
  ['install', 'packages/POPULAR/#install-bazel', '#install-bazel.panel-on'],
  ['shell', 'packages/RARE/', '.package'],
  ['owner', 'owners/OWNER/', 'h1'],
  ['keyword', 'keywords/json/', 'h1'],
  ['all', 'packages/-/all/', 'h1'],
  ['letter', 'packages/-/all/a/', 'h1'],
  ['ordered', 'packages/-/newest/', '.row'],
  ['refined', 'search/?q=license%3AMIT&sort=newest', '.row'],
  ['search', 'search/?q=json', '.row'],
  ['hints', 'search/', 'h1'],
  ['statistics', 'statistics/', 'h1'],
  ['api', 'docs/api/', 'h1'],
  ['about', 'about/', 'h1'],
  ['missing', 'nowhere/', 'h1'],
  ['meant', 'packages/POPULARx/', '.row'],
];

function pathOf(path: string): string {
  const { popular, rare, owner } = site.known;
  return path.replace('POPULAR', popular).replace('RARE', rare).replace('OWNER', owner);
}

describe('search', () => {
  test('finds by typing, and opens by keyboard alone', async () => {
    await using visited = await visit('');
    const { page } = visited;
    await page.keyboard.press('/');
    await page.keyboard.type(site.known.popular.slice(0, 5), { delay: 20 });
    await page.waitForSelector('[role="option"]');
    const field = page.locator('#q');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe('suggestion-0');
    expect(await page.locator('[aria-selected="true"] .suggestion-name').textContent()).toBe(site.known.popular);
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe(site.known.popular.slice(0, 5));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/packages/${site.known.popular}/`);
    expect(visited.faults).toEqual([]);
  });

  test('by mouse: a suggestion is a link', async () => {
    await using visited = await visit('about/');
    await visited.page.fill('#q', site.known.popular);
    await visited.page.click('[role="option"]');
    await visited.page.waitForURL(`**/packages/${site.known.popular}/`);
  });

  test('has a page with an address to share, arrows, and the way back', async () => {
    await using visited = await visit('search/');
    const { page } = visited;
    await page.fill('#q', 'json');
    await page.waitForSelector('.row');
    await page.waitForURL('**/search/?q=json');
    await page.focus('#q');
    await page.keyboard.press('ArrowDown');
    const first = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(first).not.toBe('');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/packages/**');
    await page.goBack();
    await page.waitForURL('**/search/?q=json');
    await page.waitForSelector('.row');
    expect(await page.inputValue('#q')).toBe('json');
    await page.fill('#q', 'keyword:crypto');
    await page.keyboard.press('Enter');
    await page.waitForURL('**keyword%3Acrypto');
    expect(visited.faults).toEqual([]);
  });

  test('says when nothing is found', async () => {
    await using visited = await visit('search/?q=zzzzqqqqxxxx');
    await visited.page.waitForSelector('text=No package found');
  });

  test('is put in another order and narrowed down by keyboard, and both are in the address', async () => {
    await using visited = await visit('search/?q=library');
    const { page } = visited;
    await page.waitForSelector('.row');
    const names = () => page.locator('.row-name').allTextContents();
    const relevant = await names();
    await page.focus('[data-sort]');
    await page.keyboard.type('Name');
    await page.waitForURL('**/search/?q=library&sort=name');
    await page.waitForFunction((first) => document.querySelector('.row-name')?.textContent !== first, relevant[0]);
    expect(await names()).toEqual((await names()).toSorted());
    await page.focus('.facets summary');
    await page.keyboard.press('Enter');
    const facet = page.locator('.facet-groups section[aria-label="Licence"] a').first();
    const [, word = '', count = ''] = /^(\S+) ([\d,]+)$/.exec((await facet.textContent()) ?? '') ?? [];
    await facet.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/search/?q=library%20license%3A${word}&sort=name`);
    await page.waitForSelector(`text=/^${count} packages?$/`);
    expect(await page.inputValue('#q')).toBe(`library license:${word}`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.reload();
    await page.waitForSelector('.row');
    expect(await page.inputValue('[data-sort]')).toBe('name');
    await page.click(`[aria-label="Without license:${word}"]`);
    await page.waitForURL('**/search/?q=library&sort=name');
    await page.goBack();
    await page.waitForURL('**license%3A*');
    await page.waitForFunction(() => document.querySelector('[aria-label="Filters"]') !== null);
    expect(visited.faults).toEqual([]);
  });

  test('loads nothing for orders and counts before they are asked for', async () => {
    await using visited = await visit('about/');
    const asked: string[] = [];
    visited.page.on('request', (request) => asked.push(request.url()));
    await visited.goto('search/?q=library', '.row');
    expect(asked.filter((url) => url.includes('/facts/'))).toEqual([]);
    await visited.page.click('.facets summary');
    await visited.page.waitForSelector('.facet-groups a');
    expect(asked.filter((url) => url.includes('/facts/'))).toHaveLength(1);
  });

  test('more results come by a button', async () => {
    await using visited = await visit('search/?q=library');
    const { page } = visited;
    await page.waitForSelector('.row');
    const before = await page.locator('.row').count();
    await page.click('text=More results');
    await page.waitForFunction((count) => document.querySelectorAll('.row').length > count, before);
  });
});

/** A version that is offered and not shown. */
function otherVersion(page: Page): Promise<string> {
  return page.locator('[data-versions]').evaluate((select) => {
    if (!(select instanceof HTMLSelectElement)) throw new Error('The package has no picker');
    return [...select.options].find(({ selected }) => !selected)?.value ?? '';
  });
}

describe('the page of a package', () => {
  test('copies the line to install, and the checksum', async () => {
    await using visited = await visit(`packages/${site.known.popular}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = visited;
    await page.click('.panel-on [data-copy]');
    await page.waitForSelector('text=Copied');
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await clipboard()).toContain(`"${site.known.popular}"`);
    await page.click('.checksum [data-copy]');
    expect(await clipboard()).toMatch(/^[0-9a-f]{64}$/);
    expect(visited.faults).toEqual([]);
  });

  test('shows another version, with an address of its own and the way back', async () => {
    await using visited = await visit(`packages/${site.known.popular}/`);
    const { page } = visited;
    const checksum = () => page.textContent('.checksum code');
    const [latest, other] = await page
      .locator('[data-versions] option')
      .evaluateAll((options) => [0, 1].map((at) => options[at]?.getAttribute('value') ?? ''));
    if (latest === undefined || other === undefined) throw new Error('The package has one version only');
    const before = await checksum();
    await page.selectOption('[data-versions]', other);
    await page.waitForURL(`**?version=${other}`);
    expect(await page.textContent('[data-part="version"]')).toBe(other);
    expect(await checksum()).not.toBe(before);
    expect(await page.textContent('.tabs-install .panel-on code')).toBeTruthy();
    const notice = await page.textContent('[data-part="notice"]');
    expect(notice).toContain(`Description and README are those of ${latest}. Go to ${latest}`);
    expect(await page.textContent('.facts')).toMatch(/Downloads.*Published.*Owner.*Keywords/s);
    await page.reload();
    await page.waitForFunction(
      (version) => document.querySelector('[data-part="version"]')?.textContent === version,
      other,
    );
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('.checksum code')?.textContent === text, before);
    await page.click('text=Versions');
    await page.click(`[data-version="${other}"]`);
    await page.waitForURL(`**?version=${other}#versions`);
    expect(visited.faults).toEqual([]);
  });

  test('says that there is no such version', async () => {
    await using visited = await visit(`packages/${site.known.popular}/?version=99.0.0`);
    await visited.page.waitForSelector('text=There is no version 99.0.0');
  });

  test('shows nothing of an address that names no version', async () => {
    await using visited = await visit(`packages/${site.known.popular}/?version=Call+555+now`);
    await visited.page.waitForSelector('text=There is no such version.');
    expect(await visited.page.textContent('body')).not.toContain('Call 555');
  });

  test('whose index file is not what it should be says so, and leads to it', async () => {
    await using visited = await visit(`packages/${site.known.popular}/`);
    const { page, faults } = visited;
    await page.route('**/index/**', (route) => route.fulfill({ body: 'no line of an index\n' }));
    const shown = await page.inputValue('[data-versions]');
    await page.selectOption('[data-versions]', await otherVersion(page));
    await page.waitForSelector('[data-part="notice"] a[href*="/index/"]');
    expect(await page.textContent('[data-part="notice"]')).toContain('it is not JSON');
    expect(await page.inputValue('[data-versions]')).toBe(shown);
    expect(faults).toEqual([expect.stringContaining('it is not JSON')]);
    await visited.goto(`packages/${site.known.rare}/`, '[data-shell] .notice a[href*="/index/"]');
    expect(await page.locator('h1').allTextContents()).toEqual([site.known.rare]);
  });

  test('has tabs that arrows walk through and addresses lead into', async () => {
    await using visited = await visit(`packages/${site.known.popular}/`);
    const { page } = visited;
    await page.focus('#tab-readme');
    await page.keyboard.press('ArrowRight');
    expect(await page.isVisible('#versions')).toBe(true);
    expect(await page.isVisible('#readme')).toBe(false);
    expect(page.url()).toContain('#versions');
    await page.keyboard.press('End');
    expect(await page.isVisible('#dependents')).toBe(true);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') asked.push(request.url());
    });
    await page.evaluate(() => {
      location.hash = '#versions';
    });
    await page.waitForSelector('#versions');
    expect(asked).toEqual([]);
    await visited.goto('about/');
    await visited.goto(`packages/${site.known.popular}/#dependencies`);
    expect(await page.isVisible('#dependencies')).toBe(true);
    expect(visited.faults).toEqual([]);
  });

  test('hides no client on a phone, and an address leads to each', async () => {
    await using visited = await visit(`packages/${site.known.popular}/#install-bazel`, {
      viewport: { width: 320, height: 700 },
    });
    const { page, faults } = visited;
    await page.waitForSelector('#install-bazel.panel-on');
    const tabs = page.locator('.tabs-install [role="tab"]');
    expect(await tabs.count()).toBeGreaterThan(8);
    for (const tab of await tabs.all()) {
      const box = await tab.boundingBox();
      expect((box?.x ?? 320) + (box?.width ?? 320), `${await tab.textContent()}`).toBeLessThanOrEqual(320);
    }
    expect(await page.textContent('.tabs-install .panel-on')).toContain('bazel_dep');
    expect(faults).toEqual([]);
  });

  test('without a file of its own is drawn by the browser, and looks the same', async () => {
    await using visited = await visit(`packages/${site.known.rare}/`);
    const { page } = visited;
    await page.waitForSelector('.package');
    expect(await page.title()).toContain(site.known.rare);
    expect(await page.locator('h1').allTextContents()).toEqual([expect.stringContaining(site.known.rare)]);
    expect(await page.locator('.readme > *').count()).toBeGreaterThan(1);
    expect(await page.textContent('.facts')).toMatch(/Downloads.*Published.*Owner/s);
    const other = await otherVersion(page);
    await page.selectOption('[data-versions]', other);
    await page.waitForURL(`**?version=${other}`);
    expect(visited.faults).toEqual([]);
  });
});

describe('addresses without a file', () => {
  test('with capitals lead to the package, which has none', async () => {
    const { popular } = site.known;
    await using visited = await visit(`packages/${popular.toUpperCase()}/?version=99.0.0#versions`);
    await visited.page.waitForURL(`**/packages/${popular}/?version=99.0.0#versions`);
    await visited.page.waitForSelector('text=There is no version 99.0.0');
  });

  test('that mean nothing say so', async () => {
    await using visited = await visit('nowhere/');
    await visited.page.waitForSelector('text=There is no such page');
    expect(await visited.page.isVisible('text=There is no such page')).toBe(true);
  });

  test('of a mistyped package name what may have been meant', async () => {
    await using visited = await visit(`packages/${site.known.popular}x/`);
    await visited.page.waitForSelector('text=Did you mean one of these?');
    expect(await visited.page.locator('.row-name').allTextContents()).toContain(site.known.popular);
    expect(await visited.page.textContent('h1')).toBe(`No package ${site.known.popular}x`);
  });

  test('of an owner without a page list what is theirs', async () => {
    await using visited = await visit(`owners/${site.known.rareOwner}/`);
    await visited.page.waitForSelector('.row');
    expect(await visited.page.locator('h1').allTextContents()).toEqual([site.known.rareOwner]);
  });
});

test('without scripts everything can be read and reached', async () => {
  await using visited = await visit(`packages/${site.known.popular}/`, { javaScriptEnabled: false });
  const { page } = visited;
  for (const id of ['readme', 'versions', 'dependencies', 'dependents', 'install-cmake'])
    expect(await page.isVisible(`#${id}`)).toBe(true);
  expect(await page.isVisible('[data-copy]')).toBe(false);
  await page.fill('#q', 'json');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=json');
  await page.click('.notice a');
  await page.click('.letters a');
  await page.click('.names a');
  await page.waitForSelector('h1');
});

test('colours are the system\u2019s until one is chosen, and stay chosen', async () => {
  await using visited = await visit('', { colorScheme: 'dark' });
  const { page } = visited;
  const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await colour();
  await page.click('[data-theme-switch]');
  expect(await colour()).not.toBe(dark);
  await visited.goto('about/');
  expect(await colour()).not.toBe(dark);
  await page.click('[data-theme-switch]');
  expect(await colour()).toBe(dark);
  expect(await page.getAttribute('[data-theme-switch]', 'aria-label')).toBe('Colours: dark');
});

/** Faults that axe finds on the page as it is now. */
async function violationsOf(page: Page, options: object = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`);
  return [found].flat().map(String);
}

const WIDTHS = [320, 390, 600, 736, 768, 928, 1024, 1440, 1920];

/** By how much the page is wider than each window, where it is. */
async function overflows(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) found.push(`at ${width}: ${over} px too wide`);
  }
  return found;
}

/** Of the others, which are made of the same parts, `npm run test:full` looks at each, too. */
const DAILY: readonly string[] = ['home', 'package', 'shell', 'search', 'statistics', 'api'];
const full = process.env.FULL === '1';

describe('every type of page', () => {
  test.each(PAGE_TYPES.filter(([type]) => full || DAILY.includes(type)))(
    '%s: fits windows from phones to large screens, no fault in either theme',
    async (...type) => {
      const [, path, selector] = type;
      await using visited = await visit(pathOf(path), { bypassCSP: true, reducedMotion: 'reduce' });
      const { page } = visited;
      await page.waitForSelector(selector);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violationsOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(page, { runOnly: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
      expect(await overflows(page)).toEqual([]);
      expect(visited.faults).toEqual([]);
    },
  );

  test('suggestions have no fault either', async () => {
    await using visited = await visit('', { bypassCSP: true, reducedMotion: 'reduce' });
    await visited.page.fill('#q', 'json');
    await visited.page.waitForSelector('[role="option"]');
    await visited.page.keyboard.press('ArrowDown');
    expect(await violationsOf(visited.page)).toEqual([]);
  });
});

/** Bytes on the wire by kind, headers included, as Chromium counts them for somebody who comes for the first time. */
async function transferred(path: string): Promise<ReadonlyMap<string, number>> {
  await using visited = await visit('about/');
  const { page } = visited;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds = new Map<string, string>();
  const sums = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    kinds.set(requestId, PICTURES.test(response.url) ? 'picture' : type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'unknown';
    sums.set(kind, (sums.get(kind) ?? 0) + encodedDataLength);
  });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  sums.delete('picture');
  return sums;
}

describe('what is transferred', () => {
  const others = ['owners/OWNER/', 'statistics/', 'docs/api/', 'about/'];
  test.each(['', 'packages/POPULAR/', 'packages/-/all/', ...(full ? others : [])])(
    'for the page at /%s is at most 30 kB, without the pictures of a README',
    async (path) => {
      const sums = await transferred(pathOf(path));
      expect(sums.get('Document')).toBeGreaterThan(1_000);
      expect(sums.get('Stylesheet')).toBeGreaterThan(1_000);
      expect([...sums.values()].reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(30_000);
    },
  );

  test('as programs for a home on which one searches is at most 40 kB', async () => {
    await using visited = await visit('about/');
    const { page } = visited;
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() !== 'script') return;
      sizes.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
      );
    });
    await page.goto(site.url);
    await page.fill('#q', 'json');
    await page.waitForSelector('[role="option"]');
    const sum = (await Promise.all(sizes)).reduce((all, size) => all + size, 0);
    expect(sum).toBeGreaterThan(1_000);
    expect(sum).toBeLessThanOrEqual(40_000);
  });
});
