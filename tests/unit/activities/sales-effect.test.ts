import { describe, expect, it } from 'vitest';
import { difference } from '../../../utils/activities/difference';
import { liftBases } from '../../../utils/activities/lift-bases';
import { netProfit } from '../../../utils/activities/net-profit';
import { cents, type LiftDay, salesEffect } from '../../../utils/activities/sales-effect';
import { addDays, type Day, weekday } from '../../../utils/model/day';
import { DAY_STATE, type Series } from '../../../utils/model/series';

/** A day with its base; the history lies `away` around it, so that its MAD is `away`. */
const day = (actual: number, base: number, away = 0): LiftDay => ({
  actual,
  base,
  history: [base - away, base - away, base + away, base + away],
});
const QUIET = { spread: 0, trendDays: 7 };

/** Domain notes §9.3. */
const vector = salesEffect({
  warmUp: [day(8200, 9000), day(7900, 9200)],
  during: [day(26000, 10000), day(31000, 12000), day(24000, 11500)],
  after: [day(8000, 9300), day(8600, 9100), day(9400, 9000)],
  trend: 1.05,
  noise: QUIET,
});
const NO_ANSWERS = { margin: 0.35, fees: null, refunds: 0.15, shipping: null };

describe('the vector of the domain notes', () => {
  it('gives every sum to the cent', () => {
    expect(vector).toEqual({
      warmUp: { actual: 16100, expected: 19110, lift: -3010 },
      during: { actual: 81000, expected: 35175, lift: 45825 },
      after: { actual: 26000, expected: 28770, lift: -2770 },
      gross: 45825,
      pullForward: -5780,
      net: 40045,
      reach: 0,
      significant: true,
    });
    expect(((vector.gross / vector.during.expected) * 100).toFixed(2)).toBe('130.28');
  });

  it('gives the net profit of 5883.39', () => {
    const costs = { fixed: 3600, rate: 0.03 };
    const profit = netProfit({ effect: vector, costs, answers: NO_ANSWERS, refundRate: null });
    expect(profit).toEqual({
      profit: 5883.39,
      low: 5883.39,
      high: 5883.39,
      margin: 0.35,
      refunds: 0.15,
      ownRefunds: false,
      fees: 0,
      shipping: 0,
      costs: 6030,
      missing: ['fees', 'shipping'],
    });
  });
});

describe('net profit', () => {
  const effect = { ...vector, reach: 10000 };
  const profitOf = (more: Partial<Parameters<typeof netProfit>[0]>) =>
    netProfit({ effect, costs: {}, answers: NO_ANSWERS, refundRate: null, ...more });

  it('has the interval of the net lift', () => {
    // (40045 ± 10000) · 0.85 · 0.35
    expect(profitOf({})).toMatchObject({ profit: 11913.39, low: 8938.39, high: 14888.39 });
  });

  it('takes the activity’s own margin and its own buyers’ refunds first', () => {
    // 40045 · 0.8 · 0.2 − 50
    const own = profitOf({ costs: { margin: 0.2, ads: 20, coupons: 30 }, refundRate: 0.2 });
    expect(own).toMatchObject({ profit: 6357.2, ownRefunds: true, costs: 50 });
  });

  it('takes off what the operator said of fees and shipping', () => {
    // 40045 · (0.85 · (0.35 − 0.05) − 0.06)
    const answers = { ...NO_ANSWERS, fees: 0.05, shipping: 0.06 };
    expect(profitOf({ answers })).toMatchObject({ profit: 7808.78, missing: [] });
  });

  it.each([
    ['the margin', { answers: { ...NO_ANSWERS, margin: null } }],
    ['the refunds', { answers: { ...NO_ANSWERS, refunds: null } }],
    ['the net lift', { effect: { ...effect, net: null } }],
  ])('is not told without %s', (_, more) => {
    expect(profitOf(more)).toBeNull();
  });
});

describe('what is not significant', () => {
  // 1.96 · √n · 1.4826 · MAD with n = 4 and MAD 100 is 581.18
  it.each([
    [146, true],
    [145, false],
    [-146, true],
    [-145, false],
  ])('a lift of 4 × %i is %s', (lift, significant) => {
    const effect = salesEffect({
      warmUp: [],
      during: Array.from({ length: 4 }, () => day(1000 + lift, 1000, 100)),
      after: [],
      trend: 1,
      noise: QUIET,
    });
    expect(effect).toMatchObject({ net: 4 * lift, reach: 581.18, significant });
  });

  it('widens by what base and trend are not certain of', () => {
    const history = [990, 990, 1010, 1010];
    const during = Array.from({ length: 2 }, () => ({ actual: 1199, base: 1000, history }));
    const effect = salesEffect({
      ...{ warmUp: [], during, after: [] },
      trend: 1,
      noise: { spread: 0.1, trendDays: 7 },
    });
    // 1.96 · 0.1 · √(2·1000² + π/2 · 2000²/4 + 2000²/7)
    expect(effect.reach).toBe(398.91);
    expect(effect.significant).toBe(false);
  });
});

it.each([
  [1.005, 1.01],
  [5883.3875, 5883.39],
  [-2.675, -2.68],
  [-0.001, 0],
])('rounds %d to %d', (value, expected) => {
  expect(cents(value)).toBe(expected);
  expect(Object.is(cents(value), -0)).toBe(false);
});

describe('difference in differences', () => {
  it('sets the items in the activity against the others', () => {
    const sides = { treated: { before: 100, during: 300 }, control: { before: 200, during: 250 } };
    const said = difference(sides);
    expect(said?.shift).toBeCloseTo(1.4, 12);
    expect(said).toMatchObject({ treated: 2, control: 0.25 });
  });

  it.each([
    { treated: { before: 0, during: 9 }, control: { before: 1, during: 1 } },
    { treated: { before: 1, during: 9 }, control: { before: 0, during: 1 } },
    { treated: { before: 1, during: 9 }, control: { before: 1, during: 0 } },
  ])('says nothing of %o', (sides) => {
    expect(difference(sides)).toBeNull();
  });
});

describe('bases', () => {
  const BEFORE = '2026-08-12';
  const series = (value: (day: Day, back: number) => number | null): Series => ({
    subject: 'shop:a',
    scope: 'all//',
    metric: 'pay_amt',
    days: Array.from({ length: 84 + 10 }, (_, i) => {
      const at = addDays(BEFORE, i - 84);
      const own = value(at, 84 - i);
      return { day: at, value: own, state: own === null ? DAY_STATE.gap : DAY_STATE.settled };
    }),
  });

  it('takes the median of the four newest ordinary same weekdays', () => {
    // A week back and more: 700, 1400, 2100, 2800 …; the second newest is no ordinary day.
    const own = series((_, back) => Math.ceil(back / 7) * 700);
    const bases = liftBases(own, BEFORE, (at) => at === addDays(BEFORE, -14));
    expect(bases.dayOn(BEFORE)?.history).toEqual([700, 2100, 2800, 3500]);
    expect(bases.dayOn(BEFORE)?.base).toBe(2450);
    expect(bases.dayOn(addDays(BEFORE, 1))?.base).toBe(1750);
  });

  it('says nothing of a weekday with two ordinary days', () => {
    const two = series((_, back) => (back <= 14 || back <= 0 ? 100 : null));
    expect(liftBases(two, BEFORE, () => false).dayOn(BEFORE)).toBeNull();
  });

  it('has the trend of the last seven days over their medians', () => {
    const own = series((at, back) => (back <= 7 && back > 0 ? 120 : 100 + weekday(at) * 0));
    expect(liftBases(own, BEFORE, () => false).trend).toBeCloseTo(1.2, 12);
    const wild = series((_, back) => (back <= 7 && back > 0 ? 900 : 100));
    expect(liftBases(wild, BEFORE, () => false).trend).toBe(1.3);
  });

  it('finds an effect by chance in less than one of twenty shops', () => {
    const rounds = 2000;
    let seed = 7;
    const random = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    };
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(6.283185307 * random());
    let found = 0;
    for (let round = 0; round < rounds; round += 1) {
      const own = series((at) => (10000 + 1000 * weekday(at)) * Math.exp(0.12 * normal()));
      const bases = liftBases(own, BEFORE, () => false);
      const days = Array.from({ length: 10 }, (_, i) => bases.dayOn(addDays(BEFORE, i)));
      const all = days.filter((one) => one !== null);
      const parts = { warmUp: [], during: all.slice(0, 3), after: all.slice(3) };
      if (salesEffect({ ...parts, trend: bases.trend, noise: bases.noise }).significant) found += 1;
    }
    expect(found / rounds).toBeLessThan(0.05);
  });
});
