import { describe, expect, it } from 'vitest';
import { lastReady, nextReady, periodSpan } from '../../../utils/insights/report-periods';
import { type Day, MINUTE, startOfDay } from '../../../utils/model/day';
import type { ReportPeriod } from '../../../utils/model/report-definition';

const at = (day: Day, hour: number, minute = 0) => startOfDay(day) + (hour * 60 + minute) * MINUTE;

it.each<[ReportPeriod, Day, Day, Day]>([
  // 2026-11-16 is a Monday
  ['yesterday', '2026-11-16', '2026-11-15', '2026-11-15'],
  ['last-7', '2026-11-16', '2026-11-09', '2026-11-15'],
  ['last-30', '2026-11-16', '2026-10-17', '2026-11-15'],
  ['last-week', '2026-11-16', '2026-11-09', '2026-11-15'],
  ['last-week', '2026-11-15', '2026-11-02', '2026-11-08'],
  // on a Monday the week up to yesterday is the one that has just ended
  ['week-so-far', '2026-11-16', '2026-11-09', '2026-11-15'],
  ['week-so-far', '2026-11-18', '2026-11-16', '2026-11-22'],
  ['last-month', '2026-03-01', '2026-02-01', '2026-02-28'],
  ['last-month', '2026-01-31', '2025-12-01', '2025-12-31'],
  ['month-so-far', '2026-03-01', '2026-02-01', '2026-02-28'],
  ['month-so-far', '2026-03-02', '2026-03-01', '2026-03-31'],
  ['today', '2026-11-16', '2026-11-16', '2026-11-16'],
  // of a plan the week is the one that begins, on its Monday too; this one holds a new year
  ['this-week', '2026-12-28', '2026-12-28', '2027-01-03'],
  ['this-week', '2027-01-03', '2026-12-28', '2027-01-03'],
  ['this-month', '2028-02-01', '2028-02-01', '2028-02-29'],
])('%s on %s is %s to %s', (period, today, from, to) => {
  expect(periodSpan(period, today)).toEqual({ from, to });
});

describe('the hour at which a report is ready', () => {
  const telling = (period: ReportPeriod, since = 0) => ({
    period,
    readyAt: 18 * 60,
    tellsSince: since,
  });

  it.each<[ReportPeriod, Day, number, string | null, string]>([
    ['last-7', '2026-11-18', 17, '2026-11-17', '2026-11-18'],
    ['last-7', '2026-11-18', 18, '2026-11-18', '2026-11-19'],
    ['last-week', '2026-11-18', 18, '2026-11-16', '2026-11-23'],
    ['last-week', '2026-11-16', 17, '2026-11-09', '2026-11-16'],
    ['last-month', '2026-11-18', 18, '2026-11-01', '2026-12-01'],
    ['last-month', '2026-03-31', 23, '2026-03-01', '2026-04-01'],
    ['this-week', '2026-11-18', 18, '2026-11-16', '2026-11-23'],
    ['this-month', '2026-11-18', 18, '2026-11-01', '2026-12-01'],
    ['month-so-far', '2026-11-18', 12, '2026-11-17', '2026-11-18'],
  ])('of %s, on %s at %i: last %s, next %s', (period, day, hour, last, next) => {
    expect(lastReady(telling(period), at(day, hour))).toBe(last && at(last, 18));
    expect(nextReady(telling(period), at(day, hour))).toBe(at(next, 18));
  });

  it('is none before it was wished for, and none where it is not', () => {
    const noon = at('2026-11-18', 12);
    expect(lastReady(telling('last-7', noon), at('2026-11-18', 17, 59))).toBeNull();
    expect(lastReady(telling('last-7', noon), at('2026-11-18', 18))).toBe(at('2026-11-18', 18));
    const never = { period: 'last-7', readyAt: null, tellsSince: 0 } as const;
    expect([lastReady(never, noon), nextReady(never, noon)]).toEqual([null, null]);
  });
});
