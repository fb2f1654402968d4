import { aggregate } from '../insights/aggregate';
import type { PromoEvent } from '../insights/promo-calendar';
import { progressOf, targetOn } from '../insights/targets';
import type { ActivityResult } from '../model/activity';
import type { DaySpan } from '../model/day';
import type { ReportCell, ReportTable } from '../model/report';
import type { SeenReview } from '../model/review';
import { TARGET_METRICS, type Target, type TargetLength } from '../model/target';
import { reasonCounts } from '../reviews/review-statistics';
import { formatOf, type SeriesByMetric } from './day-cells';
import { figure, gap, tableOf, text, word } from './report-cells';

/** The reasons that a weekly sheet names (domain notes §10). */
const MOST_REASONS = 3;

/** How far the targets of the week or month are reached by its last day that is over. */
export function targetsTable(
  shopName: string,
  per: TargetLength,
  span: DaySpan,
  targets: readonly Target[],
  series: SeriesByMetric,
): ReportTable {
  const rows = TARGET_METRICS.flatMap((metric): ReportCell[][] => {
    const target = targetOn(targets, metric, per, span.to);
    if (!target) return [];
    const { soFar, share, elapsed } = progressOf(target, series, span.to);
    const format = formatOf(metric);
    return [
      [
        { kind: 'metric', metric },
        { kind: 'figure', value: target.value, format },
        soFar.value === null ? gap('not-read') : { kind: 'figure', value: soFar.value, format },
        share === null ? gap('not-read') : figure(share),
        figure(elapsed),
        {
          kind: 'word',
          word: {
            key: 'daysOf',
            values: [soFar.value === null ? 0 : soFar.daysRead, soFar.daysInAll].map(String),
          },
        },
      ],
    ];
  });
  return tableOf(
    'table.targets',
    shopName,
    [
      ['metric', 'text'],
      ['target', 'decimal'],
      ['soFar', 'decimal'],
      ['reached', 'percent'],
      ['elapsed', 'percent'],
      ['daysRead', 'text'],
    ],
    rows,
  );
}

/** What bad reviews of the days complain of most; only of reviews that were read. */
export function reasonsTable(shopName: string, reviews: readonly SeenReview[]): ReportTable {
  const speaking = reviews.filter(({ verdict }) => !verdict.isDefault);
  const bad = speaking.filter(({ verdict }) => verdict.bad).length;
  return tableOf(
    'table.reasons',
    shopName,
    [
      ['reason', 'text'],
      ['reviews', 'count'],
      ['shareOfBad', 'percent'],
    ],
    reasonCounts(speaking)
      .slice(0, MOST_REASONS)
      .map(({ reason, count }) => [{ kind: 'reason', reason }, figure(count), figure(count / bad)]),
    [{ key: 'note.reasons', values: [String(speaking.length), String(bad)] }],
  );
}

/** An activity whose days lie in those of a report, with what came of it. */
export interface ReportedActivity {
  name: string;
  span: DaySpan;
  result: ActivityResult;
}

/** What came of activities: sales beside what was to be expected, and the net effect with its range. */
export function activitiesTable(
  shopName: string,
  activities: readonly ReportedActivity[],
): ReportTable {
  return tableOf(
    'table.activities',
    shopName,
    [
      ['event', 'text'],
      ['begins', 'day'],
      ['ends', 'day'],
      ['sales', 'CNY'],
      ['expected', 'CNY'],
      ['gross', 'CNY-change'],
      ['net', 'CNY-change'],
      ['netLow', 'CNY-change'],
      ['netHigh', 'CNY-change'],
      ['profit', 'CNY-change'],
      ['state', 'text'],
    ],
    activities.map(({ name, span, result }) => [
      text(name),
      text(span.from),
      text(span.to),
      ...resultCells(result),
    ]),
    [{ key: 'note.activities' }],
  );
}

function resultCells(result: ActivityResult): ReportCell[] {
  if (result.kind !== 'measured')
    return [...Array.from({ length: 7 }, () => gap('not-read')), word(`result.${result.kind}`)];
  const { during, gross, net, low, high, profit, significant } = result;
  return [
    figure(during.actual),
    figure(during.expected),
    figure(gross),
    net === null ? gap('not-final') : figure(net),
    figure(low),
    figure(high),
    profit ? figure(profit.profit) : gap('not-said'),
    word(significant ? 'result.clear' : 'result.unclear'),
  ];
}

export interface ProfitInput {
  shopName: string;
  span: DaySpan;
  series: SeriesByMetric;
  /** all promotion of the days; null where a part of a day was not read */
  promotion: number | null;
  /** what the operator said of the costs, as shares of the price */
  costs: { margin: number | null; fees: number | null; shipping: number | null };
}

/**
 * The month's profit sheet (domain notes §10): sales − refunds − goods − platform fees − shipping −
 * promotion. Goods and fees are shares of what was kept; shipping is paid on returned parcels too.
 * Wages are not known here. One part that is not known leaves no sum.
 */
export function profitTable({
  shopName,
  span,
  series,
  promotion,
  costs,
}: ProfitInput): ReportTable {
  const [paid, back] = (['pay_amt', 'refund_done_amt'] as const).map((metric) =>
    aggregate(metric, series, span),
  );
  const sales = paid?.value ?? null;
  const isWhole = (one: typeof paid) => one?.value != null && one.daysRead === one.daysInAll;
  const refunds = isWhole(paid) && isWhole(back) ? (back?.value ?? null) : null;
  const kept = sales !== null && refunds !== null ? sales - refunds : null;
  const part = (base: number | null, share: number | null): number | null =>
    base === null || share === null ? null : base * share;
  const goods = part(kept, costs.margin === null ? null : 1 - costs.margin);
  const fees = part(kept, costs.fees);
  const shipping = part(isWhole(paid) ? sales : null, costs.shipping);
  const spent = [refunds, goods, fees, shipping, promotion];
  const left =
    isWhole(paid) && sales !== null && spent.every((one) => one !== null)
      ? spent.reduce<number>((rest, one) => rest - (one ?? 0), sales)
      : null;
  const row = (key: string, value: number | null, why: 'not-read' | 'not-said'): ReportCell[] => [
    word(`profit.${key}`),
    value === null ? gap(why) : figure(value),
    value === null || !sales ? gap(why) : figure(value / sales),
  ];
  const unsaid = (share: number | null) => (share === null ? 'not-said' : 'not-read');
  return tableOf(
    'table.profit',
    shopName,
    [
      ['profitPart', 'text'],
      ['amount', 'CNY'],
      ['ofSales', 'percent'],
    ],
    [
      row('sales', sales, 'not-read'),
      row('refunds', refunds, 'not-read'),
      row('goods', goods, unsaid(costs.margin)),
      row('fees', fees, unsaid(costs.fees)),
      row('shipping', shipping, unsaid(costs.shipping)),
      row('promotion', promotion, 'not-read'),
      row('left', left, 'not-read'),
    ],
    [{ key: 'note.profit' }],
  );
}

/** The promotions of the month to come. */
export function calendarTable(events: readonly PromoEvent[]): ReportTable {
  return tableOf(
    'table.calendar',
    '',
    [
      ['event', 'text'],
      ['begins', 'day'],
      ['ends', 'day'],
      ['weight', 'text'],
    ],
    events.map(({ event, from, to, weight, verify }) => [
      text(event),
      text(from),
      text(to),
      word(verify ? `weight.${weight}Verify` : `weight.${weight}`),
    ]),
  );
}
