import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOfShop, importFallingShop, YESTERDAY } from './falling-shop';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';

const LATER = /^(?:稍后|Later)$/;
const UNTIL_CHANGED = /^(?:有变化时|When it changes)$/;
const NOT_USEFUL = /^(?:没用|Not useful)$/;
const SALES = /^(?:支付金额下降|Sales fell)/;

describe('the Today view', () => {
  let browser: PracticeBrowser;
  let view: Page;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
    await importFallingShop(browser);
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
