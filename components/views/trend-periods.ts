import { monthOf, weekOf } from '../../utils/insights/aggregate';
import { type Grain, periodsOf } from '../../utils/insights/periods';
import type { Day, DaySpan } from '../../utils/model/day';
import type { MetricId } from '../../utils/model/metric';
import { DAY_STATE, type DayFigure, type Series } from '../../utils/model/series';
import type { DayMark } from '../ui/day-marks';

type Read = Partial<Record<MetricId, Series>>;

/** Weeks or months as a chart draws days: each stands at its first day. */
export function seriesOfGrain(
  metrics: readonly MetricId[],
  read: Read,
  grain: Exclude<Grain, 'day'>,
  span: DaySpan,
): Series[] {
  return metrics.map((metric): Series => {
    const { subject = '', scope = '' } = read[metric] ?? {};
    const days = periodsOf(metric, read, grain, span).map(
      ({ span: { from }, isCut, figure }): DayFigure => {
        if (figure.value === null) return { day: from, value: null, state: DAY_STATE.gap };
        // A sum of fewer days is lower only because of that: no final figure of its week or month.
        const isPart = figure.how === 'sum' && (isCut || figure.daysRead < figure.daysInAll);
        const state = figure.provisional || isPart ? DAY_STATE.provisional : DAY_STATE.settled;
        return { day: from, value: figure.value, state };
      },
    );
    return { subject, scope, metric, days };
  });
}

/** The days that are drawn, from the first day of the week or month that they begin in. */
export function spanOfGrain(grain: Grain, from: Day, to: Day): DaySpan {
  return { from: startOf(grain, from), to };
}

/** Marks at the first day of the week or month that theirs lies in. */
export function marksOfGrain(marks: readonly DayMark[], grain: Grain): DayMark[] {
  if (grain === 'day') return [...marks];
  const joined = new Map<Day, DayMark>();
  for (const mark of marks) {
    const day = startOf(grain, mark.day);
    const known = joined.get(day);
    joined.set(day, {
      day,
      label: known && known.label !== mark.label ? `${known.label} ${mark.label}` : mark.label,
      decisions: [...(known?.decisions ?? []), ...mark.decisions],
    });
  }
  return [...joined.values()];
}

function startOf(grain: Grain, day: Day): Day {
  if (grain === 'day') return day;
  return grain === 'week' ? weekOf(day).from : monthOf(day).from;
}
