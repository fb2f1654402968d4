import { checkFigures } from '../../model/check-figures';
import { dayOf, isDay } from '../../model/day';
import type { MetricFigure, Subject, TablePart, TableRow, Trouble } from '../../model/reading';
import type { Period } from '../../model/scope';
import type { NumberLocale } from '../../text/parse-foreign-amount';
import { periodOfDays } from '../meaning/period-of';
import { sharedAncestor } from '../meaning/shared-ancestor';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { type FoundTable, findTables } from '../tables/find-tables';
import { type RowCells, rowCells } from '../tables/row-cells';
import { localeOf } from './local-amount';
import { reportCell } from './report-cell';
import {
  bareLabel,
  REPORT_IDENTITIES,
  REPORT_METRICS,
  type ReportMetric,
  reportMetric,
} from './report-words';

const ASIN_HEADS = ['(Child) ASIN', 'Child ASIN', 'ASIN', '(Parent) ASIN', 'Parent ASIN'];
const TITLE_HEADS = ['Title', 'Product title'];
const DAY_HEADS = ['Date', 'Week', 'Month'];
const TOTAL = /^(?:total|totals|summary)$/i;
const ASIN = /^[A-Z0-9]{10}$/;
const MOST_ROWS = 500;
const ROWS_PER_STEP = 10;

/**
 * Business reports of Seller Central, by ASIN or by day, with their English labels. What they count
 * is by definition that of browsers and of the app together.
 */
export const amazonSeller = definePage({
  id: 'amazon.seller',
  layouts: [],
  *readByMeaning(context): Steps<PageYield | null> {
    const locale = localeOf(context.document, context.url);
    const parts: TablePart[] = [];
    const roots: Element[] = [];
    const trouble: Trouble[] = [];
    for (const table of yield* findTables(context.document.body)) {
      const rows = yield* rowsOf(table, locale, trouble);
      if (rows.length === 0) continue;
      roots.push(table.root);
      parts.push({ kind: 'table', ...(table.title && { title: table.title }), rows });
    }
    if (parts.length === 0) return null;
    const period = periodOf(context);
    const unclear = period.kind === 'unknown';
    return {
      scope: { period, device: 'all' },
      parts,
      region: sharedAncestor(roots),
      trouble: [
        ...(unclear ? [{ field: 'scope', why: 'scope-unknown' } as const] : []),
        ...trouble.slice(0, 60),
        { field: 'shop', why: 'field-missing' },
      ],
    };
  },
});

function* rowsOf(table: FoundTable, locale: NumberLocale, trouble: Trouble[]): Steps<TableRow[]> {
  const columns = table.heads.flatMap(({ text }, at) => {
    const found = reportMetric(text);
    return found ? [{ at, ...found }] : [];
  });
  const rows: TableRow[] = [];
  if (columns.length === 0) return rows;
  for (const [at, row] of table.rows.slice(0, MOST_ROWS).entries()) {
    if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const subject = subjectOf(table, rowCells(table, at, row));
    if (!subject) continue;
    const figures = columns.flatMap(({ at: place, metric, label }): MetricFigure[] => {
      const cell = row.cells[place];
      if (!cell) return [];
      const { raw, figure } = reportCell(cell, REPORT_METRICS[metric].unit, locale);
      return [{ metric, label, raw, figure, found: 'meaning' }];
    });
    const broken = checkFigures(figures, REPORT_IDENTITIES, unitOf);
    trouble.push(...broken.map((one) => ({ ...one, detail: `${subject.name}: ${one.detail}` })));
    rows.push({ subject, figures, ...(TOTAL.test(subject.name) && { subtotal: true as const }) });
  }
  return rows;
}

function unitOf(metric: string) {
  return REPORT_METRICS[metric as ReportMetric].unit;
}

/** An item by its own ASIN, else by its parent's; a day as it is printed. */
function subjectOf({ heads }: FoundTable, cells: RowCells): Subject | null {
  const text = (labels: readonly string[]) => {
    for (const label of labels) {
      const wanted = bareLabel(label);
      const head = heads.find((one) => bareLabel(one.text) === wanted);
      const found = head ? cells.text(head.text) : '';
      if (found !== '') return found;
    }
    return '';
  };
  const title = text(TITLE_HEADS).slice(0, 300);
  const asin = text(ASIN_HEADS);
  if (ASIN.test(asin)) return { kind: 'item', name: title || asin, id: asin };
  if (TOTAL.test(asin)) return { kind: 'item', name: asin };
  const day = text(DAY_HEADS).slice(0, 40);
  return day === '' ? null : { kind: 'day', name: day };
}

/** The address names the days; printed ones are in an order that differs from land to land. */
function periodOf({ url, now }: ReadContext): Period {
  const named = new URLSearchParams(url.hash.slice(url.hash.indexOf('?') + 1));
  const [from, to] = ['fromDate', 'toDate'].map(
    (name) => named.get(name) ?? url.searchParams.get(name) ?? '',
  );
  if (!from || !to || !isDay(from) || !isDay(to) || to > dayOf(now)) return { kind: 'unknown' };
  return periodOfDays([from, to], '', now);
}
