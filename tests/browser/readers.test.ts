import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MetricFigure, Reading } from '../../utils/model/reading';
import { HOME, type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { countInShadow, findInShadow, shadowText } from './shadow';

const ITEM_RANK = 'https://sycm.taobao.com/cc/item_rank?dateType=day';
const REPORT = 'https://sycm.taobao.com/adm/v3/micro/auto_analysis/my_space';
const OPEN_PANEL = { selector: 'button[aria-label="打开掌柜面板"]' };

let browser: PracticeBrowser;
beforeAll(async () => {
  browser = await startPracticeBrowser();
});
afterAll(async () => {
  expect(await browser.close()).toEqual([]);
});

const figuresOf = (reading: Reading | null): MetricFigure[] =>
  (reading?.parts ?? []).flatMap((part) =>
    part.kind === 'metrics' && !part.subject ? part.figures : [],
  );
const captures = async () =>
  (await browser.ask('shop.list', {})).reduce((sum, shop) => sum + shop.captures, 0);
const readOf = (page: Awaited<ReturnType<PracticeBrowser['open']>>, kind: string) =>
  until(
    () => browser.readingOn(page),
    (seen) => seen?.page === kind && seen.parts.length > 0,
  );

// Before other pages are read: what stands on another page of the shop too is not gone.
describe('data health', () => {
  it('shows a figure that is gone within one look, and what depends on it', async () => {
    const page = await browser.open(`${HOME}?practice=unknown-unit`);
    await readOf(page, 'sycm.home');
    const board = await until(
      () => browser.ask('health.get', {}),
      ({ pages }) => pages.some((one) => one.unread.some(({ field }) => field === 'uv')),
    );
    const home = board.pages.find((one) => one.page === 'sycm.home');
    expect(home?.stale.rules).toEqual(['A01', 'A02', 'A03', 'A06', 'A10']);
    const { health } = await until(
      () => browser.ask('today.get', {}),
      (today) => (today.health?.unread ?? 0) > 0,
    );
    expect(health?.fields).toBeGreaterThan(20);
    const dashboard = await browser.chromium.openExtensionPage('dashboard.html#/health');
    await dashboard.getByText('访客数', { exact: false }).first().waitFor();
    expect(await dashboard.locator('.health-page .notice').first().innerText()).toContain('访客');
    await dashboard.close();
    await page.close();
  });
});

describe('several readers in one page', () => {
  it('brings the second one in when the address changes, once, and goes on with the first', async () => {
    const page = await browser.open(HOME);
    await readOf(page, 'sycm.home');
    // What the console does when a menu is clicked: a new address and a new content, no new page.
    const go = (address: string) =>
      page.evaluate(async (url) => {
        const next = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
        history.pushState({}, '', url);
        document.querySelector('main')?.replaceWith(next.querySelector('main') ?? '');
      }, address);
    await go(ITEM_RANK);
    const rank = await readOf(page, 'sycm.item.rank');
    expect(rank?.shop?.name).toBe('听雨杯壶旗舰店');
    await go(`${HOME}?practice=own-card`);
    await until(
      () => browser.readingOn(page),
      (seen) => seen?.page === 'sycm.home',
    );
    await go(ITEM_RANK);
    await readOf(page, 'sycm.item.rank');
    expect(await countInShadow(page, OPEN_PANEL)).toBe(1);
    await page.close();
  });

  it('reads a report in its frame and shows it in the page around', async () => {
    const page = await browser.open(REPORT);
    const reading = await until(
      () => browser.readingOn(page),
      (seen) => (seen?.parts.length ?? 0) > 0,
    );
    expect(reading).toMatchObject({ page: 'sycm.adm', shop: { name: '听雨杯壶旗舰店' } });
    expect(await countInShadow(page, OPEN_PANEL)).toBe(1);
    await page.close();
  });
});

describe('a figure that is taught', () => {
  it('is pointed at, named, and found again after a redesign', async () => {
    const page = await browser.open(`${HOME}?practice=own-card`);
    await readOf(page, 'sycm.home');
    await page.locator('#practice-viewers').scrollIntoViewIfNeeded();
    const started = await browser.ask('teach.start', { tabId: await browser.tabOf(page) });
    expect(started).toEqual({ started: true });
    await findInShadow(page, { selector: '.teach-glass' });
    const box = await page.locator('#practice-viewers').boundingBox();
    if (!box) throw new Error('the figure is not on the page');
    await page.mouse.click(box.x + 20, box.y + box.height / 2);
    const card = await findInShadow(page, { selector: '.teach-card' });
    expect(await card.text()).toMatch(/8,615人[\s\S]*观看的人/);
    await (await findInShadow(page, { selector: '.teach-card input[type="search"]' })).fill(
      '直播间观看人数',
    );
    await (await findInShadow(page, { selector: '.teach-choices label' })).click();
    await (await findInShadow(page, { selector: '.teach-card .btn-main' })).click();
    await findInShadow(page, { selector: '.said', text: '记住了' });
    await page.keyboard.press('Escape');
    await until(
      () => countInShadow(page, { selector: '.teach-card' }),
      (left) => left === 0,
    );

    await page.goto(`${HOME}?practice=own-card-redesigned`);
    const reading = await until(
      () => browser.readingOn(page),
      (seen) => figuresOf(seen).some(({ found }) => found === 'taught'),
    );
    expect(figuresOf(reading).filter(({ found }) => found === 'taught')).toMatchObject([
      { metric: 'dy_viewers', figure: { kind: 'exact', value: 8615 } },
    ]);
    const { taught } = await browser.ask('health.get', {});
    expect(taught).toMatchObject([{ metric: 'dy_viewers', description: { label: '观看的人' } }]);

    await page.goto(HOME);
    const without = await until(
      () => browser.readingOn(page),
      (seen) => seen?.trouble.some(({ field }) => field === 'dy_viewers') === true,
    );
    expect(without?.trouble).toContainEqual({ field: 'dy_viewers', why: 'field-missing' });
    await browser.ask('teach.remove', { id: taught[0]?.id ?? '' });
    await page.close();
  });
});

describe('after a sign to stop', () => {
  it.each([
    ['risk', 'risk-control', '安全验证'],
    ['too-busy', 'too-busy', '系统繁忙'],
    ['restricted', 'restricted', '限制了访问'],
  ])('%s: says so, and reads nothing until the page is reloaded', async (wish, why, sentence) => {
    const before = await captures();
    const page = await browser.open(`${HOME}?practice=${wish}`);
    await findInShadow(page, { selector: '.notice', text: sentence });
    await page.evaluate(async (url) => {
      const next = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
      history.pushState({}, '', url);
      document.body.replaceChildren(...next.body.children);
    }, ITEM_RANK);
    await page.waitForTimeout(4_000);
    const reading = await browser.readingOn(page);
    expect(reading?.trouble).toContainEqual({ field: 'page', why });
    expect(reading?.parts).toEqual([]);
    expect(await captures()).toBe(before);
    await page.reload();
    await readOf(page, 'sycm.item.rank');
    expect(await shadowText(page)).not.toContain(sentence);
    await page.close();
  });
});
