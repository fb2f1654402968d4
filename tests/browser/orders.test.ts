import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../utils/model/day';
import { SHOPS_ELSEWHERE } from '../practice/pages/platform-consoles';
import { ordersOf, refundsOf } from '../practice/shop/orders';
import { SHOP_NAME } from '../practice/shop/scenario';
import { grantedBuild } from './granted-build';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { findInShadow, shadowText } from './shadow';

const QN = 'https://myseller.taobao.com/home.htm';
const REFUNDS = `${QN}/trade-platform/refund-list`;
const ORDERS = `${QN}/trade-platform/tp/sold`;

/** Runs inside an extension page. */
declare const chrome: {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
};

describe('the after-sales desk', () => {
  let browser: PracticeBrowser;
  let view: Page;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const desk = () => browser.ask('orders.desk', {});
  const scenario = () => ({ seed: browser.practice.seed, today: browser.practice.today });

  it('fills its clock from the lists that are opened, and nothing else is asked for', async () => {
    for (const url of [
      REFUNDS,
      `${ORDERS}?tab=pay`,
      `${ORDERS}?tab=ship`,
      `${QN}/QnworkbenchHome/`,
    ])
      await browser.open(url);
    await browser.open(`${QN}/voc-tmall/serverReport`);
    const read = await until(
      desk,
      ({ clock, shops: [shop] }) =>
        clock.length === 13 && (shop?.scores.length ?? 0) > 0 && (shop?.counters.length ?? 0) > 8,
    );
    expect(read.shops).toMatchObject([{ name: SHOP_NAME, unread: [] }]);
    const [first] = refundsOf(scenario());
    const [, hours = 0, minutes = 0] = (first?.countdown.match(/\d+/g) ?? []).map(Number);
    const nearest = read.clock.find(({ kind }) => kind === 'refund');
    const left = (nearest?.at ?? 0) - (nearest?.seenAt ?? 0);
    expect(left).toBeCloseTo(hours * HOUR + minutes * MINUTE, -4);
  });

  it('keeps its alarm over a restart of the browser', async () => {
    const before = await desk();
    await browser.restart();
    const page = await browser.chromium.openExtensionPage('dashboard.html#/orders');
    const alarm = await until(
      () => page.evaluate(() => chrome.alarms.get('clock')),
      (found) => found !== undefined,
    );
    expect(alarm?.scheduledTime).toBeGreaterThan(before.now);
    expect((await desk()).clock.length).toBe(before.clock.length);
    await page.close();
  });

  it('shows the clock, unpaid orders by value, scores and gates, by keyboard too', async () => {
    view = await browser.chromium.openExtensionPage('dashboard.html#/orders');
    const dearest = ordersOf(scenario())
      .slice(0, 3)
      .map(({ cents }) => cents)
      .toSorted((a, b) => b - a)[0];
    const sum = new Intl.NumberFormat('en', { minimumFractionDigits: 2 });
    const unpaid = view.getByRole('region', { name: /^(?:未付款订单|Unpaid orders)$/ });
    await unpaid.getByText(`¥${sum.format((dearest ?? 0) / 100)}`).waitFor();
    await view.getByText('服务保障').first().waitFor();
    const done = view.getByRole('button', { name: /^(?:已处理：|Done: )/ });
    const count = await done.count();
    await done.first().press('Enter');
    await until(
      () => done.count(),
      (left) => left === count - 1,
    );
    expect((await desk()).closed.map(({ closed }) => closed?.how)).toEqual(['said']);
  });

  it('closes what is missing in a list that was read whole', async () => {
    await browser.open(`${REFUNDS}?handled=4`);
    const after = await until(desk, ({ closed }) =>
      closed.some((one) => one.closed?.how === 'gone'),
    );
    expect(after.clock.filter(({ kind }) => kind === 'refund' || kind === 'return')).toEqual([]);
  });

  it('says beside the list what presses', async () => {
    const page = await browser.open(`${ORDERS}?tab=pay`);
    await browser.ask('panel.open', { tabId: await browser.tabOf(page) });
    const text = await until(
      () => shadowText(page),
      (shown) => /(?:已下单，还没付款|Ordered and not paid yet)/.test(shown),
    );
    for (const { buyer, number } of ordersOf(scenario()))
      for (const secret of [buyer.nick, buyer.receiver, buyer.phone, buyer.address, number])
        expect(text).not.toContain(secret);
  });

  it('copies a message from there by one click, and notes it without the buyer', async () => {
    const page = await browser.open(`${ORDERS}?tab=pay&copy=1`);
    await browser.ask('panel.open', { tabId: await browser.tabOf(page) });
    const copy = await until(
      () => findInShadow(page, { selector: 'button[aria-live]' }).catch(() => null),
      (button) => button !== null,
    );
    await page.bringToFront();
    await copy?.click();
    const uses = await until(
      () => browser.ask('template.uses', {}),
      (all) => all.length > 0,
    );
    const goods = ordersOf(scenario()).map(({ item }) => item.title);
    expect(uses).toMatchObject([{ template: 'unpaid.remind', shop: `shop:${SHOP_NAME}` }]);
    expect(goods.some((title) => title.startsWith(uses[0]?.goods ?? '?'))).toBe(true);
    expect(JSON.stringify(uses)).not.toMatch(/\d{15,}/);
  });

  it('holds violations and complaints for as long as they can be answered', async () => {
    await browser.open(`${QN}/shop-violation/list`);
    await browser.open(`${QN}/shop-violation/list?tab=complaint`);
    const after = await until(desk, ({ clock }) =>
      ['violation', 'complaint'].every((kind) => clock.some((one) => one.kind === kind)),
    );
    expect(after.clock.find(({ kind }) => kind === 'violation')).toMatchObject({
      title: '商品描述不符',
      points: 2,
      isPrinted: true,
    });
    expect(JSON.stringify(after.clock)).not.toContain('骗人的店');
  });
});

describe('other platforms, once they are allowed', () => {
  it('stand on the same clock, each with its own shop', async () => {
    const folder = grantedBuild(/jd\.com|jinritemai\.com|pinduoduo\.com|yangkeduo\.com/);
    let browser: PracticeBrowser | undefined;
    try {
      browser = await startPracticeBrowser({ extension: folder });
      const { ask, open } = browser;
      const sites = await ask('site.list', {});
      expect(sites.filter(({ on }) => on).map(({ site }) => site)).toEqual(['jd', 'pdd', 'douyin']);
      for (const url of [
        'https://shop.jd.com/jdm/home',
        'https://shop.jd.com/jdm/trade/after-sale/independent-after-sale/list?tabCode=all',
        'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
        'https://fxg.jinritemai.com/ffa/maftersale/aftersale/list',
        'https://mms.pinduoduo.com/home',
      ])
        await open(url);
      const read = await until(
        () => ask('orders.desk', {}),
        ({ clock, shops }) => clock.length === 2 && shops.length === 3,
      );
      expect(read.clock.map(({ page, kind }) => `${page} ${kind}`).toSorted()).toEqual([
        'douyin.orders refund',
        'jd.orders refund',
      ]);
      const counted = (platform: string) =>
        read.shops.find((shop) => shop.platform === platform)?.counters.length;
      expect([counted('jd'), counted('douyin'), counted('pdd')]).toEqual([9, 5, 2]);
      const view = await browser.chromium.openExtensionPage('dashboard.html#/orders');
      await view.getByRole('region', { name: `京东·${SHOPS_ELSEWHERE.jd}`, exact: true }).waitFor();
    } finally {
      expect(await browser?.close()).toEqual([]);
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
