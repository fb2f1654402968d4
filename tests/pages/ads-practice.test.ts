import 'fake-indexeddb/auto';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bidPremium } from '../../utils/ads/bid-premium.ts';
import { shrunkRate } from '../../utils/ads/shrunk-rate.ts';
import { adsDesk, sayPlanItem } from '../../utils/jobs/ads-desk.ts';
import { digestCaptures } from '../../utils/jobs/digest-captures.ts';
import { recordReading } from '../../utils/jobs/record-reading.ts';
import type { AdsBoard, AdsDrops } from '../../utils/model/ads-desk.ts';
import type { MetricId } from '../../utils/model/metric.ts';
import type { Reading, TableRow } from '../../utils/model/reading.ts';
import { changeCosts } from '../../utils/store/costs.ts';
import { Database } from '../../utils/store/database.ts';
import { keepMemberShop } from '../../utils/store/member-shops.ts';
import { findChromium } from '../browser/find-browser.ts';
import { chromiumArgs, type PracticeConsole, startConsole } from '../practice/console.ts';
import { AD_CREATIVES, AD_CROWDS, AD_WORDS, type AdPart } from '../practice/shop/ad-parts.ts';
import { OWN_ITEMS } from '../practice/shop/own-items.ts';
import { SHOP_NAME } from '../practice/shop/scenario.ts';
import { bundleReader, READER_GLOBAL } from '../read/bundle-reader.ts';

const TODAY = '2026-11-21';
/** Yesterday is complete by then; in the morning it is not. */
const NOON = Date.parse(`${TODAY}T13:30:00+08:00`);
const MORNING = Date.parse(`${TODAY}T09:30:00+08:00`);
const CONSOLE = 'https://one.alimama.com/index.html';
const MEMBER = 'shop:听雨家的小二';
const SHOP = `shop:${SHOP_NAME}`;
const [CUP] = OWN_ITEMS;
const PAGES = {
  words: `${CONSOLE}?view=words#!/manage/search-detail?bizCode=onebpSearch&tab=bidword`,
  creatives: `${CONSOLE}?view=creatives#!/manage/search-detail?bizCode=onebpSearch&tab=creative`,
  crowds: `${CONSOLE}?view=crowds#!/manage/display-detail?bizCode=onebpDisplay&tab=crowd`,
  plans: `${CONSOLE}?view=plans#!/manage/search?bizCode=onebpSearch`,
  days: `${CONSOLE}?view=plan-days#!/report/campaign`,
  items: 'https://myseller.taobao.com/home.htm/SellManage/on_sale',
} as const;
/** (1 − 0.08)·(0.42 − 0.05) − 0.06 = 0.2804 */
const COSTS = { margin: 0.42, fees: 0.05, refunds: 0.08, shipping: 0.06 };

let practice: PracticeConsole;
let browser: Browser;
let page: Page;
let code: string;
let db: Database;
beforeAll(async () => {
  practice = await startConsole({ today: TODAY });
  browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: chromiumArgs(practice),
  });
  page = await (await browser.newContext({ timezoneId: 'America/New_York' })).newPage();
  code = await bundleReader();
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});
beforeEach(() => {
  db = new Database(`ads-practice-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function read(name: keyof typeof PAGES, now = NOON): Promise<Reading> {
  await page.goto(PAGES[name]);
  const call = `${READER_GLOBAL}.readPage(document, location.href, ${now})`;
  return (await page.evaluate(`(() => { ${code}; return ${call}; })()`)) as Reading;
}

/** The board after these pages, each read at its moment. */
async function boardAfter(
  names: readonly (keyof typeof PAGES)[],
  { at = NOON, before }: { at?: number; before?: () => Promise<void> } = {},
): Promise<AdsBoard> {
  await before?.();
  for (const name of names) {
    const reading = await read(name, at);
    expect([name, await recordReading(db, reading, '0.1.0')]).toMatchObject([name, { ok: true }]);
  }
  await digestCaptures(db);
  const { board } = await adsDesk(db, {}, at);
  if (!board) throw new Error('no board');
  return board;
}

const rowsOf = ({ parts }: Reading): TableRow[] =>
  parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
const valueIn = ({ figures }: TableRow, metric: MetricId) => {
  const figure = figures.find((one) => one.metric === metric)?.figure;
  return figure?.kind === 'exact' ? figure.value : null;
};
const droppedBy = (drops: AdsDrops | null) =>
  drops?.found.map(({ name, advice, path }) => [name, advice, path.join('/')]);

describe('the lists of words, creatives and audiences', () => {
  it.each([
    ['words', 'keyword', AD_WORDS, { from: '2026-11-14', to: '2026-11-20' }],
    ['creatives', 'creative', AD_CREATIVES, { from: '2026-11-14', to: '2026-11-20' }],
    ['crowds', 'crowd', AD_CROWDS, { from: '2026-11-07', to: '2026-11-20' }],
  ] as const)(
    '%s are read figure for figure, and nothing of the closed tabs',
    async (name, kind, parts, days) => {
      const reading = await read(name);
      expect(reading).toMatchObject({
        page: 'ali.manage',
        shop: { name: '听雨家的小二', id: '220044' },
        scope: {
          period: { kind: 'span', ...days },
          window: 15,
          attribution: '末次点击归因',
        },
      });
      expect(reading.trouble).toEqual([]);
      const rows = rowsOf(reading);
      expect(rows.map(({ subject }) => subject)).toEqual(
        parts.map(({ id, name: own, plan, unit }: AdPart) => ({
          ...{ kind, name: own, id },
          path: [plan, unit, own],
        })),
      );
      expect(
        rows.map((row) =>
          (['imp', 'clk', 'cost', 'ad_ord', 'ad_gmv', 'ad_cart'] as const).map((metric) =>
            valueIn(row, metric),
          ),
        ),
      ).toEqual(
        parts.map(({ impressions, clicks, cost, orders, sales, carts }: AdPart) => [
          ...[impressions, clicks, cost / 100, orders, sales / 100, carts],
        ]),
      );
    },
  );

  it('premiums are shares, bids are money, and a rank that is a word is no figure', async () => {
    const crowds = rowsOf(await read('crowds'));
    expect(crowds.map((row) => valueIn(row, 'premium'))).toEqual([0.6, 1.3, 0.3, 0.4]);
    const words = rowsOf(await read('words'));
    expect(words.map((row) => valueIn(row, 'bid'))).toEqual([1.18, 1.1, 0.9, 0.95, 1.24]);
    expect(words.map((row) => valueIn(row, 'avg_rank'))).toEqual([3, 6, 9, null, 7]);
    expect(words[3]?.texts).toContainEqual({ label: '平均展现排名', text: '12名以后' });
  });

  it('a plan is a plan, whatever it promotes', async () => {
    const plans = rowsOf(await read('plans'));
    expect(plans.map(({ subject: { kind, id }, texts }) => [kind, id, texts?.[0]])).toEqual([
      ['plan', '66010001', { label: '状态', text: '推广中' }],
      ['plan', '66010002', { label: '状态', text: '推广中' }],
      ['plan', '66010003', { label: '状态', text: '推广中' }],
    ]);
    expect(
      plans.map(({ texts }) => texts?.find(({ label }) => label === '推广宝贝')?.text),
    ).toEqual([`${CUP.title} ID:${CUP.id}`, undefined, undefined]);
  });
});

describe('the desk over them', () => {
  const costs = () => changeCosts(db, MEMBER, COSTS).then(() => undefined);

  it('names the words and creatives to drop, and says how many are fine or too small', async () => {
    const board = await boardAfter(['plans', 'days', 'words', 'creatives'], { before: costs });
    // 164 clicks at ¥1.05 against three in 1/CVR: 3 ÷ (1.05 ÷ (AOV·0.2804)) < 100, so the floor decides
    expect(droppedBy(board.words)).toEqual([
      ['保温杯 便宜', 'lower-bid', '搜索-保温杯主推/单元-316保温杯'],
      ['泡茶杯 陶瓷 办公室', 'delete', '搜索-保温杯主推/单元-316保温杯'],
    ]);
    expect(board.words).toMatchObject({ fine: 1, tooLittle: 2, growing: 0 });
    // 255 of 9,800: upper bound 2.94 %; 640 of 12,000: lower bound 4.95 %
    expect(droppedBy(board.creatives)).toEqual([
      ['模特·手持', 'disable', '搜索-保温杯主推/单元-316保温杯'],
    ]);
    expect(board.creatives?.found[0]).toMatchObject({ ageUnknown: true });
    expect(board.creatives).toMatchObject({ fine: 3, tooLittle: 1 });
  });

  it('holds premiums of precise audiences within 120–300 %, of others within 30–100 %', async () => {
    const { crowds, base } = await boardAfter(['plans', 'days', 'crowds'], { before: costs });
    expect(crowds.map(({ name, precise }) => [name, precise])).toEqual([
      ['加购未购买人群', true],
      ['浏览过本店的访客', true],
      ['喜好相似宝贝的人群', false],
      ['25-35岁女性', false],
    ]);
    if (!base) throw new Error('no base');
    const p0 = base.orders / base.clicks;
    const premiums = crowds.map(({ clicks, orders, sales, precise, premium }) =>
      bidPremium(
        { rate: shrunkRate(orders, clicks, p0), order: sales / Math.max(1, orders) },
        { rate: p0, order: base.sales / base.orders },
        precise,
        premium,
      ),
    );
    for (const [i, { premium, orRemove }] of premiums.entries()) {
      const [least, most] = crowds[i]?.precise ? [1.2, 3] : [0.3, 1];
      if (orRemove) expect(premium).toBe(0.3);
      else {
        expect(premium).toBeGreaterThanOrEqual(least);
        expect(premium).toBeLessThanOrEqual(most);
      }
    }
    // 60 % now: at most 30 points more at once
    expect(premiums[0]).toMatchObject({ orRemove: false, next: 0.9 });
  });

  it('concludes nothing from sums that were read before yesterday was complete', async () => {
    const board = await boardAfter(['plans', 'days', 'words', 'creatives', 'crowds'], {
      ...{ at: MORNING, before: costs },
    });
    expect(board.words).toMatchObject({ found: [], fine: 0, tooLittle: 0, growing: 5 });
    expect(board.creatives).toMatchObject({ found: [], growing: 5 });
    expect([board.crowds, board.crowdsGrowing]).toEqual([[], 4]);
  });
});

describe('the break-even of the item that a plan promotes', () => {
  const known = async () => {
    await keepMemberShop(db, { member: MEMBER, shop: SHOP, saidAt: NOON });
    await changeCosts(db, SHOP, { ...COSTS, unitCosts: { [CUP.id]: 30 } });
  };

  it('counts for that plan, with its price on the shelf; the others keep the shop’s', async () => {
    const board = await boardAfter(['items', 'plans', 'days'], { before: known });
    expect(board.shop).toBe(SHOP);
    const [cup, ...others] = ['66010001', '66010002', '66010003'].map((id) =>
      board.plans.find(({ subject }) => subject.endsWith(id)),
    );
    const { evenOf } = cup ?? {};
    if (evenOf?.whose !== 'item') throw new Error('the shop’s');
    expect(evenOf).toMatchObject({ item: { id: CUP.id, by: 'page' }, cost: 30, from: 'shelf' });
    const margin = 1 - 30 / evenOf.price;
    // (1 − 0.08)·(m − 0.05) − 0.06
    const left = 0.92 * (margin - 0.05) - 0.06;
    expect(cup?.even).toMatchObject({ known: 'whole', roi: expect.closeTo(1 / left, 8) });
    for (const plan of others) {
      expect(plan?.evenOf).toEqual({ whose: 'shop' });
      expect(plan?.even).toMatchObject({ roi: expect.closeTo(1 / 0.2804, 6) });
    }
  });

  it('the operator says otherwise, once', async () => {
    const board = await boardAfter(['items', 'plans', 'days'], { before: known });
    const plan = (id: string, from = board) =>
      from.plans.find(({ subject }) => subject.endsWith(id));
    const again = async () => (await adsDesk(db, {}, NOON)).board ?? board;
    await sayPlanItem(db, plan('66010001')?.subject ?? '', null, NOON);
    await sayPlanItem(db, plan('66010002')?.subject ?? '', { id: CUP.id, name: 'x' }, NOON);
    await sayPlanItem(db, plan('66010003')?.subject ?? '', { id: '799', name: '新品' }, NOON);
    const said = await again();
    expect(plan('66010001', said)).toMatchObject({ evenOf: { whose: 'shop' }, isSeveral: true });
    expect(plan('66010002', said)?.evenOf).toMatchObject({
      whose: 'item',
      item: { by: 'operator' },
    });
    expect(plan('66010003', said)?.evenOf).toEqual({
      whose: 'shop',
      item: { id: '799', name: '新品', by: 'operator' },
      why: 'no-cost',
    });
    await sayPlanItem(db, plan('66010001')?.subject ?? '', 'page', NOON);
    expect(plan('66010001', await again())?.evenOf).toMatchObject({ whose: 'item' });
  });
});
