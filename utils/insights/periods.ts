import { addDays, type Day, type DaySpan } from '../model/day';
import type { MetricId } from '../model/metric';
import type { Series } from '../model/series';
import { type Aggregate, aggregate, monthOf, weekOf } from './aggregate';

/** How the days of a trend are put together. */
export const GRAINS = ['day', 'week', 'month'] as const;
export type Grain = (typeof GRAINS)[number];

/** One calendar week or month with a metric's figure. */
export interface Period {
  /** cut to the days that were asked for */
  span: DaySpan;
  /** days of the span are missing because it reaches beyond what was asked for */
  isCut: boolean;
  figure: Aggregate;
}

/** The whole weeks (Monday to Sunday) or months that a span of days touches, cut to it. */
export function spansIn(grain: Exclude<Grain, 'day'>, { from, to }: DaySpan): DaySpan[] {
  const spanOf = grain === 'week' ? weekOf : monthOf;
  const spans: DaySpan[] = [];
  for (let day: Day = from; day <= to; day = addDays(spanOf(day).to, 1)) {
    const whole = spanOf(day);
    spans.push({ from: day, to: whole.to < to ? whole.to : to });
  }
  return spans;
}

/**
 * One metric week by week or month by month, by the rules of `aggregate`: people are never summed,
 * ratios are recomputed, unread days are left out and counted. The first and last one may be cut.
 */
export function periodsOf(
  metric: MetricId,
  series: Partial<Record<MetricId, Series>>,
  grain: Exclude<Grain, 'day'>,
  span: DaySpan,
): Period[] {
  const spanOf = grain === 'week' ? weekOf : monthOf;
  return spansIn(grain, span).map((one) => {
    const whole = spanOf(one.from);
    return {
      span: one,
      isCut: whole.from !== one.from || whole.to !== one.to,
      figure: aggregate(metric, series, one),
    };
  });
}
