import type { Aggregate } from '../insights/aggregate';
import { addDays, type Day, type DaySpan, daysBetween } from '../model/day';
import { type MetricId, metricDefinition } from '../model/metric';
import type { ReportCell, ReportTable } from '../model/report';
import { changeCell, formatOf, MATURING_DAYS, type SeriesByMetric, spanCell } from './day-cells';

/** The figures of a weekly or monthly report (domain notes §10), in their order. */
const PERIOD_METRICS: readonly MetricId[] = [
  'pay_amt',
  'net_pay_amt',
  'uv',
  'pay_buyers',
  'cvr',
  'aov',
  'uv_value',
  'pv',
  'cart_users',
  'fav_users',
  'pay_items',
  'pay_suborders',
  'old_buyers',
  'old_pay_amt',
  'refund_done_amt',
  'refund_amt_rate',
  'ad_keyword_cost',
  'ad_crowd_cost',
  'ad_scene_cost',
  'ad_site_cost',
  'cps_commission',
  'cost',
  'ad_gmv',
  'roi',
  'dsr_desc',
  'dsr_serv',
  'dsr_logi',
  'voc_score',
];

export interface PeriodInput {
  shopName: string;
  kind: 'weekly' | 'monthly';
  /** cut to the days that are over */
  span: DaySpan;
  series: SeriesByMetric;
  today: Day;
}

/** The earlier stretches that a week or month stands beside. */
export function earlierSpans(
  kind: 'weekly' | 'monthly',
  span: DaySpan,
): { before: DaySpan; lastYear: DaySpan } {
  if (kind === 'weekly') return { before: shifted(span, -7), lastYear: shifted(span, -364) };
  return { before: monthsBack(span, 1), lastYear: monthsBack(span, 12) };
}

/**
 * A week or month beside the one before and the same one a year ago. Sums are sums, people are
 * those of a mean day, ratios are recomputed from their parts; each row tells how many days were
 * read, and two sums over different numbers of days are not set against each other.
 */
export function periodTable({ shopName, kind, span, series, today }: PeriodInput): ReportTable {
  const { before, lastYear } = earlierSpans(kind, span);
  const rows = PERIOD_METRICS.flatMap((metric) => {
    const [now, then, year] = [span, before, lastYear].map((one) =>
      ripeOr(spanCell(metric, series, one), isRipe(metric, one, today)),
    );
    if (!now || !then || !year) return [];
    const isTold = now.figure.value !== null || (isUnripe(now.cell) && series[metric]);
    if (!isTold) return [];
    return [
      [
        { kind: 'metric' as const, metric },
        withFormat(now.cell, metric),
        withFormat(then.cell, metric),
        changeCell(metric, now.figure, then.figure),
        withFormat(year.cell, metric),
        changeCell(metric, now.figure, year.figure),
        daysCell(now),
        { kind: 'word' as const, word: { key: howKey(now.figure, then.figure) } },
      ],
    ];
  });
  const head = (key: string) => ({ key: `column.${kind}.${key}` });
  return {
    title: { key: `table.${kind}` },
    shopName,
    columns: [
      { head: { key: 'column.metric' }, format: 'text' },
      { head: head('now'), format: 'decimal' },
      { head: head('before'), format: 'decimal' },
      { head: { key: 'column.change' }, format: 'change' },
      { head: { key: 'column.lastYear' }, format: 'decimal' },
      { head: { key: 'column.yearChange' }, format: 'change' },
      { head: { key: 'column.daysRead' }, format: 'text' },
      { head: { key: 'column.how' }, format: 'text' },
    ],
    rows,
    notes: [
      { key: 'note.spans', values: [spanText(span), spanText(before), spanText(lastYear)] },
      { key: 'note.people' },
    ],
  };
}

/** A figure that the platform goes on changing for a week waits until the last of its days is ripe. */
function isRipe(metric: MetricId, { to }: DaySpan, today: Day): boolean {
  return !metricDefinition(metric).maturing || daysBetween(to, today) > MATURING_DAYS;
}

interface Shown {
  cell: ReportCell;
  figure: Aggregate;
  /** also where the figure itself has yet to wait */
  daysRead: number;
}

/** What was read but may still change is not shown; what was never read stays that. */
function ripeOr({ cell, figure }: Omit<Shown, 'daysRead'>, isRipe: boolean): Shown {
  if (figure.value === null) return { cell, figure, daysRead: 0 };
  const { daysRead, daysInAll } = figure;
  if (isRipe) return { cell, figure, daysRead };
  return {
    cell: { kind: 'gap', why: 'not-final' },
    figure: { value: null, why: 'not-read', daysInAll },
    daysRead,
  };
}

function isUnripe(cell: ReportCell): boolean {
  return cell.kind === 'gap' && cell.why === 'not-final';
}

function howKey(now: Aggregate, then: Aggregate): string {
  const known = now.value === null ? then : now;
  return known.value === null ? 'how.none' : `how.${known.how}`;
}

function withFormat(cell: ReportCell, metric: MetricId): ReportCell {
  return cell.kind === 'figure' ? { ...cell, format: formatOf(metric) } : cell;
}

function daysCell({ figure: { daysInAll }, daysRead }: Shown): ReportCell {
  return { kind: 'word', word: { key: 'daysOf', values: [String(daysRead), String(daysInAll)] } };
}

function spanText({ from, to }: DaySpan): string {
  return from === to ? from : `${from} – ${to}`;
}

function shifted({ from, to }: DaySpan, days: number): DaySpan {
  return { from: addDays(from, days), to: addDays(to, days) };
}

/** The same days of an earlier month; a whole month stands beside a whole one. */
function monthsBack({ from, to }: DaySpan, months: number): DaySpan {
  const first = firstOfMonth(from, -months);
  const last = addDays(firstOfMonth(first, 1), -1);
  const isWhole = addDays(to, 1) === firstOfMonth(from, 1);
  const same = addDays(first, daysBetween(from, to));
  return { from: first, to: isWhole || same > last ? last : same };
}

function firstOfMonth(day: Day, months: number): Day {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}
