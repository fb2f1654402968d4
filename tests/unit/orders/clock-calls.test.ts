import { describe, expect, it } from 'vitest';
import { DAY_LENGTH, HOUR, MINUTE } from '../../../utils/model/day';
import type { ClockEntry, ClockKind } from '../../../utils/model/orders-clock';
import { DEFAULT_ORDERS_RULES } from '../../../utils/model/orders-desk';
import { dueCalls } from '../../../utils/orders/clock-calls';
import { clockGroups, clockSummary } from '../../../utils/orders/clock-groups';
import { sweepClock } from '../../../utils/orders/sweep-clock';
import { hash, NOW, SHOP } from './order-row';

const { leads } = DEFAULT_ORDERS_RULES;

function entry(number: number, hours: number | null, own: Partial<ClockEntry> = {}): ClockEntry {
  const kind: ClockKind = own.kind ?? 'refund';
  return {
    id: `${hash(number)}:${kind}`,
    shop: SHOP,
    page: 'qn.refunds',
    kind,
    title: '听雨保温杯',
    others: 0,
    amount: 10,
    status: '待商家处理',
    at: hours === null ? null : NOW + hours * HOUR,
    isPrinted: true,
    firstSeenAt: NOW - HOUR,
    seenAt: NOW - HOUR,
    tab: '',
    ...own,
  };
}

/** Which hours are called, and how many of each. */
const called = (...entries: ClockEntry[]) =>
  dueCalls(entries, leads, NOW).calls.map(({ hours, entries: own }) => [hours, own.length]);

describe('what is told', () => {
  it.each<[string, ClockEntry, number[][]]>([
    ['nothing while it is far', entry(1, 13), []],
    ['the longest lead first', entry(1, 11), [[12, 1]]],
    ['the nearest lead alone where several are over', entry(1, 3), [[4, 1]]],
    ['a quarter of an hour early rather than apart', entry(1, 4.2), [[4, 1]]],
    ['what is over, as over', entry(1, -2), [[0, 1]]],
    ['nothing of what was over days ago', entry(1, -49), []],
    ['nothing of what has no time', entry(1, null), []],
    ['nothing of what is closed', entry(1, 3, { closed: { at: NOW, how: 'said' } }), []],
    ['each kind by its own leads', entry(1, 11, { kind: 'pay' }), []],
    ['a dispute a day ahead', entry(1, 23, { kind: 'dispute' }), [[24, 1]]],
  ])('%s', (_name, one, calls) => {
    expect(called(one)).toEqual(calls);
  });

  it('once a lead, and again when the page grants another time', () => {
    const told = { of: NOW + 3 * HOUR, hours: 4 };
    expect(called(entry(1, 3, { told }))).toEqual([]);
    expect(called(entry(1, 0.9, { told: { of: NOW + 0.9 * HOUR, hours: 4 } }))).toEqual([[1, 1]]);
    expect(called(entry(1, 11, { told }))).toEqual([[12, 1]]);
    expect(called(entry(1, -1, { told: { of: NOW - HOUR, hours: 0 } }))).toEqual([]);
  });

  it('together, the nearest first, with the money of all', () => {
    const { calls, told } = dueCalls(
      [entry(1, 3.5), entry(2, 2, { amount: 25.5 }), entry(3, 3, { amount: null }), entry(4, -1)],
      leads,
      NOW,
    );
    expect(
      calls.map(({ hours, money, entries }) => [hours, money, entries.map(({ id }) => id[31])]),
    ).toEqual([
      [0, 10, ['4']],
      [4, 35.5, ['2', '3', '1']],
    ]);
    expect(told.map(({ told }) => told?.hours)).toEqual([0, 4, 4, 4]);
  });
});

describe('when to look again', () => {
  it.each<[string, ClockEntry[], number | null]>([
    ['at the next lead', [entry(1, 20)], 8],
    ['at the lead after the one that is told now', [entry(1, 11)], 7],
    ['at the deadline itself, to tell that it is over', [entry(1, 0.5)], 0.5],
    ['never again after that', [entry(1, -1)], null],
    ['never for what has no time', [entry(1, null)], null],
    ['at the first of many', [entry(1, 30), entry(2, 26, { kind: 'pay' })], 18],
  ])('%s', (_name, entries, hours) => {
    const { nextAt } = dueCalls(entries, leads, NOW);
    expect(nextAt === null ? null : (nextAt - NOW) / HOUR).toBe(hours);
  });

  it('is never for a kind that is not to be told', () => {
    const none = { ...leads, refund: [] };
    expect(dueCalls([entry(1, 3), entry(2, -1)], none, NOW)).toMatchObject({
      calls: [],
      nextAt: null,
    });
  });
});

describe('time alone', () => {
  it('closes an unpaid order whose time is over, and nothing else at once', () => {
    const { closed } = sweepClock([entry(1, -1, { kind: 'pay' }), entry(2, -1)], NOW);
    expect(closed.map(({ id, closed: how }) => [id, how])).toEqual([
      [`${hash(1)}:pay`, { at: NOW - HOUR, how: 'ran-out' }],
    ]);
  });

  it('gives up three days after a deadline, or after it was last seen', () => {
    const old = entry(1, -73, { seenAt: NOW - 80 * HOUR });
    const seen = entry(2, -73, { seenAt: NOW - HOUR });
    expect(sweepClock([old, seen], NOW).closed.map(({ id }) => id)).toEqual([old.id]);
  });

  it('drops what was closed a week ago', () => {
    const closed = (days: number) => ({ at: NOW - days * DAY_LENGTH, how: 'gone' as const });
    const entries = [entry(1, 3, { closed: closed(8) }), entry(2, 3, { closed: closed(6) })];
    expect(sweepClock(entries, NOW).dropped).toEqual([`${hash(1)}:refund`]);
  });
});

describe('what waits, by how soon', () => {
  it('is overdue, soon, this shift, today, within days, later and untimed', () => {
    const hours = [null, 100, 72, 24, 12, 4, 0, -3];
    const groups = clockGroups(
      hours.map((hour, i) => entry(i + 1, hour)),
      NOW,
    );
    expect(
      groups.map(({ id, entries }) => [id, entries.map(({ at }) => at && (at - NOW) / HOUR)]),
    ).toEqual([
      ['overdue', [-3, 0]],
      ['soon', [4]],
      ['shift', [12]],
      ['day', [24]],
      ['days', [72]],
      ['later', [100]],
      ['untimed', [null]],
    ]);
  });

  it('adds up the money at risk and says how many amounts were not read', () => {
    const [group] = clockGroups(
      [entry(1, 1, { amount: 1280 }), entry(2, 2, { amount: null })],
      NOW,
    );
    expect(group).toMatchObject({ money: 1280, unread: 1 });
  });

  it('is told in one line', () => {
    const entries = [entry(1, -1), entry(2, 3, { amount: 5 }), entry(3, 30), entry(4, null)];
    expect(clockSummary(entries, NOW)).toEqual({
      waiting: 3,
      overdue: 1,
      soon: 1,
      money: 15,
      nextAt: NOW + 3 * HOUR,
    });
    expect(clockSummary([], NOW + MINUTE)).toMatchObject({ waiting: 0, nextAt: null });
  });
});
