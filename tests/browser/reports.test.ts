import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../utils/model/day';
import { SHOP_NAME } from '../practice/shop/scenario';
import { HOME, type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';

const WALK_DAYS = 3;

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
});
