import { describe, expect, it } from 'vitest';
import { cusum } from '../../../../utils/insights/baseline';
import { a02 } from '../../../../utils/insights/rules/a02';
import { a04 } from '../../../../utils/insights/rules/a04';
import { a06 } from '../../../../utils/insights/rules/a06';
import { a10 } from '../../../../utils/insights/rules/a10';
import type { RuleContext } from '../../../../utils/insights/rules/rule-context';
import { addDays } from '../../../../utils/model/day';
import type { MetricId } from '../../../../utils/model/metric';
import { DAY_STATE } from '../../../../utils/model/series';
import { type Entry, seriesOf } from '../series-of';
import { contextOf, DAY, type Known, seriesOfKnown } from './context-of';
import { saidBy, shownBy } from './said-by';

const given = (known: Known, more: Partial<RuleContext> = {}) =>
  contextOf({ series: seriesOfKnown(known), ...more });

/** Every day of so many days up to the judged one. */
const daily = (
  of: Partial<Record<MetricId, readonly Entry[]>>,
  more: Partial<RuleContext> = {},
): RuleContext =>
  contextOf({
    series: Object.fromEntries(
      Object.entries(of).map(([metric, entries]) => [
        metric,
        seriesOf(metric as MetricId, DAY, entries),
      ]),
    ),
    ...more,
  });

describe('A02 visitors drift down', () => {
  /** Ten weeks at 1,000, then so many days that each lose a share of the day before. */
  const drifting = (days: number, share = 0.03): Entry[] => [
    ...Array<Entry>(70).fill(1_000),
    ...Array.from({ length: days }, (_, i) => Math.round(1_000 * (1 - share) ** (i + 1))),
  ];

  it('adds up as the domain notes’ example', () => {
    const levels = cusum([0.1, -0.4, -0.8, -1.2, -0.9, -1.5, -1.1, -1.6]);
    const expected = [0, 0, 0.3, 1, 1.4, 2.4, 3, 4.1];
    expect(levels.map((level) => Number(level.toFixed(6)))).toEqual(expected);
  });

  it.each<[string, readonly Entry[], string]>([
    // σ is 50; z = −0.6, −1.18, −1.74, −2.3: S = 0.1, 0.78, 2.02, 3.82
    ['four days of −3 %', drifting(4), 'nothing'],
    // z = −2.82: S = 6.14; the last three days lie 8.7, 11.5 and 14.1 % below: 11.4 %
    ['five days of −3 %', drifting(5), 'warn'],
    ['eight days of −3 %', drifting(8), 'warn'],
    // one day counts 3 at most: S = 2.5
    ['one day to a tenth', [...drifting(0), 100], 'cleared'],
    // z = −1.6 each day and S grows, but −8 % is not yet felt; nor is it well within −10 %
    ['eight days at −8 %', [...drifting(0), ...Array<Entry>(8).fill(920)], 'nothing'],
    ['steady', drifting(0), 'cleared'],
    ['rising', drifting(8, -0.03), 'cleared'],
    ['a small shop', drifting(8).map((value) => Math.round(Number(value) / 20)), 'too-little-data'],
    ['a week of history', drifting(8).slice(-8), 'too-little-data'],
    ['the day itself not read', [...drifting(8), null], 'not-read'],
    ['provisional', [...drifting(8), [700, DAY_STATE.provisional]], 'warn, provisional'],
  ])('%s → %s', (_, uv, expected) => {
    expect(saidBy(a02, daily({ uv }))).toBe(expected);
  });

  it('counts no promotion as a drift', () => {
    const promotion = { why: 'promotion', event: '618', weight: 'major' } as const;
    const excluded = new Map(
      Array.from({ length: 8 }, (_, i) => [addDays(DAY, -i), promotion] as const),
    );
    expect(saidBy(a02, daily({ uv: drifting(8) }, { excluded }))).toBe('too-little-data');
  });
});

describe('A04 spend per buyer', () => {
  /** Buyers on each day, and what they spent in all. */
  const spend = (today: number, buyers = 1_000, usual = 100): Known => ({
    pay_amt: [today * buyers, Array<Entry>(8).fill(usual * buyers)],
    pay_buyers: [buyers, Array<Entry>(8).fill(buyers)],
  });

  it.each<[string, Known, string]>([
    // 1,000 buyers: chance is 0.6/√1000 = 0.019, the floor of 5 % counts: z = ln(86/101)/0.05
    ['−15 % of many buyers', spend(85), 'warn'],
    ['−14.9 %', spend(85.1), 'nothing'],
    // three quarters of 15 % are 11.25 %
    ['−11 %', spend(89), 'cleared'],
    // 0.6/√25 = 0.12: ln(0.85) is −1.35 of them
    ['−15 % of 25 buyers is chance', spend(85, 25), 'cleared'],
    // ln(0.7) is −2.97 of them
    ['−30 % of 25 buyers', spend(70, 25), 'warn'],
    ['nineteen buyers', spend(10, 19), 'too-little-data'],
    ['nobody', { ...spend(85), pay_buyers: [0, Array<Entry>(8).fill(10)] }, 'too-little-data'],
    ['buyers not read', { pay_amt: [1, Array<Entry>(8).fill(1)] }, 'not-read'],
  ])('%s → %s', (_, known, expected) => {
    expect(saidBy(a04, given(known))).toBe(expected);
  });

  it('says how much fewer a buyer it makes in all', () => {
    expect(a04.judge(given(spend(80))).alerts[0]?.money).toBe(20_000);
  });
});

describe('A06 nobody paid', () => {
  /** Four weeks of the same, then the day. */
  const month = (uv: number, buyers: number, today: [uv: Entry, buyers: Entry], days = 28) =>
    daily({
      uv: [...Array<Entry>(days).fill(uv), today[0]],
      pay_buyers: [...Array<Entry>(days).fill(buyers), today[1]],
      pay_amt: [...Array<Entry>(days).fill(buyers * 80), 0],
    });

  it.each<[string, RuleContext, string]>([
    // 3 % of 100 visitors are three buyers
    ['three to be expected', month(100, 3, [100, 0]), 'urgent'],
    ['a visitor fewer', month(100, 3, [99, 0]), 'nothing'],
    // 75 visitors: 2.25 buyers, three quarters of three
    ['well within', month(100, 3, [74, 0]), 'cleared'],
    ['fewer than fifty visitors', month(100, 20, [49, 0]), 'nothing'],
    ['fifty visitors', month(100, 20, [50, 0]), 'urgent'],
    ['somebody paid', month(100, 20, [100, 1]), 'cleared'],
    ['a shop that never sells', month(100, 0, [500, 0]), 'too-little-data'],
    ['six days of history', month(100, 20, [100, 0], 6), 'too-little-data'],
    ['buyers not read', month(100, 20, [100, null]), 'not-read'],
  ])('%s → %s', (_, context, expected) => {
    expect(saidBy(a06, context)).toBe(expected);
  });

  it('says what the buyers to be expected would have brought', () => {
    // 200 visitors at 3 % are six buyers of ¥80
    expect(a06.judge(month(100, 3, [200, 0])).alerts[0]?.money).toBe(480);
  });
});

describe('A10 carts and favourites', () => {
  const four = (value: Entry) => Array<Entry>(4).fill(value);
  /** 4,000 visitors a day, of whom usually 400 put into the cart and 200 keep as a favourite. */
  const of = (cart: Entry, fav: Entry = 200): Known => ({
    uv: [4_000, four(4_000)],
    cart_users: [cart, four(400)],
    fav_users: [fav, four(200)],
  });

  it.each<[string, Known, string]>([
    // 320/4,000 against 1,600/16,000: −20 %, z = −3.87
    ['carts −20 %', of(320), 'warn'],
    ['a cart more', of(321), 'nothing'],
    ['favourites −20 %', of(400, 160), 'warn'],
    ['carts −14 %', of(344), 'cleared'],
    ['only favourites were read', { ...of(null, 100) }, 'warn'],
    ['neither was read', of(null, null), 'not-read'],
    // ten carts and five favourites were to be expected of a hundred visitors
    [
      'too few of both',
      { uv: [100, four(4_000)], cart_users: [0, four(400)], fav_users: [0, four(200)] },
      'too-little-data',
    ],
  ])('%s → %s', (_, known, expected) => {
    expect(saidBy(a10, given(known))).toBe(expected);
  });

  it('tells the worse of the two', () => {
    expect(shownBy(a10, given(of(300, 60)))).toMatchObject({ favRate: 0.015, favRateBase: 0.05 });
  });
});
