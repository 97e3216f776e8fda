import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import type { Chromium } from '../../browser/chromium.ts';
import { PLACE } from './corpus/corpus.ts';
import type { Page } from './page.ts';

const ORIGIN = 'http://registry.test';
const RAW = `https://raw.githubusercontent.com${new URL(PLACE.repository).pathname}/`;
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const INSPECT = readFileSync(join(import.meta.dirname, 'inspect.js'), 'utf8');

/** A tab with a page in it, and all that happened there and should not have. */
export interface Visit extends AsyncDisposable {
  readonly alarms: readonly string[];
  /** Calls a function of `inspect.js` in the page. */
  inspect(call: string): Promise<unknown>;
  /** Runs a program in the page, and gives the value of an expression after it. */
  run(program: string, expression: string): Promise<unknown>;
  frames(): number;
  /** Makes the window as wide. */
  resize(width: number): Promise<void>;
  theme(colorScheme: 'light' | 'dark'): Promise<void>;
}

/** Opens a page whose every request is answered here: its own files, and the repository's pictures; all others are alarms. */
export async function visit(chromium: Chromium, page: Page): Promise<Visit> {
  const context = await chromium.context({ viewport: { width: 1280, height: 800 } });
  const alarms: string[] = [];
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const [type, body] = (url.origin === ORIGIN ? page.files.get(url.pathname) : undefined) ?? [];
    if (body !== undefined) return route.fulfill({ contentType: `${type}; charset=utf-8`, body });
    if (url.href.startsWith(RAW)) return route.fulfill({ contentType: 'image/gif', body: PIXEL });
    alarms.push(`request: ${route.request().method()} ${url.href}`);
    return route.abort();
  });
  const tab = await context.newPage();
  listen(tab, alarms);
  await tab.goto(`${ORIGIN}/`);
  await tab.evaluate(INSPECT);
  return {
    alarms,
    inspect: (call) => tab.evaluate(`inspect.${call}`),
    run: async (program, expression) => {
      await tab.evaluate(program);
      return tab.evaluate(expression);
    },
    resize: (width) => tab.setViewportSize({ width, height: 800 }),
    theme: (colorScheme) => tab.emulateMedia({ colorScheme }),
    frames: () => tab.frames().length,
    [Symbol.asyncDispose]: () => context.close(),
  };
}

function listen(tab: Tab, alarms: string[]): void {
  tab.on('dialog', (dialog) => {
    alarms.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  tab.on('console', (message) => alarms.push(`console: ${message.text()}`));
  tab.on('pageerror', (error) => alarms.push(`error: ${error.message}`));
  tab.on('popup', (popup) => alarms.push(`popup: ${popup.url()}`));
  tab.on('framenavigated', (frame) => {
    if (frame.url() !== `${ORIGIN}/`) alarms.push(`navigation: ${frame.url()}`);
  });
}
