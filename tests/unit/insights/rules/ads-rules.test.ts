import { describe, expect, it } from 'vitest';
import { a30 } from '../../../../utils/insights/rules/a30';
import { a31 } from '../../../../utils/insights/rules/a31';
import { a32 } from '../../../../utils/insights/rules/a32';
import { a33 } from '../../../../utils/insights/rules/a33';
import { a34 } from '../../../../utils/insights/rules/a34';
import { a35 } from '../../../../utils/insights/rules/a35';
import type { RuleContext } from '../../../../utils/insights/rules/rule-context';
import type { Costs } from '../../../../utils/model/costs';
import { addDays, HOUR, type Instant, startOfDay } from '../../../../utils/model/day';
import type { MetricId } from '../../../../utils/model/metric';
import type { Reading } from '../../../../utils/model/reading';
import { DAY_STATE } from '../../../../utils/model/series';
import { rowSeries } from '../row-series';
import { type Entry, seriesOf } from '../series-of';
import { contextOf, DAY, SHOP } from './context-of';
import { figures, lookAt, readingsOf, rowsOf, saidBy, shownBy, tableRow } from './said-by';

const { provisional, maturing } = DAY_STATE;
const TODAY = addDays(DAY, 1);
const NOW = startOfDay(TODAY) + 9 * HOUR;
const SCOPE = 'unknown//15/末次点击归因';

const days = (count: number, value: Entry) => Array<Entry>(count).fill(value);
const plan = (values: Partial<Record<MetricId, readonly Entry[]>>, scope = SCOPE) => {
  const row = rowSeries('plan', '拉新', DAY, values, scope);
  return { ...row, subject: { ...row.subject, subject: `${SHOP}>plan:拉新` } };
};

describe('A30 the balance runs out', () => {
  const balance = (values: Partial<Record<MetricId, number>>, hoursAgo = 1) =>
    lookAt('ali.account', NOW - hoursAgo * HOUR, [{ kind: 'metrics', figures: figures(values) }]);
  /** Yesterday last. */
  const judged = (
    money: Partial<Record<MetricId, number>>,
    spend: readonly Entry[],
    hoursAgo = 1,
  ) =>
    contextOf({
      now: NOW,
      rows: rowsOf(plan({ cost: spend })),
      ...readingsOf(balance(money, hoursAgo)),
    });
  const week = [390, 0, 350, 380, 0, 410, 320];

  it.each<[string, RuleContext, string]>([
    // domain notes §3.4: 1,000 / mean(320, 410, 380, 350, 390) = 2.7027
    ['under three days', judged({ balance: 1_000 }, week), 'warn'],
    ['three days', judged({ balance: 1_110 }, week), 'nothing'],
    ['five days', judged({ balance: 1_850 }, week), 'cleared'],
    ['under one day', judged({ balance: 369 }, week), 'urgent'],
    [
      'what may be used goes before the whole',
      judged({ balance: 9_000, usable_balance: 300 }, week),
      'urgent',
    ],
    ['cash and red packets apart', judged({ cash_balance: 300, red_packet: 900 }, week), 'nothing'],
    ['two active days', judged({ balance: 1 }, [...days(5, 0), 300, 300]), 'too-little-data'],
    ['no spend read', judged({ balance: 1 }, days(7, null)), 'too-little-data'],
    ['read yesterday morning', judged({ balance: 1 }, week, 25), 'not-read'],
    ['never read', contextOf({ now: NOW, rows: rowsOf(plan({ cost: week })) }), 'not-read'],
    // yesterday's 10 still grows: 1,000 / mean(390, 350, 380, 410) = 2.61
    [
      'yesterday still low',
      judged({ balance: 1_000 }, [390, 0, 350, 380, 0, 410, [10, provisional]]),
      'warn',
    ],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a30, context)).toBe(expected);
  });

  it('shows its division', () => {
    expect(shownBy(a30, judged({ balance: 1_000 }, week))).toEqual({
      balance: 1_000,
      spendPerDay: 370,
      balanceDays: 2.7027,
      activeDays: 5,
    });
  });

  it('takes the days of the account’s report before the sum over plans', () => {
    const rows = [390, 350, 380].map((cost, i) => tableRow('day', addDays(DAY, -2 - i), { cost }));
    const report: Reading = {
      ...lookAt('ali.report', NOW, [{ kind: 'table', rows }]),
      url: 'https://one.alimama.com/index.html#!/report/account?splitType=day',
    };
    const context = contextOf({ now: NOW, ...readingsOf(balance({ balance: 560 }), report) });
    expect(shownBy(a30, context)).toMatchObject({ spendPerDay: 373.333, activeDays: 3 });
  });
});

/** The list of plans as it stood at a moment. */
function plans(at: Instant, values: Partial<Record<MetricId, number>>, status = '推广中'): Reading {
  const row = tableRow('plan', '拉新', values, { texts: [{ label: '状态', text: status }] });
  return lookAt('ali.manage', at, [{ kind: 'table', rows: [row] }]);
}

describe('A31 a plan at its daily limit', () => {
  const judged = (cost: readonly Entry[], reading = plans(NOW - HOUR, { day_limit: 100 })) =>
    contextOf({ now: NOW, rows: rowsOf(plan({ cost })), ...readingsOf(reading) });

  it.each<[string, RuleContext, string]>([
    ['three days of seven', judged([50, 50, 50, 50, 95, 99, 100]), 'warn'],
    ['two days of seven', judged([50, 50, 50, 50, 50, 99, 100]), 'cleared'],
    ['ninety-four of a hundred', judged(days(7, 94)), 'cleared'],
    ['three days read', judged([null, null, null, null, 99, 99, 99]), 'warn'],
    ['two days read', judged([null, null, null, null, null, 99, 99]), 'too-little-data'],
    ['no limit', judged(days(7, 99), plans(NOW - HOUR, {})), 'too-little-data'],
    [
      'off by its limit this morning',
      judged(days(7, null), plans(NOW - HOUR, { day_limit: 50 }, '到限额下线')),
      'warn',
    ],
    [
      'off by its limit last night',
      judged(days(7, 10), plans(NOW - 11 * HOUR, { day_limit: 50 }, '到限额下线')),
      'cleared',
    ],
    [
      'no list of plans',
      contextOf({ now: NOW, rows: rowsOf(plan({ cost: days(7, 99) })) }),
      'not-read',
    ],
    ['provisional', judged([50, 50, 50, 50, 95, 99, [100, provisional]]), 'warn, provisional'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a31, context)).toBe(expected);
  });
});

describe('A32 return below break-even', () => {
  /** c = 0.4: break-even at 2.5. */
  const costs: Costs = { margin: 0.4, fees: 0, refunds: 0, shipping: 0, unitCosts: {} };
  const judged = (
    values: Record<'cost' | 'ad_gmv' | 'ad_ord', readonly Entry[]>,
    more: Partial<RuleContext> = { costs },
  ) => contextOf({ now: NOW, rows: rowsOf(plan(values)), ...more });
  const even = (cost: Entry, gmv: Entry, orders: Entry, count = 14) => ({
    cost: days(count, cost),
    ad_gmv: days(count, gmv),
    ad_ord: days(count, orders),
  });
  const aov = (value: number) => ({ aov: seriesOf('aov', DAY, days(14, value)) });

  it.each<[string, RuleContext, string]>([
    // 28 orders: factor exp(1.281552·√(1.36/28)) = 1.3264; 1.8·1.3264 = 2.3876
    ['1.8 on 28 orders', judged(even(100, 180, 2)), 'urgent'],
    // 1.9·1.3264 = 2.5202
    ['1.9 on 28 orders', judged(even(100, 190, 2)), 'nothing'],
    ['3 on 28 orders', judged(even(100, 300, 2)), 'cleared'],
    // 8 orders over eight days
    ['eight orders', judged(even(100, 50, 1, 8)), 'too-little-data'],
    ['six days read', judged(even(100, 50, 9, 6)), 'too-little-data'],
    // three orders' worth of margin: 3·100·0.4 = 120
    ['no order for ¥140', judged(even(10, 0, 0), { costs, series: aov(100) }), 'urgent'],
    ['no order for ¥112', judged(even(8, 0, 0), { costs, series: aov(100) }), 'too-little-data'],
    ['no order, and no known spend of a buyer', judged(even(10, 0, 0)), 'too-little-data'],
    ['no margin told', judged(even(100, 50, 2), {}), 'no-costs'],
    [
      'sales that never earn',
      judged(even(100, 900, 2), { costs: { ...costs, margin: 0 } }),
      'urgent',
    ],
    [
      'maturing sales',
      judged({ ...even(100, 180, 2), ad_gmv: days(14, [180, maturing]) }),
      'urgent, provisional',
    ],
    ['never read', contextOf({ now: NOW, costs }), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a32, context)).toBe(expected);
  });

  it('waits where only days that still grow would decide', () => {
    const seven = (yesterday: Entry) => ({
      cost: [...days(6, 100), yesterday],
      ad_gmv: [...days(6, 150), 20],
      ad_ord: [...days(6, 2), 1],
    });
    expect(saidBy(a32, judged(seven([100, provisional])))).toBe('provisional');
    expect(saidBy(a32, judged(seven(100)))).toBe('urgent');
  });

  it('leaves yesterday out as long as it grows, and says how many days are in', () => {
    const values = even(100, 180, 2);
    const open = { ...values, cost: [...days(13, 100), [100, provisional] as Entry] };
    expect(shownBy(a32, judged(open))).toMatchObject({
      spend: 1_300,
      adSales: 2_340,
      adOrders: 26,
      daysRead: 13,
      attributionDays: 15,
      breakEven: 2.5,
    });
    // 1,300 − 2,340·0.4
    expect(a32.judge(judged(open)).alerts[0]?.money).toBe(364);
  });

  /** A list of plans with fourteen days in one figure, so many hours after the last of them. */
  const span = (hours: number, values: Partial<Record<MetricId, number>>, more: object = {}) => {
    const rows = [tableRow('plan', '拉新', values)];
    const period = { kind: 'span', from: addDays(DAY, -13), to: DAY, unit: 'recent' } as const;
    const at = startOfDay(TODAY) + hours * HOUR;
    return contextOf({
      now: at,
      costs,
      ...readingsOf(
        lookAt('ali.manage', at, [{ kind: 'table', rows }], { period, window: 15, ...more }),
      ),
    });
  };
  const fortnight = { cost: 1_400, ad_gmv: 2_520, ad_ord: 28 };

  it.each<[string, RuleContext, string]>([
    ['low', span(12, fortnight), 'urgent, provisional'],
    ['read in the morning', span(8, fortnight), 'provisional'],
    ['high', span(12, { ...fortnight, ad_gmv: 5_600 }), 'cleared'],
    ['orders not shown', span(12, { cost: 1_400, ad_gmv: 2_520 }), 'not-read'],
    [
      'seven days',
      span(12, fortnight, {
        period: { kind: 'span', from: addDays(DAY, -6), to: DAY, unit: 'recent' },
      }),
      'not-read',
    ],
  ])('fourteen days in one figure: %s', (_, context, expected) => {
    expect(saidBy(a32, context)).toBe(expected);
  });

  it('takes days read one by one before the sum of a list', () => {
    const { readings, latest } = span(12, { cost: 1_400, ad_gmv: 100, ad_ord: 28 });
    const context = contextOf({
      now: NOW,
      costs,
      readings,
      latest,
      rows: rowsOf(plan(even(100, 400, 2))),
    });
    expect(saidBy(a32, context)).toBe('cleared');
  });

  it('never adds up two attribution windows', () => {
    const good = plan(even(100, 400, 2), 'unknown//15/');
    const bad = plan(even(100, 100, 2, 8), 'unknown//1/');
    const context = contextOf({ now: NOW, costs, rows: rowsOf(bad, good) });
    expect(saidBy(a32, context)).toBe('cleared');
  });
});

describe('A33 dearer clicks', () => {
  const judged = (cost: readonly Entry[], clk: readonly Entry[]) =>
    contextOf({ now: NOW, rows: rowsOf(plan({ cost, clk })) });
  const clicks = days(14, 50);
  const cost = (before: number, now: number) => [...days(7, before), ...days(7, now)];

  it.each<[string, RuleContext, string]>([
    ['+20 %', judged(cost(50, 60), clicks), 'warn'],
    ['+19 %', judged(cost(50, 59.5), clicks), 'nothing'],
    ['+10 %', judged(cost(50, 55), clicks), 'cleared'],
    ['199 clicks', judged(cost(28, 56), [...days(13, 28), 31]), 'too-little-data'],
    // one day of three times the price lifts the week by 29 %; the days' distance is 1
    ['one dear day', judged([...days(7, 50), ...days(6, 50), 150], clicks), 'cleared'],
    [
      'three days read',
      judged([...days(7, 50), ...days(4, null), 90, 90, 90], [...days(7, 90), ...days(7, 90)]),
      'too-little-data',
    ],
    [
      'a fourth that still grows',
      judged([...days(7, 50), ...days(3, null), 90, 90, 90, [90, provisional]], days(14, 90)),
      'provisional',
    ],
    ['never read', contextOf(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a33, context)).toBe(expected);
  });

  it('says what the dearer clicks cost', () => {
    // ¥0.50 more for each of 350 clicks
    expect(a33.judge(judged(cost(50, 75), clicks)).alerts[0]?.money).toBe(175);
  });
});

describe('A34 fewer clicks of impressions', () => {
  const judged = (imp: readonly Entry[], clk: readonly Entry[]) =>
    contextOf({ now: NOW, rows: rowsOf(plan({ imp, clk })) });
  const week = (before: Entry, now: Entry) => [...days(7, before), ...days(7, now)];

  it.each<[string, RuleContext, string]>([
    // 5 % to 4 % of 7,000: z = −0.01/√(0.045·0.955·2/7,000) = −2.85
    ['−20 %', judged(days(14, 1_000), week(50, 40)), 'warn'],
    ['−16 %', judged(days(14, 10_000), week(500, 420)), 'nothing'],
    ['−10 %', judged(days(14, 10_000), week(500, 450)), 'cleared'],
    // 1 % to 0.8 % of 7,000: z = −1.26
    ['within chance', judged(days(14, 1_000), week(10, 8)), 'cleared'],
    [
      '4,999 impressions',
      judged([...days(7, 1_000), ...days(6, 714), 715], week(50, 20)),
      'too-little-data',
    ],
    [
      'enough only with yesterday, which still grows',
      judged([...days(13, 800), [800, provisional]], week(50, 20)),
      'provisional',
    ],
    ['never read', contextOf(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a34, context)).toBe(expected);
  });
});

describe('A35 spend out of the ordinary', () => {
  const weeks = (today: Entry) => [...days(56, 200), today];
  const judged = (reading: Reading | null, cost: readonly Entry[] = weeks(200), now = NOW) =>
    contextOf({
      now,
      rows: rowsOf(plan({ cost })),
      ...(reading && readingsOf(reading)),
    });
  const noon = startOfDay(TODAY) + 12 * HOUR;

  it.each<[string, RuleContext, string]>([
    [
      '80 % of the day before noon',
      judged(plans(noon - HOUR, { cost: 80, day_limit: 100 }), weeks(200), noon),
      'warn',
    ],
    [
      '79 %',
      judged(plans(noon - HOUR, { cost: 79, day_limit: 100 }), days(57, null), noon),
      'nothing',
    ],
    ['at noon', judged(plans(noon, { cost: 90, day_limit: 100 }), weeks(200), noon), 'cleared'],
    // ln(261/201)/0.05 = 5.2
    ['+30 % of a steady account', judged(null, weeks(260)), 'warn'],
    ['+20 %', judged(null, weeks(240)), 'cleared'],
    ['−30 %', judged(null, weeks(140)), 'warn'],
    ['−30 % that may still grow', judged(null, weeks([140, provisional])), 'provisional'],
    ['+30 % that may still grow', judged(null, weeks([260, provisional])), 'warn, provisional'],
    // ¥40 is less than the ¥50 that count
    ['+40 % of ¥100', judged(null, [...days(56, 100), 140]), 'nothing'],
    ['three weeks', judged(null, [...days(21, 200), 400]), 'too-little-data'],
    ['not read on the day', judged(null, weeks(null)), 'not-read'],
    ['never read', contextOf(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a35, context)).toBe(expected);
  });

  it.each<[string, Entry, string, string]>([
    ['nothing spent, confirmed', 0, '推广中', 'warn'],
    ['nothing spent as yet', [0, provisional], '推广中', 'provisional'],
    ['paused', 0, '暂停', 'too-little-data'],
  ])('a plan with %s', (_, spend, status, expected) => {
    // nine days are too few for the account's own weekdays
    const list = plans(NOW - HOUR, { day_limit: 500 }, status);
    expect(saidBy(a35, judged(list, [...days(8, 80), spend]))).toBe(expected);
  });
});
