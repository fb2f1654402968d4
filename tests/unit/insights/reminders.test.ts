import { describe, expect, it } from 'vitest';
import { dueReminders } from '../../../utils/insights/reminders';
import { HOUR, startOfDay } from '../../../utils/model/day';
import { NOTHING_REMINDED, type ReminderState } from '../../../utils/model/reminder';
import type { Deadline, TodaySnapshot } from '../../../utils/model/today';
import { sampleAlert as alert } from './sample-alert';

const DAY = '2026-07-16';
const NINE = 9 * 60;
const at = (hours: number) => startOfDay(DAY) + hours * HOUR;

const today = (more: Partial<TodaySnapshot> = {}): TodaySnapshot => ({
  version: 2,
  day: DAY,
  preparedAt: at(8),
  alerts: [alert('a', { children: ['b'] }), alert('b'), alert('c', { severity: 'warn' })],
  more: { cards: 0, urgent: 0 },
  deadlines: [],
  sections: [],
  pages: [],
  snapshotsToday: 0,
  ...more,
});

const deadline = (hours: number, id = 'd'): Deadline => ({
  id,
  rule: 'A17',
  subjectName: '练习店',
  at: at(hours),
});

describe('the reminder of the morning', () => {
  it.each([
    ['a minute early', 9 - 1 / 60, 0],
    ['on the hour', 9, 1],
    ['late, because the machine slept', 11.9, 1],
    ['the morning is over', 12, 0],
  ])('%s', (_, hours, count) => {
    const due = dueReminders(NINE, today(), NOTHING_REMINDED, at(hours));
    expect(due.reminders).toHaveLength(count);
    expect(due.state.day).toBe(count ? DAY : null);
  });

  it('counts cards, not what is folded under them, and names the first', () => {
    const more = { cards: 4, urgent: 1 };
    const { reminders } = dueReminders(NINE, today({ more }), NOTHING_REMINDED, at(9));
    expect(reminders).toMatchObject([
      { kind: 'morning', cards: 6, urgent: 2, worst: { id: 'a' }, unread: [] },
    ]);
  });

  it('comes once a day, also after a restart', () => {
    const { state } = dueReminders(NINE, today(), NOTHING_REMINDED, at(9));
    const kept = JSON.parse(JSON.stringify(state)) as ReminderState;
    expect(dueReminders(NINE, today(), kept, at(9.5)).reminders).toEqual([]);
    const tomorrow = today({ day: '2026-07-17' });
    expect(dueReminders(NINE, tomorrow, kept, at(33)).reminders).toHaveLength(1);
  });

  it('says nothing when nothing waits and all is read; tells what is unread', () => {
    const quiet = today({ alerts: [] });
    expect(dueReminders(NINE, quiet, NOTHING_REMINDED, at(9))).toMatchObject({
      reminders: [],
      state: { day: DAY },
    });
    const page = {
      page: 'sycm.home' as const,
      url: 'https://sycm.taobao.com/portal/home.htm',
      desk: 'sales' as const,
      due: 630,
      readAt: null,
      figures: 0,
      unread: 0,
    };
    const unread = today({ alerts: [], pages: [page, { ...page, shopName: '另一家' }] });
    expect(dueReminders(NINE, unread, NOTHING_REMINDED, at(9)).reminders).toEqual([
      { kind: 'morning', cards: 0, urgent: 0, worst: null, unread: ['sycm.home'] },
    ]);
  });

  it('is off, deadlines too, and wakes nobody', () => {
    const pressing = today({ deadlines: [deadline(10)] });
    expect(dueReminders(null, pressing, NOTHING_REMINDED, at(9.5))).toEqual({
      reminders: [],
      state: NOTHING_REMINDED,
      nextAt: null,
    });
  });
});

describe('deadlines', () => {
  const warned = (hours: number, state: ReminderState, ...deadlines: Deadline[]) =>
    dueReminders(NINE, today({ alerts: [], deadlines }), { ...state, day: DAY }, at(hours));

  it('are told four hours and one hour ahead, once each', () => {
    let state: ReminderState = NOTHING_REMINDED;
    const told: [number, number][] = [];
    for (let hours = 9; hours < 17; hours += 0.25) {
      const due = warned(hours, state, deadline(16));
      state = due.state;
      for (const one of due.reminders) if (one.kind === 'deadline') told.push([hours, one.hours]);
    }
    expect(told).toEqual([
      [12, 4],
      [15, 1],
    ]);
  });

  it('are told once where they are found with half an hour left', () => {
    const { reminders, state } = warned(15.5, NOTHING_REMINDED, deadline(16));
    expect(reminders).toMatchObject([{ kind: 'deadline', hours: 1 }]);
    expect(warned(15.75, state, deadline(16)).reminders).toEqual([]);
  });

  it('come together when they are due together', () => {
    const { reminders } = warned(12, NOTHING_REMINDED, deadline(15, 'x'), deadline(16, 'y'));
    expect(reminders).toMatchObject([{ deadlines: [{ id: 'x' }, { id: 'y' }] }]);
  });

  it('are told again for another order of the same shop, not for a countdown’s minute', () => {
    const { state } = warned(12, NOTHING_REMINDED, deadline(16));
    expect(warned(12.5, state, deadline(16 + 1 / 60)).reminders).toEqual([]);
    expect(warned(14, state, deadline(18)).reminders).toHaveLength(1);
  });

  it('are no news once they have passed', () => {
    expect(warned(16.5, NOTHING_REMINDED, deadline(16)).reminders).toEqual([]);
  });
});

describe('the next alarm', () => {
  const next = (hours: number, ...deadlines: Deadline[]) => {
    const { nextAt } = dueReminders(NINE, today({ deadlines }), NOTHING_REMINDED, at(hours));
    return nextAt === null ? null : (nextAt - at(0)) / HOUR;
  };
  it.each<[number, number[], number]>([
    [8, [], 9],
    [9, [], 33],
    [23.5, [], 33],
    [10, [16], 12],
    [12, [16], 15],
    [15, [16], 33],
    [8, [12.5], 8.5],
  ])('at %d with deadlines %o: at %d', (hours, deadlines, expected) => {
    expect(next(hours, ...deadlines.map((one) => deadline(one)))).toBeCloseTo(expected, 9);
  });

  it('is the hour of Shanghai on a machine in any zone', () => {
    // 2026-07-16T01:00:00Z is 9:00 in Shanghai, 21:00 of the day before in New York.
    const due = dueReminders(NINE, today(), NOTHING_REMINDED, Date.UTC(2026, 6, 16, 1));
    expect(due.reminders).toHaveLength(1);
    expect(due.nextAt).toBe(Date.UTC(2026, 6, 17, 1));
  });
});
