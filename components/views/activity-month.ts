import { activityDays } from '../../utils/activities/activity-days';
import type { Activity, ActivityMoment } from '../../utils/model/activity';
import { addDays, type Day, dayOf, daysBetween, daysOf, weekday } from '../../utils/model/day';

/** Something that stands on a day of the calendar. */
export interface MonthMark {
  key: string;
  activity: string;
  name: string;
  what: ActivityMoment['what'] | 'run' | 'warm-up';
}

export interface MonthDay {
  day: Day;
  /** false for the days of the months before and after that fill the weeks */
  inMonth: boolean;
  marks: MonthMark[];
}

/** The weeks of a month (`2026-11`), Monday first, with what stands on each day. */
export function monthWeeks(
  month: string,
  activities: readonly Activity[],
  moments: readonly ActivityMoment[],
): MonthDay[][] {
  const first = `${month}-01`;
  const start = addDays(first, 1 - weekday(first));
  const length = daysBetween(start, nextMonth(month, 1));
  const weeks = Math.ceil(length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, i): MonthDay => {
      const day = addDays(start, week * 7 + i);
      return { day, inMonth: day.startsWith(month), marks: marksOn(day, activities, moments) };
    }),
  );
}

/** The first day of the month that lies `by` months away. */
export function nextMonth(month: string, by: number): Day {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + (number - 1) + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

/** Deadlines first: they must not hide behind an activity that merely goes on. */
function marksOn(
  day: Day,
  activities: readonly Activity[],
  moments: readonly ActivityMoment[],
): MonthMark[] {
  const points = moments
    .filter(({ at }) => dayOf(at) === day)
    .map(({ activity, name, what }) => ({ key: `${activity}${what}`, activity, name, what }));
  const spans = activities.flatMap((activity): MonthMark[] => {
    const what = spanOn(day, activity);
    const { id, name } = activity;
    // The day that says when it starts or ends need not say besides that it runs.
    const isSaid = points.some(
      (one) => one.activity === id && (one.what === 'starts' || one.what === 'ends'),
    );
    return what && !isSaid ? [{ key: `${id}${what}`, activity: id, name, what }] : [];
  });
  return [...points, ...spans];
}

function spanOn(day: Day, { times, own, joins }: Activity): 'run' | 'warm-up' | null {
  if (joins === false) return null;
  const days = activityDays(times, own.afterDays);
  if (!days) return null;
  if (daysOf(days.during).includes(day)) return 'run';
  return days.warmUp && daysOf(days.warmUp).includes(day) ? 'warm-up' : null;
}
