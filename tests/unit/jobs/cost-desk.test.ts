import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveCosts } from '../../../utils/jobs/cost-desk';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { findAlerts } from '../../../utils/jobs/find-alerts';
import { recordReading } from '../../../utils/jobs/record-reading';
import type { CostEdit } from '../../../utils/model/costs';
import { addDays, HOUR, type Instant, startOfDay } from '../../../utils/model/day';
import { MESSAGE_SCHEMAS } from '../../../utils/model/message-schemas';
import type { MetricId } from '../../../utils/model/metric';
import type { Reading, TableRow } from '../../../utils/model/reading';
import { changeAlerts } from '../../../utils/store/alerts';
import { costsOfShop } from '../../../utils/store/costs';
import { Database } from '../../../utils/store/database';
import { keepJudged } from '../../../utils/store/judgements';
import { figures } from '../insights/rules/said-by';

const TODAY = '2026-07-23';
const NOW = startOfDay(TODAY) + 9 * HOUR;
const SHOP = 'shop:练习店';
const OTHER = 'shop:别家';
const SHARES: CostEdit = { margin: 0.4, fees: 0, refunds: 0, shipping: 0 };

let db: Database;
beforeEach(() => {
  db = new Database(`costs-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

function reading(page: Reading['page'], takenAt: Instant, rows: TableRow[], day?: string): Reading {
  return {
    page,
    layout: 'meaning',
    url: 'https://one.alimama.com/index.html#!/report/account',
    takenAt,
    shop: { name: '练习店', id: '330055' },
    scope: {
      period: day ? { kind: 'day', day } : { kind: 'live', day: TODAY },
      device: 'unknown',
      ...(day && { tab: '全部场景', window: 15 as const, attribution: '末次点击归因' }),
    },
    parts: [{ kind: 'table', rows }],
    trouble: [],
  };
}

/** Eight settled days of ¥100 each at a return of 1.5: below 2.5, above 1.25. */
async function poorAds(): Promise<void> {
  const values: Partial<Record<MetricId, number>> = {
    imp: 4_000,
    clk: 200,
    cost: 100,
    ad_gmv: 150,
    ad_ord: 8,
  };
  for (let back = 12; back > 4; back--) {
    const day = addDays(TODAY, -back);
    const rows: TableRow[] = [
      { subject: { kind: 'scene', name: '关键词推广', id: '371' }, figures: figures(values) },
    ];
    const read = reading('ali.report', startOfDay(addDays(day, 4)) + 8 * HOUR, rows, day);
    expect(await recordReading(db, read, '1')).toMatchObject({ ok: true });
  }
}

async function shelf(price: number): Promise<void> {
  const rows: TableRow[] = [
    {
      subject: { kind: 'item', name: '书架', id: '601234567890' },
      figures: figures({ shelf_price: price, shelf_stock: 10 }),
    },
  ];
  const read = { ...reading('qn.items', NOW - HOUR, rows), url: 'https://myseller.taobao.com/' };
  expect(await recordReading(db, read, '1')).toMatchObject({ ok: true });
}

/** One run, kept as the morning keeps it. */
async function run() {
  await digestCaptures(db);
  const found = await findAlerts(db, { pages: [], now: NOW, reader: '1' });
  await keepJudged(db, found.judged);
  const own = found.judged.judgements.find(({ shop }) => shop === SHOP);
  return {
    isJudged: own !== undefined,
    alerts: found.alerts.filter(({ rule }) => rule === 'A32' || rule === 'A48'),
    said: (id: string) => own?.verdicts.find(({ rule }) => rule === id),
  };
}

describe('what is said of costs', () => {
  it('is unknown until it is said, never 0', async () => {
    const unknown = { margin: null, fees: null, refunds: null, shipping: null, unitCosts: {} };
    expect(await costsOfShop(db, SHOP)).toEqual({ shop: SHOP, ...unknown });
    await saveCosts(db, SHOP, { fees: 0 }, NOW);
    expect(await costsOfShop(db, SHOP)).toEqual({ shop: SHOP, ...unknown, fees: 0 });
    expect(await costsOfShop(db, OTHER)).toEqual({ shop: OTHER, ...unknown });
  });

  it('is changed field by field, and taken back with null', async () => {
    await saveCosts(db, SHOP, SHARES, NOW);
    await saveCosts(db, SHOP, { unitCosts: { '601234567890': 45.8 } }, NOW);
    const now = await saveCosts(db, SHOP, { margin: null }, NOW);
    expect(now).toEqual({
      shop: SHOP,
      ...SHARES,
      margin: null,
      unitCosts: { '601234567890': 45.8 },
    });
    expect(await costsOfShop(db, SHOP)).toEqual(now);
  });

  it.each<[string, unknown, boolean]>([
    ['a share', { margin: 0.4 }, true],
    ['nothing of a share', { margin: null }, true],
    ['a piece', { unitCosts: { '601234567890': 45.8 } }, true],
    ['more than the whole price', { refunds: 1.2 }, false],
    ['less than nothing', { fees: -0.1 }, false],
    ['a piece for nothing', { unitCosts: { '601234567890': 0 } }, false],
    ['a piece of no item', { unitCosts: { __proto: 3 } }, false],
    ['another field', { profit: 0.4 }, false],
  ])('as a message: %s', (_, edit, isTaken) => {
    expect(MESSAGE_SCHEMAS['cost.save']().safeParse({ shop: SHOP, edit }).success).toBe(isTaken);
  });
});

describe('rules that need costs', () => {
  it('speak as soon as all shares are known, and judge the shop anew by others', async () => {
    await poorAds();
    expect((await run()).said('A32')).toEqual({ rule: 'A32', said: 'quiet', why: 'no-costs' });
    expect((await run()).isJudged).toBe(false);
    await saveCosts(db, SHOP, { ...SHARES, refunds: null }, NOW);
    expect((await run()).alerts).toEqual([]);
    await saveCosts(db, SHOP, { refunds: 0 }, NOW);
    const { alerts } = await run();
    expect(alerts).toMatchObject([{ rule: 'A32', subject: `${SHOP}>scene:371` }]);
    // 8 days of ¥100 brought ¥1,200, of which 0.4 is left: 800 − 480
    expect(alerts[0]?.money).toBeCloseTo(320, 6);
    expect((await run()).isJudged).toBe(false);
    await saveCosts(db, OTHER, SHARES, NOW);
    expect((await run()).isJudged).toBe(false);
  });

  it('are withdrawn by costs at which they no longer hold, or that are taken back', async () => {
    await poorAds();
    const open = async () =>
      (await db.alerts.toArray()).filter(({ withdrawnAt }) => withdrawnAt === undefined);
    const found = async (edit: CostEdit) => {
      await saveCosts(db, SHOP, edit, NOW);
      const stale = await open();
      const { alerts } = await run();
      await changeAlerts(db, addDays(TODAY, -30), () => alerts);
      return { stale: stale.length, open: (await open()).length };
    };
    expect(await found(SHARES)).toEqual({ stale: 0, open: 1 });
    // 1 ÷ 0.8 = 1.25
    expect(await found({ margin: 0.8 })).toEqual({ stale: 0, open: 0 });
    expect(await found({ margin: 0.4 })).toEqual({ stale: 0, open: 1 });
    await saveCosts(db, OTHER, SHARES, NOW);
    expect(await open()).toHaveLength(1);
    expect(await found({ fees: null })).toEqual({ stale: 0, open: 0 });
  });

  it('hold a price against what the piece costs', async () => {
    await shelf(99);
    await saveCosts(db, SHOP, { ...SHARES, fees: 0.05, shipping: 0.05 }, NOW);
    expect((await run()).said('A48')).toMatchObject({ why: 'no-costs' });
    await saveCosts(db, SHOP, { unitCosts: { '601234567890': 90 } }, NOW);
    const { alerts } = await run();
    // 90 + 10 % of 99 = 99.90
    expect(alerts.map(({ rule }) => rule)).toEqual(['A48']);
    expect(alerts[0]?.money).toBeCloseTo(9, 6);
  });
});
