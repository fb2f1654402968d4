import { addDays, type Day } from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import { DAY_STATE, type DayFigure, type DayState, type Series } from '../../../utils/model/series';

/** A value, a value with its state, or null for a day that was not read. */
export type Entry = number | null | [number, DayState];

/** A series of consecutive days that ends on `last`. */
export function seriesOf(metric: MetricId, last: Day, entries: readonly Entry[]): Series {
  const first = addDays(last, 1 - entries.length);
  return {
    subject: 'shop:t',
    scope: 'all//',
    metric,
    days: entries.map((entry, i) => figure(addDays(first, i), entry)),
  };
}

/**
 * A series up to `last` in which the same weekday of every week back holds the given entries,
 * newest first, and every other day `between`.
 */
export function weekly(
  metric: MetricId,
  last: Day,
  today: Entry,
  weeksBack: readonly Entry[],
  between: Entry = null,
): Series {
  const entries: Entry[] = [today];
  for (const entry of weeksBack) entries.unshift(entry, ...Array<Entry>(6).fill(between));
  return seriesOf(metric, last, entries);
}

function figure(day: Day, entry: Entry): DayFigure {
  if (entry === null) return { day, value: null, state: DAY_STATE.gap };
  const [value, state] = Array.isArray(entry) ? entry : [entry, DAY_STATE.settled];
  return { day, value, state };
}
