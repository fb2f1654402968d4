import { addDays, type Day } from '../../model/day';
import type { MetricId } from '../../model/metric';
import type { RowKind } from '../../model/reading';
import { DAY_STATE } from '../../model/series';
import type { RowSeries } from '../../model/series-subject';
import { figureOn, isUsable, mayChange } from '../series-day';
import { rowsOfOneScope, sumOn } from './row-days';
import type { RuleContext } from './rule-context';
import { shortName } from './settle';

/** What an account is divided into, the level that budgets are set on first. */
const LEVELS: readonly RowKind[] = ['plan', 'scene'];

/**
 * The plans of the account, or its scenes where plans were never read by the day, in the one scope,
 * and with it the one attribution window, in which a metric of theirs is read most.
 */
export function adsRows(context: RuleContext, metric: MetricId): readonly RowSeries[] {
  for (const kind of LEVELS) {
    const rows = rowsOfOneScope(context.rows(kind), metric, context.day);
    const parts = rows.filter(({ subject }) => !/^(?:合计|总计|汇总|小计)/.test(subject.name));
    if (parts.length > 0) return parts;
  }
  return [];
}

/**
 * The days of a stretch on which every one of the metrics was read and is sound, in two heaps:
 * those whose clicks and spend stand still, and those to which the platform still adds. Yesterday's
 * figures are low in the morning (domain notes §0, trap 8); nothing rests on them before.
 */
export function adsDays(
  row: RowSeries,
  metrics: readonly MetricId[],
  last: Day,
  count: number,
): { settled: Day[]; open: Day[] } {
  const days = Array.from({ length: count }, (_, i) => addDays(last, -i)).filter((day) =>
    metrics.every((metric) => isUsable(figureOn(row.series[metric], day))),
  );
  const isOpen = (day: Day) =>
    [...metrics, ...STEADY].some(
      (metric) => figureOn(row.series[metric], day).state === DAY_STATE.provisional,
    );
  return { settled: days.filter((day) => !isOpen(day)), open: days.filter(isOpen) };
}

/** Sales of a click go on coming for two weeks; these stand still within the next day. */
const STEADY: readonly MetricId[] = ['cost', 'clk', 'imp'];

/** The sums of a row's metrics over days. */
export function adsSums<M extends MetricId>(
  row: RowSeries,
  metrics: readonly M[],
  days: readonly Day[],
): Record<M, number> {
  const sums = metrics.map((metric) => [metric, sumOn(row.series[metric], days)] as const);
  return Object.fromEntries(sums) as Record<M, number>;
}

/** Whether one of the metrics may still change on one of the days: maturing sales. */
export function isMaturing(row: RowSeries, metrics: readonly MetricId[], days: readonly Day[]) {
  return metrics.some((metric) => days.some((day) => mayChange(figureOn(row.series[metric], day))));
}

/** The days of 转化周期 within which a sale counts, out of a scope's name; null where there is none. */
export function windowOf({ scope }: RowSeries): number | null {
  const days = /^.*\/(1|3|7|15|30)(?:\/|$)/.exec(scope)?.[1];
  return days === undefined ? null : Number(days);
}

/** How a plan stands on a card. */
export function planNamed({ subject }: RowSeries) {
  return { subject: subject.subject, subjectName: shortName(subject.name, 40) };
}
