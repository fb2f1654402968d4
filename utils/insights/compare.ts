import { addDays, type Day } from '../model/day';
import { exactValue, type Figure } from '../model/figure';
import { type MetricId, metricDefinition } from '../model/metric';
import type { Comparison } from '../model/panel-view';
import { DAY_STATE, type DayState, type Series } from '../model/series';
import { ratioFromParts } from './ratio-parts';
import { figureOn, isUsable, mayChange, type UsableFigure } from './series-day';
import { mean } from './statistics';

/** A day's figure and the series it is compared with, all of one subject and scope. */
export interface CompareInput {
  metric: MetricId;
  day: Day;
  figure: Figure;
  state: DayState;
  series: Partial<Record<MetricId, Series>>;
}

/** One base: its value, the days in it, and whether one of them may still change. */
interface Base {
  value: number;
  days: UsableFigure[];
  averaged?: true;
}

const WEEKS = [1, 2, 3, 4];

/** The day's figure against the same weekday of last week. */
export function compareLastWeek(input: CompareInput): Comparison {
  const day = addDays(input.day, -7);
  return compare(input, [day], ([figure]) => figure && { value: figure.value, days: [figure] });
}

/**
 * The day's figure against the mean of the last four same weekdays. Days that were not read or are
 * suspect are left out; `days` names those that are in. A ratio with known parts (conversion,
 * spend per buyer) is recomputed from the sums of its parts over the days that hold both; where no
 * day holds both, and for every other ratio, it is the plain mean of the daily ratios and says so
 * with `averaged`.
 */
export function compareFourWeeks(input: CompareInput): Comparison {
  const days = WEEKS.map((week) => addDays(input.day, -7 * week));
  return compare(
    input,
    days,
    (figures) => ratioFromParts(input.metric, input.series, days) ?? plainMean(input, figures),
  );
}

function compare(
  { metric, figure, state, series }: CompareInput,
  days: readonly Day[],
  baseOf: (usable: UsableFigure[]) => Base | undefined,
): Comparison {
  const value = exactValue(figure);
  if (value === null) return { kind: 'none', why: 'missing' };
  if (state === DAY_STATE.suspect) return { kind: 'none', why: 'suspect' };
  const figures = days.map((day) => figureOn(series[metric], day));
  const base = baseOf(figures.filter(isUsable));
  if (!base) {
    const suspect = figures.some((past) => past.state === DAY_STATE.suspect);
    return { kind: 'none', why: suspect ? 'suspect' : 'not-read' };
  }
  const inPoints = metricDefinition(metric).unit === 'ratio';
  if (base.value === 0 && !inPoints) return { kind: 'none', why: 'base-zero' };
  return {
    kind: 'compared',
    base: base.value,
    change: inPoints ? value - base.value : (value - base.value) / Math.abs(base.value),
    days: base.days.map((past) => past.day),
    provisional: [{ state }, ...base.days].some(mayChange),
    ...(base.averaged && { averaged: true }),
  };
}

function plainMean({ metric }: CompareInput, figures: UsableFigure[]): Base | undefined {
  if (!figures.length) return undefined;
  const ratio = metricDefinition(metric).aggregation === 'ratio';
  return {
    value: mean(figures.map((figure) => figure.value)),
    days: figures,
    ...(ratio && figures.length > 1 && { averaged: true }),
  };
}
