import { describe, expect, it } from 'vitest';
import { targetBoard } from '../../../utils/insights/targets-board';
import type { MetricId } from '../../../utils/model/metric';
import type { Series } from '../../../utils/model/series';
import type { Target } from '../../../utils/model/target';
import { type Entry, seriesOf } from './series-of';

/** The 12th of a month of thirty days; twelve of them are over. */
const DAY = '2026-09-12';

const target = (
  metric: Target['metric'],
  per: Target['per'],
  value: number,
  from = '2026-09-01',
): Target => ({
  key: ['shop:t', metric, per, from].join('|'),
  shop: 'shop:t',
  metric,
  per,
  value,
  from,
});

const board = (targets: Target[], figures: Partial<Record<MetricId, Entry[]>>) => {
  const series: Partial<Record<MetricId, Series>> = Object.fromEntries(
    Object.entries(figures).map(([metric, entries]) => [
      metric,
      seriesOf(metric as MetricId, DAY, entries),
    ]),
  );
  return targetBoard({ shop: 'shop:t', targets, series, excluded: new Map(), day: DAY });
};

const days = (entry: Entry, count: number) => Array<Entry>(count).fill(entry);

describe('progress', () => {
  it('of a month with unread days says how many were read', () => {
    const { progress } = board([target('pay_amt', 'month', 30_000)], {
      pay_amt: [...days(1_200, 5), null, null, ...days(1_200, 5)],
    });
    expect(progress).toEqual([
      expect.objectContaining({
        soFar: 12_000,
        share: 0.4,
        elapsed: 0.4,
        daysRead: 10,
        daysOver: 12,
        daysLeft: 18,
        // (30,000 − 12,000) ÷ 18
        neededPerDay: 1_000,
        meanPerDay: 1_200,
      }),
    ]);
  });

  it('goes by the newest target that has begun', () => {
    const { progress, targets } = board(
      [
        target('pay_amt', 'month', 10_000, '2026-08-01'),
        target('pay_amt', 'month', 20_000, '2026-09-01'),
        target('pay_amt', 'month', 40_000, '2026-10-01'),
      ],
      { pay_amt: days(1_000, 12) },
    );
    expect(progress.map(({ goal }) => goal.value)).toEqual([20_000]);
    expect(targets).toHaveLength(1);
  });

  it('of ad spend adds up the costs that the home page prints; a day counts where all were read', () => {
    const { progress } = board([target('cost', 'month', 600)], {
      ad_keyword_cost: days(20, 12),
      ad_crowd_cost: [null, ...days(5, 11)],
    });
    expect(progress[0]).toMatchObject({ soFar: 275, daysRead: 11 });
  });
});

describe('hints', () => {
  it('are the shop’s own mean of four weeks, stretched to the length', () => {
    const { hints } = board([], { pay_amt: days(1_000, 20), uv: days(300, 20) });
    expect(hints).toContainEqual({
      metric: 'pay_amt',
      per: 'day',
      value: 1_000,
      daysRead: 20,
      daysInAll: 28,
    });
    expect(hints).toContainEqual(
      expect.objectContaining({ metric: 'pay_amt', per: 'week', value: 7_000 }),
    );
    expect(hints).toContainEqual(
      expect.objectContaining({ metric: 'pay_amt', per: 'month', value: 30_000 }),
    );
    expect(hints).toContainEqual(
      expect.objectContaining({ metric: 'uv', per: 'month', value: 300 }),
    );
  });

  it('are not given for less than a week of days', () => {
    expect(board([], { pay_amt: days(1_000, 6) }).hints).toEqual([]);
  });
});

it('there is a plan only where the month has a sales target', () => {
  expect(board([], { pay_amt: days(1_000, 12) }).plan).toBeNull();
  expect(
    board([target('pay_amt', 'month', 30_000)], { pay_amt: days(1_000, 12) }).plan,
  ).toMatchObject({
    target: 30_000,
    real: 12_000,
  });
});
