import { describe, expect, it } from 'vitest';
import { a11 } from '../../../../utils/insights/rules/a11';
import { a12 } from '../../../../utils/insights/rules/a12';
import { a13 } from '../../../../utils/insights/rules/a13';
import { a14 } from '../../../../utils/insights/rules/a14';
import type { RuleContext } from '../../../../utils/insights/rules/rule-context';
import { addDays, HOUR, startOfDay } from '../../../../utils/model/day';
import type { Decision } from '../../../../utils/model/decision';
import type { MetricId } from '../../../../utils/model/metric';
import type { TableRow } from '../../../../utils/model/reading';
import { DAY_STATE } from '../../../../utils/model/series';
import { rowSeries } from '../row-series';
import { type Entry, seriesOf } from '../series-of';
import { contextOf, DAY, SHOP } from './context-of';
import { lookAt, readingsOf, rowsOf, saidBy, shownBy, tableRow } from './said-by';

const { provisional, suspect } = DAY_STATE;
const days = (count: number, value: Entry) => Array<Entry>(count).fill(value);

/** Two weeks of an item: seven days of one value, then seven of another. */
const fortnight = (before: Entry, now: Entry): Entry[] => [...days(7, before), ...days(7, now)];
const item = (name: string, values: Partial<Record<MetricId, readonly Entry[]>>) =>
  rowSeries('item', name, DAY, values);

describe('A12 an item sells less', () => {
  const judged = (
    sales: readonly Entry[],
    buyers: readonly Entry[],
    more: Partial<RuleContext> = {},
  ) => contextOf({ rows: rowsOf(item('桌', { pay_amt: sales, pay_buyers: buyers })), ...more });

  it.each<[string, RuleContext, string]>([
    // 70 buyers instead of 140: ln 0.5 / √(1.36·(1/70 + 1/140)) = −0.6931/0.1707 = −4.06
    ['half', judged(fortnight(2_000, 1_000), fortnight(20, 10)), 'warn'],
    // 35 instead of 70: −0.6931/0.2414 = −2.87, which one of ten items has by chance soon enough
    ['half of fewer buyers', judged(fortnight(1_000, 500), fortnight(10, 5)), 'nothing'],
    // −25 % is beyond three quarters of 30 %; ln 0.75 / √(1.36·(1/350 + 1/490)) = −3.52
    ['−25 %', judged(fortnight(1_000, 750), fortnight(70, 50)), 'nothing'],
    ['−10 %', judged(fortnight(1_000, 900), fortnight(70, 63)), 'cleared'],
    // 7 buyers instead of 14: ln 0.5 / √(1.36·(1/7 + 1/14)) = −1.28, well within chance
    ['half of few buyers', judged(fortnight(200, 100), fortnight(2, 1)), 'cleared'],
    ['seven buyers the week before', judged(fortnight(200, 1), fortnight(1, 0)), 'too-little-data'],
    [
      'four days in common',
      judged([...days(4, 1_000), ...days(3, null), ...days(7, 100)], fortnight(10, 1)),
      'too-little-data',
    ],
    [
      'five days in common',
      judged([...days(5, 1_000), ...days(2, null), ...days(7, 100)], fortnight(10, 1)),
      'warn',
    ],
    [
      'provisional',
      judged([...days(7, 1_000), ...days(6, 300), [300, provisional]], fortnight(10, 3)),
      'warn, provisional',
    ],
    ['not read on the day', judged([...days(13, 1_000), null], fortnight(10, 10)), 'not-read'],
    [
      'suspect on the day',
      judged([...days(13, 1_000), [9, suspect]], fortnight(10, 10)),
      'not-read',
    ],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a12, context)).toBe(expected);
  });

  it('leaves promotion days and their partners out', () => {
    const promotion = { why: 'promotion', event: '618', weight: 'major' } as const;
    const back = (count: number) =>
      new Map(Array.from({ length: count }, (_, i) => [addDays(DAY, -7 - i), promotion]));
    const context = (count: number) =>
      judged(fortnight(1_000, 300), fortnight(10, 3), { excluded: back(count) });
    expect(saidBy(a12, context(2))).toBe('warn');
    expect(shownBy(a12, context(2))).toMatchObject({ daysCompared: 5, salesWeekBefore: 5_000 });
    expect(saidBy(a12, context(3))).toBe('too-little-data');
  });

  it('tells what the operator changed of it within the week', () => {
    const { subject } = item('桌', {}).subject;
    const decision: Decision = {
      id: 'd',
      shop: SHOP,
      subject,
      subjectName: '桌',
      kind: 'price',
      what: '¥99 → ¥129',
      at: startOfDay(addDays(DAY, -3)),
      notedAt: startOfDay(addDays(DAY, -3)),
    };
    const context = judged(fortnight(2_000, 1_000), fortnight(20, 10), { decisions: [decision] });
    expect(shownBy(a12, context)).toMatchObject({ 'changed.price': '¥99 → ¥129' });
  });

  it('judges only the best sellers, and says what is lost', () => {
    const best = Array.from({ length: 10 }, (_, i) =>
      item(`好${i}`, { pay_amt: fortnight(5_000, 5_000), pay_buyers: fortnight(50, 50) }),
    );
    const eleventh = item('小', { pay_amt: fortnight(1_000, 100), pay_buyers: fortnight(10, 1) });
    expect(saidBy(a12, contextOf({ rows: rowsOf(...best, eleventh) }))).toBe('cleared');
    const [alert] = a12.judge(contextOf({ rows: rowsOf(...best.slice(1), eleventh) })).alerts;
    expect(alert).toMatchObject({ subjectName: '小', money: 6_300 });
  });
});

describe('A13 an item takes off', () => {
  const shop = {
    uv: seriesOf('uv', DAY, days(14, 1_000)),
    pay_buyers: seriesOf('pay_buyers', DAY, days(14, 20)),
  };
  const judged = (
    uv: readonly Entry[],
    buyers: readonly Entry[],
    series: RuleContext['series'] = shop,
  ) => contextOf({ series, rows: rowsOf(item('灯', { item_uv: uv, pay_buyers: buyers })) });

  it.each<[string, RuleContext, string]>([
    // 2 of 100 buy, as in the shop; (1,050 − 700)/√1,750 = 8.4
    ['+50 %', judged(fortnight(100, 150), fortnight(2, 3)), 'info'],
    ['+49 %', judged(fortnight(100, 149), fortnight(2, 3)), 'nothing'],
    ['+30 %', judged(fortnight(100, 130), fortnight(2, 3)), 'cleared'],
    ['buys less than the shop', judged(fortnight(100, 200), fortnight(2, 3)), 'cleared'],
    [
      'nine buyers',
      judged(fortnight(50, 75), [...days(7, 1), 1, 1, 1, 1, 1, 2, 2]),
      'too-little-data',
    ],
    // +60 % of 70 visitors: 42/√182 = 3.11
    ['few visitors', judged(fortnight(10, 16), fortnight(2, 2)), 'nothing'],
    [
      'the week before not read',
      judged([...days(7, null), ...days(7, 150)], fortnight(2, 3)),
      'too-little-data',
    ],
    ['the shop not read', judged(fortnight(100, 150), fortnight(2, 3), {}), 'too-little-data'],
    ['not read on the day', judged([...days(13, 100), null], fortnight(2, 3)), 'not-read'],
    [
      'provisional',
      judged([...days(7, 100), ...days(6, 150), [150, provisional]], fortnight(2, 3)),
      'info, provisional',
    ],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a13, context)).toBe(expected);
  });
});

describe('A11 visitors leave sooner', () => {
  const judged = (values: Partial<Record<MetricId, readonly Entry[]>>) =>
    contextOf({ rows: rowsOf(item('椅', { item_uv: days(15, 1_000), ...values })) });
  const bounce = (today: Entry, usual: Entry = 0.7, count = 14) => [...days(count, usual), today];

  it.each<[string, RuleContext, string]>([
    // 0.75 of 1,000 against 0.7 of 14,000: z = 0.05/√(0.7033·0.2967·(1/1,000+1/14,000)) = 3.34
    ['five points more', judged({ item_bounce: bounce(0.75) }), 'info'],
    ['four points more', judged({ item_bounce: bounce(0.74) }), 'nothing'],
    ['two points more', judged({ item_bounce: bounce(0.72) }), 'cleared'],
    ['a quarter less stay', judged({ stay: [...days(7, 19), ...days(7, 21), 15] }), 'info'],
    // median deviation 1 → (16−20)·0.6745 = −2.7; −20 % is beyond three quarters of −25 %
    ['a fifth less stay', judged({ stay: [...days(7, 19), ...days(7, 21), 16] }), 'nothing'],
    ['six days before', judged({ item_bounce: bounce(0.9, 0.7, 6) }), 'too-little-data'],
    ['neither column', judged({}), 'too-little-data'],
    [
      'ninety-nine visitors',
      judged({ item_uv: [...days(14, 1_000), 99], item_bounce: bounce(0.9) }),
      'too-little-data',
    ],
    ['not read on the day', judged({ item_uv: [...days(14, 1_000), null] }), 'not-read'],
    [
      'provisional',
      judged({ item_uv: [...days(14, 1_000), [1_000, provisional]], item_bounce: bounce(0.8) }),
      'info, provisional',
    ],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a11, context)).toBe(expected);
  });
});

describe('A14 stock runs out', () => {
  const now = startOfDay(addDays(DAY, 1)) + 9 * HOUR;
  const shelf = (
    values: Partial<Record<MetricId, number>>,
    more: Partial<TableRow> = {},
    at = now - HOUR,
  ) =>
    readingsOf(
      lookAt('qn.items', at, [{ kind: 'table', rows: [tableRow('item', '桌', values, more)] }], {
        tab: '出售中的宝贝',
      }),
    );
  const sold = (...entries: Entry[]) =>
    rowsOf({
      ...item('桌', { pay_items: entries }),
      subject: { ...item('桌', {}).subject, subject: `${SHOP}>item:桌` },
    });
  const judged = (
    values: Partial<Record<MetricId, number>>,
    rows: RuleContext['rows'] = sold(...days(7, 10)),
    more: Partial<TableRow> = {},
  ) => contextOf({ rows, ...shelf(values, more) });

  it.each<[string, RuleContext, string]>([
    ['6.9 days', judged({ shelf_stock: 69 }), 'warn'],
    ['seven days', judged({ shelf_stock: 70 }), 'nothing'],
    ['ten days', judged({ shelf_stock: 100 }), 'cleared'],
    ['2.9 days', judged({ shelf_stock: 29 }), 'urgent'],
    ['sold out', judged({ shelf_stock: 0 }), 'urgent'],
    [
      'four days of sales read',
      judged({ shelf_stock: 20 }, sold(10, null, 10, null, 10, null, 10)),
      'urgent',
    ],
    [
      'three of them, and no thirty days',
      judged({ shelf_stock: 20 }, sold(10, null, 10, null, 10, null, null)),
      'too-little-data',
    ],
    // 90 in thirty days is 3 a day
    [
      'the thirty days of the page',
      judged({ shelf_stock: 20, shelf_sold_30d: 90 }, () => []),
      'warn',
    ],
    [
      'four sold in thirty days',
      judged({ shelf_stock: 0, shelf_sold_30d: 4 }, () => []),
      'too-little-data',
    ],
    ['stock masked', judged({ shelf_sold_30d: 90 }), 'too-little-data'],
    [
      'taken off the shelf',
      judged({ shelf_stock: 0 }, sold(...days(7, 10)), {
        texts: [{ label: '状态', text: '违规下架' }],
      }),
      'nothing',
    ],
    ['never read', contextOf({ rows: sold(...days(7, 10)) }), 'not-read'],
    [
      'read three days ago',
      contextOf({ rows: sold(...days(7, 10)), ...shelf({ shelf_stock: 1 }, {}, now - 72 * HOUR) }),
      'not-read',
    ],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a14, context)).toBe(expected);
  });

  it('says what would not be sold within the week, and takes yesterday’s card away', () => {
    const { alerts, cleared } = a14.judge(judged({ shelf_stock: 20, shelf_price: 50 }));
    // 2 of 7 days: five days of ten pieces at ¥50
    expect(alerts[0]).toMatchObject({
      subject: `${SHOP}>item:桌`,
      money: 2_500,
      day: '2026-07-16',
    });
    expect(cleared).toContain(`A14:${SHOP}>item:桌:2026-07-15`);
  });
});
