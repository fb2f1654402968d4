import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOME, type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { countInShadow, findInShadow } from './shadow';

/** A laptop's window: wide enough for the page beside the panel. */
const WINDOW = { width: 1440, height: 900 };

describe('the panel in a page', () => {
  let browser: PracticeBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
    page = await browser.open(HOME);
    await page.setViewportSize(WINDOW);
    await browser.lookedAt('sycm.home', 1);
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const open = async () => browser.ask('panel.open', { tabId: await browser.tabOf(page) });
  const pageWidth = () => page.evaluate(() => document.body.getBoundingClientRect().width);
  const widthOf = (width: number) => until(pageWidth, (seen) => Math.abs(seen - width) < 2);

  it('leaves the page its own room, wider and narrower with the arrow keys', async () => {
    const whole = await pageWidth();
    await open();
    await widthOf(whole - 420);
    const grip = await findInShadow(page, { selector: '.panel-grip' });
    await grip.click();
    await page.keyboard.press('ArrowLeft');
    expect(await grip.attribute('aria-valuenow')).toBe('440');
    await widthOf(whole - 440);
    await open();
    await widthOf(whole);
  });

  it.each([1440, 1280, 1024, 800, 700])(
    'leaves every control of a page that is 1200 px wide within reach in a window of %i px',
    async (width) => {
      await page.setViewportSize({ ...WINDOW, width });
      await page.evaluate(() => {
        document.body.style.minWidth = '1200px';
        if (document.getElementById('far')) return;
        const far = document.createElement('button');
        far.id = 'far';
        far.textContent = 'far';
        far.style.cssText = 'display:block;margin-inline-start:auto';
        document.body.prepend(far);
      });
      await open();
      await findInShadow(page, { selector: '.panel-grip' });
      const isWithinReach = () =>
        page.evaluate(() => {
          const far = document.getElementById('far');
          scrollTo(document.documentElement.scrollWidth, 0);
          if (!far) return false;
          const { left, top, width, height } = far.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === far;
        });
      await until(isWithinReach, Boolean);
      await open();
      await page.evaluate(() => document.body.style.removeProperty('min-width'));
    },
  );

  it('gives the focus back to where it was in the page when it is closed with Escape', async () => {
    await page.setViewportSize(WINDOW);
    await page.focus('#far');
    await open();
    await findInShadow(page, { selector: '.metric' });
    await until(
      () => page.evaluate(() => document.activeElement?.id),
      (id) => id !== 'far',
    );
    await page.keyboard.press('Escape');
    await until(
      () => page.evaluate(() => document.activeElement?.id),
      (id) => id === 'far',
    );
  });

  it('points at a figure on the page', async () => {
    await open();
    const figure = await findInShadow(page, { selector: '.metric .origin-figure' });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await figure.click();
    await until(
      () => countInShadow(page, { selector: 'div[style*="left"][style*="height"]' }),
      (frames) => frames > 0,
    );
  });

  it('is where it was left in this site after the page is opened again', async () => {
    const whole = WINDOW.width;
    await (await findInShadow(page, { selector: '.panel-to-left' })).click();
    await (await findInShadow(page, { selector: '[aria-label="收起面板"]' })).click();
    await until(pageWidth, (seen) => seen > whole - 40);
    // What was moved is kept a moment later.
    await page.waitForTimeout(800);
    await page.reload();
    await browser.lookedAt('sycm.home', 1);
    await until(
      () => browser.readingOn(page),
      (reading) => reading !== null,
    );
    await open();
    await (await findInShadow(page, { selector: '[aria-label="展开面板"]' })).click();
    await findInShadow(page, { selector: '.panel-to-right' });
    await until(pageWidth, (seen) => Math.abs(seen - (whole - 440)) < 40);
  });

  it('opens in the side panel from the button in the page, where that was chosen', async () => {
    const settings = await browser.ask('settings.get', {});
    await browser.ask('settings.save', { settings: { ...settings, panel: 'side' } });
    await page.reload();
    await browser.lookedAt('sycm.home', 1);
    await (await findInShadow(page, { selector: '[aria-label="打开掌柜面板"]' })).click();
    const screen = await browser.chromium.openExtensionPage('dashboard.html');
    await until(
      () =>
        screen.evaluate<number>(
          "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)",
        ),
      (open) => open === 1,
    );
  });
});
