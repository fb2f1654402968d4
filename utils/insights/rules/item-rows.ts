import type { MetricId } from '../../model/metric';
import type { RowSeries } from '../../model/series-subject';
import { figureOn, isUsable } from '../series-day';
import { sum } from '../statistics';
import { rowsOfOneScope, usableDays } from './row-days';
import type { RuleContext } from './rule-context';
import { shortName } from './settle';

const FORTNIGHT = 14;

/** The shop's own items in the one scope in which a metric of theirs is read. */
export function itemRows(context: RuleContext, metric: MetricId): readonly RowSeries[] {
  return rowsOfOneScope(context.rows('item'), metric, context.day);
}

/** Whether the list of items was read for the judged day. */
export function isListRead(
  rows: readonly RowSeries[],
  metric: MetricId,
  { day }: RuleContext,
): boolean {
  return rows.some(({ series }) => isUsable(figureOn(series[metric], day)));
}

/** The items that sold most in the last two weeks, the best first. */
export function bestItems(
  { day }: Pick<RuleContext, 'day'>,
  rows: readonly RowSeries[],
  count: number,
): RowSeries[] {
  const soldIn = ({ series }: RowSeries) =>
    sum(usableDays(series.pay_amt, day, FORTNIGHT).map(({ value }) => value));
  return rows
    .map((row) => ({ row, sold: soldIn(row) }))
    .toSorted((a, b) => b.sold - a.sold)
    .slice(0, count)
    .map(({ row }) => row);
}

/** How an item stands on a card. */
export function itemNamed({ subject }: Pick<RowSeries, 'subject'>) {
  return { subject: subject.subject, subjectName: shortName(subject.name, 40) };
}
