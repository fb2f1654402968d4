import { aggregate } from '../insights/aggregate';
import { sum } from '../insights/statistics';
import type { DaySpan } from '../model/day';
import type { ReportCell, ReportTable } from '../model/report';
import type { RowSeries } from '../model/series-subject';
import { figure, gap, tableOf, text } from './report-cells';

interface SoldItem {
  sales: number;
  pieces: number;
}

export interface PriceBandsInput {
  shopName: string;
  span: DaySpan;
  before: DaySpan;
  /** the shop's items in one scope */
  rows: readonly RowSeries[];
  /** the shop's own sales of the span; null where not read */
  shopSales: number | null;
}

/**
 * What a shop sold by price (domain notes §10): items by what a piece was paid on average, 支付金额 ÷
 * 支付件数 of the days, in bands of 1, 2, 5 × 10ⁿ. Shares are of the items of which both were read,
 * which the note says; the change of a share is in points.
 */
export function priceBandsTable(input: PriceBandsInput): ReportTable {
  const { shopName, span, before, rows, shopSales } = input;
  const [now, then] = [soldIn(rows, span), soldIn(rows, before)];
  const [sales, past] = [salesOf(now), salesOf(then)];
  const [bands, bandsBefore] = [now, then].map((items) => Map.groupBy(items, bandOf));
  const lines = [...(bands ?? [])].toSorted(([a], [b]) => a - b);
  return tableOf(
    'table.priceBands',
    shopName,
    [
      ['priceBand', 'text'],
      ['itemCount', 'count'],
      ['paid', 'CNY'],
      ['pieces', 'count'],
      ['shareOfItems', 'percent'],
      ['shareBefore', 'percent'],
      ['change', 'points'],
    ],
    lines.map(([from, items]): ReportCell[] => {
      const share = salesOf(items) / sales;
      const was = past > 0 ? salesOf(bandsBefore?.get(from) ?? []) / past : null;
      return [
        text(bandText(from)),
        figure(items.length),
        figure(salesOf(items)),
        figure(sum(items.map(({ pieces }) => pieces))),
        figure(share),
        was === null ? gap('not-read') : figure(was),
        was === null ? gap('not-read') : figure(share - was),
      ];
    }),
    lines.length === 0
      ? []
      : [
          { key: 'note.priceBands', values: [String(now.length)] },
          ...(shopSales
            ? [{ key: 'note.ofShopSales', values: [`${((sales / shopSales) * 100).toFixed(2)}%`] }]
            : []),
        ],
  );
}

function soldIn(rows: readonly RowSeries[], span: DaySpan): SoldItem[] {
  return rows.flatMap(({ series }) => {
    const [sales, pieces] = (['pay_amt', 'pay_items'] as const).map((metric) =>
      aggregate(metric, series, span),
    );
    // Over other days each, one divided by the other would be no price.
    if (!sales || !pieces || sales.value === null || pieces.value === null) return [];
    if (sales.daysRead !== pieces.daysRead || pieces.value <= 0 || sales.value <= 0) return [];
    return [{ sales: sales.value, pieces: pieces.value }];
  });
}

function salesOf(items: readonly SoldItem[]): number {
  return sum(items.map(({ sales }) => sales));
}

/** Where the band begins: 0, or the last of 10, 20, 50, 100 … that the price reaches. */
function bandOf({ sales, pieces }: SoldItem): number {
  const price = sales / pieces;
  if (price < 10) return 0;
  const power = 10 ** Math.floor(Math.log10(price) + 1e-9);
  return ([5, 2, 1].find((step) => price >= step * power) ?? 1) * power;
}

function bandText(from: number): string {
  const first = Number(String(from)[0]);
  const to = from === 0 ? 10 : first === 2 ? from * 2.5 : from * 2;
  return `¥${from}–${to}`;
}
