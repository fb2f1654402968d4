import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptPictures } from '../../utils/model/picture';
import { CATALOGUE } from '../practice/shop/catalogue';
import { openPopup } from './open-popup';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { findInShadow } from './shadow';

const RIVAL = CATALOGUE.find(({ id }) => id === '718822019945');
const ITEM = `taobao:${RIVAL?.id}`;

describe('small copies of rivals’ main pictures', () => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const openItem = async () => {
    const page = await browser.open(`https://${RIVAL?.host}/item.htm?id=${RIVAL?.id}`);
    await findInShadow(page, { selector: '.bar button:nth-child(2):not([hidden])' });
    return page;
  };
  /** A click on the icon and then on the button, as the operator does it. */
  const snapFromPopup = async (page: Page): Promise<string> => {
    const popup = await openPopup(browser.chromium, page);
    await until(
      () => popup.evaluate<boolean>("!!document.querySelector('.snapshot button')"),
      (there) => there,
    );
    await popup.evaluate("document.querySelector('.snapshot button').click()");
    const said = await until(
      () => popup.evaluate<string>('document.body.innerText'),
      (text) => text.includes('主图小图'),
    );
    await popup.close();
    return said;
  };
  const pictures = async () =>
    (await browser.ask('rival.get', { item: ITEM }))?.pictures.map(({ data }) => data) ?? [];

  it('are not kept before the operator wants them, and the popup says how', async () => {
    const page = await openItem();
    const said = await snapFromPopup(page);
    expect(said).toContain('已有 0 / 5 张');
    expect(said).toContain('先在设置里打开');
    expect(await pictures()).toEqual([null, null, null, null, null]);
    await page.close();
  });

  it('are allowed in the settings without a question of the browser', async () => {
    const settings = await browser.chromium.openExtensionPage('dashboard.html#/settings');
    const box = settings.locator('#set-pictures');
    expect(await box.isChecked()).toBe(false);
    await box.click();
    await until(
      () => box.isChecked(),
      (on) => on,
    );
    await settings.close();
  });

  it('are not kept by the button in the page, where the browser shows us no screen', async () => {
    const page = await openItem();
    const outcome = await browser.ask('snapshot.request', { tabId: await browser.tabOf(page) });
    const kept: KeptPictures | undefined =
      outcome.ok && 'pictures' in outcome ? outcome.pictures : undefined;
    expect(kept).toEqual({ kept: 0, of: 5, why: 'not-clicked' });
    await page.close();
  });

  it('are cut out of the tab by a click on the icon, without a request', async () => {
    const page = await openItem();
    await page.waitForLoadState('networkidle');
    const before = browser.practice.requests.length;
    const said = await snapFromPopup(page);
    expect(said).toContain('已有 5 / 5 张');
    const asked = browser.practice.requests.slice(before).filter(({ host }) => /alicdn/.test(host));
    expect(asked).toEqual([]);
    const kept = await pictures();
    for (const data of kept) expect(data).toMatch(/^data:image\/webp;base64,.{200,20000}$/);
    expect(new Set(kept).size).toBe(5);
    await page.close();
  });

  it('tell a new picture, a tag and the same picture under another name', async () => {
    browser.practice.rivalsMove();
    const page = await openItem();
    await snapFromPopup(page);
    const view = await browser.ask('rival.get', { item: ITEM });
    const [entry] = view?.entries ?? [];
    expect(entry?.pictures.map(({ index, kinship }) => [index, kinship])).toEqual([
      [1, 'new'],
      [2, 'badge'],
      [3, expect.stringMatching(/^(?:same|recompressed)$/)],
    ]);
    for (const { was, now } of entry?.pictures ?? [])
      for (const side of [was, now]) expect(side?.data).toMatch(/^data:image\/webp/);
    await page.close();
    const desk = await browser.chromium.openExtensionPage(`dashboard.html#/rivals?items=${ITEM}`);
    await until(
      () => desk.locator('.picture-changes img').count(),
      (count) => count === 6,
    );
    const sizes = await desk
      .locator('.picture-changes img')
      .evaluateAll((images: HTMLImageElement[]) => images.map((image) => image.naturalWidth));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(160);
    if (process.env.ZG_PICTURE)
      await desk.screenshot({ path: process.env.ZG_PICTURE, fullPage: true });
    await desk.close();
  });

  it('what is covered or out of the window is left out', async () => {
    browser.practice.rivalsMove();
    const moved = await openItem();
    await moved.evaluate(`document.body.insertAdjacentHTML('beforeend',
      '<div style="position:fixed;inset:0;z-index:9999;background:#0003"></div>')`);
    const said = await snapFromPopup(moved);
    expect(said).toMatch(/已有 2 \/ 5 张/);
    expect(said).toContain('没有完整露在屏幕上');
    await moved.close();
  });
});
