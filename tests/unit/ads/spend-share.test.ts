import { describe, expect, it } from 'vitest';
import { normsSaid } from '../../../utils/ads/plan-norms';
import { spanFigures } from '../../../utils/ads/span-figures';
import { spendShare } from '../../../utils/ads/spend-share';
import type { AdsFigures, AdsSpan } from '../../../utils/model/ads-desk';
import { addDays, DAY_LENGTH, HOUR, startOfDay } from '../../../utils/model/day';
import { rowSeries } from '../insights/row-series';
import { contextOf, DAY, SHOP } from '../insights/rules/context-of';
import { lookAt, rowsOf, tableRow } from '../insights/rules/said-by';
import { seriesOf } from '../insights/series-of';

const days = (count: number, value: number | null) => Array<number | null>(count).fill(value);

describe('spend of sales', () => {
  const context = (spend: (number | null)[], paid: (number | null)[]) =>
    contextOf({
      rows: rowsOf(rowSeries('plan', '主推', DAY, { cost: spend })),
      series: { pay_amt: seriesOf('pay_amt', DAY, paid) },
    });

  it('stands beside the four weeks before', () => {
    // 700 of 7,000; 2,800 of 56,000
    const found = spendShare(context(days(35, 100), [...days(28, 2_000), ...days(7, 1_000)]));
    expect(found).toMatchObject({ days: 7, share: 0.1, before: { days: 28, share: 0.05 } });
  });

  it('counts only days of which both are known', () => {
    const found = spendShare(context(days(7, 100), [null, null, null, ...days(4, 400)]));
    expect(found).toMatchObject({ days: 4, spend: 400, paid: 1_600, share: 0.25, before: null });
  });

  it('is not said of three days', () => {
    expect(spendShare(context(days(7, 100), days(3, 400)))).toBeNull();
    expect(spendShare(context([], days(30, 400)))).toBeNull();
  });
});

describe('rules of thumb', () => {
  const span = (of: AdsSpan, more: Partial<AdsFigures>): AdsFigures => ({
    ...{ span: of, from: DAY, to: DAY, open: 0, maturing: 0, final: null, days: of, imp: null },
    ...{ salesDirect: null, salesIndirect: null, rank: null, orders: 9, sales: 1_000, carts: 10 },
    ...{ cost: 100, clk: 100 },
    ...more,
  });
  const keys = (week: Partial<AdsFigures>, two: Partial<AdsFigures>, order = 100) =>
    normsSaid({ figures: [span(7, week), span(14, two)] }, order).map(({ key, values }) => [
      key,
      ...values,
    ]);

  it.each<[string, Partial<AdsFigures>, Partial<AdsFigures>, string[][]]>([
    // ¥1.20 after ¥1.00
    [
      'a fifth dearer',
      { cost: 240, clk: 200 },
      { cost: 440, clk: 400 },
      [['ads.norm.clicks', '20%']],
    ],
    ['19 % dearer', { cost: 238, clk: 200 }, { cost: 438, clk: 400 }, []],
    ['few clicks before', { cost: 240, clk: 200 }, { cost: 339, clk: 299 }, []],
    // ¥30 a cart of a ¥100 order
    [
      'dear carts at a poor return',
      {},
      { cost: 900, clk: 200, carts: 30, sales: 1_000 },
      [['ads.norm.carts', '¥30.00', '30%', '1.11']],
    ],
    ['dear carts at a good return', {}, { cost: 900, clk: 200, carts: 30, sales: 1_080 }, []],
    ['cheap carts', {}, { cost: 900, clk: 200, carts: 45, sales: 900 }, []],
  ])('%s', (_, week, two, expected) => {
    expect(keys(week, two)).toEqual(expected);
  });
});

describe('sums of a page', () => {
  const today = startOfDay(addDays(DAY, 1));
  const look = (takenAt: number, to: string, cost: number) =>
    lookAt(
      'ali.manage',
      takenAt,
      [{ kind: 'table', rows: [tableRow('keyword', '杯子', { cost })] }],
      {
        period: { kind: 'span', from: addDays(to, -6), to, unit: 'recent' },
      },
    );

  it('of this morning wait; those of yesterday afternoon stand', () => {
    const before = look(today - DAY_LENGTH + 15 * HOUR, addDays(DAY, -1), 70);
    const morning = look(today + 9 * HOUR, DAY, 60);
    const noon = look(today + 13 * HOUR, DAY, 80);
    const of = (...looks: (typeof noon)[]) => {
      const {
        days: n,
        open,
        cost,
        to,
      } = spanFigures(SHOP, 'keyword', looks, DAY)[0]?.figures ?? {};
      return { n, open, cost, to };
    };
    expect(of(morning)).toEqual({ n: 0, open: 7, cost: 60, to: DAY });
    expect(of(before, morning)).toEqual({ n: 7, open: 0, cost: 70, to: addDays(DAY, -1) });
    expect(of(before, morning, noon)).toEqual({ n: 7, open: 0, cost: 80, to: DAY });
  });
});
