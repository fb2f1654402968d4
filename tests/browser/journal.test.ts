import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_LENGTH, HOUR } from '../../utils/model/day';
import { SHOP_NAME } from '../practice/shop/scenario';
import { openPopup } from './open-popup';
import { HOME, type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { findInShadow, shadowText } from './shadow';

/** Three weeks: the chart's first range and a few days before it. */
const WALK_DAYS = 21;
const LAUNCHER = { selector: '.bar button' };

describe('the decision journal', () => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const noted = () => browser.ask('decision.list', {});

  it('notes in two clicks from the panel, draws it on the chart, and undoes it', async () => {
    const walk = await browser.open(`${HOME}?walk=${WALK_DAYS}`);
    await walk.waitForSelector('html[data-walk=done]', { timeout: 110_000 });
    await walk.close();
    const page = await browser.open(HOME);
    await browser.lookedAt('sycm.home', 0);
    await (await findInShadow(page, LAUNCHER)).click();
    const since = Date.now();
    await (await findInShadow(page, { selector: '.decision-open' })).click();
    await (await findInShadow(page, { selector: '.decision-kinds button' })).click();
    const [first] = await until(noted, ({ length }) => length === 1);
    expect(first).toMatchObject({ shop: `shop:${SHOP_NAME}`, kind: 'price', what: '' });
    expect(first?.subject).toBe(first?.shop);
    expect(first?.at).toBeGreaterThanOrEqual(since);

    await (await findInShadow(page, { selector: '.decision-noted button' })).click();
    const words = await findInShadow(page, { selector: '.decision-form input[type=text]' });
    await words.fill('129 → 119');
    await (await findInShadow(page, { selector: '.decision-form button[type=submit]' })).click();
    await until(noted, ([one]) => one?.what === '129 → 119');

    // In the journal the moment is corrected: it was five days ago, in Shanghai.
    const moment = new Date(Date.now() + 8 * HOUR - 5 * DAY_LENGTH).toISOString().slice(0, 16);
    const screen = await browser.chromium.openExtensionPage('dashboard.html#/journal');
    await screen.locator('.journal-entry-head button').first().click();
    await screen.locator('.decision-form input[type=datetime-local]').fill(moment);
    await screen.locator('.decision-form button[type=submit]').click();
    await until(noted, ([one]) => one?.at === Date.parse(`${moment}:00+08:00`));
    // Three whole days are over; three weeks before are no base to speak of.
    await screen.locator('.journal-effects').first().waitFor();
    expect(await screen.locator('.journal-answer').first().innerText()).toContain('3 天后');

    await screen.locator('nav a[href="#/trends"]').click();
    const mark = screen.locator('.decision-marks li');
    await mark.waitFor();
    expect(await mark.innerText()).toContain('129 → 119');
    expect(await screen.locator('.trend-noted').count()).toBe(1);
    await mark.locator('a').click();
    await screen.locator('.journal-entry[data-chosen]').waitFor();
    await screen.close();

    await (await findInShadow(page, { selector: '.decision-noted button:nth-child(2)' })).click();
    await until(noted, ({ length }) => length === 0);
    expect(await shadowText(page)).toContain('已撤销');
    await page.close();
  });

  it('notes in two clicks from the popup', async () => {
    const page = await browser.open(HOME);
    await browser.lookedAt('sycm.home', 0);
    const popup = await openPopup(browser.chromium, page);
    const click = (selector: string) =>
      until(
        () =>
          popup.evaluate<boolean>(
            `(() => { const one = document.querySelector('${selector}'); one?.click(); return !!one; })()`,
          ),
        (there) => there,
      );
    await click('.popup-journal button');
    await click('.decision-kinds button:nth-child(6)');
    const [one] = await until(noted, ({ length }) => length === 1);
    expect(one).toMatchObject({ kind: 'activity', subject: `shop:${SHOP_NAME}` });
    await popup.close();
    await page.close();
  });
});
