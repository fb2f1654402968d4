import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { AMAZON_ITEM_ID } from '../practice/pages/amazon-item.ts';
import { grantedBuild } from './granted-build';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { countInShadow, shadowText } from './shadow';

const PAGES = [
  ['an item of Tmall', 'https://detail.tmall.com/item.htm?id=734455120987&practice=reviews'],
  ['an item of 京东', 'https://item.jd.com/100300000011.html?practice=reviews'],
  ['an item of Amazon', `https://www.amazon.com/dp/${AMAZON_ITEM_ID}`],
] as const;
const MARK = { selector: '.mark' };
/** To be looked at: whether they cover what is printed. */
const PICTURES = resolve(import.meta.dirname, '../../.output/marks');

describe('bad reviews on the pages of buyers', () => {
  const folder = grantedBuild(/jd\.com|amazon\./);
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser({ extension: folder });
  });
  afterAll(async () => {
    expect(await browser?.close()).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });

  /** by address, the page with our marks over it */
  const marked = new Map<string, string>();

  it.each(PAGES)('are marked on %s, also those that come later', async (_, url) => {
    const page = await browser.open(url);
    await marksAre(page, 2);
    marked.set(url, await ownNodes(page));
    const first = await shadowText(page);
    expect(first).toContain('差评');
    expect(first).toMatch(/好评里的不满 +色差 +“掉色”/);
    await page.locator('#practice-more').click();
    await marksAre(page, 3);
    await page.locator('#practice-fold').click();
    await marksAre(page, 0);
    await page.locator('#practice-fold').click();
    await marksAre(page, 3);
    await page.close();
  });

  it.each(PAGES)('are not marked on %s while the launcher is off', async (_, url) => {
    await browser.ask('settings.save', { settings: { ...DEFAULT_SETTINGS, launcher: false } });
    try {
      const page = await browser.open(url);
      await until(
        () => browser.readingOn(page),
        (reading) => reading?.parts.some(({ kind }) => kind === 'reviews') ?? false,
      );
      await page.waitForTimeout(1_500);
      expect(await countInShadow(page, { selector: '*' })).toBe(0);
      expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
      expect(await ownNodes(page)).toBe(marked.get(url));
      await page.close();
    } finally {
      await browser.ask('settings.save', { settings: DEFAULT_SETTINGS });
    }
  });

  it.each(PAGES)('stand in a narrow window of %s too, and are photographed', async (_, url) => {
    const page = await browser.open(url);
    await page.setViewportSize({ width: 420, height: 900 });
    await page.locator('#practice-more').click();
    await page.locator('#practice-more').scrollIntoViewIfNeeded();
    // The practice ribbon may lie over one of them.
    await until(
      () => countInShadow(page, MARK),
      (marks) => marks > 1,
    );
    await page.screenshot({ path: join(PICTURES, `${new URL(url).hostname}.png`) });
    await page.close();
  });
});

function marksAre(page: Page, count: number) {
  return until(
    () => countInShadow(page, MARK),
    (marks) => marks === count,
  );
}

/** The page as its own scripts made it; the one element that is ours stands beside it. */
function ownNodes(page: Page): Promise<string> {
  return page.evaluate(() => document.body.outerHTML);
}
