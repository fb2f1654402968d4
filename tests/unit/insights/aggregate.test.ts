import { describe, expect, it } from 'vitest';
import { aggregate, monthOf, weekOf } from '../../../utils/insights/aggregate';
import type { MetricId } from '../../../utils/model/metric';
import { DAY_STATE, type Series } from '../../../utils/model/series';
import { type Entry, seriesOf } from './series-of';

/** Monday to Sunday. */
const WEEK = { from: '2026-09-07', to: '2026-09-13' };
const week = (entries: Partial<Record<MetricId, Entry[]>>) =>
  Object.fromEntries(
    Object.entries(entries).map(([metric, days]) => [
      metric,
      seriesOf(metric as MetricId, WEEK.to, days),
    ]),
  ) as Partial<Record<MetricId, Series>>;

const PAY: Entry[] = [100, 200, 300, 400, 500, 600, 700];
const UV: Entry[] = [10, 20, 30, 40, 50, 60, 70];
const BUYERS: Entry[] = [1, 2, 3, 4, 5, 6, 14];

describe('a week of one metric', () => {
  it('adds up money', () => {
    expect(aggregate('pay_amt', week({ pay_amt: PAY }), WEEK)).toEqual({
      value: 2800,
      how: 'sum',
      daysRead: 7,
      daysInAll: 7,
      provisional: false,
    });
  });

  it('never adds up visitors: theirs is the mean of the days', () => {
    expect(aggregate('uv', week({ uv: UV }), WEEK)).toMatchObject({ value: 40, how: 'daily-mean' });
  });

  it('recomputes a ratio from its parts, and not from the daily ratios', () => {
    const series = week({ uv: UV, pay_buyers: BUYERS, cvr: Array(7).fill(0.1) });
    expect(aggregate('cvr', series, WEEK)).toMatchObject({ value: 35 / 280, how: 'recomputed' });
  });

  it('says so where only the daily ratios are known', () => {
    const series = week({ cvr: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.2] });
    const { value, ...rest } = aggregate('cvr', series, WEEK);
    expect(value).toBeCloseTo(0.8 / 7, 12);
    expect(rest).toMatchObject({ how: 'mean-of-ratios' });
  });

  it('leaves unread and suspect days out and counts them', () => {
    const days: Entry[] = [100, null, 300, [9_999, DAY_STATE.suspect], 500, null, 700];
    expect(aggregate('pay_amt', week({ pay_amt: days }), WEEK)).toMatchObject({
      value: 1600,
      daysRead: 4,
      daysInAll: 7,
    });
    const visitors: Entry[] = [10, null, null, null, null, null, 30];
    expect(aggregate('uv', week({ uv: visitors }), WEEK)).toMatchObject({ value: 20, daysRead: 2 });
  });

  it('takes only days on which both parts of a ratio were read', () => {
    const series = week({ uv: UV, pay_buyers: [1, null, null, null, null, null, 14] });
    expect(aggregate('cvr', series, WEEK)).toMatchObject({ value: 15 / 80, daysRead: 2 });
  });

  it('tells that a day may still change', () => {
    const days: Entry[] = [...PAY.slice(0, 6), [700, DAY_STATE.provisional]];
    expect(aggregate('pay_amt', week({ pay_amt: days }), WEEK)).toMatchObject({
      provisional: true,
    });
  });

  it('takes the last of a stock and nothing of a rank', () => {
    expect(aggregate('balance', week({ balance: [5, 4, 3, 2, 9, 8, null] }), WEEK)).toMatchObject({
      value: 8,
      how: 'last',
    });
    expect(aggregate('kw_pop', week({ kw_pop: UV }), WEEK)).toEqual({
      value: null,
      why: 'order-only',
      daysInAll: 7,
    });
  });

  it('has no figure where nothing was read', () => {
    expect(aggregate('pay_amt', {}, WEEK)).toEqual({ value: null, why: 'not-read', daysInAll: 7 });
  });
});

it.each([
  ['2026-09-07', '2026-09-07', '2026-09-13'],
  ['2026-09-13', '2026-09-07', '2026-09-13'],
  ['2027-01-01', '2026-12-28', '2027-01-03'],
])('the week of %s runs from %s to %s', (day, from, to) => {
  expect(weekOf(day)).toEqual({ from, to });
});

it.each([
  ['2026-02-10', '2026-02-01', '2026-02-28'],
  ['2028-02-29', '2028-02-01', '2028-02-29'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
])('the month of %s runs from %s to %s', (day, from, to) => {
  expect(monthOf(day)).toEqual({ from, to });
});
