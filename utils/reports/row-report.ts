import { aggregate } from '../insights/aggregate';
import { type DaySpan, daysOf } from '../model/day';
import { METRIC_IDS, type MetricId, metricDefinition } from '../model/metric';
import type { ReportCell, ReportColumn, ReportTable } from '../model/report';
import type { RowSeries } from '../model/series-subject';
import { changeCell, formatOf, spanCell } from './day-cells';
import { figure, gap, text } from './report-cells';

export type RowReportKind = 'items' | 'ads' | 'keywords';

export interface RowInput {
  kind: RowReportKind;
  shopName: string;
  span: DaySpan;
  /** as many days, right before the span */
  before: DaySpan;
  rows: readonly RowSeries[];
  /** the shop's own sales of the span, for shares; null where not read */
  shopSales: number | null;
  /** as many rows at most */
  most?: number;
  /** what stands beside a row's figures, by its subject */
  beside?: RowBeside;
}

/** What is known of rows apart from their figures, each by the row's subject. */
export interface RowBeside {
  /** pieces of items on the shelf, as they were read last */
  stocks?: ReadonlyMap<string, number>;
  /** in how many of the shop's own titles a word stands */
  inTitles?: ReadonlyMap<string, number>;
  /** what the operator changed in the days */
  actions?: ReadonlyMap<string, string>;
}

/** More rows than this nobody reads; the rest is counted in a note. */
const MOST_ROWS = 500;
/** What teams call the concentration of a shop. */
const LARGEST = 5;
/** A sheet with more columns is a data dump. */
const MOST_COLUMNS = 24;

/** What stands first in each sheet (domain notes §10); other figures that were read come behind. */
const PREFERRED: Record<RowReportKind, readonly MetricId[]> = {
  items: [
    'pay_amt',
    'item_uv',
    'item_pv',
    'cvr',
    'pay_buyers',
    'pay_items',
    'aov',
    'uv_value',
    'cart_users',
    'cart_items',
    'fav_users',
    'order_buyers',
    'order_amt',
    'stay',
    'item_bounce',
    'new_buyers',
    'old_buyers',
    'refund_done_amt',
    'search_uv',
    'search_buyers',
    'search_cvr',
  ],
  ads: [
    'cost',
    'imp',
    'clk',
    'ctr',
    'cpc',
    'ad_cart',
    'ad_cart_cost',
    'ad_ord',
    'ad_gmv',
    'ad_gmv_dir',
    'ad_gmv_ind',
    'ad_cvr',
    'roi',
  ],
  keywords: [
    'kw_pop',
    'kw_uv',
    'pay_buyers',
    'cvr',
    'kw_ctr',
    'kw_cvr',
    'kw_supply',
    'kw_tmall_share',
    'kw_p4p',
    'kw_rank',
  ],
};

/** The figure that orders the rows and whose change is told. */
const LEADING: Record<RowReportKind, readonly MetricId[]> = {
  items: ['pay_amt', 'item_uv'],
  ads: ['cost'],
  keywords: ['kw_uv', 'kw_pop'],
};

/**
 * A shop's items, plans or words over a stretch of days, each in every scope it was read in: figures
 * of two attribution windows never stand in one row. Ordered by what leads the sheet;
 * `shown` are the rows as they stand in it.
 */
export function rowTable(input: RowInput): { table: ReportTable; shown: RowSeries[] } {
  const { kind, rows, span, before, most = MOST_ROWS } = input;
  const beside = besideColumns(input);
  const read = rows.filter(({ series }) => hasDays(series, span));
  const leading = LEADING[kind].find((metric) => read.some((row) => row.series[metric]));
  const ordered = read.toSorted((a, b) => size(b, leading, span) - size(a, leading, span));
  const metrics = metricsOf(kind, read);
  const hasScopes = new Set(read.map(({ scope }) => scope)).size > 1 || kind === 'ads';
  const hasShare = kind === 'items' && leading === 'pay_amt' && input.shopSales !== null;
  const columns: ReportColumn[] = [
    { head: { key: `column.${kind}` }, format: 'text' },
    ...(kind === 'items' ? [{ head: { key: 'column.itemId' }, format: 'text' as const }] : []),
    ...(hasScopes ? [{ head: { key: 'column.scope' }, format: 'text' as const }] : []),
    ...metrics.map((metric) => ({ head: metric, format: formatOf(metric) })),
    ...(hasShare ? [{ head: { key: 'column.share' }, format: 'percent' as const }] : []),
    ...(leading ? [{ head: { key: 'column.change' }, format: 'change' as const }] : []),
    { head: { key: 'column.daysRead' }, format: 'text' },
    ...beside.map(({ head, format }) => ({ head, format })),
  ];
  const shown = ordered.slice(0, most);
  const cells = shown.map((row): ReportCell[] => [
    { kind: 'text', text: row.subject.name },
    ...(kind === 'items' ? [{ kind: 'text' as const, text: row.subject.id ?? '' }] : []),
    ...(hasScopes ? [{ kind: 'scope' as const, scope: row.scope }] : []),
    ...metrics.map((metric) => spanCell(metric, row.series, span).cell),
    ...(hasShare ? [shareCell(row, span, input.shopSales)] : []),
    ...(leading ? [changeOf(row, leading, span, before)] : []),
    daysCell(row, span),
    ...beside.map(({ cell }) => cell(row.subject.subject)),
  ]);
  const table: ReportTable = {
    title: { key: `table.${kind}` },
    shopName: input.shopName,
    columns,
    rows: cells,
    notes: [
      ...(leading ? [{ key: 'note.before', values: [before.from, before.to] }] : []),
      ...(hasShare ? topNote(ordered, span, input.shopSales) : []),
      ...(ordered.length > most
        ? [{ key: 'note.rowsLeftOut', values: [String(ordered.length - most)] }]
        : []),
      ...(kind === 'ads' ? [{ key: 'note.windows' }] : []),
    ],
  };
  return { table, shown };
}

interface BesideColumn extends ReportColumn {
  cell(subject: string): ReportCell;
}

/** Only of what is known of a row that is shown. */
function besideColumns({ kind, rows, beside = {} }: RowInput): BesideColumn[] {
  const { stocks, inTitles, actions } = beside;
  const has = (known: ReadonlyMap<string, unknown> | undefined) =>
    rows.some(({ subject }) => known?.has(subject.subject));
  const count = (known: ReadonlyMap<string, number> | undefined) => (subject: string) => {
    const value = known?.get(subject);
    return value === undefined ? gap('not-read') : figure(value);
  };
  return [
    ...(kind === 'items' && has(stocks)
      ? [{ head: { key: 'column.stock' }, format: 'count' as const, cell: count(stocks) }]
      : []),
    ...(kind === 'keywords' && has(inTitles)
      ? [{ head: { key: 'column.inTitles' }, format: 'count' as const, cell: count(inTitles) }]
      : []),
    ...(has(actions)
      ? [
          {
            head: { key: 'column.actions' },
            format: 'text' as const,
            cell: (subject: string) => text(actions?.get(subject) ?? ''),
          },
        ]
      : []),
  ];
}

/** How much of the shop's sales its five largest items make; nothing where one was not read. */
function topNote(
  ordered: readonly RowSeries[],
  span: DaySpan,
  shopSales: number | null,
): ReportTable['notes'] {
  const own = ordered
    .slice(0, LARGEST)
    .map((row) => aggregate('pay_amt', row.series, span).value)
    .filter((value) => value !== null);
  if (!shopSales || own.length < LARGEST) return [];
  const share = own.reduce((sum, value) => sum + value, 0) / shopSales;
  return [{ key: 'note.topFive', values: [`${(share * 100).toFixed(2)}%`] }];
}

function metricsOf(kind: RowReportKind, rows: readonly RowSeries[]): MetricId[] {
  const read = new Set(rows.flatMap(({ series }) => Object.keys(series) as MetricId[]));
  const says = (metric: MetricId) =>
    read.has(metric) && metricDefinition(metric).aggregation !== 'order';
  const preferred = PREFERRED[kind].filter(says);
  const others = METRIC_IDS.filter((metric) => says(metric) && !preferred.includes(metric));
  return [...preferred, ...others].slice(0, MOST_COLUMNS);
}

function hasDays(series: RowSeries['series'], { from, to }: DaySpan): boolean {
  return Object.values(series).some((one) =>
    one.days.some(({ day, value }) => value !== null && day >= from && day <= to),
  );
}

function size(row: RowSeries, leading: MetricId | undefined, span: DaySpan): number {
  if (!leading) return 0;
  return aggregate(leading, row.series, span).value ?? Number.NEGATIVE_INFINITY;
}

function shareCell(row: RowSeries, span: DaySpan, shopSales: number | null): ReportCell {
  const own = aggregate('pay_amt', row.series, span);
  if (own.value === null || !shopSales) return gap('not-read');
  const value = own.value / shopSales;
  return { kind: 'figure', value, ...(own.provisional && { marks: ['provisional'] }) };
}

function changeOf(row: RowSeries, metric: MetricId, span: DaySpan, before: DaySpan): ReportCell {
  const [now, then] = [span, before].map((one) => aggregate(metric, row.series, one));
  return now && then ? changeCell(metric, now, then) : { kind: 'gap', why: 'not-read' };
}

function daysCell({ series }: RowSeries, span: DaySpan): ReportCell {
  const days = daysOf(span);
  const read = days.filter((day) =>
    Object.values(series).some((one) =>
      one.days.some((figure) => figure.day === day && figure.value !== null),
    ),
  );
  const values = [String(read.length), String(days.length)];
  return { kind: 'word', word: { key: 'daysOf', values } };
}
