import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf, HOUR, startOfDay, yearOf } from '../../utils/model/day';
import { homeReading, metricFigure } from '../unit/store/sample-capture';
import { type PracticeBrowser, startPracticeBrowser } from './practice-browser';

const SHOP = '门槛练习店';
const SUBJECT = `shop:${SHOP}`;
const YESTERDAY = addDays(dayOf(Date.now()), -1);
const YEAR = yearOf(YESTERDAY);
const SAVED = /^(?:已保存|Saved)/;

describe('what rules judge by', () => {
  let browser: PracticeBrowser;
  let view: Page;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
    const at = startOfDay(dayOf(Date.now())) + HOUR;
    const reading = homeReading(YESTERDAY, [metricFigure('uv', 900)], at, SHOP);
    await browser.ask('import.record', { readings: JSON.stringify([reading]) });
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const open = async (route: string) => {
    view = await browser.chromium.openExtensionPage(`dashboard.html#/${route}`);
  };
  const saved = () => view.getByText(SAVED).first().waitFor();

  it('keeps a threshold that was set, and shows it after a reload', async () => {
    await open('rules');
    const rule = () => view.locator('.rule', { has: view.locator('.rule-id', { hasText: 'A01' }) });
    const fall = () => rule().locator('#A01-fall');
    await rule().locator('.rule-head .btn-quiet').click();
    expect(await fall().inputValue()).toBe('20');
    await fall().fill('35');
    await fall().press('Tab');
    await saved();
    const { settings } = await browser.ask('rule.list', {});
    expect(settings).toMatchObject([{ rule: 'A01', thresholds: { fall: 0.35 } }]);
    // The rule stands open in the address, so it still does.
    await view.reload();
    await fall().waitFor();
    expect(await fall().inputValue()).toBe('35');
  });

  it('keeps what selling costs, and shows the break-even return after a reload', async () => {
    await open(`targets?${new URLSearchParams({ shop: SUBJECT, at: 'costs' })}`);
    const fields = () => view.locator('.cost-fields input');
    for (const [i, share] of ['40', '5', '10', '5'].entries()) {
      await fields().nth(i).fill(share);
      await fields().nth(i).press('Tab');
    }
    await saved();
    const whole = { margin: 0.4, fees: 0.05, refunds: 0.1, shipping: 0.05 };
    await expect.poll(() => browser.ask('cost.get', { shop: SUBJECT })).toMatchObject(whole);
    await view.reload();
    await view.locator('.cost-even strong').getByText(/3\.77/).waitFor();
    expect(await fields().first().inputValue()).toBe('40');
  });

  it('adds an event to the calendar, shows it after a reload, and takes it out again', async () => {
    await open(`rules?calendar=${YEAR}`);
    const event = () => view.getByRole('article', { name: '门槛店庆' });
    await view.getByRole('button', { name: /^(?:加一个活动|Add an event)$/ }).click();
    const form = view.locator('.promo-form');
    await form.locator('input[type="text"]').fill('门槛店庆');
    await form.locator('input[type="date"]').first().fill(YESTERDAY);
    await form.locator('input[type="date"]').last().fill(YESTERDAY);
    await form.locator('button[type="submit"]').press('Enter');
    await event().waitFor();
    await view.reload();
    await event().waitFor();
    expect(await browser.ask('promo.list', {})).toMatchObject([
      { event: '门槛店庆', from: YESTERDAY, to: YESTERDAY },
    ]);
    await event().locator('.btn-quiet').last().click();
    await event().waitFor({ state: 'detached' });
    expect(await browser.ask('promo.list', {})).toEqual([]);
    await view.reload();
    await view.locator('.promo-head').waitFor();
    await view.getByRole('article').first().waitFor();
    expect(await event().count()).toBe(0);
  });
});
