import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PanelView } from '../../utils/model/panel-view';
import { partOf } from '../../utils/model/reading';
import { SHOP_NAME } from '../practice/shop/scenario';
import { openPopup } from './open-popup';
import { HOME, type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { findInShadow, shadowText } from './shadow';

/** Five weeks: enough for the same weekday last week and the mean of the last four. */
const WALK_DAYS = 36;

const LAUNCHER = { selector: '.bar button' };

describe('the first morning', () => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const shop = async () =>
    (await browser.ask('shop.list', {})).find(({ name }) => name === SHOP_NAME);

  it('reads and records the home page when its figures have arrived', async () => {
    const since = Date.now();
    const page = await browser.open(HOME);
    const status = await browser.lookedAt('sycm.home', since);
    // 32 of the table of figures, and the shop's tier and place above it.
    expect(status).toMatchObject({ shopName: SHOP_NAME, figures: 34, unread: 0 });
    const reading = await browser.readingOn(page);
    const figures = reading && partOf(reading, 'metrics')?.figures;
    const shown = await page.locator('body').innerText();
    for (const { raw, metric } of figures ?? []) expect(shown, metric).toContain(raw);
    expect(reading?.trouble).toEqual([]);
    await page.close();
  });

  it('records nothing anew when the same page is opened again', async () => {
    const before = await shop();
    const since = Date.now();
    const page = await browser.open(HOME);
    await browser.lookedAt('sycm.home', since);
    expect((await shop())?.captures).toBe(before?.captures);
    await page.close();
  });

  it('reads again on every turn of the date picker, and pairs no day with another’s figures', async () => {
    const page = await browser.open(`${HOME}?walk=${WALK_DAYS}`);
    await page.waitForSelector('html[data-walk=done]', { timeout: 110_000 });
    const stored = await until(shop, (row) => (row?.daysStored ?? 0) >= WALK_DAYS);
    expect(stored?.captures).toBe(WALK_DAYS);
    await page.close();
  });

  it('shows in the panel how the day compares, and why', async () => {
    const page = await browser.open(HOME);
    const reading = await until(
      () => browser.readingOn(page),
      (seen) => seen?.scope.period.kind === 'day',
    );
    await (await findInShadow(page, LAUNCHER)).click();
    await findInShadow(page, { selector: 'svg' });
    if (!reading) throw new Error('no reading');
    const view: PanelView = await browser.ask('panel.view', { reading });
    if (view.kind !== 'home') throw new Error(view.kind);
    const kinds = view.main.map(({ lastWeek, fourWeeks }) => [lastWeek.kind, fourWeeks.kind]);
    expect(kinds.flat()).toEqual(Array(12).fill('compared'));
    const { why } = view;
    if (!('change' in why)) throw new Error('no why');
    const sum = Math.round((why.visitors + why.conversion + why.spend) * 100);
    expect(sum).toBe(Math.round(why.change * 100));
    const text = await until(
      () => shadowText(page),
      (seen) => seen.includes(SHOP_NAME),
    );
    for (const { raw } of view.main) expect(text).toContain(raw);
    await page.keyboard.press('Escape');
    await until(
      () => shadowText(page),
      (seen) => !seen.includes(SHOP_NAME),
    );
    await page.close();
  });

  it('records a reading that wakes a stopped worker', async () => {
    const page = await browser.open(`${HOME}?dateType=day&dateRange=2026-08-03%7C2026-08-03`);
    await browser.chromium.stopWorker();
    const stored = await until(shop, (row) => row?.firstDay === '2026-08-03');
    expect(stored?.daysStored).toBe(WALK_DAYS + 1);
    await page.close();
  });

  it('has everything after a restart, and the popup paints it', async () => {
    const before = await shop();
    const alerts = (await browser.ask('today.get', {})).alerts.length;
    await browser.restart();
    expect(await shop()).toEqual(before);
    const page = await browser.open(HOME);
    const popup = await openPopup(browser.chromium, page);
    const painted = await until(
      () => popup.evaluate<string>('document.body.innerText'),
      (text) => text.length > 0,
    );
    expect(painted).toContain('掌柜');
    expect(await popup.evaluate<number>("document.querySelectorAll('.alert').length")).toBe(alerts);
    await popup.close();
  });
});
