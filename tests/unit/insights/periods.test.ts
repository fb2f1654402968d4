import { describe, expect, it } from 'vitest';
import { periodsOf, spansIn } from '../../../utils/insights/periods';
import { ratioFromParts } from '../../../utils/insights/ratio-parts';
import { addDays, type Day } from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import { DAY_STATE, type Series } from '../../../utils/model/series';

/** 2026-11-02 is a Monday. */
const FROM = '2026-11-02';

function series(metric: MetricId, values: readonly (number | null)[], from: Day = FROM): Series {
  return {
    subject: 's',
    scope: 'all//',
    metric,
    days: values.map((value, i) => ({
      day: addDays(from, i),
      value,
      state: value === null ? DAY_STATE.gap : DAY_STATE.settled,
    })),
  };
}

describe('weeks and months of a span', () => {
  it('are whole where the span is, and cut at its ends', () => {
    expect(spansIn('week', { from: '2026-11-04', to: '2026-11-17' })).toEqual([
      { from: '2026-11-04', to: '2026-11-08' },
      { from: '2026-11-09', to: '2026-11-15' },
      { from: '2026-11-16', to: '2026-11-17' },
    ]);
    expect(spansIn('month', { from: '2026-01-31', to: '2026-03-01' })).toEqual([
      { from: '2026-01-31', to: '2026-01-31' },
      { from: '2026-02-01', to: '2026-02-28' },
      { from: '2026-03-01', to: '2026-03-01' },
    ]);
  });

  it('add money up, never visitors, and recompute conversion', () => {
    const uv = [100, 200, 300, 100, 200, 300, 200, 400];
    const read = {
      uv: series('uv', uv),
      pay_amt: series('pay_amt', [10, 20, 30, null, 50, 60, 70, 80]),
      pay_buyers: series('pay_buyers', [1, 2, 3, 1, 2, 3, 2, 8]),
      cvr: series('cvr', [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]),
    };
    const span = { from: FROM, to: addDays(FROM, 7) };
    const week = (metric: MetricId, at: number) => periodsOf(metric, read, 'week', span)[at];
    expect(week('pay_amt', 0)).toMatchObject({
      isCut: false,
      figure: { value: 240, how: 'sum', daysRead: 6, daysInAll: 7 },
    });
    expect(week('uv', 0)?.figure).toMatchObject({ value: 200, how: 'daily-mean' });
    // 14 buyers of 1,400 visitors
    expect(week('cvr', 0)?.figure).toMatchObject({ value: 0.01, how: 'recomputed' });
    expect(week('uv', 1)).toMatchObject({ isCut: true, figure: { value: 400, daysInAll: 1 } });
  });
});

describe('a ratio from its parts', () => {
  const days = [FROM, addDays(FROM, 1)];

  it.each<[MetricId, Partial<Record<MetricId, number[]>>, number]>([
    ['cvr', { pay_buyers: [2, 4], item_uv: [100, 200] }, 0.02],
    ['cvr', { pay_buyers: [1, 1], kw_uv: [40, 10] }, 0.04],
    ['roi', { ad_gmv: [300, 0], cost: [100, 50] }, 2],
    ['ctr', { clk: [3, 7], imp: [100, 400] }, 0.02],
    ['cpc', { cost: [10, 20], clk: [5, 10] }, 2],
  ])('%s of %o', (metric, values, expected) => {
    const read = Object.fromEntries(
      Object.entries(values).map(([id, all]) => [id, series(id as MetricId, all)]),
    );
    expect(ratioFromParts(metric, read, days)?.value).toBeCloseTo(expected, 12);
  });
});
