import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOf } from '../../utils/model/day';
import { encodeGbk } from '../practice/gbk';
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
  await page.getByRole('main').getByRole('combobox').fill(SHOP);
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
  await page.getByRole('main').getByRole('combobox').fill(SHOP);
  await page.getByRole('button', { name: /^(?:导入|Import)$/ }).click();
  await page.getByText(/这 60 天之前都导入过|These 60 days were imported before/).waitFor();
  await page.close();
});

it('several files at once: each is told for itself, and only what was understood is kept', async () => {
  const day = addDays(dayOf(Date.now()), -2);
  const csv = `日期,场景ID,场景名字,展现量,点击量,花费\n${day},371,关键词推广,2928,163,173.15\n`;
  const zip = zipSync({ '营销场景报表.csv': encodeGbk(csv) });
  const damaged = dailyReport(day).buffer.subarray(0, 3000);
  const page = await browser.chromium.openExtensionPage('dashboard.html#/import');
  await page.locator('.drop').waitFor();
  await page.evaluate(dropFiles, { zip: [...zip], damaged: [...damaged] });
  await page.getByText(/打不开|cannot be opened/).waitFor();
  await page.getByText(/这个文件超过|file is larger/).waitFor();
  await page.getByLabel(/没有店名|names no shop/).fill(SHOP);
  await page.getByLabel(/转化周期|Attribution window/).selectOption('15');
  await page.getByRole('button', { name: /^(?:导入|Import)$/ }).click();
  await page.getByText(/新增 1 天|1 days added/).waitFor();
  const [shop] = await browser.ask('shop.list', {});
  expect(shop?.captures).toBe(61);
  await page.close();
});

/** Runs in the page: drops an archive, a damaged workbook and a file of 50 MB. */
function dropFiles({ zip, damaged }: { zip: number[]; damaged: number[] }): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([Uint8Array.from(zip)], '报表.zip'));
  dataTransfer.items.add(new File([Uint8Array.from(damaged)], '坏的.xlsx'));
  dataTransfer.items.add(new File([new Uint8Array(50 * 1024 * 1024)], '大的.csv'));
  document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer }));
}
