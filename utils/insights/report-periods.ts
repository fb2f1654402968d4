import {
  addDays,
  type Day,
  type DaySpan,
  dayOf,
  type Instant,
  MINUTE,
  startOfDay,
  weekday,
} from '../model/day';
import type { ReportDefinition, ReportPeriod } from '../model/report-definition';
import { monthOf, weekOf } from './aggregate';

/** The longest that two tellings lie apart: a month of 31 days. */
const FARTHEST_DAYS = 31;

/** The days that a saved report is about when it is opened on a day; only a plan's hold today. */
export function periodSpan(period: ReportPeriod, today: Day): DaySpan {
  const yesterday = addDays(today, -1);
  switch (period) {
    case 'yesterday':
      return { from: yesterday, to: yesterday };
    case 'last-7':
      return { from: addDays(today, -7), to: yesterday };
    case 'last-30':
      return { from: addDays(today, -30), to: yesterday };
    case 'week-so-far':
      return weekOf(yesterday);
    case 'last-week':
      return weekOf(addDays(today, -7));
    case 'month-so-far':
      return monthOf(yesterday);
    case 'last-month':
      return monthOf(addDays(monthOf(today).from, -1));
    case 'today':
      return { from: today, to: today };
    case 'this-week':
      return weekOf(today);
    case 'this-month':
      return monthOf(today);
  }
}

/** Whether the days of a rule are others on this day than on the day before: then it is told. */
export function isTellingDay(period: ReportPeriod, day: Day): boolean {
  if (period === 'last-week' || period === 'this-week') return weekday(day) === 1;
  const isOfMonths = period === 'last-month' || period === 'this-month';
  return !isOfMonths || day.endsWith('-01');
}

type Telling = Pick<ReportDefinition, 'period' | 'readyAt' | 'tellsSince'>;

/** The newest hour at which a saved report was to be ready, up to now; null for none yet. */
export function lastReady({ period, readyAt, tellsSince }: Telling, now: Instant): Instant | null {
  if (readyAt === null) return null;
  const today = dayOf(now);
  for (let back = 0; back <= FARTHEST_DAYS; back++) {
    const day = addDays(today, -back);
    const at = startOfDay(day) + readyAt * MINUTE;
    if (at > now || !isTellingDay(period, day)) continue;
    return at > tellsSince ? at : null;
  }
  return null;
}

/** The next hour at which a saved report is to be ready; null where it is not told. */
export function nextReady({ period, readyAt }: Telling, now: Instant): Instant | null {
  if (readyAt === null) return null;
  const today = dayOf(now);
  for (let ahead = 0; ahead <= FARTHEST_DAYS; ahead++) {
    const day = addDays(today, ahead);
    const at = startOfDay(day) + readyAt * MINUTE;
    if (at > now && isTellingDay(period, day)) return at;
  }
  return null;
}
