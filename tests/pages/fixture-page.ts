import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** A fixture as a page of its own address, whatever else is asked for there. */
export async function openFixture(
  browser: Browser,
  name: string,
): Promise<{ page: Page; url: string; at: number }> {
  const path = join(FIXTURES, name);
  const { url, at } = JSON.parse(readFileSync(`${path}.expected.json`, 'utf8'));
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({
      body: readFileSync(`${path}.html`),
      contentType: 'text/html; charset=utf-8',
    }),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return { page, url, at: Date.parse(at) };
}
