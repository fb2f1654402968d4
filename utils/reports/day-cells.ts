import { type Aggregate, aggregate } from '../insights/aggregate';
import { ratioFromParts } from '../insights/ratio-parts';
import { figureOn, isUsable } from '../insights/series-day';
import { type Day, type DaySpan, daysBetween } from '../model/day';
import { type MetricId, metricDefinition } from '../model/metric';
import type { ReportCell, ReportFormat, ReportMark } from '../model/report';
import { DAY_STATE, type DayFigure, type Series } from '../model/series';

/** Figures by payment day still rise for a week and more (domain notes, trap 5): blank until then. */
export const MATURING_DAYS = 7;

export type SeriesByMetric = Partial<Record<MetricId, Series>>;

/** The print of a metric's unit. */
export function formatOf(metric: MetricId): ReportFormat {
  const { unit } = metricDefinition(metric);
  switch (unit) {
    case 'CNY':
      return 'CNY';
    case 'ratio':
      return 'percent';
    case 'second':
    case 'hour':
    case 'score':
      return unit;
    case 'day':
      return 'day-count';
    case 'none':
      return 'decimal';
    default:
      return 'count';
  }
}

/**
 * One metric's cell for one day: as read, or worked out from its parts where only these were. What
 * the platform goes on changing for a week stays blank for that week, counted up to `today`.
 */
export function dayCell(
  metric: MetricId,
  series: SeriesByMetric,
  day: Day,
  today: Day,
): ReportCell {
  const read = figureOn(series[metric], day);
  if (isUsable(read)) {
    if (metricDefinition(metric).maturing && daysBetween(day, today) <= MATURING_DAYS)
      return { kind: 'gap', why: 'not-final' };
    return withMarks(read.value, marksOf(read));
  }
  const ratio = ratioFromParts(metric, series, [day]);
  if (!ratio) return { kind: 'gap', why: 'not-read' };
  return withMarks(ratio.value, [...ratio.days.flatMap(marksOf), 'recomputed']);
}

/** One metric's cell for a stretch of days, by the kind of the metric, saying how it came about. */
export function spanCell(
  metric: MetricId,
  series: SeriesByMetric,
  span: DaySpan,
): { cell: ReportCell; figure: Aggregate } {
  const figure = aggregate(metric, series, span);
  if (figure.value === null) return { cell: { kind: 'gap', why: figure.why }, figure };
  const how: ReportMark[] =
    figure.how === 'daily-mean' || figure.how === 'mean-of-ratios' ? [figure.how] : [];
  const marks: ReportMark[] = [...(figure.provisional ? (['provisional'] as const) : []), ...how];
  return { cell: withMarks(figure.value, marks), figure };
}

/**
 * The change between two stretches: of ratios in points (as a fraction), of all else relative. None
 * where a sum counts other numbers of days on both sides: it would compare reading, not selling.
 */
export function changeCell(metric: MetricId, now: Aggregate, before: Aggregate): ReportCell {
  if (now.value === null || before.value === null) return { kind: 'gap', why: 'not-read' };
  if (now.how === 'sum' && now.daysRead !== before.daysRead)
    return { kind: 'gap', why: 'days-differ' };
  const marks: ReportMark[] = now.provisional || before.provisional ? ['provisional'] : [];
  if (metricDefinition(metric).unit === 'ratio')
    return { ...withMarks(now.value - before.value, marks), format: 'points' };
  if (before.value === 0) return { kind: 'gap', why: 'base-zero' };
  return { ...withMarks(now.value / before.value - 1, marks), format: 'change' };
}

function withMarks(
  value: number,
  marks: readonly ReportMark[],
): Extract<ReportCell, { kind: 'figure' }> {
  return { kind: 'figure', value, ...(marks.length > 0 && { marks: [...new Set(marks)] }) };
}

/** How far one day's figure can be trusted. */
export function marksOf({ state }: DayFigure): ReportMark[] {
  if (state === DAY_STATE.provisional) return ['provisional'];
  return state === DAY_STATE.maturing ? ['maturing'] : [];
}
