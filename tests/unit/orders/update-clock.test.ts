import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../utils/model/day';
import type { ClockEntry } from '../../../utils/model/orders-clock';
import { DEFAULT_ORDERS_RULES } from '../../../utils/model/orders-desk';
import type { OrderRow, Reading } from '../../../utils/model/reading';
import { updateClock } from '../../../utils/orders/update-clock';
import { due, hash, listReading, NOW, orderRow, SHOP } from './order-row';

const { limits } = DEFAULT_ORDERS_RULES;

/** The clock after several looks, by id. */
function clockAfter(...readings: Reading[]): Map<string, ClockEntry> {
  const known = new Map<string, ClockEntry>();
  for (const reading of readings)
    for (const entry of updateClock([...known.values()], reading, SHOP, limits))
      known.set(entry.id, entry);
  return known;
}

const only = (clock: Map<string, ClockEntry>) => [...clock.values()][0];
const order = (number: number, own: Partial<OrderRow>) =>
  orderRow(number, { kind: 'order', type: undefined, ...own });

const held = (kind: 'violation' | 'complaint', own: Partial<OrderRow>) =>
  orderRow(1, { kind, amount: undefined, items: [], reason: '商品描述不符', ...own });

describe('what waits in a row', () => {
  const cases: [string, OrderRow, string | null][] = [
    ['a refund that is the seller’s turn', orderRow(1), 'refund'],
    ['a refund that is the buyer’s turn', orderRow(1, { status: '等待买家退货' }), null],
    ['a refund that is over', orderRow(1, { status: '退款成功' }), null],
    ['a parcel that comes back', orderRow(1, { status: '买家已退货，等待商家确认收货' }), 'return'],
    ['a parcel that arrived', orderRow(1, { status: '待商家收货' }), 'return'],
    [
      'the platform stepped in',
      orderRow(1, { status: '等待买家退货', intervened: true }),
      'dispute',
    ],
    ['a dispute', orderRow(1, { kind: 'dispute', status: '处理中' }), 'dispute'],
    ['a dispute that is over', orderRow(1, { kind: 'dispute', status: '退款关闭' }), null],
    ['a paid order', order(1, { status: '等待卖家发货' }), 'ship'],
    ['an order sent in part', order(1, { status: '部分发货' }), 'ship'],
    ['an unpaid order', order(1, { status: '等待买家付款' }), 'pay'],
    ['a sent order', order(1, { status: '卖家已发货' }), null],
    ['a finished order', order(1, { status: '交易成功' }), null],
    ['an order of JD to send', order(1, { status: '等待出库' }), 'ship'],
    ['an unpaid order of Douyin', order(1, { status: '待支付' }), 'pay'],
    ['a service sheet of JD', orderRow(1, { status: '待审核' }), 'refund'],
    ['a return of Douyin', orderRow(1, { status: '退货待商家收货' }), 'return'],
    ['a violation to appeal', held('violation', { status: '可申诉' }), 'violation'],
    [
      'a violation without a state',
      held('violation', { status: '', deadline: due(NOW) }),
      'violation',
    ],
    [
      'a violation that is settled',
      held('violation', { status: '申诉成功', deadline: due(NOW) }),
      null,
    ],
    ['one that cannot be appealed', held('violation', { status: '不可申诉' }), null],
    ['a complaint to answer', held('complaint', { status: '待商家举证' }), 'complaint'],
    ['a complaint in the platform’s hands', held('complaint', { status: '投诉处理中' }), null],
  ];
  it.each(cases)('%s', (_name, row, kind) => {
    expect([...clockAfter(listReading({ rows: [row] })).keys()]).toEqual(
      kind === null ? [] : [`${hash(1)}:${kind}`],
    );
  });

  it('is nothing where neither a state nor a tab says so', () => {
    const row = held('violation', { status: '' });
    expect(clockAfter(listReading({ rows: [row], tab: '全部' })).size).toBe(0);
  });

  it('of a row without a state is what its tab lists', () => {
    const row = order(1, { status: '' });
    const clock = clockAfter(listReading({ rows: [row], tab: '待发货', page: 'qn.orders' }));
    expect(only(clock)?.kind).toBe('ship');
  });
});

describe('until when', () => {
  const at = (row: OrderRow) => only(clockAfter(listReading({ rows: [row] })));
  it('is what the page prints', () => {
    expect(at(orderRow(1, { deadline: due(NOW + HOUR) }))).toMatchObject({
      at: NOW + HOUR,
      isPrinted: true,
    });
  });

  it.each([
    ['a refund before sending', orderRow(1), 48],
    ['a refund after sending', orderRow(1, { type: '退货退款' }), 120],
    ['a paid order', order(1, { status: '待发货' }), 48],
    ['an unpaid order', order(1, { status: '待付款' }), 24],
  ])('is for %s without a countdown the usual limit', (_name, row, hours) => {
    expect(at(row)).toMatchObject({ at: NOW - 6 * HOUR + hours * HOUR, isPrinted: false });
  });

  it.each([
    ['was made at no known moment', orderRow(1, { createdAt: undefined })],
    ['the platform handles', orderRow(1, { intervened: true })],
    ['waits for a parcel', orderRow(1, { status: '待商家收货' })],
  ])('is not known of a row that %s', (_name, row) => {
    expect(at(row)).toMatchObject({ at: null, isPrinted: false });
  });

  it('is not worked out for another platform, where other limits hold', () => {
    const unpaid = {
      ...listReading({ rows: [order(1, { status: '待付款' })] }),
      page: 'jd.orders' as const,
    };
    expect(only(clockAfter(unpaid))).toMatchObject({ kind: 'pay', at: null, isPrinted: false });
  });

  it('stands with the reason, the points and what is done where the shop is blamed', () => {
    const points = { raw: '扣2分', figure: { kind: 'exact', value: 2 } } as const;
    const row = held('violation', {
      status: '可申诉',
      points,
      measures: '下架商品',
      deadline: due(NOW + 30 * HOUR),
    });
    expect(at(row)).toMatchObject({
      title: '商品描述不符',
      amount: null,
      points: 2,
      measures: '下架商品',
      at: NOW + 30 * HOUR,
      isPrinted: true,
    });
  });

  it('is the greatest least that two looks at a countdown give', () => {
    const look = (minutes: number, hours: number) =>
      listReading({
        at: NOW + minutes * MINUTE,
        rows: [orderRow(1, { deadline: due(NOW + minutes * MINUTE + hours * HOUR) })],
      });
    // 26 h 50 min are left: the page prints 26 hours, and forty minutes later still 26.
    expect(only(clockAfter(look(0, 26), look(40, 26)))?.at).toBe(NOW + 40 * MINUTE + 26 * HOUR);
    expect(only(clockAfter(look(40, 26), look(60, 25)))?.at).toBe(NOW + 40 * MINUTE + 26 * HOUR);
  });

  it('follows the page where it grants more time', () => {
    const look = (minutes: number, at: number) =>
      listReading({ at: NOW + minutes * MINUTE, rows: [orderRow(1, { deadline: due(at) })] });
    expect(only(clockAfter(look(0, NOW + 5 * HOUR), look(1, NOW + 77 * HOUR)))?.at).toBe(
      NOW + 77 * HOUR,
    );
  });
});

describe('a deadline is closed', () => {
  const later = NOW + 20 * MINUTE;
  it('for certain when the page shows the row in another state', () => {
    const done = orderRow(1, { status: '退款成功' });
    const clock = clockAfter(
      listReading({ rows: [orderRow(1)] }),
      listReading({ rows: [done], tab: '全部', at: later }),
    );
    expect(only(clock)?.closed).toEqual({ at: later, how: 'seen-done', status: '退款成功' });
  });

  it('when an unpaid order is paid, and then it must be sent', () => {
    const clock = clockAfter(
      listReading({ rows: [order(1, { status: '等待买家付款' })], page: 'qn.orders' }),
      listReading({ rows: [order(1, { status: '等待卖家发货' })], page: 'qn.orders', at: later }),
    );
    expect(clock.get(`${hash(1)}:pay`)?.closed?.how).toBe('seen-done');
    expect(clock.get(`${hash(1)}:ship`)).toMatchObject({ kind: 'ship' });
    expect(clock.get(`${hash(1)}:ship`)?.closed).toBeUndefined();
  });

  it('as gone when it is missing in a list whose tab counts as many rows as were read', () => {
    const clock = clockAfter(
      listReading({ rows: [orderRow(1), orderRow(2)], count: 2 }),
      listReading({ rows: [orderRow(2)], count: 1, at: later }),
    );
    expect(clock.get(`${hash(1)}:refund`)?.closed).toEqual({ at: later, how: 'gone' });
    expect(clock.get(`${hash(2)}:refund`)?.closed).toBeUndefined();
  });

  it.each([
    ['the tab counts more rows than were read', { count: 21 }],
    ['the tab prints no count', {}],
    ['the tab may leave rows out', { count: 1, tab: '即将超时' }],
    ['the list is of other things', { count: 1, tab: '平台介入' }],
    ['the list is another page’s', { count: 1, tab: '待发货', page: 'qn.orders' as const }],
  ])('not when it is missing and %s', (_name, list) => {
    const clock = clockAfter(
      listReading({ rows: [orderRow(1)] }),
      listReading({ rows: [orderRow(2)], at: later, ...list }),
    );
    expect(clock.get(`${hash(1)}:refund`)?.closed).toBeUndefined();
  });

  it('when the pages of a list that were turned one after the other are the whole of it', () => {
    const page = (numbers: number[], at: number) =>
      listReading({ rows: numbers.map((number) => orderRow(number)), count: 3, at });
    const clock = clockAfter(
      listReading({ rows: [orderRow(9)], at: NOW - HOUR }),
      page([1, 2], NOW),
      page([3], NOW + MINUTE),
    );
    expect(clock.get(`${hash(9)}:refund`)?.closed?.how).toBe('gone');
    expect([1, 2, 3].map((number) => clock.get(`${hash(number)}:refund`)?.closed)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('by an empty list whose tab counts none', () => {
    const clock = clockAfter(
      listReading({ rows: [orderRow(1)] }),
      listReading({ rows: [], count: 0, at: later }),
    );
    expect(only(clock)?.closed?.how).toBe('gone');
  });

  it('and opened again when it is seen waiting once more', () => {
    const clock = clockAfter(
      listReading({ rows: [orderRow(1)] }),
      listReading({ rows: [], count: 0, at: later }),
      listReading({ rows: [orderRow(1)], at: later + MINUTE }),
    );
    expect(only(clock)?.closed).toBeUndefined();
  });

  it('by the operator until its time or its state is another', () => {
    const row = orderRow(1, { deadline: due(NOW + 5 * HOUR) });
    const [first] = updateClock([], listReading({ rows: [row] }), SHOP, limits);
    if (!first) throw new Error('nothing waits');
    const said: ClockEntry = { ...first, closed: { at: NOW, how: 'said' } };
    const again = (own: Partial<OrderRow>) =>
      updateClock([said], listReading({ rows: [{ ...row, ...own }], at: later }), SHOP, limits)[0];
    expect(again({})?.closed?.how).toBe('said');
    expect(again({ deadline: due(NOW + 30 * HOUR) })?.closed).toBeUndefined();
    expect(again({ status: '等待卖家同意' })?.closed).toBeUndefined();
  });
});

describe('what is kept of a row', () => {
  it('holds no telephone number, wherever it was printed', () => {
    const row = orderRow(1, {
      items: [{ title: '保温杯 送人13812345678 或138****1234' }],
      type: '换货 13812345678',
    });
    const text = JSON.stringify(only(clockAfter(listReading({ rows: [row] }))));
    expect(text).toContain('保温杯');
    expect(text).not.toMatch(/138/);
  });

  it('holds no long number, so that one odd title keeps no other deadline out of the store', () => {
    const row = orderRow(1, { items: [{ title: '保温杯 3012345678901234567 款' }] });
    const done = orderRow(1, { status: '退款成功 12345678901' });
    const clock = clockAfter(
      listReading({ rows: [row] }),
      listReading({ rows: [done], at: NOW + MINUTE }),
    );
    expect(only(clock)).toMatchObject({ title: '保温杯  款', closed: { status: '退款成功 ' } });
  });

  it('keeps the moment of the first look and what was told of this deadline', () => {
    const row = orderRow(1, { deadline: due(NOW + 5 * HOUR) });
    const [first] = updateClock([], listReading({ rows: [row] }), SHOP, limits);
    if (!first) throw new Error('nothing waits');
    const told = { of: NOW + 5 * HOUR, hours: 12 };
    const look = (at: number) =>
      updateClock(
        [{ ...first, told }],
        listReading({ rows: [{ ...row, deadline: due(at) }], at: NOW + HOUR }),
        SHOP,
        limits,
      )[0];
    expect(look(NOW + 5 * HOUR)).toMatchObject({ firstSeenAt: NOW, seenAt: NOW + HOUR, told });
    expect(look(NOW + 50 * HOUR)?.told).toBeUndefined();
  });
});
