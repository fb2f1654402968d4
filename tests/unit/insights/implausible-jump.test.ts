import { describe, expect, it } from 'vitest';
import { implausibleJump } from '../../../utils/insights/implausible-jump';
import type { MetricId } from '../../../utils/model/metric';
import { DAY_STATE, type DayState } from '../../../utils/model/series';

/** A settled figure, or one with its state. */
type Past = number | [number, DayState];

/** No promotion of the calendar is near. */
const DAY = '2026-07-23';
const steady = (value: number, days = 15) => Array.from({ length: days }, (_, i) => value + i);

const doubted = (value: number, days: number) =>
  steady(value, days).map((one): Past => [one, DAY_STATE.suspect]);

const jump = (metric: MetricId, value: number, history: readonly Past[], day = DAY) =>
  implausibleJump({
    metric,
    day,
    value,
    history: history.map((past) => {
      const [known, state] = Array.isArray(past) ? past : [past, DAY_STATE.settled];
      return { value: known, state };
    }),
  });

describe('a figure beside its own history', () => {
  it.each<[string, MetricId, number, Past[], 'jump-up' | 'jump-down' | null]>([
    ['a 万 too many', 'uv', 70_000_000, steady(7000), 'jump-up'],
    ['a 万 too few', 'pay_amt', 1.2, steady(12_000), 'jump-down'],
    // The median of 7000 … 7014 is 7007: twenty times is 140,140, a twentieth 350.35.
    ['just above twenty times', 'uv', 140_141, steady(7000), 'jump-up'],
    ['twenty times', 'uv', 140_140, steady(7000), null],
    ['just under a twentieth', 'uv', 350, steady(7000), 'jump-down'],
    ['a twentieth', 'uv', 351, steady(7000), null],
    ['a closed shop', 'uv', 0, steady(7000), 'jump-down'],
    ['a bad day', 'uv', 1200, steady(7000), null],
    ['eight days are enough', 'uv', 7, steady(7000, 8), 'jump-down'],
    ['seven are not', 'uv', 7, steady(7000, 7), null],
    ['small figures leap', 'pay_items', 90, steady(2), null],
    ['a small amount leaps', 'refund_done_amt', 900, steady(10), null],
    ['a median of 0 is no measure', 'ad_scene_cost', 5000, Array(15).fill(0), null],
    ['spending may stop', 'ad_site_cost', 0, steady(3000), null],
    ['spending of a thousand times may not', 'ad_site_cost', 3_000_000, steady(3000), 'jump-up'],
    ['a ratio may be 0', 'cvr', 0, Array(15).fill(0.03), null],
    ['a mean may leap with one buyer', 'aov', 99_999, steady(120), null],
    ['history that leaps itself', 'pay_amt', 90_000, [...steady(1000, 14), 40_000], null],
    ['a new level that one day confirmed', 'uv', 200_000, [210_000, ...steady(7000)], null],
    [
      'a new level seen on seven days, all suspect',
      'uv',
      200_000,
      [...doubted(210_000, 7), ...steady(7000, 8)],
      'jump-up',
    ],
    ['and on eight', 'uv', 200_000, [...doubted(210_000, 8), ...steady(7000, 7)], null],
  ])('%s', (_, metric, value, history, verdict) => {
    expect(jump(metric, value, history)).toBe(verdict);
  });

  it('believes a rise on a day of the promotion calendar, and no fall', () => {
    expect(jump('pay_amt', 500_000, steady(12_000), '2026-11-11')).toBeNull();
    expect(jump('pay_amt', 5, steady(12_000), '2026-11-11')).toBe('jump-down');
  });

  it('looks no further back than fifteen read days', () => {
    expect(jump('uv', 700_000, [...steady(7000), 900_000])).toBe('jump-up');
  });
});
