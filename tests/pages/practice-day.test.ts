import 'fake-indexeddb/auto';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMorning, type Morning } from '../../utils/jobs/morning.ts';
import { ordersDesk } from '../../utils/jobs/orders-desk.ts';
import { panelView } from '../../utils/jobs/panel-view.ts';
import { HOUR, MINUTE } from '../../utils/model/day.ts';
import type { PanelView } from '../../utils/model/panel-view.ts';
import { partOf, type Reading } from '../../utils/model/reading.ts';
import { DEFAULT_SETTINGS } from '../../utils/model/settings.ts';
import type { TodaySnapshot } from '../../utils/model/today.ts';
import { Database } from '../../utils/store/database.ts';
import { findChromium } from '../browser/find-browser.ts';
import { chromiumArgs, type PracticeConsole, startConsole } from '../practice/console.ts';
import { SHOPS_ELSEWHERE } from '../practice/pages/platform-consoles.ts';
import { heldOf } from '../practice/shop/held.ts';
import { ordersOf, refundsOf } from '../practice/shop/orders.ts';
import { reviewsOf } from '../practice/shop/reviews.ts';
import { SHOP_NAME } from '../practice/shop/scenario.ts';
import { secretsOf } from '../practice/shop/secrets.ts';
import { strayAt, strayWords } from '../practice/shop/strays.ts';
import { bundleReader, READER_GLOBAL } from '../read/bundle-reader.ts';

const TODAY = '2026-11-21';
const NOW = Date.parse(`${TODAY}T09:30:00+08:00`);
const SCENARIO = { seed: 'rain-on-bamboo', today: TODAY };
const QN = 'https://myseller.taobao.com/home.htm';
const REFUNDS = `${QN}/trade-platform/refund-list`;
const ORDERS = `${QN}/trade-platform/tp/sold`;
const SHOP = `shop:${SHOP_NAME}`;

/** Every page of a practice day, with what must stand on it before it is read. */
const DAY: [url: string, filled: string][] = [
  [
    'https://sycm.taobao.com/portal/home.htm',
    `document.querySelectorAll('.ant-table td').length > 20`,
  ],
  [`${QN}/QnworkbenchHome/`, 'true'],
  [REFUNDS, 'true'],
  [`${REFUNDS}?tab=platform`, 'true'],
  [ORDERS, 'true'],
  [`${ORDERS}?tab=pay`, 'true'],
  [`${ORDERS}?tab=ship`, 'true'],
  [`${QN}/voc-tmall/serverReport`, 'true'],
  [
    `${QN}/comment-manage/list/rateWait4PC`,
    `document.querySelectorAll('.next-table-row').length > 0`,
  ],
  [`${QN}/comment-manage/ask-all`, 'true'],
  [`${QN}/seller-notice/list`, 'true'],
  [`${QN}/shop-violation/list`, 'true'],
  [`${QN}/shop-violation/list?tab=complaint`, 'true'],
  ['https://shop.jd.com/jdm/home', 'true'],
  ['https://shop.jd.com/jdm/trade/after-sale/independent-after-sale/list?tabCode=all', 'true'],
  ['https://fxg.jinritemai.com/ffa/mshop/homepage/index', 'true'],
  ['https://fxg.jinritemai.com/ffa/maftersale/aftersale/list', 'true'],
  ['https://mms.pinduoduo.com/home', 'true'],
  [`${QN}/SellManage/on_sale`, 'true'],
  [`${QN}/starb/tmc-next/sale/seller/homepage.htm`, 'true'],
  ['https://sycm.taobao.com/qos/service/frame/shop/performance/new#/shop', 'true'],
  ['https://detail.tmall.com/item.htm?id=734455120987', 'true'],
  ['https://sycm.taobao.com/cc/item_rank', 'true'],
  ['https://sycm.taobao.com/cc/item_archives?activeKey=title&itemId=701122334455', 'true'],
  ['https://sycm.taobao.com/flow/monitor/keyword_assistant', 'true'],
];

const orders = ordersOf(SCENARIO);
const refunds = refundsOf(SCENARIO);
const searched = strayAt(SCENARIO, 'address');
/** A list that the operator searched for one buyer and one order: both stand in its address. */
const SEARCHED = `${ORDERS}?tab=ship&buyerNick=${searched.nick}&mainOrderId=${searched.order}`;
DAY.push([SEARCHED, 'true']);

/** All that stands on those pages of people and of single orders. */
const held = heldOf(SCENARIO);
const SECRETS = [...secretsOf(SCENARIO, 0), '骗人的店'];
/** Reviews beyond the first page of their list, and what stands in an address only. */
const UNSEEN = [
  ...reviewsOf(SCENARIO, 0)
    .slice(20)
    .flatMap(({ nick, orderNumber }) => [nick, orderNumber]),
  ...strayWords(SCENARIO, 'address'),
];

let practice: PracticeConsole;
let browser: Browser;
let page: Page;
let code: string;
let db: Database;
let morning: Morning;
let now = NOW;
let shown: TodaySnapshot | null = null;
const seen: string[] = [];

beforeAll(async () => {
  practice = await startConsole({ today: TODAY });
  browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: chromiumArgs(practice),
  });
  // A machine far from Beijing, two weeks after its clocks were set back.
  page = await (await browser.newContext({ timezoneId: 'America/New_York' })).newPage();
  code = await bundleReader();
  db = new Database(`practice-day-${crypto.randomUUID()}`);
  morning = createMorning({
    db,
    now: () => now,
    reader: '0.1.0',
    settings: async () => DEFAULT_SETTINGS,
    last: async () => shown,
    show: async (today) => {
      shown = today;
    },
  });
  for (const [url, filled] of DAY) await look(url, filled);
  await morning.today();
});
afterAll(async () => {
  await morning?.settled();
  await db?.delete();
  await browser?.close();
  await practice?.close();
});

/** Reads a page as the extension would and has it recorded. */
async function look(url: string, filled = 'true'): Promise<Reading> {
  await page.goto(url);
  await page.waitForFunction(filled);
  seen.push(await page.content());
  const call = `${READER_GLOBAL}.readPage(document, location.href, ${now})`;
  const reading = (await page.evaluate(`(() => { ${code}; return ${call}; })()`)) as Reading;
  expect([url, await morning.record(reading, url)]).toMatchObject([url, { ok: true }]);
  return reading;
}

/** Every text of a value, keys included, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [new TextDecoder().decode(value)];
  if (ArrayBuffer.isView(value)) return [];
  if (typeof value !== 'object' || value === null) return [String(value)];
  if (value instanceof Map) return [...value].flatMap(textsIn);
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

const found = (texts: string[]) => {
  const all = texts.join('\n');
  return SECRETS.filter((secret) => all.includes(secret));
};

describe('after a full practice day', () => {
  it('everything of the buyers stood on the pages', () => {
    const pages = seen.join('\n');
    const onPage = SECRETS.filter((secret) => !UNSEEN.includes(secret));
    expect(onPage.filter((secret) => !pages.includes(secret))).toEqual([]);
    expect(SECRETS.length).toBeGreaterThan(100);
  });

  it('no table holds a nickname, name, telephone, address, message or order number', async () => {
    const filled: string[] = [];
    for (const table of db.tables) {
      const rows = await table.toArray();
      if (rows.length > 0) filled.push(table.name);
      const keys = await table.toCollection().primaryKeys();
      expect([table.name, found(textsIn([rows, keys]))]).toEqual([table.name, []]);
    }
    expect(filled).toEqual(expect.arrayContaining(['captures', 'clock', 'reviews', 'tracks']));
  });

  it('nor does what is packed within them', async () => {
    // Captures are packed: unpacked again they are what the log says.
    const { capturesAfter } = await import('../../utils/store/captures.ts');
    const captures = await capturesAfter(db, 0, 1000);
    expect(captures.length).toBeGreaterThanOrEqual(DAY.length - 1);
    const texts = textsIn(captures);
    expect(texts.some((text) => text.includes('保温杯'))).toBe(true);
    expect(found(texts)).toEqual([]);
    expect(texts.filter((text) => /\d{16,}/.test(text.replace(/[0-9a-f]{32}/g, '')))).toEqual([]);
  });

  it('nor do the picture of today, the desk and the panels', async () => {
    const panels: PanelView[] = [];
    for (const url of [REFUNDS, ORDERS]) panels.push(await panelView(db, await look(url)));
    const desk = await ordersDesk(db, now);
    expect(found(textsIn([shown, desk, panels.map(({ desk }) => desk)]))).toEqual([]);
    expect(panels.map(({ desk }) => desk?.cards.length)).toEqual([3, 4]);
  });

  it('the clock holds what waits, in Beijing time', async () => {
    const { clock, shops } = await ordersDesk(db, now);
    const kinds = clock.map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([
      count('pay'),
      count('ship'),
      count('refund'),
      count('return'),
      count('dispute'),
      count('violation'),
      count('complaint'),
    ]).toEqual([3, 6, 5, 1, 1, 1, 1]);
    const due = refunds.slice(0, 3).map(({ countdown }) => {
      const [days = 0, hours = 0, minutes = 0] = (countdown.match(/\d+/g) ?? []).map(Number);
      return NOW + (days * 24 + hours) * HOUR + minutes * MINUTE;
    });
    const read = clock
      .filter(({ kind, page }) => kind === 'refund' && page === 'qn.refunds')
      .map(({ at }) => at);
    // one on each of the two other platforms, of which 京麦 shows the first
    expect(clock.find(({ page }) => page === 'jd.orders')).toMatchObject({
      shop: `shop:京东·${SHOPS_ELSEWHERE.jd}`,
      at: due[0],
    });
    expect(clock.find(({ page }) => page === 'douyin.orders')?.at).toBe(due[1]);
    const [appeal] = held;
    const [days = 0, left = 0] = (appeal?.countdown.match(/\d+/g) ?? []).map(Number);
    expect(clock.find(({ kind }) => kind === 'violation')).toMatchObject({
      title: '商品描述不符',
      points: 2,
      measures: '下架商品',
      at: NOW + (days * 24 + left) * HOUR,
    });
    expect(read.toSorted()).toEqual(due.toSorted());
    const amounts = clock.filter(({ kind }) => kind === 'pay').map(({ amount }) => amount);
    expect(amounts.toSorted()).toEqual(
      orders
        .slice(0, 3)
        .map(({ cents }) => cents / 100)
        .toSorted(),
    );
    const own = shops.find(({ shop }) => shop === SHOP);
    expect(own).toMatchObject({ platform: 'taobao', unread: [] });
    expect(own?.scores.map(({ score }) => score)).toEqual(['voc_score']);
    expect(own?.parts.filter(({ lost }) => lost !== null)).toHaveLength(3);
    expect(own?.counters.length).toBeGreaterThan(8);
    expect(own?.counters).toContainEqual(
      expect.objectContaining({
        metric: 'violation_points_a',
        figure: { kind: 'exact', value: 2 },
      }),
    );
  });

  it('counters of other platforms stand with their own shops, drawn digits with none', async () => {
    const { shops, silent } = await ordersDesk(db, now);
    const ofPlatform = (wanted: string) =>
      shops
        .find(({ platform }) => platform === wanted)
        ?.counters.map(({ label, figure }) => [
          label,
          'value' in figure ? figure.value : figure.kind,
        ]);
    expect(ofPlatform('jd')).toContainEqual(['待举证纠纷', 1]);
    expect(ofPlatform('douyin')).toContainEqual(['即将超时发货', 3]);
    expect(ofPlatform('pdd')).toEqual([
      ['待发货', 'missing'],
      ['待处理售后', 'missing'],
    ]);
    expect(silent).toEqual([]);
  });

  it('what was dealt with vanishes from lists that are read whole', async () => {
    now += 30 * MINUTE;
    const later = await look(`${REFUNDS}?handled=2`);
    expect(partOf(later, 'orders')?.rows).toHaveLength(2);
    const { clock, closed } = await ordersDesk(db, now);
    expect(closed.map(({ kind, closed }) => [kind, closed?.how])).toEqual([
      ['refund', 'gone'],
      ['refund', 'gone'],
    ]);
    const ofTaobao = ({ page }: { page: string }) => page === 'qn.refunds';
    expect(clock.filter(ofTaobao).filter(({ kind }) => kind === 'refund')).toHaveLength(1);
    expect(found(textsIn(await db.clock.toArray()))).toEqual([]);
  });
});
