import { type Day, type DaySpan, daysBetween } from '../model/day';
import { type MetricId, metricDefinition } from '../model/metric';
import type { Series } from '../model/series';
import type { Goal, Target, TargetLength } from '../model/target';
import { type Aggregate, aggregate, monthOf, weekOf } from './aggregate';

export interface Progress {
  target: Goal;
  span: DaySpan;
  soFar: Aggregate;
  /** share of the target that is reached; null where nothing was read */
  share: number | null;
  /** share of the span's days that are over */
  elapsed: number;
  /** days that are still to come */
  daysLeft: number;
  /** what each day still to come must bring so that the target is met; null when it cannot be said */
  neededPerDay: number | null;
  /** what the days so far brought on average */
  meanPerDay: number | null;
}

/** The target that holds on a day: the newest that had begun. */
export function targetOn(
  targets: readonly Target[],
  metric: MetricId,
  per: TargetLength,
  day: Day,
): Target | undefined {
  return targets
    .filter((one) => one.metric === metric && one.per === per && one.from <= day)
    .sort((one, other) => (one.from < other.from ? 1 : -1))[0];
}

/**
 * How far a target is reached by the end of `day`. A sum is measured against the whole target, a
 * mean or a ratio against the target itself. Unread days bring nothing to the sum, and `soFar`
 * tells how many they are: the run-rate then asks too much rather than too little.
 */
export function progressOf(
  target: Goal,
  series: Partial<Record<MetricId, Series>>,
  day: Day,
): Progress {
  const span = targetSpan(target.per, day);
  const soFar = aggregate(target.metric, series, { from: span.from, to: day });
  const daysInAll = daysBetween(span.from, span.to) + 1;
  const daysLeft = daysBetween(day, span.to);
  const adds = metricDefinition(target.metric).aggregation === 'sum';
  const { value } = soFar;
  return {
    target,
    span,
    soFar,
    share: value === null || target.value === 0 ? null : value / target.value,
    elapsed: (daysInAll - daysLeft) / daysInAll,
    daysLeft,
    neededPerDay:
      value === null ? null : needed(value, target.value, { adds, daysInAll, daysLeft }),
    meanPerDay: value === null ? null : adds ? meanOf(soFar) : value,
  };
}

/** The day, week or month that a target of this length speaks of on a day. */
export function targetSpan(per: TargetLength, day: Day): DaySpan {
  if (per === 'day') return { from: day, to: day };
  return per === 'week' ? weekOf(day) : monthOf(day);
}

function needed(
  value: number,
  target: number,
  { adds, daysInAll, daysLeft }: { adds: boolean; daysInAll: number; daysLeft: number },
): number | null {
  if (daysLeft <= 0) return null;
  const over = daysInAll - daysLeft;
  const missing = adds ? target - value : target * daysInAll - value * over;
  return Math.max(0, missing / daysLeft);
}

function meanOf(soFar: Aggregate): number | null {
  return soFar.value === null ? null : soFar.value / soFar.daysRead;
}
