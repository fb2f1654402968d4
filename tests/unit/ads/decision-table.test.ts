import { describe, expect, it } from 'vitest';
import { adsBalance } from '../../../utils/ads/ads-balance';
import { bidPremium, isPrecise } from '../../../utils/ads/bid-premium';
import { type BudgetCase, budgetAdvice } from '../../../utils/ads/budget-advice';
import { creativeAdvice } from '../../../utils/ads/creative-advice';
import { returnInterval } from '../../../utils/ads/return-interval';
import {
  clicksToJudge,
  clicksToStop,
  evenClickPrice,
  evenConversion,
} from '../../../utils/ads/sample-floor';
import { shrunkRate } from '../../../utils/ads/shrunk-rate';
import { wordAdvice } from '../../../utils/ads/word-advice';
import type { AdsEven, AdsFigures, AdsSpan, AdsSums } from '../../../utils/model/ads-desk';
import { DAY_LENGTH, HOUR, startOfDay } from '../../../utils/model/day';

const NOW = startOfDay('2026-11-22') + 9 * HOUR;
/** Break-even 4, target 4.8; an order of ¥100 leaves ¥25: three of them are ¥75. */
const EVEN: AdsEven = { known: 'whole', roi: 4, left: 0.25, missing: [] };
const LEAST_EVEN: AdsEven = { known: 'least', roi: 4, left: 0.25, missing: ['fees'] };

type Known = { cost: number; roi: number; orders: number; clk?: number; days?: number };

function figures(span: AdsSpan, known: Known, more: Partial<AdsFigures> = {}): AdsFigures {
  const { cost, roi, orders, clk = 1_000, days = span } = known;
  const sums: AdsSums = {
    ...{ days, cost, imp: clk * 20, clk, sales: cost * roi, orders },
    ...{ salesDirect: null, salesIndirect: null, carts: null, rank: null },
  };
  const from = '2026-11-01';
  return { ...sums, span, from, to: '2026-11-21', open: 0, maturing: 0, final: sums, ...more };
}

/** Returns of 7, 14 and 30 days of a plan that spends ¥100 a day, with their orders. */
function plan(
  [roi7, roi14, roi30]: [number, number, number],
  [ord7, ord14, ord30]: [number, number, number],
  more: Partial<BudgetCase> = {},
): BudgetCase {
  return {
    figures: [
      figures(7, { cost: 700, roi: roi7, orders: ord7 }),
      figures(14, { cost: 1_400, roi: roi14, orders: ord14 }),
      figures(30, { cost: 3_000, roi: roi30, orders: ord30 }),
    ],
    ...{ even: EVEN, order: 100, limit: 300, isLimitHit: true, steps: [], now: NOW },
    ...more,
  };
}

/** The fortnight alone of a small plan. */
function small(known: Known, more: Partial<BudgetCase> = {}, open = 0): BudgetCase {
  const week = { ...known, cost: known.cost / 2, orders: Math.floor(known.orders / 2) };
  return {
    ...plan([0, 0, 0], [0, 0, 0]),
    figures: [figures(7, { ...week, days: 7 }), figures(14, known, { open })],
    ...more,
  };
}

const changed = (daysAgo: number, direction: 'up' | 'down' | 'unknown', isTest = false) => ({
  steps: [{ at: NOW - daysAgo * DAY_LENGTH, by: 'operator' as const, direction, isTest }],
});
const advised = (daysAgo: number, direction: 'up' | 'down') => ({
  steps: [{ at: NOW - daysAgo * DAY_LENGTH, by: 'advice' as const, direction }],
});
/** Nothing of the fortnight is final; of the month what is given. */
function growing(given: BudgetCase, final: Known | null): BudgetCase {
  const sums = final ? figures(30, final) : null;
  return {
    ...given,
    figures: given.figures.map((one) => ({
      ...one,
      maturing: 14,
      final: one.span === 30 ? sums : null,
    })),
  };
}

describe('the daily limit of a plan', () => {
  it.each<[string, BudgetCase, string, number | null]>([
    // lower80 of 6 on 60 orders: 6 / exp(1.281552·√(1.36/60)) = 6 × 0.8245 = 4.95
    [
      'raise: limit hit, both returns at target, interval above',
      plan([6, 6, 6], [30, 60, 120]),
      'raise rule',
      360,
    ],
    [
      'raise on returns that stand on the target',
      plan([4.8, 4.8, 4.8], [40, 200, 400]),
      'raise rule',
      360,
    ],
    [
      'no raise just below the target',
      plan([4.79, 4.79, 4.8], [40, 200, 400]),
      'hold between',
      null,
    ],
    [
      'no raise while the limit is not hit',
      plan([6, 6, 6], [30, 60, 120], { isLimitHit: false }),
      'hold limit-not-hit',
      null,
    ],
    [
      'no raise while the week falls short',
      plan([4.5, 6, 6], [30, 60, 120]),
      'hold week-short',
      null,
    ],
    // 5 on 10 orders: 5 × exp(−0.4726) = 3.12
    [
      'no raise while the interval reaches below',
      plan([5, 5, 5], [5, 10, 20]),
      'hold straddles',
      null,
    ],
    // 8 × 0.6234 = 4.99
    ['raise on exactly ten orders', plan([8, 8, 8], [5, 10, 20]), 'raise rule', 360],
    ['nine orders are a test step', plan([8, 8, 8], [5, 9, 20]), 'raise-test rule', 330],
    ['five orders are a test step', plan([5, 5, 5], [3, 5, 20]), 'raise-test rule', 330],
    ['four orders are none', plan([5, 5, 5], [3, 4, 20]), 'hold straddles', null],
    ['a test step needs the week at target', plan([4.7, 5, 5], [3, 7, 20]), 'hold straddles', null],
    [
      'a test step needs the fortnight at break-even',
      plan([5, 3.9, 5], [3, 7, 20]),
      'hold straddles',
      null,
    ],
    [
      'a test of the bid where the limit holds nothing back',
      plan([5, 5, 5], [3, 7, 20], { isLimitHit: false }),
      'raise-test bid',
      null,
    ],
    [
      'a limit that is not known is raised by a share',
      plan([6, 6, 6], [30, 60, 120], { limit: null }),
      'raise rule',
      null,
    ],
    [
      'hold between break-even and target',
      plan([4.4, 4.4, 4.4], [100, 200, 400]),
      'hold between',
      null,
    ],
    ['hold on break-even itself', plan([4, 4, 4], [100, 200, 400]), 'hold between', null],
    // 3.5 on 20 orders reaches 3.5 × exp(0.3342) = 4.89
    [
      'hold below break-even while the interval reaches above',
      plan([3.5, 3.5, 3.5], [10, 20, 40]),
      'hold straddles',
      null,
    ],
    // 3 on 60: 3.6384
    [
      'lower: the fortnight below, the month too',
      plan([3.9, 3, 3.9], [30, 60, 120]),
      'lower rule',
      240,
    ],
    [
      'lower: the fortnight below, the week clearly',
      plan([3.1, 3, 4.5], [30, 60, 120]),
      'lower rule',
      240,
    ],
    [
      'no lower where neither week nor month confirms it',
      plan([3.2, 3, 4], [30, 60, 120]),
      'hold straddles',
      null,
    ],
    // upper80 of 3 on 9 is 4.9372
    [
      'nine orders of a return of 3 reach above 4',
      plan([3, 3, 3], [4, 9, 20]),
      'hold straddles',
      null,
    ],
    [
      'lower on trend: the week below 0.7 of a sound month',
      plan([3.4, 4.4, 5], [8, 60, 120]),
      'lower-trend rule',
      270,
    ],
    ['no trend on the 0.7 itself', plan([3.5, 4.4, 5], [8, 60, 120]), 'hold between', null],
    ['no trend on seven orders', plan([3.4, 4.4, 5], [7, 60, 120]), 'hold between', null],
    [
      'no trend of a month below break-even',
      plan([2, 4.2, 3.9], [8, 60, 120]),
      'hold between',
      null,
    ],
    [
      'two rules that contradict each other hold',
      plan([5, 6, 8], [30, 60, 120]),
      'hold mixed',
      null,
    ],
    ['pause: a thousand clicks and no order', plan([0, 0, 0], [0, 0, 0]), 'pause rule', null],
    [
      'every sale loses',
      plan([6, 6, 6], [30, 60, 120], { even: { known: 'never' } }),
      'pause never-even',
      null,
    ],
    [
      'costs said in part: no more',
      plan([6, 6, 6], [30, 60, 120], { even: LEAST_EVEN }),
      'hold costs-part',
      null,
    ],
    [
      'costs said in part: less all the same',
      plan([3, 3, 3], [30, 60, 120], { even: LEAST_EVEN }),
      'lower rule',
      240,
    ],
    [
      'costs not said',
      plan([6, 6, 6], [30, 60, 120], { even: { known: 'nothing' } }),
      'too-little no-costs',
      null,
    ],
    // the sample floor: ten orders, or ¥75 spent
    ['nine orders on ¥74', small({ cost: 74, roi: 9, orders: 9 }), 'too-little few-orders', null],
    ['no order on ¥74', small({ cost: 74, roi: 0, orders: 0 }), 'too-little few-orders', null],
    [
      'no order on ¥75 is not more than three in 1/CVR',
      small({ cost: 75, roi: 0, orders: 0 }),
      'lower rule',
      240,
    ],
    ['no order on ¥76', small({ cost: 76, roi: 0, orders: 0 }), 'pause rule', null],
    [
      'nine orders and an order’s worth not known',
      small({ cost: 500, roi: 9, orders: 9 }, { order: null }),
      'too-little few-orders',
      null,
    ],
    ['six days', small({ cost: 500, roi: 6, orders: 30, days: 6 }), 'too-little few-days', null],
    [
      'six days and one that still grows',
      small({ cost: 500, roi: 6, orders: 30, days: 6 }, {}, 1),
      'too-little provisional',
      null,
    ],
    [
      'no fortnight',
      { ...plan([6, 6, 6], [30, 60, 120]), figures: [] },
      'too-little not-read',
      null,
    ],
    // sales of the last days still come
    [
      'more may be said on days that only grow',
      growing(plan([6, 6, 6], [30, 60, 120]), null),
      'raise rule',
      360,
    ],
    [
      'less is not said on them alone',
      growing(plan([3, 3, 3], [30, 60, 120]), null),
      'hold maturing',
      null,
    ],
    [
      'less is said where the final days agree',
      growing(plan([3, 3, 3], [30, 60, 120]), { cost: 1_600, roi: 3, orders: 60 }),
      'lower rule',
      240,
    ],
    [
      'and not where they do not',
      growing(plan([3, 3, 3], [30, 60, 120]), { cost: 1_600, roi: 4.2, orders: 60 }),
      'hold maturing',
      null,
    ],
    ['no pause on them alone', growing(plan([0, 0, 0], [0, 0, 0]), null), 'hold maturing', null],
    [
      'no trend out of them',
      growing(plan([3.4, 4.4, 5], [8, 60, 120]), { cost: 1_600, roi: 5, orders: 60 }),
      'hold maturing',
      null,
    ],
    // no storm of changes
    [
      'changed two days ago',
      plan([6, 6, 6], [30, 60, 120], changed(2, 'unknown')),
      'hold just-changed',
      null,
    ],
    ['changed three days ago', plan([6, 6, 6], [30, 60, 120], changed(3, 'up')), 'raise rule', 360],
    [
      'a test step of six days ago',
      plan([6, 6, 6], [30, 60, 120], changed(6, 'up', true)),
      'hold test-running',
      null,
    ],
    [
      'a test step of a week ago',
      plan([6, 6, 6], [30, 60, 120], changed(7, 'up', true)),
      'raise rule',
      360,
    ],
    [
      'less was advised two days ago',
      plan([6, 6, 6], [30, 60, 120], advised(2, 'down')),
      'hold opposite',
      null,
    ],
    [
      'more was advised two days ago, and is again',
      plan([6, 6, 6], [30, 60, 120], advised(2, 'up')),
      'raise rule',
      360,
    ],
    [
      'less was advised three days ago',
      plan([6, 6, 6], [30, 60, 120], advised(3, 'down')),
      'raise rule',
      360,
    ],
  ])('%s', (_, given, expected, to) => {
    const { kind, why, to: limit } = budgetAdvice(given);
    expect(`${kind} ${why}`).toBe(expected);
    expect(limit).toBe(to);
  });

  it.each([0, 1, 2, 4, 9])('is never judged on %i orders below the spend floor', (orders) => {
    for (const roi of [0, 1, 3, 5, 20])
      expect(budgetAdvice(small({ cost: 74.99, roi, orders })).kind).toBe('too-little');
  });
});

describe('below the sample floor', () => {
  /** A long walk through plans that spent less than three orders' worth of margin. */
  const walk = (count: number) => {
    let state = 20_261_122;
    const next = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state / 2 ** 32;
    };
    const pick = <T>(of: readonly T[]) => of[Math.floor(next() * of.length)] as T;
    return Array.from({ length: count }, () => {
      const left = 0.02 + next() * 0.6;
      const order = 5 + next() * 800;
      const cost = Math.max(0, 3 * order * left * next() - 0.01);
      const known = { cost, orders: Math.floor(next() * 10), clk: Math.floor(next() * 5_000) };
      const roi = next() * 30;
      return {
        figures: [
          figures(7, { ...known, cost: cost * next(), roi }),
          figures(14, { ...known, roi }, { maturing: pick([0, 5, 14]), open: pick([0, 1, 3]) }),
          figures(30, { ...known, cost: cost * (1 + next()), roi: roi * next() }),
        ],
        even: { known: pick(['whole', 'least'] as const), roi: 1 / left, left, missing: [] },
        ...{
          order,
          limit: pick([null, 'none' as const, 50, 3_000]),
          isLimitHit: pick([true, false]),
        },
        steps: pick([[], changed(1, 'up').steps, advised(1, 'down').steps]),
        now: NOW,
      } satisfies BudgetCase;
    });
  };

  it('two thousand plans are all too little data, whatever else is true of them', () => {
    const said = walk(2_000).map((given) => budgetAdvice(given));
    expect(said.filter(({ kind }) => kind !== 'too-little')).toEqual([]);
    expect(new Set(said.map(({ why }) => why))).toEqual(new Set(['few-orders']));
    expect(said.every(({ step, to }) => step === null && to === null)).toBe(true);
  });

  it('words below a hundred clicks, or three in 1/CVR, are never called a waste', () => {
    for (const { order, even } of walk(2_000)) {
      const worth = { order, left: even.left };
      const price = order * even.left * 0.02;
      // three in 1/CVR at such a price are 150 clicks
      for (const clk of [1, 40, 99, 149])
        expect(wordAdvice({ imp: 9_999, clk, cost: clk * price, orders: 0 }, worth).say).toBe(
          'too-little',
        );
      expect(wordAdvice({ imp: 499, clk: 0, cost: 0, orders: 0 }, worth).say).toBe('too-little');
    }
  });

  it('creatives shown less than a thousand times are never switched off', () => {
    for (let imp = 0; imp < 1_000; imp += 37) {
      const few = { imp, clk: 0, age: 10 * DAY_LENGTH };
      const best = { imp: 50_000, clk: 5_000, age: 10 * DAY_LENGTH };
      const [said] = creativeAdvice([few, best, best, best, best]);
      expect(said?.say).toBe('too-little');
    }
  });
});

describe('the balance', () => {
  const LIMITS = { critical: 1, low: 3 };
  const WEEK = [320, 410, 0, 380, 350, 0, 390];
  const judged = (value: number, spend: readonly number[] = WEEK, hoursAgo = 1) => {
    const found = adsBalance({
      balance: { value, readAt: NOW - hoursAgo * HOUR },
      ...{ spend, now: NOW, limits: LIMITS },
    });
    return found.known === 'days' ? `${found.level} ${found.days.toFixed(4)}` : found.why;
  };
  it.each<[string, string, string]>([
    ['under three days', judged(1_000), 'low 2.7027'],
    ['under one day', judged(369), 'critical 0.9973'],
    ['one day', judged(370), 'low 1.0000'],
    ['three days', judged(1_110), 'fine 3.0000'],
    ['two active days', judged(100, [0, 0, 0, 0, 0, 300, 300]), 'few-days'],
    ['read the day before', judged(1_000, WEEK, 25), 'old'],
    ['nothing left', judged(0), 'critical 0.0000'],
  ])('%s', (_, said, expected) => {
    expect(said).toBe(expected);
  });

  it('asks for a week of active days, in whole hundreds', () => {
    const of = (value: number) =>
      adsBalance({ balance: { value, readAt: NOW }, spend: WEEK, now: NOW, limits: LIMITS });
    // 7 × 370 = 2,590
    expect(of(1_000)).toMatchObject({ recharge: 1_600, perDay: 370, activeDays: 5 });
    expect(of(2_590)).toMatchObject({ recharge: null });
    expect(adsBalance({ balance: null, spend: WEEK, now: NOW, limits: LIMITS })).toEqual({
      known: 'nothing',
      why: 'not-read',
    });
  });
});

describe('the premium of an audience', () => {
  const BASE = { rate: 0.02, order: 110 };
  it.each<[string, ReturnType<typeof bidPremium>, number, number, boolean]>([
    // .032×118 against .020×110
    [
      'others: what the figures say',
      bidPremium({ rate: 0.032, order: 118 }, BASE, false),
      0.72,
      0.72,
      false,
    ],
    [
      'precise: at least 120 %',
      bidPremium({ rate: 0.032, order: 118 }, BASE, true),
      1.2,
      1.2,
      false,
    ],
    ['precise: at most 300 %', bidPremium({ rate: 0.1, order: 110 }, BASE, true), 3, 3, false],
    ['others: at most 100 %', bidPremium({ rate: 0.1, order: 110 }, BASE, false), 1, 1, false],
    [
      'others: at least 30 %',
      bidPremium({ rate: 0.022, order: 110 }, BASE, false),
      0.3,
      0.3,
      false,
    ],
    [
      'worse than the rest: 30 % or none',
      bidPremium({ rate: 0.019, order: 110 }, BASE, false),
      0.3,
      0.3,
      true,
    ],
    [
      'worse than the rest, precise or not',
      bidPremium({ rate: 0.019, order: 110 }, BASE, true),
      0.3,
      0.3,
      true,
    ],
    ['30 points at once', bidPremium({ rate: 0.05, order: 110 }, BASE, true, 0.4), 1.5, 0.7, false],
    ['the last step', bidPremium({ rate: 0.05, order: 110 }, BASE, true, 1.35), 1.5, 1.5, false],
    ['down at once', bidPremium({ rate: 0.032, order: 118 }, BASE, false, 1), 0.72, 0.72, false],
  ])('%s', (_, { premium, next, orRemove }, ...expected) => {
    expect([premium, next, orRemove]).toEqual(expected);
  });

  it('says what the figures say by themselves', () => {
    expect(bidPremium({ rate: 0.032, order: 118 }, BASE, false).raw).toBeCloseTo(0.7164, 4);
  });

  it.each([
    ['收藏过本店宝贝的访客', true],
    ['加购未购买人群', true],
    ['浏览过本店', true],
    ['25-35岁女性', false],
    ['喜好相似宝贝的人群', false],
  ])('%s', (name, precise) => {
    expect(isPrecise(name)).toBe(precise);
  });
});

describe('a word', () => {
  /** ¥25 are left of an order: at ¥1 a click break-even lies at 4 %, three in 1/CVR are 75 clicks. */
  const WORTH = { order: 100, left: 0.25 };
  it.each<[string, number | null, number | null, number | null, number | null, string]>([
    ['shown 500 times and never clicked', 500, 0, 0, 0, 'delete'],
    ['shown 499 times', 499, 0, 0, 0, 'too-little'],
    ['a hundred clicks and no order', 4_000, 100, 100, 0, 'lower-bid'],
    ['99 clicks are below the floor', 4_000, 99, 99, 0, 'too-little'],
    // at ¥0.50 a click three in 1/CVR are 150 clicks
    ['cheap clicks need more of them', 9_000, 149, 74.5, 0, 'too-little'],
    ['more than three in 1/CVR', 9_000, 151, 75.5, 0, 'lower-bid'],
    ['one order', 4_000, 400, 400, 1, 'fine'],
    ['clicks not read', 4_000, null, 10, 0, 'too-little'],
    ['orders not read', 4_000, 400, 400, null, 'too-little'],
  ])('%s', (_, imp, clk, cost, orders, expected) => {
    expect(wordAdvice({ imp, clk, cost, orders }, WORTH).say).toBe(expected);
  });

  it('says nothing of orders where an order’s worth is not known', () => {
    const week = { imp: 4_000, clk: 400, cost: 400, orders: 0 };
    expect(wordAdvice(week, { order: null, left: 0.25 }).say).toBe('too-little');
  });
});

describe('creatives of one unit', () => {
  const run = (clk: number, imp = 2_000, hours: number | null = 48) => ({
    ...{ imp, clk },
    age: hours === null ? null : hours * HOUR,
  });
  // 5 % of 2,000: lower bound 4.13 %; 2 %: upper bound 2.71 %; 4.5 %: 5.50 %
  it.each<[string, ReturnType<typeof run>[], string[]]>([
    [
      'four, two of them clearly worse',
      [run(100), run(90), run(40), run(40)],
      ['fine', 'fine', 'disable', 'disable'],
    ],
    ['three', [run(100), run(40), run(40)], Array(3).fill('too-little')],
    [
      'one was shown 999 times',
      [run(100), run(90), run(40), run(20, 999)],
      Array(4).fill('too-little'),
    ],
    [
      'one is 47 hours old',
      [run(100), run(90), run(40), run(40, 2_000, 47)],
      Array(4).fill('too-little'),
    ],
    [
      'a fifth is young',
      [run(100), run(90), run(90), run(40), run(40, 2_000, 1)],
      ['fine', 'fine', 'fine', 'disable', 'too-little'],
    ],
    ['all alike', [run(100), run(95), run(90), run(105)], Array(4).fill('fine')],
    [
      'an age that is not known',
      [run(100), run(90), run(90), run(40, 2_000, null)],
      ['fine', 'fine', 'fine', 'disable'],
    ],
  ])('%s', (_, runs, expected) => {
    expect(creativeAdvice(runs).map(({ say }) => say)).toEqual(expected);
  });
});

describe('the figures behind it', () => {
  it('shrinks small samples towards the account', () => {
    expect(shrunkRate(2, 40, 0.02)).toBeCloseTo(0.0286, 4);
    expect(shrunkRate(20, 400, 0.02)).toBeCloseTo(0.044, 4);
    expect(shrunkRate(0, 60, 0.02)).toBeCloseTo(0.0125, 4);
  });

  it('knows break-even of a click', () => {
    expect(evenConversion(1.5, { order: 100, left: 0.4 })).toBeCloseTo(0.0375, 10);
    expect(evenClickPrice(0.03, 100, 0.4)).toBeCloseTo(1.2, 10);
    expect(clicksToStop(0.0375)).toBeCloseTo(80, 10);
    expect(clicksToJudge(0.0375)).toBe(100);
  });

  it('gives the interval of a return', () => {
    const of = (orders: number) => returnInterval({ cost: 100, sales: 300, orders }, 100);
    expect(of(9)?.low).toBeCloseTo(1.8229, 4);
    expect(of(9)?.high).toBeCloseTo(4.9372, 4);
    expect(of(60)?.low).toBeCloseTo(2.4736, 4);
    expect(of(60)?.high).toBeCloseTo(3.6384, 4);
    expect(of(0)).toEqual({ low: 0, high: expect.closeTo(-Math.log(0.1), 4) });
    expect(returnInterval({ cost: 100, sales: 0, orders: 0 }, null)).toBeNull();
  });
});
