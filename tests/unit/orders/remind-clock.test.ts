import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callText } from '../../../components/ui/clock-call-text';
import { keepClock } from '../../../utils/jobs/keep-clock';
import {
  clockLine,
  markDeadline,
  ordersDesk,
  saveOrdersRules,
} from '../../../utils/jobs/orders-desk';
import { remind } from '../../../utils/jobs/remind';
import { remindClock } from '../../../utils/jobs/remind-clock';
import { HOUR, MINUTE } from '../../../utils/model/day';
import type { ClockCall, ClockEntry } from '../../../utils/model/orders-clock';
import { DEFAULT_ORDERS_RULES } from '../../../utils/model/orders-desk';
import type { Reminder } from '../../../utils/model/reminder';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { onAlarm } from '../../../utils/platform/alarms';
import { changeClock } from '../../../utils/store/clock';
import { Database } from '../../../utils/store/database';
import { stubI18n } from '../i18n-stub';
import { due, hash, listReading, NOW, orderRow, SHOP } from './order-row';

const SETTINGS = { ...DEFAULT_SETTINGS, remind: { asked: true, minute: 9 * 60 } };

let name: string;
let db: Database;
let told: ClockCall[];
const tell = async (call: ClockCall) => {
  told.push(call);
};
const allow = (isAllowed: boolean) => {
  browser.permissions.contains = vi.fn(async () => isAllowed);
};
const alarm = async () => (await browser.alarms.get('clock'))?.scheduledTime;

beforeEach(async () => {
  fakeBrowser.reset();
  await stubI18n();
  allow(true);
  told = [];
  name = `clock-${crypto.randomUUID()}`;
  db = new Database(name);
});
afterEach(() => db.delete());

/** A browser that was closed: its alarms are gone, the worker is new, the store is on disk. */
async function restart(): Promise<void> {
  db.close();
  await browser.alarms.clearAll();
  db = new Database(name);
}

const record = (hours: number) =>
  keepClock(db, listReading({ rows: [orderRow(1, { deadline: due(NOW + hours * HOUR) })] }));

describe('the clock calls', () => {
  it('when an alarm comes that was set at the last look', async () => {
    await record(20);
    await remindClock(db, SETTINGS, NOW, tell);
    expect(told).toEqual([]);
    expect(await alarm()).toBe(NOW + 8 * HOUR);
    const look = vi.fn(async () => remindClock(db, SETTINGS, NOW + 8 * HOUR, tell));
    onAlarm(look);
    const scheduledTime = NOW + 8 * HOUR;
    const came = { name: 'clock', scheduledTime, persistAcrossSessions: true };
    await fakeBrowser.alarms.onAlarm.trigger(came);
    await look.mock.results[0]?.value;
    expect(told).toMatchObject([{ hours: 12, money: 64 }]);
    expect(await alarm()).toBe(NOW + 16 * HOUR);
  });

  it('after a restart: the alarm is set anew, and nothing is told twice', async () => {
    await record(11);
    await remindClock(db, SETTINGS, NOW, tell);
    expect(told.map(({ hours }) => hours)).toEqual([12]);
    await restart();
    expect(await alarm()).toBeUndefined();
    await remindClock(db, SETTINGS, NOW + MINUTE, tell);
    expect(told.map(({ hours }) => hours)).toEqual([12]);
    expect(await alarm()).toBe(NOW + 7 * HOUR);
  });

  it('at the start after a night over which the time ran out, and says that it is over', async () => {
    await record(9);
    await remindClock(db, SETTINGS, NOW, tell);
    await restart();
    await remindClock(db, SETTINGS, NOW + 22 * HOUR, tell);
    await remindClock(db, SETTINGS, NOW + 22 * HOUR + MINUTE, tell);
    expect(told.map(({ hours }) => hours)).toEqual([12, 0]);
    expect(await alarm()).toBeUndefined();
  });

  it('by the leads that the operator set', async () => {
    await record(20);
    const leads = { ...DEFAULT_ORDERS_RULES.leads, refund: [2, 18] };
    await saveOrdersRules(db, { ...DEFAULT_ORDERS_RULES, leads });
    await remindClock(db, SETTINGS, NOW, tell);
    expect(await alarm()).toBe(NOW + 2 * HOUR);
    expect((await ordersDesk(db, NOW)).rules.leads.refund).toEqual([18, 2]);
  });

  it('nothing of an unpaid order that ran out, which no screen shows as waiting either', async () => {
    const row = orderRow(1, {
      kind: 'order',
      status: '等待买家付款',
      deadline: due(NOW + HOUR),
    });
    await keepClock(db, listReading({ rows: [row], page: 'qn.orders', tab: '待付款' }));
    const later = NOW + 2 * HOUR;
    expect(await clockLine(db, later)).toMatchObject({ waiting: 0, overdue: 0 });
    expect(await ordersDesk(db, later)).toMatchObject({
      clock: [],
      closed: [{ closed: { at: NOW + HOUR, how: 'ran-out' } }],
    });
    await remindClock(db, SETTINGS, later, tell);
    expect([told, await alarm()]).toEqual([[], undefined]);
  });

  it('nothing that the operator has dealt with, and again when that is taken back', async () => {
    await record(3);
    await markDeadline(db, `${hash(1)}:refund`, true, NOW);
    await remindClock(db, SETTINGS, NOW, tell);
    expect([told, await alarm()]).toEqual([[], undefined]);
    await markDeadline(db, `${hash(1)}:refund`, false, NOW);
    await remindClock(db, SETTINGS, NOW, tell);
    expect(told.map(({ hours }) => hours)).toEqual([4]);
  });

  it.each([
    ['the browser does not allow it', SETTINGS, false],
    ['the operator wants none', DEFAULT_SETTINGS, true],
  ])(
    'nobody while %s; the alarm still wakes badge and popup',
    async (_name, settings, isAllowed) => {
      allow(isAllowed);
      await record(3);
      await remindClock(db, settings, NOW, tell);
      expect(told).toEqual([]);
      expect(await alarm()).toBe(NOW + 2 * HOUR);
      allow(true);
      await remindClock(db, SETTINGS, NOW + MINUTE, tell);
      expect(told.map(({ hours }) => hours)).toEqual([4]);
    },
  );

  it('instead of the cards of rules about the same rows', async () => {
    const today = {
      version: 2 as const,
      day: '2026-11-20',
      preparedAt: NOW,
      alerts: [],
      more: { cards: 0, urgent: 0 },
      deadlines: [
        { id: 'a', rule: 'A17' as const, subjectName: 's', at: NOW + 3 * HOUR },
        { id: 'b', rule: 'A36' as const, subjectName: 's', at: NOW + 3 * HOUR },
      ],
      sections: [],
      pages: [],
      snapshotsToday: 0,
    };
    const ids: string[] = [];
    const note = async (reminder: Reminder) => {
      if (reminder.kind === 'deadline') ids.push(...reminder.deadlines.map(({ id }) => id));
    };
    const clock = { waiting: 1, overdue: 0, soon: 1, money: 0, nextAt: NOW + 3 * HOUR };
    await remind({ ...today, clock }, SETTINGS, NOW, note);
    expect(ids).toEqual(['b']);
    await remind({ ...today, clock: { ...clock, waiting: 0 } }, SETTINGS, NOW + MINUTE, note);
    expect(ids).toEqual(['b', 'a']);
  });
});

describe('in words', () => {
  it('says how many, for how much, and which first; never whose', async () => {
    await keepClock(
      db,
      listReading({
        rows: [1, 2, 3].map((number) =>
          orderRow(number, { deadline: due(NOW + 3 * HOUR + number * MINUTE) }),
        ),
      }),
    );
    await remindClock(db, SETTINGS, NOW, tell);
    expect(told.map(callText)).toEqual([
      {
        title: '掌柜 · 3 笔离截止约 4 小时',
        message:
          '涉及 ¥192.00\n退款待处理：听雨保温杯，11月20日 13:01\n退款待处理：听雨保温杯，11月20日 13:02\n另有 1 条',
      },
    ]);
  });

  it('says that a time is over, and that one was only worked out', async () => {
    const row = orderRow(1, { createdAt: NOW - 49 * HOUR, items: [], amount: undefined });
    await keepClock(db, listReading({ rows: [row] }));
    await remindClock(db, SETTINGS, NOW, tell);
    expect(told.map(callText)).toEqual([
      { title: '掌柜 · 1 笔时间已过', message: '退款待处理：商品没读到，约 11月20日 09:00' },
    ]);
  });
});

describe('the door of the store', () => {
  const entry: ClockEntry = {
    id: `${hash(1)}:refund`,
    shop: SHOP,
    page: 'qn.refunds',
    kind: 'refund',
    title: '听雨保温杯',
    others: 0,
    amount: 1,
    status: '待商家处理',
    at: NOW,
    isPrinted: true,
    firstSeenAt: NOW,
    seenAt: NOW,
    tab: '',
  };
  it.each([
    ['a plain order number', { id: '3012345678901234567:refund' }],
    ['a number in the goods', { title: '保温杯 3012345678901234567' }],
    ['a telephone in the goods', { title: '保温杯 13812345678' }],
    ['a telephone in the state', { status: '联系13812345678' }],
    ['a number in the kind', { type: '3012345678901234567' }],
    [
      'a number in what closed it',
      { closed: { at: NOW, how: 'gone' as const, status: '13812345678' } },
    ],
  ])('refuses %s', async (_name, own) => {
    await expect(changeClock(db, [{ ...entry, ...own }])).rejects.toThrow('refused');
    expect(await db.clock.count()).toBe(0);
    await changeClock(db, [entry]);
    expect(await db.clock.count()).toBe(1);
  });
});
