import { describe, expect, it } from 'vitest';
import { a17 } from '../../../../utils/insights/rules/a17';
import { a18 } from '../../../../utils/insights/rules/a18';
import { a19 } from '../../../../utils/insights/rules/a19';
import { a20 } from '../../../../utils/insights/rules/a20';
import { a21 } from '../../../../utils/insights/rules/a21';
import type { RuleContext } from '../../../../utils/insights/rules/rule-context';
import { addDays, HOUR, startOfDay } from '../../../../utils/model/day';
import type { MetricId } from '../../../../utils/model/metric';
import { type ClockLimits, DEFAULT_ORDERS_RULES } from '../../../../utils/model/orders-desk';
import type { OrderRow, Reading } from '../../../../utils/model/reading';
import { seriesOf } from '../series-of';
import { contextOf, DAY, SHOP } from './context-of';
import { figure, figures, lookAt, readingsOf, saidBy, shownBy } from './said-by';

const NOW = startOfDay(addDays(DAY, 1)) + 9 * HOUR;
const TODAY = '2026-07-16';

let last = 0;
/** An order of ¥100 that has so many hours left, or none printed, and was made so many hours ago. */
function order(status: string, left: number | null, more: Partial<OrderRow> = {}): OrderRow {
  last += 1;
  return {
    kind: 'order',
    id: `hash${last}`,
    status,
    amount: { raw: '¥100.00', figure: { kind: 'exact', value: 100 } },
    items: [{ title: '保温杯' }],
    ...(left !== null && { deadline: { label: '还剩', raw: '', at: NOW + left * HOUR } }),
    ...more,
  };
}
const ago = (hours: number) => ({ createdAt: NOW - hours * HOUR });

const list = (
  page: 'qn.orders' | 'qn.refunds' | 'qn.violations',
  rows: OrderRow[],
  hoursAgo = 0.5,
  tab?: string,
) => lookAt(page, NOW - hoursAgo * HOUR, [{ kind: 'orders', rows }], tab ? { tab } : {});
const home = (values: Partial<Record<MetricId, number>>, hoursAgo = 0.5) =>
  lookAt('qn.home', NOW - hoursAgo * HOUR, [{ kind: 'metrics', figures: figures(values) }]);
const judged = (...readings: Reading[]) => contextOf({ now: NOW, ...readingsOf(...readings) });

describe('A17 refunds that run out', () => {
  const refunds = (...rows: OrderRow[]) => judged(list('qn.refunds', rows));
  const waits = '待商家处理';

  it.each<[string, RuleContext, string]>([
    ['under four hours', refunds(order(waits, 3.9)), 'urgent'],
    ['four hours', refunds(order(waits, 4)), 'warn'],
    ['under twelve hours', refunds(order(waits, 11.9)), 'warn'],
    ['twelve hours', refunds(order(waits, 12)), 'cleared'],
    ['the buyer’s turn', refunds(order('等待买家退货', 1)), 'cleared'],
    ['over', refunds(order('退款成功', 1)), 'cleared'],
    ['the old page’s words', refunds(order('买家已经申请退款,等待卖家同意', 1)), 'urgent'],
    ['goods on their way back', refunds(order('买家已退货,等待商家确认收货', 1)), 'urgent'],
    // 48 hours for what was not shipped, 120 for what was
    [
      'unshipped, 24 hours old',
      refunds(order(waits, null, { type: '仅退款(未发货)', ...ago(24) })),
      'cleared',
    ],
    [
      'unshipped, 25 hours old',
      refunds(order(waits, null, { type: '仅退款(未发货)', ...ago(25) })),
      'warn',
    ],
    [
      'unshipped, 45 hours old',
      refunds(order(waits, null, { type: '仅退款(未发货)', ...ago(45) })),
      'urgent',
    ],
    [
      'shipped, 72 hours old',
      refunds(order(waits, null, { type: '退货退款', ...ago(72) })),
      'cleared',
    ],
    [
      'shipped, 73 hours old',
      refunds(order(waits, null, { type: '退货退款', ...ago(73) })),
      'warn',
    ],
    ['neither countdown nor age', refunds(order(waits, null)), 'cleared'],
    ['none', refunds(), 'cleared'],
    ['never read', judged(), 'not-read'],
    ['read a day and a half ago', judged(list('qn.refunds', [order(waits, 1)], 36)), 'not-read'],
    // the page was read before the countdown ran out: what became of it is not known
    ['run out since it was read', judged(list('qn.refunds', [order(waits, -1)], 5)), 'cleared'],
    ['still on the page though run out', judged(list('qn.refunds', [order(waits, -1)])), 'urgent'],
    [
      'no state, on the tab of those',
      judged(list('qn.refunds', [order('', 2)], 1, '待商家处理')),
      'urgent',
    ],
    [
      'no state, on the tab of all',
      judged(list('qn.refunds', [order('', 2)], 1, '全部')),
      'cleared',
    ],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a17, context)).toBe(expected);
  });

  it('gives money, deadline and goods, and no number of an order', () => {
    const context = refunds(
      order(waits, 10, { items: [{ title: '杯垫' }] }),
      order(waits, 2, { amount: { raw: '¥1,299', figure: { kind: 'exact', value: 1_299 } } }),
      order(waits, 5, { amount: { raw: '***', figure: { kind: 'missing', why: 'masked' } } }),
    );
    const { alerts, cleared } = a17.judge(context);
    expect(alerts[0]).toMatchObject({ day: TODAY, money: 1_399, deadline: NOW + 2 * HOUR });
    expect(shownBy(a17, context)).toMatchObject({
      refundsDue: 3,
      orderAmount: 1_399,
      amountsUnread: 1,
    });
    expect(JSON.stringify(alerts)).not.toContain('hash');
    expect(cleared).toEqual([`A17:${SHOP}:${DAY}`]);
  });

  it('takes an order as it was seen last', () => {
    const early = order(waits, 2);
    const later = { ...early, status: '退款成功' };
    const context = judged(
      list('qn.refunds', [early], 3, '待商家处理'),
      list('qn.refunds', [later], 1, '全部'),
    );
    expect(saidBy(a17, context)).toBe('cleared');
  });
});

describe('A18 what the platform waits for', () => {
  const held = (status: string, left: number) =>
    list('qn.violations', [order(status, left, { kind: 'violation', amount: undefined })]);

  it.each<[string, RuleContext, string]>([
    ['a complaint', judged(home({ todo_complaint: 1, todo_violation: 0 })), 'urgent'],
    ['nothing', judged(home({ todo_complaint: 0, todo_violation: 0, todo_ticket: 0 })), 'cleared'],
    ['counters not there', judged(home({ todo_ship: 4 })), 'not-read'],
    [
      'a dispute with the platform in it',
      judged(list('qn.refunds', [order('', 5, { intervened: true })])),
      'urgent',
    ],
    ['refunds without one', judged(list('qn.refunds', [order('', 5)])), 'cleared'],
    ['read the day before yesterday', judged(home({ todo_complaint: 1 }, 30)), 'not-read'],
    ['a violation to appeal', judged(held('可申诉', 40)), 'urgent'],
    ['violations that are settled', judged(held('申诉成功', 40)), 'cleared'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a18, context)).toBe(expected);
  });

  it('tells until when, and counts what the workbench counts only once', () => {
    const context = judged(home({ todo_violation: 2 }), held('可申诉', 40));
    expect(shownBy(a18, context)).toEqual({ violations: 2 });
    const [card] = a18.judge(context).alerts;
    expect(card).toMatchObject({ deadline: NOW + 40 * HOUR, link: { page: 'qn.home' } });
    const [alone] = a18.judge(judged(held('可申诉', 40))).alerts;
    expect(alone).toMatchObject({ link: { page: 'qn.violations' } });
  });

  it('counts 99+ as ninety-nine and takes no doubtful counter', () => {
    const parts = [
      { ...figure('todo_ticket', 0), figure: { kind: 'range', low: 99, high: null } as const },
      { ...figure('todo_complaint', 3), suspect: ['todo'] },
    ];
    const context = judged(lookAt('qn.home', NOW, [{ kind: 'metrics', figures: parts }]));
    expect(shownBy(a18, context)).toEqual({ tickets: { kind: 'range', low: 99, high: null } });
  });
});

describe('A19 orders that must leave', () => {
  const orders = (...rows: OrderRow[]) => judged(list('qn.orders', rows));

  it.each<[string, RuleContext, string]>([
    ['the workbench counts some', judged(home({ todo_ship_due: 7 })), 'urgent'],
    ['it counts none', judged(home({ todo_ship_due: 0 })), 'cleared'],
    ['3 hours left', orders(order('等待卖家发货', 3)), 'urgent'],
    ['11 hours left', orders(order('买家已付款', 11)), 'warn'],
    ['12 hours left', orders(order('待发货', 12)), 'cleared'],
    ['paid 37 hours ago', orders(order('待发货', null, ago(37))), 'warn'],
    ['paid 36 hours ago', orders(order('待发货', null, ago(36))), 'cleared'],
    ['paid 45 hours ago', orders(order('待发货', null, ago(45))), 'urgent'],
    ['shipped', orders(order('卖家已发货', 1)), 'cleared'],
    ['never read', judged(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a19, context)).toBe(expected);
  });

  it('gives the money of the orders it knows', () => {
    const context = judged(
      home({ todo_ship_due: 7 }),
      list('qn.orders', [order('待发货', 2), order('待发货', 6)]),
    );
    expect(a19.judge(context).alerts[0]).toMatchObject({ money: 200, deadline: NOW + 2 * HOUR });
    expect(shownBy(a19, context)).toMatchObject({ shipDue: 7, ordersToShip: 2 });
  });
});

it.each<[string, RuleContext, string]>([
  ['a parcel', judged(home({ todo_transit: 12, todo_ship_late: 0 })), 'warn'],
  ['none', judged(home({ todo_transit: 0, todo_ship_late: 0 })), 'cleared'],
  ['counters not there', judged(home({ todo_ship: 3 })), 'not-read'],
  ['never read', judged(), 'not-read'],
])('A20 parcels in trouble: %s', (_, context, expected) => {
  expect(saidBy(a20, context)).toBe(expected);
});

describe('A21 unpaid orders', () => {
  const orders = (...rows: OrderRow[]) => judged(list('qn.orders', rows));

  it.each<[string, RuleContext, string]>([
    ['23 hours left', orders(order('等待买家付款', 23)), 'warn'],
    ['24 hours left', orders(order('等待买家付款', 24)), 'cleared'],
    ['closed already', orders(order('等待买家付款', -0.1)), 'cleared'],
    ['made 20 hours ago, no countdown', orders(order('待付款', null, ago(20))), 'warn'],
    ['made 25 hours ago, no countdown', orders(order('待付款', null, ago(25))), 'cleared'],
    [
      'together worth less than one usual buyer',
      { ...orders(order('待付款', 3)), series: { aov: seriesOf('aov', DAY, [120]) } },
      'info',
    ],
    ['paid', orders(order('买家已付款', 1)), 'cleared'],
    ['never read', judged(home({ todo_pay: 3 })), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a21, context)).toBe(expected);
  });

  it('names the dearest first and counts those above the usual spend', () => {
    const dear = order('待付款', 5, {
      amount: { raw: '¥800', figure: { kind: 'exact', value: 800 } },
      items: [{ title: '书架' }],
    });
    const context = {
      ...orders(order('待付款', 3), dear),
      series: { aov: seriesOf('aov', DAY, [120]) },
    };
    const [alert] = a21.judge(context).alerts;
    expect(alert).toMatchObject({ money: 900, deadline: NOW + 3 * HOUR });
    expect(
      alert?.evidence.filter(({ label }) => label === 'goods').map(({ text }) => text),
    ).toEqual(['书架', '保温杯']);
    expect(shownBy(a21, context)).toMatchObject({ ordersUnpaid: 2, ordersAboveSpend: 1 });
  });
});

describe('hours that the operator set for the shop', () => {
  const waits = '待商家处理';
  const unshipped = { type: '仅退款(未发货)' };
  const refund = (hours: number) =>
    judged(list('qn.refunds', [order(waits, null, { ...unshipped, ...ago(hours) })]));
  const waiting = (status: string, hours: number) =>
    judged(list('qn.orders', [order(status, null, ago(hours))]));

  it.each<[string, typeof a17, RuleContext, Partial<ClockLimits>, string, string]>([
    // 24 − 13 = 11 hours left
    ['24 hours for a refund', a17, refund(13), { refundUnshipped: 24 }, 'cleared', 'warn'],
    // 72 − 45 = 27 hours left, and 23 where 48 are given
    ['72 hours for a refund', a17, refund(45), { refundUnshipped: 72 }, 'urgent', 'warn'],
    ['24 hours to ship', a19, waiting('待发货', 21), { ship: 24 }, 'cleared', 'urgent'],
    ['72 hours to ship', a19, waiting('待发货', 45), { ship: 72 }, 'urgent', 'warn'],
    ['96 hours to ship', a19, waiting('待发货', 35), { ship: 96 }, 'cleared', 'cleared'],
    ['72 hours to pay', a21, waiting('待付款', 50), { pay: 72 }, 'cleared', 'warn'],
    [
      '72 hours to pay, 47 of them left',
      a21,
      waiting('待付款', 25),
      { pay: 72 },
      'cleared',
      'cleared',
    ],
  ])('%s', (_, rule, context, own, before, after) => {
    const clockLimits = { ...DEFAULT_ORDERS_RULES.limits, ...own };
    expect(saidBy(rule, context)).toBe(before);
    expect(saidBy(rule, { ...context, clockLimits })).toBe(after);
  });
});
