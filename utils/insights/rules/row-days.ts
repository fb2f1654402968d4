import { addDays, type Day } from '../../model/day';
import type { MetricId } from '../../model/metric';
import type { Series } from '../../model/series';
import type { RowSeries } from '../../model/series-subject';
import { figureOn, isUsable, mayChange, type UsableFigure } from '../series-day';
import { sum } from '../statistics';
import type { RuleContext } from './rule-context';

/** So many of the seven days must be read in both weeks before the weeks are compared. */
export const LEAST_PAIRS = 5;

const WEEK = 7;
/** The stretch in which the scope that is read most is looked for. */
const RECENT_DAYS = 16;

/** A day that stands for itself and the same weekday of the week before. */
export interface DayPair {
  day: Day;
  before: Day;
}

/**
 * The rows of the one scope in which a metric was read most often lately: figures of two tabs,
 * devices or attribution windows are never mixed.
 */
export function rowsOfOneScope(
  rows: readonly RowSeries[],
  metric: MetricId,
  last: Day,
): readonly RowSeries[] {
  const read = new Map<string, number>();
  for (const { scope, series } of rows) {
    const days = usableDays(series[metric], last, RECENT_DAYS).length;
    if (days > 0) read.set(scope, (read.get(scope) ?? 0) + days);
  }
  const [best] = [...read].toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return best ? rows.filter(({ scope }) => scope === best[0]) : [];
}

/** The usable figures of the `count` days that end on `last`, the oldest first. */
export function usableDays(series: Series | undefined, last: Day, count: number): UsableFigure[] {
  return Array.from({ length: count }, (_, i) =>
    figureOn(series, addDays(last, i + 1 - count)),
  ).filter(isUsable);
}

/**
 * The days of the last week whose own figures and those of the same weekday before were both read
 * in every one of the series, and of which neither day was a promotion or a bulk order.
 */
export function weekPairs(
  { day, excluded }: Pick<RuleContext, 'day' | 'excluded'>,
  needed: readonly (Series | undefined)[],
): DayPair[] {
  const isOrdinary = (one: Day) =>
    !excluded.has(one) && needed.every((series) => isUsable(figureOn(series, one)));
  return Array.from({ length: WEEK }, (_, i) => addDays(day, -i))
    .map((one) => ({ day: one, before: addDays(one, -WEEK) }))
    .filter((pair) => isOrdinary(pair.day) && isOrdinary(pair.before));
}

/** The sum of a series over days that were read. */
export function sumOn(series: Series | undefined, days: readonly Day[]): number {
  return sum(days.map((day) => figureOn(series, day).value ?? 0));
}

/** Whether one of the figures on one of the days may still change. */
export function isOpenOn(needed: readonly (Series | undefined)[], days: readonly Day[]): boolean {
  return needed.some((series) => days.some((day) => mayChange(figureOn(series, day))));
}
