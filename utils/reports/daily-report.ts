import type { Promotion } from '../insights/excluded-days';
import { figureOn, isUsable } from '../insights/series-day';
import { sum } from '../insights/statistics';
import { targetOn } from '../insights/targets';
import { addDays, type Day, type DaySpan, daysOf } from '../model/day';
import type { Decision } from '../model/decision';
import type { MetricId } from '../model/metric';
import type { ReportCell, ReportColumn, ReportFormat, ReportTable } from '../model/report';
import type { DayFigure } from '../model/series';
import type { RowSeries } from '../model/series-subject';
import type { Target } from '../model/target';
import { dayCell, formatOf, marksOf, type SeriesByMetric } from './day-cells';
import { SOURCE_GROUPS, type SourceGroup, sourceVisitors } from './source-visitors';

/** What a shop's daily table is made of. */
export interface DailyInput {
  shopName: string;
  span: DaySpan;
  /** read from eight days before the span on */
  series: SeriesByMetric;
  /** the shop's traffic sources in one scope */
  visitors: readonly RowSeries[];
  targets: readonly Target[];
  promotions: ReadonlyMap<Day, Promotion>;
  decisions: readonly (Pick<Decision, 'what' | 'kind' | 'subjectName'> & { day: Day })[];
  today: Day;
}

/** The shop's own spending; the parts of the promotion total. */
const AD_COSTS = [
  'ad_keyword_cost',
  'ad_crowd_cost',
  'ad_scene_cost',
  'ad_site_cost',
  'cps_commission',
] as const satisfies readonly MetricId[];

/** The daily sheet that operators keep (domain notes §10), in its order. */
const FIRST: readonly MetricId[] = ['pay_amt'];
const THEN: readonly MetricId[] = [
  'net_pay_amt',
  'uv',
  'pv',
  'pv_per_uv',
  'stay',
  'bounce',
  'fav_users',
  'cart_users',
  'cart_rate',
  'pay_buyers',
  'pay_items',
  'pay_suborders',
  'cvr',
  'aov',
  'uv_value',
  'old_buyers',
  'old_pay_amt',
  'refund_done_amt',
  'refund_amt_rate',
];
const LAST: readonly MetricId[] = [
  'ad_gmv',
  'roi',
  'ask_users',
  'ask_cvr',
  'consult_rate',
  'resp_sec',
  'dsr_desc',
  'dsr_serv',
  'dsr_logi',
  'voc_score',
  'reviews_bad',
];

interface DailyColumn extends ReportColumn {
  cell(day: Day): ReportCell;
}

/**
 * One row a day with everything that was read of the shop, the newest day last. Columns of which no
 * day was read are left out and counted in a note; a blank cell says why.
 */
export function dailyTable(input: DailyInput): ReportTable {
  const days = daysOf(input.span);
  const all = columnsOf(input);
  const columns = all.filter(({ head, cell }) => {
    if (typeof head !== 'string')
      return !isOptional(head.key) || days.some((d) => hasSaid(cell(d)));
    return days.some((day) => hasSaid(cell(day)));
  });
  const left = all.filter((one) => typeof one.head === 'string' && !columns.includes(one));
  return {
    title: { key: 'table.days' },
    shopName: input.shopName,
    columns: columns.map(({ head, format }) => ({ head, format })),
    rows: days.map((day) => columns.map(({ cell }) => cell(day))),
    notes: left.length > 0 ? [{ key: 'note.columnsUnread', values: [String(left.length)] }] : [],
    drawn: columns.flatMap(({ head }, at) => (head === 'pay_amt' || head === 'uv' ? [at] : [])),
  };
}

/**
 * Everything that was spent on promotion that day. Null where a part that the shop uses, one that was
 * read on another day, was not read: a sum without it would be too small.
 */
export function promotionCost(series: SeriesByMetric, day: Day): number | null {
  const used = AD_COSTS.filter((metric) => series[metric]?.days.some(isUsable));
  const read = used.map((metric) => figureOn(series[metric], day)).filter(isUsable);
  return read.length === 0 || read.length < used.length
    ? null
    : sum(read.map(({ value }) => value));
}

function columnsOf(input: DailyInput): DailyColumn[] {
  const { series, today } = input;
  const metric = (head: MetricId): DailyColumn => ({
    head,
    format: formatOf(head),
    cell: (day) => dayCell(head, series, day, today),
  });
  const word = (
    key: string,
    format: ReportFormat,
    cell: (day: Day) => ReportCell,
  ): DailyColumn => ({ head: { key: `column.${key}` }, format, cell });
  return [
    word('day', 'day', (day) => ({ kind: 'text', text: day })),
    word('weekday', 'text', (day) => ({ kind: 'weekday', day })),
    word('event', 'text', (day) => text(input.promotions.get(day)?.event ?? '')),
    ...FIRST.map(metric),
    word('target', 'CNY', (day) => targetCell(input, day)),
    word('reached', 'percent', (day) => reachedCell(input, day)),
    word('dayBefore', 'change', (day) => dayChange(input, day, 1)),
    word('weekBefore', 'change', (day) => dayChange(input, day, 7)),
    ...THEN.map(metric),
    word('oldShare', 'percent', (day) => oldShare(series, day)),
    ...SOURCE_GROUPS.map((group) =>
      word(`uvOf.${group}`, 'count', (day) => visitorsCell(input, group, day)),
    ),
    word('paidShare', 'percent', (day) => paidShare(input, day)),
    ...AD_COSTS.map(metric),
    word('adTotal', 'CNY', (day) => adTotal(series, day)),
    word('adShare', 'percent', (day) => adShare(series, day)),
    ...LAST.map(metric),
    word('actions', 'text', (day) => actionsCell(input, day)),
  ];
}

function isOptional(key: string): boolean {
  return !['column.day', 'column.weekday'].includes(key);
}

function hasSaid(cell: ReportCell): boolean {
  if (cell.kind === 'gap') return cell.why === 'not-final';
  return cell.kind !== 'text' || cell.text !== '';
}

function targetCell({ targets }: DailyInput, day: Day): ReportCell {
  return figure(targetOn(targets, 'pay_amt', 'day', day)?.value ?? null);
}

function reachedCell({ targets, series }: DailyInput, day: Day): ReportCell {
  const target = targetOn(targets, 'pay_amt', 'day', day)?.value;
  const sales = figureOn(series.pay_amt, day);
  return target && isUsable(sales) ? figureFrom(sales.value / target, sales) : figure(null);
}

function dayChange({ series }: DailyInput, day: Day, back: number): ReportCell {
  const now = figureOn(series.pay_amt, day);
  const before = figureOn(series.pay_amt, addDays(day, -back));
  if (!isUsable(now) || !isUsable(before)) return { kind: 'gap', why: 'not-read' };
  if (before.value === 0) return { kind: 'gap', why: 'base-zero' };
  return figureFrom(now.value / before.value - 1, now, before);
}

/** Buyers who had bought before, among all buyers. */
function oldShare(series: SeriesByMetric, day: Day): ReportCell {
  const old = figureOn(series.old_buyers, day);
  const all = figureOn(series.pay_buyers, day);
  if (!isUsable(old) || !isUsable(all) || all.value === 0) return figure(null);
  return figureFrom(old.value / all.value, old, all);
}

function visitorsCell({ visitors }: DailyInput, group: SourceGroup, day: Day): ReportCell {
  const read = sourceVisitors(visitors, group, day);
  return read ? figureFrom(read.value, read) : figure(null);
}

/** Visitors from paid sources beside all of the shop's; one visitor may have come by several. */
function paidShare({ visitors, series }: DailyInput, day: Day): ReportCell {
  const paid = sourceVisitors(visitors, 'paid', day);
  const all = figureOn(series.uv, day);
  if (!paid || !isUsable(all) || all.value === 0) return figure(null);
  return figureFrom(paid.value / all.value, paid, all);
}

function adTotal(series: SeriesByMetric, day: Day): ReportCell {
  const cost = promotionCost(series, day);
  return cost === null ? figure(null) : figureFrom(cost, ...costsOn(series, day));
}

function costsOn(series: SeriesByMetric, day: Day): DayFigure[] {
  return AD_COSTS.map((metric) => figureOn(series[metric], day)).filter(isUsable);
}

function adShare(series: SeriesByMetric, day: Day): ReportCell {
  const cost = promotionCost(series, day);
  const sales = figureOn(series.pay_amt, day);
  if (cost === null || !isUsable(sales) || sales.value === 0) return figure(null);
  return figureFrom(cost / sales.value, sales, ...costsOn(series, day));
}

function actionsCell({ decisions }: DailyInput, day: Day): ReportCell {
  const said = decisions
    .filter((one) => one.day === day)
    .map(({ what, subjectName }) => [subjectName, what].filter(Boolean).join(' '));
  return text(said.join('; '));
}

function figure(value: number | null): ReportCell {
  return value === null ? { kind: 'gap', why: 'not-read' } : { kind: 'figure', value };
}

/** What is worked out of figures that may still change may change itself. */
function figureFrom(value: number, ...from: DayFigure[]): ReportCell {
  const marks = [...new Set(from.flatMap(marksOf))];
  return { kind: 'figure', value, ...(marks.length > 0 && { marks }) };
}

function text(said: string): ReportCell {
  return { kind: 'text', text: said };
}
