import type { ActivityTimes, AfterDays } from '../model/activity';
import { addDays, type Day, type DaySpan, dayOf } from '../model/day';

/** The whole days of an activity; a warm-up is absent where it begins with the activity. */
export interface ActivityDays {
  /** the first day that the activity touches */
  first: Day;
  warmUp: DaySpan | null;
  during: DaySpan;
  after: DaySpan;
}

/**
 * The days that an activity touches. An end at midnight belongs to the day before; without an end
 * the activity is one day long. Null without a start.
 */
export function activityDays(times: ActivityTimes, afterDays: AfterDays): ActivityDays | null {
  const { from, to, warmUpFrom } = times;
  if (from === undefined) return null;
  const start = dayOf(from);
  const end = to !== undefined && to > from ? dayOf(to - 1) : start;
  const warmDay = warmUpFrom === undefined ? start : dayOf(warmUpFrom);
  const warmUp = warmDay < start ? { from: warmDay, to: addDays(start, -1) } : null;
  return {
    first: warmUp?.from ?? start,
    warmUp,
    during: { from: start, to: end },
    after: { from: addDays(end, 1), to: addDays(end, afterDays) },
  };
}
