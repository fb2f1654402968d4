import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../browser/find-browser.ts';
import { bundleReader, READER_GLOBAL } from '../read/bundle-reader.ts';
import { openFixture } from './fixture-page.ts';

const ROUNDS = 100;

let browser: Browser;
let code: string;
beforeAll(async () => {
  code = await bundleReader(resolve(import.meta.dirname, 'again-entry.ts'));
  browser = await chromium.launch({ executablePath: findChromium() ?? undefined });
});
afterAll(() => browser.close());

it.each([
  'sycm-home/cards',
  'sycm-home/list-and-tiles',
  'sycm-home/near-labels',
  'sycm-home/table-of-days',
  'sycm-home/live-section',
])('%s: what is read after random changes is what a first look would read', async (name) => {
  const { page, url, at } = await openFixture(browser, name);
  const call = `${READER_GLOBAL}.readAgain(${JSON.stringify(url)}, ${at}, ${ROUNDS})`;
  const differing = await page.evaluate(`(() => { ${code}; return ${call}; })()`);
  await page.close();
  expect(differing).toEqual([]);
});
