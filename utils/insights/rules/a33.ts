import { addDays } from '../../model/day';
import type { MetricId } from '../../model/metric';
import type { RowSeries } from '../../model/series-subject';
import { figureOn } from '../series-day';
import { dailyShiftZ } from '../small-numbers';
import { adsDays, adsRows, adsSums, planNamed } from './ads-rows';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, settle } from './settle';
import { weightiest } from './weightiest';
import { moneyAtRisk, stake } from './worth';

const METRICS = ['cost', 'clk'] as const satisfies readonly MetricId[];
const WEEK = 7;
/** So many of each week's days must be read and stand still. */
const LEAST_DAYS = 4;
/** How far the days' prices of the two weeks must lie apart, in standard errors. */
const LEAST_Z = 2;

/** PPC 上涨: a click of a plan costs a fifth more than in the week before, on most of its days. */
export const a33: ShopRule = {
  id: 'A33',
  judge(context) {
    const rows = adsRows(context, 'cost');
    if (rows.length === 0) return quiet('A33', 'not-read');
    return weightiest(
      'A33',
      rows.map((row) => judgePlan(context, row)),
    );
  },
};

function judgePlan(context: RuleContext, row: RowSeries): RuleOutcome {
  const { day } = context;
  const week = adsDays(row, METRICS, day, WEEK);
  const earlier = adsDays(row, METRICS, addDays(day, -WEEK), WEEK).settled;
  if (week.settled.length < LEAST_DAYS && week.settled.length + week.open.length >= LEAST_DAYS)
    return quiet('A33', 'provisional');
  const limit = limitsFor(context, 'A33', row.subject.subject);
  const now = adsSums(row, METRICS, week.settled);
  const before = adsSums(row, METRICS, earlier);
  const isEnough =
    Math.min(week.settled.length, earlier.length) >= LEAST_DAYS &&
    Math.min(now.clk, before.clk) >= limit('leastClicks') &&
    before.cost > 0;
  if (!isEnough) return quiet('A33', 'too-little-data');
  const [cpc, was] = [now.cost / now.clk, before.cost / before.clk];
  const shift = (cpc - was) / was;
  const card = cardOf('A33', context, {
    ...planNamed(row),
    page: 'ali.report',
    evidence: [
      exactly('clickPrice', cpc, 'CNY'),
      exactly('clickPriceBefore', was, 'CNY'),
      exactly('shift', shift, 'percent'),
      exactly('clicks', now.clk, 'count'),
      exactly('clicksBefore', before.clk, 'count'),
      ...stake('spentMore', (cpc - was) * now.clk),
      exactly('daysRead', week.settled.length, 'count'),
    ],
    ...moneyAtRisk((cpc - was) * now.clk),
  });
  const z = dailyShiftZ(pricesOn(row, week.settled), pricesOn(row, earlier));
  return settle(card, [shift / limit('rise'), z / LEAST_Z]);
}

function pricesOn({ series }: RowSeries, days: readonly string[]): number[] {
  return days
    .map((day) => (figureOn(series.cost, day).value ?? 0) / (figureOn(series.clk, day).value ?? 0))
    .filter((price) => price > 0 && Number.isFinite(price));
}
