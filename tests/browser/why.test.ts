import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../utils/model/day';
import { SHOP_NAME } from '../practice/shop/scenario';
import { HOME, type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';

/** The same weekday of last week, and a day to spare. */
const WALK_DAYS = 9;

const cents = (text: string) =>
  Math.round(Number(text.replace('\u2212', '-').replace(/[^\d.-]/g, '')) * 100);

/** The last column of the first table under a heading or class, in cents. */
const column = (screen: Page, cells: string) =>
  until(
    () => screen.locator(cells).allInnerTexts(),
    (texts) => texts.length > 0,
  ).then((texts) => texts.map(cents));

describe('why, and targets', () => {
  let browser: PracticeBrowser;
  let screen: Page;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
    const page = await browser.open(`${HOME}?walk=${WALK_DAYS}`);
    await page.waitForSelector('html[data-walk=done]', { timeout: 110_000 });
    await until(shop, (row) => (row?.daysStored ?? 0) >= WALK_DAYS);
    screen = await browser.chromium.openExtensionPage('dashboard.html#/why');
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const shop = async () =>
    (await browser.ask('shop.list', {})).find(({ name }) => name === SHOP_NAME);

  it('sums the parts of the practice shop’s day to the cent, on the screen', async () => {
    const [visitors = 0, conversion = 0, spend = 0, change] = await column(
      screen,
      '.why-factors td:nth-child(4)',
    );
    expect(change).not.toBe(0);
    expect(visitors + conversion + spend).toBe(change);
    const [before = 0, after = 0] = await column(
      screen,
      '.why-total td:nth-child(2), .why-total td:nth-child(3)',
    );
    expect(after - before).toBe(change);
  });

  it('shows a target that was typed as progress, and what misses the plan', async () => {
    const yesterday = addDays(dayOf(Date.now()), -1);
    const row = await shop();
    expect(row?.lastDay).toBe(yesterday);
    const address = screen.url().split('#')[0];
    await screen.goto(`${address}#/targets`);
    const type = async (field: string, value: string) => {
      const input = screen.getByLabel(field, { exact: true });
      await input.fill(value);
      await input.press('Tab');
      await until(
        () => input.inputValue(),
        (seen) => seen === value,
      );
    };
    await type('访客数，日目标', '100000');
    await type('支付转化率，日目标', '2.5');
    await type('客单价，日目标', '120');
    await until(
      () => screen.locator('.goal').count(),
      (count) => count === 3,
    );
    const [visitors = 0, conversion = 0, spend = 0, change] = await column(
      screen,
      '.target-missed .why-factors td:nth-child(4)',
    );
    expect(visitors).toBeLessThan(0);
    expect(visitors + conversion + spend).toBe(change);
    await screen.reload();
    expect(await screen.getByLabel('客单价，日目标', { exact: true }).inputValue()).toBe('120');
  });
});
