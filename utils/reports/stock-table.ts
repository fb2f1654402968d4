import { aggregate } from '../insights/aggregate';
import { isUsable } from '../insights/series-day';
import { mean, sum } from '../insights/statistics';
import type { DaySpan } from '../model/day';
import type { ReportCell, ReportTable } from '../model/report';
import type { RowSeries } from '../model/series-subject';
import { figure, gap, leftOut, tableOf, text } from './report-cells';

/** The rest stands on the shelf's own page. */
const MOST_ITEMS = 50;

interface StockedItem {
  name: string;
  id: string;
  stock: number;
  day: string;
  /** of the days on which the shelf was read */
  meanStock: number;
  sold: { pieces: number; days: number } | null;
}

/**
 * How long what lies on the shelf lasts (domain notes §10): an item's stock as it was read last,
 * beside the pieces that it sold in the days. 可卖天数 = stock ÷ pieces a read day; 周转次数 = pieces ÷
 * mean of the stocks that were read. What runs out first stands first; what sold nothing stands last.
 */
export function stockTable(
  shopName: string,
  span: DaySpan,
  shelf: readonly RowSeries[],
  rows: readonly RowSeries[],
): ReportTable {
  const items = shelf
    .flatMap((one) => stocked(one, rows, span))
    .toSorted((a, b) => lasts(a) - lasts(b) || b.stock - a.stock);
  const known = items.filter(({ sold }) => sold !== null);
  const [stock, pieces] = [
    sum(known.map((one) => one.stock)),
    sum(known.map(({ sold }) => sold?.pieces ?? 0)),
  ];
  return tableOf(
    'table.stock',
    shopName,
    [
      ['items', 'text'],
      ['itemId', 'text'],
      ['stock', 'count'],
      ['stockDay', 'day'],
      ['pieces', 'count'],
      ['piecesADay', 'decimal'],
      ['lastsDays', 'decimal'],
      ['turns', 'decimal'],
    ],
    items.slice(0, MOST_ITEMS).map(line),
    items.length === 0
      ? []
      : [
          { key: 'note.stock' },
          ...(known.length > 0
            ? [
                {
                  key: 'note.stockInAll',
                  values: [known.length, stock, pieces].map((value) => String(value)),
                },
              ]
            : []),
          ...leftOut(items.length - MOST_ITEMS),
        ],
  );
}

function line(item: StockedItem): ReportCell[] {
  const { name, id, stock, day, meanStock, sold } = item;
  const days = lasts(item);
  return [
    text(name),
    text(id),
    figure(stock),
    text(day),
    sold ? figure(sold.pieces) : gap('not-read'),
    sold ? figure(sold.pieces / sold.days) : gap('not-read'),
    Number.isFinite(days) ? figure(days) : gap(sold ? 'nothing-sold' : 'not-read'),
    sold && meanStock > 0 ? figure(sold.pieces / meanStock) : gap('not-read'),
  ];
}

function stocked(
  { subject, series }: RowSeries,
  rows: readonly RowSeries[],
  { from, to }: DaySpan,
): StockedItem[] {
  const read = (series.shelf_stock?.days ?? [])
    .filter(isUsable)
    .filter(({ day }) => day >= from && day <= to);
  const last = read.at(-1);
  if (!last) return [];
  const own = rows.find((row) => row.subject.subject === subject.subject && row.series.pay_items);
  const pieces = own && aggregate('pay_items', own.series, { from, to });
  return [
    {
      name: subject.name,
      id: subject.id ?? '',
      stock: last.value,
      day: last.day,
      meanStock: mean(read.map(({ value }) => value)),
      sold:
        !pieces || pieces.value === null ? null : { pieces: pieces.value, days: pieces.daysRead },
    },
  ];
}

/** Days that the stock lasts; infinite where nothing was sold, or nobody knows. */
function lasts({ stock, sold }: StockedItem): number {
  return sold && sold.pieces > 0 ? stock / (sold.pieces / sold.days) : Number.POSITIVE_INFINITY;
}
