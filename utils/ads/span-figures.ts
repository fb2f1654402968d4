import type { AdsFigures, AdsSpan, AdsSums } from '../model/ads-desk';
import { addDays, type Day, daysBetween, HOUR, startOfDay } from '../model/day';
import { exactValue } from '../model/figure';
import type { MetricId } from '../model/metric';
import type { Reading, RowKind, TableRow } from '../model/reading';
import { seriesScope } from '../model/scope';
import { rowSubject } from '../model/series-subject';

/** A span of the page's own may have ended so many days before yesterday. */
const RECENT = 3;
/** After so long a span that ends yesterday stands still (domain notes §0, trap 8). */
const STANDS_STILL = 12 * HOUR;
/** Lists of plans offer fourteen days or fifteen. */
const LENGTHS: ReadonlyMap<number, AdsSpan> = new Map([
  [7, 7],
  [14, 14],
  [15, 14],
  [30, 30],
]);

/** A row as a page sums it up over a span. */
export interface SpanRow {
  subject: string;
  row: TableRow;
  /** as `seriesScope` spells it */
  scope: string;
  figures: AdsFigures;
}

/**
 * Rows of one kind from pages that show seven, fourteen or thirty days as one figure: of each row,
 * scope and span the newest look at figures that stood still. Where there is none, the newest look
 * at all: what still grew when it was read counts as open days, and is no ground for anything.
 */
export function spanFigures(
  shop: string,
  kind: RowKind,
  readings: readonly Reading[],
  last: Day,
): SpanRow[] {
  const found = new Map<string, SpanRow>();
  for (const reading of readings.toSorted((a, b) => b.takenAt - a.takenAt)) {
    const span = spanOf(reading, last);
    if (!span) continue;
    for (const row of rowsOf(reading, kind)) {
      const subject = rowSubject(shop, row.subject);
      const scope = seriesScope(reading.scope);
      const key = [subject, scope, span.span].join('|');
      const figures = figuresOf(row, span);
      const known = found.get(key);
      const isBetter = !known || (known.figures.days === 0 && (figures?.days ?? 0) > 0);
      if (figures && isBetter) found.set(key, { subject, row, scope, figures });
    }
  }
  return [...found.values()];
}

interface Span extends Pick<AdsFigures, 'span' | 'from' | 'to'> {
  length: number;
  /** it stood still when it was read */
  isClosed: boolean;
  isRipe: boolean;
}

function spanOf({ scope: { period, window }, takenAt }: Reading, last: Day): Span | null {
  if (period.kind !== 'span') return null;
  const length = daysBetween(period.from, period.to) + 1;
  const span = LENGTHS.get(length);
  const isRecent = period.to <= last && daysBetween(period.to, last) <= RECENT;
  const after = startOfDay(addDays(period.to, 1));
  if (!span || !isRecent) return null;
  const isClosed = takenAt >= after + STANDS_STILL;
  const isRipe = takenAt >= startOfDay(addDays(period.to, 1 + (window ?? 15)));
  return { span, from: period.from, to: period.to, length, isClosed, isRipe };
}

function rowsOf({ parts }: Reading, kind: RowKind): TableRow[] {
  return parts.flatMap((part) =>
    part.kind === 'table'
      ? part.rows.filter(({ subject, subtotal }) => subject.kind === kind && !subtotal)
      : [],
  );
}

function figuresOf(
  row: TableRow,
  { span, from, to, length, isClosed, isRipe }: Span,
): AdsFigures | null {
  const of = (metric: MetricId) => valueIn(row, metric);
  const cost = of('cost');
  if (cost === null) return null;
  const sums: AdsSums = {
    days: isClosed ? length : 0,
    cost,
    imp: of('imp'),
    clk: of('clk'),
    sales: of('ad_gmv'),
    salesDirect: of('ad_gmv_dir'),
    salesIndirect: of('ad_gmv_ind'),
    orders: of('ad_ord'),
    carts: of('ad_cart'),
    rank: of('avg_rank'),
  };
  return {
    ...sums,
    ...{ span, from, to, asOne: true },
    open: isClosed ? 0 : length,
    maturing: isRipe || !isClosed ? 0 : length,
    final: isRipe ? sums : null,
  };
}

/** A row of a single day among the span's says so with each figure, and is no sum. */
function valueIn({ figures }: TableRow, metric: MetricId): number | null {
  const found = figures.find((one) => one.metric === metric && one.scope?.period === undefined);
  const isSound = !found?.suspect?.length && found?.unverified === undefined;
  return isSound ? exactValue(found?.figure) : null;
}
