import { addDays, type Day, type DaySpan, daysOf, weekday } from '../model/day';
import { type MetricId, metricDefinition } from '../model/metric';
import type { Series } from '../model/series';
import { ratioFromParts } from './ratio-parts';
import { figureOn, isUsable, mayChange, type UsableFigure } from './series-day';
import { mean, sum } from './statistics';

/**
 * How a stretch's figure came about. People are never summed: theirs is the mean of the days. A
 * ratio is recomputed from the sums of its parts, or, where these were not read, the plain mean
 * of the daily ratios, which says so. A stock is the last one read.
 */
export type AggregateHow = 'sum' | 'daily-mean' | 'recomputed' | 'mean-of-ratios' | 'last';

export type Aggregate =
  | {
      value: number;
      how: AggregateHow;
      /** days that went in; fewer than `daysInAll` means that days were not read */
      daysRead: number;
      daysInAll: number;
      /** one of the days may still change */
      provisional: boolean;
    }
  /** `order-only`: an index or a rank of several days says nothing */
  | { value: null; why: 'not-read' | 'order-only'; daysInAll: number };

/** The week, Monday to Sunday, that a day lies in. */
export function weekOf(day: Day): DaySpan {
  const from = addDays(day, 1 - weekday(day));
  return { from, to: addDays(from, 6) };
}

/** The calendar month that a day lies in. */
export function monthOf(day: Day): DaySpan {
  const from: Day = `${day.slice(0, 7)}-01`;
  const next = addDays(from, 31);
  return { from, to: addDays(`${next.slice(0, 7)}-01`, -1) };
}

/**
 * One metric over a stretch of days, by the kind of the metric (domain notes, traps 3, 5 and 11).
 * Unread and suspect days are left out and counted, never taken for 0: a sum over five of seven
 * days is the sum of five days, and `daysRead` says so.
 */
export function aggregate(
  metric: MetricId,
  series: Partial<Record<MetricId, Series>>,
  span: DaySpan,
): Aggregate {
  const days = daysOf(span);
  const { aggregation } = metricDefinition(metric);
  if (aggregation === 'order') return { value: null, why: 'order-only', daysInAll: days.length };
  const ratio = ratioFromParts(metric, series, days);
  if (ratio) return { value: ratio.value, how: 'recomputed', ...factsOf(ratio.days, days) };
  const read = days.map((day) => figureOn(series[metric], day)).filter(isUsable);
  const last = read.at(-1);
  if (!last) return { value: null, why: 'not-read', daysInAll: days.length };
  const values = read.map(({ value }) => value);
  const facts = factsOf(read, days);
  switch (aggregation) {
    case 'sum':
      return { value: sum(values), how: 'sum', ...facts };
    case 'point':
      return { value: last.value, how: 'last', ...facts };
    default:
      return {
        value: mean(values),
        how: aggregation === 'distinct' ? 'daily-mean' : 'mean-of-ratios',
        ...facts,
      };
  }
}

function factsOf(read: readonly UsableFigure[], days: readonly Day[]) {
  return { daysRead: read.length, daysInAll: days.length, provisional: read.some(mayChange) };
}
