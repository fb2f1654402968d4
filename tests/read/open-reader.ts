import { type Browser, chromium, type Page } from 'playwright-core';
import type { Reading } from '../../utils/model/reading.ts';
import { findChromium } from '../browser/find-browser.ts';
import { bundleReader, READER_GLOBAL } from './bundle-reader.ts';
import { decodePage } from './decode-page.ts';

/** Reads stored pages in one headless browser. */
export interface PageReader {
  /** The reading of a stored page at an address, or null where no reader claims the address. */
  read(bytes: Uint8Array, url: string, at: number): Promise<Reading | null>;
  /** Opens a stored page as `read` does, for tests that look at it themselves. */
  open(bytes: Uint8Array, url: string): Promise<Page>;
  close(): Promise<void>;
}

export class NoBrowser extends Error {}

/**
 * Opens a headless Chromium in which stored pages are shown with their scripts off and every
 * request but the page itself refused. Throws `NoBrowser` when none is installed.
 */
export async function openReader(): Promise<PageReader> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new NoBrowser('no Chromium, Chrome or Edge was found; install one or set CHROMIUM_PATH');
  const [browser, code] = await Promise.all([
    chromium.launch({ executablePath, headless: true }),
    bundleReader(),
  ]);
  return {
    async read(bytes, url, at) {
      const page = await openPage(browser, bytes, url);
      try {
        const call = `${READER_GLOBAL}.readPage(document, ${JSON.stringify(url)}, ${at})`;
        const json = await page.evaluate(`(() => { ${code}; return JSON.stringify(${call}); })()`);
        return JSON.parse(String(json)) as Reading | null;
      } finally {
        await page.context().close();
      }
    },
    open: (bytes, url) => openPage(browser, bytes, url),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, bytes: Uint8Array, url: string): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  let answered = false;
  await context.route('**/*', (route) => {
    if (answered || route.request().frame() !== page.mainFrame()) return route.abort('aborted');
    answered = true;
    return route.fulfill({
      body: decodePage(bytes),
      contentType: 'text/html; charset=utf-8',
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}
