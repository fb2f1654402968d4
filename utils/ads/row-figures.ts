import { figureOn, isUsable } from '../insights/series-day';
import { sum } from '../insights/statistics';
import type { AdsFigures, AdsSpan, AdsSums } from '../model/ads-desk';
import { addDays, type Day } from '../model/day';
import type { MetricId } from '../model/metric';
import { DAY_STATE } from '../model/series';
import type { RowSeries } from '../model/series-subject';

/** What a day must hold to count, as far as the row's page shows it at all. */
const CORE: readonly MetricId[] = ['cost', 'clk', 'ad_gmv', 'ad_ord'];
/** Stand still within a day; while they do not, nothing else of the day does. */
const STEADY: readonly MetricId[] = ['cost', 'clk', 'imp'];
/** Sales of a click go on coming until its window has passed. */
const GROWING: readonly MetricId[] = ['ad_gmv', 'ad_ord'];

type Column = Exclude<keyof AdsSums, 'days' | 'cost' | 'rank'>;
const COLUMNS: Readonly<Record<Column, MetricId>> = {
  imp: 'imp',
  clk: 'clk',
  sales: 'ad_gmv',
  salesDirect: 'ad_gmv_dir',
  salesIndirect: 'ad_gmv_ind',
  orders: 'ad_ord',
  carts: 'ad_cart',
};

/**
 * A row's sums over the `span` days that end on `last`, out of its days. Days whose spend and clicks
 * the platform still adds to are left out and counted; null where no day is left and none is open.
 */
export function rowFigures(row: RowSeries, last: Day, span: AdsSpan): AdsFigures | null {
  const from = addDays(last, 1 - span);
  const days = Array.from({ length: span }, (_, i) => addDays(from, i));
  const core = CORE.filter((metric) =>
    days.some((day) => isUsable(figureOn(row.series[metric], day))),
  );
  if (!core.includes('cost')) return null;
  const read = days.filter((day) =>
    core.every((metric) => isUsable(figureOn(row.series[metric], day))),
  );
  const closed = read.filter((day) => !isIn(row, [...STEADY, ...core], day, DAY_STATE.provisional));
  const ripe = closed.filter((day) => !isIn(row, GROWING, day, DAY_STATE.maturing));
  return {
    span,
    from,
    to: last,
    open: read.length - closed.length,
    maturing: closed.length - ripe.length,
    ...sumsOn(row, closed),
    final: ripe.length > 0 ? sumsOn(row, ripe) : null,
  };
}

function isIn(row: RowSeries, metrics: readonly MetricId[], day: Day, state: number): boolean {
  return metrics.some((metric) => figureOn(row.series[metric], day).state === state);
}

function sumsOn(row: RowSeries, days: readonly Day[]): AdsSums {
  const columns = Object.entries(COLUMNS).map(
    ([column, metric]) => [column, sumOf(row, metric, days)] as const,
  );
  return {
    ...(Object.fromEntries(columns) as Record<Column, number | null>),
    days: days.length,
    cost: sumOf(row, 'cost', days) ?? 0,
    rank: meanRank(row, days),
  };
}

/** Null where one of the days lacks it. */
function sumOf({ series }: RowSeries, metric: MetricId, days: readonly Day[]): number | null {
  const figures = days.map((day) => figureOn(series[metric], day)).filter(isUsable);
  return days.length > 0 && figures.length === days.length
    ? sum(figures.map(({ value }) => value))
    : null;
}

/** Days without an impression have no rank; each of the others weighs by its impressions. */
function meanRank({ series }: RowSeries, days: readonly Day[]): number | null {
  const ranked = days.flatMap((day) => {
    const [rank, imp] = [figureOn(series.avg_rank, day), figureOn(series.imp, day)];
    return isUsable(rank) && isUsable(imp) ? [{ rank: rank.value, imp: imp.value }] : [];
  });
  const weight = sum(ranked.map(({ imp }) => imp));
  return weight > 0 ? sum(ranked.map(({ rank, imp }) => rank * imp)) / weight : null;
}
