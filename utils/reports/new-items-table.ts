import type { DaySpan, Instant } from '../model/day';
import { dayOf } from '../model/day';
import type { MetricId } from '../model/metric';
import type { ReportTable } from '../model/report';
import type { RowSeries } from '../model/series-subject';
import { formatOf, spanCell } from './day-cells';
import { text } from './report-cells';

/** An item that came new onto the shelf within a report's days. */
export interface NewItem {
  item: string;
  name: string;
  at: Instant;
}

/** What a team asks of a new item in its first days. */
const ASKED: readonly MetricId[] = [
  'pay_amt',
  'item_uv',
  'pay_buyers',
  'pay_items',
  'cvr',
  'cart_users',
  'fav_users',
];

/**
 * The items that came new in the days of a report (domain notes §10), each with what it has sold
 * since. `rows` are the shop's items in one scope. `null` where the shelf was not looked at: then
 * nobody knows what is new, which the table says.
 */
export function newItemsTable(
  shopName: string,
  span: DaySpan,
  items: readonly NewItem[] | null,
  rows: readonly RowSeries[],
): ReportTable {
  const found = (items ?? []).map((one) => ({
    ...one,
    row: rows.find(({ subject }) => subject.id === one.item),
  }));
  const metrics = ASKED.filter((metric) => found.some(({ row }) => row?.series[metric]));
  return {
    title: { key: 'table.newItems' },
    shopName,
    columns: [
      { head: { key: 'column.items' }, format: 'text' },
      { head: { key: 'column.itemId' }, format: 'text' },
      { head: { key: 'column.newSince' }, format: 'day' },
      ...metrics.map((metric) => ({ head: metric, format: formatOf(metric) })),
    ],
    rows: found.map(({ name, item, at, row }) => [
      text(name),
      text(item),
      text(dayOf(at)),
      ...metrics.map((metric) => spanCell(metric, row?.series ?? {}, span).cell),
    ]),
    notes: [{ key: items === null ? 'note.shelfUnread' : 'note.newItems' }],
  };
}
