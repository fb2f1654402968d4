import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf } from '../../utils/model/day';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { askBackground } from './ask-background';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { findInShadow } from './shadow';

type Row = Record<string, string | number | null>;

const SHOP = '新手练习店';
const YESTERDAY = addDays(dayOf(Date.now()), -1);
/** The only real row of 日报 that there is, with its 119 columns. */
const REAL = resolve(
  import.meta.dirname,
  '../../../shared/pages/sycm/self-service-report/daily_row_2026-09-16.json',
);
const DEVICES = ['', '无线端', 'PC端'];
const IMPORT = { name: /^(?:导入|Import)$/ };

/** A row as 自助分析 exports it: the real one, or one made in its shape where that is not at hand. */
function exportedRow(): Row {
  if (!existsSync(REAL)) return madeRow();
  const [row] = [JSON.parse(readFileSync(REAL, 'utf8'))].flat() as Row[];
  return { ...row, 店铺名称: SHOP };
}

function madeRow(): Row {
  const known: Row = { 统计日期: '2026-09-16', 店铺名称: SHOP };
  for (const device of DEVICES) {
    const share = device === 'PC端' ? 0 : 1;
    Object.assign(known, {
      [`${device}访客数`]: share ? '431' : '14',
      [`${device}老访客数`]: share ? '112' : '2',
      [`${device}新访客数`]: share ? '319' : '12',
      [`${device}浏览量`]: share ? '1,855' : '21',
      [`${device}支付金额`]: share * 10_638,
      [`${device}支付买家数`]: share * 2,
      [`${device}支付转化率`]: share ? '0.46%' : '0.00%',
      [`${device}客单价`]: share * 5_319,
    });
  }
  for (let i = Object.keys(known).length; i < 119; i++) known[`自定义指标${i}`] = 0;
  return known;
}

/** The same shop on another day with so many of its visitors; what follows from them is worked out. */
function dayLike(row: Row, day: Day, share: number): Row {
  const next: Row = { ...row, 统计日期: day };
  for (const device of DEVICES) {
    const of = (label: string) => Number(String(row[device + label] ?? 0).replaceAll(',', ''));
    const fresh = Math.round(of('新访客数') * share);
    const visitors = fresh + Math.round(of('老访客数') * share);
    const views = Math.round(of('浏览量') * share);
    const rate = (part: number) => `${((part / visitors) * 100).toFixed(2)}%`;
    const put = (label: string, value: string | number) => {
      if (device + label in row) next[device + label] = value;
    };
    put('新访客数', fresh);
    put('老访客数', visitors - fresh);
    put('访客数', visitors);
    put('浏览量', views);
    put('人均浏览量', (views / visitors).toFixed(2));
    put('支付转化率', rate(of('支付买家数')));
    put('下单转化率', rate(of('下单买家数')));
    put('UV价值', (of('支付金额') / visitors).toFixed(2));
  }
  return next;
}

function fileOf(rows: Row[]) {
  const names = Object.keys(rows[0] ?? {});
  const cells = [names, ...rows.map((row) => names.map((name) => row[name] ?? null))];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'data');
  return {
    name: '日报.xlsx',
    mimeType: 'application/octet-stream',
    buffer: write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
  };
}

let browser: PracticeBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startPracticeBrowser({ welcome: true });
});
afterAll(async () => {
  expect(await browser.close()).toEqual([]);
});

const storedShop = async () => (await browser.ask('shop.list', {}))[0];

describe('the first five minutes', () => {
  const row = exportedRow();

  it('begin on one page in three steps, opened once', async () => {
    const isWelcome = (one: Page) => one.url().endsWith('dashboard.html#/welcome');
    const found = browser.chromium.context.pages().filter(isWelcome);
    expect(found).toHaveLength(1);
    [page] = found as [Page];
    await page.getByText('不上传，不联网取数').waitFor();
    expect(await page.locator('.welcome-steps > li').count()).toBe(3);
  });

  it('keep the shop, its margin and its target', async () => {
    await page.getByLabel('店名').fill(SHOP);
    await page.getByLabel('毛利率（%）').fill('35');
    await page.getByLabel('本月支付金额目标（元）').fill('400,000');
    await page.getByLabel('本月支付金额目标（元）').press('Enter');
    await page.getByText(`已保存「${SHOP}」。`).waitFor();
    expect(await browser.ask('cost.get', { shop: `shop:${SHOP}` })).toMatchObject({ margin: 0.35 });
  });

  it('take a real row of 日报 with its 119 columns, and draw the first trend', async () => {
    expect(Object.keys(row)).toHaveLength(119);
    await page.setInputFiles('.welcome input[type=file]', fileOf([row]));
    await page.getByRole('button', IMPORT).click();
    await page.getByText('新增 1 天').waitFor();
    await until(storedShop, (shop) => shop?.daysStored === 1);
    await page.getByRole('link', { name: '看趋势' }).click();
    await page.locator('.trend-canvas canvas').waitFor();
    const day = String(row.统计日期);
    const question = { subject: `shop:${SHOP}`, metrics: ['uv' as const], from: day, to: day };
    const [uv] = await browser.ask('series.get', question);
    expect(uv?.days[0]?.value).toBe(431);
  });

  it('raise the first alert from weeks of the same report', async () => {
    const days = Array.from({ length: 119 }, (_, i) => addDays(YESTERDAY, i - 119));
    const rows = days
      .filter((day) => day !== row.统计日期)
      .map((day, i) => dayLike(row, day, 1 + ((i % 5) - 2) * 0.01));
    rows.push(dayLike(row, YESTERDAY, 0.4));
    await page.goto(page.url().replace(/#.*/, '#/welcome'));
    await page.setInputFiles('.welcome input[type=file]', fileOf(rows));
    await page.getByRole('button', IMPORT).click();
    await page.getByText(/新增 \d+ 天/).waitFor();
    await until(
      async () => (await browser.ask('today.get', {})).alerts.map(({ rule }) => rule),
      (rules) => rules.includes('A01'),
    );
    await page.getByRole('link', { name: '看今日' }).click();
    await page
      .getByRole('article', { name: /访客大跌/ })
      .first()
      .waitFor();
  });
});

describe('the practice shop', () => {
  it('opens apart, and nothing of it comes near the real shop', async () => {
    const before = await browser.ask('today.get', {});
    await page.goto(page.url().replace(/#.*/, '#/settings'));
    const opening = browser.chromium.context.waitForEvent('page');
    await page.getByRole('button', { name: '打开练习店' }).click();
    const practice = await opening;
    await practice.getByText('这是练习店：所有数字都是编的').waitFor();
    await practice
      .getByRole('article', { name: /支付金额下降|访客大跌/ })
      .first()
      .waitFor();
    const shops = await askBackground(practice, 'shop.list', {});
    expect(shops.map(({ name }) => name)).toEqual(['练习店（样例）']);
    expect((await browser.ask('shop.list', {})).map(({ name }) => name)).toEqual([SHOP]);
    const now = await browser.ask('today.get', {});
    expect(now.alerts.map(({ id }) => id)).toEqual(before.alerts.map(({ id }) => id));
    await expect(askBackground(practice, 'store.erase', {})).rejects.toThrow(/refused in practice/);
    await practice.getByRole('button', { name: '删掉练习店' }).click();
    await practice.waitForURL(/dashboard\.html#\/welcome$/);
    // The browser names a database until the last of its files is gone.
    await until(
      () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
      (names) => !names.includes('zhanggui-practice'),
    );
    await practice.close();
  });
});

describe('the look', () => {
  const choose = async (look: Partial<typeof DEFAULT_SETTINGS.look>) => {
    const settings = await browser.ask('settings.get', {});
    await browser.ask('settings.save', {
      settings: { ...settings, look: { ...settings.look, ...look } },
    });
  };
  const inked = (one: Page) =>
    one.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--surface', '--up', '--down'].map((name) => style.getPropertyValue(name));
    });

  it('is worn by dashboard and popup: another language, a dark theme, other colours', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(page.url().replace(/#.*/, '#/settings'));
    await page.getByLabel('语言').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await inked(page)).toEqual(['#fff', '#b3261e', '#0d6b3f']);
    await page.getByLabel('Dark').check();
    await page.waitForFunction(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--surface').startsWith('#1b'),
    );
    expect(await inked(page)).toEqual(['#1b1e24', '#ff8f82', '#62d29c']);
    await choose({ rise: 'green' });
    const popup = await browser.chromium.openExtensionPage('popup.html');
    await popup.locator('.popup[lang="en"]').waitFor();
    expect(await inked(popup)).toEqual(['#1b1e24', '#62d29c', '#ff8f82']);
    await popup.close();
    await choose({ rise: 'safe', theme: 'light' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await inked(page)).toEqual(['#fff', '#9a4200', '#1f5aa8']);
    await choose(DEFAULT_SETTINGS.look);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.reload();
  });

  it('is worn by the panel in a page', async () => {
    await choose({ language: 'en', theme: 'dark' });
    const shop = await browser.open('https://sycm.taobao.com/portal/home.htm');
    await browser.lookedAt('sycm.home', Date.now() - 60_000);
    await browser.ask('panel.open', { tabId: await browser.tabOf(shop) });
    const panel = await findInShadow(shop, { selector: '.panel' });
    expect(await panel.attribute('lang')).toBe('en');
    await findInShadow(shop, { text: 'Sales' });
    const dressed = await findInShadow(shop, { selector: 'div[style]' });
    expect(await dressed.attribute('style')).toContain('color-scheme: dark');
    await shop.close();
    await choose(DEFAULT_SETTINGS.look);
  });
});

describe('everything as one file', () => {
  it('is written, survives that all is erased, and comes back the same', async () => {
    const before = await browser.ask('shop.list', {});
    await page.goto(page.url().replace(/#.*/, '#/settings'));
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '备份成文件' }).click();
    const download = await saving;
    const path = join(await download.path());
    await page.getByText(/^写好了：\d+ 条记录/).waitFor();

    await page.getByRole('button', { name: '清空全部…' }).click();
    await page.getByLabel('确认的话，请输入「清空」').fill('清空');
    await page.getByRole('button', { name: '全部清空', exact: true }).click();
    await page.getByText(/^已清空：/).waitFor();
    expect(await browser.ask('shop.list', {})).toEqual([]);

    const damaged = readFileSync(path);
    const at = damaged.length >> 1;
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    const give = (buffer: Buffer) =>
      page.setInputFiles('.backup-file input', {
        name: 'a.backup',
        mimeType: 'application/octet-stream',
        buffer,
      });
    await give(damaged);
    await page.getByText(/损坏了或不完整/).waitFor();
    await give(readFileSync(path));
    await page.getByRole('button', { name: '用它恢复' }).click();
    await page.getByText(/^恢复好了：/).waitFor();
    const after = await until(
      () => browser.ask('shop.list', {}),
      ([shop]) => shop?.alerts.length === before[0]?.alerts.length,
    );
    expect(after.map(({ daysStored, captures }) => [daysStored, captures])).toEqual(
      before.map(({ daysStored, captures }) => [daysStored, captures]),
    );
  });
});
