import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { shadowText } from './shadow';

const SERVICE = 'https://sycm.taobao.com/qos/service/frame/shop/performance/new#/shop';
/** An address that says nothing: only the heading of the page tells what it lists. */
const NOTICES = 'https://myseller.taobao.com/home.htm/app-88231/board';
const ORDERS = 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold?tab=pay';
const RULE = '关于调整延迟发货规则赔付标准并于12月1日生效的公告';
const COPY = /^(?:复制|Copy) 未付款提醒$/;
const EDIT = /^(?:修改|Edit) 未付款提醒$/;

describe('the service desk', () => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
    for (const url of [SERVICE, NOTICES, ORDERS]) await browser.open(url);
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const view = async (part: string): Promise<Page> => {
    const page = await browser.chromium.openExtensionPage(`dashboard.html#/service?part=${part}`);
    await page.setViewportSize({ width: 1280, height: 900 });
    return page;
  };

  it('shows the agents and hours of the page that was opened, and who is slow', async () => {
    const board = await until(
      () => browser.ask('service.board', {}),
      ({ shops }) => shops.some(({ agents }) => agents !== null),
    );
    const [shop] = board.shops;
    expect(shop?.agents?.rows.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['云杉:小禾', 'fine'],
      ['云杉:小满', 'slow'],
    ]);
    expect(shop?.hours?.rows.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['12:00', 'slow'],
      ['21:00', 'fine'],
    ]);
    const page = await view('performance');
    await page.getByRole('region', { name: /^(?:各客服|By agent)$/ }).waitFor();
    await page
      .getByText(/76\.50%/)
      .first()
      .waitFor();
  });

  it('says it beside the page itself', async () => {
    // a tab is told by its address
    const page = await browser.open(SERVICE.replace('#', '?dateType=day#'));
    await until(
      () => browser.readingOn(page).catch(() => null),
      (reading) => reading !== null,
    );
    await browser.ask('panel.open', { tabId: await browser.tabOf(page) });
    const said = await until(
      () => shadowText(page),
      (text) => text.includes('云杉:小满') && /60 s/.test(text),
    );
    expect(said).toMatch(/79 s/);
    expect(said).toMatch(/76\.50%/);
  });

  it('copies a message filled from an order that the page shows, and notes no buyer', async () => {
    const { orders } = await until(
      () => browser.ask('service.board', {}),
      (board) => board.orders.some(({ kind }) => kind === 'unpaid'),
    );
    const goods = orders.find(({ kind }) => kind === 'unpaid')?.goods ?? '?';
    const page = await view('messages');
    await page.getByRole('button', { name: COPY }).click();
    await page.getByText(/^(?:已复制|Copied)/).waitFor();
    await page.getByRole('button', { name: EDIT }).click();
    const field = page.locator('.service-form textarea');
    await field.fill('');
    await field.press('ControlOrMeta+v');
    expect(await field.inputValue()).toContain(`【${goods}】还没有付款`);
    const uses = await until(
      () => browser.ask('template.uses', {}),
      (all) => all.length > 0,
    );
    expect(uses).toMatchObject([{ template: 'unpaid.remind', goods }]);
    expect(JSON.stringify(uses)).not.toMatch(/\d{15,}/);
  });

  it('lists what the platform announces, and keeps what was read over a restart', async () => {
    await until(
      () => browser.ask('notice.list', {}),
      (all) => all.length === 3,
    );
    const page = await view('notices');
    await page
      .getByRole('button', { name: new RegExp(`(?:标为已读|Mark as read) ${RULE}`) })
      .click();
    await page.getByText(/^(?:已标为已读|Marked as read)/).waitFor();
    await browser.restart();
    const kept = await browser.ask('notice.list', {});
    expect(kept.filter(({ readAt }) => readAt !== undefined).map(({ title }) => title)).toEqual([
      RULE,
    ]);
    expect(JSON.stringify(kept)).not.toContain('云****月');
  });
});
