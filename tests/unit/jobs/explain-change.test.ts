import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { explainChangeOf } from '../../../utils/jobs/explain-change';
import { recordReading } from '../../../utils/jobs/record-reading';
import { savePlanDay, saveTargets, targetLines, targetsOf } from '../../../utils/jobs/target-desk';
import { addDays, DAY_LENGTH, type Day, startOfDay } from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import type { MetricFigure, Reading, TableRow } from '../../../utils/model/reading';
import { Database } from '../../../utils/store/database';
import { targetsOfShop } from '../../../utils/store/targets';
import { homeReading, metricFigure } from '../store/sample-capture';

/** Thursdays without a promotion in reach. */
const DAY = '2026-04-16';
const BASE = '2026-04-09';
const SHOP = 'shop:练习店';
/** The morning after. */
const NOW = startOfDay(addDays(DAY, 1)) + DAY_LENGTH / 3;

let db: Database;
beforeEach(() => {
  db = new Database(`why-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const figures = (values: Partial<Record<MetricId, number>>): MetricFigure[] =>
  Object.entries(values).map(([metric, value]) => metricFigure(metric as MetricId, value));

const home = (day: Day, pay_amt: number, uv: number, pay_buyers: number): Reading =>
  homeReading(day, figures({ pay_amt, uv, pay_buyers }), startOfDay(addDays(day, 1)) + 1);

const table = (page: Reading['page'], day: Day, rows: TableRow[]): Reading => ({
  ...homeReading(day, [], startOfDay(addDays(day, 1)) + 1),
  page,
  parts: [{ kind: 'table', rows }],
});

const source = (path: string, uv: number, pay_buyers: number, pay_amt: number): TableRow => ({
  subject: { kind: 'source', name: path.split('/').at(-1) ?? '', path: path.split('/') },
  figures: figures({ uv, pay_buyers, pay_amt }),
});

const item = (id: string, item_uv: number, pay_buyers: number, pay_amt: number): TableRow => ({
  subject: { kind: 'item', id, name: `商品${id}` },
  figures: figures({ item_uv, pay_buyers, pay_amt }),
});

async function record(...readings: Reading[]): Promise<void> {
  for (const reading of readings) await recordReading(db, reading, '0.1.0');
  await digestCaptures(db);
}

const one = (day: Day) => ({ from: day, to: day });
const ask = (subject: string, span = one(DAY), base = one(BASE)) =>
  explainChangeOf(db, { subject, span, base }, NOW);

describe('why sales moved, from the store', () => {
  beforeEach(() =>
    record(
      home(BASE, 30_000, 10_000, 250),
      home(DAY, 27_720, 9_000, 252),
      table('sycm.flow.shopsource', BASE, [
        source('搜索', 4_000, 120, 13_200),
        source('推荐', 3_500, 42, 3_990),
      ]),
      table('sycm.flow.shopsource', DAY, [
        source('搜索', 3_200, 99, 11_110),
        source('推荐', 4_200, 42, 3_780),
      ]),
      table('sycm.item.rank', BASE, [item('101', 500, 10, 1_000), item('102', 50, 1, 90)]),
      table('sycm.item.rank', DAY, [item('101', 600, 8, 880)]),
    ),
  );

  it('TV-A of the domain notes, with sources and items that sum to the shop', async () => {
    const answer = await ask(SHOP);
    expect(answer).toMatchObject({
      kind: 'explained',
      why: { change: -2_280, visitors: -3_039.12, conversion: 3_268.96, spend: -2_509.84 },
      sources: { totals: { change: -2_300 }, overlap: 20 },
      items: { rest: -2_160, oneSided: 1 },
    });
    if (answer.kind !== 'explained' || !answer.items || 'none' in answer.items) throw new Error();
    expect(answer.items.rows).toMatchObject([{ name: '商品101', before: 1_000, change: -120 }]);
  });

  it('answers for an item and for a source of its own', async () => {
    expect(await ask(`${SHOP}>item:101`)).toMatchObject({
      kind: 'explained',
      before: { uv: 500, payAmt: 1_000 },
      why: { change: -120 },
    });
    expect(await ask(`${SHOP}>source:搜索`)).toMatchObject({ why: { change: -2_090 } });
  });

  it.each([
    ['the day that was not read', SHOP, one('2026-04-08'), { why: 'unread', days: ['2026-04-08'] }],
    ['that nothing was ever read', 'shop:别家', one(BASE), { why: 'never-read' }],
    ['an item that was not on the list', `${SHOP}>item:999`, one(BASE), { why: 'never-read' }],
  ])('names %s', async (_, subject, base, refusal) => {
    expect(await ask(subject, one(DAY), base)).toMatchObject({ kind: 'refused', ...refusal });
  });

  it('names the scopes where an item was never read alike', async () => {
    const wireless = (reading: Reading): Reading => ({
      ...reading,
      scope: { ...reading.scope, device: 'wireless' },
    });
    await record(
      table('sycm.item.rank', BASE, [item('103', 1, 1, 1)]),
      wireless(table('sycm.item.rank', DAY, [item('103', 1, 1, 1)])),
    );
    expect(await ask(`${SHOP}>item:103`)).toMatchObject({
      why: 'other-scope',
      span: ['wireless//'],
      base: ['all//'],
    });
  });

  it('finds the middle one of the seven days before', async () => {
    const days = [1, 2, 3, 4, 5, 6].map((back) => addDays(DAY, -back));
    await record(...days.map((day, i) => home(day, 1_000 * (i + 1), 100, 10)));
    const question = { subject: SHOP, span: one(DAY), base: { medianOf: 7 as const } };
    // 1,000 … 6,000 and 30,000: the fourth is four days back
    expect(await explainChangeOf(db, question, NOW)).toMatchObject({
      before: { span: one(addDays(DAY, -4)), payAmt: 4_000 },
    });
  });
});

describe('targets', () => {
  const save = (metric: 'pay_amt' | 'uv' | 'cvr' | 'aov', value: number | null) =>
    saveTargets(db, SHOP, [{ metric, per: 'month', value }], NOW);

  it('hold from the first day of their month; a later month’s takes their place', async () => {
    await save('pay_amt', 900_000);
    await save('pay_amt', 950_000);
    await saveTargets(
      db,
      SHOP,
      [{ metric: 'pay_amt', per: 'month', value: 800_000 }],
      NOW + 30 * DAY_LENGTH,
    );
    const kept = (await targetsOfShop(db, SHOP)).map(({ from, value }) => [from, value]);
    expect(kept.sort()).toEqual([
      ['2026-04-01', 950_000],
      ['2026-05-01', 800_000],
    ]);
  });

  it('are taken away with null', async () => {
    await save('pay_amt', 900_000);
    await save('pay_amt', null);
    expect(await targetsOfShop(db, SHOP)).toEqual([]);
  });

  it('give one line a shop, with the days that were read', async () => {
    await record(home(BASE, 30_000, 10_000, 250), home(DAY, 15_000, 9_000, 252));
    await save('pay_amt', 90_000);
    expect(await targetLines(db, NOW)).toEqual([
      { shop: SHOP, shopName: '练习店', share: 0.5, elapsed: 16 / 30, daysRead: 2, daysOver: 16 },
    ]);
  });

  it('say which factor misses the plan', async () => {
    await record(home(DAY, 27_720, 9_000, 252));
    await save('uv', 10_000);
    await save('cvr', 0.025);
    await save('aov', 120);
    expect(
      await explainChangeOf(db, { subject: SHOP, span: one(DAY), base: { target: 'month' } }, NOW),
    ).toMatchObject({
      kind: 'explained',
      before: { days: 1, payAmt: 30_000 },
      why: { visitors: -3_039.12, conversion: 3_268.96, spend: -2_509.84 },
    });
  });

  it('keep a day of the plan that was set by hand, and give it back', async () => {
    await save('pay_amt', 90_000);
    const planned = async () =>
      (await targetsOf(db, SHOP, NOW)).plan?.days.find(({ day }) => day === '2026-04-20');
    expect(await planned()).toMatchObject({ planned: 3_000, byHand: false });
    await savePlanDay(db, SHOP, '2026-04-20', 10_000, NOW);
    expect(await planned()).toMatchObject({ planned: 10_000, byHand: true });
    await savePlanDay(db, SHOP, '2026-04-20', null, NOW);
    expect(await planned()).toMatchObject({ planned: 3_000, byHand: false });
  });

  it('of a new amount keep the days that were set by hand', async () => {
    await save('pay_amt', 90_000);
    await savePlanDay(db, SHOP, '2026-04-20', 10_000, NOW);
    await save('pay_amt', 120_000);
    const { plan } = await targetsOf(db, SHOP, NOW);
    expect(plan?.days.find(({ day }) => day === '2026-04-20')).toMatchObject({ planned: 10_000 });
    expect(plan?.target).toBe(120_000);
  });
});
