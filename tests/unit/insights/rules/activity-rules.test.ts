import { describe, expect, it } from 'vitest';
import { a36 } from '../../../../utils/insights/rules/a36';
import { a37 } from '../../../../utils/insights/rules/a37';
import { a38 } from '../../../../utils/insights/rules/a38';
import { a48 } from '../../../../utils/insights/rules/a48';
import type { RuleContext } from '../../../../utils/insights/rules/rule-context';
import type { Costs } from '../../../../utils/model/costs';
import { addDays, HOUR, startOfDay } from '../../../../utils/model/day';
import type { ActivityRow, Reading } from '../../../../utils/model/reading';
import { contextOf, DAY, SHOP } from './context-of';
import { figure, lookAt, readingsOf, saidBy, shownBy, tableRow } from './said-by';

const NOW = startOfDay(addDays(DAY, 1)) + 9 * HOUR;

const activity = (more: Partial<ActivityRow>): ActivityRow => ({
  id: '880011',
  name: '囤货节',
  phases: [],
  gates: [],
  items: [],
  ...more,
});
const seen = (row: Partial<ActivityRow>, hoursAgo = 1): Reading =>
  lookAt('qn.activity', NOW - hoursAgo * HOUR, [{ kind: 'activities', rows: [activity(row)] }]);
const judged = (...readings: Reading[]): RuleContext =>
  contextOf({ now: NOW, ...readingsOf(...readings) });
const phase = (label: string, from?: number, to?: number) => ({
  label,
  raw: '',
  ...(from !== undefined && { from: NOW + from * HOUR }),
  ...(to !== undefined && { to: NOW + to * HOUR }),
});
const item = (
  price: number | null,
  texts: { label: string; text: string }[] = [],
): ActivityRow['items'][number] => ({
  subject: { kind: 'item', name: '书架', id: '702' },
  prices:
    price === null
      ? []
      : [{ kind: 'shown', raw: String(price), figure: { kind: 'exact', value: price } }],
  texts,
});

describe('A36 signing up ends', () => {
  const until = (hours: number, more: Partial<ActivityRow> = {}) =>
    seen({ status: '报名中', phases: [phase('报名时间', -99, hours)], ...more });

  it.each<[string, RuleContext, string]>([
    ['71 hours', judged(until(71)), 'warn'],
    ['73 hours', judged(until(73)), 'cleared'],
    ['24 hours', judged(until(24)), 'urgent'],
    ['25 hours', judged(until(25)), 'warn'],
    ['over', judged(until(-1)), 'cleared'],
    ['handed in', judged(until(20, { status: '审核中' })), 'cleared'],
    ['a draft', judged(until(20, { status: '草稿' })), 'urgent'],
    ['state not printed', judged(until(20, { status: undefined })), 'urgent'],
    [
      'a requirement that is not met',
      judged(until(20, { gates: [{ label: '商家门槛', raw: '', met: false }] })),
      'cleared',
    ],
    [
      'requirements that the page leaves open',
      judged(until(20, { gates: [{ label: '商家门槛', raw: '' }] })),
      'urgent',
    ],
    ['no time read', judged(seen({ status: '报名中' })), 'cleared'],
    ['seen eight days ago', judged({ ...until(20), takenAt: NOW - 8 * 24 * HOUR }), 'not-read'],
    ['never read', judged(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a36, context)).toBe(expected);
  });

  it('joins what list and details say, and gives the deadline', () => {
    const details = seen({ gates: [{ label: '商家门槛', raw: '', met: true }] }, 2);
    const { alerts } = a36.judge(judged(until(20), details));
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      subject: `${SHOP}>activity:880011`,
      deadline: NOW + 20 * HOUR,
      day: '2026-07-16',
    });
    expect(shownBy(a36, judged(until(20), details))).toEqual({
      hoursLeft: 20,
      activityStatus: '报名中',
      gatesMet: 1,
    });
  });
});

describe('A37 refused or unfinished', () => {
  const state = (text: string) => [{ label: '状态', text }];

  it.each<[string, RuleContext, string]>([
    ['refused', judged(seen({ status: '审核不通过' })), 'urgent'],
    ['thrown out', judged(seen({ status: '清退' })), 'urgent'],
    ['an item refused', judged(seen({ items: [item(9, state('审核不通过'))] })), 'urgent'],
    [
      'unfinished, 47 hours before',
      judged(seen({ items: [item(9, state('待完善'))], phases: [phase('活动时间', 47, 99)] })),
      'urgent',
    ],
    [
      'unfinished, 49 hours before',
      judged(seen({ items: [item(9, state('待完善'))], phases: [phase('活动时间', 49, 99)] })),
      'cleared',
    ],
    ['unfinished, start not read', judged(seen({ items: [item(9, state('待完善'))] })), 'cleared'],
    [
      'in order',
      judged(seen({ status: '审核通过(初审通过)', items: [item(9, state('已完善'))] })),
      'cleared',
    ],
    [
      'refused and over',
      judged(seen({ status: '审核不通过', phases: [phase('活动时间', -99, -1)] })),
      'cleared',
    ],
    ['never read', judged(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a37, context)).toBe(expected);
  });

  it('names the item, what is wrong and when it starts', () => {
    const context = judged(
      seen({ items: [item(9, state('审核不通过'))], phases: [phase('活动时间', 30, 99)] }),
    );
    expect(shownBy(a37, context)).toEqual({ activityItem: '书架: 审核不通过', hoursToStart: 30 });
    expect(a37.judge(context).alerts[0]?.deadline).toBe(NOW + 30 * HOUR);
  });
});

describe('A38 a planned price above the lowest', () => {
  const shelf = (price: number, daysAgo: number): Reading =>
    lookAt('qn.items', NOW - daysAgo * 24 * HOUR, [
      {
        kind: 'table',
        rows: [
          {
            ...tableRow('item', '书架', { shelf_price: price }),
            subject: { kind: 'item', name: '书架', id: '702' },
          },
        ],
      },
    ]);
  const planned = (price: number | null, texts: { label: string; text: string }[] = []) =>
    seen({ items: [item(price, texts)] });

  it.each<[string, RuleContext, string]>([
    ['a cent above', judged(planned(799.01), shelf(799, 10)), 'warn'],
    ['the same', judged(planned(799), shelf(799, 10)), 'cleared'],
    ['lower 31 days ago', judged(planned(799), shelf(699, 31), shelf(899, 2)), 'cleared'],
    ['the lowest of several', judged(planned(799), shelf(899, 2), shelf(759, 12)), 'warn'],
    [
      'above what the page names',
      judged(planned(799, [{ label: '最低市场价提示', text: '最低市场价 ¥789.00' }])),
      'warn',
    ],
    [
      'below it',
      judged(planned(779, [{ label: '最低市场价提示', text: '最低市场价 ¥789.00' }])),
      'cleared',
    ],
    ['price masked', judged(planned(null), shelf(799, 10)), 'too-little-data'],
    ['no price of the shelf known', judged(planned(799)), 'too-little-data'],
    ['no items chosen', judged(seen({}), shelf(799, 10)), 'not-read'],
    ['never read', judged(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a38, context)).toBe(expected);
  });

  it('takes the low end of a span of variants', () => {
    const span = shelf(0, 3);
    const [table] = span.parts;
    const price = {
      ...figure('shelf_price', 0),
      figure: { kind: 'range', low: 59, high: 129 } as const,
    };
    if (table?.kind === 'table' && table.rows[0]) table.rows[0].figures = [price];
    expect(shownBy(a38, judged(planned(99), span))).toMatchObject({
      plannedPrice: 99,
      lowestPrice: 59,
    });
  });
});

describe('A48 a price below its costs', () => {
  const costs: Costs = {
    margin: 0.4,
    fees: 0.05,
    refunds: 0,
    shipping: 0.05,
    unitCosts: { '702': 90 },
  };
  const shelf = (price: number, stock: number | null = 10, hoursAgo = 1) =>
    lookAt('qn.items', NOW - hoursAgo * HOUR, [
      {
        kind: 'table',
        rows: [
          {
            ...tableRow('item', '书架', {
              shelf_price: price,
              ...(stock !== null && { shelf_stock: stock }),
            }),
            subject: { kind: 'item', name: '书架', id: '702' },
          },
        ],
      },
    ]);
  const known = (reading: Reading, own: Costs = costs) => ({ ...judged(reading), costs: own });

  it.each<[string, RuleContext, string]>([
    // 90 + 10 % of 99 = 99.90
    ['¥99', known(shelf(99)), 'urgent'],
    // 90 + 10 = 100
    ['¥100', known(shelf(100)), 'cleared'],
    ['cost of another item', known(shelf(1), { ...costs, unitCosts: { '703': 1 } }), 'no-costs'],
    ['no costs told', judged(shelf(1)), 'no-costs'],
    ['read three days ago', known(shelf(1, 1, 72)), 'not-read'],
    ['never read', judged(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a48, context)).toBe(expected);
  });

  it('says what the stock would lose', () => {
    expect(a48.judge(known(shelf(80))).alerts[0]?.money).toBe(180);
    expect(a48.judge(known(shelf(80, null))).alerts[0]?.money).toBe(18);
  });
});
