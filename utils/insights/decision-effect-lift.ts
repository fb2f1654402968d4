import type { ActivityLift } from '../model/journal';
import { medianDeviation, sum } from './statistics';

/** A day of an activity or around it, and the same weekdays before it. */
export interface LiftDay {
  actual: number;
  /** median of the ordinary same weekdays before */
  base: number;
  /** the ordinary same weekdays themselves */
  history: readonly number[];
}

const MAD_TO_SIGMA = 1.4826;
const LEAST_TREND = 0.7;
const MOST_TREND = 1.3;

/**
 * An activity's sales beyond the expected (domain notes §9.3): Σ(actual − b·g) over warm-up,
 * activity and the days after together, so that what was pulled forward is taken off again; b is
 * the median of the same weekday, g the shop's own trend. Unclear below 1.96·√n times the usual
 * deviation of such a day.
 */
export function activityLift(days: readonly LiftDay[], trend: number): ActivityLift {
  const expected = trend * sum(days.map(({ base }) => base));
  const net = sum(days.map(({ actual }) => actual)) - expected;
  const sigma = Math.sqrt(
    sum(days.map(({ history }) => (MAD_TO_SIGMA * medianDeviation(history)) ** 2)) / days.length,
  );
  const unclear = Math.abs(net) < 1.96 * Math.sqrt(days.length) * sigma;
  return { net, expected, days: days.length, trend, unclear };
}

/**
 * The shop's trend just before: the last seven ordinary days over the medians of their weekdays,
 * kept within 0.7 and 1.3; 1 where there is nothing to tell it from.
 */
export function trendFactor(lastDays: readonly Pick<LiftDay, 'actual' | 'base'>[]): number {
  const base = sum(lastDays.map((day) => day.base));
  if (base <= 0) return 1;
  const factor = sum(lastDays.map((day) => day.actual)) / base;
  return Math.min(MOST_TREND, Math.max(LEAST_TREND, factor));
}
