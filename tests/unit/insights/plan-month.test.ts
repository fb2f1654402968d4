import { describe, expect, it } from 'vitest';
import { excludedDays } from '../../../utils/insights/excluded-days';
import { planMonth } from '../../../utils/insights/plan-month';
import { planWeights } from '../../../utils/insights/plan-weights';
import { addDays, daysOf, weekday } from '../../../utils/model/day';
import { seriesOf } from './series-of';

const DAY = '2026-07-15';
const JULY = { from: '2026-07-01', to: '2026-07-31' };
/** Monday to Sunday. */
const WEEK = [80, 90, 100, 100, 100, 120, 110];

const sales = (count: number, times = 1) =>
  seriesOf(
    'pay_amt',
    DAY,
    Array.from({ length: count }, (_, i) => {
      const day = addDays(DAY, i + 1 - count);
      const lift = excludedDays(day, day).has(day) ? times : 1;
      return (WEEK[weekday(day) - 1] ?? 0) * lift;
    }),
  );

const excluded = excludedDays('2025-01-01', '2026-12-31');
const weights = (count: number, span = JULY, times = 1) =>
  planWeights({ sales: sales(count, times), span, day: DAY, excluded });

describe('weights of days', () => {
  it('are those of the shop’s own ordinary weekdays', () => {
    const { weightOf, learned } = weights(200);
    // the week sums to 700, so its mean day is 100
    expect(learned.weekdays?.map((one) => Math.round(one * 100))).toEqual(WEEK);
    // the newest eight ordinary days of each weekday
    expect(learned.ordinaryDays).toBe(56);
    expect(weightOf('2026-07-20')).toBeCloseTo(0.8, 12);
  });

  it('are equal and say so where too few ordinary days were read', () => {
    const { weightOf, learned } = weights(10);
    expect(learned.weekdays).toBeNull();
    expect(weightOf('2026-07-20')).toBe(1);
  });

  it('of a promotion are what its earlier days were to the ordinary ones around them', () => {
    const june = { from: '2026-06-01', to: '2026-06-30' };
    const { weightOf, learned } = weights(400, june, 2);
    const event = learned.events.find((one) => one.event === '618');
    expect(event?.times).toBeCloseTo(2, 6);
    // Thursday the 18th
    expect(weightOf('2026-06-18')).toBeCloseTo(2, 6);
  });

  it('of a promotion that was never read are ordinary, and say so', () => {
    const { weightOf, learned } = weights(3, { from: '2026-11-01', to: '2026-11-30' });
    expect(learned.events).toContainEqual({ event: '双11', days: expect.any(Number), times: null });
    expect(weightOf('2026-11-11')).toBe(1);
  });
});

describe('the month over its days', () => {
  const plan = (target: number, byHand = {}) =>
    planMonth({
      span: JULY,
      target,
      byHand,
      ...weights(200),
      sales: sales(200),
      day: DAY,
      eventOn: () => undefined,
    });
  const total = (days: { planned: number }[]) => days.reduce((sum, one) => sum + one.planned, 0);

  it('sums to the target in whole yuan', () => {
    const { days, weeks } = plan(100_000);
    expect(days).toHaveLength(31);
    expect(total(days)).toBe(100_000);
    expect(total(weeks)).toBe(100_000);
    expect(days.every(({ planned }) => Number.isInteger(planned))).toBe(true);
  });

  it('keeps what was set by hand and shares the rest', () => {
    const { days } = plan(100_000, { '2026-07-20': 20_000, '2026-08-01': 5 });
    expect(days.find(({ day }) => day === '2026-07-20')).toMatchObject({
      planned: 20_000,
      byHand: true,
    });
    expect(total(days)).toBe(100_000);
  });

  it('says how much too much was set by hand', () => {
    const { days, tooMuch } = plan(1_000, { '2026-07-20': 1_200 });
    expect(tooMuch).toBe(200);
    expect(days.filter(({ byHand }) => !byHand).every(({ planned }) => planned === 0)).toBe(true);
  });

  it('holds the real days against their own part only', () => {
    const { weeks, real, plannedRead } = plan(100_000);
    const july = daysOf({ from: JULY.from, to: DAY });
    expect(real).toBe(july.reduce((sum, day) => sum + (WEEK[weekday(day) - 1] ?? 0), 0));
    expect(plannedRead).toBeLessThan(100_000);
    // Wednesday the 1st to Sunday the 5th; then full weeks
    expect(weeks[0]).toMatchObject({
      span: { from: '2026-07-01', to: '2026-07-05' },
      daysRead: 5,
      real: 530,
    });
    expect(weeks.at(-1)).toMatchObject({ real: null, daysOver: 0 });
  });
});
