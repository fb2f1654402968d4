import { ADS_SPANS, type AdsCounting, type AdsFigures, type AdsSpan } from '../model/ads-desk';
import type { Day } from '../model/day';
import type { Reading, RowKind } from '../model/reading';
import type { RowSeries } from '../model/series-subject';
import { LEAST_DAYS } from './budget-advice';
import { countingKey, countingOf } from './counting';
import { rowFigures } from './row-figures';
import { spanFigures } from './span-figures';

/** One thing of the account in one scope, with the spans that are known of it. */
export interface AdsRow {
  subject: string;
  name: string;
  path: string[];
  scope: string;
  figures: AdsFigures[];
  /** its days, where they were read one by one */
  days?: RowSeries;
}

export interface RowSources {
  shop: string;
  rows: readonly RowSeries[];
  readings: readonly Reading[];
  /** yesterday */
  last: Day;
}

/**
 * The rows of one kind in every scope that was read: each span out of its days where enough of them
 * stand still, else as the page sums it up. Days and sums of one scope only, never of two.
 */
export function adsRowsOf(kind: RowKind, { shop, rows, readings, last }: RowSources): AdsRow[] {
  const found = new Map<string, AdsRow>();
  for (const days of rows) {
    const { subject, name, path = [] } = days.subject;
    const figures = ADS_SPANS.flatMap((span) => rowFigures(days, last, span) ?? []);
    if (figures.length > 0 && !isSum(name))
      found.set(keyOf(subject, days.scope), {
        subject,
        name,
        path,
        scope: days.scope,
        figures,
        days,
      });
  }
  for (const { subject, row, scope, figures } of spanFigures(shop, kind, readings, last)) {
    const { name, path = [] } = row.subject;
    const known = found.get(keyOf(subject, scope));
    if (!known && !isSum(name))
      found.set(keyOf(subject, scope), { subject, name, path, scope, figures: [figures] });
    else if (known) known.figures = withSpan(known.figures, figures);
  }
  return [...found.values()];
}

/** The ways of counting that rows were read in, the one with most days first, fifteen days before others. */
export function countingsOf(rows: readonly AdsRow[]): AdsCounting[] {
  const weights = new Map<string, { counting: AdsCounting; weight: number }>();
  for (const { scope, figures } of rows) {
    const counting = countingOf(scope);
    const key = countingKey(counting);
    const weight = (weights.get(key)?.weight ?? 0) + daysIn(figures);
    weights.set(key, { counting, weight });
  }
  const ordered = [...weights.values()].toSorted(
    (a, b) =>
      b.weight - a.weight || Number(b.counting.window === 15) - Number(a.counting.window === 15),
  );
  return ordered.map(({ counting }) => counting);
}

/** Of each subject the scope that is read most, among those of one way of counting. */
export function rowsCounted(rows: readonly AdsRow[], counting: AdsCounting): AdsRow[] {
  const best = new Map<string, AdsRow>();
  for (const row of rows) {
    if (countingKey(countingOf(row.scope)) !== countingKey(counting)) continue;
    const known = best.get(row.subject);
    if (!known || daysIn(row.figures) > daysIn(known.figures)) best.set(row.subject, row);
  }
  return [...best.values()];
}

/** A span of a row; null where it is not known. */
export function spanIn({ figures }: Pick<AdsRow, 'figures'>, span: AdsSpan): AdsFigures | null {
  return figures.find((one) => one.span === span) ?? null;
}

/** The page's own sum goes before days of which too few stand still. */
function withSpan(figures: AdsFigures[], sum: AdsFigures): AdsFigures[] {
  const known = figures.find(({ span }) => span === sum.span);
  if (known && known.days >= LEAST_DAYS[sum.span]) return figures;
  return [...figures.filter(({ span }) => span !== sum.span), sum].toSorted(
    (a, b) => a.span - b.span,
  );
}

function daysIn(figures: readonly AdsFigures[]): number {
  return figures.reduce((all, { days, open }) => all + days + open, 0);
}

function isSum(name: string): boolean {
  return /^(?:合计|总计|汇总|小计)/.test(name);
}

function keyOf(subject: string, scope: string): string {
  return `${subject}|${scope}`;
}
