import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf, HOUR, startOfDay } from '../../utils/model/day';
import type { Reading } from '../../utils/model/reading';
import { homeReading, metricFigure } from '../unit/store/sample-capture';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';

const SHOP = '队列练习店';
const YESTERDAY = addDays(dayOf(Date.now()), -1);
const LATER = /^(?:稍后|Later)$/;
const UNTIL_CHANGED = /^(?:有变化时|When it changes)$/;
const NOT_USEFUL = /^(?:没用|Not useful)$/;
const SALES = /^(?:支付金额下降|Sales fell)/;

/** One day of a shop whose buyers and spend keep their share, read the next morning. */
function dayOfShop(day: Day, visitors: number, hour = 9): Reading {
  const buyers = Math.round(visitors * 0.03);
  const figures = [
    metricFigure('uv', visitors),
    metricFigure('pay_buyers', buyers),
    metricFigure('pay_amt', buyers * 120),
    metricFigure('cvr', buyers / visitors),
    metricFigure('aov', 120),
  ];
  return homeReading(day, figures, startOfDay(addDays(day, 1)) + hour * HOUR, SHOP);
}

/** Eighteen weeks with a little noise, and a day that falls by some 40 percent. */
function history(): Reading[] {
  const days = Array.from({ length: 126 }, (_, i) => addDays(YESTERDAY, i - 126));
  const ordinary = days.map((day, i) => dayOfShop(day, 10_000 + (i % 5) * 40));
  return [...ordinary, dayOfShop(YESTERDAY, 6_000, 1)];
}

describe('the Today view', () => {
  let browser: PracticeBrowser;
  let view: Page;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
    const readings = history();
    for (let from = 0; from < readings.length; from += 50)
      await browser.ask('import.record', {
        readings: JSON.stringify(readings.slice(from, from + 50)),
      });
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const open = async () => {
    view = await browser.chromium.openExtensionPage('dashboard.html#/today');
  };
  const sales = () => view.getByRole('article', { name: SALES }).first();
  const waits = async () =>
    (await browser.ask('today.get', {})).alerts.some(({ rule }) => rule === 'A05');

  it('puts a card aside until it changes, over a restart, and brings it back', async () => {
    await until(waits, Boolean);
    await open();
    await sales().getByRole('button', { name: LATER }).first().press('Enter');
    await view.getByRole('button', { name: UNTIL_CHANGED }).press('Enter');
    await until(waits, (seen) => !seen);
    const held = await view.evaluate('document.activeElement?.closest(".alerts") !== null');
    expect(held).toBe(true);
    await browser.restart();
    expect(await waits()).toBe(false);
    await browser.ask('import.record', {
      readings: JSON.stringify([dayOfShop(YESTERDAY, 5_900, 2)]),
    });
    await until(waits, Boolean);
  });

  it('asks more of the rule when an alert was not useful, and can take that back', async () => {
    await open();
    await sales().getByRole('button', { name: NOT_USEFUL }).first().click();
    await view
      .getByText(/31\.25%/)
      .first()
      .waitFor();
    expect(await waits()).toBe(false);
    await browser.restart();
    await open();
    await view.locator('.today-settled > summary').click();
    await view.getByText(/31\.25%/).waitFor();
    expect(await waits()).toBe(false);
    await view.locator('.today-settled .btn').first().click();
    await until(waits, Boolean);
    await sales().waitFor();
  });
});
