import { figureOn, isUsable, mayChange } from '../insights/series-day';
import type { MetricId } from '../model/metric';
import { DAY_STATE, type DayFigure, type Series } from '../model/series';

/** Series of several things added up day by day; a day of which one was not read is a gap. */
export function sumOfSeries(all: readonly Series[], metric: MetricId): Series | undefined {
  return joined(all, metric, (values) => values.reduce((total, value) => total + value, 0));
}

/** What of a whole is not in a part of it, day by day; 0 where rounding makes it less. */
export function restOfSeries(whole: Series, part: Series): Series | undefined {
  return joined([whole, part], whole.metric, ([all = 0, own = 0]) => Math.max(0, all - own));
}

function joined(
  all: readonly Series[],
  metric: MetricId,
  value: (values: number[]) => number,
): Series | undefined {
  const [first] = all;
  if (!first) return undefined;
  const days = first.days.map(({ day }): DayFigure => {
    const figures = all.map((one) => figureOn(one, day));
    if (!figures.every(isUsable)) return { day, value: null, state: DAY_STATE.gap };
    const open = figures.find(mayChange);
    const values = figures.map((figure) => figure.value);
    return { day, value: value(values), state: open?.state ?? DAY_STATE.settled };
  });
  return { subject: first.subject, scope: first.scope, metric, days };
}
