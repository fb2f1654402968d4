import { beforeAll, describe, expect, it } from 'vitest';
import { earlierDays } from '../../../components/views/trend-besides';
import type { TrendChoice } from '../../../components/views/trend-choice';
import { trendColumns } from '../../../components/views/trend-columns';
import { addDays, type Day } from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import { DAY_STATE, type Series } from '../../../utils/model/series';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());

const FIRST: Day = '2026-08-31';

/** 84 days from a Monday on; each day's figure is its place among them. */
const counted = (metric: MetricId, from = 0): Series => ({
  subject: 'shop:林记',
  scope: 'all//',
  metric,
  days: Array.from({ length: 84 }, (_, i) => ({
    day: addDays(FIRST, i),
    value: from + i,
    state: DAY_STATE.settled,
  })),
});
const own = { uv: counted('uv'), pay_amt: counted('pay_amt', 1000) };
const week = { from: '2026-11-16', to: '2026-11-22' };
const choice: TrendChoice = {
  shop: 'shop:林记',
  subject: 'shop:林记',
  scope: '',
  metrics: [],
  days: 30,
  grain: 'day',
  beside: [],
};

describe('what is laid beside a line', () => {
  it('stands at the days of the chart, with the figures of its own days', () => {
    const before = { name: '前一段', earlier: 7, read: own };
    const [line, laid, money] = trendColumns(['uv', 'pay_amt'], own, [before], 'day', week);
    expect(line?.series.days.map(({ day, value }) => [day, value])[0]).toEqual(['2026-11-16', 77]);
    expect(laid?.series.days.map(({ day, value }) => [day, value])[0]).toEqual(['2026-11-16', 70]);
    expect(laid?.span).toEqual({ from: '2026-11-09', to: '2026-11-15' });
    expect(money?.metric).toBe('pay_amt');
  });

  it('is put together by weeks like the line itself', () => {
    const span = { from: '2026-11-09', to: '2026-11-22' };
    const before = { name: '前一段', earlier: 14, read: own };
    const [, laid] = trendColumns(['pay_amt'], own, [before], 'week', span);
    // Monday October 26th is day 56: 1056 + … + 1062 = 7 × 1059
    expect(laid?.series.days.map(({ day, value }) => [day, value])).toEqual([
      ['2026-11-09', 7413],
      ['2026-11-16', 7462],
    ]);
  });

  it('is left out where it does not have the metric', () => {
    const other = { name: '另一家', earlier: 0, read: { uv: counted('uv', 5) } };
    const columns = trendColumns(['uv', 'pay_amt'], own, [other], 'day', week);
    expect(columns.map(({ metric, beside }) => [metric, beside])).toEqual([
      ['uv', ''],
      ['uv', '另一家'],
      ['pay_amt', ''],
    ]);
  });
});

describe('how far back the days before are', () => {
  it.each([
    ['nothing', undefined, 'day', '2026-11-16', null],
    ['a week', 'before', 'day', '2026-11-16', 7],
    ['eight days reach two weeks back, so that weekdays meet', 'before', 'day', '2026-11-15', 14],
    ['thirty days', 'before', 'day', '2026-10-24', 35],
    ['a year is whole weeks', 'year', 'day', '2026-11-16', 364],
    ['months have no days in common', 'before', 'month', '2026-11-01', null],
  ] as const)('%s', (_, against, grain, from, days) => {
    const span = { from, to: '2026-11-22' };
    expect(earlierDays({ ...choice, against }, grain, span)).toBe(days);
  });
});
