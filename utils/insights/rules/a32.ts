import type { Costs } from '../../model/costs';
import type { MetricId } from '../../model/metric';
import type { RowSeries } from '../../model/series-subject';
import { breakEvenRoi, contribution } from '../break-even';
import { roiInterval } from '../small-numbers';
import { mean, sum } from '../statistics';
import { adsDays, adsRows, adsSums, isMaturing, planNamed, windowOf } from './ads-rows';
import { usableDays } from './row-days';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, marginBelow, settle } from './settle';
import { weightiest } from './weightiest';
import { moneyAtRisk } from './worth';

const METRICS = ['cost', 'ad_gmv', 'ad_ord'] as const satisfies readonly MetricId[];
const FORTNIGHT = 14;
/** So many of the fourteen days must be read and stand still. */
const LEAST_DAYS = 7;
/** With no order at all: so many orders' worth of margin must be spent (domain notes §3.3). */
const ORDERS_WORTH = 3;

/**
 * 投产低于保本: a plan's return on spend over fourteen days lies below break-even even at the top of
 * its interval. One attribution window only; days to which the platform still adds are left out,
 * and where only they would make the difference the rule waits.
 */
export const a32: ShopRule = {
  id: 'A32',
  judge(context) {
    const { costs } = context;
    const rows = adsRows(context, 'ad_gmv');
    if (rows.length === 0) return quiet('A32', 'not-read');
    if (!costs) return quiet('A32', 'no-costs');
    return weightiest(
      'A32',
      rows.map((row) => judgePlan(context, row, costs)),
    );
  },
};

function judgePlan(context: RuleContext, row: RowSeries, costs: Costs): RuleOutcome {
  const { settled, open } = adsDays(row, METRICS, context.day, FORTNIGHT);
  const known = returnOf(context, row, settled, costs);
  if (settled.length >= LEAST_DAYS && known) return verdict(context, row, settled, costs, known);
  const withOpen = returnOf(context, row, [...settled, ...open], costs);
  const isWaiting = open.length > 0 && (withOpen || settled.length < LEAST_DAYS);
  return quiet('A32', isWaiting ? 'provisional' : 'too-little-data');
}

type Return = NonNullable<ReturnType<typeof returnOf>>;

function verdict(
  context: RuleContext,
  row: RowSeries,
  days: readonly string[],
  costs: Costs,
  { roi, high, sums }: Return,
): RuleOutcome {
  const breakEven = breakEvenRoi(costs);
  const window = windowOf(row);
  const card = cardOf('A32', context, {
    ...planNamed(row),
    page: 'ali.report',
    provisional: isMaturing(row, METRICS, days),
    evidence: [
      exactly('roi', roi, 'decimal'),
      exactly('roiHigh', high, 'decimal'),
      ...(Number.isFinite(breakEven)
        ? [exactly('breakEven', breakEven, 'decimal')]
        : [{ label: 'neverEven' }]),
      exactly('spend', sums.cost, 'CNY'),
      exactly('adSales', sums.ad_gmv, 'CNY'),
      exactly('adOrders', sums.ad_ord, 'count'),
      exactly('daysRead', days.length, 'count'),
      ...(window === null ? [] : [exactly('attributionDays', window, 'count')]),
    ],
    ...moneyAtRisk(sums.cost - sums.ad_gmv * Math.max(0, contribution(costs))),
  });
  return settle(card, [marginBelow(high, breakEven)]);
}

/** The return with its upper bound, or null where the sample does not allow one. */
function returnOf(
  context: RuleContext,
  row: RowSeries,
  days: readonly string[],
  costs: Costs,
): { roi: number; high: number; sums: Record<(typeof METRICS)[number], number> } | null {
  const limit = limitsFor(context, 'A32', row.subject.subject);
  const sums = adsSums(row, METRICS, days);
  if (sums.cost <= 0) return null;
  const roi = sums.ad_gmv / sums.cost;
  if (sums.ad_ord >= limit('leastOrders'))
    return { roi, high: roiInterval(roi, sums.ad_ord, limit('z')).high, sums };
  const orderValue = usualOrder(context, days);
  const enough = orderValue === null ? null : ORDERS_WORTH * orderValue * contribution(costs);
  const isSpentForNothing = sums.ad_ord === 0 && enough !== null && sums.cost >= enough;
  return isSpentForNothing ? { roi, high: roi, sums } : null;
}

/** The shop's spend per buyer, else what an order of the account's plans was worth in those days. */
function usualOrder(context: RuleContext, days: readonly string[]): number | null {
  const values = usableDays(context.series.aov, context.day, FORTNIGHT).map(({ value }) => value);
  if (values.length) return mean(values);
  const sums = adsRows(context, 'ad_gmv').map((row) => adsSums(row, METRICS, days));
  const orders = sum(sums.map((one) => one.ad_ord));
  return orders > 0 ? sum(sums.map((one) => one.ad_gmv)) / orders : null;
}
