import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf, MINUTE, minutesOfDay } from '../../utils/model/day';
import { SHOP_NAME } from '../practice/shop/scenario';
import { importFallenSales } from './fallen-sales';
import { HOME, type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';

const WALK_DAYS = 3;
const FALLING = '掉量练习店';

/** Runs inside an extension page. */
declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
};

describe('reports', () => {
  let browser: PracticeBrowser;
  let screen: Page;
  let sales: (number | null)[];
  beforeAll(async () => {
    browser = await startPracticeBrowser();
    const page = await browser.open(`${HOME}?walk=${WALK_DAYS}`);
    await page.waitForSelector('html[data-walk=done]', { timeout: 60_000 });
    const shop = await until(
      async () => (await browser.ask('shop.list', {})).find(({ name }) => name === SHOP_NAME),
      (row) => (row?.daysStored ?? 0) >= WALK_DAYS,
    );
    const to = addDays(dayOf(Date.now()), -1);
    const [series] = await browser.ask('series.get', {
      subject: shop?.subject ?? '',
      metrics: ['pay_amt'],
      from: addDays(to, -6),
      to,
    });
    sales = series?.days.map(({ value }) => value) ?? [];
    screen = await browser.chromium.openExtensionPage('dashboard.html#/reports?kind=daily');
    await screen.waitForSelector('.report-table td');
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const download = async (button: string) => {
    const [file] = await Promise.all([
      screen.waitForEvent('download'),
      screen.getByRole('button', { name: button }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(
      /^日报 \d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}\.(xlsx|html)$/,
    );
    return readFile(await file.path());
  };

  it('saves a workbook that holds each day’s sales as the store does, and where they come from', async () => {
    const book = read(await download('存为 Excel'));
    expect(book.SheetNames.at(-1)).toBe('数字出处');
    const [head = [], ...rows] = utils.sheet_to_json<(string | number | undefined)[]>(
      book.Sheets[book.SheetNames[0] ?? ''] ?? {},
      { header: 1 },
    );
    const column = head.indexOf('支付金额');
    expect(rows.slice(0, 7).map((row) => row[column] ?? null)).toEqual(sales);
    expect(sales.filter((value) => value !== null).length).toBeGreaterThanOrEqual(WALK_DAYS);
  });

  it('saves a page to print that asks for nothing', async () => {
    const html = (await download('存为网页（可打印）')).toString();
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('<svg');
  });

  it('goes back a week, and the address says so', async () => {
    await screen.getByRole('button', { name: '往前' }).click();
    await screen.waitForURL(/to=/);
    const to = new URLSearchParams(screen.url().split('?')[1]).get('to');
    expect(to).toBe(addDays(dayOf(Date.now()), -8));
  });

  it('takes a finding into the plan by a click, has it ticked off, and saves the plan', async () => {
    await importFallenSales(browser, FALLING);
    await until(
      async () => (await browser.ask('today.get', {})).alerts,
      (alerts) => alerts.some(({ rule }) => rule === 'A05'),
    );
    const today = await browser.chromium.openExtensionPage('dashboard.html#/today');
    const put = today.getByRole('button', { name: `加入计划: 支付金额下降 · ${FALLING}` }).first();
    await put.click();
    await today.getByRole('link', { name: '打开计划' }).first().click();
    const task = today.getByRole('checkbox', { name: `支付金额下降 · ${FALLING}` });
    await task.click();
    await today.getByText('已记为办完。').waitFor();
    const { tasks } = await browser.ask('task.plan', { per: 'day', day: dayOf(Date.now()) });
    expect(tasks).toMatchObject([{ state: 'done', end: { how: 'by-hand' }, carriedIn: false }]);
    const [file] = await Promise.all([
      today.waitForEvent('download'),
      today.getByRole('button', { name: '存为 Excel' }).click(),
    ]);
    const book = read(await readFile(await file.path()));
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    expect(sheet.A2).toMatchObject({ t: 's', v: `支付金额下降 · ${FALLING}` });
    await today.close();
  });

  it('says at its hour that a saved report is ready, until it is opened; nothing is sent', async () => {
    const page = await browser.chromium.openExtensionPage('dashboard.html#/reports?kind=daily');
    await page.getByText('存成我的报表').click();
    await page.getByLabel('名称').fill('晚上的日报');
    await page.getByLabel('备好时提醒我').check();
    const minute = (minutesOfDay(Date.now()) + 1) % 1440;
    const clock = [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0'));
    await page.getByLabel('几点提醒').fill(clock.join(':'));
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('link', { name: '晚上的日报' }).waitFor();
    expect(page.url()).toContain('saved=');
    const [saved] = await browser.ask('report.saved', {});
    expect(saved).toMatchObject({ name: '晚上的日报', kind: 'daily', readyAt: minute });
    const alarm = await until(
      () => page.evaluate(() => chrome.alarms.get('reports')),
      (seen) => seen !== undefined,
    );
    expect(alarm?.scheduledTime).toBeLessThanOrEqual(Date.now() + MINUTE);
    // Nobody asks for today: the alarm itself prepares the picture that the badge is of.
    const badge = () => page.evaluate(() => chrome.action.getBadgeText({}));
    const before = await badge();
    await until(badge, (text) => Number(text || 0) === Number(before || 0) + 1, 2 * MINUTE);
    const ready = (await browser.ask('today.get', {})).ready;
    expect(ready).toMatchObject([{ id: saved?.id, name: '晚上的日报' }]);
    const today = await browser.chromium.openExtensionPage('dashboard.html#/today');
    await today.getByText('报表“晚上的日报”').waitFor();
    await today.getByRole('link', { name: '打开', exact: true }).click();
    await today.waitForSelector('.report-table td');
    await until(
      async () => (await browser.ask('today.get', {})).ready,
      (left) => left.length === 0,
    );
    await today.close();
    await page.close();
  }, 180_000);
});
