import type { DayLedger, DayLook } from '../model/ledger';
import type { MetricId } from '../model/metric';
import type { ReportSource } from '../model/report';
import { DAY_STATE, type Series } from '../model/series';

/**
 * The look that each daily figure comes from, with how many looks there were: the newest that says
 * the figure which is kept, in the order of days and then of metrics.
 */
export function figureSources(
  shopName: string,
  ledgers: readonly DayLedger[],
  series: Partial<Record<MetricId, Series>>,
): ReportSource[] {
  return ledgers.flatMap(({ day, scope, metrics, looks }) =>
    metrics.flatMap((metric, at): ReportSource[] => {
      const kept = series[metric]?.days.find((figure) => figure.day === day);
      if (!kept || kept.value === null || kept.state === DAY_STATE.gap) return [];
      const value = kept.value;
      const said = looks.filter(({ values }) => !Number.isNaN(values[at] ?? Number.NaN));
      const newest = newestSaying(said, at, value);
      if (!newest) return [];
      const { page, takenAt: readAt } = newest;
      return [{ shopName, metric, day, value, scope, page, readAt, looks: said.length }];
    }),
  );
}

function newestSaying(looks: readonly DayLook[], at: number, value: number): DayLook | undefined {
  return looks
    .filter(({ values }) => values[at] === value)
    .toSorted((a, b) => b.takenAt - a.takenAt)[0];
}
