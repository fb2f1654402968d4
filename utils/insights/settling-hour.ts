import { addDays, type Day, HOUR, type Instant, startOfDay } from '../model/day';
import { median } from './statistics';

/** Every look at one metric of one day, in any order. */
export interface DayLooks {
  day: Day;
  looks: readonly { value: number; takenAt: Instant }[];
}

/** Fewer days than this do not show a habit. */
const LEAST_DAYS = 5;

/**
 * The hour after the day's end at which a metric usually stands still, in hours since midnight in
 * Shanghai (11.5 is 11:30), learned from the shop's own looks. For each day it is the first look
 * that already gave the day's last known value while an earlier look, also after midnight, gave
 * another: only such days show a change at all, and a day whose value never changed after its
 * first look says that it was final by then. The median of at least five days; null for fewer.
 */
export function settlingHour(days: readonly DayLooks[]): number | null {
  const hours = days.flatMap(({ day, looks }) => {
    const end = startOfDay(addDays(day, 1));
    const after = looks
      .filter(({ takenAt }) => takenAt >= end)
      .toSorted((one, other) => one.takenAt - other.takenAt);
    const final = after.at(-1);
    if (!final || after.length < 2) return [];
    const since = after.findLastIndex(({ value }) => value !== final.value) + 1;
    const settled = after[since];
    return settled ? [(settled.takenAt - end) / HOUR] : [];
  });
  return hours.length < LEAST_DAYS ? null : median(hours);
}
