import type { Day } from '../model/day';
import type { MetricId } from '../model/metric';
import type { Series } from '../model/series';
import { figureOn, isUsable, mayChange, type UsableFigure } from './series-day';
import { sum } from './statistics';

/** Ratios that can be recomputed over several days, as [part, whole]. */
const RATIO_PARTS: Partial<Record<MetricId, readonly [MetricId, MetricId]>> = {
  cvr: ['pay_buyers', 'uv'],
  aov: ['pay_amt', 'pay_buyers'],
  refund_amt_rate: ['refund_pay_amt', 'pay_amt'],
};

/**
 * A ratio over several days, from the sums of its parts over the days that hold both; `days` is
 * one figure for each of them, the one that may still change where there is one. Null for a ratio
 * without known parts, and where no day holds both.
 */
export function ratioFromParts(
  metric: MetricId,
  series: Partial<Record<MetricId, Series>>,
  days: readonly Day[],
): { value: number; days: UsableFigure[] } | null {
  const names = RATIO_PARTS[metric];
  if (!names) return null;
  const [parts, wholes] = names.map((name) => days.map((day) => figureOn(series[name], day)));
  const both = days.flatMap((_, i) => {
    const part = parts?.[i];
    const whole = wholes?.[i];
    return part && whole && isUsable(part) && isUsable(whole) ? [{ part, whole }] : [];
  });
  const whole = sum(both.map((day) => day.whole.value));
  if (whole <= 0) return null;
  return {
    value: sum(both.map((day) => day.part.value)) / whole,
    days: both.map((day) => (mayChange(day.part) ? day.part : day.whole)),
  };
}
