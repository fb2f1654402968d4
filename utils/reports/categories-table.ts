import { aggregate } from '../insights/aggregate';
import type { ReportCell, ReportTable } from '../model/report';
import { changeCell } from './day-cells';
import type { PriceBandsInput } from './price-bands-table';
import { figure, gap, leftOut, tableOf, text } from './report-cells';

const MOST_CATEGORIES = 30;

/** What a shop sold by category, where the platform's own pages told it: largest first. */
export function categoriesTable(input: PriceBandsInput): ReportTable {
  const { shopName, span, before, rows, shopSales } = input;
  const lines = rows
    .map(({ subject, series }) => ({
      name: subject.path?.join(' / ') ?? subject.name,
      now: aggregate('pay_amt', series, span),
      past: aggregate('pay_amt', series, before),
    }))
    .filter(({ now }) => now.value !== null)
    .toSorted((a, b) => (b.now.value ?? 0) - (a.now.value ?? 0));
  return tableOf(
    'table.categories',
    shopName,
    [
      ['category', 'text'],
      ['paid', 'CNY'],
      ['share', 'percent'],
      ['change', 'change'],
      ['daysRead', 'text'],
    ],
    lines.slice(0, MOST_CATEGORIES).map(({ name, now, past }): ReportCell[] => [
      text(name),
      now.value === null ? gap('not-read') : figure(now.value),
      now.value !== null && shopSales ? figure(now.value / shopSales) : gap('not-read'),
      changeCell('pay_amt', now, past),
      {
        kind: 'word',
        word: {
          key: 'daysOf',
          values: [now.value === null ? 0 : now.daysRead, now.daysInAll].map(String),
        },
      },
    ]),
    leftOut(lines.length - MOST_CATEGORIES),
  );
}
