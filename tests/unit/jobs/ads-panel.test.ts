import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adsDesk } from '../../../utils/jobs/ads-desk';
import { keepPanelAdvice, plansPanel } from '../../../utils/jobs/ads-panel';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { sayMemberShop } from '../../../utils/jobs/member-shop';
import { recordReading } from '../../../utils/jobs/record-reading';
import {
  addDays,
  DAY_LENGTH,
  type Day,
  HOUR,
  type Instant,
  startOfDay,
} from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import type { Part, Reading } from '../../../utils/model/reading';
import { adsChecksOf, keepAdsChecks } from '../../../utils/store/ads-checks';
import { keepPlanItem, planItemsOf } from '../../../utils/store/ads-items';
import { adsRecordsOf } from '../../../utils/store/ads-records';
import { changeCosts } from '../../../utils/store/costs';
import { Database } from '../../../utils/store/database';
import { figures } from '../insights/rules/said-by';

const TODAY: Day = '2026-11-22';
const NOW = startOfDay(TODAY) + 13 * HOUR;
const SHOP = 'shop:青禾家的小二';
const PLAN = `${SHOP}>plan:66010001`;
/** Break-even at 2.5, target at 3. */
const COSTS = { margin: 0.4, fees: 0, refunds: 0, shipping: 0 };

let db: Database;
beforeEach(() => {
  db = new Database(`ads-panel-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** Thirty days of plans, a row each: ¥100 of its ¥100 a day, at a return of 4, twenty-one orders a week. */
function report(takenAt: Instant, member = '青禾家的小二', plans = ['66010001']): Reading {
  const last = addDays(TODAY, -1);
  const values: Partial<Record<MetricId, number>> = {
    ...{ imp: 2_000, clk: 100, cost: 100, ad_gmv: 400, ad_ord: 3, day_limit: 100 },
  };
  const rows = plans.flatMap((id) =>
    Array.from({ length: 30 }, (_, i) => ({
      subject: { kind: 'plan' as const, name: `计划${id}`, id },
      figures: figures(values).map((one) => ({
        ...one,
        scope: { period: { kind: 'day' as const, day: addDays(last, -i) } },
      })),
    })),
  );
  return look('ali.report', takenAt, [{ kind: 'table', rows }], member);
}

function look(
  page: 'ali.report' | 'ali.account',
  takenAt: Instant,
  parts: Part[],
  member: string,
): Reading {
  const last = addDays(TODAY, -1);
  const period =
    page === 'ali.account'
      ? ({ kind: 'live', day: TODAY } as const)
      : ({ kind: 'span', from: addDays(last, -29), to: last, unit: 'recent' } as const);
  return {
    ...{ page, layout: 'meaning', takenAt, parts, trouble: [] },
    url: 'https://one.alimama.com/index.html#!/report/campaign',
    shop: { name: member, id: member === '青禾家的小二' ? '220044' : '220055' },
    scope: { period, device: 'unknown', window: 15, attribution: '末次点击归因' },
  };
}

async function read(reading: Reading): Promise<void> {
  expect(await recordReading(db, reading, '0.1.0')).toMatchObject({ ok: true });
  await digestCaptures(db);
}

describe('advice that is shown beside the page', () => {
  let writes = 0;
  const write = (job: () => Promise<void>) => {
    writes += 1;
    return job();
  };
  const show = async (reading: Reading, now = NOW) => {
    const panel = await plansPanel(db, reading);
    await keepPanelAdvice(db, panel ?? undefined, now, write);
  };
  const saidAt = async (now: Instant) => {
    const plan = (await adsDesk(db, {}, now)).board?.plans[0];
    return `${plan?.advice.kind} ${plan?.advice.why}`;
  };
  beforeEach(async () => {
    writes = 0;
    await changeCosts(db, SHOP, COSTS);
  });

  it('is kept, once a day, and only of the plans that were shown', async () => {
    const reading = report(NOW, '青禾家的小二', ['1', '2', '3', '4', '5']);
    await read(reading);
    await show(reading);
    await show(reading, NOW + HOUR);
    const kept = await adsRecordsOf(db, SHOP);
    expect(kept).toHaveLength(3);
    expect(kept[0]).toMatchObject({ day: TODAY, advice: { kind: 'raise' }, even: 2.5 });
    expect(writes).toBe(1);
  });

  it('is not turned round within three days', async () => {
    const reading = report(NOW);
    await read(reading);
    await show(reading);
    // break-even at 6.67: the same figures are a loss now
    await changeCosts(db, SHOP, { margin: 0.15 });
    expect(await saidAt(NOW + DAY_LENGTH)).toBe('hold opposite');
    expect(await saidAt(NOW + 3 * DAY_LENGTH)).toBe('lower rule');
  });

  it('is looked back at, though nobody answered', async () => {
    const reading = report(NOW);
    await read(reading);
    await show(reading);
    const { board } = await adsDesk(db, {}, NOW + DAY_LENGTH);
    expect(board?.lookBacks.map(({ subject, choice }) => [subject, choice])).toEqual([
      [PLAN, undefined],
    ]);
    expect(board?.hitRate).toEqual({ right: 0, wrong: 0, unclear: 0, pending: 1 });
  });

  it('of another desk is none of the ads desk', async () => {
    const panel = { desk: 'orders' as const, cards: [], leftOut: 0, place: 'orders?shop=x' };
    await keepPanelAdvice(db, panel, NOW, write);
    await keepPanelAdvice(db, undefined, NOW, write);
    expect(writes).toBe(0);
  });
});

describe('two shops', () => {
  const balance = (value: number, member: string) =>
    look('ali.account', NOW, [{ kind: 'metrics', figures: figures({ balance: value }) }], member);

  it('stand apart, and each says how long its balance lasts', async () => {
    await changeCosts(db, SHOP, COSTS);
    await read(report(NOW));
    await read(report(NOW, '青禾茶具的小二'));
    await read(balance(1_000, '青禾家的小二'));
    await read(balance(80, '青禾茶具的小二'));
    const { shops } = await adsDesk(db, {}, NOW);
    expect(
      new Map(shops.map(({ subject, balance: of }) => [subject, of?.known === 'days' && of.level])),
    ).toEqual(
      new Map([
        [SHOP, 'fine'],
        ['shop:青禾茶具的小二', 'critical'],
      ]),
    );
    const other = (await adsDesk(db, { shop: 'shop:青禾茶具的小二' }, NOW)).board;
    expect(other?.plans.map(({ subject, advice }) => [subject, advice.why])).toEqual([
      ['shop:青禾茶具的小二>plan:66010001', 'no-costs'],
    ]);
  });
});

it('what was shown, ticked and said of a member’s plans goes over to its shop', async () => {
  await changeCosts(db, SHOP, COSTS);
  const reading = report(NOW);
  await read(reading);
  await keepPanelAdvice(db, (await plansPanel(db, reading)) ?? undefined, NOW, (job) => job());
  await keepAdsChecks(db, { subject: PLAN, shop: SHOP, ticked: ['time'] });
  await keepPlanItem(db, { subject: PLAN, shop: SHOP, item: null });
  await sayMemberShop(db, { member: SHOP, shop: 'shop:青禾旗舰店' }, NOW);
  const to = 'shop:青禾旗舰店';
  const subject = `${to}>plan:66010001`;
  expect(await adsRecordsOf(db, to)).toMatchObject([
    { key: `${subject}|${TODAY}`, subject, shop: to },
  ]);
  expect(await adsChecksOf(db, to)).toEqual([{ subject, shop: to, ticked: ['time'] }]);
  expect(await planItemsOf(db, to)).toEqual([{ subject, shop: to, item: null }]);
  expect(await adsRecordsOf(db, SHOP)).toEqual([]);
  expect(await planItemsOf(db, SHOP)).toEqual([]);
});
