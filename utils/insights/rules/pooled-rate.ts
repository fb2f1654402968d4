import type { MetricId } from '../../model/metric';
import { twoProportionZ } from '../baseline';
import { figureOn, type UsableFigure } from '../series-day';
import { sum } from '../statistics';
import { type BaseDays, baseDays } from './base-days';
import type { RuleContext } from './rule-context';

/** A share of the visitors on one day against the same share on ordinary same weekdays. */
export interface RateScore {
  rate: number;
  baseRate: number;
  z: number;
  shift: number;
  /** how many there would have been at the usual rate */
  expected: number;
  base: BaseDays;
}

/** Same weekdays that are taken together. */
const WEEKS = 4;

/**
 * The test of two proportions (domain notes §5.1) for people of visitors: the judged day against
 * the last four ordinary same weekdays taken together. Days enter only with both figures read, so
 * that nobody is counted without their visitors. Null where there are too few such days, or no
 * visitors on them.
 */
export function rateScore(
  context: RuleContext,
  events: MetricId,
  { today, visitors }: { today: UsableFigure; visitors: UsableFigure },
): RateScore | null {
  const { series, day } = context;
  const base = baseDays(context, day, [series.uv, series[events]]);
  if (!base) return null;
  const figures = base.since ? base.figures : base.figures.slice(0, WEEKS);
  const trials = sum(figures.map(({ value }) => value));
  const successes = sum(figures.map((past) => figureOn(series[events], past.day).value ?? 0));
  if (trials <= 0) return null;
  const rate = visitors.value > 0 ? today.value / visitors.value : 0;
  const baseRate = successes / trials;
  return {
    rate,
    baseRate,
    z: twoProportionZ(today.value, visitors.value, successes, trials),
    shift: baseRate > 0 ? (rate - baseRate) / baseRate : 0,
    expected: visitors.value * baseRate,
    base: { ...base, figures },
  };
}
