import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { needs } from '../../scripts/needs.mjs';

/** A real browser for one test file: it takes a second to start, so tests share it and open contexts of their own. */
export interface Chromium extends AsyncDisposable {
  /** A fresh profile with one's own size, theme and scripts on or off; closed by `await using` or with the browser. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
}

const ARGUMENTS = [
  // Tests run as root in containers
  '--no-sandbox',
  '--disable-dev-shm-usage',
  // Offline but for this machine: no name is looked up, and no proxy of the environment is asked
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--no-proxy-server',
  '--force-color-profile=srgb',
];

/** Chromium without a window; the system's own, which `scripts/needs.mjs` finds or installs. */
export async function launchChromium(): Promise<Chromium> {
  const browser: Browser = await chromium.launch({ executablePath: needs('chromium'), args: ARGUMENTS });
  return {
    context: (options) => browser.newContext(options),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}
