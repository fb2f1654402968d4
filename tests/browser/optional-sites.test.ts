import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grantedBuild } from './granted-build';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { countInShadow, findInShadow } from './shadow';

const ITEM = 'https://item.jd.com/100300000011.html';
const LAUNCHER = { selector: 'button[aria-label="打开掌柜面板"]' };

describe('a site beyond the console', () => {
  it('has nothing of ours in its pages before it is switched on', async () => {
    const browser = await startPracticeBrowser();
    try {
      const page = await browser.open(ITEM);
      await page.waitForTimeout(3_000);
      expect(await countInShadow(page, { selector: '*' })).toBe(0);
      expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
      const sites = await browser.ask('site.list', {});
      expect(sites.every(({ on }) => !on)).toBe(true);
    } finally {
      expect(await browser.close()).toEqual([]);
    }
  });

  it('is read once it is allowed, and its items can be kept', async () => {
    const folder = grantedBuild(/jd\.com/);
    let browser: PracticeBrowser | undefined;
    try {
      browser = await startPracticeBrowser({ extension: folder });
      const { ask, open, readingOn } = browser;
      const sites = await ask('site.list', {});
      expect(sites.filter(({ on }) => on).map(({ site }) => site)).toEqual(['jd']);
      const page = await open(ITEM);
      const reading = await until(
        () => readingOn(page),
        (seen) => (seen?.parts.length ?? 0) > 0,
      );
      expect(reading).toMatchObject({ page: 'jd.item', parts: [{ kind: 'listing' }] });
      expect(await countInShadow(page, LAUNCHER)).toBe(1);
      await (await findInShadow(page, { selector: 'button[aria-label*="快照"]' })).click();
      const kept = await until(
        () => ask('listing.list', {}),
        (rows) => rows.length > 0,
      );
      expect(kept.map(({ item }) => item)).toEqual(['jd:100300000011']);
    } finally {
      expect(await browser?.close()).toEqual([]);
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
