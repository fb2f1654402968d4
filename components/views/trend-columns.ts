import type { Grain } from '../../utils/insights/periods';
import { addDays, type Day, type DaySpan } from '../../utils/model/day';
import type { MetricId } from '../../utils/model/metric';
import type { DayFigure, Series } from '../../utils/model/series';
import { metricName } from '../ui/words';
import { seriesOfGrain } from './trend-periods';

export type ReadSeries = Partial<Record<MetricId, Series>>;

/** Something that is laid beside the lines: other days of the same, or the same days of another. */
export interface Beside {
  name: string;
  /** how many days earlier its figures stand than the days they are laid beside */
  earlier: number;
  read: ReadSeries;
}

/** One metric of one subject: a line in the chart, a column in the table. */
export interface TrendColumn {
  metric: MetricId;
  /** whose or of when, where it is laid beside; '' for what is looked at */
  beside: string;
  /** at the days of the chart, also where the figures are of earlier ones */
  series: Series;
  read: ReadSeries;
  /** the days that the figures are of */
  span: DaySpan;
}

/** The metrics in their order, each followed by what is laid beside it. */
export function trendColumns(
  metrics: readonly MetricId[],
  own: ReadSeries,
  besides: readonly Beside[],
  grain: Grain,
  span: DaySpan,
): TrendColumn[] {
  return metrics.flatMap((metric) =>
    [{ name: '', earlier: 0, read: own }, ...besides].flatMap(({ name, earlier, read }) => {
      const moved = earlierSpan(span, earlier);
      const series = seriesOf(metric, read, grain, moved);
      if (!series) return [];
      const days = series.days.map((one) => laidAt(one, addDays(one.day, earlier)));
      return [{ metric, beside: name, series: { ...series, days }, read, span: moved }];
    }),
  );
}

/** 访客数; 访客数 · 前一段 for what is laid beside it. */
export function columnName({ metric, beside }: TrendColumn): string {
  return beside ? `${metricName(metric)} · ${beside}` : metricName(metric);
}

function seriesOf(
  metric: MetricId,
  read: ReadSeries,
  grain: Grain,
  { from, to }: DaySpan,
): Series | undefined {
  const series = read[metric];
  if (!series) return undefined;
  if (grain !== 'day') return seriesOfGrain([metric], read, grain, { from, to })[0];
  return { ...series, days: series.days.filter(({ day }) => day >= from && day <= to) };
}

function earlierSpan({ from, to }: DaySpan, days: number): DaySpan {
  return { from: addDays(from, -days), to: addDays(to, -days) };
}

function laidAt(figure: DayFigure, day: Day): DayFigure {
  return { ...figure, day };
}
