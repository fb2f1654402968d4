import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOf } from '../../utils/model/day';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';

const SHOP = '导入练习店';

let browser: PracticeBrowser;
beforeAll(async () => {
  browser = await startPracticeBrowser();
});
afterAll(async () => {
  expect(await browser.close()).toEqual([]);
});

/** Sixty days of a shop, in a file as the platform writes it, without the shop's name. */
function dailyReport(last: string) {
  const rows = Array.from({ length: 60 }, (_, i) => [
    addDays(last, i - 59),
    `${1_000 + i}`,
    `${(20_000 + i * 10).toLocaleString('en')}.00`,
    i === 3 ? 'NULL' : `${100 + i}`,
  ]);
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([['统计日期', '访客数', '支付金额', '支付买家数'], ...rows]);
  utils.book_append_sheet(book, sheet, 'data');
  return {
    name: '日报.xlsx',
    mimeType: 'application/octet-stream',
    buffer: write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
  };
}

it('a newcomer imports sixty days and sees their trend', async () => {
  const last = addDays(dayOf(Date.now()), -1);
  const page = await browser.chromium.openExtensionPage('dashboard.html#/import');
  await page.setInputFiles('input[type=file]', dailyReport(last));
  await page.getByRole('combobox').fill(SHOP);
  await page.getByRole('button', { name: /^(?:导入|Import)$/ }).click();
  await page.getByText(/新增 60 天|60 days added/).waitFor();
  const [shop] = await until(
    () => browser.ask('shop.list', {}),
    ([first]) => first?.daysStored === 60,
  );
  expect(shop).toMatchObject({ name: SHOP, firstDay: addDays(last, -59), lastDay: last });
  const [visitors, buyers] = await browser.ask('series.get', {
    subject: shop?.subject ?? '',
    metrics: ['uv', 'pay_buyers'],
    from: addDays(last, -59),
    to: last,
  });
  expect(visitors?.days.map(({ value }) => value)).toEqual(
    Array.from({ length: 60 }, (_, i) => 1_000 + i),
  );
  expect(buyers?.days[3]?.value).toBeNull();

  await page.setInputFiles('input[type=file]', dailyReport(last));
  await page.getByRole('combobox').fill(SHOP);
  await page.getByRole('button', { name: /^(?:导入|Import)$/ }).click();
  await page.getByText(/新增 0 天，已有 60 天|0 days added, 60 were known/).waitFor();
  await page.close();
});
